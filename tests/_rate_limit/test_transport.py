"""mvmnt._rate_limit.transport: calls go in order, as the server's limit and the caller's budget allow."""

import asyncio
import heapq
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from mvmnt import Mvmnt
from mvmnt._core import tasks
from mvmnt._core.clock import Clock
from mvmnt._core.extensions import LIMITS, OPERATION, AttemptLimits, attempts_in
from mvmnt._core.operation import TOKEN_REQUEST, Operation
from mvmnt._events import Events
from mvmnt._rate_limit.budget import Budget, LocalBudget
from mvmnt._rate_limit.rate_limit import MARGIN, RateLimit
from mvmnt._rate_limit.server_limit import PROBE_CALLS
from mvmnt._rate_limit.shared_budget import SharedBudget
from mvmnt._rate_limit.transport import RateLimitTransport
from mvmnt.errors import ConfigurationError, RateLimitError
from mvmnt.events import CallsPaused, ClientEvent

EPOCH = 1_700_000_000.0
GET = Operation(id="getCustomer", method="GET", path="/customers/{id}", reads=True)


class FakeTime:
    """A clock and the sleep that goes with it: time passes when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self._count += 1
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, self._count, sleeper))
        await sleeper

    async def pass_by(self, seconds: float) -> None:
        """Let so many seconds pass, and everything happen that happens in them."""
        end = self.now + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            when, _, sleeper = heapq.heappop(self._sleepers)
            if not sleeper.done():
                self.now = max(self.now, when)
                sleeper.set_result(None)
                await settle()
        self.now = end


async def settle() -> None:
    """Let every task run as far as it can."""
    for _ in range(50):
        await asyncio.sleep(0)


class Server(httpx.AsyncBaseTransport):
    """Receives requests, and responds when the test calls `respond`."""

    def __init__(self) -> None:
        self.arrived: list[str] = []
        self.closed = False
        self._responses: list[asyncio.Future[httpx.Response]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.arrived.append(request.url.path)
        response: asyncio.Future[httpx.Response] = asyncio.get_running_loop().create_future()
        self._responses.append(response)
        return await response

    async def aclose(self) -> None:
        self.closed = True

    async def respond(self, status: int = 200, headers: dict[str, str] | None = None, *, number: int = 0) -> None:
        """Respond to the request `number` among those that wait for a response."""
        self._responses = [response for response in self._responses if not response.done()]
        self._responses.pop(number).set_result(httpx.Response(status, headers=headers))
        await settle()

    async def fail(self, error: Exception) -> None:
        self._responses.pop(0).set_exception(error)
        await settle()


class Client:
    """Makes calls through the transport under test."""

    def __init__(self, server: Server, time: FakeTime, budget: Budget | None = None) -> None:
        self.seen: list[ClientEvent] = []
        self.transport = RateLimitTransport(
            server,
            events=Events(self.seen.append),
            budget=budget,
            clock=Clock(time, lambda: EPOCH + time.now, time.sleep),
            jitter=lambda: 0.0,
        )
        self.calls: list[asyncio.Future[httpx.Response]] = []

    async def call(self, path: str = "/", operation: Operation | None = GET) -> asyncio.Future[httpx.Response]:
        """Begin a call, and let it come as far as it can."""
        extensions = {} if operation is None else {"mvmnt": operation}
        request = httpx.Request("GET", f"https://api.test{path}", extensions=extensions)
        call = tasks.start(self.transport.handle_async_request(request))
        self.calls.append(call)
        await settle()
        return call

    async def begin(self, *paths: str) -> None:
        for path in paths:
            await self.call(path)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
async def make_client(server: Server, time: FakeTime) -> AsyncIterator[Callable[[Budget | None], Client]]:
    clients: list[Client] = []

    def make(budget: Budget | None = None) -> Client:
        clients.append(Client(server, time, budget))
        return clients[-1]

    yield make
    for client in clients:
        for call in client.calls:
            await tasks.cancel(call)
        await client.transport.aclose()


@pytest.fixture
def client(make_client: Callable[[Budget | None], Client]) -> Client:
    return make_client(None)


def left(remaining: int, resets_in: int = 60) -> dict[str, str]:
    return {"x-ratelimit-remaining": str(remaining), "x-ratelimit-reset": str(int(EPOCH) + resets_in)}


async def test_calls_go_in_the_order_in_which_they_came(client: Client, server: Server) -> None:
    paths = [f"/{number}" for number in range(PROBE_CALLS + 30)]
    await client.begin(*paths)
    assert server.arrived == paths[:PROBE_CALLS]

    await server.respond()

    assert server.arrived == paths


async def test_a_response_lets_the_next_call_begin(client: Client, server: Server) -> None:
    await client.begin(*(f"/{number}" for number in range(20)))
    await server.respond(headers=left(11))
    assert len(server.arrived) == 12  # nine under way, and two more

    await server.respond(headers=left(15))  # sent earlier, read later: no news

    assert len(server.arrived) == 13


async def test_with_nothing_left_calls_wait_for_the_reset(client: Client, server: Server, time: FakeTime) -> None:
    await client.begin("/0")
    await server.respond(headers=left(0, resets_in=40))
    await client.begin("/1", "/2")

    await time.pass_by(39)
    assert server.arrived == ["/0"]
    await time.pass_by(2)
    assert server.arrived == ["/0", "/1", "/2"]
    assert client.seen == [CallsPaused(40, "X-RateLimit-Remaining is 0")]


async def test_a_429_stops_all_calls_and_then_they_go_spread_out(
    client: Client, server: Server, time: FakeTime
) -> None:
    await client.begin("/0")
    await server.respond(429, {"retry-after": "30", "x-ratelimit-limit": "600"})
    await client.begin("/1", "/2", "/3")

    await time.pass_by(29.9)
    assert server.arrived == ["/0"]
    await time.pass_by(0.15)
    assert server.arrived == ["/0", "/1"]
    await time.pass_by(0.2)
    assert server.arrived == ["/0", "/1", "/2"]
    await time.pass_by(0.2)
    assert server.arrived == ["/0", "/1", "/2", "/3"]
    assert client.seen == [CallsPaused(30, "429")]


async def test_a_429_stops_calls_that_already_wait_for_something_shorter(
    client: Client, server: Server, time: FakeTime
) -> None:
    await client.begin("/0", "/1")
    await server.respond(headers=left(1, resets_in=5))
    await client.begin("/2")
    await server.respond(429, {"retry-after": "30"})

    await time.pass_by(29)
    assert server.arrived == ["/0", "/1"]


async def test_a_503_is_left_to_the_retries(client: Client, server: Server) -> None:
    await client.begin("/0")
    await server.respond(503, {"retry-after": "30"})
    await client.begin("/1")

    assert server.arrived == ["/0", "/1"]


async def test_a_failed_call_makes_room_for_the_next(client: Client, server: Server) -> None:
    await client.begin(*(f"/{number}" for number in range(PROBE_CALLS + 1)))
    await server.fail(httpx.ConnectError("refused"))

    assert len(server.arrived) == PROBE_CALLS + 1
    with pytest.raises(httpx.ConnectError):
        await client.calls[0]


async def test_a_call_cancelled_under_way_makes_room_for_the_next(client: Client, server: Server) -> None:
    await client.begin(*(f"/{number}" for number in range(PROBE_CALLS + 1)))
    await tasks.cancel(client.calls[0])
    await settle()

    assert len(server.arrived) == PROBE_CALLS + 1


@pytest.mark.parametrize("number", [1, 2, 3], ids=["first in line", "in the middle", "last"])
async def test_a_call_cancelled_in_line_gives_its_place_to_the_next(
    client: Client, server: Server, time: FakeTime, number: int
) -> None:
    await client.begin("/0")
    await server.respond(headers=left(0, resets_in=40))
    await client.begin("/1", "/2", "/3")

    await tasks.cancel(client.calls[number])
    await time.pass_by(41)

    assert server.arrived == ["/0", *(f"/{other}" for other in (1, 2, 3) if other != number)]


async def test_calls_keep_to_the_budget(
    make_client: Callable[[Budget | None], Client], server: Server, time: FakeTime
) -> None:
    client = make_client(LocalBudget(3, 60, clock=Clock(time)))
    await client.begin(*(f"/{number}" for number in range(8)))
    assert len(server.arrived) == 3

    await time.pass_by(59.9)
    assert len(server.arrived) == 3
    await time.pass_by(0.2)
    assert len(server.arrived) == 6
    await time.pass_by(60)
    assert len(server.arrived) == 8


async def test_a_cancelled_call_spends_nothing_of_the_budget(
    make_client: Callable[[Budget | None], Client], server: Server, time: FakeTime
) -> None:
    client = make_client(LocalBudget(1, 60, clock=Clock(time)))
    await client.begin("/0", "/1", "/2")
    await tasks.cancel(client.calls[1])

    await time.pass_by(60)

    assert server.arrived == ["/0", "/2"]


class SlowBudget:
    """Grants everything, but takes its time."""

    def __init__(self, time: FakeTime) -> None:
        self._time = time
        self.closed = False

    async def take(self, waiting: int) -> float:
        await self._time.sleep(1)
        return 0.0

    async def aclose(self) -> None:
        self.closed = True


async def test_a_429_while_the_budget_is_asked_still_stops_the_call(
    make_client: Callable[[Budget | None], Client], server: Server, time: FakeTime
) -> None:
    client = make_client(SlowBudget(time))
    await client.begin("/0")
    await time.pass_by(1)
    await client.begin("/1")
    await server.respond(429, {"retry-after": "30"})

    await time.pass_by(29)
    assert server.arrived == ["/0"]
    await time.pass_by(3)
    assert server.arrived == ["/0", "/1"]


@pytest.mark.parametrize("operation", [TOKEN_REQUEST, None], ids=["token request", "no operation"])
async def test_what_is_no_call_of_the_api_passes_at_once_and_does_not_count(
    make_client: Callable[[Budget | None], Client], server: Server, time: FakeTime, operation: Operation | None
) -> None:
    client = make_client(LocalBudget(2, 60, clock=Clock(time)))
    await client.begin("/0")
    await server.respond(headers=left(0, resets_in=40))

    call = await client.call("/other", operation)
    assert server.arrived == ["/0", "/other"]
    await server.respond(headers=left(5_000, resets_in=100))
    assert (await call).status_code == 200
    await client.begin("/1")
    assert server.arrived == ["/0", "/other"]

    await time.pass_by(41)
    assert server.arrived == ["/0", "/other", "/1"]


async def test_the_time_in_line_is_told_to_the_retries(
    make_client: Callable[[Budget | None], Client], server: Server, time: FakeTime
) -> None:
    client = make_client(LocalBudget(1, 60, clock=Clock(time)))
    await client.begin("/0")
    request = httpx.Request("GET", "https://api.test/1", extensions={"mvmnt": GET})
    client.calls.append(tasks.start(client.transport.handle_async_request(request)))
    await time.pass_by(70)

    assert attempts_in(request.extensions).held == 60


async def test_closing_ends_all_waiting(
    make_client: Callable[[Budget | None], Client], server: Server, time: FakeTime
) -> None:
    budget = SlowBudget(time)
    client = make_client(budget)
    await client.begin("/0", "/1", "/2")
    await client.transport.aclose()
    await time.pass_by(1)

    for call in client.calls:
        with pytest.raises(RuntimeError, match="closed"):
            await call
    assert server.arrived == []
    assert server.closed
    assert budget.closed


async def test_closing_wakes_calls_that_wait_for_a_reset(client: Client, server: Server) -> None:
    await client.begin("/0")
    await server.respond(headers=left(0))
    await client.begin("/1", "/2")

    await client.transport.aclose()
    await settle()

    assert [call.done() for call in client.calls] == [True, True, True]


async def test_a_thousand_cancelled_calls_leave_nothing_behind(client: Client, server: Server, time: FakeTime) -> None:
    await client.begin("/0")
    await server.respond(headers=left(0))
    calls = [asyncio.create_task(client.transport.handle_async_request(request())) for _ in range(1_000)]
    await settle()
    for call in calls:
        call.cancel()
    for call in calls:
        with suppress(asyncio.CancelledError):
            await call

    await time.pass_by(61)
    await client.begin("/1")

    assert server.arrived == ["/0", "/1"]
    assert len(asyncio.all_tasks()) == 2  # this test, and the call that waits for its response


def request() -> httpx.Request:
    return httpx.Request("GET", "https://api.test/", extensions={"mvmnt": GET})


@pytest.mark.parametrize("per_minute", [0, -1, 1.5, True, "600", None])
def test_a_budget_that_is_no_count_is_refused(per_minute: int) -> None:
    with pytest.raises(ConfigurationError, match=r"per_minute is .*: it must be a whole number, 1 or more"):
        RateLimit(per_minute=per_minute)


@pytest.mark.parametrize(
    "url", ["", "localhost", "memcached://localhost", "redis://", "unix://", "redis://:s3cret@host:s3cret"]
)
def test_what_is_no_redis_url_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="redis_url must be the URL of a Redis server: redis://") as refused:
        RateLimit(per_minute=600, redis_url=url)

    assert "s3cret" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_settings_do_not_show_the_password() -> None:
    settings = RateLimit(per_minute=600, redis_url="redis://user:s3cret@redis.test:6380/2?password=s3cret")

    assert repr(settings) == "RateLimit(per_minute=600, redis_url='redis://redis.test:6380/2', account=None)"


async def test_the_budgets_window_is_a_little_longer_than_a_minute() -> None:
    budget = RateLimit(per_minute=1).budget(api="api", client_id="account", events=Events())
    await budget.take(1)

    assert 60 + MARGIN - 0.5 < await budget.take(1) <= 60 + MARGIN


async def test_settings_make_the_budget(redis_url: str) -> None:
    local = RateLimit(per_minute=5).budget(api="api", client_id="account", events=Events())
    shared = RateLimit(per_minute=5, redis_url=redis_url).budget(api="api", client_id="account", events=Events())

    assert isinstance(local, LocalBudget)
    assert isinstance(shared, SharedBudget)
    for budget in (local, shared):
        assert [await budget.take(1) == 0 for _ in range(6)] == [True] * 5 + [False]
        await budget.aclose()


def token_client(redis_url: str, account: str | None = None) -> Mvmnt:
    return Mvmnt(access_token="t", rate_limit=RateLimit(per_minute=2, redis_url=redis_url, account=account))


def test_a_shared_budget_of_a_client_without_a_client_id_needs_a_name() -> None:
    with pytest.raises(ConfigurationError, match=r"needs account=\.\.\., a name for those who share the budget"):
        token_client("redis://localhost:1/0")
    Mvmnt(access_token="t", rate_limit=RateLimit(per_minute=2))


@pytest.mark.parametrize("account", ["", 7])
def test_a_name_that_is_none_is_refused(account: Any) -> None:
    with pytest.raises(ConfigurationError, match="account is"):
        RateLimit(per_minute=1, account=account)


async def test_those_with_one_name_share_a_budget(redis_url: str) -> None:
    budgets = [
        RateLimit(per_minute=3, redis_url=redis_url, account=account).budget(
            api="api", client_id=client_id, events=Events()
        )
        for account, client_id in (("west", None), ("west", "client-7"), ("east", None), (None, "client-7"))
    ]
    waits = [[await budget.take(1) == 0 for _ in range(2)] for budget in budgets]
    for budget in budgets:
        await budget.aclose()
    assert waits == [[True, True], [True, False], [True, True], [True, True]]


def limited(seconds: float) -> httpx.Request:
    """A request whose deadline leaves so many seconds."""
    limits = AttemptLimits(seconds, body_seconds=60, body_size=1_000)
    return httpx.Request("GET", "https://api.test/", extensions={OPERATION: GET, LIMITS: limits})


async def test_calls_that_a_pause_holds_beyond_their_deadline_are_refused_at_once(
    client: Client, server: Server, time: FakeTime
) -> None:
    await client.begin("/")
    await server.respond(429, {"Retry-After": "600"})
    await time.pass_by(10)

    for _ in range(3):
        with pytest.raises(RateLimitError) as refused:
            await client.transport.handle_async_request(limited(180))
        assert refused.value.retry_after == 590

    assert len(server.arrived) == 1
    assert time.now == 10


async def test_calls_in_line_are_refused_when_a_pause_beyond_their_deadline_begins(
    client: Client, server: Server
) -> None:
    await client.begin("/")
    await server.respond(200, left(1))
    await client.begin("/")
    waiting = [tasks.start(client.transport.handle_async_request(limited(180))) for _ in range(3)]
    await settle()
    assert not any(call.done() for call in waiting)

    await server.respond(429, {"Retry-After": "600"})

    assert [type(call.exception()) for call in waiting] == [RateLimitError] * 3


async def test_calls_wait_for_a_pause_that_their_deadline_allows(
    client: Client, server: Server, time: FakeTime
) -> None:
    await client.begin("/")
    await server.respond(429, {"Retry-After": "100"})
    client.calls.append(tasks.start(client.transport.handle_async_request(limited(180))))
    await time.pass_by(101)

    assert len(server.arrived) == 2


async def test_calls_are_refused_at_once_where_none_is_left_until_after_their_deadline(
    client: Client, server: Server, time: FakeTime
) -> None:
    await client.begin("/")
    await server.respond(200, left(0, resets_in=600))

    with pytest.raises(RateLimitError, match=r"used up for 600 s, longer than RetryPolicy.deadline allows") as refused:
        await client.transport.handle_async_request(limited(180))
    assert refused.value.retry_after == 600
    assert (len(server.arrived), time.now) == (1, 0)

    client.calls.append(tasks.start(client.transport.handle_async_request(limited(900))))
    await time.pass_by(599)
    assert len(server.arrived) == 1
    await time.pass_by(2)
    assert len(server.arrived) == 2


async def test_calls_that_wait_for_responses_alone_are_not_refused(client: Client, server: Server) -> None:
    limit = {"x-ratelimit-limit": "101"}
    await client.begin("/")
    await server.respond(200, {**limit, **left(100, resets_in=3_000)})
    calls = [tasks.start(client.transport.handle_async_request(limited(180))) for _ in range(60)]
    await settle()
    assert len(server.arrived) < 60
    for remaining in range(99, 39, -1):
        await server.respond(200, {**limit, **left(remaining, resets_in=3_000)})
    assert [call.result().status_code for call in calls] == [200] * 60


async def test_a_call_is_refused_at_once_though_a_more_patient_one_waits_before_it(
    client: Client, server: Server, time: FakeTime
) -> None:
    await client.begin("/")
    await server.respond(200, left(0, resets_in=600))
    client.calls.append(tasks.start(client.transport.handle_async_request(limited(900))))
    await settle()

    with pytest.raises(RateLimitError):
        await client.transport.handle_async_request(limited(180))
    assert time.now == 0
