"""People to reach at a carrier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ..api.carrier_contacts import CarrierContacts as _AsyncCarrierContacts
    from ..models.carrier_contact import CarrierContact
    from ..models.carrier_contact_filter import CarrierContactFilter
    from ..models.carrier_contact_input import CarrierContactInput
    from ..models.carrier_contact_patch import CarrierContactPatch
    from ..typed_dicts import CarrierContactFilterDict, CarrierContactInputDict, CarrierContactPatchDict


class CarrierContacts(Resource):
    """People to reach at a carrier.

    The methods are those of `mvmnt.Mvmnt.carrier_contacts`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCarrierContacts:
        resource: _AsyncCarrierContacts = self._client.in_loop.carrier_contacts
        return resource

    def filter(
        self,
        filter: CarrierContactFilter | CarrierContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CarrierContact]:
        """List the carrier contacts that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: CarrierContactInput | CarrierContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierContact:
        """Create a contact person for a carrier."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> CarrierContact:
        """Get a carrier contact."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier contact."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: CarrierContactPatch | CarrierContactPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierContact:
        """Update a carrier contact."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[CarrierContact | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: CarrierContactInput | CarrierContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[CarrierContact]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
