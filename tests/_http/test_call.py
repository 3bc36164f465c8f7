"""mvmnt._http.call: one request, and the error that each way of failing becomes."""

import asyncio
from collections.abc import AsyncGenerator, Callable

import httpx
import pytest
from support.fake_clock import FakeClock

from mvmnt._core.clock import Clock
from mvmnt._core.extensions import operation_of
from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt._http.call import call
from mvmnt._http.client import HttpClient
from mvmnt._http.retry import Retry
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    ClientClosedError,
    MvmntError,
    NotFoundError,
    ServerError,
    TokenError,
)
from mvmnt.events import CallEnded, ClientEvent

GET_CUSTOMER = Operation(id="getCustomerById", method="GET", path="/customers/{id}", reads=True)
Handler = Callable[[httpx.Request], httpx.Response]


def client(handler: Handler, auth: httpx.Auth | None = None) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url="https://api.test/v1", transport=httpx.MockTransport(handler), auth=auth)


async def get_customer(http: httpx.AsyncClient) -> httpx.Response:
    return await call(http, GET_CUSTOMER, method="GET", url="/customers/1")


@pytest.mark.parametrize("status", [200, 201, 204])
async def test_a_2xx_response_is_returned_with_its_body_read(status: int) -> None:
    async with client(lambda _: httpx.Response(status, content=b"body")) as http:
        response = await get_customer(http)
    assert (response.status_code, response.content) == (status, b"body")


async def test_the_request_goes_out_as_given() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(201)

    async with client(handler) as http:
        await call(
            http,
            GET_CUSTOMER,
            method="POST",
            url="/customers/A%2FB",
            params={"by": "key"},
            content=b"{}",
            headers={"Content-Type": "application/json"},
            extensions={"mvmnt": GET_CUSTOMER},
        )
    [request] = sent
    assert (request.method, str(request.url)) == ("POST", "https://api.test/v1/customers/A%2FB?by=key")
    assert (request.content, request.headers["content-type"]) == (b"{}", "application/json")
    assert operation_of(request) is GET_CUSTOMER
    assert operation_of(httpx.Request("GET", "https://api.test")) is None


async def test_another_status_raises_the_error_for_it() -> None:
    async with client(lambda _: httpx.Response(404, json={"error": "not_found", "message": "gone"})) as http:
        with pytest.raises(NotFoundError, match=r"getCustomerById GET /customers/{id}: 404 not_found: gone"):
            await get_customer(http)


async def test_a_redirect_is_an_error_and_is_not_followed() -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return httpx.Response(307, headers={"Location": "https://elsewhere.test/"})

    async with client(handler) as http:
        http.follow_redirects = True
        with pytest.raises(ApiError) as caught:
            await get_customer(http)
    assert caught.value.status == 307
    assert seen == ["api.test"]


def raising(error: Exception) -> Handler:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return handler


@pytest.mark.parametrize(
    "kind", [httpx.ConnectTimeout, httpx.ReadTimeout, httpx.WriteTimeout, httpx.PoolTimeout, httpx.TimeoutException]
)
async def test_a_timeout_raises_api_timeout_error(kind: type[httpx.TimeoutException]) -> None:
    failure = kind("took too long")
    async with client(raising(failure)) as http:
        with pytest.raises(ApiTimeoutError, match=f"{kind.__name__}: took too long") as caught:
            await get_customer(http)
    assert caught.value.operation is GET_CUSTOMER
    assert caught.value.__cause__ is failure


@pytest.mark.parametrize(
    "kind",
    [httpx.ConnectError, httpx.ReadError, httpx.RemoteProtocolError, httpx.ProxyError, httpx.DecodingError],
)
async def test_a_connection_that_fails_raises_api_connection_error(kind: type[httpx.RequestError]) -> None:
    failure = kind("")
    async with client(raising(failure)) as http:
        with pytest.raises(ApiConnectionError, match=f"no response: {kind.__name__} ") as caught:
            await get_customer(http)
    assert type(caught.value) is ApiConnectionError
    assert caught.value.__cause__ is failure


async def test_a_body_cut_short_raises_api_connection_error() -> None:
    class CutShort(httpx.AsyncByteStream):
        async def __aiter__(self):  # type: ignore[no-untyped-def]  # an async generator, typed by the base class
            yield b"{"
            raise httpx.ReadError("cut")

    async with client(lambda _: httpx.Response(200, stream=CutShort())) as http:
        with pytest.raises(ApiConnectionError, match="ReadError: cut"):
            await get_customer(http)


async def test_a_body_that_cannot_be_decompressed_raises_api_connection_error() -> None:
    class NotGzip(httpx.AsyncByteStream):
        async def __aiter__(self):  # type: ignore[no-untyped-def]  # an async generator, typed by the base class
            yield b"not gzip at all"

    async with client(lambda _: httpx.Response(200, stream=NotGzip(), headers={"Content-Encoding": "gzip"})) as http:
        with pytest.raises(ApiConnectionError, match="DecodingError"):
            await get_customer(http)


async def test_an_error_of_the_authentication_passes_through() -> None:
    class Refused(httpx.Auth):
        def auth_flow(self, request):  # type: ignore[no-untyped-def]  # a generator, typed by the base class
            raise TokenError("401", status=401)
            yield request

    async with client(lambda _: httpx.Response(200), Refused()) as http:
        with pytest.raises(TokenError):
            await get_customer(http)


async def test_other_errors_pass_through() -> None:
    async with client(raising(RuntimeError("a bug"))) as http:
        with pytest.raises(RuntimeError, match=r"^a bug$"):
            await get_customer(http)


async def test_a_call_on_a_closed_client_says_so() -> None:
    http = client(lambda _: httpx.Response(200))
    await http.aclose()
    with pytest.raises(ClientClosedError, match=r"getCustomerById GET /customers/{id}: the client is closed"):
        await get_customer(http)


@pytest.mark.parametrize("failure", [httpx.ReadError("connection lost"), RuntimeError("Session is closed")])
async def test_a_call_whose_client_is_closed_meanwhile_says_so(failure: Exception) -> None:
    class ClosesMeanwhile(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await http.aclose()
            raise failure

    http = httpx.AsyncClient(base_url="https://api.test/v1", transport=ClosesMeanwhile())
    with pytest.raises(ClientClosedError):
        await get_customer(http)


async def test_cancellation_passes_through_untouched() -> None:
    class Hangs(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            reached.set()
            await asyncio.Event().wait()
            raise AssertionError("never reached")

    reached = asyncio.Event()
    async with httpx.AsyncClient(base_url="https://api.test/v1", transport=Hangs()) as http:
        task = asyncio.create_task(get_customer(http))
        await reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


# Attempts and events


class Refused(httpx.Auth):
    """An authentication that gets no token."""

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        raise TokenError("401", status=401)
        yield request


class Server(httpx.AsyncBaseTransport):
    """Gives one outcome after the other; each attempt takes two seconds of the clock."""

    def __init__(self, clock: FakeClock, *responses: httpx.Response | BaseException) -> None:
        self.clock = clock
        self.responses = list(responses)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.clock.advance(2)
        response = self.responses.pop(0)
        if isinstance(response, BaseException):
            raise response
        return response


def retrying(clock: FakeClock, events: list[ClientEvent], *responses: httpx.Response | BaseException) -> HttpClient:
    """A client that sends at most three times, and waits a second before each repetition."""

    async def sleep(seconds: float) -> None:
        clock.advance(seconds)

    policy = RetryPolicy(attempts=3, backoff=1, max_backoff=1)
    transport = Retry(Server(clock, *responses), policy, clock=Clock(clock, sleep=sleep), chance=lambda: 1.0)
    return HttpClient(
        base_url="https://api.test/v1",
        transport=transport,
        timeout=httpx.Timeout(30),
        headers={},
        events=Events(events.append),
    )


async def get_labelled(http: httpx.AsyncClient) -> httpx.Response:
    return await call(http, GET_CUSTOMER, method="GET", url="/customers/1", extensions={"mvmnt": GET_CUSTOMER})


async def test_an_api_error_tells_attempts_and_total_time(clock: FakeClock) -> None:
    async with retrying(clock, [], *[httpx.Response(503) for _ in range(3)]) as http:
        with pytest.raises(ServerError, match=r"503 Service Unavailable, after 3 attempts in 8\.0 s \(") as caught:
            await get_labelled(http)
    assert (caught.value.attempts, caught.value.seconds) == (3, 8.0)


@pytest.mark.parametrize(
    ("failure", "kind"), [(httpx.ReadError("lost"), ApiConnectionError), (httpx.ReadTimeout("slow"), ApiTimeoutError)]
)
async def test_a_connection_error_tells_attempts_and_total_time(
    clock: FakeClock, failure: Exception, kind: type[ApiConnectionError]
) -> None:
    async with retrying(clock, [], failure, failure, failure) as http:
        with pytest.raises(kind, match=r"(lost|slow), after 3 attempts in 8\.0 s \(") as caught:
            await get_labelled(http)
    assert (caught.value.attempts, caught.value.seconds) == (3, 8.0)


async def test_an_error_at_the_first_attempt_does_not_speak_of_attempts(clock: FakeClock) -> None:
    async with retrying(clock, [], httpx.Response(404)) as http:
        with pytest.raises(NotFoundError) as caught:
            await get_labelled(http)
    assert (caught.value.attempts, caught.value.seconds) == (1, 2.0)
    assert "attempt" not in str(caught.value)


async def test_the_end_of_a_call_is_told_once_however_often_it_was_sent(clock: FakeClock) -> None:
    events: list[ClientEvent] = []
    async with retrying(clock, events, httpx.Response(503), httpx.ReadError(""), httpx.Response(200)) as http:
        await get_labelled(http)
    assert events == [CallEnded(GET_CUSTOMER, status=200, attempts=3, seconds=8.0)]
    assert str(events[0]) == "getCustomerById GET /customers/{id}: 200, attempt 3, 8.000 s"


@pytest.mark.parametrize(
    ("response", "status", "error"),
    [
        (httpx.Response(404), 404, "NotFoundError"),
        (httpx.UnsupportedProtocol("no"), None, "ApiConnectionError"),
        (RuntimeError("a bug"), None, "RuntimeError"),
    ],
)
async def test_a_failed_call_is_told_with_its_error(
    clock: FakeClock, response: httpx.Response | Exception, status: int | None, error: str
) -> None:
    events: list[ClientEvent] = []
    async with retrying(clock, events, response) as http:
        with pytest.raises((MvmntError, RuntimeError)):
            await get_labelled(http)
    assert events == [CallEnded(GET_CUSTOMER, status=status, attempts=1, seconds=2.0, error=error)]


async def test_a_call_that_got_no_token_is_told_as_never_sent(clock: FakeClock) -> None:
    events: list[ClientEvent] = []
    async with retrying(clock, events) as http:
        http.auth = Refused()
        with pytest.raises(TokenError):
            await get_labelled(http)
    assert events == [CallEnded(GET_CUSTOMER, status=None, attempts=0, seconds=0.0, error="TokenError")]


async def test_a_cancelled_call_is_told_too(clock: FakeClock) -> None:
    events: list[ClientEvent] = []
    async with retrying(clock, events, asyncio.CancelledError()) as http:
        with pytest.raises(asyncio.CancelledError):
            await get_labelled(http)
    assert [event.error for event in events if isinstance(event, CallEnded)] == ["CancelledError"]


async def test_a_calls_header_takes_the_place_of_the_clients_own() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    events = Events()
    timeout = httpx.Timeout(30)
    async with HttpClient(transport=transport, timeout=timeout, headers={"Accept": "text/csv"}, events=events) as http:
        request = http.prepare({"method": "GET", "url": "https://api.test/", "headers": {"Accept": "application/json"}})
    assert request.headers.get_list("Accept") == ["application/json"]
