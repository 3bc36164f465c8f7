"""Mvmnt.with_options: other options for some calls, on the same connections, token and rate limit."""

from collections.abc import Callable
from traceback import TracebackException
from typing import Any

import httpx
import pytest

from mvmnt import (
    ApiConnectionError,
    ApiTimeoutError,
    ClientClosedError,
    ConfigurationError,
    Key,
    Mvmnt,
    NotFoundError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    Timeout,
)
from mvmnt.events import CallEnded, ClientEvent
from mvmnt.testing import MvmntSandbox

ACME = {"name": "Acme", "status": "ACTIVE"}


class Api(httpx.AsyncBaseTransport):
    """Gives tokens, responds to calls with one status, and keeps the requests."""

    def __init__(self, status: int = 404, **headers: str) -> None:
        self.response: Callable[[], httpx.Response] = lambda: httpx.Response(status, headers=headers)
        self.tokens: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.closed = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            self.tokens.append(request)
            return httpx.Response(200, json={"access_token": "t-1", "token_type": "Bearer", "expires_in": 3600})
        self.calls.append(request)
        return self.response()

    async def aclose(self) -> None:
        self.closed += 1

    def client(self, **settings: Any) -> Mvmnt:
        return Mvmnt("client-7", "secret", transport=self, **{"retry": RetryPolicy(backoff=0), **settings})


async def expect(error: type[Exception], mvmnt: Mvmnt) -> None:
    with pytest.raises(error):
        await mvmnt.customers.get(Key("ERP-1"))


async def test_a_timeout_holds_for_the_calls_of_the_derived_client_alone() -> None:
    api = Api()
    async with api.client(timeout=7) as mvmnt:
        await expect(NotFoundError, mvmnt.with_options(timeout=Timeout(connect=1, read=2, write=3)))
        await expect(NotFoundError, mvmnt)
    assert [call.extensions["timeout"]["read"] for call in api.calls] == [2, 7]


async def test_headers_go_out_beside_those_of_the_client() -> None:
    api = Api()
    async with api.client() as mvmnt:
        await expect(NotFoundError, mvmnt.with_options(headers={"X-Team": "west"}))
        await expect(NotFoundError, mvmnt)
    assert [call.headers.get("X-Team") for call in api.calls] == ["west", None]
    assert api.calls[0].headers["Authorization"] == "Bearer t-1"
    assert "X-Team" not in api.tokens[0].headers


async def test_a_retry_policy_holds_for_the_calls_of_the_derived_client_alone() -> None:
    api = Api(503)
    async with api.client(retry=RetryPolicy(attempts=3, backoff=0)) as mvmnt:
        await expect(ServerError, mvmnt.with_options(retry=RetryPolicy(attempts=1)))
        assert len(api.calls) == 1
        await expect(ServerError, mvmnt)
    assert len(api.calls) == 4


async def test_a_deadline_ends_waiting_for_the_server() -> None:
    api = Api(429, **{"Retry-After": "20"})
    async with api.client() as mvmnt:
        await expect(RateLimitError, mvmnt.with_options(deadline=10))
    assert len(api.calls) == 1


async def test_a_deadline_counts_before_that_of_the_policy() -> None:
    mvmnt = Api().client(retry=RetryPolicy(attempts=5, deadline=100))
    derived = mvmnt.with_options(retry=RetryPolicy(attempts=2, deadline=50), deadline=9)
    assert derived._retry == RetryPolicy(attempts=2, deadline=9)
    assert mvmnt.with_options(deadline=9)._retry == RetryPolicy(attempts=5, deadline=9)


async def test_options_add_up() -> None:
    api = Api()
    async with api.client() as mvmnt:
        derived = mvmnt.with_options(timeout=3, headers={"X-A": "1", "X-B": "1"}).with_options(headers={"x-b": "2"})
        await expect(NotFoundError, derived)
    [call] = api.calls
    assert (call.extensions["timeout"]["read"], call.headers["X-A"], call.headers.get_list("X-B")) == (3, "1", ["2"])


async def test_token_and_events_are_shared() -> None:
    api = Api()
    events: list[ClientEvent] = []
    async with api.client(on_event=events.append) as mvmnt:
        await expect(NotFoundError, mvmnt.with_options(timeout=3))
        await expect(NotFoundError, mvmnt)
    assert len(api.tokens) == 1
    assert [event.status for event in events if isinstance(event, CallEnded)] == [200, 404, 404]


async def test_closing_a_derived_client_leaves_the_connections_open() -> None:
    api = Api()
    async with api.client() as mvmnt:
        async with mvmnt.with_options(timeout=3) as derived:
            await expect(NotFoundError, derived)
        assert api.closed == 0
        await expect(NotFoundError, derived)
        await expect(NotFoundError, mvmnt)
    assert api.closed == 1


async def test_a_derived_client_ends_with_the_one_it_came_from() -> None:
    async with Api().client() as mvmnt:
        derived = mvmnt.with_options(timeout=3).with_options(timeout=4)
    await expect(ClientClosedError, derived)
    with pytest.raises(ClientClosedError):
        await derived.__aenter__()


async def test_resources_of_the_two_clients_are_their_own(mvmnt_sandbox: MvmntSandbox) -> None:
    async with mvmnt_sandbox.client() as mvmnt:
        first = mvmnt.customers
        derived = mvmnt.with_options(headers={"X-Team": "west"})
        assert derived.customers is not first
        assert derived.documents is not mvmnt.documents
        await derived.customers.create(ACME)
        assert len([customer async for customer in derived.customers.filter()]) == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timeout": 0}, "timeout must be a number of seconds above 0"),
        ({"deadline": -1}, "deadline is -1"),
        (
            {"headers": {"Authorization": "Bearer x"}},
            "'Authorization', which the client writes (give Mvmnt an access_tok",
        ),
        ({"headers": {"idempotency-key": "x"}}, "give the method an idempotency_key"),
        ({"headers": {"Host": "x"}}, "'Host', which the client or the connection writes"),
        ({"headers": {"X Team": "x"}}, "'X Team', which is no name of a header"),
        ({"headers": {"": "x"}}, "'', which is no name of a header"),
        ({"headers": {"X-Team": "west\r\nX-Other: 1"}}, "the value of 'X-Team' in headers must be printable ASCII"),
        ({"headers": {"X-Team": 7}}, "the value of 'X-Team' in headers must be printable ASCII"),
    ],
)
async def test_a_wrong_option_is_refused(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Api().client().with_options(**options)
    assert said in str(caught.value)


@pytest.mark.parametrize("failure", [503, httpx.ReadError("lost"), httpx.ConnectError("refused")])
async def test_a_deadline_that_ends_the_retries_leaves_the_last_outcome(failure: int | Exception) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        if isinstance(failure, Exception):
            raise failure
        return httpx.Response(failure)

    async with Mvmnt(access_token="t", transport=httpx.MockTransport(fail)) as mvmnt:
        with pytest.raises((ServerError, ApiConnectionError)):
            await mvmnt.with_options(deadline=0.5).customers.get(Key("ERP-1"))


def test_a_wrong_option_shows_no_header() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Api().client().with_options(timeout=0, headers={"X-Api-Key": "pass-word"})
    frames = TracebackException.from_exception(caught.value, capture_locals=True).stack
    assert "pass-word" not in str([frame.locals for frame in frames if "/tests/" not in frame.filename])


async def test_an_attempt_ends_with_the_deadline_of_its_options() -> None:
    async def hang(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("no response")

    async with Mvmnt(access_token="t", transport=httpx.MockTransport(hang)) as mvmnt:
        with pytest.raises(ApiTimeoutError) as caught:
            await mvmnt.with_options(retry=RetryPolicy(attempts=2, backoff=0)).customers.get(Key("ERP-1"))
    assert caught.value.attempts == 2
