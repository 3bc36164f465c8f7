"""Reads accounts of another system into customers: the body is built as a typed mapping, the editor completes it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from mvmnt.types import CustomerFilterDict, CustomerInputDict

ACCOUNTS = [{"number": "TB-1", "title": "Northwind", "city": "Reno"}, {"number": "TB-2", "title": "Southwind"}]
IMPORTED: CustomerFilterDict = {"key": {"in": [account["number"] for account in ACCOUNTS]}}


def customer_body(account: dict[str, str]) -> CustomerInputDict:
    body: CustomerInputDict = {"name": account["title"], "status": "ACTIVE", "currency": "USD"}
    if "city" in account:
        body["notes"] = f"The office is in {account['city']}."
    return body


async def main() -> None:
    async with Mvmnt() as mvmnt:
        for account in ACCOUNTS:
            await mvmnt.customers.upsert(Key(account["number"]), customer_body(account))
        async for customer in mvmnt.customers.filter(IMPORTED):
            print(customer.name, customer.notes)


asyncio.run(main())
