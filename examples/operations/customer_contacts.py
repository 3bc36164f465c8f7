"""Each operation of `mvmnt.customer_contacts`: `python -m examples.operations.customer_contacts`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

from .customers import upsert as upsert_customer

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import CustomerContact
    from mvmnt.types import CustomerContactFilterDict, CustomerContactInputDict, CustomerContactPatchDict


async def filter(mvmnt: Mvmnt, customer_id: UUID) -> list[CustomerContact]:
    criteria: CustomerContactFilterDict = {"customerId": {"equalTo": customer_id}}
    return await mvmnt.customer_contacts.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, customer_id: UUID) -> CustomerContact:
    body: CustomerContactInputDict = {
        "customerId": customer_id,
        "name": "Receiving desk",
        "contactInfo": {"name": "Receiving desk", "email": "receiving@northwind.example"},
        "contactTypes": ["RECEIVING"],
    }
    return await mvmnt.customer_contacts.create(body)


async def upsert(mvmnt: Mvmnt, customer_id: UUID) -> CustomerContact:
    body: CustomerContactInputDict = {
        "customerId": customer_id,
        "name": "Receiving desk",
        "contactInfo": {"name": "Receiving desk", "email": "receiving@northwind.example"},
        "contactTypes": ["RECEIVING"],
    }
    upserted = await mvmnt.customer_contacts.upsert(Key("ERP-CUSTOMER-CONTACT-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> CustomerContact:
    return await mvmnt.customer_contacts.get(Key("ERP-CUSTOMER-CONTACT-1"))


async def update(mvmnt: Mvmnt) -> CustomerContact:
    body: CustomerContactPatchDict = {"isPrimary": True, "contactTypes": ["RECEIVING", "BILLING"]}
    return await mvmnt.customer_contacts.update(Key("ERP-CUSTOMER-CONTACT-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.customer_contacts.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        customer = await upsert_customer(mvmnt)
        await upsert(mvmnt, customer.id)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt, customer.id)
        contact = await create(mvmnt, customer.id)
        await delete(mvmnt, contact.id)


if __name__ == "__main__":
    asyncio.run(main())
