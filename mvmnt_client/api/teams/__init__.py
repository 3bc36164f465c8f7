"""Groups of users in the organization."""

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

    from ...models.team import Team
    from ...models.team_filter import TeamFilter
    from ...models.team_input import TeamInput
    from ...models.team_patch import TeamPatch
    from ...typed_dicts import TeamFilterDict, TeamInputDict, TeamPatchDict


class Teams(Resource):
    """Groups of users in the organization."""

    def filter(
        self,
        filter: TeamFilter | TeamFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Team]:
        """List the teams that match a filter.

        Returns one page of teams. All criteria must hold unless they are combined with `or` or `not`; criteria can
        be nested. Deleted teams are left out as if `deletedAt` had to be null: send a `deletedAt` criterion of your
        own to reach them.

        Go on with the `endCursor` of the response while `hasNextPage` is true.

        Calls `filterTeams`, POST /teams/filter.

        Args:
            filter: Criteria to apply; when absent, all teams that are not deleted are returned.
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
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_teams

        return filter_paginator(
            filter_teams,
            self._client,
            lambda body: filter_teams.request_arguments(self._client.options, body=body),
            filter_teams.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination, page_size=page_size),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="teams",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: TeamInput | TeamInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Team:
        """Create a team.

        Creates a team; only the name is required. Each member is referred to by id or client key.

        A `key` that another team already has is refused with 409, and values that fail validation with 422.

        Calls `createTeam`, POST /teams.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Team: The team was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_team

        return await create_team.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Team:
        """Get one team.

        Returns one team, found by its UUID or by the caller's own key. Name the kind of lookup with `by`, which is
        faster; without it, the UUID is tried first and the key second.

        Calls `getTeam`, GET /teams/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Team: The team.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_team

        return await get_team.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a team.

        Sets `deletedAt` and keeps the record. The change also moves `updatedAt`. Lists then leave the team out
        unless they filter on `deletedAt`.

        Calls `deleteTeam`, DELETE /teams/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The team was soft-deleted; the response has no body.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_team

        await delete_team.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self, id: RecordRef, body: TeamPatch | TeamPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Team:
        """Update parts of one team.

        Changes only the members that the request names: an absent member stays unchanged and null clears a field
        that may be null. A `users` list replaces the whole membership of the team.

        A `key` that another team already has is refused with 409, and values that fail validation with 422.

        Calls `updateTeam`, PATCH /teams/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Team: The team after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_team

        return await update_team.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Team | MvmntError]:
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
        self, key: Key, body: TeamInput | TeamInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Team]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /teams/{id}; on 404, POST /teams; if that conflicts, because another worker was faster, the
        PATCH again. Both bodies are checked before anything is sent. The PATCH clears members that are null; the
        create leaves them out.

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

        from . import create_team, update_team

        return await upsert(
            self._client, create_team, update_team, key, body, fixed=(), idempotency_key=idempotency_key
        )
