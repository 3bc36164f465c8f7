"""Each operation of `mvmnt.carriers`: `python -m examples.operations.carriers`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt
from mvmnt.models import TruckloadCarrier

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import OutstandingBillsForPaymentResponse, OutstandingBillsResponse
    from mvmnt.types import (
        CarrierFilterDict,
        CarrierSearchCriteriaDict,
        TruckloadCarrierInputDict,
        TruckloadCarrierPatchDict,
    )


async def filter(mvmnt: Mvmnt) -> list[str]:
    criteria: CarrierFilterDict = {"name": {"includes": "haulage"}}
    return [carrier.name async for carrier in mvmnt.carriers.filter(criteria)]


async def create(mvmnt: Mvmnt) -> TruckloadCarrier:
    body: TruckloadCarrierInputDict = {
        "type": "TRUCKLOAD",
        "name": "Iron Road Haulage",
        "email": "pay@ironroad.example",
    }
    carrier = await mvmnt.carriers.create(body)
    assert isinstance(carrier, TruckloadCarrier)  # the class follows the type
    return carrier


async def upsert(mvmnt: Mvmnt) -> TruckloadCarrier:
    body: TruckloadCarrierInputDict = {
        "type": "TRUCKLOAD",
        "name": "Iron Road Haulage",
        "email": "pay@ironroad.example",
    }
    carrier = (await mvmnt.carriers.upsert(Key("ERP-CARRIER-1"), body)).record
    assert isinstance(carrier, TruckloadCarrier)
    return carrier


async def get(mvmnt: Mvmnt) -> UUID:
    carrier = await mvmnt.carriers.get(Key("ERP-CARRIER-1"))
    return carrier.id


async def update(mvmnt: Mvmnt) -> None:
    body: TruckloadCarrierPatchDict = {"type": "TRUCKLOAD", "mcNumber": "MC-100200"}
    await mvmnt.carriers.update(Key("ERP-CARRIER-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.carriers.delete(id)


async def search(mvmnt: Mvmnt) -> list[UUID]:
    criteria: CarrierSearchCriteriaDict = {"name": {"operator": "INCLUDES", "values": ["Iron"]}}
    return [row.id async for row in mvmnt.carriers.search(criteria, sort=[{"field": "name", "order": "asc"}])]


async def get_outstanding_bills(mvmnt: Mvmnt) -> OutstandingBillsResponse:
    return await mvmnt.carriers.get_outstanding_bills(Key("ERP-CARRIER-1"))


async def get_bills_for_payment(mvmnt: Mvmnt) -> OutstandingBillsForPaymentResponse:
    return await mvmnt.carriers.get_bills_for_payment(Key("ERP-CARRIER-1"))


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        carrier = await create(mvmnt)
        await delete(mvmnt, carrier.id)
        await search(mvmnt)
        await get_outstanding_bills(mvmnt)
        await get_bills_for_payment(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
