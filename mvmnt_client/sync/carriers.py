"""Carriers that move freight, with their profiles, full-text search and unpaid bills."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator, PageNumberPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ..api.carriers import Carriers as _AsyncCarriers
    from ..models.air_carrier import AirCarrier
    from ..models.air_carrier_input import AirCarrierInput
    from ..models.air_carrier_patch import AirCarrierPatch
    from ..models.carrier_filter import CarrierFilter
    from ..models.carrier_search_criteria import CarrierSearchCriteria
    from ..models.carrier_search_request_format import CarrierSearchRequestFormat
    from ..models.carrier_search_row import CarrierSearchRow
    from ..models.cartage_carrier import CartageCarrier
    from ..models.cartage_carrier_input import CartageCarrierInput
    from ..models.cartage_carrier_patch import CartageCarrierPatch
    from ..models.linehaul_carrier import LinehaulCarrier
    from ..models.linehaul_carrier_input import LinehaulCarrierInput
    from ..models.linehaul_carrier_patch import LinehaulCarrierPatch
    from ..models.ltl_carrier import LtlCarrier
    from ..models.ltl_carrier_input import LtlCarrierInput
    from ..models.ltl_carrier_patch import LtlCarrierPatch
    from ..models.ocean_carrier import OceanCarrier
    from ..models.ocean_carrier_input import OceanCarrierInput
    from ..models.ocean_carrier_patch import OceanCarrierPatch
    from ..models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
    from ..models.outstanding_bills_response import OutstandingBillsResponse
    from ..models.rail_carrier import RailCarrier
    from ..models.rail_carrier_input import RailCarrierInput
    from ..models.rail_carrier_patch import RailCarrierPatch
    from ..models.saved_search_lookup import SavedSearchLookup
    from ..models.search_sort_option import SearchSortOption
    from ..models.truckload_carrier import TruckloadCarrier
    from ..models.truckload_carrier_input import TruckloadCarrierInput
    from ..models.truckload_carrier_patch import TruckloadCarrierPatch
    from ..typed_dicts import (
        AirCarrierInputDict,
        AirCarrierPatchDict,
        CarrierFilterDict,
        CarrierSearchCriteriaDict,
        CartageCarrierInputDict,
        CartageCarrierPatchDict,
        LinehaulCarrierInputDict,
        LinehaulCarrierPatchDict,
        LtlCarrierInputDict,
        LtlCarrierPatchDict,
        OceanCarrierInputDict,
        OceanCarrierPatchDict,
        RailCarrierInputDict,
        RailCarrierPatchDict,
        SavedSearchLookupDict,
        SearchSortOptionDict,
        TruckloadCarrierInputDict,
        TruckloadCarrierPatchDict,
    )


class Carriers(Resource):
    """Carriers that move freight, with their profiles, full-text search and unpaid bills.

    The methods are those of `mvmnt.Mvmnt.carriers`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCarriers:
        resource: _AsyncCarriers = self._client.in_loop.carriers
        return resource

    def filter(
        self,
        filter: CarrierFilter | CarrierFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[
        AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    ]:
        """List the carriers that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: TruckloadCarrierInput
        | TruckloadCarrierInputDict
        | Mapping[str, Any]
        | AirCarrierInput
        | AirCarrierInputDict
        | CartageCarrierInput
        | CartageCarrierInputDict
        | LinehaulCarrierInput
        | LinehaulCarrierInputDict
        | LtlCarrierInput
        | LtlCarrierInputDict
        | OceanCarrierInput
        | OceanCarrierInputDict
        | RailCarrierInput
        | RailCarrierInputDict,
        *,
        idempotency_key: str | None = None,
    ) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
        """Create a carrier."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(
        self, id: RecordRef
    ) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
        """Get a carrier."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: TruckloadCarrierPatch
        | TruckloadCarrierPatchDict
        | Mapping[str, Any]
        | AirCarrierPatch
        | AirCarrierPatchDict
        | CartageCarrierPatch
        | CartageCarrierPatchDict
        | LinehaulCarrierPatch
        | LinehaulCarrierPatchDict
        | LtlCarrierPatch
        | LtlCarrierPatchDict
        | OceanCarrierPatch
        | OceanCarrierPatchDict
        | RailCarrierPatch
        | RailCarrierPatchDict,
        *,
        idempotency_key: str | None = None,
    ) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
        """Update a carrier."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def search(
        self,
        criteria: CarrierSearchCriteria | CarrierSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: CarrierSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[
        AirCarrier
        | CarrierSearchRow
        | CartageCarrier
        | LinehaulCarrier
        | LtlCarrier
        | OceanCarrier
        | RailCarrier
        | TruckloadCarrier
    ]:
        """Search the carrier index."""
        return PageNumberPaginator(
            self._client,
            self._async.search(
                criteria,
                sort=sort,
                saved_search=saved_search,
                format=format,
                page_number=page_number,
                page_size=page_size,
            ),
        )

    def get_outstanding_bills(self, id: RecordRef) -> OutstandingBillsResponse:
        """Get a carrier's outstanding bills."""
        return self._run(self._async.get_outstanding_bills, id)

    def get_bills_for_payment(self, id: RecordRef) -> OutstandingBillsForPaymentResponse:
        """Get a carrier's bills that are ready for payment."""
        return self._run(self._async.get_bills_for_payment, id)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[
        AirCarrier
        | CartageCarrier
        | LinehaulCarrier
        | LtlCarrier
        | OceanCarrier
        | RailCarrier
        | TruckloadCarrier
        | MvmntError
    ]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: TruckloadCarrierInput
        | TruckloadCarrierInputDict
        | Mapping[str, Any]
        | AirCarrierInput
        | AirCarrierInputDict
        | CartageCarrierInput
        | CartageCarrierInputDict
        | LinehaulCarrierInput
        | LinehaulCarrierInputDict
        | LtlCarrierInput
        | LtlCarrierInputDict
        | OceanCarrierInput
        | OceanCarrierInputDict
        | RailCarrierInput
        | RailCarrierInputDict,
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[
        AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    ]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
