"""Customer contacts linked to a location, with the roles they have there."""

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from typing import TYPE_CHECKING, Any

from mvmnt.pagination import CursorPage, CursorPaginator
from mvmnt.resource import Resource as _Resource
from mvmnt.resource import cursor_page as _cursor_page
from mvmnt.resource import request_body as _request_body

if TYPE_CHECKING:
    from mvmnt.lookup import RecordRef

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
    ) -> CursorPaginator[LocationContact]:
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

        async def _fetch(cursor: str | None) -> CursorPage[LocationContact]:
            _page = _body if cursor is None else {**_body, "cursor": cursor}
            _answer = await _endpoint.asyncio(client=self._client, body=_page)
            return _cursor_page(_answer.data, _answer.page_info)

        return CursorPaginator(_fetch, cursor=cursor)

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
