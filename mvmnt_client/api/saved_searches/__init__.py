"""Stored search configurations, private to one user or public in the organization."""

from __future__ import annotations

from collections.abc import AsyncIterable as _AsyncIterable
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._resources.get_many import get_many as _get_many
from mvmnt._resources.listing import cursor_page as _cursor_page
from mvmnt._resources.listing import request_body as _request_body
from mvmnt._resources.pagination import CursorPage
from mvmnt._resources.pagination import CursorPaginator as CursorPaginator
from mvmnt._resources.resource import Resource as _Resource
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Id
    from mvmnt.errors import MvmntError

    from ...models.saved_search import SavedSearch
    from ...models.saved_search_filter import SavedSearchFilter
    from ...models.saved_search_input import SavedSearchInput
    from ...models.saved_search_patch import SavedSearchPatch


class SavedSearches(_Resource):
    """Stored search configurations, private to one user or public in the organization."""

    def filter(
        self,
        filter: SavedSearchFilter | _Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[SavedSearch]:
        """List the saved searches that match a filter.

        Returns saved searches page by page, limited to those that the caller owns and those that are public. An
        absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

        Both members of the answer are optional in this operation.

        Calls `filterSavedSearches`, POST /saved-searches/filter.

        Args:
            filter: Which saved searches to return; if absent, all that the caller may access.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`.

        Raises:
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_saved_searches as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[SavedSearch]:
            _page = body if cursor is None else {**body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.pagination)

        return FilterPaginator(
            _fetch,
            operation=_endpoint.OPERATION,
            body=_body,
            time_fields=(
                "createdAt",
                "updatedAt",
            ),
            cursor=cursor,
        )

    async def create(
        self,
        body: SavedSearchInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SavedSearch:
        """Create a saved search.

        Stores search criteria, sorting and display preferences under a name so that they can be reused. The
        authenticated user becomes the owner.

        A 422 means that a value did not pass validation.

        Calls `createSavedSearch`, POST /saved-searches.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The new saved search.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_saved_search as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: Id | UUID | str,
    ) -> SavedSearch:
        """Get a saved search by id.

        Returns one saved search. The caller must own it, or it must be public in the organization.

        Calls `getSavedSearch`, GET /saved-searches/{id}.

        Args:
            id: UUID of the saved search; a client key is not accepted.

        Returns:
            The saved search.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_saved_search as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: Id | UUID | str,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a saved search permanently.

        Removes the saved search for good: unlike most deletions in this API it is not a soft delete and cannot be
        found afterwards. Nobody but the owner can delete a saved search.

        Calls `deleteSavedSearch`, DELETE /saved-searches/{id}.

        Args:
            id: UUID of the saved search; a client key is not accepted.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The saved search has been removed.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_saved_search as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: Id | UUID | str,
        body: SavedSearchPatch | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> SavedSearch:
        """Update fields of a saved search.

        Changes only the members that are sent; an absent member keeps its value. Nobody but the owner can update a
        saved search.

        A 422 means that a value did not pass validation.

        Calls `updateSavedSearch`, PATCH /saved-searches/{id}.

        Args:
            id: UUID of the saved search; a client key is not accepted.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The saved search after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_saved_search as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self, refs: _Iterable[Id | UUID | str] | _AsyncIterable[Id | UUID | str], *, concurrency: int = 50
    ) -> list[SavedSearch | MvmntError]:
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
