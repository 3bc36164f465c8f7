"""What customers are charged for their orders (accounts receivable)."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.aging_report_response import AgingReportResponse
    from ...models.available_credits_response import AvailableCreditsResponse
    from ...models.batch_generate_invoices_request import BatchGenerateInvoicesRequest
    from ...models.batch_generate_invoices_response import BatchGenerateInvoicesResponse
    from ...models.get_invoice_payments_response_200 import GetInvoicePaymentsResponse200
    from ...models.invoice import Invoice
    from ...models.invoice_filter import InvoiceFilter
    from ...models.invoice_input import InvoiceInput
    from ...models.invoice_patch import InvoicePatch
    from ...models.mark_awaiting_payment_request import MarkAwaitingPaymentRequest
    from ...models.send_invoice_email_request import SendInvoiceEmailRequest
    from ...models.send_invoice_email_response_200 import SendInvoiceEmailResponse200
    from ...typed_dicts import (
        BatchGenerateInvoicesRequestDict,
        InvoiceFilterDict,
        InvoiceInputDict,
        InvoicePatchDict,
        MarkAwaitingPaymentRequestDict,
        SendInvoiceEmailRequestDict,
    )


class Invoices(Resource):
    """What customers are charged for their orders (accounts receivable)."""

    def filter(
        self,
        filter: InvoiceFilter | InvoiceFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Invoice]:
        """List the invoices that match a filter.

        Returns customer invoices (accounts receivable) page by page. To find unpaid invoices, filter on `status`
        being `AWAITING_PAYMENT` or `PARTIALLY_PAID`; `overdue` and `factored` are plain booleans, not operator
        objects.

        Calls `filterInvoices`, POST /invoices/filter.

        Args:
            filter: Criteria that the records must meet; without it, every record that is not deleted is listed.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `invoiceDate`, `dueDate`, `createdAt`.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_invoices

        return filter_paginator(
            filter_invoices,
            self._client,
            lambda body: filter_invoices.request_arguments(self._client.options, body=body),
            filter_invoices.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("invoiceDate", "dueDate", "createdAt"),
            table="invoices",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: InvoiceInput | InvoiceInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Invoice:
        """Create an invoice for an order.

        Invoices the customer for one order, whose status becomes `DELIVERED_UNPAID`. If the due date is missing, it
        is calculated from the payment term.

        A shipment has one customer invoice: if the order is invoiced already, the response is 409. This operation
        produces no PDF; use `POST /shipments/{id}/invoice/generate` for that.

        Calls `createInvoice`, POST /invoices.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Invoice: The new invoice.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The order already has an invoice.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_invoice

        return await create_invoice.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Invoice:
        """Get an invoice.

        Returns one customer invoice with the payments and credits put towards it and the data of its PDF document.

        Calls `getInvoice`, GET /invoices/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Invoice: The invoice.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_invoice

        return await get_invoice.asyncio(id, client=self._client)

    async def void(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Void an invoice.

        Cancels an invoice. The response is 409 if payments are applied to the invoice or if it has been factored.

        Calls `voidInvoice`, DELETE /invoices/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The invoice is void.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The invoice has payments applied to it or is factored, so it cannot be voided.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import void_invoice

        await void_invoice.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: InvoicePatch | InvoicePatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Invoice:
        """Update an invoice.

        Changes the due date, the reference or the payment term of an invoice. The amount cannot be changed here;
        change the charges of the order instead.

        Calls `updateInvoice`, PATCH /invoices/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Invoice: The updated invoice.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_invoice

        return await update_invoice.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def mark_awaiting(
        self,
        id: RecordRef,
        body: MarkAwaitingPaymentRequest | MarkAwaitingPaymentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> Invoice:
        """Mark an invoice as awaiting payment.

        Sets the invoice to `AWAITING_PAYMENT` together with its invoice date and due date, and the status of the
        order to `DELIVERED_UNPAID`. The body is optional: the invoice date then is today, and the due date follows
        from the payment term.

        Calls `markInvoiceAwaiting`, POST /invoices/{id}/mark-awaiting.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Invoice: The updated invoice.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import mark_invoice_awaiting

        return await mark_invoice_awaiting.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def send_email(
        self,
        id: RecordRef,
        body: SendInvoiceEmailRequest | SendInvoiceEmailRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SendInvoiceEmailResponse200:
        """Send an invoice by email.

        Sends the invoice to the given recipients with its PDF attached. If there is no PDF yet, it is generated
        first. The email is logged in the activity feed.

        Calls `sendInvoiceEmail`, POST /invoices/{id}/send.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            SendInvoiceEmailResponse200: The email was sent.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import send_invoice_email

        return await send_invoice_email.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_payments(self, id: RecordRef) -> GetInvoicePaymentsResponse200:
        """List the payments on an invoice.

        Returns the payments put towards one invoice, with the sum paid and the balance that is left. The list is
        not paginated.

        Calls `getInvoicePayments`, GET /invoices/{id}/payments.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            GetInvoicePaymentsResponse200: The payments and totals of the invoice.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_invoice_payments

        return await get_invoice_payments.asyncio(id, client=self._client)

    async def batch_generate(
        self,
        body: BatchGenerateInvoicesRequest | BatchGenerateInvoicesRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> BatchGenerateInvoicesResponse:
        """Generate invoices for several orders.

        Creates an invoice record and a PDF for the shipment of each given order, at most 100 in one request. On
        request the invoices are also emailed to the customers, combined per customer or one by one.

        The response is 200 even if some of them fail: shipments that are invoiced already or do not meet the
        requirements are listed in `failed`, so always check it.

        Calls `batchGenerateInvoices`, POST /invoices/batch-generate.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            BatchGenerateInvoicesResponse: The invoices generated and the orders that failed.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import batch_generate_invoices

        return await batch_generate_invoices.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_aging_report(
        self, *, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
    ) -> AgingReportResponse:
        """Report open receivables by age.

        Shows what each customer owes, divided into age buckets. The default buckets are current, 1 to 30, 31 to 60,
        61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to get CSV.

        Calls `getAgingReport`, GET /invoices/aging-report.

        Args:
            customer_id: Id of a customer, to restrict the report to that customer.
            days_per_bucket: Width of one age bucket in days; 30 if absent.
            max_days: Greatest age in days that the report tracks; 120 if absent.

        Returns:
            AgingReportResponse: The report, as JSON or CSV.

            As `application/json`; `get_aging_report_csv` gives `text/csv`.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_aging_report

        return await get_aging_report.asyncio(
            customer_id=customer_id, days_per_bucket=days_per_bucket, max_days=max_days, client=self._client
        )

    async def get_aging_report_csv(
        self, *, customer_id: UUID | None = None, days_per_bucket: int | None = None, max_days: int | None = None
    ) -> str:
        """Report open receivables by age.

        Shows what each customer owes, divided into age buckets. The default buckets are current, 1 to 30, 31 to 60,
        61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to get CSV.

        Calls `getAgingReport`, GET /invoices/aging-report.

        Args:
            customer_id: Id of a customer, to restrict the report to that customer.
            days_per_bucket: Width of one age bucket in days; 30 if absent.
            max_days: Greatest age in days that the report tracks; 120 if absent.

        Returns:
            str: The report, as JSON or CSV.

            As `text/csv`: text, decoded by the response's charset, else as UTF-8; `get_aging_report` gives
            `application/json`.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            DecodeError: the response is not `text/csv`, or not in its charset.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_aging_report

        return await get_aging_report.asyncio_csv(
            customer_id=customer_id, days_per_bucket=days_per_bucket, max_days=max_days, client=self._client
        )

    async def get_available_credits(self, id: RecordRef) -> AvailableCreditsResponse:
        """List the credits usable on an invoice.

        Returns the credit memos that can be applied to one invoice: those of the same customer, in the same
        currency, with a balance left.

        Calls `getAvailableCreditsForInvoice`, GET /invoices/{id}/available-credits.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            AvailableCreditsResponse: The usable credits and their sum.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_available_credits_for_invoice

        return await get_available_credits_for_invoice.asyncio(id, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Invoice | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others.

        Args:
            refs: the records' ids or keys, from a plain or an asynchronous iterable.
            concurrency: calls that run at once, 1 or more.
            on_unreadable: called with the `UnreadableRecordError` of each record that does not fit the API's
                description; a function or a coroutine function. The error is in the result too.

        Returns:
            In the order of `refs`: each record, or the error that getting it raised, an `MvmntError`. For more
            records than fit into memory, see `mvmnt.concurrency.map_concurrent`.

        Raises:
            ValueError: `concurrency` is below 1.
            TypeError: `refs` is one id or key, not several.
        """
        from mvmnt._resources.get_many import get_many

        return await get_many(self.get, refs, concurrency, on_unreadable, self._events)
