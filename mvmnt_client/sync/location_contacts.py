"""Customer contacts linked to a location, with the roles they have there."""

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

    from ..api.location_contacts import LocationContacts as _AsyncLocationContacts
    from ..models.location_contact import LocationContact
    from ..models.location_contact_filter import LocationContactFilter
    from ..models.location_contact_input import LocationContactInput
    from ..models.location_contact_patch import LocationContactPatch
    from ..typed_dicts import LocationContactFilterDict, LocationContactInputDict, LocationContactPatchDict


class LocationContacts(Resource):
    """Customer contacts linked to a location, with the roles they have there.

    The methods are those of `mvmnt.Mvmnt.location_contacts`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncLocationContacts:
        resource: _AsyncLocationContacts = self._client.in_loop.location_contacts
        return resource

    def filter(
        self,
        filter: LocationContactFilter | LocationContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[LocationContact]:
        """List the location contacts that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: LocationContactInput | LocationContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> LocationContact:
        """Assign a customer contact to one location."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> LocationContact:
        """Get one location contact."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a location contact."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: LocationContactPatch | LocationContactPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> LocationContact:
        """Update parts of one location contact."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[LocationContact | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: LocationContactInput | LocationContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[LocationContact]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
