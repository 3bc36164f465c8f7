"""People to reach at a vendor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ..api.vendor_contacts import VendorContacts as _AsyncVendorContacts
    from ..models.vendor_contact import VendorContact
    from ..models.vendor_contact_filter import VendorContactFilter
    from ..models.vendor_contact_input import VendorContactInput
    from ..models.vendor_contact_patch import VendorContactPatch
    from ..typed_dicts import VendorContactFilterDict, VendorContactInputDict, VendorContactPatchDict


class VendorContacts(Resource):
    """People to reach at a vendor.

    The methods are those of `mvmnt.Mvmnt.vendor_contacts`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncVendorContacts:
        resource: _AsyncVendorContacts = self._client.in_loop.vendor_contacts
        return resource

    def filter(
        self,
        filter: VendorContactFilter | VendorContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[VendorContact]:
        """List the vendor contacts that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: VendorContactInput | VendorContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> VendorContact:
        """Create a contact for a vendor."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> VendorContact:
        """Get a vendor contact by id or key."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a vendor contact."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: VendorContactPatch | VendorContactPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> VendorContact:
        """Update fields of a vendor contact."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[VendorContact | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
