"""Credits granted to customers, which can be used on their invoices (accounts receivable)."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import Id, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.apply_credit_request import ApplyCreditRequest
    from ...models.apply_credit_response import ApplyCreditResponse
    from ...models.credit_memo import CreditMemo
    from ...models.credit_memo_filter import CreditMemoFilter
    from ...models.credit_memo_input import CreditMemoInput
    from ...models.credit_memo_patch import CreditMemoPatch
    from ...models.get_credit_memo_applications_response_200 import GetCreditMemoApplicationsResponse200
    from ...models.void_credit_memo_request import VoidCreditMemoRequest
    from ...typed_dicts import (
        ApplyCreditRequestDict,
        CreditMemoFilterDict,
        CreditMemoInputDict,
        CreditMemoPatchDict,
        VoidCreditMemoRequestDict,
    )


class CreditMemos(Resource):
    """Credits granted to customers, which can be used on their invoices (accounts receivable)."""

    def filter(
        self,
        filter: CreditMemoFilter | CreditMemoFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CreditMemo]:
        """List the credit memos that match a filter.

        Returns customers' credit memos page by page. Credits that can still be used have the status `OPEN` or
        `PARTIALLY_APPLIED`; `hasRemainingBalance` is a plain boolean, not an operator object.

        Calls `filterCreditMemos`, POST /credit-memos/filter.

        Args:
            filter: Criteria that the records must meet; without it, every record that is not deleted is listed.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `memoDate`, `createdAt`.

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

        from . import filter_credit_memos

        return filter_paginator(
            filter_credit_memos,
            self._client,
            lambda body: filter_credit_memos.request_arguments(self._client.options, body=body),
            filter_credit_memos.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("memoDate", "createdAt"),
            table="credit_memos",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: CreditMemoInput | CreditMemoInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> CreditMemo:
        """Issue a credit memo to a customer.

        Grants a customer a credit that can be used on invoices later, for example for a refund, a service
        adjustment, a promotion or a manual correction. There is no need to call this after an overpayment: the
        credit memo for that is created automatically.

        Calls `createCreditMemo`, POST /credit-memos.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CreditMemo: The new credit memo.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_credit_memo

        return await create_credit_memo.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> CreditMemo:
        """Get a credit memo.

        Returns one credit memo with every application of the credit to an invoice.

        Calls `getCreditMemo`, GET /credit-memos/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            CreditMemo: The credit memo.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_credit_memo

        return await get_credit_memo.asyncio(id, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CreditMemoPatch | CreditMemoPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CreditMemo:
        """Update a credit memo.

        Changes the reference, the notes or the date of a credit memo. The customer can never be changed. The amount
        is locked as soon as any of the credit has been applied, and no field here sets it.

        Calls `updateCreditMemo`, PATCH /credit-memos/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CreditMemo: The updated credit memo.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_credit_memo

        return await update_credit_memo.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def void(
        self,
        id: RecordRef,
        body: VoidCreditMemoRequest | VoidCreditMemoRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> CreditMemo:
        """Void an unused credit memo.

        Cancels a credit memo: its status becomes `VOIDED`, and it can no longer be applied. Its counterpart in
        QuickBooks Online is deleted by the sync.

        The whole amount must be unused. If the credit has been applied to invoices, the response is 409; undo every
        application first.

        Calls `voidCreditMemo`, POST /credit-memos/{id}/void.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CreditMemo: The credit memo, now void.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The credit has been applied to invoices, so it cannot be voided.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import void_credit_memo

        return await void_credit_memo.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def apply(
        self,
        id: RecordRef,
        body: ApplyCreditRequest | ApplyCreditRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> ApplyCreditResponse:
        """Apply a credit memo to an invoice.

        Uses part or all of a credit to pay an invoice. This adds an application record and lowers both the
        remaining balance of the credit memo and the open balance of the invoice; the status of the order is updated
        when the invoice becomes fully paid.

        The amount must not exceed the remaining balance. The invoice must have the same customer and currency as
        the credit memo and must still have something to pay; otherwise the response is 409.

        Calls `applyCreditMemo`, POST /credit-memos/{id}/apply.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            ApplyCreditResponse: The new application and the credit memo after it.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The credit does not suffice, or the invoice is not eligible for it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import apply_credit_memo

        return await apply_credit_memo.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_applications(self, id: RecordRef) -> GetCreditMemoApplicationsResponse200:
        """List the applications of a credit memo.

        Returns the invoices on which a credit was used, with the sum used and the balance that is left. The list is
        not paginated.

        Calls `getCreditMemoApplications`, GET /credit-memos/{id}/applications.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            GetCreditMemoApplicationsResponse200: The applications and totals of the credit memo.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_credit_memo_applications

        return await get_credit_memo_applications.asyncio(id, client=self._client)

    async def unapply(
        self, credit_memo_id: RecordRef, application_id: Id | UUID | str, *, idempotency_key: str | None = None
    ) -> CreditMemo:
        """Take an applied credit back.

        Deletes one application of a credit memo. The remaining balance of the credit memo and the open balance of
        the invoice rise again, and the status of the order may be set back if its invoice thereby becomes unpaid.
        Unlike most other DELETE operations, this one responds with 200 with a body.

        Calls `unapplyCreditMemo`, DELETE /credit-memos/{creditMemoId}/applications/{applicationId}.

        Args:
            credit_memo_id: Identifier of the credit memo.
            application_id: UUID of the application to undo.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CreditMemo: The credit memo after the application was undone.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import unapply_credit_memo

        return await unapply_credit_memo.asyncio(
            credit_memo_id, application_id, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[CreditMemo | MvmntError]:
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
