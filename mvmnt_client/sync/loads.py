"""Loads of a shipment and the carriers assigned to move them."""

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

    from ..api.loads import Loads as _AsyncLoads
    from ..models.add_carrier_response import AddCarrierResponse
    from ..models.bounce_carrier_request import BounceCarrierRequest
    from ..models.create_load_body import CreateLoadBody
    from ..models.load import Load
    from ..models.load_carrier import LoadCarrier
    from ..models.load_carrier_input import LoadCarrierInput
    from ..models.load_carrier_patch import LoadCarrierPatch
    from ..models.load_filter import LoadFilter
    from ..models.load_patch import LoadPatch
    from ..models.rebook_load_response import RebookLoadResponse
    from ..models.report_tonu_request import ReportTonuRequest
    from ..models.report_tonu_response_200 import ReportTonuResponse200
    from ..typed_dicts import (
        BounceCarrierRequestDict,
        CreateLoadBodyDict,
        LoadCarrierInputDict,
        LoadCarrierPatchDict,
        LoadFilterDict,
        LoadPatchDict,
        ReportTonuRequestDict,
    )


class Loads(Resource):
    """Loads of a shipment and the carriers assigned to move them.

    The methods are those of `mvmnt.Mvmnt.loads`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncLoads:
        resource: _AsyncLoads = self._client.in_loop.loads
        return resource

    def filter(
        self,
        filter: LoadFilter | LoadFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Load]:
        """List the loads that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: CreateLoadBody | CreateLoadBodyDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Load:
        """Add a load to a shipment."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Load:
        """Get a load."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a load."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self, id: RecordRef, body: LoadPatch | LoadPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Load:
        """Change the fields of a load."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def add_carrier(
        self,
        id: RecordRef,
        body: LoadCarrierInput | LoadCarrierInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> AddCarrierResponse:
        """Assign a further carrier to a load."""
        return self._run(self._async.add_carrier, id, body=body, idempotency_key=idempotency_key)

    def rebook(self, id: RecordRef, *, idempotency_key: str | None = None) -> RebookLoadResponse:
        """Rebook a load after a TONU."""
        return self._run(self._async.rebook, id, idempotency_key=idempotency_key)

    def get_carrier(self, load_id: RecordRef, carrier_id: RecordRef) -> LoadCarrier:
        """Get a carrier assignment of a load."""
        return self._run(self._async.get_carrier, load_id, carrier_id)

    def update_carrier(
        self,
        load_id: RecordRef,
        carrier_id: RecordRef,
        body: LoadCarrierPatch | LoadCarrierPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> LoadCarrier:
        """Change a carrier assignment of a load."""
        return self._run(self._async.update_carrier, load_id, carrier_id, body=body, idempotency_key=idempotency_key)

    def bounce_carrier(
        self,
        load_id: RecordRef,
        carrier_id: RecordRef,
        body: BounceCarrierRequest | BounceCarrierRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> LoadCarrier:
        """Mark a carrier assignment as bounced."""
        return self._run(self._async.bounce_carrier, load_id, carrier_id, body=body, idempotency_key=idempotency_key)

    def report_tonu(
        self,
        load_id: RecordRef,
        carrier_id: RecordRef,
        body: ReportTonuRequest | ReportTonuRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ReportTonuResponse200:
        """Report a truck ordered but not used."""
        return self._run(self._async.report_tonu, load_id, carrier_id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Load | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
