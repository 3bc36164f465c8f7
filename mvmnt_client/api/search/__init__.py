"""One search across shipments, customers, carriers, users and vendors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.numbered import PageNumberPaginator

    from ...models.global_search_object_type import GlobalSearchObjectType
    from ...models.global_search_row import GlobalSearchRow


class Search(Resource):
    """One search across shipments, customers, carriers, users and vendors."""

    def global_search(
        self,
        query: str,
        *,
        objects: Sequence[GlobalSearchObjectType | str] | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[GlobalSearchRow]:
        """Search several record types at once.

        Looks for the query in the default searchable fields of shipments, customers, carriers, users and vendors.
        Results come grouped by type in the order `SHIPMENT`, `CUSTOMER`, `CARRIER`, `USER`, `VENDOR`, and within a
        type the most recently updated record comes first.

        A type prefix with a colon, such as `customer:` or `shipment:`, limits the query to that type. The search
        index is eventually consistent: a change usually shows within two seconds, but this is not guaranteed.

        Calls `globalSearch`, POST /global-search.

        Args:
            query: Text to look for in the default searchable fields of each type. A prefix such as `carrier:`,
                `shipment:` or `user:` in front of the text limits the search to that type.
            objects: Types of record to search; all if absent.
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

        from . import global_search

        return page_number_paginator(
            global_search,
            self._client,
            lambda body: global_search.request_arguments(self._client.options, body=body),
            global_search.RESPONSE,
            lambda response: numbered_page(response, response.data, response.pagination, response.total_results),
            {"query": query, "objects": objects},
            page_number=page_number,
            page_size=page_size,
            events=self._events,
        )
