"""Each operation of `mvmnt.companies`: `python -m examples.operations.companies`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Company
    from mvmnt.types import CompanyFilterDict, CompanyInputDict, CompanyPatchDict


async def filter(mvmnt: Mvmnt) -> list[Company]:
    criteria: CompanyFilterDict = {"city": {"equalTo": "Dallas"}}
    return await mvmnt.companies.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Company:
    body: CompanyInputDict = {"name": "Lone Star Brokerage", "city": "Dallas", "country": "US"}
    return await mvmnt.companies.create(body)


async def upsert(mvmnt: Mvmnt) -> Company:
    body: CompanyInputDict = {"name": "Lone Star Brokerage", "city": "Dallas", "country": "US"}
    upserted = await mvmnt.companies.upsert(Key("ERP-COMPANY-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> Company:
    return await mvmnt.companies.get(Key("ERP-COMPANY-1"))


async def update(mvmnt: Mvmnt) -> Company:
    body: CompanyPatchDict = {"invoiceVerbiage": "Payable within thirty days."}
    return await mvmnt.companies.update(Key("ERP-COMPANY-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.companies.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        company = await create(mvmnt)
        await delete(mvmnt, company.id)


if __name__ == "__main__":
    asyncio.run(main())
