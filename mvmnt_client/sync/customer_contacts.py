"""People to reach at a customer."""

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

    from ..api.customer_contacts import CustomerContacts as _AsyncCustomerContacts
    from ..models.customer_contact import CustomerContact
    from ..models.customer_contact_filter import CustomerContactFilter
    from ..models.customer_contact_input import CustomerContactInput
    from ..models.customer_contact_patch import CustomerContactPatch
    from ..typed_dicts import CustomerContactFilterDict, CustomerContactInputDict, CustomerContactPatchDict


class CustomerContacts(Resource):
    """People to reach at a customer.

    The methods are those of `mvmnt.Mvmnt.customer_contacts`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCustomerContacts:
        resource: _AsyncCustomerContacts = self._client.in_loop.customer_contacts
        return resource

    def filter(
        self,
        filter: CustomerContactFilter | CustomerContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CustomerContact]:
        """List the customer contacts that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: CustomerContactInput | CustomerContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CustomerContact:
        """Create a contact at a customer."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> CustomerContact:
        """Get one customer contact."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a customer contact."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: CustomerContactPatch | CustomerContactPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CustomerContact:
        """Update parts of one customer contact."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[CustomerContact | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: CustomerContactInput | CustomerContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[CustomerContact]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
