"""Money received from customers and the invoices it is put towards (accounts receivable)."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.get_payment_applications_response_200 import GetPaymentApplicationsResponse200
    from ...models.payment import Payment
    from ...models.payment_filter import PaymentFilter
    from ...models.payment_input import PaymentInput
    from ...models.payment_patch import PaymentPatch
    from ...typed_dicts import PaymentFilterDict, PaymentInputDict, PaymentPatchDict


class Payments(Resource):
    """Money received from customers and the invoices it is put towards (accounts receivable)."""

    def filter(
        self,
        filter: PaymentFilter | PaymentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Payment]:
        """List the payments that match a filter.

        Returns payments received from customers (accounts receivable) page by page. Payments to carriers and
        vendors are found under `/bill-payments`.

        Calls `filterPayments`, POST /payments/filter.

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

        from . import filter_payments

        return filter_paginator(
            filter_payments,
            self._client,
            lambda body: filter_payments.request_arguments(self._client.options, body=body),
            filter_payments.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("paymentDate", "createdAt"),
            table="payments",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: PaymentInput | PaymentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Payment:
        """Record a customer payment.

        Records money received from a customer and divides it among that customer's invoices. An invoice that is
        thereby fully paid becomes `PAID`, and so does its order. If the customer pays too much, a credit memo is
        created for the excess automatically.

        Each invoice must belong to the paying customer, the payment date must not be before the date of any of the
        invoices, and the amount applied to an invoice must not exceed its open balance.

        Calls `createPayment`, POST /payments.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Payment: The new payment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_payment

        return await create_payment.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Payment:
        """Get a customer payment.

        Returns one payment with all the invoices it was applied to and all the credits used within it.

        Calls `getPayment`, GET /payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Payment: The payment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_payment

        return await get_payment.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a customer payment.

        Removes a payment and takes it off the invoices it was applied to; orders go back from paid to unpaid where
        necessary. This cannot be undone.

        A payment that has been synced to QuickBooks Online cannot be deleted; the response then is 409.

        Calls `deletePayment`, DELETE /payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The payment is deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The payment is synced to QuickBooks Online, so it cannot be deleted.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_payment

        await delete_payment.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: PaymentPatch | PaymentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Payment:
        """Update a customer payment.

        Changes a payment or divides it anew. If `applications` or `creditApplications` is given, it replaces the
        whole existing list, so always send the full set. The statuses of the orders concerned are recalculated.

        Calls `updatePayment`, PATCH /payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Payment: The updated payment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_payment

        return await update_payment.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_applications(self, id: RecordRef) -> GetPaymentApplicationsResponse200:
        """List the invoices a payment covers.

        Returns the parts of one payment, one for each invoice it was applied to. The list is not paginated.

        Calls `getPaymentApplications`, GET /payments/{id}/applications.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            GetPaymentApplicationsResponse200: The applications of the payment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_payment_applications

        return await get_payment_applications.asyncio(id, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Payment | MvmntError]:
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
