"""Each operation of `mvmnt.bill_payments`: `python -m examples.operations.bill_payments`."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

from .bills import create as create_bill
from .carriers import upsert as upsert_carrier
from .customers import upsert as upsert_customer
from .loads import add_carrier
from .loads import create as create_load
from .shipments import create as create_shipment

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import (
        BillPayment,
        GetBillPaymentApplicationsResponse200,
        GetBillPaymentRemittanceAdviceResponse200,
        SendBillPaymentRemittanceResponse200,
    )
    from mvmnt.types import (
        BillPaymentFilterDict,
        BillPaymentInputDict,
        BillPaymentPatchDict,
        SendBillPaymentRemittanceBodyDict,
    )


async def filter(mvmnt: Mvmnt, carrier_id: UUID) -> list[BillPayment]:
    criteria: BillPaymentFilterDict = {"carrierId": {"equalTo": carrier_id}, "paymentMethodType": {"equalTo": "CHECK"}}
    return await mvmnt.bill_payments.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt, bill_id: UUID) -> BillPayment:
    body: BillPaymentInputDict = {
        "paymentDate": "2025-07-21",
        "paymentMethodType": "CHECK",
        "applications": [{"billId": bill_id, "amount": Decimal("400.00")}],
    }
    return await mvmnt.bill_payments.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> BillPayment:
    return await mvmnt.bill_payments.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> BillPayment:
    body: BillPaymentPatchDict = {"reference": "CHECK-100"}
    return await mvmnt.bill_payments.update(id, body)


async def get_applications(mvmnt: Mvmnt, id: UUID) -> GetBillPaymentApplicationsResponse200:
    return await mvmnt.bill_payments.get_applications(id)


async def get_remittance_advice(mvmnt: Mvmnt, id: UUID) -> GetBillPaymentRemittanceAdviceResponse200:
    return await mvmnt.bill_payments.get_remittance_advice(id)


async def get_remittance_advice_pdf(mvmnt: Mvmnt, id: UUID) -> bytes:
    return await mvmnt.bill_payments.get_remittance_advice_pdf(id)


async def send_remittance(mvmnt: Mvmnt, id: UUID) -> SendBillPaymentRemittanceResponse200:
    body: SendBillPaymentRemittanceBodyDict = {"toEmail": "pay@ironroad.example", "message": "Paid today."}
    return await mvmnt.bill_payments.send_remittance(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.bill_payments.delete(id)  # the bills are open again


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert_customer(mvmnt)
        carrier = await upsert_carrier(mvmnt)
        shipment = await create_shipment(mvmnt)
        load = await create_load(mvmnt, shipment.id)
        hauled = await add_carrier(mvmnt, load.id)
        bill = await create_bill(mvmnt, hauled.load_carrier_id)
        await mvmnt.bills.approve(bill.id)
        payment = await create(mvmnt, bill.id)
        await get(mvmnt, payment.id)
        await update(mvmnt, payment.id)
        await filter(mvmnt, carrier.id)
        await get_applications(mvmnt, payment.id)
        await get_remittance_advice(mvmnt, payment.id)
        await get_remittance_advice_pdf(mvmnt, payment.id)
        await send_remittance(mvmnt, payment.id)
        await delete(mvmnt, payment.id)


if __name__ == "__main__":
    asyncio.run(main())
