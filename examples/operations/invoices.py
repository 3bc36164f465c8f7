"""Each operation of `mvmnt.invoices`: `python -m examples.operations.invoices`."""

from __future__ import annotations

import asyncio
import csv
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from . import order_of
from .customers import upsert as upsert_customer
from .shipments import create as create_shipment

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import (
        AgingReportResponse,
        AvailableCreditsResponse,
        BatchGenerateInvoicesResponse,
        Invoice,
        SendInvoiceEmailResponse200,
    )
    from mvmnt.types import (
        BatchGenerateInvoicesRequestDict,
        InvoiceFilterDict,
        InvoiceInputDict,
        InvoicePatchDict,
        SendInvoiceEmailRequestDict,
    )


async def filter(mvmnt: Mvmnt) -> list[Invoice]:
    criteria: InvoiceFilterDict = {"status": {"in": ["AWAITING_PAYMENT", "PARTIALLY_PAID"]}, "overdue": True}
    return await mvmnt.invoices.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, order_id: UUID) -> Invoice:
    body: InvoiceInputDict = {
        "orderId": order_id,
        "invoiceDate": "2025-07-03",
        "amount": Decimal("1000.00"),
        "currency": "USD",
    }
    return await mvmnt.invoices.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Invoice:
    return await mvmnt.invoices.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Invoice:
    body: InvoicePatchDict = {"reference": "PO-77", "dueDate": "2025-08-02"}
    return await mvmnt.invoices.update(id, body)


async def mark_awaiting(mvmnt: Mvmnt, id: UUID) -> Invoice:
    return await mvmnt.invoices.mark_awaiting(id, {"invoiceDate": "2025-07-03"})


async def send_email(mvmnt: Mvmnt, id: UUID) -> SendInvoiceEmailResponse200:
    body: SendInvoiceEmailRequestDict = {"toEmails": ["receiving@northwind.example"], "subject": "Your invoice"}
    return await mvmnt.invoices.send_email(id, body)


async def get_payments(mvmnt: Mvmnt, id: UUID) -> Decimal:
    payments = await mvmnt.invoices.get_payments(id)
    return payments.open_balance or Decimal(0)


async def get_available_credits(mvmnt: Mvmnt, id: UUID) -> AvailableCreditsResponse:
    return await mvmnt.invoices.get_available_credits(id)


async def batch_generate(mvmnt: Mvmnt, order_id: UUID) -> BatchGenerateInvoicesResponse:
    body: BatchGenerateInvoicesRequestDict = {"orderIds": [order_id], "sendEmail": False}
    batch = await mvmnt.invoices.batch_generate(body)
    assert not batch.failed, batch.failed  # an order that fails does not fail the call
    return batch


async def void(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.invoices.void(id)


async def get_aging_report(mvmnt: Mvmnt) -> AgingReportResponse:
    return await mvmnt.invoices.get_aging_report(days_per_bucket=30, max_days=90)


async def get_aging_report_csv(mvmnt: Mvmnt) -> list[list[str]]:
    return list(csv.reader((await mvmnt.invoices.get_aging_report_csv(days_per_bucket=30)).splitlines()))


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert_customer(mvmnt)
        first, second = await create_shipment(mvmnt), await create_shipment(mvmnt)
        invoice = await create(mvmnt, order_of(first))
        await get(mvmnt, invoice.id)
        await update(mvmnt, invoice.id)
        await mark_awaiting(mvmnt, invoice.id)
        await filter(mvmnt)
        await send_email(mvmnt, invoice.id)
        await get_available_credits(mvmnt, invoice.id)
        await get_payments(mvmnt, invoice.id)
        await get_aging_report(mvmnt)
        await get_aging_report_csv(mvmnt)
        await void(mvmnt, invoice.id)
        await mvmnt.shipments.mark_ready_to_invoice(second.id)
        await batch_generate(mvmnt, order_of(second))


if __name__ == "__main__":
    asyncio.run(main())
