"""Customer contacts linked to a location, with the roles they have there."""

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
from mvmnt._resources.upsert import upsert as _upsert
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ...models.location_contact import LocationContact
    from ...models.location_contact_filter import LocationContactFilter
    from ...models.location_contact_input import LocationContactInput
    from ...models.location_contact_patch import LocationContactPatch


class LocationContacts(_Resource):
    """Customer contacts linked to a location, with the roles they have there."""

    def filter(
        self,
        filter: LocationContactFilter | _Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[LocationContact]:
        """List the location contacts that match a filter.

        Returns one page of location contacts. All criteria must hold unless they are combined with `or` or `not`;
        criteria can be nested. Deleted location contacts are left out as if `deletedAt` had to be null: send a
        `deletedAt` criterion of your own to reach them.

        Go on with the `endCursor` of the answer while `hasNextPage` is true.

        Calls `filterLocationContacts`, POST /location-contacts/filter.

        Args:
            filter: Criteria to apply; when absent, all location contacts that are not deleted are returned.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`, `deletedAt`.

        Raises:
            PaginationError: the pages lead nowhere.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import filter_location_contacts as _endpoint

        _body = _request_body(
            _endpoint.OPERATION,
            _endpoint.BODY,
            {
                "filter": filter,
                "pageSize": page_size,
            },
        )

        async def _fetch(body: _Mapping[str, Any], cursor: str | None) -> CursorPage[LocationContact]:
            _page = body if cursor is None else {**body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.page_info)

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
        body: LocationContactInput | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> LocationContact:
        """Assign a customer contact to one location.

        Makes an existing customer contact available at a location; `contactTypes` says which roles the person plays
        at that place.

        A 409 means that another location contact already has the `key` sent or that the request would break some
        other constraint.

        Calls `createLocationContact`, POST /location-contacts.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The location contact was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_location_contact as _endpoint

        return await _endpoint.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(
        self,
        id: RecordRef,
    ) -> LocationContact:
        """Get one location contact.

        Returns one location contact, found by its UUID or by the caller's own key. The UUID is tried first and the
        key second.

        Calls `getLocationContactById`, GET /location-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            The location contact.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_location_contact_by_id as _endpoint

        return await _endpoint.asyncio(id, client=self._client)

    async def delete(
        self,
        id: RecordRef,
        *,
        idempotency_key: str | None = None,
    ) -> None:
        """Soft-delete a location contact.

        Sets `deletedAt` and keeps the record. The change also moves `updatedAt`. Lists then leave the location
        contact out unless they filter on `deletedAt`.

        Calls `deleteLocationContact`, DELETE /location-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The location contact was soft-deleted; the answer has no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_location_contact as _endpoint

        await _endpoint.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: LocationContactPatch | _Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> LocationContact:
        """Update parts of one location contact.

        Changes only the members that the request names: an absent member stays unchanged and null clears a field
        that may be null.

        A 409 means that another location contact already has the `key` sent or that the request would break some
        other constraint.

        Calls `updateLocationContact`, PATCH /location-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            The location contact after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_location_contact as _endpoint

        return await _endpoint.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self, refs: _Iterable[RecordRef] | _AsyncIterable[RecordRef], *, concurrency: int = 50
    ) -> list[LocationContact | MvmntError]:
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
        self, key: Key, body: LocationContactInput | _Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[LocationContact]:
        """Change the record that has a key, or create it where there is none.

        Sends PATCH /location-contacts/{id}; where that finds no record, POST /location-contacts; and where that
        conflicts, since another worker was faster, the PATCH once more. Both bodies are checked before anything is
        sent. A member that is null is cleared by the PATCH and left out of the create.

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
        from . import create_location_contact as _create
        from . import update_location_contact as _update

        return await _upsert(
            self._client,
            _create,
            _update,
            key,
            body,
            fixed=(),
            idempotency_key=idempotency_key,
        )
