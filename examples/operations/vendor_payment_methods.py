"""Each operation of `mvmnt.vendor_payment_methods`: `python -m examples.operations.vendor_payment_methods`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .vendors import upsert as upsert_vendor

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import VendorPaymentMethod
    from mvmnt.types import VendorPaymentMethodFilterDict, VendorPaymentMethodInputDict, VendorPaymentMethodPatchDict


async def filter(mvmnt: Mvmnt, vendor_id: UUID) -> list[VendorPaymentMethod]:
    criteria: VendorPaymentMethodFilterDict = {"vendorId": {"equalTo": vendor_id}}
    return await mvmnt.vendor_payment_methods.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, vendor_id: UUID) -> VendorPaymentMethod:
    body: VendorPaymentMethodInputDict = {
        "vendorId": vendor_id,
        "paymentMethodType": "CHECK",
        "companyName": "Border Customs",
    }
    return await mvmnt.vendor_payment_methods.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> VendorPaymentMethod:
    return await mvmnt.vendor_payment_methods.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> VendorPaymentMethod:
    body: VendorPaymentMethodPatchDict = {"isPreferred": True}
    return await mvmnt.vendor_payment_methods.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.vendor_payment_methods.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        vendor = await upsert_vendor(mvmnt)
        method = await create(mvmnt, vendor.id)
        await get(mvmnt, method.id)
        await update(mvmnt, method.id)
        await filter(mvmnt, vendor.id)
        await delete(mvmnt, method.id)


if __name__ == "__main__":
    asyncio.run(main())
