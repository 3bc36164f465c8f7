"""People to reach at a carrier."""

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

    from ...models.carrier_contact import CarrierContact
    from ...models.carrier_contact_filter import CarrierContactFilter
    from ...models.carrier_contact_input import CarrierContactInput
    from ...models.carrier_contact_patch import CarrierContactPatch
    from ...typed_dicts import CarrierContactFilterDict, CarrierContactInputDict, CarrierContactPatchDict


class CarrierContacts(Resource):
    """People to reach at a carrier."""

    def filter(
        self,
        filter: CarrierContactFilter | CarrierContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CarrierContact]:
        """List the carrier contacts that match a filter.

        Returns one page of the carrier contacts that meet all given criteria; nested filters are combined with
        `and`, `or` and `not`.

        Deleted carrier contacts stay hidden, as though `deletedAt: {isNull: true}` were part of the filter; a
        `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
        `hasNextPage` is true.

        Carrier contacts have no `updatedAt`, so changed ones cannot be selected by time.

        Calls `filterCarrierContacts`, POST /carrier-contacts/filter.

        Args:
            filter: Criteria to meet; without them every record matches, except deleted ones, which need a
                `deletedAt` criterion.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `deletedAt`.

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

        from . import filter_carrier_contacts

        return filter_paginator(
            filter_carrier_contacts,
            self._client,
            lambda body: filter_carrier_contacts.request_arguments(self._client.options, body=body),
            filter_carrier_contacts.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "deletedAt"),
            table="carrier_contacts",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: CarrierContactInput | CarrierContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierContact:
        """Create a contact person for a carrier.

        Adds a contact to the carrier named by `carrierId`. The `contactInfo` creates a new Contact record, which is
        linked to the carrier contact internally; keep its `name` equal to the outer `name`. A `key` that another
        carrier contact already uses, or another broken constraint, is refused with 409.

        Calls `createCarrierContact`, POST /carrier-contacts.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CarrierContact: The carrier contact was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_carrier_contact

        return await create_carrier_contact.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> CarrierContact:
        """Get a carrier contact.

        Returns one carrier contact with its carrier in short form. The path takes its UUID or its client key, and
        the UUID is tried first.

        Calls `getCarrierContactById`, GET /carrier-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            CarrierContact: The requested carrier contact.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_contact_by_id

        return await get_carrier_contact_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier contact.

        Deletes the carrier contact softly: the record is kept and `deletedAt` is set to the time of deletion. From
        then on it is missing from `/filter` responses unless a `deletedAt` criterion asks for deleted records.

        Calls `deleteCarrierContact`, DELETE /carrier-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The carrier contact was soft-deleted; there is no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_carrier_contact

        await delete_carrier_contact.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CarrierContactPatch | CarrierContactPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierContact:
        """Update a carrier contact.

        Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
        may be null. Members of `contactInfo` change the linked Contact record. The contact cannot be moved to
        another carrier.

        A `key` that another carrier contact already uses, or another broken constraint, is refused with 409.

        Calls `updateCarrierContact`, PATCH /carrier-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CarrierContact: The carrier contact after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_carrier_contact

        return await update_carrier_contact.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[CarrierContact | MvmntError]:
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
        body: CarrierContactInput | CarrierContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[CarrierContact]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /carrier-contacts/{id}; on 404, POST /carrier-contacts; if that conflicts, because another
        worker was faster, the PATCH again. Both bodies are checked before anything is sent. The PATCH clears
        members that are null; the create leaves them out.

        Only the create takes `carrierId`: an existing record keeps its own.

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

        from . import create_carrier_contact, update_carrier_contact

        return await upsert(
            self._client,
            create_carrier_contact,
            update_carrier_contact,
            key,
            body,
            fixed=("carrierId",),
            idempotency_key=idempotency_key,
        )
