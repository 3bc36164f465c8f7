"""Each operation of `mvmnt.loads`: `python -m examples.operations.loads`."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .carriers import upsert as upsert_carrier
from .customers import upsert as upsert_customer
from .shipments import create as create_shipment

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import AddCarrierResponse, Load, LoadCarrier, RebookLoadResponse, ReportTonuResponse200
    from mvmnt.types import (
        BounceCarrierRequestDict,
        CreateLoadBodyDict,
        LoadCarrierInputDict,
        LoadCarrierPatchDict,
        LoadFilterDict,
        LoadPatchDict,
        ReportTonuRequestDict,
    )


async def filter(mvmnt: Mvmnt, shipment_id: UUID) -> list[Load]:
    criteria: LoadFilterDict = {"shipmentId": {"equalTo": shipment_id}}
    return await mvmnt.loads.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, shipment_id: UUID) -> Load:
    body: CreateLoadBodyDict = {"shipmentId": shipment_id, "load": {"mode": "TL"}}
    return await mvmnt.loads.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Load:
    return await mvmnt.loads.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Load:
    body: LoadPatchDict = {"mode": "INTERMODAL"}
    return await mvmnt.loads.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.loads.delete(id)


async def add_carrier(mvmnt: Mvmnt, id: UUID) -> AddCarrierResponse:
    body: LoadCarrierInputDict = {
        "carrier": {"key": "ERP-CARRIER-1"},
        "charges": [{"chargeCode": {"key": "LINE_HAUL"}, "amount": Decimal("900.00")}],
        "truckNumber": "T-7",
    }
    return await mvmnt.loads.add_carrier(id, body)


async def get_carrier(mvmnt: Mvmnt, id: UUID, load_carrier_id: UUID) -> LoadCarrier:
    return await mvmnt.loads.get_carrier(id, load_carrier_id)


async def update_carrier(mvmnt: Mvmnt, id: UUID, load_carrier_id: UUID) -> LoadCarrier:
    body: LoadCarrierPatchDict = {"driverPhone": "+1 555 0104", "trailerNumber": "TR-12"}
    return await mvmnt.loads.update_carrier(id, load_carrier_id, body)


async def bounce_carrier(mvmnt: Mvmnt, id: UUID, load_carrier_id: UUID) -> LoadCarrier:
    body: BounceCarrierRequestDict = {"reason": "EQUIPMENT_ISSUE", "reasonText": "The trailer is too short."}
    return await mvmnt.loads.bounce_carrier(id, load_carrier_id, body)


async def report_tonu(mvmnt: Mvmnt, id: UUID, load_carrier_id: UUID) -> ReportTonuResponse200:
    body: ReportTonuRequestDict = {"reason": "There was no freight at the dock."}
    return await mvmnt.loads.report_tonu(id, load_carrier_id, body)


async def rebook(mvmnt: Mvmnt, id: UUID) -> RebookLoadResponse:
    return await mvmnt.loads.rebook(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert_customer(mvmnt)
        await upsert_carrier(mvmnt)
        shipment = await create_shipment(mvmnt)
        load = await create(mvmnt, shipment.id)
        await get(mvmnt, load.id)
        await update(mvmnt, load.id)
        await filter(mvmnt, shipment.id)
        first = await add_carrier(mvmnt, load.id)
        await get_carrier(mvmnt, load.id, first.load_carrier_id)
        await update_carrier(mvmnt, load.id, first.load_carrier_id)
        await bounce_carrier(mvmnt, load.id, first.load_carrier_id)
        second = await add_carrier(mvmnt, load.id)
        await report_tonu(mvmnt, load.id, second.load_carrier_id)
        again = await rebook(mvmnt, load.id)
        await delete(mvmnt, again.new_load_id)


if __name__ == "__main__":
    asyncio.run(main())
