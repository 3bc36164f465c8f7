"""Pickup and delivery points of customers, such as warehouses."""

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

    from ...models.location import Location
    from ...models.location_filter import LocationFilter
    from ...models.location_input import LocationInput
    from ...models.location_patch import LocationPatch
    from ...models.location_search_criteria import LocationSearchCriteria
    from ...models.location_search_request_format import LocationSearchRequestFormat
    from ...models.location_search_row import LocationSearchRow
    from ...models.saved_search_lookup import SavedSearchLookup
    from ...models.search_sort_option import SearchSortOption
    from ...typed_dicts import (
        LocationFilterDict,
        LocationInputDict,
        LocationPatchDict,
        LocationSearchCriteriaDict,
        SavedSearchLookupDict,
        SearchSortOptionDict,
    )


class Locations(Resource):
    """Pickup and delivery points of customers, such as warehouses."""

    def filter(
        self,
        filter: LocationFilter | LocationFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Location]:
        """List the locations that match a filter.

        Returns one page of locations. All criteria must hold unless they are combined with `or` or `not`; criteria
        can be nested. Deleted locations are left out as if `deletedAt` had to be null: send a `deletedAt` criterion
        of your own to reach them.

        Go on with the `endCursor` of the response while `hasNextPage` is true.

        Calls `filterLocations`, POST /locations/filter.

        Args:
            filter: Criteria to apply; when absent, all locations that are not deleted are returned.
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

        from . import filter_locations

        return filter_paginator(
            filter_locations,
            self._client,
            lambda body: filter_locations.request_arguments(self._client.options, body=body),
            filter_locations.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="locations",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: LocationInput | LocationInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Location:
        """Create a location that a customer owns.

        Adds a place where freight is picked up or delivered, a warehouse for example, to the customer that
        `customerId` names.

        A 409 means that another location already has the `key` sent or that the request would break some other
        constraint.

        Calls `createLocation`, POST /locations.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Location: The location was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_location

        return await create_location.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Location:
        """Get one location.

        Returns one location, found by its UUID or by the caller's own key. The UUID is tried first and the key
        second.

        Calls `getLocationById`, GET /locations/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Location: The location.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_location_by_id

        return await get_location_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a location.

        Sets `deletedAt` and keeps the record. The change also moves `updatedAt`. Lists then leave the location out
        unless they filter on `deletedAt`.

        Calls `deleteLocation`, DELETE /locations/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The location was soft-deleted; the response has no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_location

        await delete_location.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: LocationPatch | LocationPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Location:
        """Update parts of one location.

        Changes only the members that the request names: an absent member stays unchanged and null clears a field
        that may be null.

        A 409 means that another location already has the `key` sent or that the request would break some other
        constraint.

        Calls `updateLocation`, PATCH /locations/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Location: The location after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_location

        return await update_location.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    def search(
        self,
        criteria: LocationSearchCriteria | LocationSearchCriteriaDict | Mapping[str, Any] | None = None,
        *,
        sort: Sequence[SearchSortOption | SearchSortOptionDict | Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | SavedSearchLookupDict | Mapping[str, Any] | None = None,
        format: LocationSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[Location | LocationSearchRow]:
        """Search the index of locations.

        Finds locations by full text and by criteria on single fields as well as by geography. Deleted locations are
        never found, and the index follows changes with a delay of about two seconds.

        Rows come `flat` by default (indexed fields only, faster) or `full` (complete objects with their
        relationships); the `object` member tells the two apart. Up to three sort options apply, pages are addressed
        by number, and the criteria of a saved search are merged with those sent.

        Calls `searchLocations`, POST /locations/search.

        Args:
            criteria: Criteria that the locations must meet.
            sort: Fields to sort by, at most three.
            saved_search: Saved search whose criteria are merged with the ones in `criteria`.
            format: `flat`, the default, returns only the indexed fields and is faster; `full` returns whole
                location records. The server's default is flat.
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

        from . import search_locations

        return page_number_paginator(
            search_locations,
            self._client,
            lambda body: search_locations.request_arguments(self._client.options, body=body),
            search_locations.RESPONSE,
            lambda response: numbered_page(response, response.data, response.pagination, response.total_results),
            {"criteria": criteria, "sort": sort, "savedSearch": saved_search, "format": format},
            page_number=page_number,
            page_size=page_size,
            events=self._events,
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Location | MvmntError]:
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
        body: LocationInput | LocationInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[Location]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /locations/{id}; on 404, POST /locations; if that conflicts, because another worker was faster,
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

        from . import create_location, update_location

        return await upsert(
            self._client, create_location, update_location, key, body, fixed=(), idempotency_key=idempotency_key
        )
