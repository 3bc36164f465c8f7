"""Sums of amounts through the client and the sandbox, to the cent."""

from __future__ import annotations

from decimal import Decimal

from support.sandbox_process import running_sandbox

from mvmnt import Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.models import CreditMemo


async def test_a_thousand_credit_memos_of_ten_cents_sum_to_a_hundred(own_sandbox_url: str) -> None:
    async with Mvmnt("sandbox-client", "sandbox-secret", base_url=own_sandbox_url) as mvmnt:
        customer = await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"})
        memo = {"customerId": customer.id, "amount": Decimal("0.10"), "memoDate": "2025-01-31"}

        async def issue(_: int) -> CreditMemo:
            return await mvmnt.credit_memos.create(memo)

        async for created in map_concurrent(issue, range(1000), concurrency=50):
            assert created.amount == Decimal("0.10")
        of_customer = {"customerId": {"equalTo": str(customer.id)}}
        listed = [memo.remaining_balance async for memo in mvmnt.credit_memos.filter(of_customer, page_size=100)]
        assert len(listed) == 1000
        assert sum(listed) == Decimal("100.00")


async def test_the_rows_of_the_aging_report_sum_to_its_total() -> None:
    with running_sandbox("--seed", "1") as url:
        async with Mvmnt("sandbox-client", "sandbox-secret", base_url=url) as mvmnt:
            report = await mvmnt.invoices.get_aging_report()
    assert report.customers
    assert sum(row.total for row in report.customers) == report.totals.total
    for row in report.customers:
        assert row.current + row.days1to30 + row.days31to60 + row.days61to90 + row.over90 == row.total
