"""Each operation of `mvmnt.vendors`: `python -m examples.operations.vendors`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import OutstandingBillsForPaymentResponse, OutstandingBillsResponse, Vendor, VendorSearchRow
    from mvmnt.types import VendorFilterDict, VendorInputDict, VendorPatchDict, VendorSearchCriteriaDict


async def filter(mvmnt: Mvmnt) -> list[Vendor]:
    criteria: VendorFilterDict = {"name": {"startsWith": "Border"}}
    return await mvmnt.vendors.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Vendor:
    body: VendorInputDict = {
        "name": "Border Customs",
        "status": "ACTIVE",
        "email": "desk@border.example",
        "currency": "USD",
    }
    return await mvmnt.vendors.create(body)


async def upsert(mvmnt: Mvmnt) -> Vendor:
    body: VendorInputDict = {
        "name": "Border Customs",
        "status": "ACTIVE",
        "email": "desk@border.example",
        "currency": "USD",
    }
    upserted = await mvmnt.vendors.upsert(Key("ERP-VENDOR-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> Vendor:
    return await mvmnt.vendors.get(Key("ERP-VENDOR-1"))


async def update(mvmnt: Mvmnt) -> Vendor:
    body: VendorPatchDict = {"phone": "+1 555 0103"}
    return await mvmnt.vendors.update(Key("ERP-VENDOR-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.vendors.delete(id)


async def search(mvmnt: Mvmnt) -> list[Vendor | VendorSearchRow]:
    criteria: VendorSearchCriteriaDict = {"name": {"operator": "INCLUDES", "values": ["customs"]}}
    return await mvmnt.vendors.search(criteria).collect(limit=20)


async def get_outstanding_bills(mvmnt: Mvmnt) -> OutstandingBillsResponse:
    return await mvmnt.vendors.get_outstanding_bills(Key("ERP-VENDOR-1"))


async def get_bills_for_payment(mvmnt: Mvmnt) -> OutstandingBillsForPaymentResponse:
    return await mvmnt.vendors.get_bills_for_payment(Key("ERP-VENDOR-1"))


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        vendor = await create(mvmnt)
        await delete(mvmnt, vendor.id)
        await search(mvmnt)
        await get_outstanding_bills(mvmnt)
        await get_bills_for_payment(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
