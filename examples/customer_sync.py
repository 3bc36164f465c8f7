"""An integration with tests: sends an ERP's accounts to MVMNT and lists who owes money.

`pytest examples/test_customer_sync.py` tests it without an account or a network (docs/testing.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from mvmnt import ApiError, Key, Mvmnt, ServerError


@dataclass
class Account:
    """A customer as the ERP has it."""

    number: str
    name: str
    is_open: bool = True


@dataclass
class Report:
    """The result: how many accounts were sent, and why the others were refused."""

    sent: int = 0
    refused: dict[str, str] = field(default_factory=dict)


async def send_accounts(mvmnt: Mvmnt, accounts: Iterable[Account]) -> Report:
    """Create or change a customer for each account. One that is refused does not stop the others."""
    report = Report()
    for account in accounts:
        body = {"name": account.name, "status": "ACTIVE" if account.is_open else "INACTIVE"}
        try:
            await mvmnt.customers.upsert(Key(account.number), body)
        except ServerError:
            raise  # an outage: the next run sends all of them again
        except ApiError as error:
            report.refused[account.number] = error.message
        else:
            report.sent += 1
    return report


async def overdue(mvmnt: Mvmnt) -> dict[str, Decimal]:
    """Sum what each customer owes on overdue invoices, by name."""
    owed: dict[str, Decimal] = defaultdict(Decimal)
    async for invoice in mvmnt.invoices.filter({"overdue": True}):
        name = invoice.customer.name if invoice.customer else "(no customer)"
        owed[name] += invoice.amount_owed or 0
    return dict(owed)


async def nightly(accounts: Iterable[Account]) -> None:
    """Send the accounts and print a report. Settings come from the environment."""
    async with Mvmnt() as mvmnt:
        report = await send_accounts(mvmnt, accounts)
        print(f"{report.sent} sent, refused: {report.refused}; overdue: {await overdue(mvmnt)}")
