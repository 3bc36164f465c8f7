"""Remittance advice as JSON and PDF, and by e-mail."""

from typing import Any

import pytest

ADDRESS = {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"}


@pytest.fixture
def paid(api: Any, bodies: Any) -> Any:
    """Pays a bill of 100 to a new carrier, or to the factor that it uses."""

    async def make(*, factored: bool = False, **members: Any) -> Any:
        carrier = await bodies.create("carriers", name="Hauler £td", billingAddress=ADDRESS, **members)
        load = await bodies.create("loads", load={"mode": "TL", "carrier": {"carrier": {"id": carrier["id"]}}})
        bill = await bodies.create("bills", entityId=load["carriers"][0]["id"], amount=100, invoiceDate="2025-01-02")
        await api.post(f"/bills/{bill['id']}/approve", status=200)
        body = {
            "paymentDate": "2025-01-15",
            "paymentMethodType": "CHECK",
            "applications": [{"billId": bill["id"], "amount": 60}],
        }
        if factored:
            factor = await bodies.create("carrier-factors", companyName="Factor Co", city="Reno", addressLine1="1 A St")
            body["carrierFactorId"] = factor["id"]
            await bodies.create(
                "carrier-payment-methods",
                carrierId=carrier["id"],
                paymentRecipientType="FACTOR",
                carrierFactorId=factor["id"],
            )
        return bill, await api.post("/bill-payments", body)

    return make


async def advice(client: Any, payment: Any, accept: str = "application/json") -> Any:
    path = f"/v1/bill-payments/{payment['id']}/remittance-advice"
    return await client.get(path, headers={"accept": accept})


async def test_the_advice_tells_payee_bills_and_total(client: Any, paid: Any) -> None:
    bill, payment = await paid()
    assert (await advice(client, payment)).json() == {
        "paymentDate": "2025-01-15",
        "paymentMethod": "CHECK",
        "payee": {"name": "Hauler £td", "address": "1 Dock Rd, Dallas, TX, US"},
        "applications": [
            {
                "billFriendlyId": bill["friendlyId"],
                "shipmentFriendlyId": bill["shipmentKey"],
                "invoiceDate": "2025-01-02",
                "amount": 60,
            }
        ],
        "totalAmount": 60,
    }


async def test_a_factors_advice_names_the_factor(client: Any, paid: Any) -> None:
    _, payment = await paid(factored=True)
    payee = (await advice(client, payment)).json()["payee"]
    assert payee == {"name": "Factor Co", "address": "1 A St, Reno"}


@pytest.mark.parametrize("accept", ["*/*", "application/pdf", "application/pdf, application/json;q=0.9", "text/html"])
async def test_pdf_is_the_default(client: Any, paid: Any, accept: Any) -> None:
    _, payment = await paid()
    response = await advice(client, payment, accept)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/pdf")
    assert response.content.startswith(b"%PDF-")
    assert response.content.rstrip().endswith(b"%%EOF")
    assert len(response.content) < 10_000


async def test_a_name_that_a_pdf_font_lacks_does_not_hinder_the_advice(api: Any, client: Any, paid: Any) -> None:
    _, payment = await paid()
    await api.patch(f"/carriers/{payment['carrier']['id']}", {"type": "TRUCKLOAD", "name": "Łódź Hauler"})
    assert (await advice(client, payment, "application/pdf")).status_code == 200


async def test_the_advice_is_mailed_to_the_payee(api: Any, app: Any, paid: Any) -> None:
    _, payment = await paid(email="pay@hauler.example")
    path = f"/bill-payments/{payment['id']}/send-remittance"
    assert await api.post(path, status=200) == {"success": True, "sentTo": "pay@hauler.example"}
    [(_, email)] = app.state.sandbox.store["emails"].scan()
    assert (email["billPaymentId"], email["to"]) == (payment["id"], ["pay@hauler.example"])


async def test_another_recipient_may_be_named(api: Any, paid: Any) -> None:
    _, payment = await paid(email="pay@hauler.example")
    body = {"toEmail": "ann@example.com", "ccEmails": ["bo@example.com"], "message": "hello"}
    response = await api.post(f"/bill-payments/{payment['id']}/send-remittance", body, status=200)
    assert response["sentTo"] == "ann@example.com"


async def test_a_payee_without_an_address_is_refused(api: Any, paid: Any) -> None:
    _, payment = await paid()
    refusal = await api.post(f"/bill-payments/{payment['id']}/send-remittance", status=422)
    assert "email" in refusal["message"]
