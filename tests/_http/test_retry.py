"""mvmnt._http.retry: what is repeated, when, how often and for how long. The table of the module, line by line."""

import asyncio
import contextlib
import gzip
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.fake_clock import FakeClock

from mvmnt._core.clock import Clock
from mvmnt._core.extensions import Attempts, attempts_in
from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt._http.failures import NothingListens
from mvmnt._http.retry import Retry
from mvmnt._http.retry_policy import RetryPolicy, Writes
from mvmnt.errors import ConfigurationError
from mvmnt.events import ClientEvent, RetryPlanned

READ = Operation(id="getCustomer", method="GET", path="/customers/{id}", reads=True)
SEARCH = Operation(id="filterCustomers", method="POST", path="/customers/filter", reads=True)
WRITE = Operation(id="createCustomer", method="POST", path="/customers", reads=False)
IDEMPOTENT_WRITE = attrs.evolve(WRITE, idempotent=True)
UNIX_NOW = 1_700_000_000.0
JSON = {"Content-Type": "application/json"}

NEVER_SENT = [httpx.ConnectError("refused"), httpx.ConnectTimeout(""), httpx.PoolTimeout(""), httpx.ProxyError("")]
WAIT_AS_TOLD = [429, 503]
AMBIGUOUS_STATUSES = [408, 500, 502, 504, 520, 521, 522, 523, 524, 529, 530]
AMBIGUOUS_ERRORS = [
    httpx.ReadTimeout(""),
    httpx.WriteTimeout(""),
    httpx.ReadError("reset"),
    httpx.WriteError(""),
    httpx.RemoteProtocolError("disconnected"),
]
FINAL = [400, 401, 403, 404, 409, 422, 301, 501]
HOPELESS = [httpx.UnsupportedProtocol(""), httpx.LocalProtocolError(""), RuntimeError("a bug")]

Outcome = httpx.Response | Exception | Callable[[], Awaitable[httpx.Response]]


class Body(httpx.AsyncByteStream):
    """The body of a response: its pieces, and then perhaps an error. Knows whether it was closed."""

    def __init__(self, *pieces: bytes, error: Exception | None = None, at_each: Callable[[], None] = lambda: None):
        self.pieces = pieces
        self.error = error
        self.at_each = at_each
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            self.at_each()
            yield piece
        if self.error is not None:
            raise self.error

    async def aclose(self) -> None:
        self.closed = True


class Network(httpx.AsyncBaseTransport):
    """Gives one outcome after the other, the last one for ever. Each attempt takes `seconds`."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.seconds = 0.0
        self.responses: list[Outcome] = []
        self.requests: list[httpx.Request] = []
        self.sent: list[bytes] = []
        self.closed = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.sent.append(b"".join([part async for part in request.stream]))  # type: ignore[union-attr]  # async ones only
        self.clock.advance(self.seconds)
        response = self.responses.pop(0) if len(self.responses) > 1 else self.responses[0]
        if isinstance(response, Exception):
            raise response
        return response if isinstance(response, httpx.Response) else await response()

    async def aclose(self) -> None:
        self.closed += 1


class Bench:
    """A `Retry` with everything around it under control."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.network = Network(clock)
        self.waits: list[float] = []
        self.chance = 1.0
        self.events: list[ClientEvent] = []

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.clock.advance(seconds)

    def retry(self, sleep: Callable[[float], Awaitable[None]] | None = None, **policy: Any) -> Retry:
        return Retry(
            self.network,
            RetryPolicy(**policy),
            events=Events(self.events.append),
            clock=Clock(self.clock, lambda: UNIX_NOW, sleep or self.sleep),
            chance=lambda: self.chance,
        )

    async def send(self, operation: Operation | None, *responses: Outcome, **policy: Any) -> httpx.Response:
        """Send one request with these outcomes."""
        self.network.responses = list(responses)
        return await self.retry(**policy).handle_async_request(request(operation))

    @property
    def attempts(self) -> int:
        return len(self.network.requests)


def request(operation: Operation | None, **settings: Any) -> httpx.Request:
    extensions = {} if operation is None else {"mvmnt": operation}
    return httpx.Request(
        "POST", "https://api.test/v1/customers", extensions=extensions, **{"content": b"{}"} | settings
    )


def response_with(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, stream=Body(body), headers=headers)


def ok(body: bytes = b"{}") -> httpx.Response:
    return response_with(200, body, JSON)


@pytest.fixture
def bench(clock: FakeClock) -> Bench:
    return Bench(clock)


def name(value: object) -> str:
    return getattr(value, "id", None) or (type(value).__name__ if isinstance(value, Exception) else str(value))


# The table


@pytest.mark.parametrize("writes", ["safe", "idempotent"])
@pytest.mark.parametrize("operation", [READ, SEARCH, WRITE, IDEMPOTENT_WRITE, None], ids=name)
@pytest.mark.parametrize("error", NEVER_SENT, ids=name)
async def test_a_connection_that_was_never_made_is_tried_again(
    bench: Bench, operation: Operation | None, error: Exception, writes: Writes
) -> None:
    assert (await bench.send(operation, error, ok(), writes=writes)).status_code == 200
    assert bench.attempts == 2


@pytest.mark.parametrize("writes", ["safe", "idempotent"])
@pytest.mark.parametrize("operation", [READ, SEARCH, WRITE, IDEMPOTENT_WRITE, None], ids=name)
@pytest.mark.parametrize("status", WAIT_AS_TOLD)
async def test_429_and_503_are_repeated(bench: Bench, operation: Operation | None, status: int, writes: Writes) -> None:
    assert (await bench.send(operation, response_with(status), ok(), writes=writes)).status_code == 200
    assert bench.attempts == 2


def ambiguous(clock: FakeClock) -> list[Callable[[], Outcome]]:
    """Every way of failing in which the server may have done what was asked."""
    return [
        *(lambda status=status: response_with(status) for status in AMBIGUOUS_STATUSES),
        *(lambda error=error: error for error in AMBIGUOUS_ERRORS),
        lambda: httpx.Response(200, stream=Body(b"{", error=httpx.ReadError("reset"))),
        lambda: httpx.Response(200, stream=Body(b"{", error=httpx.RemoteProtocolError("cut short"))),
        lambda: httpx.Response(200, stream=Body(b"no gzip"), headers={"Content-Encoding": "gzip"}),
        lambda: httpx.Response(200, stream=Body(b"{", b"}", at_each=lambda: clock.advance(31))),
        lambda: ok(b'{"data": [{"name": "North"}'),
        lambda: ok(b""),
        lambda: response_with(201, b"<html>", {"Content-Type": "application/problem+json; charset=utf-8"}),
    ]


@pytest.mark.parametrize("case", range(15))
@pytest.mark.parametrize(
    ("operation", "writes", "repeated"),
    [
        (READ, "safe", True),
        (READ, "never", True),
        (SEARCH, "safe", True),
        (WRITE, "safe", False),
        (WRITE, "never", False),
        (WRITE, "idempotent", True),
        (IDEMPOTENT_WRITE, "safe", True),
        (IDEMPOTENT_WRITE, "never", False),
    ],
    ids=name,
)
async def test_an_ambiguous_failure_is_repeated_for_reads_and_for_writes_only_if_safe(
    bench: Bench, clock: FakeClock, case: int, operation: Operation, writes: Writes, repeated: bool
) -> None:
    failure = ambiguous(clock)[case]()
    try:
        response = await bench.send(operation, failure, ok(b'{"right": 1}'), writes=writes, body_timeout=30)
    except (httpx.TransportError, httpx.DecodingError):
        assert not repeated
    else:
        assert repeated == (response.content == b'{"right": 1}')
    assert bench.attempts == (2 if repeated else 1)


def test_the_list_of_ambiguous_failures_is_as_long_as_said(clock: FakeClock) -> None:
    assert len(ambiguous(clock)) == 23


@pytest.mark.parametrize("error", AMBIGUOUS_ERRORS, ids=name)
async def test_a_request_without_a_label_is_treated_as_a_write(bench: Bench, error: Exception) -> None:
    with pytest.raises(type(error)):
        await bench.send(None, error, ok())
    assert bench.attempts == 1


@pytest.mark.parametrize("operation", [READ, WRITE], ids=name)
@pytest.mark.parametrize("status", FINAL)
async def test_no_other_response_is_retried(bench: Bench, operation: Operation, status: int) -> None:
    response = await bench.send(operation, response_with(status), ok(), writes="idempotent")
    assert (response.status_code, bench.attempts, bench.waits) == (status, 1, [])


@pytest.mark.parametrize("error", HOPELESS, ids=name)
async def test_what_is_wrong_with_the_request_itself_is_not_repeated(bench: Bench, error: Exception) -> None:
    with pytest.raises(type(error)):
        await bench.send(READ, error, ok())
    assert bench.attempts == 1


@pytest.mark.parametrize(
    "failure", [httpx.ConnectError(""), response_with(429), response_with(503), response_with(500)], ids=name
)
async def test_never_means_that_a_write_is_sent_once(bench: Bench, failure: Outcome) -> None:
    with contextlib.suppress(httpx.ConnectError):
        await bench.send(WRITE, failure, ok(), writes="never")
    assert bench.attempts == 1


# Bodies


async def test_the_body_of_a_response_is_read_and_its_stream_closed(bench: Bench) -> None:
    body = Body(gzip.compress(b'{"a": 1}'))
    response = await bench.send(READ, httpx.Response(200, stream=body, headers={"Content-Encoding": "gzip"}))
    assert (response.content, body.closed) == (b'{"a": 1}', True)


async def test_a_body_that_breaks_off_is_closed(bench: Bench) -> None:
    body = Body(b"{", error=httpx.ReadError("reset"))
    await bench.send(READ, httpx.Response(200, stream=body), ok())
    assert body.closed


async def test_the_response_to_a_request_without_a_label_is_returned_unread(bench: Bench) -> None:
    failed, streamed = Body(b"busy"), Body(b"a", b"b")
    response = await bench.send(None, httpx.Response(503, stream=failed), httpx.Response(200, stream=streamed))
    assert failed.closed
    assert [chunk async for chunk in response.aiter_raw()] == [b"a", b"b"]


@pytest.mark.parametrize("operation", [READ, WRITE], ids=name)
@pytest.mark.parametrize("status", [404, 409, 503])
async def test_an_error_status_counts_even_if_its_body_is_lost(bench: Bench, operation: Operation, status: int) -> None:
    body = Body(b"x", error=httpx.ReadError("reset"))
    lost = httpx.Response(status, stream=body, headers={"Content-Encoding": "gzip", "Retry-After": "3"})
    response = await bench.send(operation, lost, attempts=1)
    assert (response.status_code, response.content, response.headers["Retry-After"]) == (status, b"", "3")


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(204, stream=Body(), headers=JSON),
        response_with(200, b"a,b\n", {"Content-Type": "text/csv"}),
        response_with(200, b"%PDF", {"Content-Type": "application/pdf"}),
        response_with(200, b"anything"),
        response_with(404, b"<html>", JSON),
    ],
)
async def test_what_does_not_call_itself_json_need_not_be(bench: Bench, response: httpx.Response) -> None:
    await bench.send(READ, response, ok())
    assert bench.attempts == 1


async def test_after_the_last_attempt_an_unreadable_response_is_returned(bench: Bench) -> None:
    response = await bench.send(READ, lambda: _later(ok(b"{")), attempts=3)
    assert (response.content, bench.attempts) == (b"{", 3)


async def _later(response: httpx.Response) -> httpx.Response:
    return response


async def test_every_attempt_sends_the_same_request(bench: Bench) -> None:
    bench.network.responses = [response_with(503), response_with(429), ok()]
    sent = request(WRITE, content=b'{"name": "N"}', headers={"Idempotency-Key": "key-1"})
    await bench.retry().handle_async_request(sent)
    assert bench.network.requests == [sent] * 3
    assert bench.network.sent == [b'{"name": "N"}'] * 3
    assert sent.headers["Idempotency-Key"] == "key-1"


async def test_a_request_whose_body_is_a_stream_is_sent_once(bench: Bench) -> None:
    async def upload() -> AsyncIterator[bytes]:
        yield b"file"

    bench.network.responses = [response_with(503), ok()]
    response = await bench.retry().handle_async_request(request(None, content=upload()))
    assert (response.status_code, bench.attempts) == (503, 1)


# Waits


async def test_the_backoff_doubles_up_to_its_maximum(bench: Bench) -> None:
    await bench.send(READ, lambda: _later(response_with(500)), attempts=7, backoff=0.5, max_backoff=5, deadline=1e6)
    assert bench.waits == [0.5, 1, 2, 4, 5, 5]


@pytest.mark.parametrize("chance", [0.0, 0.25, 0.5])
async def test_the_wait_is_drawn_from_nought_to_the_backoff(bench: Bench, chance: float) -> None:
    bench.chance = chance
    await bench.send(READ, lambda: _later(response_with(500)), attempts=4, backoff=1, max_backoff=30)
    assert bench.waits == [1 * chance, 2 * chance, 4 * chance]


async def test_attempts_without_end_do_not_overflow_the_backoff(bench: Bench) -> None:
    await bench.send(READ, lambda: _later(response_with(500)), attempts=2_000, backoff=1, max_backoff=2, deadline=1e9)
    assert bench.waits[-1] == 2


@pytest.mark.parametrize("status", WAIT_AS_TOLD)
@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "7", "X-RateLimit-Reset": str(UNIX_NOW + 40)}, 7),
        ({"X-RateLimit-Reset": str(UNIX_NOW + 40)}, 40),
        ({"Retry-After": "Tue, 14 Nov 2023 22:13:30 GMT"}, 10),
        ({"X-RateLimit-Reset": str(UNIX_NOW - 5)}, 0),
        ({}, 0),
    ],
)
async def test_the_wait_is_what_the_server_says_and_the_backoff_on_top(
    bench: Bench, status: int, headers: dict[str, str], told: float
) -> None:
    bench.chance = 0.5
    await bench.send(WRITE, response_with(status, headers=headers), ok(), backoff=0.5)
    assert bench.waits == [told + 0.25]


async def test_other_failures_do_not_wait_for_a_rate_limits_reset(bench: Bench) -> None:
    await bench.send(READ, response_with(500, headers={"Retry-After": "50"}), ok(), backoff=0.5)
    assert bench.waits == [0.5]


# Limits


@pytest.mark.parametrize("attempts", [1, 2, 5])
async def test_no_more_attempts_than_allowed(bench: Bench, attempts: int) -> None:
    assert (await bench.send(READ, lambda: _later(response_with(503)), attempts=attempts)).status_code == 503
    assert bench.attempts == attempts


async def test_the_last_error_is_raised_as_it_came(bench: Bench) -> None:
    errors = [httpx.ConnectError("first"), httpx.ReadTimeout("last")]
    with pytest.raises(httpx.ReadTimeout) as caught:
        await bench.send(READ, *errors, attempts=2)
    assert caught.value is errors[1]


async def test_the_deadline_cuts_a_backoff_short_so_that_the_attempt_has_as_much_time(bench: Bench) -> None:
    bench.network.seconds = 4
    await bench.send(READ, lambda: _later(response_with(500)), deadline=10, backoff=8)
    assert bench.waits == [3]
    assert bench.attempts == 2


async def test_no_attempt_begins_that_would_have_no_time(bench: Bench) -> None:
    bench.network.seconds = 1
    response = await bench.send(READ, response_with(503), ok(), deadline=1.15, backoff=8)
    assert (response.status_code, bench.waits, bench.attempts) == (503, [], 1)


async def test_a_wait_of_the_server_that_is_longer_than_what_is_left_raises_at_once(bench: Bench) -> None:
    bench.network.seconds = 5
    busy = response_with(429, headers={"Retry-After": "26"})
    assert (await bench.send(READ, busy, ok(), deadline=30)).status_code == 429
    assert (bench.attempts, bench.waits) == (1, [])


async def test_a_wait_of_the_server_that_fits_is_waited_for(bench: Bench) -> None:
    bench.network.seconds = 5
    busy = response_with(429, headers={"Retry-After": "24"})
    assert (await bench.send(READ, busy, ok(), deadline=30, backoff=2)).status_code == 200
    assert bench.waits == [24.5]  # the backoff of 2 on top is cut short


async def test_time_in_the_queue_of_the_clients_own_rate_limit_does_not_count(bench: Bench) -> None:
    sent = request(READ)

    async def held_back() -> httpx.Response:
        bench.clock.advance(100)
        attempts_in(sent.extensions).held += 100
        return response_with(500)

    bench.network.responses = [held_back, held_back, ok()]
    response = await bench.retry(deadline=30, backoff=1).handle_async_request(sent)
    assert response.status_code == 200
    assert attempts_in(sent.extensions) == Attempts(count=3, seconds=203, held=200)


async def test_a_request_that_authentication_sends_again_goes_on_counting(bench: Bench) -> None:
    sent = request(READ)
    retry = bench.retry(deadline=30, backoff=10, max_backoff=10)
    bench.network.responses = [response_with(500), response_with(401), response_with(500), ok()]
    assert (await retry.handle_async_request(sent)).status_code == 401
    bench.clock.advance(1_000)  # fetching another token
    assert (await retry.handle_async_request(sent)).status_code == 200
    assert attempts_in(sent.extensions) == Attempts(count=4, seconds=20)


@given(
    responses=st.lists(
        st.one_of(
            st.sampled_from([200, 404, 429, 500, 503]).map(lambda status: (status, None)),
            st.tuples(st.just(429), st.floats(0, 300)),
        ),
        min_size=1,
        max_size=30,
    ),
    seconds=st.floats(0, 40),
    attempts=st.integers(1, 20),
    deadline=st.floats(0.1, 200),
    chance=st.floats(0, 1),
)
async def test_neither_limit_is_ever_exceeded(
    responses: list[tuple[int, float | None]], seconds: float, attempts: int, deadline: float, chance: float
) -> None:
    bench = Bench(FakeClock())
    bench.network.seconds = seconds
    bench.chance = chance
    told = [
        response_with(status, headers={} if wait is None else {"Retry-After": str(wait)}) for status, wait in responses
    ]
    begun = bench.clock()
    last: list[float] = []
    bench.network.responses = [_timed(response, last, bench.clock) for response in [*told, ok()]]
    await bench.retry(attempts=attempts, deadline=deadline).handle_async_request(request(READ))
    assert bench.attempts <= attempts
    assert last[-1] - begun <= deadline + seconds + 1e-6  # the last attempt began before the deadline
    assert all(wait >= 0 for wait in bench.waits)


def _timed(response: httpx.Response, times: list[float], clock: FakeClock) -> Callable[[], Awaitable[httpx.Response]]:
    async def later() -> httpx.Response:
        times.append(clock())
        return response

    return later


# Cancelling and closing


async def forever(_: float = 0) -> Any:
    await asyncio.Event().wait()


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize("where", ["attempt", "wait"])
async def test_cancelling_ends_the_call_at_once(bench: Bench, where: str) -> None:
    bench.network.responses = [forever] if where == "attempt" else [response_with(503)]
    call = asyncio.create_task(bench.retry(sleep=forever).handle_async_request(request(READ)))
    await settle()
    call.cancel()
    await asyncio.wait([call])
    assert call.cancelled()
    assert bench.attempts == 1
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_callers_timeout_passes_through(bench: Bench) -> None:
    bench.network.responses = [response_with(503)]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await bench.retry(sleep=forever).handle_async_request(request(READ))
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_body_whose_reading_is_cancelled_is_closed(bench: Bench) -> None:
    class Stalled(Body):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{"
            await forever()

    body = Stalled()
    bench.network.responses = [httpx.Response(200, stream=body)]
    call = asyncio.create_task(bench.retry().handle_async_request(request(READ)))
    await settle()
    call.cancel()
    await asyncio.wait([call])
    assert (call.cancelled(), body.closed) == (True, True)


async def test_closing_ends_every_wait_and_closes_the_transport_below(bench: Bench) -> None:
    bench.network.responses = [response_with(503)]
    retry = bench.retry(sleep=forever)
    calls = [asyncio.create_task(retry.handle_async_request(request(READ))) for _ in range(3)]
    await settle()
    await retry.aclose()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(result) for result in results] == [RuntimeError] * 3
    assert (bench.attempts, bench.network.closed) == (3, 1)


async def test_an_attempt_that_fails_because_of_the_closing_is_not_repeated(bench: Bench) -> None:
    retry = bench.retry()

    async def cut_off() -> httpx.Response:
        await retry.aclose()
        raise httpx.ReadError("connection closed")

    bench.network.responses = [cut_off, ok()]
    with pytest.raises(httpx.ReadError):
        await retry.handle_async_request(request(READ))
    assert bench.attempts == 1


# Events


async def test_each_retry_is_told_of_before_its_wait(bench: Bench) -> None:
    await bench.send(WRITE, httpx.ConnectError(""), response_with(503, headers={"Retry-After": "3"}), ok())
    assert bench.events == [RetryPlanned(WRITE, 1, 0.5, "ConnectError"), RetryPlanned(WRITE, 2, 4.0, "503")]


async def test_a_request_without_a_label_is_told_of_without_its_url(bench: Bench) -> None:
    await bench.send(None, response_with(503), ok())
    assert str(bench.events[0]) == "request POST (no operation): attempt 1 failed (503), retry in 0.50 s"


async def test_no_retry_no_event(bench: Bench) -> None:
    await bench.send(READ, ok())
    await bench.send(READ, response_with(503), attempts=1)
    assert bench.events == []


# The policy


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"attempts": 0}, r"attempts is 0: it must be a whole number, 1 \(no retries\) or more"),
        ({"attempts": -3}, "attempts is -3"),
        ({"attempts": 2.5}, r"attempts is 2\.5"),
        ({"attempts": True}, "attempts is True"),
        ({"attempts": math.inf}, "attempts is inf"),
        ({"attempts": "3"}, "attempts is '3'"),
        ({"deadline": 0}, "deadline is 0: it must be a number of seconds above 0"),
        ({"deadline": -1}, "deadline is -1"),
        ({"deadline": math.nan}, "deadline is nan"),
        ({"deadline": math.inf}, "deadline is inf"),
        ({"deadline": None}, "deadline is None"),
        ({"body_timeout": 0}, "body_timeout is 0: it must be a number of seconds above 0"),
        ({"backoff": -0.1}, r"backoff is -0\.1: it must be a number of seconds, 0 or more"),
        ({"backoff": math.nan}, "backoff is nan"),
        ({"max_backoff": -1}, "max_backoff is -1"),
        ({"max_backoff": math.inf}, "max_backoff is inf"),
        ({"backoff": 5, "max_backoff": 1}, "max_backoff is 1: it must not be below backoff, 5"),
        ({"writes": "always"}, "writes is 'always': it must be one of 'safe', 'idempotent', 'never'"),
        ({"writes": True}, "writes is True"),
        ({"attempts": 0, "deadline": -1, "writes": ""}, "attempts is 0.*; deadline is -1.*; writes is ''"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_with_what_would_be_right(
    settings: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"^RetryPolicy: {complaint}"):
        RetryPolicy(**settings)


def test_a_policy_is_a_value() -> None:
    assert RetryPolicy() == RetryPolicy(writes="safe")
    assert len({RetryPolicy(), RetryPolicy(attempts=1)}) == 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        RetryPolicy().attempts = 2  # type: ignore[misc]  # what the test is about


async def slow_503(bench: Bench) -> httpx.Response:
    bench.clock.advance(10.0)
    return httpx.Response(503)


async def test_a_call_that_met_other_faults_before_still_waits_for_a_port_of_this_machine(bench: Bench) -> None:
    outcomes: list[Outcome] = [lambda: slow_503(bench), NothingListens("refused"), httpx.Response(200)]
    assert (await bench.send(READ, *outcomes)).status_code == 200


async def test_the_two_seconds_for_a_port_of_this_machine_count_from_its_first_refusal_in_a_row(bench: Bench) -> None:
    refused = NothingListens("refused")
    with pytest.raises(NothingListens):
        await bench.send(READ, refused, lambda: slow_503(bench), refused, attempts=100)
    refusals_in_a_row = bench.waits[2:]
    assert 1.0 < sum(refusals_in_a_row) <= 2.0
