"""Money paid out to carriers, vendors and factoring companies against bills (accounts payable)."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.bill_payment import BillPayment
    from ...models.bill_payment_filter import BillPaymentFilter
    from ...models.bill_payment_input import BillPaymentInput
    from ...models.bill_payment_patch import BillPaymentPatch
    from ...models.get_bill_payment_applications_response_200 import GetBillPaymentApplicationsResponse200
    from ...models.get_bill_payment_remittance_advice_response_200 import GetBillPaymentRemittanceAdviceResponse200
    from ...models.send_bill_payment_remittance_body import SendBillPaymentRemittanceBody
    from ...models.send_bill_payment_remittance_response_200 import SendBillPaymentRemittanceResponse200
    from ...typed_dicts import (
        BillPaymentFilterDict,
        BillPaymentInputDict,
        BillPaymentPatchDict,
        SendBillPaymentRemittanceBodyDict,
    )


class BillPayments(Resource):
    """Money paid out to carriers, vendors and factoring companies against bills (accounts payable)."""

    def filter(
        self,
        filter: BillPaymentFilter | BillPaymentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[BillPayment]:
        """List the bill payments that match a filter.

        Returns payments to carriers, vendors and factoring companies (accounts payable) page by page. Among other
        things you can filter by payee, factoring company, payment date and payment method. Payments received from
        customers are found under `/payments`.

        Calls `filterBillPayments`, POST /bill-payments/filter.

        Args:
            filter: Criteria that the records must meet; without it, every record that is not deleted is listed.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `paymentDate`, `createdAt`.

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

        from . import filter_bill_payments

        return filter_paginator(
            filter_bill_payments,
            self._client,
            lambda body: filter_bill_payments.request_arguments(self._client.options, body=body),
            filter_bill_payments.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("paymentDate", "createdAt"),
            table="bill_payments",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: BillPaymentInput | BillPaymentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> BillPayment:
        """Record a payment of one or several bills.

        Records a payment to a carrier or vendor: one payment group with one application for each bill. The open
        balances of the bills go down, and a load or service that is thereby covered in full becomes `PAID`. Set
        `carrierFactorId` to pay the factoring company instead of the carrier.

        Paying more than the bills come to takes `allowOverpayment`; the excess then becomes a credit memo. The
        response is 409 if a bill is already paid or in a status that does not allow payment.

        Calls `createBillPayment`, POST /bill-payments.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            BillPayment: The new bill payment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: A bill is already paid or in a status that does not allow payment.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_bill_payment

        return await create_bill_payment.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> BillPayment:
        """Get a bill payment.

        Returns one bill payment with all its applications and the bills they belong to.

        Calls `getBillPayment`, GET /bill-payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            BillPayment: The bill payment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_bill_payment

        return await get_bill_payment.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a bill payment.

        Deletes the payment group and every application in it. The open balances of the bills are restored, and a
        load or service may thereby lose the status `PAID`.

        Calls `deleteBillPayment`, DELETE /bill-payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The bill payment is deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_bill_payment

        await delete_bill_payment.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: BillPaymentPatch | BillPaymentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> BillPayment:
        """Update a bill payment.

        Changes a bill payment and how it is divided among bills. The factoring company cannot be changed.

        Each entry of `applications` is one change: an entry with `id` updates that application, an entry with
        `billId` and no `id` adds a new one, and an entry with `id` and `delete: true` removes it.

        Calls `updateBillPayment`, PATCH /bill-payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            BillPayment: The updated bill payment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The change is in conflict with the state of the payment or of a bill.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_bill_payment

        return await update_bill_payment.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_applications(self, id: RecordRef) -> GetBillPaymentApplicationsResponse200:
        """List the bills a payment covers.

        Returns the parts of one bill payment, one for each bill it was applied to. The list is not paginated.

        Calls `getBillPaymentApplications`, GET /bill-payments/{id}/applications.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            GetBillPaymentApplicationsResponse200: The applications of the bill payment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_bill_payment_applications

        return await get_bill_payment_applications.asyncio(id, client=self._client)

    async def get_remittance_advice(self, id: RecordRef) -> GetBillPaymentRemittanceAdviceResponse200:
        """Get the remittance advice for a payment.

        Produces the document that tells the payee which bills a payment covers. The `Accept` header chooses between
        a PDF (`application/pdf`, the default) and JSON (`application/json`).

        Calls `getBillPaymentRemittanceAdvice`, GET /bill-payments/{id}/remittance-advice.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            GetBillPaymentRemittanceAdviceResponse200: The remittance advice, as PDF or JSON.

            As `application/json`; `get_remittance_advice_pdf` gives `application/pdf`.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_bill_payment_remittance_advice

        return await get_bill_payment_remittance_advice.asyncio(id, client=self._client)

    async def get_remittance_advice_pdf(self, id: RecordRef) -> bytes:
        """Get the remittance advice for a payment.

        Produces the document that tells the payee which bills a payment covers. The `Accept` header chooses between
        a PDF (`application/pdf`, the default) and JSON (`application/json`).

        Calls `getBillPaymentRemittanceAdvice`, GET /bill-payments/{id}/remittance-advice.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            bytes: The remittance advice, as PDF or JSON.

            As `application/pdf`: bytes; `get_remittance_advice` gives `application/json`.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            DecodeError: the response is not `application/pdf`.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_bill_payment_remittance_advice

        return await get_bill_payment_remittance_advice.asyncio_pdf(id, client=self._client)

    async def send_remittance(
        self,
        id: RecordRef,
        body: SendBillPaymentRemittanceBody | SendBillPaymentRemittanceBodyDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> SendBillPaymentRemittanceResponse200:
        """Send the remittance advice by email.

        Emails the remittance advice of a payment to the payee. It goes to the default email address in the payee's
        profile unless `toEmail` names another one. If no address is known, the response is 422.

        Calls `sendBillPaymentRemittance`, POST /bill-payments/{id}/send-remittance.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            SendBillPaymentRemittanceResponse200: The remittance advice was sent.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: There is no email address to send it to.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import send_bill_payment_remittance

        return await send_bill_payment_remittance.asyncio(
            id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[BillPayment | MvmntError]:
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
