"""Vendors' work other than carriage, such as drayage, customs clearance or warehousing."""

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

    from ..api.services import Services as _AsyncServices
    from ..models.create_service_body import CreateServiceBody
    from ..models.service import Service
    from ..models.service_filter import ServiceFilter
    from ..models.service_patch import ServicePatch
    from ..typed_dicts import CreateServiceBodyDict, ServiceFilterDict, ServicePatchDict


class Services(Resource):
    """Vendors' work other than carriage, such as drayage, customs clearance or warehousing.

    The methods are those of `mvmnt.Mvmnt.services`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncServices:
        resource: _AsyncServices = self._client.in_loop.services
        return resource

    def filter(
        self,
        filter: ServiceFilter | ServiceFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Service]:
        """List the services that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: CreateServiceBody | CreateServiceBodyDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Service:
        """Add a service to a shipment."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Service:
        """Get a service."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a service."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: ServicePatch | ServicePatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Service:
        """Change the fields of a service."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Service | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
