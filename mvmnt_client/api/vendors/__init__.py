"""Providers of services other than carriage, such as warehousing or storage."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.numbered import PageNumberPaginator
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
    from ...models.outstanding_bills_response import OutstandingBillsResponse
    from ...models.saved_search_lookup import SavedSearchLookup
    from ...models.search_sort_option import SearchSortOption
    from ...models.vendor import Vendor
    from ...models.vendor_filter import VendorFilter
    from ...models.vendor_input import VendorInput
    from ...models.vendor_patch import VendorPatch
    from ...models.vendor_search_criteria import VendorSearchCriteria
    from ...models.vendor_search_request_format import VendorSearchRequestFormat
    from ...models.vendor_search_row import VendorSearchRow
    from ...typed_dicts import (
        SavedSearchLookupDict,
        SearchSortOptionDict,
        VendorFilterDict,
        VendorInputDict,
        VendorPatchDict,
        VendorSearchCriteriaDict,
    )


class Vendors(Resource):
    """Providers of services other than carriage, such as warehousing or storage."""

    def filter(
        self,
        filter: VendorFilter | VendorFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Vendor]:
        """List the vendors that match a filter.

        Returns vendors page by page. An absent filter selects all vendors. Criteria can be combined with `and`,
        `or` and `not`.

        Soft-deleted records are left out as if `deletedAt: {isNull: true}` had been sent; a `deletedAt` criterion
        of your own replaces that default, so send one if you mirror deletions.

        Calls `filterVendors`, POST /vendors/filter.

        Args:
            filter: Which vendors to return; all if absent. Without a `deletedAt` criterion, only vendors that
                are not deleted match.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`, `deletedAt`.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_vendors

        return filter_paginator(
            filter_vendors,
            self._client,
            lambda body: filter_vendors.request_arguments(self._client.options, body=body),
            filter_vendors.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="vendors",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: VendorInput | VendorInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Vendor:
        """Create a vendor.

        Adds a vendor, that is, a service provider other than a carrier, such as a warehouse or a storage company.
        Only `name` is required.

        A 409 means that the `key` is already used by another vendor or that another constraint is broken.

        Calls `createVendor`, POST /vendors.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Vendor: The new vendor.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_vendor

        return await create_vendor.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Vendor:
        """Get a vendor by id or key.

        Returns one vendor together with its contacts and payment methods. The path takes the UUID or your client
        key.

        Calls `getVendorById`, GET /vendors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Vendor: The vendor.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_by_id

        return await get_vendor_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a vendor.

        Marks the vendor as deleted by setting `deletedAt`, which also moves `updatedAt`; nothing is erased. The
        record disappears from lists unless the filter asks for it with a `deletedAt` criterion. The path takes the
        UUID or your client key.

        Calls `deleteVendor`, DELETE /vendors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The vendor has been soft-deleted.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_vendor

        await delete_vendor.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: VendorPatch | VendorPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Vendor:
        """Update fields of a vendor.

        Changes only the members that are sent: an absent member keeps its value, and null clears a field that is
        nullable. The path takes the UUID or your client key.

        A 409 means that the new `key` is already used by another vendor or that another constraint is broken.

        Calls `updateVendor`, PATCH /vendors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Vendor: The vendor after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_vendor

        return await update_vendor.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    def search(
        self,
        criteria: VendorSearchCriteria | VendorSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: VendorSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[Vendor | VendorSearchRow]:
        """Search vendors in the search index.

        Searches the index by full text and by criteria per field, with sorting, numbered pages and an optional
        saved search. The index may lag about two seconds behind changes, and soft-deleted vendors are never found.

        With `format: flat`, the default and the faster choice, each result holds only the indexed fields; with
        `format: full` it is the whole vendor with its related records. Tell the two apart by `object`.

        Calls `searchVendors`, POST /vendors/search.

        Args:
            criteria: Criteria that the vendors must meet.
            sort: Fields to sort by, at most three.
            saved_search: Saved search whose criteria are merged with the ones in `criteria`.
            format: `flat`, the default, returns only the indexed fields and is faster; `full` returns whole
                vendor records. The server's default is flat.
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

        from . import search_vendors

        return page_number_paginator(
            search_vendors,
            self._client,
            lambda body: search_vendors.request_arguments(self._client.options, body=body),
            search_vendors.RESPONSE,
            lambda response: numbered_page(response, response.data, response.pagination, response.total_results),
            {"criteria": criteria, "sort": sort, "savedSearch": saved_search, "format": format},
            page_number=page_number,
            page_size=page_size,
            events=self._events,
        )

    async def get_outstanding_bills(self, id: RecordRef) -> OutstandingBillsResponse:
        """List a vendor's outstanding bills.

        Returns the vendor's unpaid bills and the total that is outstanding. Only bills in status `APPROVED_TO_PAY`
        are included. The path takes the UUID or your client key; `by` says which of the two it is.

        Calls `getVendorOutstandingBills`, GET /vendors/{id}/outstanding-bills.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            OutstandingBillsResponse: The outstanding bills and their total.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_outstanding_bills

        return await get_vendor_outstanding_bills.asyncio(id, client=self._client)

    async def get_bills_for_payment(self, id: RecordRef) -> OutstandingBillsForPaymentResponse:
        """List a vendor's bills ready for payment.

        Returns the vendor's bills that a payment can be applied to: those in status `APPROVED_TO_PAY` that still
        have an open balance. The path takes the UUID or your client key; `by` says which of the two it is.

        Calls `getVendorBillsForPayment`, GET /vendors/{id}/bills-for-payment.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            OutstandingBillsForPaymentResponse: The bills that can be paid and their total.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_bills_for_payment

        return await get_vendor_bills_for_payment.asyncio(id, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Vendor | MvmntError]:
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
        self, key: Key, body: VendorInput | VendorInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Vendor]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /vendors/{id}; on 404, POST /vendors; if that conflicts, because another worker was faster, the
        PATCH again. Both bodies are checked before anything is sent. The PATCH clears members that are null; the
        create leaves them out.

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

        from . import create_vendor, update_vendor

        return await upsert(
            self._client, create_vendor, update_vendor, key, body, fixed=(), idempotency_key=idempotency_key
        )
