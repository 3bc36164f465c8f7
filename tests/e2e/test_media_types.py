"""Reports as CSV and remittance advice as PDF, from the sandbox over real sockets."""

from __future__ import annotations

import csv
import re
import uuid
import zlib
from typing import Any

import pytest

from mvmnt import Id, Mvmnt, NotFoundError

STOPS = [{"type": "PICKUP"}, {"type": "DELIVERY"}]


async def new_shipment(mvmnt: Mvmnt, customer: Any) -> Any:
    body = {"customer": {"id": customer.id}, "orders": [{"mode": "TL", "stops": STOPS}]}
    return await mvmnt.shipments.create(body)


@pytest.fixture
async def customer(mvmnt: Mvmnt) -> Any:
    return await mvmnt.customers.create({"name": 'Łódź "Freight", Inc.', "status": "ACTIVE", "currency": "USD"})


async def test_a_report_says_the_same_as_csv_and_as_json(mvmnt: Mvmnt, customer: Any) -> None:
    for amount, due in ((70.5, "2020-01-31"), (0.2, "2099-01-31")):
        order = (await new_shipment(mvmnt, customer)).orders[0]
        await mvmnt.invoices.create(
            {"orderId": order.id, "invoiceDate": "2019-12-31", "dueDate": due, "amount": amount}
        )
    report: Any = await mvmnt.invoices.get_aging_report(customer_id=customer.id)
    text = await mvmnt.invoices.get_aging_report_csv(customer_id=customer.id)
    [row, totals] = csv.DictReader(text.splitlines())
    assert (row["id"], row["name"]) == (str(customer.id), customer.name)
    assert list(row)[3:] == [*report.buckets, "total"]
    of_row, of_totals = report.customers[0].to_dict(), report.totals.to_dict()
    members = ["current", "days1to30", "days31to60", "days61to90", "over90", "total"]
    assert [float(cell) for cell in list(row.values())[3:]] == [of_row[name] for name in members]
    assert [float(cell) for cell in list(totals.values())[3:]] == [of_totals[name] for name in members]
    assert (of_totals["current"], of_totals["over90"], of_totals["total"]) == (0.2, 70.5, 70.7)


async def test_the_parameters_of_a_report_narrow_it_in_both_forms(mvmnt: Mvmnt, customer: Any) -> None:
    text = await mvmnt.bills.get_ap_aging_report_csv(entity_type="VENDOR", days_per_bucket=10, vendor_id=customer.id)
    [heads, totals] = csv.reader(text.splitlines())
    assert heads == ["id", "name", "friendlyId", "current", "1-10", "11-20", "21-30", "over 30", "total"]
    assert [float(cell) for cell in totals[3:]] == [0] * 6


def page_texts(pdf: bytes) -> str:
    """The strings of a PDF's content streams, which suffices for its standard fonts."""
    streams = [zlib.decompress(found) for found in re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)]
    return " ".join(text.decode("latin-1") for text in re.findall(rb"\(((?:\\.|[^)])*)\) Tj", b"\n".join(streams)))


async def test_a_remittance_advice_comes_as_a_pdf(mvmnt: Mvmnt, customer: Any) -> None:
    carrier = await mvmnt.carriers.create({"type": "TRUCKLOAD", "name": "Iron Road Haulage"})
    shipment = await new_shipment(mvmnt, customer)
    load: Any = await mvmnt.loads.create(
        {"shipmentId": shipment.id, "load": {"mode": "TL", "carrier": {"carrier": {"id": carrier.id}}}}
    )
    bill = await mvmnt.bills.create(
        {"entityType": "CARRIER", "entityId": load.carriers[0].id, "invoiceDate": "2025-01-31", "amount": 900}
    )
    await mvmnt.bills.approve(bill.id)
    payment = await mvmnt.bill_payments.create(
        {
            "paymentDate": "2025-02-01",
            "reference": "CHECK-100",
            "applications": [{"billId": bill.id, "amount": 400}],
        }
    )
    pdf = await mvmnt.bill_payments.get_remittance_advice_pdf(payment.id)
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    shown = page_texts(pdf)
    advice: Any = await mvmnt.bill_payments.get_remittance_advice(payment.id)
    assert f"Reference: {advice.reference}" in shown
    assert f"Payee: {advice.payee.name}" in shown
    assert advice.applications[0].bill_friendly_id in shown
    assert f"{advice.total_amount:.2f}" in shown


async def test_an_unknown_payment_has_no_pdf_and_the_error_is_that_of_every_call(mvmnt: Mvmnt) -> None:
    with pytest.raises(NotFoundError, match="getBillPaymentRemittanceAdvice") as caught:
        await mvmnt.bill_payments.get_remittance_advice_pdf(Id(uuid.uuid4()))
    assert caught.value.code == "not_found"
