"""Each operation of `mvmnt.credit_memos`: `python -m examples.operations.credit_memos`."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from . import order_of
from .customers import upsert as upsert_customer
from .invoices import create as create_invoice
from .shipments import create as create_shipment

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import ApplyCreditResponse, CreditMemo, GetCreditMemoApplicationsResponse200
    from mvmnt.types import ApplyCreditRequestDict, CreditMemoFilterDict, CreditMemoInputDict, CreditMemoPatchDict


async def filter(mvmnt: Mvmnt, customer_id: UUID) -> list[CreditMemo]:
    criteria: CreditMemoFilterDict = {"customerId": {"equalTo": customer_id}, "hasRemainingBalance": True}
    return await mvmnt.credit_memos.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, customer_id: UUID) -> CreditMemo:
    body: CreditMemoInputDict = {"customerId": customer_id, "amount": Decimal("150.10"), "memoDate": "2025-07-04"}
    return await mvmnt.credit_memos.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> CreditMemo:
    return await mvmnt.credit_memos.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> CreditMemo:
    body: CreditMemoPatchDict = {"notes": "The pick-up was late."}
    return await mvmnt.credit_memos.update(id, body)


async def apply(mvmnt: Mvmnt, id: UUID, invoice_id: UUID) -> ApplyCreditResponse:
    body: ApplyCreditRequestDict = {"invoiceId": invoice_id, "amount": Decimal("100.10")}
    return await mvmnt.credit_memos.apply(id, body)


async def get_applications(mvmnt: Mvmnt, id: UUID) -> GetCreditMemoApplicationsResponse200:
    return await mvmnt.credit_memos.get_applications(id)


async def unapply(mvmnt: Mvmnt, id: UUID, application_id: UUID) -> CreditMemo:
    return await mvmnt.credit_memos.unapply(id, application_id)


async def void(mvmnt: Mvmnt, id: UUID) -> CreditMemo:
    return await mvmnt.credit_memos.void(id, {"reason": "Entered twice."})


async def main() -> None:
    async with Mvmnt() as mvmnt:
        customer = await upsert_customer(mvmnt)
        shipment = await create_shipment(mvmnt)
        invoice = await create_invoice(mvmnt, order_of(shipment))
        memo = await create(mvmnt, customer.id)
        await get(mvmnt, memo.id)
        await update(mvmnt, memo.id)
        await filter(mvmnt, customer.id)
        applied = await apply(mvmnt, memo.id, invoice.id)
        await get_applications(mvmnt, memo.id)
        await unapply(mvmnt, memo.id, applied.application.id)
        await void(mvmnt, memo.id)


if __name__ == "__main__":
    asyncio.run(main())
