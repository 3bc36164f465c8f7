"""Providers of services other than carriage, such as warehousing or storage."""

from __future__ import annotations

from collections.abc import AsyncIterable as _AsyncIterable
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._resources.get_many import get_many as _get_many
from mvmnt._resources.listing import cursor_page as _cursor_page
from mvmnt._resources.listing import given as _given
from mvmnt._resources.listing import numbered_page as _numbered_page
from mvmnt._resources.listing import request_body as _request_body
from mvmnt._resources.pagination import CursorPage, NumberedPage, PageNumberPaginator
from mvmnt._resources.pagination import CursorPaginator as CursorPaginator
from mvmnt._resources.resource import Resource as _Resource
from mvmnt._resources.upsert import upsert as _upsert
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
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


class Vendors(_Resource):
    """Providers of services other than carriage, such as warehousing or storage."""

    def filter(
        self,
        filter: VendorFilter | _Mapping[str, Any] | None = None,
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
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_vendors as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[Vendor]:
            _page = body if cursor is None else {**body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.page_info)

        return FilterPaginator(
            _fetch,
            operation=_endpoint.OPERATION,
            body=_body,
            time_fields=(
                "createdAt",
                "updatedAt",
                "deletedAt",
            ),
            cursor=cursor,
        )

    async def create(
        self,
        body: VendorInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
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
            The new vendor.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_vendor as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> Vendor:
        """Get a vendor by id or key.

        Returns one vendor together with its contacts and payment methods. The path takes the UUID or your client
        key.

        Calls `getVendorById`, GET /vendors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The vendor.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_by_id as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Soft-delete a vendor.

        Marks the vendor as deleted by setting `deletedAt`, which also moves `updatedAt`; nothing is erased. The
        record disappears from lists unless the filter asks for it with a `deletedAt` criterion. The path takes the
        UUID or your client key.

        Calls `deleteVendor`, DELETE /vendors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The vendor has been soft-deleted.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_vendor as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: VendorPatch | _Mapping[str, Any],
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
            The vendor after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_vendor as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    def search(
        self,
        criteria: VendorSearchCriteria | _Mapping[str, Any] | None = None,
        *,
        sort: _Sequence[SearchSortOption | _Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | _Mapping[str, Any] | None = None,
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
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import search_vendors as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "criteria": criteria,
                "sort": sort,
                "savedSearch": saved_search,
                "format": format,
                "pagination": _given({"pageNumber": page_number, "pageSize": page_size}),
            },
        )

        async def _fetch(number: int) -> NumberedPage[Vendor | VendorSearchRow]:
            _page = {**_body, "pagination": {**_body["pagination"], "pageNumber": number}}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _numbered_page(_answer.data, _answer.pagination, _answer.total_results)

        return PageNumberPaginator(_fetch, page_number=page_number)

    async def get_outstanding_bills(
        self,
        id: RecordRef,
    ) -> OutstandingBillsResponse:
        """List a vendor's outstanding bills.

        Returns the vendor's unpaid bills and the total that is outstanding. Only bills in status `APPROVED_TO_PAY`
        are included. The path takes the UUID or your client key; `by` says which of the two it is.

        Calls `getVendorOutstandingBills`, GET /vendors/{id}/outstanding-bills.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The outstanding bills and their total.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_outstanding_bills as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def get_bills_for_payment(
        self,
        id: RecordRef,
    ) -> OutstandingBillsForPaymentResponse:
        """List a vendor's bills ready for payment.

        Returns the vendor's bills that a payment can be applied to: those in status `APPROVED_TO_PAY` that still
        have an open balance. The path takes the UUID or your client key; `by` says which of the two it is.

        Calls `getVendorBillsForPayment`, GET /vendors/{id}/bills-for-payment.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The bills that can be paid and their total.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_bills_for_payment as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def get_many(
        self, refs: _Iterable[RecordRef] | _AsyncIterable[RecordRef], *, concurrency: int = 50
    ) -> list[Vendor | MvmntError]:
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

    async def upsert(
        self, key: Key, body: VendorInput | _Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Vendor]:
        """Change the record that has a key, or create it where there is none.

        Sends PATCH /vendors/{id}; where that finds no record, POST /vendors; and where that conflicts, since
        another worker was faster, the PATCH once more. Both bodies are checked before anything is sent. A member
        that is null is cleared by the PATCH and left out of the create.

        Args:
            key: the record's client key. The body need not repeat it.
            body: the record as it shall be, as the model of the create body or as a mapping in the API's own member
                names, with all members that creating needs.
            idempotency_key: tells a repetition of this call from a second one, at most 242 characters: each request
                gets it with an ending of its own. New UUIDs by default.

        Returns:
            The record, and whether this call created it: `record, created = await ...`.

        Raises:
            RequestBodyError: the body does not fit one of the requests, or holds another `key`. Nothing was sent.
            ConflictError: a change breaks a constraint; or no record is found by the key and yet none can be created,
                as where a deleted record holds it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_vendor as _create
        from . import update_vendor as _update

        return await _upsert(
            self._client,
            _create,
            _update,
            key,
            body,
            fixed=(),
            idempotency_key=idempotency_key,
        )
