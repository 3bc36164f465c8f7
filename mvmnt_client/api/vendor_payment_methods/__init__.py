"""How and where a vendor is paid."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.vendor_payment_method import VendorPaymentMethod
    from ...models.vendor_payment_method_filter import VendorPaymentMethodFilter
    from ...models.vendor_payment_method_input import VendorPaymentMethodInput
    from ...models.vendor_payment_method_patch import VendorPaymentMethodPatch
    from ...typed_dicts import VendorPaymentMethodFilterDict, VendorPaymentMethodInputDict, VendorPaymentMethodPatchDict


class VendorPaymentMethods(Resource):
    """How and where a vendor is paid."""

    def filter(
        self,
        filter: VendorPaymentMethodFilter | VendorPaymentMethodFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[VendorPaymentMethod]:
        """List the vendor payment methods that match a filter.

        Returns vendor payment methods page by page. Each one tells how and to which account a vendor is paid. An
        absent filter selects all of them. Criteria can be combined with `and`, `or` and `not`.

        Soft-deleted records are left out as if `deletedAt: {isNull: true}` had been sent; a `deletedAt` criterion
        of your own replaces that default, so send one if you mirror deletions.

        Calls `filterVendorPaymentMethods`, POST /vendor-payment-methods/filter.

        Args:
            filter: Which payment methods to return; all if absent. Without a `deletedAt` criterion, only
                payment methods that are not deleted match.
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

        from . import filter_vendor_payment_methods

        return filter_paginator(
            filter_vendor_payment_methods,
            self._client,
            lambda body: filter_vendor_payment_methods.request_arguments(self._client.options, body=body),
            filter_vendor_payment_methods.RESPONSE,
            lambda response: cursor_page(response, response.data, response.page_info),
            {"filter": filter, "pageSize": page_size},
            time_fields=("createdAt", "updatedAt", "deletedAt"),
            table="vendor_payment_methods",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self,
        body: VendorPaymentMethodInput | VendorPaymentMethodInputDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> VendorPaymentMethod:
        """Create a payment method for a vendor.

        Adds a way to pay the vendor named by `vendorId`. The payment method stays with that vendor: `vendorId`
        cannot be changed later.

        A 409 means that a duplicate or another broken constraint stands in the way; a 422 means that a value did
        not pass validation.

        Calls `createVendorPaymentMethod`, POST /vendor-payment-methods.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            VendorPaymentMethod: The new vendor payment method.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ValidationError: Validation failed; `details` names each offending field.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_vendor_payment_method

        return await create_vendor_payment_method.asyncio(
            body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get(self, id: RecordRef) -> VendorPaymentMethod:
        """Get a vendor payment method by id or key.

        Returns one payment method with its banking details and a reference to the vendor; the account number is
        masked. The path takes the UUID or your client key.

        Calls `getVendorPaymentMethodById`, GET /vendor-payment-methods/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            VendorPaymentMethod: The vendor payment method.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_vendor_payment_method_by_id

        return await get_vendor_payment_method_by_id.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a vendor payment method.

        Marks the vendor payment method as deleted by setting `deletedAt`, which also moves `updatedAt`; nothing is
        erased. The record disappears from lists unless the filter asks for it with a `deletedAt` criterion. The
        path takes the UUID or your client key.

        Calls `deleteVendorPaymentMethod`, DELETE /vendor-payment-methods/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The vendor payment method has been soft-deleted.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_vendor_payment_method

        await delete_vendor_payment_method.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self,
        id: RecordRef,
        body: VendorPaymentMethodPatch | VendorPaymentMethodPatchDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> VendorPaymentMethod:
        """Update fields of a vendor payment method.

        Changes only the members that are sent: an absent member keeps its value, and null clears a field that is
        nullable. The payment method cannot be moved to another vendor. The path takes the UUID or your client key.

        A 409 means that a duplicate or another broken constraint stands in the way; a 422 means that a value did
        not pass validation.

        Calls `updateVendorPaymentMethod`, PATCH /vendor-payment-methods/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            VendorPaymentMethod: The vendor payment method after the change.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The request would create a duplicate, for example of a key, or break a constraint.
            ValidationError: Validation failed; `details` names each offending field.
            ServerError: The server failed to handle the request.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_vendor_payment_method

        return await update_vendor_payment_method.asyncio(
            id, body=body, idempotency_key=idempotency_key, client=self._client
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[VendorPaymentMethod | MvmntError]:
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
