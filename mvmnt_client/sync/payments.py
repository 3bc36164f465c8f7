"""Money received from customers and the invoices it is put towards (accounts receivable)."""

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

    from ..api.payments import Payments as _AsyncPayments
    from ..models.get_payment_applications_response_200 import GetPaymentApplicationsResponse200
    from ..models.payment import Payment
    from ..models.payment_filter import PaymentFilter
    from ..models.payment_input import PaymentInput
    from ..models.payment_patch import PaymentPatch
    from ..typed_dicts import PaymentFilterDict, PaymentInputDict, PaymentPatchDict


class Payments(Resource):
    """Money received from customers and the invoices it is put towards (accounts receivable).

    The methods are those of `mvmnt.Mvmnt.payments`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncPayments:
        resource: _AsyncPayments = self._client.in_loop.payments
        return resource

    def filter(
        self,
        filter: PaymentFilter | PaymentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Payment]:
        """List the payments that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: PaymentInput | PaymentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Payment:
        """Record a customer payment."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Payment:
        """Get a customer payment."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a customer payment."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: PaymentPatch | PaymentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Payment:
        """Update a customer payment."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_applications(self, id: RecordRef) -> GetPaymentApplicationsResponse200:
        """List the invoices a payment covers."""
        return self._run(self._async.get_applications, id)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Payment | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
