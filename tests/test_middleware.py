"""Mvmnt(middleware=...): code of the caller's around each attempt of a call."""

import asyncio
from typing import Any

import attrs
import httpx
import pytest

from mvmnt import (
    ApiTimeoutError,
    ClientClosedError,
    ConfigurationError,
    Key,
    Mvmnt,
    NotFoundError,
    RateLimit,
    RetryPolicy,
    ServerError,
)
from mvmnt._core.extensions import AttemptLimits, Attempts
from mvmnt._core.operation import Operation
from mvmnt._http.middleware import MiddlewareTransport
from mvmnt.middleware import Middleware, Request, Response, Send
from mvmnt.testing import MvmntSandbox

ACME = {"name": "Acme", "status": "ACTIVE"}


class Api(httpx.AsyncBaseTransport):
    """Gives tokens, responds to calls with these statuses in turn, the last for ever, and keeps the requests."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.tokens: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            self.tokens.append(request)
            return httpx.Response(200, json={"access_token": "t-1", "token_type": "Bearer", "expires_in": 3600})
        self.calls.append(request)
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return httpx.Response(status, headers={"X-Server": "1"})

    def client(self, *middleware: Middleware, **settings: Any) -> Mvmnt:
        settings = {"retry": RetryPolicy(attempts=3, backoff=0), **settings}
        return Mvmnt("client-7", "secret", transport=self, middleware=middleware, **settings)


async def get(mvmnt: Mvmnt, error: type[Exception] = NotFoundError) -> Exception:
    async with mvmnt:
        with pytest.raises(error) as caught:
            await mvmnt.customers.get(Key("ERP-1"))
    return caught.value


@pytest.fixture
def api() -> Api:
    return Api(404)


async def test_middleware_sees_the_operation_and_what_is_sent(mvmnt_sandbox: MvmntSandbox) -> None:
    seen: list[Request] = []

    async def look(request: Request, send: Send) -> Response:
        seen.append(request)
        return await send(request)

    async with mvmnt_sandbox.client(middleware=[look]) as mvmnt:
        await mvmnt.customers.create(ACME, idempotency_key="write-1")
    [request] = seen
    assert (request.operation.id, request.method, request.url) == (
        "createCustomer",
        "POST",
        "http://localhost/v1/customers",
    )
    assert b'"Acme"' in request.body
    assert request.headers["idempotency-key"] == "write-1"


async def test_a_header_that_middleware_adds_is_sent(api: Api) -> None:
    async def sign(request: Request, send: Send) -> Response:
        request.headers["X-Signature"] = f"signed {len(request.body)}"
        return await send(request)

    await get(api.client(sign))
    assert api.calls[0].headers["X-Signature"] == "signed 0"
    assert api.calls[0].headers["Authorization"] == "Bearer t-1"


async def test_each_attempt_passes_and_begins_with_fresh_headers() -> None:
    api = Api(503, 503, 404)
    attempts: list[tuple[int, bool]] = []

    async def count(request: Request, send: Send) -> Response:
        attempts.append((request.attempt, "x-attempt" in request.headers))
        request.headers["x-attempt"] = str(request.attempt)
        return await send(request)

    await get(api.client(count))
    assert attempts == [(1, False), (2, False), (3, False)]
    assert [call.headers["X-Attempt"] for call in api.calls] == ["1", "2", "3"]


async def test_the_first_middleware_is_outermost(api: Api) -> None:
    order: list[str] = []

    def named(name: str) -> Middleware:
        async def run(request: Request, send: Send) -> Response:
            order.append(f"{name} in")
            response = await send(request)
            order.append(f"{name} out")
            return response

        return run

    await get(api.client(named("a"), named("b")))
    assert order == ["a in", "b in", "b out", "a out"]


async def test_middleware_sees_the_response_and_may_change_it(api: Api) -> None:
    async def judge(request: Request, send: Send) -> Response:
        response = await send(request)
        assert (response.status, response.headers["x-server"]) == (404, "1")
        return attrs.evolve(response, status=500, body=b'{"error": "e", "message": "changed"}')

    error = await get(api.client(judge, retry=RetryPolicy(attempts=1)), ServerError)
    assert "changed" in str(error)


async def test_a_response_of_the_middleware_does_not_count_for_the_rate_limit() -> None:
    api = Api(404)
    kept: dict[str, Response] = {}

    async def cache(request: Request, send: Send) -> Response:
        if request.url not in kept:
            kept[request.url] = await send(request)
        return kept[request.url]

    async with api.client(cache, rate_limit=RateLimit(per_minute=1)) as mvmnt:
        for _ in range(3):
            with pytest.raises(NotFoundError):
                await mvmnt.customers.get(Key("ERP-1"))
    assert len(api.calls) == 1


async def test_a_response_of_the_middleware_is_decoded_like_the_servers() -> None:
    async def respond(request: Request, send: Send) -> Response:
        return Response(200, b'{"data": [], "pagination": {"pageSize": 1, "hasNextPage": false, "endCursor": null}}')

    async with Api(500).client(respond) as mvmnt:
        assert [customer async for customer in mvmnt.customers.filter()] == []


async def test_tokens_pass_it_by_and_are_not_shown(api: Api) -> None:
    shown: list[dict[str, str]] = []

    async def look(request: Request, send: Send) -> Response:
        shown.append(dict(request.headers))
        return await send(request)

    await get(api.client(look))
    assert len(api.tokens) == len(shown) == 1
    assert "t-1" not in str(shown)


async def test_what_middleware_raises_reaches_the_caller_with_its_place(api: Api) -> None:
    async def fail(request: Request, send: Send) -> Response:
        raise KeyError("no signature")

    error = await get(api.client(fail), KeyError)
    assert "raised in middleware" in error.__notes__[0]
    assert "fail" in error.__notes__[0]
    assert "test_middleware.py" in error.__notes__[0]
    assert api.calls == []


async def test_a_lost_connection_passes_and_is_repeated() -> None:
    tries = 0

    async def lose(request: Request, send: Send) -> Response:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise httpx.ReadError("lost")
        return await send(request)

    await get(Api(404).client(lose))
    assert tries == 2


async def test_middleware_that_returns_no_response_is_named(api: Api) -> None:
    async def forget(request: Request, send: Send) -> Response:
        await send(request)
        return None  # type: ignore[return-value]  # what is tested

    error = await get(api.client(forget), ConfigurationError)
    assert "forget returned NoneType: it must return a Response" in str(error)


@pytest.mark.parametrize(
    "values", [{"status": "200"}, {"body": "text"}, {"headers": {"retry-after": 1}}, {"headers": None}]
)
async def test_a_response_of_wrong_values_is_refused_by_the_middlewares_name(api: Api, values: dict[str, Any]) -> None:
    async def answer(request: Request, send: Send) -> Response:
        return Response(**{"status": 200, **values})

    error = await get(api.client(answer), TypeError)
    assert "raised in middleware" in error.__notes__[0]
    assert "answer" in error.__notes__[0]


def test_what_is_no_function_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"middleware\[0\] is 7: it must be an async function"):
        Api(404).client(7)  # type: ignore[arg-type]  # what is tested


async def test_a_pages_middleware_runs_for_each_page(mvmnt_sandbox: MvmntSandbox) -> None:
    operations: list[str] = []

    async def look(request: Request, send: Send) -> Response:
        operations.append(request.operation.id)
        return await send(request)

    async with mvmnt_sandbox.client(middleware=[look]) as mvmnt:
        for number in range(3):
            await mvmnt.customers.create({**ACME, "name": f"Customer {number}"})
        operations.clear()
        assert len([customer async for customer in mvmnt.customers.filter(page_size=2)]) == 3
    assert operations == ["filterCustomers"] * 2


async def test_time_in_middleware_counts_against_the_deadline(api: Api) -> None:
    async def dawdle(request: Request, send: Send) -> Response:
        await asyncio.sleep(30)
        return await send(request)

    async with asyncio.timeout(5):
        error = await get(api.client(dawdle, retry=RetryPolicy(deadline=0.2)), ApiTimeoutError)
    assert "middleware" in str(error)
    assert api.calls == []


async def test_so_does_time_after_the_response(api: Api) -> None:
    async def dawdle(request: Request, send: Send) -> Response:
        response = await send(request)
        await asyncio.sleep(30)
        return response

    async with asyncio.timeout(5):
        await get(api.client(dawdle, retry=RetryPolicy(deadline=0.2)), ApiTimeoutError)
    assert len(api.calls) == 1


async def test_an_attempt_has_the_time_that_middleware_leaves() -> None:
    seconds: list[float] = []

    class Slow(Api):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path != "/oauth2/token":
                seconds.append(request.extensions["mvmnt.limits"].seconds)
            return await super().handle_async_request(request)

    async def dawdle(request: Request, send: Send) -> Response:
        await asyncio.sleep(0.1)
        return await send(request)

    await get(Slow(404).client(dawdle, retry=RetryPolicy(deadline=10)))
    assert 9 < seconds[0] <= 9.91


async def test_a_wait_for_the_clients_own_budget_is_free_inside_of_middleware() -> None:
    class Held(Api):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path != "/oauth2/token":  # as the rate limit does, which stands above the network
                await asyncio.sleep(0.3)
                request.extensions["mvmnt.attempts"].held += 0.3
            return await super().handle_async_request(request)

    async def pass_on(request: Request, send: Send) -> Response:
        response = await send(request)
        await asyncio.sleep(0.05)
        return response

    transport = MiddlewareTransport(Held(404), [pass_on])
    request = httpx.Request("GET", "https://api/customers")
    request.extensions.update(
        {"mvmnt": Operation("getCustomer", "GET", "/customers", reads=True), "mvmnt.attempts": Attempts()}
    )
    request.extensions["mvmnt.limits"] = AttemptLimits(0.2, 0.2, 100)
    assert (await transport.handle_async_request(request)).status_code == 404


async def test_closing_the_client_ends_calls_that_are_in_middleware(api: Api) -> None:
    inside = asyncio.Event()

    async def hang(request: Request, send: Send) -> Response:
        inside.set()
        await asyncio.sleep(30)
        return await send(request)

    mvmnt = api.client(hang)
    async with asyncio.timeout(5):
        call = asyncio.ensure_future(mvmnt.customers.get(Key("ERP-1")))
        await inside.wait()
        await mvmnt.aclose()
        with pytest.raises(ClientClosedError):
            await call


async def test_middleware_may_send_at_once_from_several_tasks(api: Api) -> None:
    async def hedge(request: Request, send: Send) -> Response:
        first, second = await asyncio.gather(send(request), send(request))
        return first or second

    await get(api.client(hedge))
    assert len(api.calls) == 2
