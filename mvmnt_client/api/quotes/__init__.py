"""Price quotes for customers, which can be turned into shipments."""

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

    from ...models.convert_to_shipment_request import ConvertToShipmentRequest
    from ...models.convert_to_shipment_response import ConvertToShipmentResponse
    from ...models.quote import Quote
    from ...models.quote_filter import QuoteFilter
    from ...models.quote_input import QuoteInput
    from ...models.quote_patch import QuotePatch


class Quotes(_Resource):
    """Price quotes for customers, which can be turned into shipments."""

    def filter(
        self,
        filter: QuoteFilter | _Mapping[str, Any] | None = None,
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
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_quotes as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[Quote]:
            _page = body if cursor is None else {**body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.pagination)

        return FilterPaginator(
            _fetch,
            operation=_endpoint.OPERATION,
            body=_body,
            time_fields=(
                "expiresAt",
                "createdAt",
                "updatedAt",
            ),
            cursor=cursor,
        )

    async def create(
        self,
        body: QuoteInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
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
            The new quote.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_quote as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> Quote:
        """Get a quote.

        Returns one quote by UUID or client key, with the details of its order (route, freight and equipment)
        embedded.

        Calls `getQuote`, GET /quotes/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The quote.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_quote as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a quote and its orders.

        Soft-deletes a quote, which then no longer appears in filter results. The orders that belong to it are
        soft-deleted as well.

        Calls `deleteQuote`, DELETE /quotes/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The quote was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_quote as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: QuotePatch | _Mapping[str, Any],
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
            The quote after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_quote as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def convert_to_shipment(
        self,
        id: RecordRef,
        body: ConvertToShipmentRequest | _Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ConvertToShipmentResponse:
        """Convert a quote into a shipment.

        Creates a shipment, links the order of the quote to it and sets the status of the quote to `WON`. The quote
        must be in status `QUOTED` or `WON` and must not have a shipment yet. Further orders for the shipment can be
        supplied in the optional body.

        The answer is 409 when the quote has been converted already or its status does not allow the conversion.

        Calls `convertQuoteToShipment`, POST /quotes/{id}/convert-to-shipment.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Ids of the quote, its order and the new shipment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The quote has been converted already, or its status does not allow conversion.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import convert_quote_to_shipment as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self, refs: _Iterable[RecordRef] | _AsyncIterable[RecordRef], *, concurrency: int = 50
    ) -> list[Quote | MvmntError]:
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
