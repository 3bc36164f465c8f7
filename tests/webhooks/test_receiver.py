"""mvmnt.webhooks.WebhookReceiver: its responses, the calls of its handlers, and how it ends."""

from __future__ import annotations

import asyncio
import functools
import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from support.deliveries import OLD_TOKEN, TOKEN, delivery, event, record
from support.fake_clock import FakeClock

from mvmnt import ConfigurationError
from mvmnt.webhooks import Event, HandlerFailure, WebhookReceiver, record_id
from mvmnt.webhooks.outcome import attempt


class Desk:
    """A handler that keeps what it gets, and holds every event until it is let go."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.done: list[str] = []
        self._gate = asyncio.Event()

    async def handle(self, event: Event) -> None:
        self.begun.append(str(event.event))
        await self._gate.wait()
        self.done.append(str(event.event))

    def let_go(self) -> None:
        self._gate.set()


class Mirror:
    """A handler that keeps the events it gets, and fails when told to."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.failure: BaseException | None = None

    async def __call__(self, event: Event) -> None:
        self.events.append(event)
        if self.failure is not None:
            raise self.failure

    @property
    def names(self) -> list[str]:
        return [str(event.event) for event in self.events]


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.fixture
def mirror() -> Mirror:
    return Mirror()


@pytest.fixture
async def receiver(clock: FakeClock, mirror: Mirror) -> AsyncIterator[WebhookReceiver]:
    """A receiver that hands every shipment's event to the mirror."""
    async with WebhookReceiver([TOKEN], remember=100, remember_for=3600, clock=clock) as receiver:
        receiver.on("SHIPMENT_*")(mirror)
        yield receiver


async def post(
    receiver: WebhookReceiver, body: bytes | AsyncIterator[bytes], *, method: str = "POST", token: str | None = TOKEN
) -> httpx.Response:
    """Send one request through ASGI, and let the handlers run."""
    headers = {} if token is None else {"X-Api-Key": token}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(receiver), base_url="https://me.test") as http:
        response = await http.request(method, "/webhooks", content=body, headers=headers)
    await settle()
    return response


# Its responses


async def test_a_delivery_gets_a_200_and_its_events_are_handled(receiver: WebhookReceiver, mirror: Mirror) -> None:
    response = await post(receiver, delivery(event("SHIPMENT_BOOKED", 1), event("SHIPMENT_OPEN", 2)))
    assert (response.status_code, response.content) == (200, b"")
    assert [(name.event, record_id(name)) for name in mirror.events] == [
        ("SHIPMENT_BOOKED", record(1)),
        ("SHIPMENT_OPEN", record(2)),
    ]


async def test_the_response_does_not_wait_for_the_handlers() -> None:
    desk = Desk()
    async with WebhookReceiver([TOKEN]) as receiver:
        receiver.on("SHIPMENT_BOOKED")(desk.handle)
        assert (await post(receiver, delivery())).status_code == 200
        assert (desk.begun, desk.done) == (["SHIPMENT_BOOKED"], [])
        desk.let_go()
    assert desk.done == ["SHIPMENT_BOOKED"]


async def test_the_old_token_is_accepted_beside_the_new_one() -> None:
    async with WebhookReceiver([TOKEN, OLD_TOKEN]) as receiver:
        assert (await post(receiver, delivery(), token=OLD_TOKEN)).status_code == 200


@pytest.mark.parametrize("token", [None, "", "guess"])
async def test_a_wrong_token_gets_a_401(receiver: WebhookReceiver, mirror: Mirror, token: str | None) -> None:
    response = await post(receiver, delivery(), token=token)
    assert response.status_code == 401
    assert response.json()["error"] == "unauthorized"
    assert mirror.events == []


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD", "OPTIONS"])
async def test_another_method_gets_a_405(receiver: WebhookReceiver, method: str) -> None:
    response = await post(receiver, delivery(), method=method)
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


async def test_a_body_that_is_no_delivery_gets_a_400_and_the_place(receiver: WebhookReceiver) -> None:
    response = await post(receiver, delivery({**event(), "timestamp": "noon"}))
    assert response.status_code == 400
    assert response.json()["error"] == "bad_request"
    assert "$.events[0].timestamp: expected a date and time" in response.json()["message"]


async def test_an_event_that_nobody_handles_gets_a_200(receiver: WebhookReceiver, mirror: Mirror) -> None:
    assert (await post(receiver, delivery(event("LOAD_TELEPORTED"), event()))).status_code == 200
    assert mirror.names == ["SHIPMENT_BOOKED"]
    assert receiver.stats.ignored == 1


class Sender:
    """A request by ASGI's own messages, to see when the body is asked for."""

    def __init__(self, *messages: dict[str, Any], token: str = TOKEN) -> None:
        self.scope = {"type": "http", "method": "POST", "path": "/", "headers": [(b"x-api-key", token.encode())]}
        self.to_send = list(messages)
        self.responses: list[Any] = []

    async def receive(self) -> dict[str, Any]:
        return self.to_send.pop(0)

    async def send(self, message: Any) -> None:
        self.responses.append(message)

    async def call(self, receiver: WebhookReceiver) -> None:
        await receiver(self.scope, self.receive, self.send)


def chunk(body: bytes, *, more: bool = True) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


async def test_a_wrong_token_is_refused_before_the_body_is_read(receiver: WebhookReceiver) -> None:
    sender = Sender(chunk(delivery(), more=False), token="guess")
    await sender.call(receiver)
    assert sender.responses[0]["status"] == 401
    assert len(sender.to_send) == 1


async def test_a_body_may_come_in_pieces(receiver: WebhookReceiver, mirror: Mirror) -> None:
    body = delivery()
    sender = Sender(chunk(body[:10]), chunk(b""), chunk(body[10:]), {"type": "http.request"})
    await sender.call(receiver)
    await settle()
    assert sender.responses[0]["status"] == 200
    assert mirror.names == ["SHIPMENT_BOOKED"]


async def test_a_body_over_the_limit_is_refused_while_it_comes() -> None:
    async with WebhookReceiver([TOKEN], max_body=20) as receiver:
        sender = Sender(chunk(b"x" * 20), chunk(b"x"), chunk(b"never read"))
        await sender.call(receiver)
    assert sender.responses[0]["status"] == 413
    assert sender.to_send == [chunk(b"never read")]


async def test_a_body_of_just_the_limit_is_read() -> None:
    async with WebhookReceiver([TOKEN], max_body=len(delivery())) as receiver:
        assert (await post(receiver, delivery())).status_code == 200


async def test_a_sender_that_goes_away_midway_has_sent_nothing(receiver: WebhookReceiver, mirror: Mirror) -> None:
    sender = Sender(chunk(delivery()), {"type": "http.disconnect"})
    await sender.call(receiver)
    await settle()
    assert (sender.responses, mirror.events) == ([], [])


async def test_a_websocket_is_refused(receiver: WebhookReceiver) -> None:
    sender = Sender()
    sender.scope["type"] = "websocket"
    with pytest.raises(RuntimeError, match="not websocket"):
        await sender.call(receiver)


# Duplicates


async def test_a_duplicate_gets_a_200_and_dropped(receiver: WebhookReceiver, mirror: Mirror) -> None:
    for _ in range(3):
        assert (await post(receiver, delivery())).status_code == 200
    assert len(mirror.events) == 1
    assert receiver.stats.duplicates == 2


async def test_an_event_that_comes_twice_in_one_delivery_is_handled_once(
    receiver: WebhookReceiver, mirror: Mirror
) -> None:
    await post(receiver, delivery(event(), event()))
    assert len(mirror.events) == 1
    assert receiver.stats.duplicates == 1


async def test_what_is_new_in_a_repeated_delivery_is_handled(receiver: WebhookReceiver, mirror: Mirror) -> None:
    await post(receiver, delivery(event("SHIPMENT_BOOKED")))
    await post(receiver, delivery(event("SHIPMENT_BOOKED"), event("SHIPMENT_OPEN")))
    assert mirror.names == ["SHIPMENT_BOOKED", "SHIPMENT_OPEN"]


async def test_a_duplicate_is_known_for_as_long_as_was_asked(
    receiver: WebhookReceiver, mirror: Mirror, clock: FakeClock
) -> None:
    await post(receiver, delivery())
    clock.advance(3599)
    await post(receiver, delivery())
    assert len(mirror.events) == 1
    clock.advance(1)
    await post(receiver, delivery())
    assert len(mirror.events) == 2


async def test_an_event_whose_handler_failed_is_not_handled_again(receiver: WebhookReceiver, mirror: Mirror) -> None:
    mirror.failure = OSError("database is down")
    await post(receiver, delivery())
    assert (await post(receiver, delivery())).status_code == 200
    assert len(mirror.events) == 1


# A full queue


async def test_a_full_queue_gets_a_503_and_nothing_of_the_delivery_is_taken() -> None:
    desk = Desk()
    async with WebhookReceiver([TOKEN], workers=1, queue=2) as receiver:
        receiver.on("*")(desk.handle)
        await post(receiver, delivery(event("SHIPMENT_DRAFT", 1)))
        await post(receiver, delivery(event("SHIPMENT_OPEN", 2)))
        busy = delivery(event("SHIPMENT_BOOKED", 3), event("SHIPMENT_LOADING", 4))
        response = await post(receiver, busy)
        assert (response.status_code, response.headers["retry-after"]) == (503, "1")
        assert receiver.stats.waiting == 1
        assert (await post(receiver, delivery(event("SHIPMENT_OPEN", 2)))).status_code == 200  # a duplicate

        desk.let_go()
        await settle()
        assert (await post(receiver, busy)).status_code == 200
    assert desk.done == ["SHIPMENT_DRAFT", "SHIPMENT_OPEN", "SHIPMENT_BOOKED", "SHIPMENT_LOADING"]


async def test_the_queue_is_bounded_by_bytes_too() -> None:
    def large(number: int) -> bytes:
        return delivery({**event("SHIPMENT_DRAFT", number), "note": "x" * 10_000})

    desk = Desk()
    async with WebhookReceiver([TOKEN], workers=1, queue_bytes=25_000) as receiver:
        receiver.on("*")(desk.handle)
        for number in (1, 2, 3):  # the first is being handled
            assert (await post(receiver, large(number))).status_code == 200
        response = await post(receiver, large(4))
        assert (response.status_code, response.headers["retry-after"]) == (503, "1")
        assert receiver.stats.waiting == 2
        assert (await post(receiver, delivery(event("SHIPMENT_OPEN", 5)))).status_code == 200  # there is room for this
        assert (await post(receiver, large(2))).status_code == 200  # a duplicate

        desk.let_go()
        await settle()
        assert (await post(receiver, large(4))).status_code == 200
        assert (await post(receiver, delivery(*[event("SHIPMENT_DRAFT", at) for at in range(100)]))).status_code == 200
    assert len(desk.done) == 4 + 1 + 96


async def test_events_of_one_record_are_handled_in_the_order_of_their_arrival() -> None:
    desk = Desk()
    async with WebhookReceiver([TOKEN], workers=5) as receiver:
        receiver.on("*")(desk.handle)
        await post(receiver, delivery(event("SHIPMENT_OPEN", 1)))
        await post(receiver, delivery(event("SHIPMENT_BOOKED", 1)))
        await post(receiver, delivery(event("SHIPMENT_OPEN", 2)))
        assert desk.begun == ["SHIPMENT_OPEN", "SHIPMENT_OPEN"]
        desk.let_go()
        await settle()
    assert desk.begun == ["SHIPMENT_OPEN", "SHIPMENT_OPEN", "SHIPMENT_BOOKED"]


# Handlers


@pytest.mark.parametrize(
    ("patterns", "handled"),
    [
        (["SHIPMENT_BOOKED"], ["SHIPMENT_BOOKED"]),
        (["SHIPMENT_*"], ["SHIPMENT_BOOKED", "SHIPMENT_TELEPORTED"]),
        (["*_UPDATED"], ["VENDOR_UPDATED"]),
        (["VENDOR_*", "*_UPDATED"], ["VENDOR_UPDATED"]),
        (["*"], ["SHIPMENT_BOOKED", "SHIPMENT_TELEPORTED", "VENDOR_UPDATED"]),
        (["SHIPMENT_TELEPORTED"], ["SHIPMENT_TELEPORTED"]),
        (["shipment_booked"], []),
    ],
)
async def test_handlers_get_the_events_that_fit_their_patterns(patterns: list[str], handled: list[str]) -> None:
    mirror = Mirror()
    async with WebhookReceiver([TOKEN]) as receiver:
        receiver.on(*patterns)(mirror)
        names = ["SHIPMENT_BOOKED", "SHIPMENT_TELEPORTED", "VENDOR_UPDATED"]
        await post(receiver, delivery(*(event(name, number) for number, name in enumerate(names))))
    assert mirror.names == handled


async def test_several_handlers_of_an_event_run_in_the_order_of_registration_each_once() -> None:
    order = []
    async with WebhookReceiver([TOKEN]) as receiver:

        @receiver.on("SHIPMENT_*")
        async def first(event: Event) -> None:
            await asyncio.sleep(0)
            order.append("first")

        @receiver.on("SHIPMENT_BOOKED")
        @receiver.on("SHIPMENT_B*")
        async def second(event: Event) -> None:
            order.append("second")

        await post(receiver, delivery())
    assert order == ["first", "second"]


def test_an_event_unknown_to_the_description_is_accepted_with_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    WebhookReceiver([TOKEN]).on("SHIPMENT_*", "CUSTOMER_UPDATD")
    [record] = caplog.records
    assert (record.name, record.levelname) == ("mvmnt.webhooks", "WARNING")
    assert "'CUSTOMER_UPDATD' (did you mean CUSTOMER_UPDATED?)" in record.getMessage()


@pytest.mark.parametrize("patterns", [(), ("",), (None,)])
def test_what_is_no_pattern_is_refused(patterns: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match="name of an event"):
        WebhookReceiver([TOKEN]).on(*patterns)


def blocking(event: object) -> Any:
    return None


@pytest.mark.parametrize("handler", [blocking, lambda event: None, functools.partial(blocking), 7])
def test_a_handler_that_is_not_async_is_refused(handler: Any) -> None:
    with pytest.raises(TypeError, match=r"must be an async function.*to_thread"):
        WebhookReceiver([TOKEN]).on("SHIPMENT_BOOKED")(handler)
    with pytest.raises(TypeError, match="must be an async function"):
        WebhookReceiver([TOKEN], on_failure=handler)


@pytest.mark.parametrize("wrap", [lambda desk: desk.handle, lambda desk: functools.partial(desk.handle)])
async def test_methods_and_partial_functions_can_handle(
    wrap: Callable[[Desk], Callable[[Event], Awaitable[None]]],
) -> None:
    desk = Desk()
    desk.let_go()
    async with WebhookReceiver([TOKEN]) as receiver:
        receiver.on("*")(wrap(desk))
        await post(receiver, delivery())
    assert desk.done == ["SHIPMENT_BOOKED"]


# Handlers that fail


@pytest.mark.parametrize("failure", [OSError("down"), asyncio.CancelledError(), TimeoutError()])
async def test_a_failing_handler_hurts_no_other(
    receiver: WebhookReceiver, mirror: Mirror, failure: BaseException
) -> None:
    healthy = Mirror()
    receiver.on("SHIPMENT_*")(healthy)
    mirror.failure = failure
    for number in range(20):  # more than there are workers
        await post(receiver, delivery(event(number=number)))
    assert (len(mirror.events), len(healthy.events)) == (20, 20)
    assert (receiver.stats.failed, receiver.stats.handled) == (20, 0)


async def test_a_failure_is_logged_with_its_place_and_nothing_of_the_record(
    receiver: WebhookReceiver, mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    mirror.failure = ValueError("secret price 4711")
    await post(receiver, delivery({**event(), "data": {"id": record(5), "price": 4711}}))
    [line] = [entry for entry in caplog.records if entry.levelno == logging.ERROR]
    text = caplog.text
    assert line.name == "mvmnt.webhooks"
    assert "handler Mirror failed on 'SHIPMENT_BOOKED' of 2025-01-31 12:30:00+00:00: ValueError" in text
    assert "raise self.failure" in text
    assert "4711" not in text
    assert record(5) not in text
    assert TOKEN not in text


async def test_a_refused_request_is_logged_without_its_content(
    receiver: WebhookReceiver, caplog: pytest.LogCaptureFixture
) -> None:
    await post(receiver, delivery({**event(), "timestamp": "price 4711"}))
    await post(receiver, delivery(), token="guess-4711")
    assert [entry.levelname for entry in caplog.records if entry.name == "mvmnt.webhooks"] == ["WARNING"] * 2
    assert "$.events[0].timestamp" in caplog.text
    assert "4711" not in caplog.text


async def test_on_failure_gets_the_event_the_error_and_the_handler() -> None:
    failures: list[HandlerFailure] = []
    error = OSError("down")

    async def keep(failure: HandlerFailure) -> None:
        failures.append(failure)

    async with WebhookReceiver([TOKEN], on_failure=keep) as receiver:

        @receiver.on("SHIPMENT_BOOKED")
        async def failing(event: Event) -> None:
            raise error

        await post(receiver, delivery(event(number=5)))
    [failure] = failures
    assert (record_id(failure.event), failure.error, failure.handler) == (record(5), error, failing)


async def test_an_on_failure_that_fails_is_logged_and_hurts_nothing(
    mirror: Mirror, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(failure: HandlerFailure) -> None:
        raise KeyError("price 4711")

    mirror.failure = OSError("down")
    async with WebhookReceiver([TOKEN], workers=1, on_failure=broken) as receiver:
        receiver.on("*")(mirror)
        await post(receiver, delivery(event(number=1)))
        await post(receiver, delivery(event(number=2)))
    assert len(mirror.events) == 2
    assert "on_failure failed on 'SHIPMENT_BOOKED'" in caplog.text


# Start and end


async def test_closing_waits_for_the_events_in_the_queue_and_takes_no_more() -> None:
    desk = Desk()
    receiver = WebhookReceiver([TOKEN], workers=1)
    receiver.on("*")(desk.handle)
    await receiver.start()
    await post(receiver, delivery(event("SHIPMENT_OPEN", 1), event("SHIPMENT_BOOKED", 2)))
    closing = asyncio.create_task(receiver.aclose(drain=60))
    await settle()
    response = await post(receiver, delivery(event("SHIPMENT_DRAFT", 3)))
    assert (response.status_code, response.headers["retry-after"]) == (503, "1")
    assert not closing.done()
    desk.let_go()
    await closing
    assert desk.done == ["SHIPMENT_OPEN", "SHIPMENT_BOOKED"]
    assert (await post(receiver, delivery(event("SHIPMENT_DRAFT", 3)))).status_code == 503


async def test_events_that_cannot_be_handled_in_time_are_counted_logged_and_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[HandlerFailure] = []

    async def keep(failure: HandlerFailure) -> None:
        told.append(failure)

    desk = Desk()
    async with WebhookReceiver([TOKEN], workers=1, drain=0, on_failure=keep) as receiver:
        receiver.on("*")(desk.handle)
        await post(receiver, delivery(event("SHIPMENT_OPEN", 1), event("SHIPMENT_BOOKED", 2)))
    assert (desk.begun, desk.done) == (["SHIPMENT_OPEN"], [])
    assert receiver.stats.abandoned == 2
    assert "2 events that were not completely handled" in caplog.text
    assert [(failure.event.event, type(failure.error), failure.handler) for failure in told] == [
        ("SHIPMENT_OPEN", TimeoutError, None),
        ("SHIPMENT_BOOKED", TimeoutError, None),
    ]


async def test_cancelling_the_close_still_ends_all_workers_and_counts() -> None:
    desk = Desk()
    receiver = WebhookReceiver([TOKEN])
    receiver.on("*")(desk.handle)
    await receiver.start()
    await post(receiver, delivery())
    closing = asyncio.create_task(receiver.aclose())
    await settle()
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert receiver.stats.abandoned == 1


async def test_a_handler_that_fails_while_it_is_cancelled_counts_as_abandoned() -> None:
    async def stubborn(event: Event) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            raise OSError("the connection is gone")

    async with WebhookReceiver([TOKEN], drain=0) as receiver:
        receiver.on("*")(stubborn)
        await post(receiver, delivery())
    assert (receiver.stats.abandoned, receiver.stats.failed) == (1, 0)


async def test_closing_twice_is_harmless_and_starting_twice_is_refused() -> None:
    receiver = WebhookReceiver([TOKEN])
    await receiver.aclose()
    async with receiver:
        with pytest.raises(RuntimeError, match="already started"):
            await receiver.start()
    await receiver.aclose()


async def test_a_closed_receiver_can_be_started_again(mirror: Mirror) -> None:
    receiver = WebhookReceiver([TOKEN])
    receiver.on("*")(mirror)
    for number in range(2):
        async with receiver:
            assert (await post(receiver, delivery(event(number=number)))).status_code == 200
    assert len(mirror.events) == 2


async def test_a_receiver_that_was_never_started_says_how() -> None:
    receiver = WebhookReceiver([TOKEN])
    assert (await post(receiver, delivery(), token="guess")).status_code == 401
    with pytest.raises(RuntimeError, match="async with receiver"):
        await post(receiver, delivery())


async def test_as_a_servers_own_app_it_follows_the_lifespan(mirror: Mirror) -> None:
    receiver = WebhookReceiver([TOKEN])
    receiver.on("*")(mirror)
    to_app: asyncio.Queue[Any] = asyncio.Queue()
    from_app: asyncio.Queue[Any] = asyncio.Queue()
    life = asyncio.create_task(receiver({"type": "lifespan"}, to_app.get, from_app.put))
    to_app.put_nowait({"type": "lifespan.startup"})
    assert await from_app.get() == {"type": "lifespan.startup.complete"}
    assert (await post(receiver, delivery())).status_code == 200
    to_app.put_nowait({"type": "lifespan.shutdown"})
    assert await from_app.get() == {"type": "lifespan.shutdown.complete"}
    await life
    assert len(mirror.events) == 1
    assert (await post(receiver, delivery())).status_code == 503


# Figures and settings


async def test_the_figures_add_up(receiver: WebhookReceiver, mirror: Mirror) -> None:
    await post(receiver, delivery(event(number=1), event("VENDOR_UPDATED", 2)))
    await post(receiver, delivery(event(number=1)))
    mirror.failure = OSError()
    await post(receiver, delivery(event(number=3)))
    await post(receiver, b"")
    await post(receiver, b"", token=None)
    await post(receiver, b"", token=None)
    stats = receiver.stats
    assert (stats.deliveries, stats.refused) == (3, {400: 1, 401: 2})
    assert (stats.handled, stats.failed, stats.ignored, stats.duplicates) == (1, 1, 1, 1)
    assert (stats.abandoned, stats.waiting) == (0, 0)
    stats.refused[401] = 0
    assert receiver.stats.refused[401] == 2  # a copy was changed


@pytest.mark.parametrize("setting", ["workers", "queue", "queue_bytes", "max_body", "remember"])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_amounts_below_one_are_refused_by_name(setting: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{setting}: expected 1 or more"):
        WebhookReceiver([TOKEN], **{setting: value})


def test_every_setting_at_fault_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"workers: .*; remember_for: .*; drain: expected seconds"):
        WebhookReceiver([TOKEN], workers=0, remember_for=-1, drain=float("nan"))


@pytest.mark.parametrize("tokens", [[], [""], TOKEN])
def test_no_token_or_an_empty_one_is_refused(tokens: Any) -> None:
    with pytest.raises(ConfigurationError, match="tokens"):
        WebhookReceiver(tokens)


def test_importing_the_sdk_does_not_load_webhooks() -> None:
    script = "import sys, mvmnt; sys.exit('mvmnt.webhooks' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


class Fatal(BaseException):
    """An error that is no Exception, as trio's Cancelled or pytest's outcomes are."""


@pytest.mark.parametrize(
    "failure",
    [GeneratorExit(), BaseExceptionGroup("several", [Fatal(), OSError()]), Fatal("text"), asyncio.CancelledError()],
    ids=lambda failure: type(failure).__name__,
)
async def test_an_error_that_is_no_exception_is_counted_and_logged_and_the_workers_live(
    failure: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    mirror, reported = Mirror(), list[HandlerFailure]()

    async def on_failure(failed: HandlerFailure) -> None:
        reported.append(failed)
        raise failure

    async with WebhookReceiver([TOKEN], workers=2, on_failure=on_failure) as receiver:
        receiver.on("SHIPMENT_*")(mirror)
        mirror.failure = failure
        for number in range(1, 6):
            assert (await post(receiver, delivery(event(number=number)))).status_code == 200
        mirror.failure = None
        await post(receiver, delivery(event(number=6)))
        assert (receiver.stats.failed, receiver.stats.handled, receiver.stats.waiting) == (5, 1, 0)
    assert [failed.error for failed in reported] == [failure] * 5
    assert caplog.text.count(f"of 2025-01-31 12:30:00+00:00: {type(failure).__name__}") == 10


@pytest.mark.parametrize("end", [SystemExit, KeyboardInterrupt])
def test_a_handler_may_end_the_program_and_its_event_is_reported(end: type[BaseException]) -> None:
    """asyncio ends its loop on both. Closing the receiver afterwards waits for no worker that is gone."""
    reported: list[HandlerFailure] = []

    async def leave(_event: Event) -> None:
        raise end("enough")

    async def on_failure(failed: HandlerFailure) -> None:
        reported.append(failed)

    receiver = WebhookReceiver([TOKEN], on_failure=on_failure)
    receiver.on("SHIPMENT_*")(leave)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(receiver.start())
        with pytest.raises(end):
            loop.run_until_complete(post(receiver, delivery()))
        loop.run_until_complete(asyncio.wait_for(receiver.aclose(), 5))
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
    finally:
        loop.close()
    assert (receiver.stats.failed, receiver.stats.abandoned) == (1, 1)
    assert [type(failed.error) for failed in reported] == [TimeoutError]


async def test_a_worker_whose_coroutine_is_closed_ends() -> None:
    """A coroutine that swallowed GeneratorExit when it is closed would be a RuntimeError."""
    gate = asyncio.Event()

    async def wait(_argument: object) -> None:
        await gate.wait()

    coroutine = attempt(wait, None)
    coroutine.send(None)
    coroutine.close()


@pytest.mark.parametrize("depth", [101, 300, 900, 1_500, 100_000])
async def test_a_delivery_that_is_nested_too_deeply_gets_a_400(
    receiver: WebhookReceiver, mirror: Mirror, depth: int
) -> None:
    deep = b"[" * depth + b"]" * depth
    for data in (b'{"x": ' + deep + b"}", b'{"id": ' + deep + b"}", deep):
        for name in (b"SHIPMENT_BOOKED", b"SHIPMENT_NEW"):
            body = b'{"sentAt": "2025-01-31T12:30:05Z", "events": [{"event": "%s", "timestamp": "2025-01-31T12:30:00Z",'
            assert (await post(receiver, body % name + b' "data": ' + data + b', "diff": null}]}')).status_code == 400
    assert mirror.events == []


async def test_an_event_may_be_nested_deeply_all_the_same(receiver: WebhookReceiver, mirror: Mirror) -> None:
    data = b'{"x": ' + b"[" * 90 + b"]" * 90 + b"}"
    body = (
        b'{"sentAt": "2025-01-31T12:30:05Z", "events": [{"event": "SHIPMENT_NEW", "timestamp": "2025-01-31T12:30:00Z",'
    )
    assert (await post(receiver, body + b' "data": ' + data + b', "diff": null}]}')).status_code == 200
    assert len(mirror.events) == 1


@pytest.mark.parametrize(
    ("encoding", "status"), [("gzip", 415), ("br", 415), ("GZIP, identity", 415), ("identity", 200)]
)
async def test_a_compressed_body_gets_a_415(receiver: WebhookReceiver, encoding: str, status: int) -> None:
    headers = {"X-Api-Key": TOKEN, "Content-Encoding": encoding}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(receiver), base_url="https://me.test") as http:
        assert (await http.post("/", content=delivery(), headers=headers)).status_code == status
