"""Each operation of `mvmnt.services`: `python -m examples.operations.services`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .customers import upsert as upsert_customer
from .shipments import create as create_shipment
from .vendors import upsert as upsert_vendor

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Service
    from mvmnt.types import CreateServiceBodyDict, ServiceFilterDict, ServicePatchDict


async def filter(mvmnt: Mvmnt, shipment_id: UUID) -> list[Service]:
    criteria: ServiceFilterDict = {"shipmentId": {"equalTo": shipment_id}, "serviceType": {"equalTo": "DRAYAGE"}}
    return await mvmnt.services.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, shipment_id: UUID) -> Service:
    body: CreateServiceBodyDict = {
        "shipmentId": shipment_id,
        "service": {"vendor": {"key": "ERP-VENDOR-1"}, "serviceType": "DRAYAGE", "referenceNumber": "DRAY-1"},
    }
    return await mvmnt.services.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Service:
    return await mvmnt.services.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Service:
    body: ServicePatchDict = {"scheduledDate": "2025-07-02", "description": "From the port to the dock."}
    return await mvmnt.services.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.services.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert_customer(mvmnt)
        await upsert_vendor(mvmnt)
        shipment = await create_shipment(mvmnt)
        service = await create(mvmnt, shipment.id)
        await get(mvmnt, service.id)
        await update(mvmnt, service.id)
        await filter(mvmnt, shipment.id)
        await delete(mvmnt, service.id)


if __name__ == "__main__":
    asyncio.run(main())
