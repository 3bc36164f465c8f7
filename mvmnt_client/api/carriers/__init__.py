"""Carriers that move freight, with their profiles, full-text search and unpaid bills."""

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

    from ...models.air_carrier import AirCarrier
    from ...models.air_carrier_input import AirCarrierInput
    from ...models.air_carrier_patch import AirCarrierPatch
    from ...models.carrier_filter import CarrierFilter
    from ...models.carrier_search_criteria import CarrierSearchCriteria
    from ...models.carrier_search_request_format import CarrierSearchRequestFormat
    from ...models.carrier_search_row import CarrierSearchRow
    from ...models.cartage_carrier import CartageCarrier
    from ...models.cartage_carrier_input import CartageCarrierInput
    from ...models.cartage_carrier_patch import CartageCarrierPatch
    from ...models.linehaul_carrier import LinehaulCarrier
    from ...models.linehaul_carrier_input import LinehaulCarrierInput
    from ...models.linehaul_carrier_patch import LinehaulCarrierPatch
    from ...models.ltl_carrier import LtlCarrier
    from ...models.ltl_carrier_input import LtlCarrierInput
    from ...models.ltl_carrier_patch import LtlCarrierPatch
    from ...models.ocean_carrier import OceanCarrier
    from ...models.ocean_carrier_input import OceanCarrierInput
    from ...models.ocean_carrier_patch import OceanCarrierPatch
    from ...models.outstanding_bills_for_payment_response import OutstandingBillsForPaymentResponse
    from ...models.outstanding_bills_response import OutstandingBillsResponse
    from ...models.rail_carrier import RailCarrier
    from ...models.rail_carrier_input import RailCarrierInput
    from ...models.rail_carrier_patch import RailCarrierPatch
    from ...models.saved_search_lookup import SavedSearchLookup
    from ...models.search_sort_option import SearchSortOption
    from ...models.truckload_carrier import TruckloadCarrier
    from ...models.truckload_carrier_input import TruckloadCarrierInput
    from ...models.truckload_carrier_patch import TruckloadCarrierPatch
    from ...typed_dicts import (
        AirCarrierInputDict,
        AirCarrierPatchDict,
        CarrierFilterDict,
        CarrierSearchCriteriaDict,
        CartageCarrierInputDict,
        CartageCarrierPatchDict,
        LinehaulCarrierInputDict,
        LinehaulCarrierPatchDict,
        LtlCarrierInputDict,
        LtlCarrierPatchDict,
        OceanCarrierInputDict,
        OceanCarrierPatchDict,
        RailCarrierInputDict,
        RailCarrierPatchDict,
        SavedSearchLookupDict,
        SearchSortOptionDict,
        TruckloadCarrierInputDict,
        TruckloadCarrierPatchDict,
    )


class Carriers(Resource):
    """Carriers that move freight, with their profiles, full-text search and unpaid bills."""

    def filter(
        self,
        filter: CarrierFilter | CarrierFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[
        AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    ]:
        """List the carriers that match a filter.

        Returns one page of the carriers that meet all given criteria; nested filters are combined with `and`, `or`
        and `not`. The response mixes carriers of all types: `TRUCKLOAD`, `AIR`, `CARTAGE`, `LINEHAUL`, `LTL`,
        `OCEAN` and `RAIL`. The `type` of each item tells which extra fields it has.

        Deleted carriers stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a `deletedAt`
        criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as `hasNextPage` is
        true.

        Calls `filterCarriers`, POST /carriers/filter.

        Args:
            filter: Criteria to meet; without them every record matches, except deleted ones, which need a
                `deletedAt` criterion.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `ratingDate`, `insuranceExpirationDate`, `createdAt`, `updatedAt`,
            `deletedAt`.

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

        from . import filter_carriers

        return filter_paginator(
            filter_carriers,
            self._client,
            lambda body: filter_carriers.request_arguments(self._client.options, body=body),
            filter_carriers.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("ratingDate", "insuranceExpirationDate", "createdAt", "updatedAt", "deletedAt"),
            table="carriers",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: TruckloadCarrierInput
        | TruckloadCarrierInputDict
        | Mapping[str, Any]
        | AirCarrierInput
        | AirCarrierInputDict
        | CartageCarrierInput
        | CartageCarrierInputDict
        | LinehaulCarrierInput
        | LinehaulCarrierInputDict
        | LtlCarrierInput
        | LtlCarrierInputDict
        | OceanCarrierInput
        | OceanCarrierInputDict
        | RailCarrierInput
        | RailCarrierInputDict,
        *,
        idempotency_key: str | None = None,
    ) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
        """Create a carrier.

        Creates a carrier. `name` and `type` are required, and `type` decides which fields are available:
        `TRUCKLOAD` adds those for insurance, safety rating and FMCSA inspections, while all other types have the
        base fields only. A carrier that is stored without a type is shown as `TRUCKLOAD`.

        A `key` that another carrier already uses, or another broken constraint, is refused with 409.

        Calls `createCarrier`, POST /carriers.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier |
            TruckloadCarrier: The carrier was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_carrier

        return await create_carrier.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self, id: RecordRef
    ) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
        """Get a carrier.

        Returns one carrier. The path takes its UUID or its client key, and the UUID is tried first. A carrier of
        type `TRUCKLOAD` also has fields for insurance, safety rating and FMCSA inspections; the other types have
        the base fields only.

        Calls `getCarrierById`, GET /carriers/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier |
            TruckloadCarrier: The requested carrier.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_by_id

        return await get_carrier_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier.

        Deletes the carrier softly: the record is kept and `deletedAt` and `updatedAt` are set to the time of
        deletion. From then on it is missing from `/filter` responses unless a `deletedAt` criterion asks for
        deleted records.

        Calls `deleteCarrier`, DELETE /carriers/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The carrier was soft-deleted; there is no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_carrier

        await delete_carrier.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: TruckloadCarrierPatch
        | TruckloadCarrierPatchDict
        | Mapping[str, Any]
        | AirCarrierPatch
        | AirCarrierPatchDict
        | CartageCarrierPatch
        | CartageCarrierPatchDict
        | LinehaulCarrierPatch
        | LinehaulCarrierPatchDict
        | LtlCarrierPatch
        | LtlCarrierPatchDict
        | OceanCarrierPatch
        | OceanCarrierPatchDict
        | RailCarrierPatch
        | RailCarrierPatchDict,
        *,
        idempotency_key: str | None = None,
    ) -> AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier:
        """Update a carrier.

        Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
        may be null. Insurance, safety rating and FMCSA fields can be changed on `TRUCKLOAD` carriers only.

        `type` is needed only to switch the type, and a switch changes which specialized fields the carrier has. A
        `key` that another carrier already uses, or another broken constraint, is refused with 409.

        Calls `updateCarrier`, PATCH /carriers/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier |
            TruckloadCarrier: The carrier after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_carrier

        return await update_carrier.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    def search(
        self,
        criteria: CarrierSearchCriteria | CarrierSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: CarrierSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[
        AirCarrier
        | CarrierSearchRow
        | CartageCarrier
        | LinehaulCarrier
        | LtlCarrier
        | OceanCarrier
        | RailCarrier
        | TruckloadCarrier
    ]:
        """Search the carrier index.

        Searches an index of carriers by full text or by single fields. It covers onboarded carriers, which have a
        profile in your organization, and public carriers from the FMCSA database; deleted carriers never appear.

        Results are paged by number and can be sorted, and a saved search can add its criteria to yours. With
        `format` `flat`, the default, each row holds the indexed fields only, whereas `full` returns complete
        carriers. The index follows changes with a delay of about two seconds, and a body that fails validation is
        refused with 422.

        Calls `searchCarriers`, POST /carriers/search.

        Args:
            criteria: Criteria that the carriers must meet.
            sort: Fields to sort by, at most three.
            saved_search: Saved search whose criteria are merged with the ones in `criteria`.
            format: `flat`, the default, returns only the indexed fields and is faster; `full` returns whole
                carrier records. The server's default is flat.
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

        from . import search_carriers

        return page_number_paginator(
            search_carriers,
            self._client,
            lambda body: search_carriers.request_arguments(self._client.options, body=body),
            search_carriers.RESPONSE,
            lambda response: numbered_page(response, response.data, response.pagination, response.total_results),
            {"criteria": criteria, "sort": sort, "savedSearch": saved_search, "format": format},
            page_number=page_number,
            page_size=page_size,
            events=self._events,
        )

    async def get_outstanding_bills(self, id: RecordRef) -> OutstandingBillsResponse:
        """Get a carrier's outstanding bills.

        Returns the unpaid bills of one carrier and their total. Only bills in status `APPROVED_TO_PAY` count. The
        path takes the UUID or client key of the carrier; `by` says which of the two it is and makes the lookup
        faster, and without it the UUID is tried first.

        Calls `getCarrierOutstandingBills`, GET /carriers/{id}/outstanding-bills.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            OutstandingBillsResponse: The outstanding bills of the carrier and their total.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_outstanding_bills

        return await get_carrier_outstanding_bills.asyncio(id, client=self._client)

    async def get_bills_for_payment(self, id: RecordRef) -> OutstandingBillsForPaymentResponse:
        """Get a carrier's bills that are ready for payment.

        Returns the bills of one carrier that can be paid: those in status `APPROVED_TO_PAY` with an open balance.
        If the carrier has a factoring company, its details are part of the response. The path takes the UUID or
        client key of the carrier; `by` says which of the two it is and makes the lookup faster, and without it the
        UUID is tried first.

        Calls `getCarrierBillsForPayment`, GET /carriers/{id}/bills-for-payment.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            OutstandingBillsForPaymentResponse: The payable bills of the carrier, with its factoring company if it
            has one.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_bills_for_payment

        return await get_carrier_bills_for_payment.asyncio(id, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[
        AirCarrier
        | CartageCarrier
        | LinehaulCarrier
        | LtlCarrier
        | OceanCarrier
        | RailCarrier
        | TruckloadCarrier
        | MvmntError
    ]:
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
        body: TruckloadCarrierInput
        | TruckloadCarrierInputDict
        | Mapping[str, Any]
        | AirCarrierInput
        | AirCarrierInputDict
        | CartageCarrierInput
        | CartageCarrierInputDict
        | LinehaulCarrierInput
        | LinehaulCarrierInputDict
        | LtlCarrierInput
        | LtlCarrierInputDict
        | OceanCarrierInput
        | OceanCarrierInputDict
        | RailCarrierInput
        | RailCarrierInputDict,
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[
        AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    ]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /carriers/{id}; on 404, POST /carriers; if that conflicts, because another worker was faster,
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

        from . import create_carrier, update_carrier

        return await upsert(
            self._client, create_carrier, update_carrier, key, body, fixed=(), idempotency_key=idempotency_key
        )
