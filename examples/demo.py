"""A sync worker against the sandbox: `make demo`.

Starts the sandbox in another process on a free port and works like an ERP mirror: creates customers under its own keys,
reads them back, looks some up by key, issues credit memos and applies some to invoices. Then it copies the account into
a DuckDB file, and counts there. The exit status is 1 if a count at the end is wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import TypeVar
from urllib.parse import urlsplit

import duckdb
import httpx
from attrs import frozen
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from mvmnt import Key, Mvmnt, MvmntError
from mvmnt.mirror import mirror

IN_FLIGHT = 100


@frozen
class Plan:
    """How many records of each kind the worker makes or reads."""

    customers: int

    @property
    def lookups(self) -> int:
        return self.customers // 10

    @property
    def credit_memos(self) -> int:
        return self.customers // 5

    @property
    def applications(self) -> int:
        return self.customers // 50


T = TypeVar("T")
R = TypeVar("R")


@asynccontextmanager
async def sandbox() -> AsyncIterator[str]:
    """Run a sandbox for the block and yield its base URL."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "mvmnt.sandbox", "--port", "0", stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), timeout=120)).decode()
        yield next(word for word in line.split() if word.startswith("http"))
    finally:
        process.terminate()
        await process.wait()


class Worker:
    """Runs calls with a bounded number in flight, and counts them."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.calls = 0
        self.errors: list[MvmntError] = []

    async def run(self, title: str, call: Callable[[T], Awaitable[R]], items: Iterable[T], total: int) -> list[R]:
        """Call for each item, `IN_FLIGHT` at a time. Results come in the order in which calls end."""
        task = self._progress.add_task(title, total=total)
        results: list[R] = []
        waiting = iter(items)

        async def take() -> None:
            for item in waiting:
                self.calls += 1
                try:
                    results.append(await call(item))
                except MvmntError as error:
                    self.errors.append(error)
                self._progress.advance(task)

        async with asyncio.TaskGroup() as group:
            for _ in range(IN_FLIGHT):
                group.create_task(take())
        return results


async def sync(mvmnt: Mvmnt, plan: Plan, progress: Progress) -> tuple[Worker, dict[str, tuple[int, int]]]:
    """Do the work. Return the worker, and each count beside the right one."""
    worker = Worker(progress)

    created = await worker.run(
        "Create customers",
        lambda number: mvmnt.customers.create(
            {"name": f"Customer {number}", "status": "ACTIVE", "currency": "USD", "key": f"ERP-{number}"}
        ),
        range(plan.customers),
        plan.customers,
    )

    task = progress.add_task("Read them back", total=plan.customers)
    read: set[object] = set()
    async for page in mvmnt.customers.filter(page_size=250).pages():
        worker.calls += 1
        read.update(customer.key for customer in page.items)
        progress.advance(task, len(page.items))

    found = await worker.run(
        "Look up by key",
        lambda number: mvmnt.customers.get(Key(f"ERP-{number}")),
        range(0, plan.customers, plan.customers // plan.lookups),
        plan.lookups,
    )

    memos = await worker.run(
        "Issue credit memos",
        lambda customer: mvmnt.credit_memos.create(
            {"customerId": customer.id, "amount": 150, "memoDate": "2025-01-31"}
        ),
        created[: plan.credit_memos],
        plan.credit_memos,
    )

    async def invoice_and_apply(number: int) -> Decimal:
        memo = memos[number]
        assert memo.customer
        order = {"mode": "TL", "stops": [{"type": "PICKUP"}, {"type": "DELIVERY"}]}
        shipment = await mvmnt.shipments.create({"customer": {"id": memo.customer.id}, "orders": [order]})
        assert shipment.orders
        invoice = await mvmnt.invoices.create(
            {"orderId": shipment.orders[0].id, "invoiceDate": "2025-01-31", "amount": 100}
        )
        applied = await mvmnt.credit_memos.apply(memo.id, {"invoiceId": invoice.id, "amount": 100})
        worker.calls += 2
        return applied.credit_memo.remaining_balance

    balances = await worker.run(
        "Invoice and apply", invoice_and_apply, range(min(plan.applications, len(memos))), plan.applications
    )

    counts = {
        "customers created": (len(created), plan.customers),
        "customers read back": (len(read), plan.customers),
        "customers found by key": (len(found), plan.lookups),
        "credit memos issued": (len(memos), plan.credit_memos),
        "credits applied, 50 left of 150": (balances.count(Decimal(50)), plan.applications),
        "errors": (len(worker.errors), 0),
    }
    return worker, counts


async def mirrored(mvmnt: Mvmnt, plan: Plan) -> tuple[int, int]:
    """Copy the account into a DuckDB file. Return the open credit by a query there, beside the right one."""
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/brokerage.duckdb"
        await mirror(mvmnt, f"duckdb:///{file}", only=["customers", "credit_memos", "invoices"])
        with duckdb.connect(file) as database:
            found = database.execute("SELECT sum(remaining_balance) FROM mvmnt.credit_memos").fetchone()
    assert found is not None
    return int(found[0]), 150 * plan.credit_memos - 100 * plan.applications


async def main(plan: Plan) -> int:
    console = Console()
    columns = (TextColumn("{task.description:20}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    async with sandbox() as base_url:
        console.print(f"Sandbox on {base_url}")
        begun = time.monotonic()
        async with Mvmnt("sandbox-client", "sandbox-secret", base_url=base_url) as mvmnt:
            with Progress(*columns, console=console) as progress:
                worker, counts = await sync(mvmnt, plan, progress)
            seconds = time.monotonic() - begun
            open_credit = await mirrored(mvmnt, plan)
        server = urlsplit(base_url)
        async with httpx.AsyncClient(base_url=f"{server.scheme}://{server.netloc}") as http:
            stats = (await http.get("/_sandbox/stats")).json()
    counts["credit that is open, in the mirror"] = open_credit
    counts["token requests"] = (stats["tokenRequests"], 1)

    table = Table("", "counted", "right")
    table.add_row("calls", f"{worker.calls:,}", "")
    table.add_row("seconds", f"{seconds:.1f}", "")
    table.add_row("calls per second", f"{worker.calls / seconds:,.0f}", "")
    for name, (counted, right) in counts.items():
        table.add_row(name, f"{counted:,}", f"{right:,}", style="" if counted == right else "bold red")
    console.print(table)
    for error in worker.errors[:5]:
        console.print(f"[red]{error}")
    return 0 if all(counted == right for counted, right in counts.values()) else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A sync worker against the sandbox.")
    parser.add_argument("--customers", type=int, default=5_000, help="how many to create, 50 or more (default 5000)")
    raise SystemExit(asyncio.run(main(Plan(parser.parse_args().customers))))
