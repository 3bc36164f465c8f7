"""Each operation of `mvmnt.carrier_contacts`: `python -m examples.operations.carrier_contacts`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

from .carriers import upsert as upsert_carrier

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import CarrierContact
    from mvmnt.types import CarrierContactFilterDict, CarrierContactInputDict, CarrierContactPatchDict


async def filter(mvmnt: Mvmnt, carrier_id: UUID) -> list[CarrierContact]:
    criteria: CarrierContactFilterDict = {"carrierId": {"equalTo": carrier_id}}
    return await mvmnt.carrier_contacts.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, carrier_id: UUID) -> CarrierContact:
    body: CarrierContactInputDict = {
        "carrierId": carrier_id,
        "name": "Dispatch",
        "contactInfo": {"name": "Dispatch", "phoneNumber": "+1 555 0101"},
        "contactTypes": ["DISPATCH"],
    }
    return await mvmnt.carrier_contacts.create(body)


async def upsert(mvmnt: Mvmnt, carrier_id: UUID) -> CarrierContact:
    body: CarrierContactInputDict = {
        "carrierId": carrier_id,
        "name": "Dispatch",
        "contactInfo": {"name": "Dispatch", "phoneNumber": "+1 555 0101"},
        "contactTypes": ["DISPATCH"],
    }
    upserted = await mvmnt.carrier_contacts.upsert(Key("ERP-CARRIER-CONTACT-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> CarrierContact:
    return await mvmnt.carrier_contacts.get(Key("ERP-CARRIER-CONTACT-1"))


async def update(mvmnt: Mvmnt) -> CarrierContact:
    body: CarrierContactPatchDict = {"contactTypes": ["DISPATCH", "AFTER_HOURS"]}
    return await mvmnt.carrier_contacts.update(Key("ERP-CARRIER-CONTACT-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.carrier_contacts.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        carrier = await upsert_carrier(mvmnt)
        await upsert(mvmnt, carrier.id)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt, carrier.id)
        contact = await create(mvmnt, carrier.id)
        await delete(mvmnt, contact.id)


if __name__ == "__main__":
    asyncio.run(main())
