"""The sandbox's pages in a real browser: their elements, links and screenshots."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from support.chromium import Chromium, chromium

from mvmnt import Mvmnt, RetryPolicy, ServerError


@pytest.fixture(scope="module")
def started_browser() -> Iterator[Chromium]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def browser(started_browser: Chromium) -> Chromium:
    """A wide, light window without log entries."""
    started_browser.open("about:blank")
    started_browser.look()
    started_browser.requested()
    started_browser.complaints()
    return started_browser


@pytest.fixture
def home(own_sandbox_url: str) -> str:
    """The address of the overview."""
    return own_sandbox_url.removesuffix("v1")


@pytest.fixture
async def mvmnt(own_sandbox_url: str) -> AsyncIterator[Mvmnt]:
    """A client without retries."""
    once = RetryPolicy(attempts=1)
    async with Mvmnt("sandbox-client", "sandbox-secret", base_url=own_sandbox_url, retry=once) as client:
        yield client


def assert_content(browser: Chromium, home: str) -> None:
    """The browser sent requests to the sandbox alone, and logged no error.

    What a stylesheet holds as ``data:`` is asked of nobody.
    """
    urls = browser.requested()
    assert home in urls
    assert {url for url in urls if not url.startswith((home, "data:"))} == set()
    assert browser.complaints() == []


async def test_records_are_found_from_the_overview_on(browser: Chromium, home: str, mvmnt: Mvmnt) -> None:
    customer = await mvmnt.customers.create({"name": "<b>Northwind</b> & Sons", "status": "ACTIVE"})
    credit = {"customerId": customer.id, "amount": 150, "memoDate": "2025-01-31"}
    memo = await mvmnt.credit_memos.create(credit)
    browser.open(home)
    browser.click(".tiles a", "Credit memos")
    browser.click("td a", str(memo.id)[:8])
    browser.one("h2", "As the API shows it")
    browser.click("pre a", str(customer.id))
    browser.one("h1", "<b>Northwind</b> & Sons")
    assert_content(browser, home)


async def test_the_overview_keeps_up_with_what_happens(browser: Chromium, home: str, mvmnt: Mvmnt) -> None:
    browser.open(home)
    browser.one(".nothing", "Nobody has called the API yet.")
    await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"})
    browser.one("td a", "POST /customers")
    browser.one(".tiles a:not(.empty)", "Customers\n1")
    assert_content(browser, home)


async def test_a_fault_that_is_switched_on_fails_calls_until_it_is_off(
    browser: Chromium, home: str, mvmnt: Mvmnt
) -> None:
    browser.open(home)
    browser.one("input[name='503']").send_keys("1")
    browser.click("button", "Apply")
    browser.one("label.on", "503")
    with pytest.raises(ServerError):
        await mvmnt.companies.filter().first()
    browser.click("button", "All off")
    browser.until(lambda driver: not driver.find_elements("css selector", "label.on"), "no fault")
    assert await mvmnt.companies.filter().first() is None
    browser.open(home)
    assert "503" in browser.one("tbody tr:nth-child(2)").text
    browser.click("td a", "POST /companies/filter")
    browser.one("h1", "filterCompanies")
    assert_content(browser, home)


async def test_a_form_that_another_page_sends_is_refused(browser: Chromium, home: str, tmp_path: Path) -> None:
    page = tmp_path / "elsewhere.html"
    page.write_text(
        f'<form method="post" action="{home}_sandbox/faults"><input name="500" value="1"><button>Go</button></form>'
    )
    browser.open(page.as_uri())
    browser.click("button", "Go")
    browser.one("h1", "Not from another page")
    browser.open(home)
    assert "label.on" not in browser.driver.page_source


async def test_the_reference_shows_every_tag_and_calls_the_sandbox(browser: Chromium, home: str) -> None:
    browser.open(home)
    browser.click(".top a", "API reference")
    browser.until(lambda driver: len(driver.find_elements("css selector", ".opblock-tag")) == 27, "27 tags")
    browser.click(".btn.authorize")
    browser.click(".auth-btn-wrapper .authorize")
    browser.click(".auth-btn-wrapper .btn-done")
    browser.click("#operations-tag-Companies")
    browser.click("#operations-Companies-filterCompanies .opblock-summary-control")
    browser.click("#operations-Companies-filterCompanies .try-out__btn")
    body = browser.one("#operations-Companies-filterCompanies textarea")
    body.clear()
    body.send_keys("{}")
    browser.click("#operations-Companies-filterCompanies .execute")
    browser.one("#operations-Companies-filterCompanies .live-responses-table .response", "hasNextPage")
    browser.click(".top a", "Requests")
    assert "filterCompanies" in browser.one("tbody tr").text
    assert_content(browser, home)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 480])
async def test_pages_look_like_something(
    browser: Chromium, home: str, mvmnt: Mvmnt, tmp_path: Path, width: int, dark: bool
) -> None:
    for number in range(3):
        await mvmnt.customers.create({"name": f"Northwind {number}", "status": "ACTIVE"})
    browser.look(width=width, dark=dark)
    for name in ("", "_sandbox/records/customers", "_sandbox/requests", "_sandbox/reference"):
        browser.open(f"{home}{name}")
        browser.one(".info .title" if name.endswith("reference") else "h1")
        picture = browser.screenshot(tmp_path / f"{urlsplit(name).path.replace('/', '-') or 'overview'}.png")
        assert (picture.format, picture.size) == ("PNG", (width, 900))
        brightness = picture.convert("L").histogram()
        paper = max(range(256), key=brightness.__getitem__)
        assert paper < 60 if dark else paper > 200
        assert 0.5 < brightness[paper] / sum(brightness) < 0.99, f"{name} is blank, or full"
        overflow = browser.driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
        assert overflow <= 0, f"{name} is wider than the window"
    assert_content(browser, home)


async def test_the_overview_needs_no_javascript(home: str, mvmnt: Mvmnt) -> None:
    await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"})
    with chromium(javascript=False) as browser:
        browser.open(f"{home}_sandbox/reference")
        browser.one("noscript p", "Swagger UI needs JavaScript.")
        browser.driver.find_element("link text", "Overview").click()
        browser.one("h1", "Records")
        browser.driver.find_element("partial link text", "Customers").click()
        browser.one("td", "Northwind")
        browser.driver.find_element("css selector", "td a").click()
        browser.one("pre", '"name": "Northwind"')
        browser.open(home)
        browser.one("input[name='500']").send_keys("1")
        browser.one("button", "Apply").click()
        browser.one("label.on", "500")
        with pytest.raises(ServerError):
            await mvmnt.companies.filter().first()
        assert_content(browser, home)
