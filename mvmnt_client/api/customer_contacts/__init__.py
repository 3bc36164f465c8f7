"""People to reach at a customer."""

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

    from ...models.customer_contact import CustomerContact
    from ...models.customer_contact_filter import CustomerContactFilter
    from ...models.customer_contact_input import CustomerContactInput
    from ...models.customer_contact_patch import CustomerContactPatch
    from ...typed_dicts import CustomerContactFilterDict, CustomerContactInputDict, CustomerContactPatchDict


class CustomerContacts(Resource):
    """People to reach at a customer."""

    def filter(
        self,
        filter: CustomerContactFilter | CustomerContactFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CustomerContact]:
        """List the customer contacts that match a filter.

        Returns one page of customer contacts. All criteria must hold unless they are combined with `or` or `not`;
        criteria can be nested. Deleted customer contacts are left out as if `deletedAt` had to be null: send a
        `deletedAt` criterion of your own to reach them.

        Go on with the `endCursor` of the response while `hasNextPage` is true.

        Calls `filterCustomerContacts`, POST /customer-contacts/filter.

        Args:
            filter: Criteria to apply; when absent, all customer contacts that are not deleted are returned.
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

        from . import filter_customer_contacts

        return filter_paginator(
            filter_customer_contacts,
            self._client,
            lambda body: filter_customer_contacts.request_arguments(self._client.options, body=body),
            filter_customer_contacts.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "deletedAt"),
            table="customer_contacts",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: CustomerContactInput | CustomerContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CustomerContact:
        """Create a contact at a customer.

        Adds a person to a customer. The `contactInfo` sent always creates a new underlying contact record, whose id
        is not exposed; keep `name` equal to `contactInfo.name`.

        A 409 means that another customer contact already has the `key` sent or that the request would break some
        other constraint.

        Calls `createCustomerContact`, POST /customer-contacts.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CustomerContact: The customer contact was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_customer_contact

        return await create_customer_contact.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> CustomerContact:
        """Get one customer contact.

        Returns one customer contact, found by its UUID or by the caller's own key. The UUID is tried first and the
        key second.

        Calls `getCustomerContactById`, GET /customer-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            CustomerContact: The customer contact.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_customer_contact_by_id

        return await get_customer_contact_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a customer contact.

        Sets `deletedAt` and keeps the record. Lists then leave the customer contact out unless they filter on
        `deletedAt`.

        Calls `deleteCustomerContact`, DELETE /customer-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The customer contact was soft-deleted; the response has no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_customer_contact

        await delete_customer_contact.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CustomerContactPatch | CustomerContactPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CustomerContact:
        """Update parts of one customer contact.

        Changes only the members that the request names: an absent member stays unchanged and null clears a field
        that may be null. `contactInfo` edits the underlying contact record and must not be null. `contactTypes` and
        `notifications` replace the stored lists as a whole. The customer cannot be changed.

        A 409 means that another customer contact already has the `key` sent or that the request would break some
        other constraint.

        Calls `updateCustomerContact`, PATCH /customer-contacts/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CustomerContact: The customer contact after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_customer_contact

        return await update_customer_contact.asyncio(
            id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[CustomerContact | MvmntError]:
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
        body: CustomerContactInput | CustomerContactInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Upserted[CustomerContact]:
        """Change the record that has a key, or create it if there is none.

        Sends PATCH /customer-contacts/{id}; on 404, POST /customer-contacts; if that conflicts, because another
        worker was faster, the PATCH again. Both bodies are checked before anything is sent. The PATCH clears
        members that are null; the create leaves them out.

        Only the create takes `customerId`: an existing record keeps its own.

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

        from . import create_customer_contact, update_customer_contact

        return await upsert(
            self._client,
            create_customer_contact,
            update_customer_contact,
            key,
            body,
            fixed=("customerId",),
            idempotency_key=idempotency_key,
        )
