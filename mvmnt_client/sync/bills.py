"""What carriers and vendors charge for their work (accounts payable)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt.errors import MvmntError

    from ..api.bills import Bills as _AsyncBills
    from ..models.ap_aging_report_response import ApAgingReportResponse
    from ..models.approve_bills_request import ApproveBillsRequest
    from ..models.approve_bills_response import ApproveBillsResponse
    from ..models.bill import Bill
    from ..models.bill_entity_type import BillEntityType
    from ..models.bill_filter import BillFilter
    from ..models.bill_input import BillInput
    from ..models.bill_patch import BillPatch
    from ..models.get_bill_payments_response_200 import GetBillPaymentsResponse200
    from ..models.revert_bill_request import RevertBillRequest
    from ..models.revert_bill_response_200 import RevertBillResponse200
    from ..typed_dicts import (
        ApproveBillsRequestDict,
        BillFilterDict,
        BillInputDict,
        BillPatchDict,
        RevertBillRequestDict,
    )


class Bills(Resource):
    """What carriers and vendors charge for their work (accounts payable).

    The methods are those of `mvmnt.Mvmnt.bills`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncBills:
        resource: _AsyncBills = self._client.in_loop.bills
        return resource

    def filter(
        self,
        filter: BillFilter | BillFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Bill]:
        """List the bills that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: BillInput | BillInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Bill:
        """Enter a carrier or vendor bill."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Bill:
        """Get a bill."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Delete an unpaid bill."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self, id: RecordRef, body: BillPatch | BillPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Bill:
        """Update a bill."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def approve(self, id: RecordRef, *, idempotency_key: str | None = None) -> Bill:
        """Approve a bill for payment."""
        return self._run(self._async.approve, id, idempotency_key=idempotency_key)

    def batch_approve(
        self,
        body: ApproveBillsRequest | ApproveBillsRequestDict | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
    ) -> ApproveBillsResponse:
        """Approve several bills for payment."""
        return self._run(self._async.batch_approve, body=body, idempotency_key=idempotency_key)

    def unapprove(self, id: RecordRef, *, idempotency_key: str | None = None) -> Bill:
        """Withdraw the approval of a bill."""
        return self._run(self._async.unapprove, id, idempotency_key=idempotency_key)

    def revert(
        self,
        id: RecordRef,
        body: RevertBillRequest | RevertBillRequestDict | Mapping[str, Any] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> RevertBillResponse200:
        """Revert a bill and its payments."""
        return self._run(self._async.revert, id, body=body, idempotency_key=idempotency_key)

    def get_payments(self, id: RecordRef) -> GetBillPaymentsResponse200:
        """List the payments on a bill."""
        return self._run(self._async.get_payments, id)

    def get_ap_aging_report(
        self,
        *,
        carrier_id: UUID | None = None,
        vendor_id: UUID | None = None,
        entity_type: BillEntityType | str | None = None,
        days_per_bucket: int | None = None,
        max_days: int | None = None,
    ) -> ApAgingReportResponse:
        """Report open payables by age."""
        return self._run(
            self._async.get_ap_aging_report,
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )

    def get_ap_aging_report_csv(
        self,
        *,
        carrier_id: UUID | None = None,
        vendor_id: UUID | None = None,
        entity_type: BillEntityType | str | None = None,
        days_per_bucket: int | None = None,
        max_days: int | None = None,
    ) -> str:
        """Report open payables by age."""
        return self._run(
            self._async.get_ap_aging_report_csv,
            carrier_id=carrier_id,
            vendor_id=vendor_id,
            entity_type=entity_type,
            days_per_bucket=days_per_bucket,
            max_days=max_days,
        )

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Bill | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)
