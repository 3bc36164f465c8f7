"""Shipments with their orders, loads and services, and the steps from creation to invoicing."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.cancel_shipment_request import CancelShipmentRequest
    from ...models.duplicate_shipment_request import DuplicateShipmentRequest
    from ...models.duplicate_shipment_response import DuplicateShipmentResponse
    from ...models.generate_shipment_invoice_response_200 import GenerateShipmentInvoiceResponse200
    from ...models.shipment import Shipment
    from ...models.shipment_filter import ShipmentFilter
    from ...models.shipment_input import ShipmentInput
    from ...models.shipment_patch import ShipmentPatch
    from ...models.shipment_track_request import ShipmentTrackRequest
    from ...models.shipment_track_response import ShipmentTrackResponse
    from ...typed_dicts import (
        CancelShipmentRequestDict,
        DuplicateShipmentRequestDict,
        ShipmentFilterDict,
        ShipmentInputDict,
        ShipmentPatchDict,
        ShipmentTrackRequestDict,
    )


class Shipments(Resource):
    """Shipments with their orders, loads and services, and the steps from creation to invoicing."""

    async def track(
        self, body: ShipmentTrackRequest | ShipmentTrackRequestDict | Mapping[str, Any]
    ) -> ShipmentTrackResponse:
        """Track shipments by reference values.

        Looks up to 100 reference values (such as a BOL or PRO number) up in one request and returns one result per
        search, in the order of the searches. Matching ignores case. Where several shipments carry the value, the
        one created most recently is returned.

        A value that matches nothing still gets a result, with `query` filled and every other field null. Without
        `referenceFields` every type of reference is searched; naming the types is faster and avoids accidental
        matches.

        Calls `trackShipments`, POST /shipments/track.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.

        Returns:
            ShipmentTrackResponse: One result for each search, in the order in which they were sent.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            RateLimitError: Too many requests in the current minute; wait as long as the headers say before you
                try again.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import track_shipments

        return await track_shipments.asyncio(body=body, client=self._client)

    def filter(
        self,
        filter: ShipmentFilter | ShipmentFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Shipment]:
        """List the shipments that match a filter.

        Returns one page of shipments. All criteria given must hold, and soft-deleted shipments are left out; there
        is no `deletedAt` criterion to bring them back. Active shipments are those whose status is neither
        `DELIVERED` nor `CANCELED`. Continue with `pagination.endCursor` for as long as `pagination.hasNextPage` is
        true.

        Calls `filterShipments`, POST /shipments/filter.

        Args:
            filter: Criteria that the rows must meet.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `createdAt`, `updatedAt`, `deliveredAt`.

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

        from . import filter_shipments

        return filter_paginator(
            filter_shipments,
            self._client,
            lambda body: filter_shipments.request_arguments(self._client.options, body=body),
            filter_shipments.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deliveredAt"),
            table="shipments",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: ShipmentInput | ShipmentInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Shipment:
        """Create a shipment without a quote.

        Creates a shipment with its orders, including their stops and freight, and optionally with loads and
        services. The customer and at least one order are required, and every order needs a mode and its stops.

        Where a quote exists already, use `POST /quotes/{id}/convert-to-shipment` instead.

        Calls `createShipment`, POST /shipments.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Shipment: The new shipment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_shipment

        return await create_shipment.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Shipment:
        """Get a shipment.

        Returns one shipment by UUID or client key, with its orders, loads and services embedded. Its details stand
        directly on the shipment rather than in a layer of their own.

        Calls `getShipment`, GET /shipments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Shipment: The shipment.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_shipment

        return await get_shipment.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a shipment and its parts.

        Soft-deletes a shipment together with its orders, loads and services. To call a shipment off and keep it
        visible, cancel it instead.

        Calls `deleteShipment`, DELETE /shipments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The shipment was deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_shipment

        await delete_shipment.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: ShipmentPatch | ShipmentPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> Shipment:
        """Change the fields of a shipment.

        Changes the members of the shipment itself that the body gives. Loads are changed with `PATCH /loads/{id}`
        and services with `PATCH /services/{id}`. Orders are changed through endpoints of their own, which this
        description does not list.

        Calls `updateShipment`, PATCH /shipments/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Shipment: The shipment after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_shipment

        return await update_shipment.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def cancel(
        self,
        id: RecordRef,
        body: CancelShipmentRequest | CancelShipmentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> Shipment:
        """Cancel a shipment and its parts.

        Sets the status of the shipment to `CANCELED` and cancels all of its orders, loads and services. A shipment
        that is already delivered or canceled is refused with 409. The cancellation can be undone with `POST
        /shipments/{id}/uncancel`.

        Calls `cancelShipment`, POST /shipments/{id}/cancel.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Shipment: The canceled shipment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The shipment has already been delivered or canceled.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import cancel_shipment

        return await cancel_shipment.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def uncancel(self, id: RecordRef, *, idempotency_key: str | None = None) -> Shipment:
        """Bring a canceled shipment back.

        Returns a canceled shipment to the status it had before and reactivates its orders, loads and services. A
        shipment in any status other than `CANCELED` is refused with 409.

        Calls `uncancelShipment`, POST /shipments/{id}/uncancel.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Shipment: The reactivated shipment.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The shipment is not canceled.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import uncancel_shipment

        return await uncancel_shipment.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def duplicate(
        self,
        id: RecordRef,
        body: DuplicateShipmentRequest | DuplicateShipmentRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> DuplicateShipmentResponse:
        """Copy a shipment.

        Creates a new shipment in status `DRAFT` as a copy of this one. The customer, the customer representative,
        the equipment, the special requirements and the orders with their stops, freight and references are copied.
        Loads, carriers, services, documents and the status history are not.

        The optional body gives the copy new dates.

        Calls `duplicateShipment`, POST /shipments/{id}/duplicate.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            DuplicateShipmentResponse: Ids of the original shipment and of its copy.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import duplicate_shipment

        return await duplicate_shipment.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def mark_ready_to_invoice(self, id: RecordRef, *, idempotency_key: str | None = None) -> Shipment:
        """Mark a shipment as ready to invoice.

        Sets the billing status to `READY_TO_INVOICE`, so that the shipment appears where invoices are generated.
        The delivery documents must be attached. The billing status must be `DOCS_NEEDED` or `NOT_READY_TO_INVOICE`;
        any other is refused with 409.

        Calls `markShipmentReadyToInvoice`, POST /shipments/{id}/ready-to-invoice.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Shipment: The shipment after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The billing status is neither `DOCS_NEEDED` nor `NOT_READY_TO_INVOICE`.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import mark_shipment_ready_to_invoice

        return await mark_shipment_ready_to_invoice.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def mark_not_ready_to_invoice(self, id: RecordRef, *, idempotency_key: str | None = None) -> Shipment:
        """Withdraw a shipment from invoicing.

        Sets the billing status back to `NOT_READY_TO_INVOICE`. The billing status must be `READY_TO_INVOICE`,
        otherwise the response is 409; a shipment that has been invoiced cannot be withdrawn.

        Calls `markShipmentNotReadyToInvoice`, POST /shipments/{id}/not-ready-to-invoice.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Shipment: The shipment after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The billing status is not `READY_TO_INVOICE`.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import mark_shipment_not_ready_to_invoice

        return await mark_shipment_not_ready_to_invoice.asyncio(
            id, idempotency_key=idempotency_key, client=self._client
        )

    async def generate_invoice(
        self, id: RecordRef, *, idempotency_key: str | None = None
    ) -> GenerateShipmentInvoiceResponse200:
        """Generate the invoice of a shipment.

        Produces the invoice as a PDF, attaches that document to the shipment and sets the billing status to
        `INVOICED`. The billing status must be `READY_TO_INVOICE`, otherwise the response is 409.

        Calls `generateShipmentInvoice`, POST /shipments/{id}/invoice/generate.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            GenerateShipmentInvoiceResponse200: Ids of the invoice and its PDF, with a link to download it.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The billing status is not `READY_TO_INVOICE`.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import generate_shipment_invoice

        return await generate_shipment_invoice.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Shipment | MvmntError]:
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
