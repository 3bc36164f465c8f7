"""Amounts have the digits that a request had, wherever the sandbox shows them, and their sums are exact."""

import csv
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from sandbox.conftest import CREDENTIALS

from mvmnt.sandbox import WebhookTarget, create_app, exact_json
from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.sandbox import Sandbox

JSON = {"content-type": "application/json"}
ORDER = {"mode": "TL", "stops": [{"type": "PICKUP"}, {"type": "DELIVERY"}]}


@asynccontextmanager
async def signed_in(app: Any) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        issued = (await client.post("/oauth2/token", data=CREDENTIALS)).json()
        client.headers["Authorization"] = f"Bearer {issued['access_token']}"
        yield client


async def memo_of(client: httpx.AsyncClient, amount: str) -> str:
    """The text of a new credit memo."""
    customer = await client.post("/v1/customers", json={"name": "Northwind", "status": "ACTIVE"})
    content = f'{{"customerId": "{customer.json()["id"]}", "memoDate": "2025-01-31", "amount": {amount}}}'
    created = await client.post("/v1/credit-memos", content=content, headers=JSON)
    assert created.status_code == 201, created.text
    return created.text


def make(sandbox: Sandbox, operation: str, **body: Any) -> JsonObject:
    response = sandbox.perform(operation, body)
    assert response.status_code == 201, response.body
    created: JsonObject = exact_json.loads(bytes(response.body))
    return created


def invoiced(sandbox: Sandbox, amount: str) -> tuple[str, JsonObject]:
    """The id of a new customer, and its new invoice."""
    customer = {"id": make(sandbox, "createCustomer", name="Northwind", status="ACTIVE")["id"]}
    [order] = make(sandbox, "createShipment", customer=customer, orders=[ORDER])["orders"]
    body = {"orderId": order["id"], "invoiceDate": "2025-01-31", "amount": Decimal(amount)}
    return customer["id"], make(sandbox, "createInvoice", **body)


@pytest.mark.parametrize("amount", ["150.10", "0.10", "1E+2", "12345678901234.123456789"])
async def test_a_response_has_the_digits_of_the_request(client: httpx.AsyncClient, amount: str) -> None:
    created = await memo_of(client, amount)
    assert f'"amount":{amount},' in created
    assert f'"remainingBalance":{amount},' in created
    assert f'"amount":{amount},' in (await client.post("/v1/credit-memos/filter", json={})).text


async def test_a_filter_compares_digits_that_no_float_has(client: httpx.AsyncClient) -> None:
    await memo_of(client, "12345678901234.123456789")
    for operand, found in [("12345678901234.123456789", 1), ("12345678901234.123456788", 0)]:
        content = f'{{"filter": {{"amount": {{"equalTo": {operand}}}}}}}'
        page = await client.post("/v1/credit-memos/filter", content=content, headers=JSON)
        assert len(page.json()["data"]) == found


async def test_a_restart_keeps_the_digits(tmp_path: Path, description: Description) -> None:
    options: Any = {"data": tmp_path / "brokerage.db", "description": description}
    texts: list[str] = []
    for is_first in (True, False):
        app = create_app(**options)
        async with signed_in(app) as client:
            if is_first:
                await memo_of(client, "150.10")
            texts.append((await client.post("/v1/credit-memos/filter", json={})).text)
        app.state.sandbox.close()
    assert texts[0] == texts[1]
    assert '"amount":150.10,' in texts[1]


async def test_webhooks_have_the_digits(app: Any, client: httpx.AsyncClient) -> None:
    bodies: list[bytes] = []

    async def receive(request: httpx.Request) -> httpx.Response:
        bodies.append(await request.aread())
        return httpx.Response(204)

    webhooks = app.state.sandbox.webhooks
    webhooks.add(WebhookTarget("http://receiver", "token", transport=httpx.MockTransport(receive)))
    invoiced(app.state.sandbox, "150.10")
    await webhooks.wait_until_tried()
    await webhooks.aclose()
    assert any(b'"amount":150.10,' in body for body in bodies)


async def test_pages_for_a_browser_have_the_digits(client: httpx.AsyncClient) -> None:
    record = json.loads(await memo_of(client, "0.30000000000000004"))
    for page in (f"/_sandbox/records/credit-memos/{record['id']}", "/_sandbox/requests/2"):
        assert '<span class="number">0.30000000000000004</span>' in (await client.get(page)).text


@pytest.mark.slow
async def test_a_thousand_credit_memos_of_ten_cents_pay_an_invoice_of_a_hundred(description: Description) -> None:
    app = create_app(description=description)
    customer_id, invoice = invoiced(app.state.sandbox, "100.05")
    memo = {"customerId": customer_id, "amount": Decimal("0.10"), "memoDate": "2025-01-31"}
    memos = [make(app.state.sandbox, "createCreditMemo", **memo)["id"] for _ in range(1000)]
    async with signed_in(app) as client:
        for memo_id in memos:
            share = f'{{"invoiceId": "{invoice["id"]}", "amount": 0.10}}'
            applied = await client.post(f"/v1/credit-memos/{memo_id}/apply", content=share, headers=JSON)
            assert applied.status_code == 200, applied.text
        shown = (await client.get(f"/v1/invoices/{invoice['id']}")).text
        report = (await client.get("/v1/invoices/aging-report")).text
        table = (await client.get("/v1/invoices/aging-report", headers={"accept": "text/csv"})).text
    assert '"creditsApplied":100.00,' in shown
    assert '"amountOwed":0.05,' in shown
    assert report.count('"total":0.05') == 2
    assert [row[-1] for row in csv.reader(table.splitlines())] == ["total", "0.05", "0.05"]
