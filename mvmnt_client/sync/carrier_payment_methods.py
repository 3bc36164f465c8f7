"""How and where a carrier, or the factoring company in its place, is paid."""

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

    from ..api.carrier_payment_methods import CarrierPaymentMethods as _AsyncCarrierPaymentMethods
    from ..models.carrier_payment_method import CarrierPaymentMethod
    from ..models.carrier_payment_method_filter import CarrierPaymentMethodFilter
    from ..models.carrier_payment_method_input import CarrierPaymentMethodInput
    from ..models.carrier_payment_method_patch import CarrierPaymentMethodPatch
    from ..typed_dicts import (
        CarrierPaymentMethodFilterDict,
        CarrierPaymentMethodInputDict,
        CarrierPaymentMethodPatchDict,
    )


class CarrierPaymentMethods(Resource):
    """How and where a carrier, or the factoring company in its place, is paid.

    The methods are those of `mvmnt.Mvmnt.carrier_payment_methods`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncCarrierPaymentMethods:
        resource: _AsyncCarrierPaymentMethods = self._client.in_loop.carrier_payment_methods
        return resource

    def filter(
        self,
        filter: CarrierPaymentMethodFilter | CarrierPaymentMethodFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CarrierPaymentMethod]:
        """List the carrier payment methods that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: CarrierPaymentMethodInput | CarrierPaymentMethodInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierPaymentMethod:
        """Add a payment method to a carrier."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> CarrierPaymentMethod:
        """Get a carrier payment method."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier payment method."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: CarrierPaymentMethodPatch | CarrierPaymentMethodPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierPaymentMethod:
        """Update a carrier payment method."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[CarrierPaymentMethod | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
