"""Price quotes for customers, which can be turned into shipments."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.convert_to_shipment_request import ConvertToShipmentRequest
    from ...models.convert_to_shipment_response import ConvertToShipmentResponse
    from ...models.quote import Quote
    from ...models.quote_filter import QuoteFilter
    from ...models.quote_input import QuoteInput
    from ...models.quote_patch import QuotePatch
    from ...typed_dicts import ConvertToShipmentRequestDict, QuoteFilterDict, QuoteInputDict, QuotePatchDict


class Quotes(Resource):
    """Price quotes for customers, which can be turned into shipments."""

    def filter(
        self,
        filter: QuoteFilter | QuoteFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Quote]:
        """List the quotes that match a filter.

        Returns one page of quotes. All criteria given must hold, and soft-deleted quotes are left out; there is no
        `deletedAt` criterion to bring them back. For the quotes that count as active in listings, ask for the
        statuses `DRAFT`, `REQUESTED` and `QUOTED`. Continue with `pagination.endCursor` for as long as
        `pagination.hasNextPage` is true.

        Calls `filterQuotes`, POST /quotes/filter.

        Args:
            filter: Criteria that the rows must meet.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `expiresAt`, `createdAt`, `updatedAt`.

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

        from . import filter_quotes

        return filter_paginator(
            filter_quotes,
            self._client,
            lambda body: filter_quotes.request_arguments(self._client.options, body=body),
            filter_quotes.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("expiresAt", "createdAt", "updatedAt"),
            table="quotes",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: QuoteInput | QuoteInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Quote:
        """Create a quote together with its order.

        Creates a quote and, with it, an order that holds the route and the freight. That order belongs to the quote
        and cannot be managed on its own. The customer and the order are required, and the order needs a mode and
        its stops.

        The price may be left out and added later with `PATCH`. The status becomes `QUOTED` when the quote is sent
        to the customer.

        Calls `createQuote`, POST /quotes.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Quote: The new quote.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_quote

        return await create_quote.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Quote:
        """Get a quote.

        Returns one quote by UUID or client key, with the details of its order (route, freight and equipment)
        embedded.

        Calls `getQuote`, GET /quotes/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Quote: The quote.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_quote

        return await get_quote.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a quote and its orders.

        Soft-deletes a quote, which then no longer appears in filter results. The orders that belong to it are
        soft-deleted as well.

        Calls `deleteQuote`, DELETE /quotes/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The quote was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_quote

        await delete_quote.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: QuotePatch | QuotePatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Quote:
        """Change a quote or its status.

        Changes the members given in the body. The status is changed here as well, since quotes have no separate
        actions for that. Status `LOST` requires `lostReason`, and the reason `OTHER` requires `lostReasonText`.

        To make a shipment out of a quote that was won, use `POST /quotes/{id}/convert-to-shipment`.

        Calls `updateQuote`, PATCH /quotes/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Quote: The quote after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_quote

        return await update_quote.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def convert_to_shipment(
        self,
        id: RecordRef,
        body: ConvertToShipmentRequest | ConvertToShipmentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ConvertToShipmentResponse:
        """Convert a quote into a shipment.

        Creates a shipment, links the order of the quote to it and sets the status of the quote to `WON`. The quote
        must be in status `QUOTED` or `WON` and must not have a shipment yet. Further orders for the shipment can be
        supplied in the optional body.

        The response is 409 when the quote has been converted already or its status does not allow the conversion.

        Calls `convertQuoteToShipment`, POST /quotes/{id}/convert-to-shipment.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            ConvertToShipmentResponse: Ids of the quote, its order and the new shipment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The quote has been converted already, or its status does not allow conversion.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import convert_quote_to_shipment

        return await convert_quote_to_shipment.asyncio(
            id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Quote | MvmntError]:
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
