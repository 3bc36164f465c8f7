"""Customers whose freight the broker arranges, with their payments and open invoices."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.numbered import PageNumberPaginator
    from mvmnt._resources.pagination import CursorPaginator
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.customer import Customer
    from ...models.customer_filter import CustomerFilter
    from ...models.customer_input import CustomerInput
    from ...models.customer_patch import CustomerPatch
    from ...models.customer_search_criteria import CustomerSearchCriteria
    from ...models.customer_search_request_format import CustomerSearchRequestFormat
    from ...models.customer_search_row import CustomerSearchRow
    from ...models.outstanding_invoices_response import OutstandingInvoicesResponse
    from ...models.payment import Payment
    from ...models.saved_search_lookup import SavedSearchLookup
    from ...models.search_sort_option import SearchSortOption
    from ...typed_dicts import (
        CustomerFilterDict,
        CustomerInputDict,
        CustomerPatchDict,
        CustomerSearchCriteriaDict,
        SavedSearchLookupDict,
        SearchSortOptionDict,
    )


class Customers(Resource):
    """Customers whose freight the broker arranges, with their payments and open invoices."""

    def filter(
        self,
        filter: CustomerFilter | CustomerFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Customer]:
        """List the customers that match a filter.

        Returns one page of customers. All criteria must hold unless they are combined with `or` or `not`; criteria
        can be nested. Deleted customers are left out as if `deletedAt` had to be null: send a `deletedAt` criterion
        of your own to reach them.

        Go on with the `endCursor` of the response while `hasNextPage` is true.

        Calls `filterCustomers`, POST /customers/filter.

        Args:
            filter: Criteria to apply; when absent, all customers that are not deleted are returned.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`, `deletedAt`, `closedAt`,
            `deactivationDate`.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_customers

        return filter_paginator(
            filter_customers,
            self._client,
            lambda body: filter_customers.request_arguments(self._client.options, body=body),
            filter_customers.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination, page_size=page_size),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt", "closedAt", "deactivationDate"),
            table="customers",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: CustomerInput | CustomerInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Customer:
        """Create a customer.

        Creates a customer from at least a name and a status. For a corporate or billing address, the API adds a
        location record of its own; the payment term is named by its id or key.

        A `key` that another customer already has is refused with 409, and values that fail validation with 422.

        Calls `createCustomer`, POST /customers.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Customer: The customer was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_customer

        return await create_customer.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Customer:
        """Get one customer.

        Returns one customer, found by its UUID or by the caller's own key. Name the kind of lookup with `by`, which
        is faster; without it, the UUID is tried first and the key second.

        Calls `getCustomer`, GET /customers/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Customer: The customer.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_customer

        return await get_customer.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a customer.

        Sets `deletedAt` and keeps the record. The change also moves `updatedAt`. Lists then leave the customer out
        unless they filter on `deletedAt`.

        Calls `deleteCustomer`, DELETE /customers/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The customer was soft-deleted; the response has no body.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_customer

        await delete_customer.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CustomerPatch | CustomerPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Customer:
        """Update parts of one customer.

        Changes only the members that the request names: an absent member stays unchanged and null clears a field
        that may be null. An address changes the location record that already exists, in part or as a whole; null
        removes the reference to it.

        A `key` that another customer already has is refused with 409, and values that fail validation with 422.

        Calls `updateCustomer`, PATCH /customers/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Customer: The customer after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_customer

        return await update_customer.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    def search(
        self,
        criteria: CustomerSearchCriteria | CustomerSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: CustomerSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[Customer | CustomerSearchRow]:
        """Search the index of customers.

        Finds customers by full text and by criteria on single fields. Deleted customers are never found, and the
        index follows changes with a delay of about two seconds.

        Rows come `flat` by default (indexed fields only, faster) or `full` (complete objects with their
        relationships); the `object` member tells the two apart. Up to three sort options apply, pages are addressed
        by number, and the criteria of a saved search are merged with those sent.

        Calls `searchCustomers`, POST /customers/search.

        Args:
            criteria: Criteria that the customers must meet.
            sort: Fields to sort by, at most three.
            saved_search: Saved search whose criteria are merged with the ones in `criteria`.
            format: `flat`, the default, returns only the indexed fields and is faster; `full` returns whole
                customer records. The server's default is flat.
            page_size: records per page; the description sets the bounds.
            page_number: the page to begin with, from 1.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import page_number_paginator
        from mvmnt._resources.pages import numbered_page

        from . import search_customers

        return page_number_paginator(
            search_customers,
            self._client,
            lambda body: search_customers.request_arguments(self._client.options, body=body),
            search_customers.RESPONSE,
            lambda response: numbered_page(response, response.data, response.pagination, response.total_results),
            {"criteria": criteria, "sort": sort, "savedSearch": saved_search, "format": format},
            page_number=page_number,
            page_size=page_size,
            events=self._events,
        )

    def get_payments(
        self, id: RecordRef, *, page_size: int | None = None, cursor: str | None = None
    ) -> CursorPaginator[Payment]:
        """List the payments of a customer.

        Returns one page of the payments made by the customer, who is named by UUID or key. Unlike other lists, this
        one takes its paging from the query: go on with the `endCursor` of the response while `hasNextPage` is true.

        Calls `getCustomerPayments`, GET /customers/{id}/payments.

        Args:
            id: UUID of the record, or the key that the client gave it.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import query_paginator
        from mvmnt._resources.pages import cursor_page

        from . import get_customer_payments

        return query_paginator(
            get_customer_payments,
            self._client,
            lambda cursor: get_customer_payments.request_arguments(
                self._client.options, id, page_size=page_size, cursor=cursor
            ),
            get_customer_payments.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination, page_size=page_size),
            table="payments",
            cursor=cursor,
            events=self._events,
        )

    async def get_outstanding_invoices(self, id: RecordRef) -> OutstandingInvoicesResponse:
        """List the invoices a customer still owes.

        Returns the invoices of the customer that are still payable, with their open balances and the total
        outstanding. Only invoices in the status `AWAITING_PAYMENT` or `PARTIALLY_PAID` are included.

        Name the kind of lookup with `by`, which is faster; without it, the UUID is tried first and the key second.

        Calls `getCustomerOutstandingInvoices`, GET /customers/{id}/outstanding-invoices.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            OutstandingInvoicesResponse: The payable invoices of the customer and the total outstanding.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_customer_outstanding_invoices

        return await get_customer_outstanding_invoices.asyncio(id, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Customer | MvmntError]:
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

    async def upsert(
        self,
        key: Key,
        body: CustomerInput | CustomerInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[Customer]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /customers/{id}; on 404, POST /customers; if that conflicts, because another worker was faster,
        the PATCH again. Both bodies are checked before anything is sent. The PATCH clears members that are null;
        the create leaves them out.

        Args:
            key: the record's client key; the body need not repeat it.
            body: the record as it shall be, with all members that creating needs: the model of the create body, or a
                mapping in the API's own member names.
            idempotency_key: at most 242 characters; each request gets it with its own ending. New UUIDs by default.

        Returns:
            The record, and whether this call created it: `record, created = await ...`.

        Raises:
            RequestBodyError: the body does not fit one of the requests, or holds another `key`. Nothing was sent.
            ConflictError: a change breaks a constraint; or there is no record with the key, and none can be created
                because a deleted record holds it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.upsert import upsert

        from . import create_customer, update_customer

        return await upsert(
            self._client, create_customer, update_customer, key, body, fixed=(), idempotency_key=idempotency_key
        )
