"""The queries of docs/mirror.md say what the API says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from support.mirrored import select
from support.samples import ROOT

from mvmnt.mirror import mirror
from mvmnt.testing import MvmntSandbox

AGING, UNPAID, MARGIN = re.findall(
    r"```sql\n(.*?)```", (ROOT / "docs/mirror.md").read_text(encoding="utf-8"), re.DOTALL
)


@pytest.fixture
def sandbox() -> Iterator[MvmntSandbox]:
    with MvmntSandbox(seed=7, seed_day="today") as sandbox:
        yield sandbox


async def test_the_queries_say_what_the_api_says(sandbox: MvmntSandbox, url: str) -> None:
    async with sandbox.client() as client:
        await mirror(client, url, only=["invoices", "bills", "carriers", "shipments"], now=lambda: sandbox.now)
        report = await client.invoices.get_aging_report()
    amounts = [
        (row.name, row.current, row.days1to30, row.days31to60, row.days61to90, row.over90, row.total)
        for row in report.customers
    ]
    assert len(amounts) > 3
    assert sorted(select(url, AGING)) == sorted(amounts)

    bills = [bill for bill in sandbox.records("bills") if bill.get("carrier") and bill["status"] != "PAID"]
    owed = {bill["friendlyId"]: Decimal(str(bill["amountOwed"])) for bill in bills if bill["amountOwed"] > 0}
    assert {row[1]: row[3] for row in select(url, UNPAID)} == owed

    lanes: dict[tuple[str, str], Decimal] = {}
    for shipment in sandbox.records("shipments"):
        if shipment["totalCost"] > 0:
            stops = shipment["orders"][0]["stops"]
            lane = stops[0]["address"]["city"], stops[-1]["address"]["city"]
            margin = Decimal(str(shipment["totalRevenue"])) - Decimal(str(shipment["totalCost"]))
            lanes[lane] = lanes.get(lane, Decimal(0)) + margin
    assert {(row[0], row[1]): row[3] for row in select(url, MARGIN)} == lanes
