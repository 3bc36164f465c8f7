"""What may go wrong with a copy: late rows, old versions, deletions, records that left a state, unreadable ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Literal

import pytest
from support.edited_pages import edited_pages
from support.mirrored import differences, rows, select

from mvmnt.middleware import Middleware
from mvmnt.mirror import Report, mirror
from mvmnt.mirror.tables import TABLES
from mvmnt.testing import MvmntSandbox

TABLE = {table.name: table for table in TABLES}


@pytest.fixture
def sandbox() -> Iterator[MvmntSandbox]:
    with MvmntSandbox(seed=7) as sandbox:
        sandbox.advance(timedelta(days=1))
        yield sandbox


class Run:
    """Runs a mirror of some tables again and again."""

    def __init__(self, sandbox: MvmntSandbox, url: str, *tables: str) -> None:
        self.sandbox, self.url, self.tables = sandbox, url, tables

    async def __call__(
        self,
        *middleware: Middleware,
        sweep: bool = False,
        deletions: Literal["soft", "hard"] = "soft",
    ) -> Report:
        async with self.sandbox.client(middleware=middleware) as client:
            report = await mirror(
                client,
                self.url,
                only=self.tables,
                sweep=sweep,
                deletions=deletions,
                now=lambda: self.sandbox.now,
            )
        self.sandbox.advance(timedelta(hours=1))
        return report

    def differences(self) -> list[str]:
        return differences(self.sandbox, self.url, [TABLE[name] for name in self.tables])


async def test_a_row_that_becomes_visible_five_minutes_late_is_read(sandbox: MvmntSandbox, duckdb_url: str) -> None:
    async with sandbox.client() as client:
        await mirror(client, duckdb_url, only=["customers"], now=lambda: sandbox.now)
        late = sandbox.add("customers", {"name": "Late", "status": "ACTIVE"})["id"]
        sandbox.advance(timedelta(minutes=5))
    hidden = edited_pages(lambda _, records: [record for record in records if record["id"] != late])
    async with sandbox.client(middleware=[hidden]) as client:
        await mirror(client, duckdb_url, only=["customers"], now=lambda: sandbox.now)
    sandbox.advance(timedelta(minutes=5))
    async with sandbox.client() as client:
        await mirror(client, duckdb_url, only=["customers"], now=lambda: sandbox.now)
    assert differences(sandbox, duckdb_url, [TABLE["customers"]]) == []


async def test_an_older_version_does_not_replace_a_newer_one(sandbox: MvmntSandbox, url: str) -> None:
    run = Run(sandbox, url, "customers")
    await run()

    def older(_: str, records: list[Any]) -> list[Any]:
        return [{**record, "name": "Old", "updatedAt": "2020-01-01T00:00:00Z"} for record in records]

    await run(edited_pages(older), sweep=True)
    assert run.differences() == []


@pytest.mark.parametrize("deletions", ["soft", "hard"])
async def test_a_deletion_that_the_api_shows_is_seen_by_the_next_run(
    sandbox: MvmntSandbox, url: str, deletions: Literal["soft", "hard"]
) -> None:
    run = Run(sandbox, url, "locations")
    await run(deletions=deletions)
    gone = sandbox.records("locations")[0]["id"]
    async with sandbox.client() as client:
        await client.locations.delete(gone)
    await run(deletions=deletions)
    found = dict(select(url, "SELECT id, deleted_at IS NOT NULL FROM mvmnt.locations"))
    assert found.get(gone) == (True if deletions == "soft" else None)


@pytest.mark.parametrize("deletions", ["soft", "hard"])
@pytest.mark.parametrize("name", ["quotes", "payments", "bill_payments"])
async def test_a_deletion_that_leaves_no_trace_is_seen_by_a_sweep(
    sandbox: MvmntSandbox, duckdb_url: str, name: str, deletions: Literal["soft", "hard"]
) -> None:
    run = Run(sandbox, duckdb_url, name)
    await run(deletions=deletions)
    gone = sandbox.records(name)[0]["id"]
    async with sandbox.client() as client:
        await getattr(client, name).delete(gone)
    report = await run(sweep=True, deletions=deletions)
    assert sum(table.deleted for table in report.tables) == 1
    assert run.differences() == []
    assert (gone in rows(duckdb_url, TABLE[name])) == (deletions == "soft")


async def test_a_deleted_record_of_an_open_state_is_seen_by_the_next_run(sandbox: MvmntSandbox, url: str) -> None:
    run = Run(sandbox, url, "bills")
    await run()
    bills = [bill for bill in sandbox.records("bills") if bill["status"] in TABLE["bills"].open_states]
    async with sandbox.client() as client:
        await client.bills.delete(bills[0]["id"])
    report = await run()
    assert sum(table.deleted for table in report.tables) == 1
    assert run.differences() == []


async def test_an_invoice_that_is_paid_and_one_that_is_reopened_are_seen(sandbox: MvmntSandbox, url: str) -> None:
    run = Run(sandbox, url, "invoices")
    await run()
    invoices = sandbox.records("invoices")
    unpaid = next(one for one in invoices if one["status"] == "AWAITING_PAYMENT")
    paid = next(one for one in invoices if one["status"] == "PAID" and one["payments"])
    async with sandbox.client() as client:
        await client.payments.create(
            {
                "customerId": unpaid["customer"]["id"],
                "paymentDate": "2025-06-01",
                "paymentMethodType": "ACH_WIRE",
                "applications": [{"invoiceId": unpaid["id"], "amount": unpaid["amountOwed"]}],
            }
        )
        await client.payments.delete(paid["payments"][0]["paymentGroupId"])
    await run()
    assert run.differences() == []
    statuses = dict(select(url, "SELECT id, status FROM mvmnt.invoices"))
    assert statuses[unpaid["id"]] == "PAID"
    assert statuses[paid["id"]] != "PAID"


async def test_a_sweep_that_finds_nothing_deletes_everything(sandbox: MvmntSandbox, url: str) -> None:
    run = Run(sandbox, url, "quotes")
    await run()
    async with sandbox.client() as client:
        for quote in sandbox.records("quotes"):
            await client.quotes.delete(quote["id"])
    await run(sweep=True)
    assert select(url, "SELECT count(*) FROM mvmnt.quotes WHERE deleted_at IS NULL") == [(0,)]
    assert select(url, "SELECT count(*) FROM mvmnt.quotes") == [(45,)]


async def test_a_listing_that_leaves_out_a_record_deletes_nothing(sandbox: MvmntSandbox, duckdb_url: str) -> None:
    run = Run(sandbox, duckdb_url, "quotes")
    await run()
    await run(edited_pages(lambda _, records: records[1:]), sweep=True)
    assert run.differences() == []


async def test_a_column_whose_member_is_always_null_is_there(sandbox: MvmntSandbox, url: str) -> None:
    await Run(sandbox, url, "customers")()
    assert all(customer["qboCustomerId"] is None for customer in sandbox.records("customers"))
    assert select(url, "SELECT count(qbo_customer_id) FROM mvmnt.customers") == [(0,)]


async def test_a_table_without_records_is_there_and_takes_those_that_come(url: str) -> None:
    with MvmntSandbox() as empty:
        run = Run(empty, url, "customers")
        await run()
        assert select(url, "SELECT count(*) FROM mvmnt.customers") == [(0,)]
        empty.add("customers", {"name": "First", "status": "ACTIVE"})
        await run()
        assert run.differences() == []


async def test_a_text_that_no_database_takes_is_told_and_stops_nothing(sandbox: MvmntSandbox, url: str) -> None:
    odd, even = sandbox.records("teams")[:2]

    def spoil(_: str, records: list[Any]) -> list[Any]:
        return [{**one, "name": "a\0b"} if one["id"] == odd["id"] else one for one in records]

    report = await Run(sandbox, url, "teams")(edited_pages(spoil))
    (told,) = [one for table in report.tables for one in table.unreadable]
    assert (report.status, told.id) == (1, odd["id"])
    assert even["id"] in rows(url, TABLE["teams"])
    assert odd["id"] not in rows(url, TABLE["teams"])


async def test_a_text_inside_an_object_that_no_database_takes_is_told_too(sandbox: MvmntSandbox, url: str) -> None:
    odd, even = sandbox.records("invoices")[:2]
    names = {odd["id"]: "a\0b", even["id"]: "a\\u0000b"}

    def spoil(_: str, records: list[Any]) -> list[Any]:
        return [
            {**one, "customer": {**one["customer"], "name": names.get(one["id"], "c")}} if one.get("customer") else one
            for one in records
        ]

    report = await Run(sandbox, url, "invoices")(edited_pages(spoil))
    (told,) = [one for table in report.tables for one in table.unreadable]
    assert (told.id, told.reason.split(":")[0]) == (odd["id"], "customer")
    found = rows(url, TABLE["invoices"])
    assert odd["id"] not in found
    assert json.loads(str(found[even["id"]]["customer"]))["name"] == names[even["id"]]


async def test_a_record_that_cannot_be_read_is_told_and_its_row_stays(sandbox: MvmntSandbox, duckdb_url: str) -> None:
    run = Run(sandbox, duckdb_url, "invoices")
    await run()
    broken = sandbox.records("invoices")[0]["id"]

    def break_one(_: str, records: list[Any]) -> list[Any]:
        return [{**one, "amount": "much"} if one["id"] == broken else one for one in records]

    report = await run(edited_pages(break_one), sweep=True)
    assert report.status == 1
    (told,) = [one for table in report.tables for one in table.unreadable]
    assert (told.id, told.reason.split(":")[0]) == (broken, "amount")
    assert run.differences() == []
