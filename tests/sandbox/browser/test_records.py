"""Tables of records, and a record as the API shows it."""

import re
from typing import Any

import pytest

HOSTILE = """<script>alert(1)</script> "><img src=x onerror=alert(2)> ' & {{ 7 * 7 }}"""


async def test_records_are_listed_newest_first_with_what_they_have_to_show(api: Any, browser: Any) -> None:
    await api.post("/customers", {"name": "Older", "status": "ACTIVE", "key": "ERP-1"})
    newer = await api.post("/customers", {"name": "Newer", "status": "NEW"})
    text = await browser.text("/_sandbox/records/customers")
    assert "2 records, newest first." in text
    assert "Id Name Number Key Status Created (UTC)" in text
    assert f"{newer['id'][:8]} Newer A000002 NEW 2025-01-15 10:30:00" in text
    assert "Older A000001 ERP-1 ACTIVE" in text
    assert text.index("Newer") < text.index("Older")


async def test_a_column_that_no_record_fills_is_left_out(bodies: Any, browser: Any) -> None:
    await bodies.create("companies")
    assert "Id Name Created (UTC)" in await browser.text("/_sandbox/records/companies")


async def test_amounts_are_written_out(api: Any, bodies: Any, browser: Any) -> None:
    await bodies.create("invoices", amount=12345.5)
    assert "12,345.50" in await browser.text("/_sandbox/records/invoices")


async def test_a_row_tells_whom_it_is_with_and_the_currency(api: Any, browser: Any) -> None:
    customer = await api.post("/customers", {"name": "Northwind", "status": "ACTIVE"})
    await api.post(
        "/credit-memos", {"customerId": customer["id"], "amount": 10, "memoDate": "2025-01-31", "currency": "CAD"}
    )
    text = await browser.text("/_sandbox/records/credit-memos")
    assert "With Status Amount Currency" in text
    assert "Northwind OPEN 10.00 CAD" in text


async def test_rows_are_found_by_their_words_and_their_status(api: Any, browser: Any) -> None:
    for name, status in (("Blue Lake", "ACTIVE"), ("Red Lake", "INACTIVE"), ("Red Hill", "ACTIVE")):
        await api.post("/customers", {"name": name, "status": status})
    by_words = await browser.text("/_sandbox/records/customers?q=lake+red")
    assert "1 found" in by_words
    assert "Red Lake" in by_words
    assert "Red Hill" not in by_words
    by_status = await browser.text("/_sandbox/records/customers?q=red&status=ACTIVE")
    assert "Red Hill" in by_status
    assert "Red Lake" not in by_status
    assert "None found." in await browser.text("/_sandbox/records/customers?q=green")


@pytest.mark.parametrize("order", ["asc", "desc"])
async def test_rows_are_sorted_by_a_column_amounts_as_numbers(api: Any, browser: Any, order: str) -> None:
    customer = await api.post("/customers", {"name": "Northwind", "status": "ACTIVE"})
    for amount in (10, 9):
        body = {"customerId": customer["id"], "amount": amount, "memoDate": "2025-01-31"}
        await api.post("/credit-memos", body)
    text = await browser.text(f"/_sandbox/records/credit-memos?sort=Amount&order={order}")
    assert (text.index(" 9.00") < text.index(" 10.00")) == (order == "asc")


async def test_links_keep_what_a_reader_looks_for(api: Any, browser: Any) -> None:
    for number in range(51):
        await api.post("/companies", {"name": f"Company & {number}."})
    links = await browser.links("/_sandbox/records/companies?q=%26&sort=Name&order=asc")
    assert "?q=%26&sort=Name&order=asc&page=2" in links
    assert "?q=%26&sort=Name" in links  # the other way round: descending is the default order


@pytest.mark.parametrize("query", ["sort=Nothing", "sort=Name&order=up"])
async def test_an_unknown_order_is_refused(browser: Any, query: str) -> None:
    assert "No such" in await browser.text(f"/_sandbox/records/companies?{query}", status=400)


async def test_deleted_records_are_marked(api: Any, bodies: Any, browser: Any) -> None:
    identifier = (await bodies.create("customers"))["id"]
    await api.delete(f"/customers/{identifier}")
    text = await browser.text("/_sandbox/records/customers")
    assert "0 records, and 1 deleted" in text
    assert f"{identifier[:8]} deleted" in text


async def test_many_records_come_in_pages(api: Any, browser: Any) -> None:
    for number in range(51):
        await api.post("/companies", {"name": f"Company number {number}."})
    first = await browser.text("/_sandbox/records/companies")
    assert "Page 1 of 2" in first
    assert "number 50." in first
    assert "number 0." not in first
    second = await browser.text("/_sandbox/records/companies?page=2")
    assert "Page 2 of 2" in second
    assert "number 0." in second
    assert "No such page." in await browser.text("/_sandbox/records/companies?page=3")
    assert "?page=2" in await browser.links("/_sandbox/records/companies")
    assert "?page=1" in await browser.links("/_sandbox/records/companies?page=2")


@pytest.mark.parametrize("page", ["0", "-1", "x", "1.5", "9" * 5000, "%C2%B2", ""])
async def test_an_invalid_page_number_is_refused(browser: Any, page: Any) -> None:
    assert "The page must be a number from 1" in await browser.text(
        f"/_sandbox/records/companies?page={page}", status=400
    )


async def test_no_records_are_no_error(browser: Any) -> None:
    assert "None yet." in await browser.text("/_sandbox/records/bills")


async def test_an_unknown_resource_is_not_found(browser: Any) -> None:
    assert "No such resource" in await browser.text("/_sandbox/records/nothing", status=404)


async def test_an_unknown_record_is_not_found(browser: Any) -> None:
    assert "No such record" in await browser.text("/_sandbox/records/customers/nobody", status=404)


async def test_a_record_is_shown_as_the_api_shows_it(api: Any, bodies: Any, browser: Any) -> None:
    customer = await bodies.create("customers", name="Northwind", key="ERP-1")
    text = await browser.text(f"/_sandbox/records/customers/{customer['id']}")
    assert f"Northwind Id {customer['id']} Key ERP-1 Created 2025-01-15 10:30:00 UTC" in text
    assert "As the API shows it: GET /customers/{id}" in text
    shown = await api.get(f"/customers/{customer['id']}")
    assert all(f'"{name}" :' in text for name in shown)


async def test_secrets_of_records_are_masked_as_in_the_api(api: Any, bodies: Any, browser: Any) -> None:
    method = await bodies.create("vendor-payment-methods", full=True, accountNumber="123456789")
    page = f"/_sandbox/records/vendor-payment-methods/{method['id']}"
    assert "****6789" in await browser.text(page)
    await api.delete(f"/vendor-payment-methods/{method['id']}")
    assert "123456789" not in await browser.text(page)


async def test_a_record_links_to_those_it_refers_to(bodies: Any, browser: Any) -> None:
    customer = await bodies.create("customers")
    shipment = await bodies.create("shipments", customer={"id": customer["id"]})
    links = await browser.links(f"/_sandbox/records/shipments/{shipment['id']}")
    assert f"/_sandbox/records/customers/{customer['id']}" in links
    assert f"/_sandbox/records/orders/{shipment['orders'][0]['id']}" in links


async def test_a_deleted_record_is_still_shown(api: Any, bodies: Any, browser: Any) -> None:
    customer = await bodies.create("customers", name="Northwind")
    await api.delete(f"/customers/{customer['id']}")
    text = await browser.text(f"/_sandbox/records/customers/{customer['id']}")
    assert "Northwind deleted" in text
    assert "As the API would show it, were it not deleted" in text


async def test_a_part_of_a_record_is_shown_as_it_is_stored(bodies: Any, browser: Any) -> None:
    order = (await bodies.create("shipments"))["orders"][0]
    text = await browser.text(f"/_sandbox/records/orders/{order['id']}")
    assert "ORD-000001" in text
    assert "As it is stored" in text


async def test_what_callers_wrote_is_text_and_nothing_else(api: Any, browser: Any) -> None:
    body = {"name": HOSTILE, "status": "ACTIVE", "key": f"key {HOSTILE}", "website": "javascript:alert(3)"}
    customer = await api.post("/customers", body)
    await api.get(f"/customers/{customer['id']}?by=%3Ci%3E", status=400)
    for path in (
        "/_sandbox/records/customers",
        f"/_sandbox/records/customers/{customer['id']}",
        "/_sandbox/requests/1",
    ):
        page = await browser.open(path)
        assert "alert(1)" in page
        assert not re.findall(r"<script(?! src=)|<img src=x|<i>|href=.javascript", page), path
        assert "49" not in re.findall(r"alert\(2\)[^\n]*", page)[0]
