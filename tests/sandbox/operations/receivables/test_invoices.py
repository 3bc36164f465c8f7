"""Invoices and bills: what they take from what they are for, and when they are refused."""

from typing import Any

import pytest


@pytest.fixture
async def customer(bodies: Any, api: Any) -> Any:
    term = await bodies.create("payment-terms", days=30, key="NET30")
    return await bodies.create("customers", currency="USD", paymentTerm={"id": term["id"]})


async def test_an_invoice_takes_customer_currency_term_and_due_date_from_its_order(
    api: Any, invoice: Any, customer: Any
) -> None:
    made = await invoice(customer["id"], 120, invoiceDate="2025-01-10")
    assert (made["status"], made["amount"], made["amountOwed"], made["amountPaid"]) == ("AWAITING_PAYMENT", 120, 120, 0)
    assert (made["customer"]["id"], made["currency"]) == (customer["id"], "USD")
    assert (made["paymentTerm"]["key"], made["dueDate"]) == ("NET30", "2025-02-09")
    shipment = await api.get(f"/shipments/{made['shipmentId']}")
    assert (made["shipmentKey"], made["orderKey"]) == (shipment["key"], shipment["orders"][0]["key"])
    assert shipment["orders"][0]["billingStatus"] == "INVOICED"


async def test_a_term_that_leads_out_of_the_calendar_is_refused(api: Any, bodies: Any, customer: Any) -> None:
    shipment = await bodies.create("shipments", customer={"id": customer["id"]})
    body = await bodies.of_create("invoices", full=False, orderId=shipment["orders"][0]["id"], invoiceDate="9999-12-31")
    assert (await api.post("/invoices", body, status=422))["details"][0]["field"] == "invoiceDate"


async def test_what_the_body_says_goes_before(bodies: Any, invoice: Any, customer: Any) -> None:
    term = await bodies.create("payment-terms", days=10)
    made = await invoice(customer["id"], currency="CAD", paymentTermId=term["id"], dueDate="2025-03-03")
    assert (made["currency"], made["paymentTerm"]["id"], made["dueDate"]) == ("CAD", term["id"], "2025-03-03")


async def test_an_order_and_a_shipment_have_one_invoice(api: Any, bodies: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    body = await bodies.of_create("invoices", orderId=made["orderId"])
    await api.post("/invoices", body, status=409)
    await api.delete(f"/invoices/{made['id']}")
    await api.post("/invoices", body)


async def test_a_voided_invoice_stays_in_view_owes_nothing_and_cannot_be_voided_again(
    api: Any, invoice: Any, customer: Any
) -> None:
    made = await invoice(customer["id"])
    await api.delete(f"/invoices/{made['id']}")
    voided = await api.get(f"/invoices/{made['id']}")
    assert (voided["status"], voided["amountOwed"]) == ("VOIDED", 0)
    await api.delete(f"/invoices/{made['id']}", status=409)


async def test_an_invoice_with_applied_credits_cannot_be_voided(
    api: Any, bodies: Any, invoice: Any, customer: Any
) -> None:
    made = await invoice(customer["id"])
    memo = await bodies.create("credit-memos", customerId=customer["id"], amount=10)
    await api.post(f"/credit-memos/{memo['id']}/apply", {"invoiceId": made["id"], "amount": 5}, status=200)
    await api.delete(f"/invoices/{made['id']}", status=409)


async def test_an_invoices_amount_is_not_editable(api: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    refusal = await api.patch(f"/invoices/{made['id']}", {"amount": 1}, status=422)
    assert refusal["details"][0]["field"] == "amount"


async def test_an_order_of_a_quote_cannot_be_invoiced(api: Any, bodies: Any, app: Any) -> None:
    await bodies.create("quotes")
    [(_, order)] = app.state.sandbox.store["orders"].scan()
    body = await bodies.of_create("invoices", orderId=order["id"])
    await api.post("/invoices", body, status=422)


async def test_overdue_and_factored_are_plain_booleans(api: Any, invoice: Any, customer: Any) -> None:
    late = await invoice(customer["id"], dueDate="2025-01-14")
    due = await invoice(customer["id"], dueDate="2025-01-15")
    assert await api.ids("invoices", {"overdue": True}) == [late["id"]]
    assert await api.ids("invoices", {"overdue": False}) == [due["id"]]
    assert await api.ids("invoices", {"factored": True}) == []
    assert await api.ids("invoices", {"factored": False, "dueDate": {"lessThan": "2025-01-15T00:00:00Z"}}) == [
        late["id"]
    ]


async def test_outstanding_invoices_are_those_with_a_balance(api: Any, invoice: Any, customer: Any) -> None:
    late = await invoice(customer["id"], 70, dueDate="2025-01-14")
    voided = await invoice(customer["id"], 50)
    await api.delete(f"/invoices/{voided['id']}")
    account = await api.get(f"/customers/{customer['id']}/outstanding-invoices")
    [entry] = account["invoices"]
    assert (entry["id"], entry["openBalance"], entry["isOverdue"]) == (late["id"], 70, True)
    assert account["totalOutstanding"] == 70


async def test_a_carrier_bill_takes_its_details_from_the_load(api: Any, bodies: Any) -> None:
    bill = await bodies.create("bills", amount=300, invoiceDate="2025-01-02")
    assert (bill["status"], bill["entityType"], bill["amountOwed"]) == ("IN_REVIEW", "CARRIER", 300)
    load = await api.get(f"/loads/{bill['loadId']}")
    assert bill["loadKey"] == load["key"]
    assert (bill["shipmentId"], bill["shipmentKey"]) == (load["shipmentId"], load["shipmentKey"])
    assert load["carriers"][0]["billingStatus"] == "INVOICE_IN_REVIEW"
    assert bill["carrier"]["id"] == load["carriers"][0]["carrier"]["id"]


async def test_what_is_billed_cannot_be_billed_again_until_the_bill_is_deleted(api: Any, bodies: Any) -> None:
    bill = await bodies.create("bills")
    body = await bodies.of_create("bills", entityId=bill["loadCarrierId"])
    await api.post("/bills", body, status=409)
    await api.delete(f"/bills/{bill['id']}")
    await api.post("/bills", body)


async def test_a_vendor_bill_is_for_a_completed_service(api: Any, bodies: Any) -> None:
    service = await bodies.create("services")
    body = await bodies.of_create("bills", full=False, entityType="VENDOR", entityId=service["id"])
    await api.post("/bills", body, status=409)
    await api.patch(f"/services/{service['id']}", {"completedDate": "2025-01-01"})
    bill = await api.post("/bills", body)
    assert (bill["vendor"]["id"], bill["vendedServiceId"]) == (service["vendor"]["id"], service["id"])
    assert (await api.get(f"/services/{service['id']}"))["status"] == "INVOICE_IN_REVIEW"


async def test_a_bills_amount_may_change_while_nothing_is_paid(api: Any, app: Any, bodies: Any) -> None:
    bill = await bodies.create("bills", amount=300)
    changed = await api.patch(f"/bills/{bill['id']}", {"amount": 250})
    assert (changed["amount"], changed["amountOwed"]) == (250, 250)
    store = app.state.sandbox.store["bills"]
    store.change(store.by_id(bill["id"]), {"amountPaid": 50.0})
    await api.patch(f"/bills/{bill['id']}", {"amount": 200}, status=409)
    await api.delete(f"/bills/{bill['id']}", status=409)


async def test_overdue_bills(api: Any, bodies: Any) -> None:
    late = await bodies.create("bills", dueDate="2025-01-14")
    assert await api.ids("bills", {"overdue": True}) == [late["id"]]
    assert await api.ids("bills", {"overdue": False}) == []
