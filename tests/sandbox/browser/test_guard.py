"""Who may see the pages and send their forms, and what every page tells the browser."""

from typing import Any

import pytest

PAGES = ["/", "/_sandbox/records/customers", "/_sandbox/requests", "/_sandbox/reference", "/_sandbox/records/nothing"]
OWN = {"Origin": "http://sandbox"}


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_may_load_from_its_own_origin_alone(browser: Any, path: Any) -> None:
    headers = (await browser.client.get(path)).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy.pop("default-src") == policy.pop("base-uri") == policy.pop("frame-ancestors") == "'none'"
    assert policy.pop("img-src") == ("'self' data:" if path == "/_sandbox/reference" else "'self'")
    assert policy == dict.fromkeys(["style-src", "script-src", "connect-src", "form-action"], "'self'")


@pytest.mark.parametrize("path", [*PAGES, "/_sandbox/openapi.json", "/_sandbox/assets/sandbox.css"])
async def test_types_are_not_guessed_and_addresses_not_told_to_others(browser: Any, path: Any) -> None:
    headers = (await browser.client.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", **OWN},
        {"Sec-Fetch-Site": "cross-site", **OWN},
        {"Origin": "http://elsewhere"},
        {"Origin": "https://sandbox"},
        {"Origin": "http://sandbox:81"},
        {"Origin": "null"},
    ],
)
@pytest.mark.parametrize("path", ["/_sandbox/faults", "/_sandbox/faults/revoke-tokens"])
async def test_a_form_of_another_page_is_refused(api: Any, browser: Any, path: Any, headers: Any) -> None:
    refusal = await browser.submit(path, status=403, headers=headers)
    assert "Only the sandbox's own pages may send its forms." in browser.words(refusal.text)
    await api.get("/customers/x", status=404)  # the token is still good


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, OWN, {}])
async def test_a_form_of_the_page_itself_or_of_a_program_is_taken(browser: Any, headers: Any) -> None:
    await browser.submit("/_sandbox/faults", headers=headers, _500=0.5)


@pytest.mark.parametrize(
    "host", ["elsewhere.com", "127.0.0.1.elsewhere.com", "localhost.com:4010", "sandbox.dev", "notlocal.localhost.com"]
)
async def test_a_name_that_someone_else_may_own_is_refused(browser: Any, host: Any) -> None:
    response = await browser.client.get("/", headers={"Host": host})
    assert response.status_code == 403
    assert "as localhost or by its address" in response.text
    assert response.headers["content-security-policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("host", ["", "[", "a@b.com", "<b>"])
async def test_what_is_no_name_at_all_does_not_count(browser: Any, host: Any) -> None:
    page = (await browser.client.get("/", headers={"Host": host})).text
    assert "Base URL http://sandbox" in browser.words(page)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "localhost:4010",
        "127.0.0.1:4010",
        "[::1]:4010",
        "10.0.0.7",
        "sandbox:4010",
        "host.docker.internal",
        "box.local",
    ],
)
async def test_an_address_or_a_private_name_is_taken(browser: Any, host: Any) -> None:
    assert (await browser.client.get("/", headers={"Host": host})).status_code == 200


async def test_the_api_responds_by_any_name(client: Any) -> None:
    assert (await client.get("/v1/customers/x", headers={"Host": "elsewhere.com"})).status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/_sandbox"),
        ("GET", "/_sandbox/"),
        ("GET", "/_sandbox/nothing"),
        ("GET", "/favicon.ico"),
    ],
)
async def test_other_paths_stay_as_they_were(browser: Any, method: Any, path: Any) -> None:
    response = await browser.client.request(method, path)
    assert (response.status_code, response.json()["error"]) == (404, "not_found")


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/"), ("DELETE", "/_sandbox/records/customers"), ("GET", "/_sandbox/faults")]
)
async def test_other_methods_are_refused(browser: Any, method: Any, path: Any) -> None:
    response = await browser.client.request(method, path)
    assert (response.status_code, response.json()["error"]) == (405, "method_not_allowed")


async def test_the_sandbox_tells_its_stats_as_before(browser: Any) -> None:
    assert (await browser.client.get("/_sandbox/stats")).json() == {"tokenRequests": 0, "calls": {}, "webhooks": []}


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://elsewhere"}, {"Host": "elsewhere.com"}]
)
@pytest.mark.parametrize(("method", "path"), [("POST", "/_sandbox/revoke-tokens"), ("GET", "/_sandbox/stats")])
async def test_the_endpoints_for_programs_are_refused_to_other_pages(
    api: Any, browser: Any, method: str, path: str, headers: dict[str, str]
) -> None:
    response = await browser.client.request(method, path, headers=headers)
    assert (response.status_code, response.json()["error"]) == (403, "forbidden")
    await api.get("/customers/x", status=404)  # the token is still good


@pytest.mark.parametrize("headers", [{}, OWN, {"Sec-Fetch-Site": "same-origin"}, {"Host": "localhost:4010"}])
async def test_the_endpoints_for_programs_are_open_to_programs(browser: Any, headers: dict[str, str]) -> None:
    assert (await browser.client.get("/_sandbox/stats", headers=headers)).status_code == 200
    assert (await browser.client.post("/_sandbox/revoke-tokens", headers=headers)).json() == {"revoked": 0}
