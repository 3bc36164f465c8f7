"""How and where a vendor is paid."""

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

    from ..api.vendor_payment_methods import VendorPaymentMethods as _AsyncVendorPaymentMethods
    from ..models.vendor_payment_method import VendorPaymentMethod
    from ..models.vendor_payment_method_filter import VendorPaymentMethodFilter
    from ..models.vendor_payment_method_input import VendorPaymentMethodInput
    from ..models.vendor_payment_method_patch import VendorPaymentMethodPatch
    from ..typed_dicts import VendorPaymentMethodFilterDict, VendorPaymentMethodInputDict, VendorPaymentMethodPatchDict


class VendorPaymentMethods(Resource):
    """How and where a vendor is paid.

    The methods are those of `mvmnt.Mvmnt.vendor_payment_methods`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncVendorPaymentMethods:
        resource: _AsyncVendorPaymentMethods = self._client.in_loop.vendor_payment_methods
        return resource

    def filter(
        self,
        filter: VendorPaymentMethodFilter | VendorPaymentMethodFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[VendorPaymentMethod]:
        """List the vendor payment methods that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self,
        body: VendorPaymentMethodInput | VendorPaymentMethodInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> VendorPaymentMethod:
        """Create a payment method for a vendor."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> VendorPaymentMethod:
        """Get a vendor payment method by id or key."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a vendor payment method."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: VendorPaymentMethodPatch | VendorPaymentMethodPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> VendorPaymentMethod:
        """Update fields of a vendor payment method."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[VendorPaymentMethod | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
