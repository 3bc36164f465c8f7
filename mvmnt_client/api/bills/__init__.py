"""What carriers and vendors charge for their work (accounts payable)."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._resources.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ...models.ap_aging_report_response import ApAgingReportResponse
    from ...models.approve_bills_request import ApproveBillsRequest
    from ...models.approve_bills_response import ApproveBillsResponse
    from ...models.bill import Bill
    from ...models.bill_entity_type import BillEntityType
    from ...models.bill_filter import BillFilter
    from ...models.bill_input import BillInput
    from ...models.bill_patch import BillPatch
    from ...models.get_bill_payments_response_200 import GetBillPaymentsResponse200
    from ...models.revert_bill_request import RevertBillRequest
    from ...models.revert_bill_response_200 import RevertBillResponse200
    from ...typed_dicts import (
        ApproveBillsRequestDict,
        BillFilterDict,
        BillInputDict,
        BillPatchDict,
        RevertBillRequestDict,
    )


class Bills(Resource):
    """What carriers and vendors charge for their work (accounts payable)."""

    def filter(
        self,
        filter: BillFilter | BillFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Bill]:
        """List the bills that match a filter.

        Returns bills of carriers and vendors (accounts payable) page by page. The `overdue` criterion is a plain
        boolean, not an operator object.

        Calls `filterBills`, POST /bills/filter.

        Args:
            filter: Criteria that the records must meet; without it, every record that is not deleted is listed.
            page_size: records per page; the description sets the bounds.
            cursor: where to go on, from an earlier page's `end_cursor`.

        Returns:
            A paginator over the records, to be read with `async for`; nothing is sent before that.
            Its `windows` reads it faster, cut by `invoiceDate`, `dueDate`, `createdAt`.

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

        from . import filter_bills

        return filter_paginator(
            filter_bills,
            self._client,
            lambda body: filter_bills.request_arguments(self._client.options, body=body),
            filter_bills.RESPONSE,
            lambda response: cursor_page(response, response.data, response.pagination),
            {"filter": filter, "pageSize": page_size},
            time_fields=("invoiceDate", "dueDate", "createdAt"),
            table="bills",
            cursor=cursor,
            events=self._events,
        )

    async def create(
        self, body: BillInput | BillInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Bill:
        """Enter a carrier or vendor bill.

        Records what a carrier charges for a load carrier assignment (LoadCarrier) or a vendor for a vended service
        (VendedService). That entity must exist and be in the status `AWAITING_INVOICE`; it moves to `IN_REVIEW`. If
        the due date is missing, it is calculated from the payment term.

        The response is 409 if the entity is billed already or in another status.

        Calls `createBill`, POST /bills.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Bill: The new bill.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            ConflictError: The entity is billed already or is not awaiting an invoice.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import create_bill

        return await create_bill.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def get(self, id: RecordRef) -> Bill:
        """Get a bill.

        Returns one bill with the payments applied to it and the details of the carrier or vendor.

        Calls `getBill`, GET /bills/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            Bill: The bill.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_bill

        return await get_bill.asyncio(id, client=self._client)

    async def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete an unpaid bill.

        Removes a bill and sets the load carrier assignment or vended service back to `AWAITING_INVOICE`. A bill
        with payments cannot be deleted and is refused with 409; to remove a bill together with its payments, revert
        it.

        Calls `deleteBill`, DELETE /bills/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            None: The bill is deleted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: Payments are applied to the bill, so it cannot be deleted.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import delete_bill

        await delete_bill.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def update(
        self, id: RecordRef, body: BillPatch | BillPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Bill:
        """Update a bill.

        Changes the dates, the amount, the reference or the payment term of a bill. The amount is fixed once
        payments are applied, and changing it then is refused with 409. The status cannot be set here; use the
        operations that approve, unapprove or revert a bill.

        Calls `updateBill`, PATCH /bills/{id}.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Bill: The updated bill.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: Payments are applied to the bill, so its amount cannot be changed.
            ValidationError: Validation failed; `details` names each offending field.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import update_bill

        return await update_bill.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def approve(self, id: RecordRef, *, idempotency_key: str | None = None) -> Bill:
        """Approve a bill for payment.

        Moves a bill from `IN_REVIEW` to `APPROVED_TO_PAY`. In any other status the response is 409. The request has
        no body.

        Calls `approveBill`, POST /bills/{id}/approve.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Bill: The approved bill.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The bill is not in review.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import approve_bill

        return await approve_bill.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def batch_approve(
        self,
        body: ApproveBillsRequest | ApproveBillsRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> ApproveBillsResponse:
        """Approve several bills for payment.

        Approves up to 100 bills in one request. Some may succeed while others are refused: the response is 200 all
        the same, and the refused bills are listed in `failed`, so always check it.

        Calls `batchApproveBills`, POST /bills/batch-approve.

        Args:
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            ApproveBillsResponse: The bills approved and the bills refused.

        Raises:
            BadRequestError: The request is malformed or has an invalid parameter.
            AuthenticationError: The access token is missing, expired or invalid.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import batch_approve_bills

        return await batch_approve_bills.asyncio(body=body, idempotency_key=idempotency_key, client=self._client)

    async def unapprove(self, id: RecordRef, *, idempotency_key: str | None = None) -> Bill:
        """Withdraw the approval of a bill.

        Moves a bill from `APPROVED_TO_PAY` back to `IN_REVIEW`. The response is 409 if the bill is in another
        status or has payments. The request has no body.

        Calls `unapproveBill`, POST /bills/{id}/unapprove.

        Args:
            id: UUID of the record, or the key that the client gave it.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            Bill: The bill, back in review.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            ConflictError: The bill is not approved, or it has payments.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import unapprove_bill

        return await unapprove_bill.asyncio(id, idempotency_key=idempotency_key, client=self._client)

    async def revert(
        self,
        id: RecordRef,
        body: RevertBillRequest | RevertBillRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> RevertBillResponse200:
        """Revert a bill and its payments.

        Deletes a bill together with all of its payments and sets the load carrier assignment or vended service back
        to `AWAITING_INVOICE`. It is meant for bills that were entered by mistake; to remove a bill only if it is
        unpaid, delete it instead.

        Calls `revertBill`, POST /bills/{id}/revert.

        Args:
            id: UUID of the record, or the key that the client gave it.
            body: the request body, as its model or as a mapping in the API's own member names.
            idempotency_key: tells a repetition of this call from a second one; a new UUID by default.

        Returns:
            RevertBillResponse200: The bill was reverted.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import revert_bill

        return await revert_bill.asyncio(id, body=body, idempotency_key=idempotency_key, client=self._client)

    async def get_payments(self, id: RecordRef) -> GetBillPaymentsResponse200:
        """List the payments on a bill.

        Returns the payments put towards one bill, with the sum paid and the balance that is left. The list is not
        paginated.

        Calls `getBillPayments`, GET /bills/{id}/payments.

        Args:
            id: UUID of the record, or the key that the client gave it.

        Returns:
            GetBillPaymentsResponse200: The payments and totals of the bill.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            NotFoundError: There is no such record, or the account may not see it.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_bill_payments

        return await get_bill_payments.asyncio(id, client=self._client)

    async def get_ap_aging_report(
        self,
        *,
        carrier_id: UUID | None = None,
        vendor_id: UUID | None = None,
        entity_type: BillEntityType | str | None = None,
        days_per_bucket: int | None = None,
        max_days: int | None = None,
    ) -> ApAgingReportResponse:
        """Report open payables by age.

        Shows what is owed to each carrier and vendor, divided into age buckets. The default buckets are current, 1
        to 30, 31 to 60, 61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to
        get CSV.

        Calls `getApAgingReport`, GET /bills/aging-report.

        Args:
            carrier_id: Id of a carrier, to restrict the report to that carrier.
            vendor_id: Id of a vendor, to restrict the report to that vendor.
            entity_type: Restricts the report to carrier bills or to vendor bills.
            days_per_bucket: Width of one age bucket in days; 30 if absent.
            max_days: Greatest age in days that the report tracks; 120 if absent.

        Returns:
            ApAgingReportResponse: The report, as JSON or CSV.

            As `application/json`; `get_ap_aging_report_csv` gives `text/csv`.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_ap_aging_report

        return await get_ap_aging_report.asyncio(
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            client=self._client,
        )

    async def get_ap_aging_report_csv(
        self,
        *,
        carrier_id: UUID | None = None,
        vendor_id: UUID | None = None,
        entity_type: BillEntityType | str | None = None,
        days_per_bucket: int | None = None,
        max_days: int | None = None,
    ) -> str:
        """Report open payables by age.

        Shows what is owed to each carrier and vendor, divided into age buckets. The default buckets are current, 1
        to 30, 31 to 60, 61 to 90 and more than 90 days. The report is JSON by default; send `Accept: text/csv` to
        get CSV.

        Calls `getApAgingReport`, GET /bills/aging-report.

        Args:
            carrier_id: Id of a carrier, to restrict the report to that carrier.
            vendor_id: Id of a vendor, to restrict the report to that vendor.
            entity_type: Restricts the report to carrier bills or to vendor bills.
            days_per_bucket: Width of one age bucket in days; 30 if absent.
            max_days: Greatest age in days that the report tracks; 120 if absent.

        Returns:
            str: The report, as JSON or CSV.

            As `text/csv`: text, decoded by the response's charset, else as UTF-8; `get_ap_aging_report` gives
            `application/json`.

        Raises:
            AuthenticationError: The access token is missing, expired or invalid.
            DecodeError: the response is not `text/csv`, or not in its charset.
            MvmntError: any other failure; see `mvmnt.errors`.
        """
        from . import get_ap_aging_report

        return await get_ap_aging_report.asyncio_csv(
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
            client=self._client,
        )

    async def get_many(
        self,
        refs: Iterable[RecordRef] | AsyncIterable[RecordRef],
        *,
        concurrency: int = 50,
        on_unreadable: OnUnreadable | None = None,
    ) -> list[Bill | MvmntError]:
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
