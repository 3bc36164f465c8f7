"""A day at an account: records of all classes of freshness are created, changed, moved on and deleted."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable
from datetime import timedelta
from typing import Any
from uuid import UUID

from mvmnt import Mvmnt
from mvmnt.errors import ApiError
from mvmnt.testing import MvmntSandbox

__all__ = ["AccountDay"]

DOCK = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}
YARD = {"line1": "2 Yard Ave", "city": "Reno", "country": "US", "market": "NV"}


class AccountDay:
    """Changes a seeded account by calls of its API, and moves its clock on.

    Args:
        sandbox: the account.
        seed: decides which records are changed.
        rounds: how often, in equal steps of the day.

    Attributes:
        done: how often each change was made.
    """

    def __init__(self, sandbox: MvmntSandbox, seed: int, rounds: int) -> None:
        self._sandbox = sandbox
        self._chance = random.Random(seed)
        self._rounds = rounds
        self._ids: dict[str, list[str]] = {}
        self.done: Counter[str] = Counter()

    async def rounds(self) -> AsyncIterator[int]:
        """Give the number of each round once its changes are made and its time has passed."""
        async with self._sandbox.client() as mvmnt:
            for number in range(1, self._rounds + 1):
                await self._round(mvmnt, number)
                self._sandbox.advance(timedelta(days=1) / self._rounds)
                yield number

    async def _round(self, mvmnt: Mvmnt, number: int) -> None:
        name = f"Round {number} {self._chance.random()}"
        today = self._sandbox.now.date().isoformat()

        customer = await mvmnt.customers.create({"name": name, "status": "ACTIVE"})
        carrier = await mvmnt.carriers.create({"type": "TRUCKLOAD", "name": name})
        info = {"name": name, "phoneNumber": "555-0100"}
        await mvmnt.carrier_contacts.create({"carrierId": carrier.id, "name": name, "contactInfo": info})
        stops = [
            {"type": "PICKUP", "address": DOCK, "requestedStartDate": today},
            {"type": "DELIVERY", "address": YARD},
        ]
        order = {"mode": "TL", "stops": stops, "freight": {"weight": 12000, "commodityDescription": "Paper"}}
        shipment: Any = await mvmnt.shipments.create({"customer": {"id": customer.id}, "orders": [order]})
        quote = await mvmnt.quotes.create({"customer": {"id": customer.id}, "order": order, "amount": 1500})
        invoice: Any = await mvmnt.invoices.create(
            {"orderId": shipment.orders[0].id, "invoiceDate": today, "amount": 1000.1, "currency": "USD"}
        )
        memo: Any = await mvmnt.credit_memos.create({"customerId": customer.id, "amount": 100, "memoDate": today})
        saved = await mvmnt.saved_searches.create({"name": name, "preferenceType": "CUSTOMER", "jsonValue": {}})
        self._any("saved_searches")
        self._ids["saved_searches"].append(saved.id)
        self.done["created"] += 1

        await self._note("customers changed", mvmnt.customers.update(self._any("customers"), {"name": f"{name}!"}))
        await self._note(
            "carriers changed",
            mvmnt.carriers.update(self._any("carriers"), {"type": "TRUCKLOAD", "mcNumber": f"MC-{number}"}),
        )
        await self._note("teams changed", mvmnt.teams.update(self._any("teams"), {"name": name}))
        await self._note("quotes changed", mvmnt.quotes.update(quote.id, {"status": "QUOTED"}))
        await self._note("loads changed", mvmnt.loads.update(self._any("loads"), {"mode": "INTERMODAL"}))

        await self._note("invoices moved on", mvmnt.invoices.mark_awaiting(invoice.id, {"invoiceDate": today}))
        applied = {"invoiceId": invoice.id, "amount": 400 if number % 2 else 1000.1}
        await self._note(
            "payments",
            mvmnt.payments.create({"customerId": customer.id, "paymentDate": today, "applications": [applied]}),
        )
        await self._note("bills moved on", mvmnt.bills.approve(self._any("bills", "IN_REVIEW")))
        await self._note("bills moved on", mvmnt.bills.unapprove(self._any("bills", "APPROVED_TO_PAY")))
        await self._note("credit memos moved on", mvmnt.credit_memos.void(memo.id))
        await self._note("shipments moved on", mvmnt.shipments.cancel(shipment.id, {"reason": "not ready"}))

        resource: Any
        for resource, kind in (
            (mvmnt.carrier_contacts, "carrier_contacts"),
            (mvmnt.locations, "locations"),
            (mvmnt.quotes, "quotes"),
            (mvmnt.shipments, "shipments"),
            (mvmnt.saved_searches, "saved_searches"),
            (mvmnt.payments, "payments"),
            (mvmnt.bills, "bills"),
        ):
            await self._note(f"{kind} deleted", resource.delete(self._any(kind)))

    def _any(self, resource: str, status: str | None = None) -> str:
        """The id of a record that was there when the day began, of those with a status then if one is given.

        It may be deleted meanwhile. If there was none, it is that of no record.
        """
        key = f"{resource} {status}" if status else resource
        if key not in self._ids:
            records = self._sandbox.records(resource)
            self._ids[key] = [one["id"] for one in records if status in (None, one.get("status"))]
        return self._chance.choice(self._ids[key] or [str(UUID(int=0))])

    async def _note(self, kind: str, call: Awaitable[object]) -> None:
        """Count a change, unless the API refuses it."""
        try:
            await call
        except ApiError:
            return
        self.done[kind] += 1
