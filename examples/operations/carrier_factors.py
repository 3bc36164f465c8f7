"""Each operation of `mvmnt.carrier_factors`: `python -m examples.operations.carrier_factors`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import CarrierFactor, OutstandingBillsForPaymentResponse
    from mvmnt.types import CarrierFactorFilterDict, CarrierFactorInputDict, CarrierFactorPatchDict


async def filter(mvmnt: Mvmnt) -> list[CarrierFactor]:
    criteria: CarrierFactorFilterDict = {"companyName": {"includes": "factors"}}
    return await mvmnt.carrier_factors.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> CarrierFactor:
    body: CarrierFactorInputDict = {
        "companyName": "Prompt Factors",
        "email": "in@prompt.example",
        "city": "Reno",
        "currency": "USD",
    }
    return await mvmnt.carrier_factors.create(body)


async def upsert(mvmnt: Mvmnt) -> CarrierFactor:
    body: CarrierFactorInputDict = {
        "companyName": "Prompt Factors",
        "email": "in@prompt.example",
        "city": "Reno",
        "currency": "USD",
    }
    upserted = await mvmnt.carrier_factors.upsert(Key("ERP-FACTOR-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> CarrierFactor:
    return await mvmnt.carrier_factors.get(Key("ERP-FACTOR-1"))


async def update(mvmnt: Mvmnt) -> CarrierFactor:
    body: CarrierFactorPatchDict = {"phoneNumber": "+1 555 0102"}
    return await mvmnt.carrier_factors.update(Key("ERP-FACTOR-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.carrier_factors.delete(id)


async def get_bills_for_payment(mvmnt: Mvmnt) -> OutstandingBillsForPaymentResponse:
    return await mvmnt.carrier_factors.get_bills_for_payment(Key("ERP-FACTOR-1"))


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        factor = await create(mvmnt)
        await delete(mvmnt, factor.id)
        await get_bills_for_payment(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
