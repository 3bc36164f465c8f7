"""Each operation of `mvmnt.bills`: `python -m examples.operations.bills`."""

from __future__ import annotations

import asyncio
import csv
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .carriers import upsert as upsert_carrier
from .customers import upsert as upsert_customer
from .loads import add_carrier
from .loads import create as create_load
from .shipments import create as create_shipment

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import (
        ApAgingReportResponse,
        ApproveBillsResponse,
        Bill,
        GetBillPaymentsResponse200,
        RevertBillResponse200,
    )
    from mvmnt.types import ApproveBillsRequestDict, BillFilterDict, BillInputDict, BillPatchDict


async def filter(mvmnt: Mvmnt, carrier_id: UUID) -> list[Bill]:
    criteria: BillFilterDict = {"carrierId": {"equalTo": carrier_id}, "status": {"notEqualTo": "PAID"}}
    return await mvmnt.bills.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, load_carrier_id: UUID) -> Bill:
    body: BillInputDict = {
        "entityType": "CARRIER",
        "entityId": load_carrier_id,  # the carrier on its load, not the carrier
        "invoiceDate": "2025-07-05",
        "amount": Decimal("900.00"),
    }
    return await mvmnt.bills.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Bill:
    return await mvmnt.bills.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Bill:
    body: BillPatchDict = {"reference": "INV-900", "dueDate": "2025-08-04"}
    return await mvmnt.bills.update(id, body)


async def approve(mvmnt: Mvmnt, id: UUID) -> Bill:
    return await mvmnt.bills.approve(id)


async def unapprove(mvmnt: Mvmnt, id: UUID) -> Bill:
    return await mvmnt.bills.unapprove(id)


async def batch_approve(mvmnt: Mvmnt, ids: list[UUID]) -> ApproveBillsResponse:
    body: ApproveBillsRequestDict = {"billIds": ids}
    return await mvmnt.bills.batch_approve(body)


async def revert(mvmnt: Mvmnt, id: UUID) -> RevertBillResponse200:
    return await mvmnt.bills.revert(id, {"reason": "Entered twice."})


async def get_payments(mvmnt: Mvmnt, id: UUID) -> GetBillPaymentsResponse200:
    return await mvmnt.bills.get_payments(id)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.bills.delete(id)


async def get_ap_aging_report(mvmnt: Mvmnt) -> ApAgingReportResponse:
    return await mvmnt.bills.get_ap_aging_report(entity_type="CARRIER", days_per_bucket=30)


async def get_ap_aging_report_csv(mvmnt: Mvmnt) -> list[list[str]]:
    return list(csv.reader((await mvmnt.bills.get_ap_aging_report_csv(days_per_bucket=30)).splitlines()))


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert_customer(mvmnt)
        carrier = await upsert_carrier(mvmnt)
        shipment = await create_shipment(mvmnt)
        bills = []
        for _ in range(3):
            load = await create_load(mvmnt, shipment.id)
            bills.append(await create(mvmnt, (await add_carrier(mvmnt, load.id)).load_carrier_id))
        first, second, third = bills
        await get(mvmnt, first.id)
        await update(mvmnt, first.id)
        await filter(mvmnt, carrier.id)
        await approve(mvmnt, first.id)
        await unapprove(mvmnt, first.id)
        await batch_approve(mvmnt, [first.id, second.id])
        await get_payments(mvmnt, first.id)
        await get_ap_aging_report(mvmnt)
        await get_ap_aging_report_csv(mvmnt)
        await revert(mvmnt, second.id)
        await delete(mvmnt, third.id)


if __name__ == "__main__":
    asyncio.run(main())
