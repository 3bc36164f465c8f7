"""People who work with the system as members of the organization."""

from __future__ import annotations

from collections.abc import AsyncIterable as _AsyncIterable
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import TYPE_CHECKING, Any

from mvmnt._resources.get_many import get_many as _get_many
from mvmnt._resources.listing import cursor_page as _cursor_page
from mvmnt._resources.listing import given as _given
from mvmnt._resources.listing import numbered_page as _numbered_page
from mvmnt._resources.listing import request_body as _request_body
from mvmnt._resources.pagination import CursorPage, NumberedPage, PageNumberPaginator
from mvmnt._resources.pagination import CursorPaginator as CursorPaginator
from mvmnt._resources.resource import Resource as _Resource
from mvmnt._resources.upsert import upsert as _upsert
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.saved_search_lookup import SavedSearchLookup
    from ...models.search_sort_option import SearchSortOption
    from ...models.user import User
    from ...models.user_filter import UserFilter
    from ...models.user_input import UserInput
    from ...models.user_patch import UserPatch
    from ...models.user_search_criteria import UserSearchCriteria
    from ...models.user_search_request_format import UserSearchRequestFormat
    from ...models.user_search_row import UserSearchRow


class Users(_Resource):
    """People who work with the system as members of the organization."""

    def filter(
        self,
        filter: UserFilter | _Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[User]:
        """List the users that match a filter.

        Returns one page of users. All criteria must hold unless they are combined with `or` or `not`; criteria can
        be nested. Deleted users are left out as if `deletedAt` had to be null: send a `deletedAt` criterion of your
        own to reach them.

        Go on with the `endCursor` of the answer while `hasNextPage` is true.

        Calls `filterUsers`, POST /users/filter.

        Args:
            filter: Criteria to apply; when absent, all users that are not deleted are returned.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`, `deletedAt`.

        Raises:
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_users as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[User]:
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
                "deletedAt",
            ),
            cursor=cursor,
        )

    async def create(
        self,
        body: UserInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> User:
        """Create a user in the organization.

        Creates a user with an e-mail address, a status and at least one role. Each team that the user joins is
        referred to by id or client key.

        A `key` that another user already has is refused with 409, and values that fail validation with 422.

        Calls `createUser`, POST /users.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The user was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_user as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> User:
        """Get one user.

        Returns one user, found by its UUID or by the caller's own key. Name the kind of lookup with `by`, which is
        faster; without it, the UUID is tried first and the key second.

        Calls `getUser`, GET /users/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The user.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_user as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Soft-delete a user.

        Sets `deletedAt` and keeps the record. The change also moves `updatedAt`. Lists then leave the user out
        unless they filter on `deletedAt`.

        Calls `deleteUser`, DELETE /users/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The user was soft-deleted; the answer has no body.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_user as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: UserPatch | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> User:
        """Update parts of one user.

        Changes only the members that the request names: an absent member stays unchanged and null clears a field
        that may be null. `roles` and `teams` replace the stored lists as a whole.

        A `key` that another user already has is refused with 409, and values that fail validation with 422.

        Calls `updateUser`, PATCH /users/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The user after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_user as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    def search(
        self,
        criteria: UserSearchCriteria | _Mapping[str, Any] | None = None,
        *,
        sort: _Sequence[SearchSortOption | _Mapping[str, Any]] | None = None,
        saved_search: SavedSearchLookup | _Mapping[str, Any] | None = None,
        format: UserSearchRequestFormat | str | None = None,
        page_number: int = 1,
        page_size: int | None = None,
    ) -> PageNumberPaginator[User | UserSearchRow]:
        """Search the index of users.

        Finds users by full text and by criteria on single fields. Deleted users are never found, and the index
        follows changes with a delay of about two seconds.

        Rows come `flat` by default (indexed fields only, faster) or `full` (complete objects with their
        relationships); the `object` member tells the two apart. Up to three sort options apply, pages are addressed
        by number, and the criteria of a saved search are merged with those sent.

        Calls `searchUsers`, POST /users/search.

        Args:
            criteria: Criteria that the users must meet.
            sort: Fields to sort by, at most three.
            saved_search: Saved search whose criteria are merged with the ones in `criteria`.
            format: `flat`, the default, returns only the indexed fields and is faster; `full` returns whole
                user records. The server's default is flat.
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
        from . import search_users as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "criteria": criteria,
                "sort": sort,
                "savedSearch": saved_search,
                "format": format,
                "pagination": _given({"pageNumber": page_number, "pageSize": page_size}),
            },
        )

        async def _fetch(number: int) -> NumberedPage[User | UserSearchRow]:
            _page = {**_body, "pagination": {**_body["pagination"], "pageNumber": number}}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _numbered_page(_answer.data, _answer.pagination, _answer.total_results)

        return PageNumberPaginator(_fetch, page_number=page_number)

    async def get_many(
        self, refs: _Iterable[RecordRef] | _AsyncIterable[RecordRef], *, concurrency: int = 50
    ) -> list[User | MvmntError]:
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

    async def upsert(
        self, key: Key, body: UserInput | _Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[User]:
        """Change the record that has a key, or create it where there is none.

        Sends PATCH /users/{id}; where that finds no record, POST /users; and where that conflicts, since another
        worker was faster, the PATCH once more. Both bodies are checked before anything is sent. A member that is
        null is cleared by the PATCH and left out of the create.

        Args:
            key: the record's client key. The body need not repeat it.
            body: the record as it shall be, as the model of the create body or as a mapping in the API's own member
                names, with all members that creating needs.
            idempotency_key: tells a repetition of this call from a second one, at most 242 characters: each request
                gets it with an ending of its own. New UUIDs by default.

        Returns:
            The record, and whether this call created it: `record, created = await ...`.

        Raises:
            RequestBodyError: the body does not fit one of the requests, or holds another `key`. Nothing was sent.
            ConflictError: a change breaks a constraint; or no record is found by the key and yet none can be created,
                as where a deleted record holds it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_user as _create
        from . import update_user as _update

        return await _upsert(
            self._client,
            _create,
            _update,
            key,
            body,
            fixed=(),
            idempotency_key=idempotency_key,
        )
