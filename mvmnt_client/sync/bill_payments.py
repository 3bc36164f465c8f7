"""Money paid out to carriers, vendors and factoring companies against bills (accounts payable)."""

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

    from ..api.bill_payments import BillPayments as _AsyncBillPayments
    from ..models.bill_payment import BillPayment
    from ..models.bill_payment_filter import BillPaymentFilter
    from ..models.bill_payment_input import BillPaymentInput
    from ..models.bill_payment_patch import BillPaymentPatch
    from ..models.get_bill_payment_applications_response_200 import GetBillPaymentApplicationsResponse200
    from ..models.get_bill_payment_remittance_advice_response_200 import GetBillPaymentRemittanceAdviceResponse200
    from ..models.send_bill_payment_remittance_body import SendBillPaymentRemittanceBody
    from ..models.send_bill_payment_remittance_response_200 import SendBillPaymentRemittanceResponse200
    from ..typed_dicts import (
        BillPaymentFilterDict,
        BillPaymentInputDict,
        BillPaymentPatchDict,
        SendBillPaymentRemittanceBodyDict,
    )


class BillPayments(Resource):
    """Money paid out to carriers, vendors and factoring companies against bills (accounts payable).

    The methods are those of `mvmnt.Mvmnt.bill_payments`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncBillPayments:
        resource: _AsyncBillPayments = self._client.in_loop.bill_payments
        return resource

    def filter(
        self,
        filter: BillPaymentFilter | BillPaymentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[BillPayment]:
        """List the bill payments that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: BillPaymentInput | BillPaymentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> BillPayment:
        """Record a payment of one or several bills."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> BillPayment:
        """Get a bill payment."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a bill payment."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: BillPaymentPatch | BillPaymentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> BillPayment:
        """Update a bill payment."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_applications(self, id: RecordRef) -> GetBillPaymentApplicationsResponse200:
        """List the bills a payment covers."""
        return self._run(self._async.get_applications, id)

    def get_remittance_advice(self, id: RecordRef) -> GetBillPaymentRemittanceAdviceResponse200:
        """Get the remittance advice for a payment."""
        return self._run(self._async.get_remittance_advice, id)

    def get_remittance_advice_pdf(self, id: RecordRef) -> bytes:
        """Get the remittance advice for a payment."""
        return self._run(self._async.get_remittance_advice_pdf, id)

    def send_remittance(
        self,
        id: RecordRef,
        body: SendBillPaymentRemittanceBody | SendBillPaymentRemittanceBodyDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> SendBillPaymentRemittanceResponse200:
        """Send the remittance advice by email."""
        return self._run(self._async.send_remittance, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[BillPayment | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
