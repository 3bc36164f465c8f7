"""Each operation of `mvmnt.vendor_contacts`: `python -m examples.operations.vendor_contacts`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .vendors import upsert as upsert_vendor

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import VendorContact
    from mvmnt.types import VendorContactFilterDict, VendorContactInputDict, VendorContactPatchDict


async def filter(mvmnt: Mvmnt, vendor_id: UUID) -> list[VendorContact]:
    criteria: VendorContactFilterDict = {"vendorId": {"equalTo": vendor_id}}
    return await mvmnt.vendor_contacts.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, vendor_id: UUID) -> VendorContact:
    body: VendorContactInputDict = {"vendorId": vendor_id, "email": "agent@border.example", "roles": ["AGENT"]}
    return await mvmnt.vendor_contacts.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> VendorContact:
    return await mvmnt.vendor_contacts.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> VendorContact:
    body: VendorContactPatchDict = {"roles": ["AGENT", "BILLING"]}
    return await mvmnt.vendor_contacts.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.vendor_contacts.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        vendor = await upsert_vendor(mvmnt)
        await create(mvmnt, vendor.id)
        await filter(mvmnt, vendor.id)
        for contact in (await mvmnt.vendors.get(vendor.id)).contacts or []:  # only the vendor tells the ids
            await get(mvmnt, contact.id)
            await update(mvmnt, contact.id)
            await delete(mvmnt, contact.id)


if __name__ == "__main__":
    asyncio.run(main())
