"""Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.carrier_factor import CarrierFactor
    from ...models.carrier_factor_filter import CarrierFactorFilter
    from ...models.carrier_factor_input import CarrierFactorInput
    from ...models.carrier_factor_patch import CarrierFactorPatch
    from ...models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
    from ...typed_dicts import CarrierFactorFilterDict, CarrierFactorInputDict, CarrierFactorPatchDict


class CarrierFactors(Resource):
    """Factoring companies, which pay carriers' invoices at once and are paid by the broker in their place."""

    def filter(
        self,
        filter: CarrierFactorFilter | CarrierFactorFilterDict | Mapping[str, Any] | None = None,
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
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_carrier_factors

        return filter_paginator(
            filter_carrier_factors,
            self._client,
            lambda body: filter_carrier_factors.request_arguments(self._client.options, body=body),
            filter_carrier_factors.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="carrier_factors",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: CarrierFactorInput | CarrierFactorInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierFactor:
        """Create a carrier factor.

        Creates a carrier factor: a factoring company that pays the invoices of carriers at once. Only `companyName`
        is required. A `key` that another carrier factor already uses, or another broken constraint, is refused with
        409.

        Calls `createCarrierFactor`, POST /carrier-factors.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CarrierFactor: The carrier factor was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_carrier_factor

        return await create_carrier_factor.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> CarrierFactor:
        """Get a carrier factor.

        Returns one carrier factor with its bank details. The path takes its UUID or its client key, and the UUID is
        tried first.

        Calls `getCarrierFactorById`, GET /carrier-factors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            CarrierFactor: The requested carrier factor.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_factor_by_id

        return await get_carrier_factor_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier factor.

        Deletes the carrier factor softly: the record is kept and `deletedAt` and `updatedAt` are set to the time of
        deletion. From then on it is missing from `/filter` responses unless a `deletedAt` criterion asks for
        deleted records.

        Calls `deleteCarrierFactor`, DELETE /carrier-factors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The carrier factor was soft-deleted; there is no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_carrier_factor

        await delete_carrier_factor.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CarrierFactorPatch | CarrierFactorPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierFactor:
        """Update a carrier factor.

        Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
        may be null. A `key` that another carrier factor already uses, or another broken constraint, is refused with
        409.

        Calls `updateCarrierFactor`, PATCH /carrier-factors/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CarrierFactor: The carrier factor after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_carrier_factor

        return await update_carrier_factor.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_bills_for_payment(self, id: RecordRef) -> OutstandingBillsForPaymentResponse:
        """Get the bills payable to a factor.

        Returns the bills in status `APPROVED_TO_PAY` of all carriers that use this factoring company. The path
        takes the UUID or client key of the factoring company; `by` says which of the two it is and makes the lookup
        faster, and without it the UUID is tried first.

        Calls `getCarrierFactorBillsForPayment`, GET /carrier-factors/{id}/bills-for-payment.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            OutstandingBillsForPaymentResponse: The payable bills of the carriers that use the factoring company.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_factor_bills_for_payment

        return await get_carrier_factor_bills_for_payment.asyncio(id, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[CarrierFactor | MvmntError]:
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
        body: CarrierFactorInput | CarrierFactorInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[CarrierFactor]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /carrier-factors/{id}; on 404, POST /carrier-factors; if that conflicts, because another worker
        was faster, the PATCH again. Both bodies are checked before anything is sent. The PATCH clears members that
        are null; the create leaves them out.

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

        from . import create_carrier_factor, update_carrier_factor

        return await upsert(
            self._client,
            create_carrier_factor,
            update_carrier_factor,
            key,
            body,
            fixed=(),
            idempotency_key=idempotency_key,
        )
