"""How webhook events are sent: retried, given up, held up by nobody. Without sockets, and without waiting."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from datetime import UTC, datetime
from itertools import count
from typing import Any

import httpx
import orjson
import pytest

from mvmnt.sandbox import WebhookTarget, create_app
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.webhooks.sender import WORKERS, Sender

NOW = datetime(2025, 1, 15, 10, 30, tzinfo=UTC)
KEY = "whk-5f0e"


class FakeTimers:
    """Time that passes only when a test says so, and then makes the calls that were due."""

    def __init__(self) -> None:
        self._time = 1_000.0
        self._order = count()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self.delays: list[float] = []

    def time(self) -> float:
        return self._time

    def call_later(self, delay: float, callback: Callable[[], None], /) -> FakeTimer:
        self.delays.append(delay)
        entry = (self._time + delay, next(self._order), callback)
        heapq.heappush(self._due, entry)
        return FakeTimer(self, entry)

    def cancel(self, entry: tuple[float, int, Callable[[], None]]) -> None:
        self._due.remove(entry)
        heapq.heapify(self._due)

    def advance(self, seconds: float) -> None:
        self._time += seconds
        while self._due and self._due[0][0] <= self._time:
            heapq.heappop(self._due)[2]()


class FakeTimer:
    def __init__(self, timers: FakeTimers, entry: tuple[float, int, Callable[[], None]]) -> None:
        self._timers = timers
        self._entry = entry

    def cancel(self) -> None:
        self._timers.cancel(self._entry)


Outcome = httpx.Response | Exception


class Receiver:
    """Gives these outcomes in turn, then a 200."""

    def __init__(self, *responses: Outcome) -> None:
        self.responses = list(responses)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        response = self.responses.pop(0) if self.responses else httpx.Response(200)
        if isinstance(response, Exception):
            raise response
        return response

    @property
    def numbers(self) -> list[int]:
        return [orjson.loads(request.content)["events"][0]["number"] for request in self.requests]


async def hang(_request: httpx.Request) -> httpx.Response:
    """A receiver that never responds."""
    await asyncio.Event().wait()
    raise AssertionError


Handler = Callable[[httpx.Request], httpx.Response] | Callable[[httpx.Request], Awaitable[httpx.Response]]
MakeSender = Callable[..., Sender]


@pytest.fixture
def timers() -> FakeTimers:
    return FakeTimers()


@pytest.fixture
async def sender_to(timers: FakeTimers) -> AsyncIterator[MakeSender]:
    """Makes senders to a receiver, which are closed at the end."""
    senders: list[Sender] = []

    def make(receiver: Any, **settings: Any) -> Sender:
        target = WebhookTarget("http://receiver/hook?t=1", KEY, transport=httpx.MockTransport(receiver), **settings)
        senders.append(Sender(target, lambda: NOW, timers))
        return senders[-1]

    yield make
    for sender in senders:
        await sender.aclose(patience=0)


async def post(sender: Sender, *numbers: int) -> None:
    """Post events, and wait until each has been tried."""
    for number in numbers:
        sender.post("CUSTOMER_CREATED", orjson.Fragment(orjson.dumps({"number": number})))
    await sender.wait_until_tried()


async def pass_time(timers: FakeTimers, sender: Sender, seconds: float) -> None:
    timers.advance(seconds)
    await sender.wait_until_tried()


def counts(sender: Sender) -> tuple[int, int, int, int]:
    """Delivered events, failed tries, queued and dropped events."""
    stats = sender.stats
    return stats["delivered"], stats["failedTries"], stats["queued"], stats["dropped"]


class TestDelivery:
    async def test_an_event_is_posted_with_the_key(self, sender_to: MakeSender) -> None:
        receiver = Receiver()
        await post(sender_to(receiver), 7)
        (request,) = receiver.requests
        assert (request.method, str(request.url)) == ("POST", "http://receiver/hook?t=1")
        assert (request.headers["x-api-key"], request.headers["content-type"]) == (KEY, "application/json")
        assert orjson.loads(request.content) == {"sentAt": "2025-01-15T10:30:00.000Z", "events": [{"number": 7}]}

    async def test_any_2xx_response_delivers_the_event(self, sender_to: MakeSender) -> None:
        sender = sender_to(Receiver(httpx.Response(200), httpx.Response(204), httpx.Response(299)))
        await post(sender, 1, 2, 3)
        assert counts(sender) == (3, 0, 0, 0)

    @pytest.mark.parametrize(
        "response",
        [
            httpx.Response(302, headers={"location": "http://elsewhere/"}),
            httpx.Response(401),
            httpx.Response(503),
            httpx.ConnectError("refused"),
            httpx.RemoteProtocolError("reset"),
            RuntimeError("a transport of the caller's own"),
        ],
        ids=repr,
    )
    async def test_any_other_end_is_tried_again(
        self, sender_to: MakeSender, timers: FakeTimers, response: Outcome
    ) -> None:
        receiver = Receiver(response)
        sender = sender_to(receiver)
        await post(sender, 1)
        assert counts(sender) == (0, 1, 1, 0)
        await pass_time(timers, sender, 1)
        assert receiver.numbers == [1, 1]
        assert {request.url.host for request in receiver.requests} == {"receiver"}
        assert counts(sender) == (1, 1, 0, 0)

    async def test_no_response_in_time_is_a_failure(self, sender_to: MakeSender) -> None:
        sender = sender_to(hang, timeout=0.001)
        await post(sender, 1)
        assert counts(sender) == (0, 1, 1, 0)

    async def test_first_tries_begin_in_the_order_of_the_events(self, sender_to: MakeSender) -> None:
        receiver = Receiver()
        await post(sender_to(receiver), *range(100))
        assert receiver.numbers == list(range(100))

    async def test_an_event_that_is_posted_outside_a_loop_is_sent_with_the_next(self, sender_to: MakeSender) -> None:
        receiver = Receiver()
        sender = sender_to(receiver)
        await asyncio.to_thread(sender.post, "CUSTOMER_CREATED", orjson.Fragment(b'{"number": 1}'))
        assert receiver.numbers == []
        await post(sender, 2)
        assert receiver.numbers == [1, 2]

    async def test_to_wait_for_the_tries_sends_what_was_posted_outside_a_loop(self, sender_to: MakeSender) -> None:
        receiver = Receiver()
        sender = sender_to(receiver)
        await asyncio.to_thread(sender.post, "CUSTOMER_CREATED", orjson.Fragment(b'{"number": 1}'))
        async with asyncio.timeout(5):
            await sender.wait_until_tried()
        assert receiver.numbers == [1]


class TestDelays:
    async def test_delays_double_up_to_the_longest(self, sender_to: MakeSender, timers: FakeTimers) -> None:
        sender = sender_to(Receiver(*[httpx.Response(500)] * 10))
        await post(sender, 1)
        for _ in range(8):
            await pass_time(timers, sender, timers.delays[-1])
        assert timers.delays == [1, 2, 4, 8, 16, 32, 60, 60, 60]

    @pytest.mark.parametrize(
        ("retry_after", "delay"),
        [
            ("90", 90),
            ("0", 1),
            ("Wed, 15 Jan 2025 10:32:00 GMT", 120),
            ("Wed, 15 Jan 2025 10:32:00 -0000", 120),
            ("Wed, 15 Jan 2025 10:00:00 GMT", 1),
            ("Wed, 15 Jan 2025 10:32:00 +99999999999999999", 1),
            ("soon", 1),
            ("-5", 1),
            ("²", 1),
        ],
    )
    async def test_retry_after_makes_the_delay_longer(
        self, sender_to: MakeSender, timers: FakeTimers, retry_after: str, delay: float
    ) -> None:
        headers = [(b"retry-after", retry_after.encode())]
        await post(sender_to(Receiver(httpx.Response(503, headers=headers))), 1)
        assert timers.delays == [delay]

    async def test_an_event_is_given_up_in_the_end(
        self, sender_to: MakeSender, timers: FakeTimers, caplog: pytest.LogCaptureFixture
    ) -> None:
        sender = sender_to(Receiver(*[httpx.Response(500)] * 10), give_up_after=10)
        await post(sender, 1)
        for _ in range(3):
            await pass_time(timers, sender, timers.delays[-1])
        assert timers.delays == [1, 2, 4]
        assert counts(sender) == (0, 4, 0, 1)
        assert "webhook CUSTOMER_CREATED to http://receiver/hook is dropped: status 500" in caplog.text

    async def test_an_event_that_fails_over_and_over_holds_up_no_other(
        self, sender_to: MakeSender, timers: FakeTimers
    ) -> None:
        def refuse_first(request: httpx.Request) -> httpx.Response:
            return httpx.Response(500 if b'"number":0}' in request.content else 200)

        sender = sender_to(refuse_first)
        await post(sender, 0)
        for number in range(1, 20):
            await post(sender, number)
            await pass_time(timers, sender, 60)
        assert counts(sender) == (19, 20, 1, 0)

    async def test_events_that_hang_hold_up_others_only_when_they_take_every_worker(
        self, sender_to: MakeSender
    ) -> None:
        taken: list[bytes] = []
        all_others = asyncio.Event()

        async def hang_on_some(request: httpx.Request) -> httpx.Response:
            if b'"number":0}' in request.content:
                return await hang(request)
            taken.append(request.content)
            if len(taken) == 19:
                all_others.set()
            return httpx.Response(200)

        sender = sender_to(hang_on_some)
        for number in [*[0] * (WORKERS - 1), *range(1, 20)]:
            sender.post("CUSTOMER_CREATED", orjson.Fragment(orjson.dumps({"number": number})))
        async with asyncio.timeout(5):
            await all_others.wait()


class TestBounds:
    async def test_an_event_that_finds_the_queue_full_is_dropped(
        self, sender_to: MakeSender, caplog: pytest.LogCaptureFixture
    ) -> None:
        sender = sender_to(Receiver(*[httpx.Response(500)] * 3), queue=3)
        await post(sender, 1, 2, 3, 4, 5)
        assert counts(sender) == (0, 3, 3, 2)
        assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == [
            "webhooks to http://receiver/hook are dropped: the queue is full"
        ]

    async def test_no_more_requests_are_under_way_than_there_are_workers(self, sender_to: MakeSender) -> None:
        under_way = most = 0

        async def measure(_request: httpx.Request) -> httpx.Response:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            await asyncio.sleep(0)
            under_way -= 1
            return httpx.Response(200)

        await post(sender_to(measure), *range(100))
        assert most == WORKERS


class TestClosing:
    async def test_what_waits_for_its_next_try_is_tried_at_once_and_not_again(
        self, sender_to: MakeSender, timers: FakeTimers
    ) -> None:
        receiver = Receiver(httpx.Response(503))
        sender = sender_to(receiver)
        await post(sender, 1)
        await sender.aclose(patience=2)
        await pass_time(timers, sender, 60)
        assert receiver.numbers == [1, 1]
        assert counts(sender) == (1, 1, 0, 0)

    async def test_what_fails_again_is_dropped(self, sender_to: MakeSender, caplog: pytest.LogCaptureFixture) -> None:
        sender = sender_to(Receiver(*[httpx.Response(503)] * 4))
        await post(sender, 1, 2)
        await sender.aclose(patience=2)
        assert counts(sender) == (0, 4, 0, 2)
        assert "webhooks to http://receiver/hook: 2 dropped when the sandbox closed" in caplog.text

    async def test_a_receiver_that_hangs_does_not_hold_up_the_end(
        self, sender_to: MakeSender, caplog: pytest.LogCaptureFixture
    ) -> None:
        sender = sender_to(hang)
        for number in range(20):
            sender.post("CUSTOMER_CREATED", orjson.Fragment(orjson.dumps({"number": number})))
        await sender.aclose(patience=0)
        assert counts(sender) == (0, 0, 0, 20)
        assert "webhooks to http://receiver/hook: 20 dropped when the sandbox closed" in caplog.text

    async def test_closing_may_be_cancelled(self, sender_to: MakeSender) -> None:
        sender = sender_to(hang)
        sender.post("CUSTOMER_CREATED", orjson.Fragment(b"{}"))
        closing = asyncio.create_task(sender.aclose(patience=60))
        await asyncio.sleep(0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        assert counts(sender) == (0, 0, 0, 1)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    async def test_nothing_runs_before_the_first_event_and_after_the_end(self, sender_to: MakeSender) -> None:
        sender = sender_to(Receiver())
        assert len(asyncio.all_tasks()) == 1
        await post(sender, 1)
        assert len(asyncio.all_tasks()) == 1 + WORKERS
        await sender.aclose(patience=2)
        assert len(asyncio.all_tasks()) == 1

    async def test_it_begins_anew_with_the_next_event(self, sender_to: MakeSender) -> None:
        receiver = Receiver()
        sender = sender_to(receiver)
        await post(sender, 1)
        await sender.aclose(patience=2)
        await post(sender, 2)
        assert receiver.numbers == [1, 2]


class TestTarget:
    @pytest.mark.parametrize(
        ("url", "key", "reason"),
        [
            ("receiver/hook", KEY, "expected http:// or https://"),
            ("ftp://receiver", KEY, "expected http:// or https://"),
            ("http://", KEY, "and a host"),
            ("http://someone:hunter2", KEY, "expected http:// or https://"),
            ("http://someone:hunter2@receiver/", KEY, "neither a user and password"),
            ("http://receiver/#there", KEY, "nor a fragment"),
            ("http://receiver/", "", "webhook token"),
            ("http://receiver/", "hunter2\r\nx: y", "webhook token"),
            ("http://receiver/", "hunter2 ", "webhook token"),
            ("http://receiver/", "hunter2é", "webhook token"),
        ],
    )
    def test_what_cannot_work_is_refused_without_telling_secrets(self, url: str, key: str, reason: str) -> None:
        with pytest.raises(ValueError, match=reason) as caught:
            WebhookTarget(url, key)
        assert "hunter2" not in str(caught.value)

    @pytest.mark.parametrize("name", ["timeout", "first_delay", "longest_delay", "give_up_after", "queue"])
    def test_amounts_are_more_than_nothing(self, name: str) -> None:
        with pytest.raises(ValueError, match=f"{name}: expected more than 0, not 0"):
            WebhookTarget("http://receiver/", KEY, **{name: 0})  # type: ignore[arg-type]  # each takes a number

    async def test_key_and_query_appear_nowhere(self, sender_to: MakeSender, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level("DEBUG", logger="mvmnt.sandbox")
        sender = sender_to(Receiver(httpx.Response(500), httpx.ConnectError(f"http://receiver/hook?t=1 {KEY}")))
        await post(sender, 1, 2)
        own_lines = [record.getMessage() for record in caplog.records if record.name == "mvmnt.sandbox"]
        assert own_lines == [
            "webhook CUSTOMER_CREATED to http://receiver/hook: status 500; retry in 1 s",
            "webhook CUSTOMER_CREATED to http://receiver/hook: ConnectError; retry in 1 s",
        ]
        for text in (repr(sender.target), repr(sender.stats)):
            assert KEY not in text
            assert "t=1" not in text


class TestSandbox:
    @pytest.fixture
    def receivers(self) -> dict[str, Receiver]:
        return {"first": Receiver(), "second": Receiver()}

    @pytest.fixture
    def app(self, description: Description, clock: Any, receivers: dict[str, Receiver]) -> Any:
        targets = [
            WebhookTarget(f"http://{name}/", KEY, transport=httpx.MockTransport(receiver))
            for name, receiver in receivers.items()
        ]
        return create_app(check_responses=True, now=clock, description=description, webhooks=targets)

    @pytest.fixture
    async def webhooks(self, app: Any) -> AsyncIterator[Any]:
        yield app.state.sandbox.webhooks
        await app.state.sandbox.webhooks.aclose(patience=0)

    async def test_every_target_gets_every_event(
        self, bodies: Any, webhooks: Any, receivers: dict[str, Receiver]
    ) -> None:
        await bodies.create("customers")
        await webhooks.wait_until_tried()
        first, second = (names(receiver.requests) for receiver in receivers.values())
        assert first == second == ["CUSTOMER_CREATED"]

    async def test_a_target_that_fails_holds_up_no_other(
        self, bodies: Any, webhooks: Any, receivers: dict[str, Receiver]
    ) -> None:
        receivers["first"].responses = [httpx.Response(500)] * 5
        for _ in range(5):
            await bodies.create("customers")
        await webhooks.wait_until_tried()
        assert [(stats["delivered"], stats["queued"]) for stats in webhooks.stats] == [(0, 5), (5, 0)]

    async def test_calls_succeed_while_a_receiver_hangs(self, bodies: Any, api: Any, webhooks: Any) -> None:
        webhooks.add(WebhookTarget("http://third/", KEY, transport=httpx.MockTransport(hang)))
        created = [await bodies.create("customers") for _ in range(3 * WORKERS)]
        assert len((await api.filter("customers"))["data"]) == len(created)
        assert webhooks.stats[2]["queued"] == len(created)

    async def test_the_stats_show_the_deliveries_of_each_target(self, client: Any, bodies: Any, webhooks: Any) -> None:
        await bodies.create("customers")
        await webhooks.wait_until_tried()
        stats = (await client.get("/_sandbox/stats")).json()
        assert stats["webhooks"] == [
            {"url": f"http://{name}/", "delivered": 1, "failedTries": 0, "queued": 0, "dropped": 0, "lastFailure": None}
            for name in ("first", "second")
        ]

    async def test_the_end_of_the_lifespan_sends_what_is_queued(
        self, app: Any, bodies: Any, receivers: dict[str, Receiver]
    ) -> None:
        async with app.router.lifespan_context(app):
            await bodies.create("customers")
        assert names(receivers["first"].requests) == ["CUSTOMER_CREATED"]


def names(requests: Iterable[httpx.Request]) -> list[str]:
    return [orjson.loads(request.content)["events"][0]["event"] for request in requests]
