"""Each operation of `mvmnt.locations`: `python -m examples.operations.locations`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

from .customers import upsert as upsert_customer

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Location, LocationSearchRow
    from mvmnt.types import LocationFilterDict, LocationInputDict, LocationPatchDict, LocationSearchCriteriaDict


async def filter(mvmnt: Mvmnt, customer_id: UUID) -> list[Location]:
    criteria: LocationFilterDict = {"customerId": {"equalTo": customer_id}}
    return await mvmnt.locations.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, customer_id: UUID) -> Location:
    body: LocationInputDict = {
        "customerId": customer_id,
        "name": "Dallas dock",
        "type": "SHIPPER",
        "isAppointmentRequired": True,
    }
    return await mvmnt.locations.create(body)


async def upsert(mvmnt: Mvmnt, customer_id: UUID) -> Location:
    body: LocationInputDict = {
        "customerId": customer_id,
        "name": "Dallas dock",
        "type": "SHIPPER",
        "isAppointmentRequired": True,
    }
    upserted = await mvmnt.locations.upsert(Key("ERP-LOCATION-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> Location:
    return await mvmnt.locations.get(Key("ERP-LOCATION-1"))


async def update(mvmnt: Mvmnt) -> Location:
    body: LocationPatchDict = {"notes": "Ring twice."}
    return await mvmnt.locations.update(Key("ERP-LOCATION-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.locations.delete(id)


async def search(mvmnt: Mvmnt) -> list[Location | LocationSearchRow]:
    criteria: LocationSearchCriteriaDict = {"name": {"operator": "INCLUDES", "values": ["dock"]}}
    return await mvmnt.locations.search(criteria).collect(limit=20)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        customer = await upsert_customer(mvmnt)
        await upsert(mvmnt, customer.id)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt, customer.id)
        location = await create(mvmnt, customer.id)
        await delete(mvmnt, location.id)
        await search(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
