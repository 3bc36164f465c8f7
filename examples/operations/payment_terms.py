"""Each operation of `mvmnt.payment_terms`: `python -m examples.operations.payment_terms`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import PaymentTerm
    from mvmnt.types import PaymentTermFilterDict, PaymentTermInputDict, PaymentTermPatchDict


async def filter(mvmnt: Mvmnt) -> list[PaymentTerm]:
    criteria: PaymentTermFilterDict = {"days": {"lessThanOrEqualTo": 30}, "doNotUse": {"equalTo": False}}
    return await mvmnt.payment_terms.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> PaymentTerm:
    body: PaymentTermInputDict = {"name": "Net 30", "days": 30, "quickPayFee": 1.5}
    return await mvmnt.payment_terms.create(body)


async def upsert(mvmnt: Mvmnt) -> PaymentTerm:
    body: PaymentTermInputDict = {"name": "Net 30", "days": 30, "quickPayFee": 1.5}
    upserted = await mvmnt.payment_terms.upsert(Key("NET-30"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> PaymentTerm:
    return await mvmnt.payment_terms.get(Key("NET-30"))


async def update(mvmnt: Mvmnt) -> PaymentTerm:
    body: PaymentTermPatchDict = {"description": "Due in thirty days"}
    return await mvmnt.payment_terms.update(Key("NET-30"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.payment_terms.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        term = await create(mvmnt)
        await delete(mvmnt, term.id)


if __name__ == "__main__":
    asyncio.run(main())
