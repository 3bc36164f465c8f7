"""Each operation of `mvmnt.location_contacts`: `python -m examples.operations.location_contacts`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

from .customer_contacts import upsert as upsert_contact
from .customers import upsert as upsert_customer
from .locations import upsert as upsert_location

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import LocationContact
    from mvmnt.types import LocationContactFilterDict, LocationContactInputDict, LocationContactPatchDict


async def filter(mvmnt: Mvmnt, location_id: UUID) -> list[LocationContact]:
    criteria: LocationContactFilterDict = {"locationId": {"equalTo": location_id}}
    return await mvmnt.location_contacts.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, location_id: UUID, contact_id: UUID) -> LocationContact:
    body: LocationContactInputDict = {
        "locationId": location_id,
        "customerContactId": contact_id,
        "isPrimary": True,
        "contactTypes": ["RECEIVING"],
    }
    return await mvmnt.location_contacts.create(body)


async def upsert(mvmnt: Mvmnt, location_id: UUID, contact_id: UUID) -> LocationContact:
    body: LocationContactInputDict = {
        "locationId": location_id,
        "customerContactId": contact_id,
        "isPrimary": True,
        "contactTypes": ["RECEIVING"],
    }
    upserted = await mvmnt.location_contacts.upsert(Key("ERP-LOCATION-CONTACT-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> LocationContact:
    return await mvmnt.location_contacts.get(Key("ERP-LOCATION-CONTACT-1"))


async def update(mvmnt: Mvmnt) -> LocationContact:
    body: LocationContactPatchDict = {"contactTypes": ["RECEIVING", "SHIPPING"]}
    return await mvmnt.location_contacts.update(Key("ERP-LOCATION-CONTACT-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.location_contacts.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        customer = await upsert_customer(mvmnt)
        location = await upsert_location(mvmnt, customer.id)
        contact = await upsert_contact(mvmnt, customer.id)
        await upsert(mvmnt, location.id, contact.id)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt, location.id)
        other = await create(mvmnt, location.id, contact.id)
        await delete(mvmnt, other.id)


if __name__ == "__main__":
    asyncio.run(main())
