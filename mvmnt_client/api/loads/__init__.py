"""Loads of a shipment and the carriers assigned to move them."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.add_carrier_response import AddCarrierResponse
    from ...models.bounce_carrier_request import BounceCarrierRequest
    from ...models.create_load_body import CreateLoadBody
    from ...models.load import Load
    from ...models.load_carrier import LoadCarrier
    from ...models.load_carrier_input import LoadCarrierInput
    from ...models.load_carrier_patch import LoadCarrierPatch
    from ...models.load_filter import LoadFilter
    from ...models.load_patch import LoadPatch
    from ...models.rebook_load_response import RebookLoadResponse
    from ...models.report_tonu_request import ReportTonuRequest
    from ...models.report_tonu_response_200 import ReportTonuResponse200
    from ...typed_dicts import (
        BounceCarrierRequestDict,
        CreateLoadBodyDict,
        LoadCarrierInputDict,
        LoadCarrierPatchDict,
        LoadFilterDict,
        LoadPatchDict,
        ReportTonuRequestDict,
    )


class Loads(Resource):
    """Loads of a shipment and the carriers assigned to move them."""

    def filter(
        self,
        filter: LoadFilter | LoadFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Load]:
        """List the loads that match a filter.

        Returns one page of loads. All criteria given must hold, and soft-deleted loads are left out; there is no
        `deletedAt` criterion to bring them back. Active loads are those whose status is neither `DELIVERED` nor
        `CANCELED`. Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is true.

        Calls `filterLoads`, POST /loads/filter.

        Args:
            filter: Criteria that the rows must meet.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `deliveredAt`.

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

        from . import filter_loads

        return filter_paginator(
            filter_loads,
            self._client,
            lambda body: filter_loads.request_arguments(self._client.options, body=body),
            filter_loads.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "deliveredAt"),
            table="loads",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: CreateLoadBody | CreateLoadBodyDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Load:
        """Add a load to a shipment.

        Adds a further load to a shipment that exists already. A first carrier can be assigned in the same request.
        Loads that are known from the start can be sent with `POST /shipments` instead.

        Calls `createLoad`, POST /loads.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Load: The new load.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_load

        return await create_load.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Load:
        """Get a load.

        Returns one load with its carrier assignments and its stops embedded.

        Calls `getLoad`, GET /loads/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Load: The load.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_load

        return await get_load.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a load.

        Soft-deletes a load, which then no longer appears in filter results. A load that still has active carriers
        is kept and the response is 409.

        Calls `deleteLoad`, DELETE /loads/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The load was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The load still has active carriers.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_load

        await delete_load.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self, id: RecordRef, body: LoadPatch | LoadPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Load:
        """Change the fields of a load.

        Changes the members given in the body. Carriers are not managed here but through the carrier operations of
        the load.

        Calls `updateLoad`, PATCH /loads/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Load: The load after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_load

        return await update_load.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def add_carrier(
        self,
        id: RecordRef,
        body: LoadCarrierInput | LoadCarrierInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> AddCarrierResponse:
        """Assign a further carrier to a load.

        Creates a carrier assignment (`LoadCarrier`) on the load and notifies the carrier where that is configured.
        Use it for split loads, for backup carriers, and to assign another carrier after a TONU (truck ordered, not
        used) or a bounce.

        Calls `addCarrierToLoad`, POST /loads/{id}/add-carrier.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            AddCarrierResponse: The new carrier assignment and its ids.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import add_carrier_to_load

        return await add_carrier_to_load.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def rebook(self, id: RecordRef, *, idempotency_key: str | None = None) -> RebookLoadResponse:
        """Rebook a load after a TONU.

        Creates a new load with the same stops, ready to be given a carrier, while the original load stays in TONU
        (truck ordered, not used). A load that is not in TONU is refused with 409. `LoadStatus` has no such value;
        TONU is a `status` of the load's carrier assignments.

        Calls `rebookLoad`, POST /loads/{id}/rebook.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            RebookLoadResponse: Ids of the original load and of the new one.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The load is not in TONU.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import rebook_load

        return await rebook_load.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def get_carrier(self, load_id: RecordRef, carrier_id: RecordRef) -> LoadCarrier:
        """Get a carrier assignment of a load.

        Returns one assignment of a carrier to a load. `carrierId` is the id of that assignment.

        Calls `getLoadCarrier`, GET /loads/{loadId}/carriers/{carrierId}.

        Args:
            load_id: Id of the load.
            carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.

        Returns:
            LoadCarrier: The carrier assignment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_load_carrier

        return await get_load_carrier.asyncio(load_id, carrier_id, client=self._client)

    async def update_carrier(
        self,
        load_id: RecordRef,
        carrier_id: RecordRef,
        body: LoadCarrierPatch | LoadCarrierPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> LoadCarrier:
        """Change a carrier assignment of a load.

        Changes the contact, the driver, the truck number or the trailer number of a carrier assignment. `carrierId`
        is the id of that assignment.

        Calls `updateLoadCarrier`, PATCH /loads/{loadId}/carriers/{carrierId}.

        Args:
            load_id: Id of the load.
            carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            LoadCarrier: The carrier assignment after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_load_carrier

        return await update_load_carrier.asyncio(
            load_id, carrier_id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def bounce_carrier(
        self,
        load_id: RecordRef,
        carrier_id: RecordRef,
        body: BounceCarrierRequest | BounceCarrierRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> LoadCarrier:
        """Mark a carrier assignment as bounced.

        Sets the assignment to `BOUNCED`. The carrier takes no further part in carrying out the load and no payment
        is recorded. Use it when a carrier refuses the load before dispatch or fails to appear without notice; for a
        carrier that was dispatched and then canceled, report a TONU instead.

        The response is 409 when the status of the assignment does not allow a bounce.

        Calls `bounceCarrier`, POST /loads/{loadId}/carriers/{carrierId}/bounce.

        Args:
            load_id: Id of the load.
            carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            LoadCarrier: The carrier assignment in status `BOUNCED`.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The status of the carrier assignment does not allow a bounce.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import bounce_carrier

        return await bounce_carrier.asyncio(
            load_id, carrier_id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def report_tonu(
        self,
        load_id: RecordRef,
        carrier_id: RecordRef,
        body: ReportTonuRequest | ReportTonuRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ReportTonuResponse200:
        """Report a truck ordered but not used.

        Sets the assignment to `TONU` (truck ordered, not used), records the costs given in the body and, on
        request, creates a replacement load. Use it when a carrier was dispatched and then canceled, found the
        freight not ready or was turned away. The carrier is usually owed some payment in that case.

        The response is 409 when the status of the assignment does not allow it.

        Calls `reportTonu`, POST /loads/{loadId}/carriers/{carrierId}/tonu.

        Args:
            load_id: Id of the load.
            carrier_id: Id of the carrier assignment (`LoadCarrier.id`), not of the carrier itself.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            ReportTonuResponse200: The carrier assignment and the id of the replacement load, if any.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The status of the carrier assignment does not allow a TONU.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import report_tonu

        return await report_tonu.asyncio(
            load_id, carrier_id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Load | MvmntError]:
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
