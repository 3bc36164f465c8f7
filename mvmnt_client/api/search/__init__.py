"""One search across shipments, customers, carriers, users and vendors."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING

from mvmnt._resources.listing import given as _given
from mvmnt._resources.listing import numbered_page as _numbered_page
from mvmnt._resources.listing import request_body as _request_body
from mvmnt._resources.pagination import NumberedPage, PageNumberPaginator
from mvmnt._resources.resource import Resource as _Resource

if TYPE_CHECKING:
    from ...models.global_search_object_type import GlobalSearchObjectType
    from ...models.global_search_row import GlobalSearchRow


class Search(_Resource):
    """One search across shipments, customers, carriers, users and vendors."""

    def global_search(
        self,
        query: str,
        *,
        objects: _Sequence[GlobalSearchObjectType | str] | None = None,
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
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import global_search as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "query": query,
                "objects": objects,
                "pagination": _given({"pageNumber": page_number, "pageSize": page_size}),
            },
        )

        async def _fetch(number: int) -> NumberedPage[GlobalSearchRow]:
            _page = {**_body, "pagination": {**_body["pagination"], "pageNumber": number}}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _numbered_page(_answer.data, _answer.pagination, _answer.total_results)

        return PageNumberPaginator(_fetch, page_number=page_number)
