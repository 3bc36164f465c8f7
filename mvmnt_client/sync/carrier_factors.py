"""Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place."""

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

    from ..api.carrier_factors import CarrierFactors as _AsyncCarrierFactors
    from ..models.carrier_factor import CarrierFactor
    from ..models.carrier_factor_filter import CarrierFactorFilter
    from ..models.carrier_factor_input import CarrierFactorInput
    from ..models.carrier_factor_patch import CarrierFactorPatch
    from ..models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
    from ..typed_dicts import CarrierFactorFilterDict, CarrierFactorInputDict, CarrierFactorPatchDict


class CarrierFactors(Resource):
    """Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place.

    The methods are those of `mvmnt.Mvmnt.carrier_factors`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCarrierFactors:
        resource: _AsyncCarrierFactors = self._client.in_loop.carrier_factors
        return resource

    def filter(
        self,
        filter: CarrierFactorFilter | CarrierFactorFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CarrierFactor]:
        """List the carrier factors that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: CarrierFactorInput | CarrierFactorInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierFactor:
        """Create a carrier factor."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> CarrierFactor:
        """Get a carrier factor."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier factor."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: CarrierFactorPatch | CarrierFactorPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierFactor:
        """Update a carrier factor."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_bills_for_payment(self, id: RecordRef) -> OutstandingBillsForPaymentResponse:
        """Get the bills payable to a factor."""
        return self._run(self._async.get_bills_for_payment, id)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[CarrierFactor | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self,
        key: Key,
        body: CarrierFactorInput | CarrierFactorInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[CarrierFactor]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
