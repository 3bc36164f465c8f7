"""Shipments with their orders, loads and services, and the steps from creation to invoicing."""

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

    from ..api.shipments import Shipments as _AsyncShipments
    from ..models.cancel_shipment_request import CancelShipmentRequest
    from ..models.duplicate_shipment_request import DuplicateShipmentRequest
    from ..models.duplicate_shipment_response import DuplicateShipmentResponse
    from ..models.generate_shipment_invoice_response_200 import GenerateShipmentInvoiceResponse200
    from ..models.shipment import Shipment
    from ..models.shipment_filter import ShipmentFilter
    from ..models.shipment_input import ShipmentInput
    from ..models.shipment_patch import ShipmentPatch
    from ..models.shipment_track_request import ShipmentTrackRequest
    from ..models.shipment_track_response import ShipmentTrackResponse
    from ..typed_dicts import (
        CancelShipmentRequestDict,
        DuplicateShipmentRequestDict,
        ShipmentFilterDict,
        ShipmentInputDict,
        ShipmentPatchDict,
        ShipmentTrackRequestDict,
    )


class Shipments(Resource):
    """Shipments with their orders, loads and services, and the steps from creation to invoicing.

    The methods are those of `mvmnt.Mvmnt.shipments`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncShipments:
        resource: _AsyncShipments = self._client.in_loop.shipments
        return resource

    def track(self, body: ShipmentTrackRequest | ShipmentTrackRequestDict | Mapping[str, Any]) -> ShipmentTrackResponse:
        """Track shipments by reference values."""
        return self._run(self._async.track, body=body)

    def filter(
        self,
        filter: ShipmentFilter | ShipmentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Shipment]:
        """List the shipments that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: ShipmentInput | ShipmentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Shipment:
        """Create a shipment without a quote."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Shipment:
        """Get a shipment."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a shipment and its parts."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: ShipmentPatch | ShipmentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Shipment:
        """Change the fields of a shipment."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def cancel(
        self,
        id: RecordRef,
        body: CancelShipmentRequest | CancelShipmentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> Shipment:
        """Cancel a shipment and its parts."""
        return self._run(self._async.cancel, id, body=body, idempotency_key=idempotency_key)

    def uncancel(self, id: RecordRef, *, idempotency_key: str | None = None) -> Shipment:
        """Bring a canceled shipment back."""
        return self._run(self._async.uncancel, id, idempotency_key=idempotency_key)

    def duplicate(
        self,
        id: RecordRef,
        body: DuplicateShipmentRequest | DuplicateShipmentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> DuplicateShipmentResponse:
        """Copy a shipment."""
        return self._run(self._async.duplicate, id, body=body, idempotency_key=idempotency_key)

    def mark_ready_to_invoice(self, id: RecordRef, *, idempotency_key: str | None = None) -> Shipment:
        """Mark a shipment as ready to invoice."""
        return self._run(self._async.mark_ready_to_invoice, id, idempotency_key=idempotency_key)

    def mark_not_ready_to_invoice(self, id: RecordRef, *, idempotency_key: str | None = None) -> Shipment:
        """Withdraw a shipment from invoicing."""
        return self._run(self._async.mark_not_ready_to_invoice, id, idempotency_key=idempotency_key)

    def generate_invoice(
        self, id: RecordRef, *, idempotency_key: str | None = None
    ) -> GenerateShipmentInvoiceResponse200:
        """Generate the invoice of a shipment."""
        return self._run(self._async.generate_invoice, id, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Shipment | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
