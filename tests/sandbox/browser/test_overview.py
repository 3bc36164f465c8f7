"""The overview: what the sandbox holds, what it was asked, how to connect."""

import re
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest

from mvmnt.sandbox import create_app
from mvmnt.sandbox.operations.catalogue import RESOURCES


async def test_each_resource_has_a_link_even_if_it_has_no_record(browser: Any) -> None:
    links = await browser.links("/")
    assert {f"/_sandbox/records/{name}" for name in RESOURCES} <= set(links)


async def test_live_and_deleted_records_are_counted(api: Any, bodies: Any, browser: Any) -> None:
    for _ in range(3):
        await bodies.create("customers")
    await api.delete(f"/customers/{(await bodies.create('customers'))['id']}")
    assert "Customers 1 deleted 3 Documents 0" in await browser.text("/")


async def test_parts_of_records_are_listed_once_there_are_some(bodies: Any, browser: Any) -> None:
    assert "Inside other records" not in await browser.text("/")
    await bodies.create("shipments")
    assert "Inside other records Orders 1" in await browser.text("/")


async def test_nothing_asked_yet_is_said(browser: Any) -> None:
    assert "Nobody has called the API yet." in await browser.text("/")


async def test_the_last_requests_are_listed_newest_first(api: Any, browser: Any, clock: Any) -> None:
    await api.get("/customers/first", status=404)
    clock.advance(minutes=5)
    await api.post("/customers", {"name": "Acme", "status": "ACTIVE", "key": "second"})
    text = await browser.text("/")
    assert re.search(r"10:35:00 201 [\d.]+ POST /customers createCustomer", text)
    assert re.search(r"10:30:00 404 [\d.]+ GET /customers/first getCustomer", text)
    assert text.index("createCustomer") < text.index("getCustomer")


async def test_older_requests_are_a_link_away(api: Any, browser: Any) -> None:
    for number in range(13):
        await api.get(f"/customers/{number}", status=404)
    text = await browser.text("/")
    assert "/customers/0 getCustomer" not in text
    assert "All 13 requests that are kept" in text


async def test_it_tells_how_to_connect(browser: Any) -> None:
    text = await browser.text("/")
    assert "Base URL http://sandbox/v1 Token URL http://sandbox/oauth2/token" in text
    assert "Client id sandbox-client Client secret sandbox-secret" in text


@pytest.mark.parametrize("path", ["/", "/_sandbox/reference"])
async def test_a_secret_of_ones_own_is_not_shown(description: Any, path: Any) -> None:
    app = create_app(client_id="mine", client_secret="my-own-secret", description=description)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        page = (await client.get(path)).text
    assert "mine" in page
    assert "secret" in page
    assert "my-own-secret" not in page
    assert "sandbox-secret" not in page


async def test_no_link_of_any_page_leads_nowhere(api: Any, bodies: Any, browser: Any) -> None:
    for name in RESOURCES:
        await bodies.id_of(name)
    await api.delete(f"/customers/{(await bodies.create('customers'))['id']}")
    seen, unseen = {"/_sandbox/openapi.json"}, ["/"]
    while unseen:
        page = unseen.pop()
        if page not in seen:
            seen.add(page)
            unseen += [urljoin(page, link) for link in await browser.links(page)]
    assert all(page.startswith("/") for page in seen)
    assert len(seen) > 2 * len(RESOURCES)
