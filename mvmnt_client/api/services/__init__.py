"""Vendors' work other than carriage, such as drayage, customs clearance or warehousing."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.create_service_body import CreateServiceBody
    from ...models.service import Service
    from ...models.service_filter import ServiceFilter
    from ...models.service_patch import ServicePatch
    from ...typed_dicts import CreateServiceBodyDict, ServiceFilterDict, ServicePatchDict


class Services(Resource):
    """Vendors' work other than carriage, such as drayage, customs clearance or warehousing."""

    def filter(
        self,
        filter: ServiceFilter | ServiceFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Service]:
        """List the services that match a filter.

        Returns one page of vendor services. All criteria given must hold, and soft-deleted services are left out;
        there is no `deletedAt` criterion to bring them back. Continue with `pagination.endCursor` for as long as
        `pagination.hasNextPage` is true.

        Calls `filterServices`, POST /services/filter.

        Args:
            filter: Criteria that the rows must meet.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `scheduledDate`, `completedDate`, `createdAt`.

        Raises:
            PaginationError: it is not certain where the listing goes on, or it never ends.
            UnreadableRecordError: a record does not fit the API's description; `on_unreadable` goes on past it.
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from mvmnt._resources.listing import filter_paginator
        from mvmnt._resources.pages import cursor_page

        from . import filter_services

        return filter_paginator(
            filter_services,
            self._client,
            lambda body: filter_services.request_arguments(self._client.options, body=body),
            filter_services.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("scheduledDate", "completedDate", "createdAt"),
            table="services",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: CreateServiceBody | CreateServiceBodyDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Service:
        """Add a service to a shipment.

        Adds a further service to a shipment that exists already, links the vendor to it and records its charges.
        Services that are known from the start can be sent with `POST /shipments` instead.

        Calls `createService`, POST /services.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Service: The new service.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_service

        return await create_service.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Service:
        """Get a service.

        Returns one service, including the vendor and the charges.

        Calls `getService`, GET /services/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Service: The service.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_service

        return await get_service.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a service.

        Soft-deletes a service, which then no longer appears in filter results. A service that has been paid is kept
        and the response is 409.

        Calls `deleteService`, DELETE /services/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The service was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The service has been paid.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_service

        await delete_service.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: ServicePatch | ServicePatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Service:
        """Change the fields of a service.

        Changes the members given in the body. The status cannot be set here; the billing workflow moves it on by
        itself.

        Calls `updateService`, PATCH /services/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Service: The service after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_service

        return await update_service.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Service | MvmntError]:
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
