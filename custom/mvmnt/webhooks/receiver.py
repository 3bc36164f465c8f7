"""`WebhookReceiver`, the ASGI app that the API posts to.

The API needs a 2xx response within 5 seconds, else it sends the delivery again. So the receiver checks a request, puts
its events into a bounded queue, and responds; handlers run afterwards.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Final, Self, TypeVar

import attrs

from mvmnt.errors import ConfigurationError
from mvmnt.webhooks import asgi
from mvmnt.webhooks.asgi import Disconnected, Receive, Refused, Scope, Send
from mvmnt.webhooks.delivery import DeliveryError, Event, parse
from mvmnt.webhooks.duplicates import DeliveryKey, RecentKeys, delivery_key
from mvmnt.webhooks.handlers import Handlers, check_patterns, name_of, require_async
from mvmnt.webhooks.outcome import HandlerFailure, ReceiverStats, attempt, log_failure
from mvmnt.webhooks.queue import Dispatcher
from mvmnt.webhooks.verification import AcceptedTokens

__all__ = ["RETRY_AFTER", "HandlerFailure", "ReceiverStats", "WebhookReceiver"]

logger: logging.Logger = logging.getLogger("mvmnt.webhooks")

RETRY_AFTER: Final = 1
"""Seconds after which a sender is asked to retry when the queue is full. Every handled event makes room."""

EventT = TypeVar("EventT", bound=Event)


class WebhookReceiver:
    """An ASGI app that receives webhooks and calls the functions for each event.

    As a server's own app it starts and ends with the server (`uvicorn my_module:receiver`). Mounted in another app it
    must be started by that app, because mounted apps get no lifespan: `async with receiver` in the outer app's
    lifespan. It responds on each path:

    | status | when |
    | --- | --- |
    | 200 | all events of the delivery are in the queue, or were there before |
    | 400 | the body is no delivery; the response names the place |
    | 401 | no `x-api-key` header, or a wrong one; the body is not read |
    | 405 | the method is not POST |
    | 413 | the body is larger than `max_body` |
    | 415 | the body is compressed: the API sends JSON as it is |
    | 503 | the queue is full, or the receiver is closing: the API sends again |

    Several events are handled at the same time, those of one record (`data.id`) in the order of their arrival. Requests
    do not always arrive in the order of the changes: to mirror records, compare `event.timestamp`.

    A failure of a handler is logged, counted and passed to `on_failure`. The handler is not called again, and the API
    does not send the event again, because the response was a 200. Duplicates are dropped within this process; if
    several processes receive, a unique index on `delivery_key(event)` does the same for all.

    It belongs to the event loop in which it is started. After it is closed, it can be started again.

    Args:
        tokens: the token that is configured in the product; during a rotation, the new and the old one.
        workers: how many events are handled at the same time.
        queue: how many events may wait. A delivery is accepted as a whole or not at all.
        queue_bytes: how many bytes of JSON those events may have. In memory they take several times as much.
        max_body: the largest body of a request, in bytes.
        remember: how many events are remembered to detect duplicates; about 500 bytes each.
        remember_for: the most seconds that they are remembered.
        drain: the most seconds for which queued events are handled when the receiver closes.
        on_failure: an async function that is called for every event that was not handled. Its exceptions are logged.
        clock: monotonic time in seconds.

    Raises:
        ConfigurationError: settings that cannot work.

    Example:
        >>> receiver = WebhookReceiver(tokens=[os.environ["MVMNT_WEBHOOK_TOKEN"]])
        >>> @receiver.on("CUSTOMER_CREATED", "CUSTOMER_UPDATED")
        ... async def mirror(event: CustomerChangedPayload) -> None: ...
    """

    def __init__(
        self,
        tokens: Iterable[str],
        *,
        workers: int = 10,
        queue: int = 1_000,
        queue_bytes: int = 64 * 1024 * 1024,
        max_body: int = 4 * 1024 * 1024,
        remember: int = 50_000,
        remember_for: float = 24 * 3600.0,
        drain: float = 20.0,
        on_failure: Callable[[HandlerFailure], Awaitable[object]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        amounts = {"workers": workers, "queue": queue, "queue_bytes": queue_bytes}
        amounts |= {"max_body": max_body, "remember": remember}
        wrong = [f"{name}: expected 1 or more, not {amount!r}" for name, amount in amounts.items() if not amount >= 1]
        times = {"remember_for": remember_for, "drain": drain}
        wrong += [
            f"{name}: expected seconds, 0 or more, not {value!r}" for name, value in times.items() if not value >= 0
        ]
        if wrong:
            raise ConfigurationError("; ".join(wrong))
        if on_failure is not None:
            require_async(on_failure)
        self._tokens = AcceptedTokens(tokens)
        self._n_workers = workers
        self._queue = queue
        self._queue_bytes = queue_bytes
        self._max_body = max_body
        self._seen = RecentKeys(count=remember, age=remember_for, clock=clock)
        self._drain = drain
        self._on_failure = on_failure
        self._handlers = Handlers()
        self._stats = ReceiverStats()
        self._dispatcher: Dispatcher[Event] | None = None
        self._closed = False

    def on(
        self, *patterns: str
    ) -> Callable[[Callable[[EventT], Awaitable[None]]], Callable[[EventT], Awaitable[None]]]:
        """Register an async function for events, as a decorator.

        An event goes to every function that is registered for it, once, in the order of registration. Each is called
        after the end of the one before, even if that failed. All get the same object.

        Args:
            patterns: names of events, or patterns of them in which `*` stands for any characters. Names that the
                description does not know are allowed, because the server adds events; a warning is logged, because the
                name may be a mistake.

        Raises:
            ValueError: there is no pattern, or an empty one.
            TypeError: the function is not async. Call blocking work with `asyncio.to_thread`.
        """
        check_patterns(patterns)

        def register(handler: Callable[[EventT], Awaitable[None]]) -> Callable[[EventT], Awaitable[None]]:
            self._handlers.add(handler, patterns)
            return handler

        return register

    @property
    def stats(self) -> ReceiverStats:
        """A copy of the counts."""
        waiting = self._dispatcher.waiting if self._dispatcher else 0
        return attrs.evolve(self._stats, refused=dict(self._stats.refused), waiting=waiting)

    async def start(self) -> None:
        """Start to accept events, in the running event loop.

        Raises:
            RuntimeError: it is already started.
        """
        if self._dispatcher is not None:
            raise RuntimeError("this receiver is already started")
        self._dispatcher = Dispatcher(
            self._handle, workers=self._n_workers, capacity=self._queue, max_bytes=self._queue_bytes
        )
        self._closed = False

    async def aclose(self, *, drain: float | None = None) -> None:
        """Accept no more events, wait for the queue to be handled, then stop.

        Events that are not handled in time are logged, counted, and passed to `on_failure`; running handlers are
        cancelled.

        Args:
            drain: the most seconds to wait; by default those of the constructor.
        """
        dispatcher = self._dispatcher
        if self._closed or dispatcher is None:
            return
        self._closed = True
        try:
            await dispatcher.close(self._drain if drain is None else drain)
        finally:
            self._dispatcher = None
            abandoned = dispatcher.unfinished
            if abandoned:
                self._stats.abandoned += len(abandoned)
                logger.error("closed with %d events that were not completely handled", len(abandoned))
        for event in abandoned:
            error = TimeoutError("the receiver closed before this event was completely handled")
            await self._report(HandlerFailure(event, error, handler=None))

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request, or follow the server's lifespan (ASGI 3)."""
        if scope["type"] == "lifespan":
            await self._follow_lifespan(receive, send)
        elif scope["type"] == "http":
            try:
                await self._receive(scope, receive)
            except Refused as refusal:
                refused = self._stats.refused
                refused[refusal.status] = refused.get(refusal.status, 0) + 1
                await asgi.send_response(send, refusal.status, refusal.headers, refusal.body)
            except Disconnected:
                pass
            else:
                self._stats.deliveries += 1
                await asgi.send_response(send, 200, {}, b"")
        else:
            raise RuntimeError(f"webhooks are HTTP requests, not {scope['type']}")

    async def _follow_lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        await self.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.aclose()
        await send({"type": "lifespan.shutdown.complete"})

    async def _receive(self, scope: Scope, receive: Receive) -> None:
        """Accept one delivery; raises `Refused` if it is not accepted."""
        if scope["method"] != "POST":
            raise Refused(405, "method_not_allowed", "webhooks are posted", {"Allow": "POST"})
        if not self._tokens.accept(scope["headers"]):
            logger.warning("a request without an accepted token got a 401")
            raise Refused(401, "unauthorized", "the x-api-key header holds no accepted token")
        self._running_dispatcher()
        body = await asgi.read_body(scope, receive, self._max_body)
        try:
            delivery = parse(body)
        except DeliveryError as error:
            logger.warning("a request that is no delivery got a 400: see %s", error.path)
            raise Refused(400, "bad_request", str(error)) from None
        self._queue_events(delivery.events, event_bytes=len(body) // len(delivery.events))

    def _running_dispatcher(self) -> Dispatcher[Event]:
        if self._closed:
            raise Refused(503, "unavailable", "the receiver is closing", {"Retry-After": str(RETRY_AFTER)})
        if self._dispatcher is None:
            raise RuntimeError(
                "this receiver is not started: mounted in another app it must be started in that app's lifespan,"
                " with `async with receiver`"
            )
        return self._dispatcher

    def _queue_events(self, events: Iterable[Event], event_bytes: int) -> None:
        """Queue all new events that have a handler, or none of them.

        Each counts as `event_bytes`.
        """
        new: dict[DeliveryKey, Event] = {}
        ignored = duplicates = 0
        for event in events:
            if not self._handlers.matching(event.event):
                ignored += 1
                continue
            key = delivery_key(event)
            if key in self._seen or key in new:
                duplicates += 1
            else:
                new[key] = event
        items = [(key.record, event) for key, event in new.items()]
        if items and not self._running_dispatcher().offer(items, item_bytes=event_bytes):
            logger.warning("the queue is full: a delivery got a 503")
            raise Refused(503, "unavailable", "the queue is full", {"Retry-After": str(RETRY_AFTER)})
        for key in new:
            self._seen.add(key)
        self._stats.ignored += ignored
        self._stats.duplicates += duplicates

    async def _handle(self, event: Event) -> None:
        failed = False
        for handler in self._handlers.matching(event.event):
            try:
                error = await attempt(handler, event)
            except (KeyboardInterrupt, SystemExit) as end:
                self._stats.failed += 1
                log_failure(f"handler {name_of(handler)}", event, end)
                raise
            if error is not None:
                failed = True
                log_failure(f"handler {name_of(handler)}", event, error)
                await self._report(HandlerFailure(event, error, handler))
        if failed:
            self._stats.failed += 1
        else:
            self._stats.handled += 1

    async def _report(self, failure: HandlerFailure) -> None:
        if self._on_failure is not None:
            error = await attempt(self._on_failure, failure)
            if error is not None:
                log_failure("on_failure", failure.event, error)
