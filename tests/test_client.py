"""mvmnt.Mvmnt: its settings, its lifetime, and that every call goes through one HTTP stack."""

import asyncio
import importlib.metadata
import logging
import os
import re
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence

import attrs
import httpx
import pytest
import trustme
from pytest_httpx import HTTPXMock

import mvmnt
from mvmnt import (
    ApiConnectionError,
    ClientClosedError,
    ConfigurationError,
    Key,
    Mvmnt,
    NotFoundError,
    RetryPolicy,
    ServerError,
    Timeout,
)
from mvmnt.events import CallEnded, ClientEvent, RetryPlanned
from mvmnt_client.api.customers import get_customer

TOKEN_URL = "https://api.mvmnt.io/oauth2/token"
CUSTOMER_URL = "https://api.mvmnt.io/v1/customers/ERP-1?by=key"
SECRET = "very-secret"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in list(os.environ):
        if name.startswith("MVMNT_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    return monkeypatch


def client(**settings: object) -> Mvmnt:
    return Mvmnt("client-7", SECRET, **{"transport": httpx.AsyncHTTPTransport(), **settings})  # type: ignore[arg-type]  # any settings


@pytest.fixture
async def api() -> AsyncIterator[Mvmnt]:
    async with client() as api:
        yield api


def give_token(httpx_mock: HTTPXMock, url: str = TOKEN_URL) -> None:
    httpx_mock.add_response(
        method="POST", url=url, json={"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}
    )


async def expect_not_found(api: Mvmnt) -> None:
    with pytest.raises(NotFoundError):
        await api.customers.get(Key("ERP-1"))


# Settings


async def test_credentials_and_urls_come_from_the_environment(
    environment: pytest.MonkeyPatch, httpx_mock: HTTPXMock
) -> None:
    environment.setenv("MVMNT_CLIENT_ID", "client-8")
    environment.setenv("MVMNT_CLIENT_SECRET", "other-secret")
    environment.setenv("MVMNT_BASE_URL", "https://base.test/v2/")
    environment.setenv("MVMNT_TOKEN_URL", "https://login.test/token")
    give_token(httpx_mock, "https://login.test/token")
    httpx_mock.add_response(url="https://base.test/v2/customers/ERP-1?by=key", status_code=404)
    async with Mvmnt(transport=httpx.AsyncHTTPTransport()) as api:
        await expect_not_found(api)
    form = httpx_mock.get_requests()[0].content
    assert b"client_id=client-8" in form
    assert b"client_secret=other-secret" in form


async def test_arguments_count_before_the_environment(environment: pytest.MonkeyPatch, httpx_mock: HTTPXMock) -> None:
    for name in ("MVMNT_CLIENT_ID", "MVMNT_CLIENT_SECRET"):
        environment.setenv(name, "from-the-environment")
    for name in ("MVMNT_BASE_URL", "MVMNT_TOKEN_URL"):
        environment.setenv(name, "https://environment.test")
    give_token(httpx_mock, "https://login.test/token")
    httpx_mock.add_response(url="https://base.test/customers/ERP-1?by=key", status_code=404)
    async with client(base_url="https://base.test", token_url="https://login.test/token") as api:
        await expect_not_found(api)
    assert b"environment" not in httpx_mock.get_requests()[0].content


async def test_the_token_endpoint_is_on_the_host_of_the_base_url_unless_named(httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock, "http://127.0.0.1:4010/oauth2/token")
    httpx_mock.add_response(url="http://127.0.0.1:4010/v1/customers/ERP-1?by=key", status_code=404)
    async with client(base_url="http://127.0.0.1:4010/v1") as api:
        await expect_not_found(api)


async def test_a_scope_is_passed_on(httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404)
    async with client(scope="mvmnt-api") as api:
        await expect_not_found(api)
    assert b"scope=mvmnt-api" in httpx_mock.get_requests()[0].content


def test_missing_credentials_are_all_named() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Mvmnt()
    assert str(caught.value) == (
        "client_id is missing (pass it, or set MVMNT_CLIENT_ID); "
        "client_secret is missing (pass it, or set MVMNT_CLIENT_SECRET)"
    )


def test_an_empty_credential_is_missing_and_hides_none_of_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("MVMNT_CLIENT_ID", "from-the-environment")
    environment.setenv("MVMNT_CLIENT_SECRET", "")
    with pytest.raises(ConfigurationError, match=r"client_id is missing .*client_secret is missing"):
        Mvmnt(client_id="")


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("api.mvmnt.io/v1", "must be a complete URL"),
        ("/v1", "must be a complete URL"),
        ("ftp://api.mvmnt.io", "must be a complete URL"),
        ("https://", "must be a complete URL"),
        ("https://api.mvmnt.io:port", "must be a complete URL"),
        ("https://user:pass-word@api.mvmnt.io/v1", "must have no credentials"),
        ("https://api.mvmnt.io/v1?key=pass-word", "must have no credentials, query or fragment"),
        ("https://api.mvmnt.io/v1#part", "must have no credentials, query or fragment"),
        ("http://api.mvmnt.io/v1", "must be https: secrets would go to api.mvmnt.io unencrypted"),
        ("http://10.0.0.1/v1", "must be https"),
        ("http://localhost.evil.test/v1", "must be https"),
    ],
)
@pytest.mark.parametrize("name", ["base_url", "token_url"])
def test_a_url_that_no_secret_may_go_to_is_refused(name: str, url: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} {re.escape(problem)}") as caught:
        client(**{name: url})
    assert "pass-word" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://sandbox:4010/v1", "http://192.168.1.5/v1", "http://x.localhost/v1"])
async def test_plain_http_elsewhere_has_to_be_allowed(url: str, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(ConfigurationError, match="need allow_http=True, which sends the client secret and all data"):
        client(base_url=url)
    give_token(httpx_mock, url.replace("/v1", "/oauth2/token"))
    httpx_mock.add_response(url=f"{url}/customers/ERP-1?by=key", status_code=404)
    async with client(base_url=url, allow_http=True) as api:
        await expect_not_found(api)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "[::1]"])
async def test_plain_http_is_for_loopback(host: str) -> None:
    api = client(base_url=f"http://{host}:4010/v1")
    assert api.generated.base_url == f"http://{host}:4010/v1"
    await api.aclose()


def test_every_wrong_setting_is_named_at_once() -> None:
    with pytest.raises(ConfigurationError, match=r"client_secret .*; base_url .*; token_url .*; timeout "):
        Mvmnt("client-7", base_url="nowhere", token_url="nowhere", timeout=0)


@pytest.mark.parametrize("app", ["erp-sync/1.4", "erp-sync", "erp-sync/1.4 warehouse/2"])
async def test_the_user_agent_tells_the_program_of_the_caller(app: str, httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404)
    async with client(app_info=app) as api:
        await expect_not_found(api)
    assert [request.headers["User-Agent"].endswith(f" {app}") for request in httpx_mock.get_requests()] == [True, True]


@pytest.mark.parametrize("app", ["", " ", "a/b/c", "erp sync/1.4/", "erp\r\nX-Other: 1", "größe/1"])
def test_a_program_name_that_no_user_agent_can_carry_is_refused(app: str) -> None:
    with pytest.raises(ConfigurationError, match=r"app_info is .*: it must be a name or name/version"):
        client(app_info=app)


@pytest.mark.parametrize("setting", [{"proxy": "http://127.0.0.1:1"}, {"ssl_context": ssl.create_default_context()}])
def test_a_transport_brings_its_own_proxy_and_certificates(setting: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match="proxy and ssl_context are for the default transport"):
        client(**setting)


async def test_a_timeout_sets_each_of_its_parts(httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404)
    async with client(timeout=Timeout(connect=1, read=2, write=3, pool=4)) as api:
        await expect_not_found(api)
    assert httpx_mock.get_requests()[1].extensions["timeout"] == {"connect": 1, "read": 2, "write": 3, "pool": 4}


def test_every_wrong_part_of_a_timeout_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"connect is 0: .*; read is nan: .*; write is None: .*; pool is -1: "):
        Timeout(connect=0, read=float("nan"), write=None, pool=-1)  # type: ignore[arg-type]  # None is wrong


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf")])
def test_an_impossible_timeout_is_refused(timeout: float) -> None:
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds above 0"):
        client(timeout=timeout)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, {"connect": 10.0, "read": 30.0, "write": 30.0, "pool": None}),
        ({"timeout": 7}, {"connect": 7, "read": 7, "write": 7, "pool": None}),
        ({"timeout": httpx.Timeout(5, pool=1)}, {"connect": 5, "read": 5, "write": 5, "pool": 1}),
    ],
)
async def test_timeouts_hold_for_calls_and_token_requests(
    httpx_mock: HTTPXMock, settings: dict[str, object], expected: dict[str, float | None]
) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404)
    async with client(**settings) as api:
        await expect_not_found(api)
    assert [request.extensions["timeout"] for request in httpx_mock.get_requests()] == [expected, expected]


# Calls


async def test_a_call_carries_token_label_and_who_is_calling(api: Mvmnt, httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404)
    await expect_not_found(api)
    token_request, request = httpx_mock.get_requests()
    assert request.headers["Authorization"] == "Bearer token-1"
    assert request.headers["Accept"] == "application/json"
    assert request.headers["User-Agent"].startswith(f"mvmnt-client/{mvmnt.__version__} python/")
    assert token_request.headers["User-Agent"] == request.headers["User-Agent"]
    assert request.extensions["mvmnt"].id == "getCustomer"


async def test_a_hundred_first_calls_make_one_token_request(api: Mvmnt, httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404, is_reusable=True)
    await asyncio.gather(*(expect_not_found(api) for _ in range(100)))
    assert len(httpx_mock.get_requests(url=TOKEN_URL)) == 1
    assert len(httpx_mock.get_requests(url=CUSTOMER_URL)) == 100


async def test_the_generated_client_is_on_the_same_stack(api: Mvmnt, httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    httpx_mock.add_response(url=CUSTOMER_URL, status_code=404)
    with pytest.raises(NotFoundError):
        await get_customer.asyncio_detailed(Key("ERP-1"), client=api.generated)
    assert httpx_mock.get_requests()[1].headers["Authorization"] == "Bearer token-1"
    assert api.generated.base_url == "https://api.mvmnt.io/v1"


async def test_a_pre_signed_url_gets_no_token(api: Mvmnt, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(method="PUT", url="https://files.test/upload?signature=1")
    await api.generated.get_async_httpx_client().put("https://files.test/upload?signature=1", content=b"file")
    [request] = httpx_mock.get_requests()
    assert "Authorization" not in request.headers


async def test_cookies_are_not_kept(api: Mvmnt, httpx_mock: HTTPXMock) -> None:
    give_token(httpx_mock)
    for _ in range(2):
        httpx_mock.add_response(url=CUSTOMER_URL, status_code=404, headers={"Set-Cookie": "session=1; Path=/"})
        await expect_not_found(api)
    assert all("Cookie" not in request.headers for request in httpx_mock.get_requests())


def test_nothing_secret_shows() -> None:
    assert repr(client()) == "Mvmnt(base_url='https://api.mvmnt.io/v1')"
    assert SECRET not in repr(client().generated)


# Retries and events


class Attempts(httpx.AsyncBaseTransport):
    """Gives out a token, and then one status after the other."""

    def __init__(self, *statuses: int, token_statuses: Sequence[int] = ()) -> None:
        self.statuses = list(statuses)
        self.token_statuses = list(token_statuses)
        self.requests: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            status = self.token_statuses.pop(0) if self.token_statuses else 200
            return httpx.Response(status, json={"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600})
        self.requests.append(request)
        return httpx.Response(self.statuses.pop(0), json={"error": "not_found", "message": "no such customer"})


AT_ONCE = RetryPolicy(backoff=0, max_backoff=0)


async def test_calls_are_repeated_by_default() -> None:
    assert await statuses_left(500, 404) == []


async def test_a_policy_of_one_attempt_repeats_nothing() -> None:
    transport = Attempts(503, 404)
    async with client(transport=transport, retry=RetryPolicy(attempts=1)) as api:
        with pytest.raises(ServerError) as caught:
            await api.customers.get("ERP-1")
    assert (caught.value.attempts, transport.statuses) == (1, [404])


async def statuses_left(*statuses: int) -> list[int]:
    """What is left of these statuses after a call with the policy's defaults, at once."""
    transport = Attempts(*statuses)
    async with client(transport=transport, retry=AT_ONCE) as api:
        await expect_not_found(api)
    return transport.statuses


async def test_a_token_endpoint_that_fails_three_times_harms_no_call() -> None:
    transport = Attempts(404, token_statuses=[503, 500, 502])
    async with client(transport=transport, retry=AT_ONCE) as api:
        await expect_not_found(api)
    assert transport.token_statuses == []


async def test_a_write_keeps_its_idempotency_key_over_all_attempts() -> None:
    transport = Attempts(503, 500, 401, 503, 404, 404)
    async with client(transport=transport, retry=attrs.evolve(AT_ONCE, writes="idempotent")) as api:
        for _ in range(2):
            with pytest.raises(NotFoundError):
                await api.customers.create({"name": "Northwind", "status": "ACTIVE"})
    *first, second = [request.headers["Idempotency-Key"] for request in transport.requests]
    assert len(first) == 5
    assert set(first) == {first[0]} != {second}
    assert {request.content for request in transport.requests} == {transport.requests[0].content}


async def test_every_call_and_retry_is_told_as_an_event() -> None:
    told: list[ClientEvent] = []
    async with client(transport=Attempts(503, 404), retry=AT_ONCE, on_event=told.append) as api:
        await expect_not_found(api)
    assert [type(event) for event in told] == [CallEnded, RetryPlanned, CallEnded]
    token, retry, call = [event for event in told if isinstance(event, CallEnded | RetryPlanned)]
    assert (token.operation.id, retry.operation.id, call.operation.id) == ("requestToken", "getCustomer", "getCustomer")
    assert isinstance(call, CallEnded)
    assert (call.status, call.attempts, call.error) == (404, 2, "NotFoundError")


async def test_log_lines_hold_no_key_no_body_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "mvmnt"):
        async with client(transport=Attempts(503, 404), retry=AT_ONCE) as api:
            await expect_not_found(api)
    lines = [record.getMessage() for record in caplog.records if record.name == "mvmnt"]
    assert len([line for line in lines if line.startswith("getCustomer GET /customers/{id}: 404, attempt 2, ")]) == 1
    for secret in ("ERP-1", SECRET, "token-1", "no such customer", "https://"):
        assert secret not in "".join(lines)


# Lifetime


class Recording(httpx.AsyncBaseTransport):
    """A transport that never responds, and knows how often it was closed."""

    def __init__(self) -> None:
        self.closed = 0
        self.reached = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.reached.set()
        await asyncio.Event().wait()
        raise AssertionError("never reached")

    async def aclose(self) -> None:
        self.closed += 1


async def test_leaving_the_block_closes_the_transport_and_closing_again_does_nothing() -> None:
    transport = Recording()
    async with client(transport=transport) as api:
        assert transport.closed == 0
    await api.aclose()
    assert transport.closed == 1


async def test_a_call_after_closing_says_so() -> None:
    async with client() as api:
        pass
    with pytest.raises(ClientClosedError, match=r"getCustomer GET /customers/{id}: the client is closed"):
        await api.customers.get("ERP-1")


async def test_a_closed_client_cannot_be_opened_again() -> None:
    async with client() as api:
        pass
    with pytest.raises(ClientClosedError):
        await api.__aenter__()


async def test_closing_while_calls_wait_for_a_token_ends_them() -> None:
    transport = Recording()
    async with client(transport=transport) as api:
        calls = [asyncio.create_task(api.customers.get("ERP-1")) for _ in range(3)]
        await transport.reached.wait()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(result) for result in results] == [ClientClosedError] * 3
    assert asyncio.all_tasks() == {asyncio.current_task()}


# The default transport


class Upstream:
    """A server with a token endpoint, where no customer is found. It responds to API calls only once it is told to."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.responding = asyncio.Event()
        self.responding.set()
        self.arrived = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                self.heads.append(head)
                if head.startswith("POST /oauth2/token "):
                    await reader.readexactly(int(re.findall(r"(?i)content-length: (\d+)", head)[0]))
                    self._send(
                        writer, "200 OK", '{"access_token": "token-1", "token_type": "Bearer", "expires_in": 60}'
                    )
                else:
                    self.arrived.set()
                    await self.responding.wait()
                    self._send(writer, "404 Not Found", '{"error": "not_found", "message": "no such customer"}')
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _send(self, writer: asyncio.StreamWriter, status: str, body: str) -> None:
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())


@pytest.fixture
async def upstream() -> AsyncIterator[tuple[Upstream, int]]:
    upstream = Upstream()
    async with await asyncio.start_server(upstream.serve, "127.0.0.1", 0) as server:
        yield upstream, server.sockets[0].getsockname()[1]


async def test_without_a_transport_calls_go_over_real_sockets(upstream: tuple[Upstream, int]) -> None:
    server, port = upstream
    async with Mvmnt("client-7", SECRET, base_url=f"http://127.0.0.1:{port}/v1") as api:
        await asyncio.gather(*(expect_not_found(api) for _ in range(20)))
    assert [head.split(" ", 2)[:2] for head in server.heads] == [
        ["POST", "/oauth2/token"],
        *[["GET", "/v1/customers/ERP-1?by=key"]] * 20,
    ]


async def test_closing_while_calls_are_under_way_ends_them(upstream: tuple[Upstream, int]) -> None:
    server, port = upstream
    server.responding.clear()
    async with Mvmnt("client-7", SECRET, base_url=f"http://127.0.0.1:{port}/v1") as api:
        call = asyncio.create_task(api.customers.get("ERP-1"))
        await server.arrived.wait()
    with pytest.raises(ClientClosedError):
        await call
    server.responding.set()


async def test_the_default_transport_goes_through_the_proxy_of_the_environment(
    environment: pytest.MonkeyPatch, upstream: tuple[Upstream, int]
) -> None:
    server, port = upstream
    environment.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    async with Mvmnt("client-7", SECRET, retry=RetryPolicy(attempts=1)) as api:
        with pytest.raises(ApiConnectionError, match="ProxyError"):
            await api.customers.get("ERP-1")
    assert server.heads[0].startswith("CONNECT api.mvmnt.io:443 ")
    assert SECRET not in server.heads[0]


async def test_a_named_proxy_counts_before_the_environment(
    environment: pytest.MonkeyPatch, upstream: tuple[Upstream, int]
) -> None:
    server, port = upstream
    environment.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    environment.setenv("NO_PROXY", "*")
    proxy = f"http://user:pass-word@127.0.0.1:{port}"
    async with Mvmnt("client-7", SECRET, proxy=proxy, retry=RetryPolicy(attempts=1)) as api:
        with pytest.raises(ApiConnectionError, match="ProxyError") as caught:
            await api.customers.get("ERP-1")
    assert server.heads[0].startswith("CONNECT api.mvmnt.io:443 ")
    assert "proxy-authorization: basic dxnlcjpwyxnzlxdvcmq=" in server.heads[0].lower()
    assert "pass-word" not in str(caught.value)


async def test_a_proxy_of_plain_http_gets_its_credentials_too(upstream: tuple[Upstream, int]) -> None:
    server, port = upstream
    proxy = f"http://user:pass-word@127.0.0.1:{port}"
    async with Mvmnt(access_token="t", base_url="http://sandbox.test:4010/v1", allow_http=True, proxy=proxy) as api:
        await expect_not_found(api)
    [head] = server.heads
    assert head.startswith("GET http://sandbox.test:4010/v1/customers/ERP-1?by=key ")
    assert "proxy-authorization: basic dxnlcjpwyxnzlxdvcmq=" in head.lower()


async def test_an_ssl_context_brings_an_authority_and_a_client_certificate() -> None:
    authority = trustme.CA()
    offered, asked = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(offered)
    authority.configure_trust(offered)
    offered.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(asked)
    authority.issue_cert("client@example.com").configure_cert(asked)
    upstream = Upstream()
    async with await asyncio.start_server(upstream.serve, "127.0.0.1", 0, ssl=offered) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
        async with Mvmnt("client-7", SECRET, base_url=url, ssl_context=asked) as api:
            await expect_not_found(api)
        async with Mvmnt("client-7", SECRET, base_url=url, retry=RetryPolicy(attempts=1)) as api:
            with pytest.raises(ApiConnectionError, match="certificate verify failed"):
                await api.customers.get("ERP-1")
    assert [head.split(" ", 1)[0] for head in upstream.heads] == ["POST", "GET"]


def test_a_client_belongs_to_the_event_loop_of_its_first_call() -> None:
    api = Mvmnt("client-7", SECRET, base_url="http://127.0.0.1:1/v1", retry=RetryPolicy(attempts=1))

    async def use() -> None:
        with pytest.raises(ApiConnectionError):
            await api.customers.get("ERP-1")

    asyncio.run(use())
    with pytest.raises(RuntimeError, match="belongs to another event loop"):
        asyncio.run(use())
    asyncio.run(api.aclose())


# The package


def test_importing_the_package_loads_neither_aiohttp_nor_any_model() -> None:
    code = "import sys, mvmnt; print([m for m in sys.modules if m.startswith(('aiohttp', 'mvmnt_client.models.'))])"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "[]"


def test_importing_the_client_loads_nothing_that_sends_calls() -> None:
    code = """
import sys
from mvmnt import Mvmnt
sends = ("aiohttp", "msgspec", "mvmnt._auth.", "mvmnt._rate_limit.", "mvmnt._http.network.", "mvmnt._stack")
print([name for name in sys.modules if name.startswith(sends)])
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "[]"


def test_opening_a_client_loads_no_documents() -> None:
    code = """
import asyncio, sys, mvmnt

async def main():
    async with mvmnt.Mvmnt("client-7", "very-secret") as client:
        print([name for name in sys.modules if "documents" in name ])
        print(type(client.documents).__module__)

asyncio.run(main())
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["[]", "mvmnt.documents.resource"]


def test_every_public_name_is_there() -> None:
    assert all(hasattr(mvmnt, name) for name in mvmnt.__all__)


def test_the_version_is_that_of_the_distribution() -> None:
    assert importlib.metadata.version("mvmnt-client") == mvmnt.__version__


class NoTransport:
    """What is of no right class for any setting."""


@pytest.mark.parametrize(
    "setting", ["retry", "rate_limit", "limits", "ssl_context", "timeout", "middleware", "access_token", "proxy"]
)
def test_a_setting_of_another_class_is_refused_by_its_name(setting: str) -> None:
    credentials = {} if setting == "access_token" else {"client_id": "client-7", "client_secret": SECRET}
    with pytest.raises(ConfigurationError, match=setting):
        Mvmnt(**{setting: NoTransport()}, **credentials)  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize("timeout", [None, True, "30"])
def test_a_timeout_of_another_class_is_refused(timeout: object) -> None:
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds above 0"):
        client(timeout=timeout)
