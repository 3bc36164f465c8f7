"""Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place."""

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
from mvmnt._resources.upsert import upsert as _upsert
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.carrier_factor import CarrierFactor
    from ...models.carrier_factor_filter import CarrierFactorFilter
    from ...models.carrier_factor_input import CarrierFactorInput
    from ...models.carrier_factor_patch import CarrierFactorPatch
    from ...models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse


class CarrierFactors(_Resource):
    """Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place."""

    def filter(
        self,
        filter: CarrierFactorFilter | _Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CarrierFactor]:
        """List the carrier factors that match a filter.

        Returns one page of the carrier factors that meet all given criteria; nested filters are combined with
        `and`, `or` and `not`. A carrier factor is a factoring company that pays carriers.

        Deleted carrier factors stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a
        `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
        `hasNextPage` is true.

        Calls `filterCarrierFactors`, POST /carrier-factors/filter.

        Args:
            filter: Criteria to meet; without them every record matches, except deleted ones, which need a
                `deletedAt` criterion.
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
        from . import filter_carrier_factors as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[CarrierFactor]:
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
        body: CarrierFactorInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierFactor:
        """Create a carrier factor.

        Creates a carrier factor: a factoring company that pays the invoices of carriers at once. Only `companyName`
        is required. A `key` that another carrier factor already uses, or another broken constraint, is answered
        with 409.

        Calls `createCarrierFactor`, POST /carrier-factors.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The carrier factor was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_carrier_factor as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> CarrierFactor:
        """Get a carrier factor.

        Returns one carrier factor with its bank details. The path takes its UUID or its client key, and the UUID is
        tried first.

        Calls `getCarrierFactorById`, GET /carrier-factors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The requested carrier factor.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_factor_by_id as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a carrier factor.

        Deletes the carrier factor softly: the record is kept and `deletedAt` and `updatedAt` are set to the time of
        deletion. From then on it is missing from `/filter` answers unless a `deletedAt` criterion asks for deleted
        records.

        Calls `deleteCarrierFactor`, DELETE /carrier-factors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The carrier factor was soft-deleted; there is no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_carrier_factor as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CarrierFactorPatch | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierFactor:
        """Update a carrier factor.

        Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
        may be null. A `key` that another carrier factor already uses, or another broken constraint, is answered
        with 409.

        Calls `updateCarrierFactor`, PATCH /carrier-factors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The carrier factor after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_carrier_factor as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_bills_for_payment(
        self,
        id: RecordRef,
    ) -> OutstandingBillsForPaymentResponse:
        """Get the bills payable to a factor.

        Returns the bills in status `APPROVED_TO_PAY` of all carriers that use this factoring company. The path
        takes the UUID or client key of the factoring company; `by` says which of the two it is and makes the lookup
        faster, and without it the UUID is tried first.

        Calls `getCarrierFactorBillsForPayment`, GET /carrier-factors/{id}/bills-for-payment.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The payable bills of the carriers that use the factoring company.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_factor_bills_for_payment as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def get_many(
        self, refs: _Iterable[RecordRef] | _AsyncIterable[RecordRef], *, concurrency: int = 50
    ) -> list[CarrierFactor | MvmntError]:
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
        self, key: Key, body: CarrierFactorInput | _Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[CarrierFactor]:
        """Change the record that has a key, or create it where there is none.

        Sends PATCH /carrier-factors/{id}; where that finds no record, POST /carrier-factors; and where that
        conflicts, since another worker was faster, the PATCH once more. Both bodies are checked before anything is
        sent. A member that is null is cleared by the PATCH and left out of the create.

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
        from . import create_carrier_factor as _create
        from . import update_carrier_factor as _update

        return await _upsert(
            self._client,
            _create,
            _update,
            key,
            body,
            fixed=(),
            idempotency_key=idempotency_key,
        )
