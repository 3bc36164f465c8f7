"""What customers are charged for their orders (accounts receivable)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ..api.invoices import Invoices as _AsyncInvoices
    from ..models.aging_report_response import AgingReportResponse
    from ..models.available_credits_response import AvailableCreditsResponse
    from ..models.batch_generate_invoices_request import BatchGenerateInvoicesRequest
    from ..models.batch_generate_invoices_response import BatchGenerateInvoicesResponse
    from ..models.get_invoice_payments_response_200 import GetInvoicePaymentsResponse200
    from ..models.invoice import Invoice
    from ..models.invoice_filter import InvoiceFilter
    from ..models.invoice_input import InvoiceInput
    from ..models.invoice_patch import InvoicePatch
    from ..models.mark_awaiting_payment_request import MarkAwaitingPaymentRequest
    from ..models.send_invoice_email_request import SendInvoiceEmailRequest
    from ..models.send_invoice_email_response_200 import SendInvoiceEmailResponse200
    from ..typed_dicts import (
        BatchGenerateInvoicesRequestDict,
        InvoiceFilterDict,
        InvoiceInputDict,
        InvoicePatchDict,
        MarkAwaitingPaymentRequestDict,
        SendInvoiceEmailRequestDict,
    )


class Invoices(Resource):
    """What customers are charged for their orders (accounts receivable).

    The methods are those of `mvmnt.Mvmnt.invoices`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncInvoices:
        resource: _AsyncInvoices = self._client.in_loop.invoices
        return resource

    def filter(
        self,
        filter: InvoiceFilter | InvoiceFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Invoice]:
        """List the invoices that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: InvoiceInput | InvoiceInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Invoice:
        """Create an invoice for an order."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Invoice:
        """Get an invoice."""
        return self._run(self._async.get, id)

    def void(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Void an invoice."""
        self._run(self._async.void, id, idempotency_key=idempotency_key)

    def update(
        self,
        id: RecordRef,
        body: InvoicePatch | InvoicePatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Invoice:
        """Update an invoice."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def mark_awaiting(
        self,
        id: RecordRef,
        body: MarkAwaitingPaymentRequest | MarkAwaitingPaymentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> Invoice:
        """Mark an invoice as awaiting payment."""
        return self._run(self._async.mark_awaiting, id, body=body, idempotency_key=idempotency_key)

    def send_email(
        self,
        id: RecordRef,
        body: SendInvoiceEmailRequest | SendInvoiceEmailRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SendInvoiceEmailResponse200:
        """Send an invoice by email."""
        return self._run(self._async.send_email, id, body=body, idempotency_key=idempotency_key)

    def get_payments(self, id: RecordRef) -> GetInvoicePaymentsResponse200:
        """List the payments on an invoice."""
        return self._run(self._async.get_payments, id)

    def batch_generate(
        self,
        body: BatchGenerateInvoicesRequest | BatchGenerateInvoicesRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> BatchGenerateInvoicesResponse:
        """Generate invoices for several orders."""
        return self._run(self._async.batch_generate, body=body, idempotency_key=idempotency_key)

    def get_aging_report(
        self, *, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
    ) -> AgingReportResponse:
        """Report open receivables by age."""
        return self._run(
            self._async.get_aging_report, customer_id=customer_id, days_per_bucket=days_per_bucket, max_days=max_days
        )

    def get_aging_report_csv(
        self, *, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
    ) -> str:
        """Report open receivables by age."""
        return self._run(
            self._async.get_aging_report_csv,
            customer_id=customer_id,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )

    def get_available_credits(self, id: RecordRef) -> AvailableCreditsResponse:
        """List the credits usable on an invoice."""
        return self._run(self._async.get_available_credits, id)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Invoice | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
