"""Each operation of `mvmnt.shipments`: `python -m examples.operations.shipments`."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .customers import upsert as upsert_customer
from .users import upsert as upsert_user

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import (
        DuplicateShipmentResponse,
        GenerateShipmentInvoiceResponse200,
        Shipment,
        ShipmentTrackResponse,
    )
    from mvmnt.types import (
        OrderInputDict,
        ShipmentFilterDict,
        ShipmentInputDict,
        ShipmentPatchDict,
        ShipmentTrackRequestDict,
    )


ORDER: OrderInputDict = {
    "mode": "TL",
    "stops": [
        {"type": "PICKUP", "address": {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}},
        {"type": "DELIVERY", "address": {"line1": "2 Yard Ave", "city": "Reno", "country": "US", "market": "NV"}},
    ],
    "freight": {"weight": Decimal("12000.5"), "commodityDescription": "Paper"},
    "references": [{"type": "BOL_NUMBER", "value": "BOL-2001"}],
}


async def filter(mvmnt: Mvmnt, customer_id: UUID) -> list[Shipment]:
    criteria: ShipmentFilterDict = {
        "customerId": {"equalTo": customer_id},
        "updatedAt": {"greaterThan": "2025-01-01T00:00:00Z"},
    }
    return await mvmnt.shipments.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Shipment:
    body: ShipmentInputDict = {"customer": {"key": "ERP-CUSTOMER-1"}, "orders": [ORDER]}
    return await mvmnt.shipments.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Shipment:
    return await mvmnt.shipments.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Shipment:
    body: ShipmentPatchDict = {"customerRep": {"key": "ERP-USER-1"}}
    return await mvmnt.shipments.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.shipments.delete(id)


async def track(mvmnt: Mvmnt) -> ShipmentTrackResponse:
    body: ShipmentTrackRequestDict = {"searches": [{"query": "BOL-2001"}], "referenceFields": ["BOL_NUMBER"]}
    return await mvmnt.shipments.track(body)


async def cancel(mvmnt: Mvmnt, id: UUID) -> Shipment:
    return await mvmnt.shipments.cancel(id, {"reason": "The freight is not ready."})


async def uncancel(mvmnt: Mvmnt, id: UUID) -> Shipment:
    return await mvmnt.shipments.uncancel(id)


async def duplicate(mvmnt: Mvmnt, id: UUID) -> DuplicateShipmentResponse:
    return await mvmnt.shipments.duplicate(id, {"pickUpDate": "2025-07-01", "deliveryDate": "2025-07-03"})


async def mark_ready_to_invoice(mvmnt: Mvmnt, id: UUID) -> Shipment:
    return await mvmnt.shipments.mark_ready_to_invoice(id)


async def mark_not_ready_to_invoice(mvmnt: Mvmnt, id: UUID) -> Shipment:
    return await mvmnt.shipments.mark_not_ready_to_invoice(id)


async def generate_invoice(mvmnt: Mvmnt, id: UUID) -> GenerateShipmentInvoiceResponse200:
    return await mvmnt.shipments.generate_invoice(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        customer = await upsert_customer(mvmnt)
        await upsert_user(mvmnt)
        shipment = await create(mvmnt)
        await get(mvmnt, shipment.id)
        await update(mvmnt, shipment.id)
        await filter(mvmnt, customer.id)
        await track(mvmnt)
        await cancel(mvmnt, shipment.id)
        await uncancel(mvmnt, shipment.id)
        copy = await duplicate(mvmnt, shipment.id)
        await delete(mvmnt, copy.new_shipment_id)
        await mark_ready_to_invoice(mvmnt, shipment.id)
        await mark_not_ready_to_invoice(mvmnt, shipment.id)
        await mark_ready_to_invoice(mvmnt, shipment.id)
        await generate_invoice(mvmnt, shipment.id)


if __name__ == "__main__":
    asyncio.run(main())
