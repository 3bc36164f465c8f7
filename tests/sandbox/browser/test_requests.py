"""The list of the last requests, and one of them in detail."""

import re
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from mvmnt.sandbox import create_app
from mvmnt.sandbox.http.faults import Fault


async def test_requests_come_in_pages_newest_first(api: Any, browser: Any) -> None:
    for number in range(101):
        await api.get(f"/customers/number-{number}.", status=404)
    first = await browser.text("/_sandbox/requests")
    assert "Page 1 of 2" in first
    assert first.index("number-100.") < first.index("number-99.")
    assert "number-0." not in first
    assert "number-0." in await browser.text("/_sandbox/requests?page=2")


async def test_no_requests_are_no_error(browser: Any) -> None:
    assert "Nobody has called the API yet." in await browser.text("/_sandbox/requests")


async def test_looking_at_pages_is_no_request_of_the_api(browser: Any) -> None:
    await browser.open("/")
    await browser.open("/_sandbox/records/customers")
    assert "Nobody has called the API yet." in await browser.text("/_sandbox/requests")


async def test_a_request_is_shown_with_query_headers_and_body(client: Any, browser: Any) -> None:
    await client.post("/v1/customers?trial=1&empty=", json={"name": "Acme"}, headers={"Idempotency-Key": "k-1"})
    (link,) = [link for link in await browser.links("/_sandbox/requests") if link.startswith("/_sandbox/requests/")]
    text = await browser.text(link)
    assert "createCustomer 422 POST /customers" in text
    assert "Query trial 1 empty Headers host sandbox" in text
    assert "idempotency-key k-1" in text
    assert 'Body { "name" : "Acme" }' in text


async def test_a_token_is_not_shown(api: Any, client: Any, browser: Any) -> None:
    await api.get("/customers/x", status=404)
    page = await browser.open("/_sandbox/requests/1")
    assert "user-agent" in page
    assert "authorization" not in page
    assert client.headers["Authorization"].removeprefix("Bearer ") not in page


async def test_the_body_links_to_the_records_that_it_names(bodies: Any, browser: Any) -> None:
    customer = await bodies.create("customers")
    await bodies.create("shipments", customer={"id": customer["id"]})
    assert f"/_sandbox/records/customers/{customer['id']}" in await browser.links("/_sandbox/requests/2")


async def test_a_body_that_is_no_json_is_shown_as_it_came(client: Any, browser: Any) -> None:
    await client.post("/v1/customers", content=b'{"name": <b>\xff', headers={"content-type": "application/json"})
    assert 'Body {"name": <b>\ufffd' in await browser.text("/_sandbox/requests/1")


async def test_of_a_very_long_body_the_beginning_is_shown(client: Any, browser: Any) -> None:
    await client.post("/v1/customers", json={"name": "x" * 300_000})
    page = await browser.open("/_sandbox/requests/1")
    assert "The beginning of 300,011 bytes." in page
    assert 64_000 < len(page) < 72_000


async def test_a_dropped_connection_is_shown_as_one(app: Any, client: Any, browser: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(app.state.sandbox.faults, "draw", lambda: Fault("reset"))
    try:
        await client.get("/v1/customers/x")
    except ConnectionResetError:
        assert re.search(r"dropped [\d.]+ GET /customers/x getCustomer", await browser.text("/"))


@pytest.mark.parametrize("number", ["1", "0", "-1", "x", "9" * 5000])
async def test_a_request_that_is_not_kept_is_not_found(browser: Any, number: Any) -> None:
    assert "No such request" in await browser.text(f"/_sandbox/requests/{number}", status=404)


async def test_the_page_of_a_deeply_nested_body_is_shown(client: Any, browser: Any) -> None:
    await client.post("/v1/customers", content="[" * 1000 + "]" * 1000, headers={"content-type": "application/json"})
    assert "createCustomer" in await browser.text("/_sandbox/requests/1")


async def test_times_are_in_utc_whatever_the_clock_says(description: Any) -> None:
    east = datetime(2025, 1, 15, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    app = create_app(description=description, now=lambda: east)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        await client.get("/v1/customers/x")
        assert "10:30:00</time>" in (await client.get("/")).text
        assert "2025-01-15 10:30:00.000</time> UTC" in (await client.get("/_sandbox/requests/1")).text


async def test_the_response_is_shown_with_its_headers(client: Any, browser: Any) -> None:
    await client.post("/v1/customers", json={"name": "Acme"})
    text = await browser.text("/_sandbox/requests/1")
    assert "Response headers" in text
    assert "content-type application/json" in text
    assert text.index("Response body") < text.index('"error" : "validation_error"') < text.index('"field" : "status"')


async def test_a_response_without_a_body_is_shown_as_one(client: Any, bodies: Any, browser: Any) -> None:
    customer = await bodies.create("customers")
    await client.delete(f"/v1/customers/{customer['id']}")
    assert "Response body None." in await browser.text("/_sandbox/requests/2")


async def test_the_signature_of_a_url_is_not_shown(client: Any, browser: Any) -> None:
    body = {"type": "OTHER", "fileName": "a.txt", "contentType": "text/plain", "tags": {"note": "a"}}
    url = (await client.post("/v1/documents", json=body)).json()["uploadUrl"]
    page = await browser.open("/_sandbox/requests/1")
    assert "uploadUrl" in page
    assert "signature=***" in page
    assert url.rpartition("signature=")[2] not in page
