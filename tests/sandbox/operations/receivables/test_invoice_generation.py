"""Invoices generated from shipments and orders, with their PDFs; dated anew; e-mailed."""

from typing import Any

import httpx
import pytest

NOWHERE = "00000000-0000-4000-8000-000000000000"
CONTACT = {"name": "Ann", "email": "ann@example.com"}


@pytest.fixture
async def customer(bodies: Any) -> Any:
    term = await bodies.create("payment-terms", days=30)
    return await bodies.create("customers", currency="USD", paymentTerm={"id": term["id"]})


@pytest.fixture
def shipment(api: Any, bodies: Any, customer: Any) -> Any:
    """Makes a shipment of the customer that earns 1,500 and is ready to invoice."""

    async def make(*, ready: bool = True) -> Any:
        quote = await bodies.create("quotes", customer={"id": customer["id"]}, amount=1500)
        await api.patch(f"/quotes/{quote['id']}", {"status": "QUOTED"})
        made = (await api.post(f"/quotes/{quote['id']}/convert-to-shipment", status=200))["shipmentId"]
        if ready:
            return await api.post(f"/shipments/{made}/ready-to-invoice", status=200)
        return await api.get(f"/shipments/{made}")

    return make


async def content_of(app: Any, url: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as storage:
        return await storage.get(url)


def order_of(shipment: Any) -> Any:
    return shipment["orders"][0]["id"]


async def test_a_ready_shipment_is_invoiced_for_its_charges(api: Any, shipment: Any, customer: Any) -> None:
    ready = await shipment()
    response = await api.post(f"/shipments/{ready['id']}/invoice/generate", status=200)
    assert response["shipmentId"] == ready["id"]
    invoice = await api.get(f"/invoices/{response['invoiceId']}")
    assert (invoice["amount"], invoice["status"]) == (1500, "AWAITING_PAYMENT")
    assert (invoice["customer"]["id"], invoice["documentId"]) == (customer["id"], response["documentId"])
    assert (invoice["invoiceDate"], invoice["dueDate"]) == ("2025-01-15", "2025-02-14")
    after = await api.get(f"/shipments/{ready['id']}")
    assert after["orders"][0]["billingStatus"] == "INVOICED"


async def test_all_orders_of_a_shipment_move_with_its_invoice(api: Any, bodies: Any) -> None:
    order = (await bodies.of_create("shipments"))["orders"][0]
    made = await bodies.create("shipments", orders=[order, order])
    await api.post(f"/shipments/{made['id']}/ready-to-invoice", status=200)
    response = await api.post(f"/shipments/{made['id']}/invoice/generate", status=200)

    async def billing() -> set[str]:
        return {entry["billingStatus"] for entry in (await api.get(f"/shipments/{made['id']}"))["orders"]}

    assert await billing() == {"INVOICED"}
    await api.delete(f"/invoices/{response['invoiceId']}")
    assert await billing() == {"READY_TO_INVOICE"}


async def test_the_invoice_comes_as_a_pdf(api: Any, app: Any, shipment: Any) -> None:
    generated = await api.post(f"/shipments/{(await shipment())['id']}/invoice/generate", status=200)
    response = await content_of(app, generated["downloadUrl"])
    assert (response.status_code, response.headers["content-type"]) == (200, "application/pdf")
    assert response.content.startswith(b"%PDF-")
    assert response.content.rstrip().endswith(b"%%EOF")
    document = await api.get(f"/documents/{generated['documentId']}")
    assert (document["type"], document["status"], document["extension"]) == ("INVOICE", "UPLOADED", "pdf")
    assert document["fileSize"] == len(response.content)
    invoice = await api.get(f"/invoices/{generated['invoiceId']}")
    assert (await content_of(app, invoice["documentUrl"])).content == response.content


async def test_a_shipment_that_is_not_ready_is_not_invoiced(api: Any, shipment: Any) -> None:
    refusal = await api.post(f"/shipments/{(await shipment(ready=False))['id']}/invoice/generate", status=409)
    assert "READY_TO_INVOICE" in refusal["message"]
    assert (await api.filter("invoices"))["data"] == []


async def test_a_shipment_is_invoiced_once(api: Any, shipment: Any) -> None:
    path = f"/shipments/{(await shipment())['id']}/invoice/generate"
    await api.post(path, status=200)
    await api.post(path, status=409)


async def test_a_batch_invoices_what_it_can_and_tells_of_the_rest(api: Any, shipment: Any) -> None:
    ready, invoiced, early = await shipment(), await shipment(), await shipment(ready=False)
    await api.post(f"/shipments/{invoiced['id']}/invoice/generate", status=200)
    orders = [order_of(ready), order_of(invoiced), order_of(early), NOWHERE]
    response = await api.post("/invoices/batch-generate", {"orderIds": orders}, status=200)
    [generated] = response["generated"]
    assert (generated["orderId"], response["emailsSent"]) == (order_of(ready), 0)
    invoice = await api.get(f"/invoices/{generated['invoiceId']}")
    assert (invoice["orderId"], invoice["documentId"]) == (order_of(ready), generated["documentId"])
    assert [entry["orderId"] for entry in response["failed"]] == orders[1:]
    assert all(entry["error"] for entry in response["failed"])


async def test_a_quotes_order_is_among_the_failed(api: Any, app: Any, bodies: Any) -> None:
    await bodies.create("quotes")
    [(_, order)] = app.state.sandbox.store["orders"].scan()
    response = await api.post("/invoices/batch-generate", {"orderIds": [order["id"]]}, status=200)
    assert "no shipment" in response["failed"][0]["error"]


@pytest.mark.parametrize(("grouped", "sent"), [(True, 1), (False, 2)])
async def test_a_batch_mails_each_customer_once_or_each_invoice(
    api: Any, bodies: Any, shipment: Any, customer: Any, grouped: Any, sent: Any
) -> None:
    await bodies.create("customer-contacts", customerId=customer["id"], contactInfo=CONTACT, contactTypes=["BILLING"])
    orders = [order_of(await shipment()), order_of(await shipment())]
    body = {"orderIds": orders, "sendEmail": True, "emailConfig": {"groupByCustomer": grouped}}
    assert (await api.post("/invoices/batch-generate", body, status=200))["emailsSent"] == sent


async def test_a_customer_without_an_address_gets_no_mail(api: Any, shipment: Any) -> None:
    body = {"orderIds": [order_of(await shipment())], "sendEmail": True}
    response = await api.post("/invoices/batch-generate", body, status=200)
    assert (len(response["generated"]), response["emailsSent"]) == (1, 0)


async def test_a_batch_has_at_most_100_orders(api: Any) -> None:
    await api.post("/invoices/batch-generate", {"orderIds": [NOWHERE] * 101}, status=400)


async def test_sending_an_invoice_makes_its_pdf_and_logs_the_mail(
    api: Any, app: Any, invoice: Any, customer: Any
) -> None:
    made = await invoice(customer["id"])
    assert made["documentId"] is None
    body = {"toEmails": ["ann@example.com"], "ccEmails": ["bo@example.com"], "message": "hello"}
    response = await api.post(f"/invoices/{made['id']}/send", body, status=200)
    assert response["success"] is True
    document_id = (await api.get(f"/invoices/{made['id']}"))["documentId"]
    assert (await api.get(f"/documents/{document_id}"))["status"] == "UPLOADED"
    email = app.state.sandbox.store["emails"].by_id(response["emailId"])
    assert (email["to"], email["cc"], email["message"]) == (["ann@example.com"], ["bo@example.com"], "hello")
    assert (email["documentId"], email["subject"]) == (document_id, f"Invoice {made['friendlyId']}")


async def test_sending_again_keeps_the_pdf(api: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    body = {"toEmails": ["ann@example.com"]}
    first = await api.post(f"/invoices/{made['id']}/send", body, status=200)
    document_id = (await api.get(f"/invoices/{made['id']}"))["documentId"]
    second = await api.post(f"/invoices/{made['id']}/send", body, status=200)
    assert first["emailId"] != second["emailId"]
    assert (await api.get(f"/invoices/{made['id']}"))["documentId"] == document_id


async def test_a_mail_needs_an_address_and_an_invoice_that_is_not_void(api: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    await api.post(f"/invoices/{made['id']}/send", {"toEmails": []}, status=400)
    await api.post(f"/invoices/{NOWHERE}/send", {"toEmails": ["ann@example.com"]}, status=404)
    await api.delete(f"/invoices/{made['id']}")
    await api.post(f"/invoices/{made['id']}/send", {"toEmails": ["ann@example.com"]}, status=409)


async def test_marking_awaiting_dates_the_invoice_today_and_its_due_date_by_the_term(
    api: Any, invoice: Any, customer: Any
) -> None:
    made = await invoice(customer["id"], invoiceDate="2025-01-02")
    marked = await api.post(f"/invoices/{made['id']}/mark-awaiting", status=200)
    assert (marked["invoiceDate"], marked["dueDate"]) == ("2025-01-15", "2025-02-14")
    assert marked["status"] == "AWAITING_PAYMENT"


async def test_marking_awaiting_takes_dates_from_the_body(api: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    body = {"invoiceDate": "2025-03-01", "dueDate": "2025-03-08"}
    marked = await api.post(f"/invoices/{made['id']}/mark-awaiting", body, status=200)
    assert (marked["invoiceDate"], marked["dueDate"]) == ("2025-03-01", "2025-03-08")


async def test_a_draft_awaits_its_payment_once_marked(api: Any, app: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    sandbox = app.state.sandbox.store
    sandbox["invoices"].change(sandbox["invoices"].by_id(made["id"]), {"status": "DRAFT"})
    order = sandbox["orders"].by_id(made["orderId"])
    sandbox["orders"].change(order, {"billingStatus": "READY_TO_INVOICE"})
    assert (await api.post(f"/invoices/{made['id']}/mark-awaiting", status=200))["status"] == "AWAITING_PAYMENT"
    assert order["billingStatus"] == "INVOICED"


async def test_a_voided_invoice_cannot_be_marked_awaiting(api: Any, invoice: Any, customer: Any) -> None:
    made = await invoice(customer["id"])
    await api.delete(f"/invoices/{made['id']}")
    await api.post(f"/invoices/{made['id']}/mark-awaiting", status=409)
