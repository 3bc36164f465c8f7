"""Each operation of `mvmnt.customers`: `python -m examples.operations.customers`."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Customer, CustomerSearchRow, OutstandingInvoicesResponse
    from mvmnt.types import CustomerFilterDict, CustomerInputDict, CustomerPatchDict, CustomerSearchCriteriaDict


async def filter(mvmnt: Mvmnt) -> list[Customer]:
    criteria: CustomerFilterDict = {"status": {"equalTo": "ACTIVE"}, "name": {"includes": "north"}}
    return await mvmnt.customers.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Customer:
    body: CustomerInputDict = {
        "name": "Northwind",
        "status": "ACTIVE",
        "currency": "USD",
        "creditLimit": 25_000,
        "billingAddress": {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"},
    }
    return await mvmnt.customers.create(body)


async def upsert(mvmnt: Mvmnt) -> Customer:
    body: CustomerInputDict = {
        "name": "Northwind",
        "status": "ACTIVE",
        "currency": "USD",
        "creditLimit": 25_000,
        "billingAddress": {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"},
    }
    upserted = await mvmnt.customers.upsert(Key("ERP-CUSTOMER-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> Customer:
    return await mvmnt.customers.get(Key("ERP-CUSTOMER-1"))


async def update(mvmnt: Mvmnt) -> Customer:
    body: CustomerPatchDict = {"website": "https://northwind.example", "notes": None}
    return await mvmnt.customers.update(Key("ERP-CUSTOMER-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.customers.delete(id)


async def search(mvmnt: Mvmnt) -> list[Customer | CustomerSearchRow]:
    criteria: CustomerSearchCriteriaDict = {"name": {"operator": "STARTS_WITH", "values": ["North"]}}
    return await mvmnt.customers.search(criteria, sort=[{"field": "name", "order": "asc"}]).collect(limit=20)


async def get_payments(mvmnt: Mvmnt) -> Decimal:
    payments = mvmnt.customers.get_payments(Key("ERP-CUSTOMER-1"))
    return sum([payment.total_amount async for payment in payments], Decimal(0))


async def get_outstanding_invoices(mvmnt: Mvmnt) -> OutstandingInvoicesResponse:
    return await mvmnt.customers.get_outstanding_invoices(Key("ERP-CUSTOMER-1"))


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        customer = await create(mvmnt)
        await delete(mvmnt, customer.id)
        await search(mvmnt)
        await get_payments(mvmnt)
        await get_outstanding_invoices(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
