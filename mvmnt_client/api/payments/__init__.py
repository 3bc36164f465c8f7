"""Money received from customers and the invoices it is put towards (accounts receivable)."""

from __future__ import annotations

from collections.abc import AsyncIterable as _AsyncIterable
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.get_many import get_many as _get_many
from mvmnt._resources.listing import cursor_page as _cursor_page
from mvmnt._resources.listing import request_body as _request_body
from mvmnt._resources.pagination import CursorPage
from mvmnt._resources.pagination import CursorPaginator as CursorPaginator
from mvmnt._resources.resource import Resource as _Resource
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt.errors import MvmntError

    from ...models.get_payment_applications_response_200 import GetPaymentApplicationsResponse200
    from ...models.payment import Payment
    from ...models.payment_filter import PaymentFilter
    from ...models.payment_input import PaymentInput
    from ...models.payment_patch import PaymentPatch


class Payments(_Resource):
    """Money received from customers and the invoices it is put towards (accounts receivable)."""

    def filter(
        self,
        filter: PaymentFilter | _Mapping[str, Any] | None = None,
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
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_payments as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[Payment]:
            _page = body if cursor is None else {**body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.pagination)

        return FilterPaginator(
            _fetch,
            operation=_endpoint.OPERATION,
            body=_body,
            time_fields=(
                "paymentDate",
                "createdAt",
            ),
            cursor=cursor,
        )

    async def create(
        self,
        body: PaymentInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
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
            The new payment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_payment as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> Payment:
        """Get a customer payment.

        Returns one payment with all the invoices it was applied to and all the credits used within it.

        Calls `getPayment`, GET /payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The payment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_payment as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a customer payment.

        Removes a payment and takes it off the invoices it was applied to; orders go back from paid to unpaid where
        necessary. This cannot be undone.

        A payment that has been synced to QuickBooks Online cannot be deleted; the answer then is 409.

        Calls `deletePayment`, DELETE /payments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The payment is deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The payment is synced to QuickBooks Online, so it cannot be deleted.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_payment as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: PaymentPatch | _Mapping[str, Any],
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
            The updated payment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_payment as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_applications(
        self,
        id: RecordRef,
    ) -> GetPaymentApplicationsResponse200:
        """List the invoices a payment covers.

        Returns the parts of one payment, one for each invoice it was applied to. The list is not paginated.

        Calls `getPaymentApplications`, GET /payments/{id}/applications.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The applications of the payment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_payment_applications as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def get_many(
        self, refs: _Iterable[RecordRef] | _AsyncIterable[RecordRef], *, concurrency: int = 50
    ) -> list[Payment | MvmntError]:
        """Get many records at once, each by `get`; none that fails hides the others.

        Args:
            refs: what `get` takes, any number of it, from a plain or an asynchronous iterable.
            concurrency: calls that run at once, 1 or more.

        Returns:
            In the order of `refs`: each record, or the error that getting it raised. Tell them apart by
            `isinstance(found, MvmntError)`. For more records than fit into memory, see
            `mvmnt.concurrency.map_concurrent`.

        Raises:
            ValueError: `concurrency` is below 1.
            TypeError: `refs` is one id or key, not several.
        """
        return await _get_many(self.get, refs, concurrency)
