"""The mirror equals the account: every table, every column, in DuckDB and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pytest
from support.mirrored import differences, select

from mvmnt.mirror import Report, mirror
from mvmnt.testing import MvmntSandbox


@pytest.fixture
def sandbox() -> Iterator[MvmntSandbox]:
    with MvmntSandbox(seed=7) as sandbox:
        yield sandbox


async def mirrored(sandbox: MvmntSandbox, url: str, **options: object) -> Report:
    async with sandbox.client() as client:
        return await mirror(client, url, now=lambda: sandbox.now, **options)  # type: ignore[arg-type]  # any of them


async def test_the_first_run_copies_everything(sandbox: MvmntSandbox, url: str) -> None:
    report = await mirrored(sandbox, url)
    assert report.status == 0
    assert differences(sandbox, url) == []


def test_the_synchronous_client_runs_it(sandbox: MvmntSandbox, duckdb_url: str) -> None:
    with sandbox.sync_client() as client:
        report = client.run(mirror, client.in_loop, duckdb_url, now=lambda: sandbox.now)
    assert report.status == 0
    assert differences(sandbox, duckdb_url) == []


async def test_a_second_run_brings_what_changed_and_what_was_deleted(sandbox: MvmntSandbox, url: str) -> None:
    await mirrored(sandbox, url)
    sandbox.advance(timedelta(hours=5))
    first, second = sandbox.records("customers")[:2]
    async with sandbox.client() as client:
        await client.customers.update(first["id"], {"name": "Renamed"})
        contact = sandbox.records("customer_contacts")[0]
        await client.customer_contacts.delete(contact["id"])
        await client.customers.create({"name": "New", "status": "ACTIVE"})
    await mirrored(sandbox, url)
    tables = ("customers", "customer_contacts")
    assert [text for text in differences(sandbox, url) if text.startswith(tables)] == []
    assert second["id"] not in {row[0] for row in select(url, "SELECT id FROM mvmnt.customers WHERE name = 'Renamed'")}


async def test_an_amount_keeps_its_cents_when_it_gets_them_later(sandbox: MvmntSandbox, url: str) -> None:
    customer = sandbox.records("customers")[0]
    body = {"customerId": customer["id"], "memoDate": "2025-01-31", "amount": 150}
    memo = sandbox.add("credit_memos", body)
    await mirrored(sandbox, url)
    other = sandbox.add("credit_memos", {**body, "amount": 150.55})
    sandbox.advance(60)
    await mirrored(sandbox, url)
    amounts = dict(select(url, "SELECT id, amount FROM mvmnt.credit_memos"))
    assert (amounts[memo["id"]], amounts[other["id"]]) == (Decimal(150), Decimal("150.55"))
