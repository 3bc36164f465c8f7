"""How and where a carrier, or the factoring company in its place, is paid."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.carrier_payment_method import CarrierPaymentMethod
    from ...models.carrier_payment_method_filter import CarrierPaymentMethodFilter
    from ...models.carrier_payment_method_input import CarrierPaymentMethodInput
    from ...models.carrier_payment_method_patch import CarrierPaymentMethodPatch
    from ...typed_dicts import (
        CarrierPaymentMethodFilterDict,
        CarrierPaymentMethodInputDict,
        CarrierPaymentMethodPatchDict,
    )


class CarrierPaymentMethods(Resource):
    """How and where a carrier, or the factoring company in its place, is paid."""

    def filter(
        self,
        filter: CarrierPaymentMethodFilter | CarrierPaymentMethodFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[CarrierPaymentMethod]:
        """List the carrier payment methods that match a filter.

        Returns one page of the carrier payment methods that meet all given criteria; nested filters are combined
        with `and`, `or` and `not`. A payment method says how and where one carrier is paid.

        Deleted carrier payment methods stay hidden, as though `deletedAt: {isNull: true}` were part of the filter;
        a `deletedAt` criterion of your own takes its place. Send `endCursor` back as `cursor` for as long as
        `hasNextPage` is true.

        Calls `filterCarrierPaymentMethods`, POST /carrier-payment-methods/filter.

        Args:
            filter: Criteria to meet; without them every record matches, except deleted ones, which need a
                `deletedAt` criterion.
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

        from . import filter_carrier_payment_methods

        return filter_paginator(
            filter_carrier_payment_methods,
            self._client,
            lambda body: filter_carrier_payment_methods.request_arguments(self._client.options, body=body),
            filter_carrier_payment_methods.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="carrier_payment_methods",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: CarrierPaymentMethodInput | CarrierPaymentMethodInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierPaymentMethod:
        """Add a payment method to a carrier.

        Adds a payment method to the carrier named by `carrierId`, which cannot be changed later. With
        `paymentRecipientType` `DIRECT` the carrier itself is paid, and `carrierFactorId` must be null or absent.
        With `FACTOR` the factoring company is paid, and `carrierFactorId` is required.

        Input that fails validation is refused with 422; a duplicate or a broken constraint with 409.

        Calls `createCarrierPaymentMethod`, POST /carrier-payment-methods.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CarrierPaymentMethod: The carrier payment method was created.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ValidationError: Validation failed; `details` names each offending field.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_carrier_payment_method

        return await create_carrier_payment_method.asyncio(
            body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get(self, id: RecordRef) -> CarrierPaymentMethod:
        """Get a carrier payment method.

        Returns one payment method with its bank details and with the carrier and the factoring company in short
        form. The account number is masked.

        Calls `getCarrierPaymentMethodById`, GET /carrier-payment-methods/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            CarrierPaymentMethod: The requested carrier payment method.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_carrier_payment_method_by_id

        return await get_carrier_payment_method_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete a carrier payment method.

        Deletes the carrier payment method softly: the record is kept and `deletedAt` and `updatedAt` are set to the
        time of deletion. From then on it is missing from `/filter` responses unless a `deletedAt` criterion asks
        for deleted records.

        Calls `deleteCarrierPaymentMethod`, DELETE /carrier-payment-methods/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The carrier payment method was soft-deleted; there is no body.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_carrier_payment_method

        await delete_carrier_payment_method.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: CarrierPaymentMethodPatch | CarrierPaymentMethodPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> CarrierPaymentMethod:
        """Update a carrier payment method.

        Changes the members that are sent. A member that is absent keeps its value, and `null` clears a member that
        may be null. When you switch `paymentRecipientType` to `DIRECT`, set `carrierFactorId` to null as well; when
        you switch it to `FACTOR`, `carrierFactorId` is required. The payment method stays with its carrier.

        Input that fails validation is refused with 422; a duplicate or a broken constraint with 409.

        Calls `updateCarrierPaymentMethod`, PATCH /carrier-payment-methods/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            CarrierPaymentMethod: The carrier payment method after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ValidationError: Validation failed; `details` names each offending field.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_carrier_payment_method

        return await update_carrier_payment_method.asyncio(
            id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[CarrierPaymentMethod | MvmntError]:
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
