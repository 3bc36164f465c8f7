"""Each operation of `mvmnt.payments`: `python -m examples.operations.payments`."""

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

    from mvmnt.models import GetPaymentApplicationsResponse200, Payment
    from mvmnt.types import PaymentFilterDict, PaymentInputDict, PaymentPatchDict


async def filter(mvmnt: Mvmnt, customer_id: UUID) -> list[Payment]:
    criteria: PaymentFilterDict = {"customerId": {"equalTo": customer_id}, "totalAmount": {"greaterThan": 100}}
    return await mvmnt.payments.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, customer_id: UUID, invoice_id: UUID) -> Payment:
    body: PaymentInputDict = {
        "customerId": customer_id,
        "paymentDate": "2025-07-20",
        "paymentMethodType": "CHECK",
        "reference": "CHECK-4711",
        "applications": [{"invoiceId": invoice_id, "amount": Decimal("400.00")}],
    }
    return await mvmnt.payments.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> Payment:
    return await mvmnt.payments.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> Payment:
    body: PaymentPatchDict = {"reference": "CHECK-4712"}
    return await mvmnt.payments.update(id, body)


async def get_applications(mvmnt: Mvmnt, id: UUID) -> GetPaymentApplicationsResponse200:
    return await mvmnt.payments.get_applications(id)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.payments.delete(id)  # the invoices owe the amounts again


async def main() -> None:
    async with Mvmnt() as mvmnt:
        customer = await upsert_customer(mvmnt)
        shipment = await create_shipment(mvmnt)
        invoice = await create_invoice(mvmnt, order_of(shipment))
        payment = await create(mvmnt, customer.id, invoice.id)
        await get(mvmnt, payment.id)
        await update(mvmnt, payment.id)
        await filter(mvmnt, customer.id)
        await get_applications(mvmnt, payment.id)
        await delete(mvmnt, payment.id)


if __name__ == "__main__":
    asyncio.run(main())
