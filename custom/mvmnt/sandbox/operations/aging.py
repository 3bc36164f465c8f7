"""The aging reports: open balances by party and by days past due.

A debt without a due date, or before it, is current. ``daysPerBucket`` is the width of the other buckets, ``maxDays``
the end of their range; the last one has no upper end, so no debt is left out. The response has four buckets past due.
With another width the labels in ``buckets`` say what they hold. More than four buckets are not possible, so narrow
buckets do not reach ``maxDays``.
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.operations.payables.bills import PAYABLE, payee_of
from mvmnt.sandbox.operations.receivables.invoices import UNPAID
from mvmnt.sandbox.records.money import total
from mvmnt.sandbox.resources.world import Call, Handler, Result, World

CURRENT = "current"
PAST_DUE = ("days1to30", "days31to60", "days61to90", "over90")
"""The members of a report's row, by age."""


@dataclass(frozen=True, slots=True)
class Debt:
    """An open balance of a party, and its due date."""

    party: JsonObject
    due_date: str | None
    amount: Decimal


@dataclass(slots=True)
class Row:
    """The amounts of one party, by bucket."""

    party: JsonObject
    amounts: dict[str, list[Decimal]] = field(default_factory=lambda: {name: [] for name in (CURRENT, *PAST_DUE)})

    def add(self, bucket: str, amount: Decimal) -> None:
        """Add one debt."""
        self.amounts[bucket].append(amount)

    def to_json(self) -> JsonObject:
        """The row in the report's form."""
        sums = {name: total(amounts) for name, amounts in self.amounts.items()}
        return {**self.party, **sums, "total": total(sums.values())}


class AgingReports:
    """The operations of both reports."""

    def __init__(self, world: World) -> None:
        self._store = world.store

    def handlers(self) -> dict[str, Handler]:
        """The operations, by operationId."""
        return {"getAgingReport": self.receivables, "getApAgingReport": self.payables}

    def receivables(self, call: Call) -> Result:
        """Report what customers owe."""
        customers, wanted = self._store["customers"], call.query.get("customerId")
        debts = [
            Debt(_party(customers.by_id(invoice["customerId"])), invoice["dueDate"], invoice["amountOwed"])
            for _, invoice in self._store["invoices"].scan()
            if invoice["status"] in UNPAID and wanted in (None, invoice["customerId"])
        ]
        return self._report(call, "customers", debts)

    def payables(self, call: Call) -> Result:
        """Report what carriers and vendors are owed on bills, approved or not."""
        wanted = {name: call.query.get(name) for name in ("carrierId", "vendorId", "entityType")}
        debts = [
            Debt(
                {**_party(payee_of(self._store, bill)), "entityType": bill["entityType"]},
                bill["dueDate"],
                bill["amountOwed"],
            )
            for _, bill in self._store["bills"].scan()
            if bill["status"] in PAYABLE
            and bill["deletedAt"] is None
            and all(value in (None, bill.get(name)) for name, value in wanted.items())
        ]
        return self._report(call, "payees", debts)

    def _report(self, call: Call, member: str, debts: Iterable[Debt]) -> Result:
        width, count = _widths(call)
        today = self._store.now().date()
        totals, rows = Row({}), dict[str, Row]()
        for debt in debts:
            bucket = _bucket(debt.due_date, today, width, count)
            totals.add(bucket, debt.amount)
            rows.setdefault(debt.party["id"], Row(debt.party)).add(bucket, debt.amount)
        labels = _labels(width, count)
        listed, sums = [row.to_json() for row in rows.values()], totals.to_json()
        if call.media_type() == "text/csv":
            return Result(200, _csv(labels, listed, sums), "text/csv")
        return Result(200, {"asOfDate": today.isoformat(), "buckets": labels, member: listed, "totals": sums})


def _party(party: JsonObject | None) -> JsonObject:
    assert party is not None, "records are never deleted for good"
    return {name: party[name] for name in ("id", "name", "friendlyId")}


def _widths(call: Call) -> tuple[int, int]:
    """The days of a bucket, and the number of buckets past due."""
    width, reach = int(call.query.get("daysPerBucket", 30)), int(call.query.get("maxDays", 120))
    for name, value in (("daysPerBucket", width), ("maxDays", reach)):
        if value < 1:
            raise RefusedError(400, f"{name}: must be at least 1")
    return width, min(len(PAST_DUE), -(-reach // width))


def _bucket(due_date: str | None, today: date, width: int, count: int) -> str:
    days = 0 if due_date is None else (today - date.fromisoformat(due_date)).days
    return CURRENT if days <= 0 else PAST_DUE[min((days - 1) // width, count - 1)]


def _labels(width: int, count: int) -> list[str]:
    bounded = [f"{number * width + 1}-{(number + 1) * width}" for number in range(count - 1)]
    return [CURRENT, *bounded, f"over {(count - 1) * width}"]


def _csv(labels: list[str], rows: list[JsonObject], totals: JsonObject) -> str:
    """The report as CSV: a line for each party, and the totals.

    The columns are those of the JSON report; their heads are the buckets' labels.
    """
    amounts = [CURRENT, *PAST_DUE][: len(labels)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["id", "name", "friendlyId", *labels, "total"])
    for row in rows:
        writer.writerow([row["id"], row["name"], row["friendlyId"], *(row[name] for name in amounts), row["total"]])
    writer.writerow(["", "Total", "", *(totals[name] for name in amounts), totals["total"]])
    return text.getvalue()
