"""Each operation of `mvmnt.quotes`: `python -m examples.operations.quotes`."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .customers import upsert as upsert_customer

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import ConvertToShipmentResponse, Quote
    from mvmnt.types import OrderInputDict, QuoteFilterDict, QuoteInputDict, QuotePatchDict


ORDER: OrderInputDict = {
    "mode": "TL",
    "stops": [
        {"type": "PICKUP", "address": {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}},
        {"type": "DELIVERY", "address": {"line1": "2 Yard Ave", "city": "Reno", "country": "US", "market": "NV"}},
    ],
    "freight": {"weight": Decimal("12000.5"), "commodityDescription": "Paper"},
    "references": [{"type": "BOL_NUMBER", "value": "BOL-2001"}],
}


async def filter(mvmnt: Mvmnt) -> list[Quote]:
    criteria: QuoteFilterDict = {"status": {"in": ["REQUESTED", "QUOTED"]}, "amount": {"greaterThan": 1000}}
    return await mvmnt.quotes.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Quote:
    body: QuoteInputDict = {"customer": {"key": "ERP-CUSTOMER-1"}, "order": ORDER, "amount": Decimal("1500.00")}
    return await mvmnt.quotes.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Quote:
    return await mvmnt.quotes.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Quote:
    body: QuotePatchDict = {"status": "QUOTED", "amount": Decimal("1450.00")}
    return await mvmnt.quotes.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.quotes.delete(id)


async def convert_to_shipment(mvmnt: Mvmnt, id: UUID) -> ConvertToShipmentResponse:
    return await mvmnt.quotes.convert_to_shipment(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert_customer(mvmnt)
        quote = await create(mvmnt)
        await get(mvmnt, quote.id)
        await update(mvmnt, quote.id)
        await filter(mvmnt)
        await convert_to_shipment(mvmnt, quote.id)
        lost = await create(mvmnt)
        await delete(mvmnt, lost.id)


if __name__ == "__main__":
    asyncio.run(main())
