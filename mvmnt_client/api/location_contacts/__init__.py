"""Customer contacts linked to a location, with the roles they have there."""

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

    from ...models.location_contact import LocationContact
    from ...models.location_contact_filter import LocationContactFilter
    from ...models.location_contact_input import LocationContactInput
    from ...models.location_contact_patch import LocationContactPatch
    from ...typed_dicts import LocationContactFilterDict, LocationContactInputDict, LocationContactPatchDict


class LocationContacts(Resource):
    """Customer contacts linked to a location, with the roles they have there."""

    def filter(
        self,
        filter: LocationContactFilter | LocationContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[LocationContact]:
        """List the location contacts that match a filter.

        Returns one page of location contacts. All criteria must hold unless they are combined with `or` or `not`;
        criteria can be nested. Deleted location contacts are left out as if `deletedAt` had to be null: send a
        `deletedAt` criterion of your own to reach them.

        Go on with the `endCursor` of the response while `hasNextPage` is true.

        Calls `filterLocationContacts`, POST /location-contacts/filter.

        Args:
            filter: Criteria to apply; when absent, all location contacts that are not deleted are returned.
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

        from . import filter_location_contacts

        return filter_paginator(
            filter_location_contacts,
            self._client,
            lambda body: filter_location_contacts.request_arguments(self._client.options, body=body),
            filter_location_contacts.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="location_contacts",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: LocationContactInput | LocationContactInputDict | Mapping[str, Any],
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
            LocationContact: The location contact was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_location_contact

        return await create_location_contact.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> LocationContact:
        """Get one location contact.

        Returns one location contact, found by its UUID or by the caller's own key. The UUID is tried first and the
        key second.

        Calls `getLocationContactById`, GET /location-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            LocationContact: The location contact.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_location_contact_by_id

        return await get_location_contact_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a location contact.

        Sets `deletedAt` and keeps the record. The change also moves `updatedAt`. Lists then leave the location
        contact out unless they filter on `deletedAt`.

        Calls `deleteLocationContact`, DELETE /location-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The location contact was soft-deleted; the response has no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_location_contact

        await delete_location_contact.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: LocationContactPatch | LocationContactPatchDict | Mapping[str, Any],
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
            LocationContact: The location contact after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_location_contact

        return await update_location_contact.asyncio(
            id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[LocationContact | MvmntError]:
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
        body: LocationContactInput | LocationContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[LocationContact]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /location-contacts/{id}; on 404, POST /location-contacts; if that conflicts, because another
        worker was faster, the PATCH again. Both bodies are checked before anything is sent. The PATCH clears
        members that are null; the create leaves them out.

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

        from . import create_location_contact, update_location_contact

        return await upsert(
            self._client,
            create_location_contact,
            update_location_contact,
            key,
            body,
            fixed=(),
            idempotency_key=idempotency_key,
        )
