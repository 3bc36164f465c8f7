"""Stored search configurations, private to one user or public in the organization."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import Id
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.saved_search import SavedSearch
    from ...models.saved_search_filter import SavedSearchFilter
    from ...models.saved_search_input import SavedSearchInput
    from ...models.saved_search_patch import SavedSearchPatch
    from ...typed_dicts import SavedSearchFilterDict, SavedSearchInputDict, SavedSearchPatchDict


class SavedSearches(Resource):
    """Stored search configurations, private to one user or public in the organization."""

    def filter(
        self,
        filter: SavedSearchFilter | SavedSearchFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[SavedSearch]:
        """List the saved searches that match a filter.

        Returns saved searches page by page, limited to those that the caller owns and those that are public. An
        absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

        Both members of the response are optional in this operation.

        Calls `filterSavedSearches`, POST /saved-searches/filter.

        Args:
            filter: Which saved searches to return; if absent, all that the caller may access.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`.

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
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_saved_searches

        return filter_paginator(
            filter_saved_searches,
            self._client,
            lambda body: filter_saved_searches.request_arguments(self._client.options, body=body),
            filter_saved_searches.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination, page_size=page_size),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt"),
            table="saved_searches",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: SavedSearchInput | SavedSearchInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
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
            SavedSearch: The new saved search.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_saved_search

        return await create_saved_search.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: Id | UUID | str) -> SavedSearch:
        """Get a saved search by id.

        Returns one saved search. The caller must own it, or it must be public in the organization.

        Calls `getSavedSearch`, GET /saved-searches/{id}.

        Args:
            id: UUID of the saved search; a client key is not accepted.

        Returns:
            SavedSearch: The saved search.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_saved_search

        return await get_saved_search.asyncio(id, client=self._client)

    async def delete(self, id: Id | UUID | str, *, idempotency_key: str | None = None) -> None:
        """Delete a saved search permanently.

        Removes the saved search for good: unlike most deletions in this API it is not a soft delete and cannot be
        found afterwards. Nobody but the owner can delete a saved search.

        Calls `deleteSavedSearch`, DELETE /saved-searches/{id}.

        Args:
            id: UUID of the saved search; a client key is not accepted.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The saved search has been removed.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_saved_search

        await delete_saved_search.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: Id | UUID | str,
        body: SavedSearchPatch | SavedSearchPatchDict | Mapping[str, Any],
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
            SavedSearch: The saved search after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_saved_search

        return await update_saved_search.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[Id | UUID | str] | AsyncIterable[Id | UUID | str],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[SavedSearch | MvmntError]:
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
