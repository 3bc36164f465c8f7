"""Sends webhook events to their targets, with retries.

Every target has a queue of its own, which a few workers empty, so a slow or failing target delays neither calls to the
sandbox nor other targets. Each event is one request. It is delivered if a 2xx response comes in time. Otherwise, also
after a redirect, it waits for a delay and then joins the end of the queue; other events go on meanwhile. The delay
doubles with each retry; a longer ``Retry-After`` replaces it.

Decisions where the API's published behaviour is silent: first tries begin in the order of the events, and up to 16
requests run at a time, so events may arrive in another order. An event is dropped after a day. A queue is in memory and
bounded; an event that finds it full is dropped. Dropped events are counted and logged.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Protocol

import httpx
import orjson
from httpx_aiohttp import AiohttpTransport

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.store import timestamp
from mvmnt.sandbox.webhooks.target import WebhookTarget

logger: logging.Logger = logging.getLogger("mvmnt.sandbox")

WORKERS = 16
"""The most requests to one target at a time."""

LAST_TRY = 2.0
"""The most seconds that closing takes."""


class Timer(Protocol):
    """A scheduled call."""

    def cancel(self) -> None:
        """Cancel the call."""


class Timers(Protocol):
    """Time and scheduled calls. An event loop is one."""

    def time(self) -> float:
        """The time in seconds, from any beginning."""
        ...

    def call_later(self, delay: float, callback: Callable[[], None], /) -> Timer:
        """Call ``callback`` in ``delay`` seconds."""
        ...


@dataclass(slots=True, eq=False)
class Pending:
    """An event that is not delivered yet.

    ``delay`` is the delay after its next failure, in seconds; ``give_up_at`` is set when it is first tried.
    """

    name: str
    content: orjson.Fragment = field(repr=False)
    delay: float
    give_up_at: float | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an event was not delivered; ``retry_after`` is in seconds."""

    reason: str
    retry_after: float = 0.0


class Sender:
    """Sends events to one target.

    From the first event until `aclose` it belongs to one event loop.
    """

    def __init__(self, target: WebhookTarget, now: Callable[[], datetime], timers: Timers | None = None) -> None:
        self.target = target
        self._now = now
        self._given_timers = timers
        self._queue: asyncio.Queue[Pending] = asyncio.Queue()
        self._in_hand = 0
        self._resting: dict[Pending, Timer] = {}
        self._workers: list[asyncio.Task[None]] = []
        self._closing = False
        self._was_full = False
        self._delivered = 0
        self._failed_tries = 0
        self._dropped = 0
        self._last_failure: str | None = None

    @property
    def stats(self) -> JsonObject:
        """The numbers of deliveries, failures and queued events."""
        return {
            "url": self.target.shown_url,
            "delivered": self._delivered,
            "failedTries": self._failed_tries,
            "queued": self._queued,
            "dropped": self._dropped,
            "lastFailure": self._last_failure,
        }

    def post(self, name: str, content: orjson.Fragment) -> None:
        """Queue an event, or drop it if the queue is full.

        An event that is posted outside an event loop waits for the next one.
        """
        is_full = self._queued >= self.target.queue
        if is_full and not self._was_full:
            logger.warning("webhooks to %s are dropped: the queue is full", self.target.shown_url)
        self._was_full = is_full
        if is_full:
            self._dropped += 1
            return
        self._queue.put_nowait(Pending(name, content, self.target.first_delay))
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return
        self._start()

    async def wait_until_tried(self) -> None:
        """Wait until each queued event has been tried once.

        Events that failed wait for their next try.
        """
        if self._queue.qsize():
            self._start()
        await self._queue.join()

    async def aclose(self, patience: float) -> None:
        """Try each queued event once more, then stop and drop the rest.

        ``patience`` is the most seconds that this takes. The next event starts the sender again.
        """
        if not self._queued and not self._workers:
            return
        self._start()
        self._closing = True
        dropped_before = self._dropped
        for event, timer in self._resting.items():
            timer.cancel()
            self._queue.put_nowait(event)
        self._resting.clear()
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self.wait_until_tried()
        finally:
            self._dropped += self._queued
            if left := self._dropped - dropped_before:
                logger.warning("webhooks to %s: %d dropped when the sandbox closed", self.target.shown_url, left)
            workers, self._workers = self._workers, []
            for worker in workers:
                worker.cancel()
            await asyncio.wait(workers)
            await self._client.aclose()
            self._queue = asyncio.Queue()
            self._closing = False

    @property
    def _queued(self) -> int:
        """How many events are not delivered yet."""
        return self._queue.qsize() + self._in_hand + len(self._resting)

    def _start(self) -> None:
        if not self._workers:
            self._timers = self._given_timers or asyncio.get_running_loop()
            self._client = self._new_client()
            self._workers = [asyncio.create_task(self._work()) for _ in range(WORKERS)]

    def _new_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            headers={"x-api-key": self.target.token, "content-type": "application/json", "user-agent": "mvmnt-sandbox"},
            timeout=None,  # noqa: S113 - _send limits each request as a whole
            transport=self.target.transport or self._network(),
        )

    def _network(self) -> httpx.AsyncBaseTransport:
        """The network, through aiohttp's pool.

        It takes a third of the time of httpx's pool, and calls to the sandbox run in the same thread.
        """
        needs_certificates = self.target.url.startswith("https:")  # loading them takes tens of milliseconds
        return AiohttpTransport(verify=needs_certificates, limits=httpx.Limits(max_connections=WORKERS))

    async def _work(self) -> None:
        while True:
            event = await self._queue.get()
            self._in_hand += 1
            try:
                await self._try(event)
            finally:
                self._in_hand -= 1
                self._queue.task_done()

    async def _try(self, event: Pending) -> None:
        if event.give_up_at is None:
            event.give_up_at = self._timers.time() + self.target.give_up_after
        failure = await self._send(event)
        if failure is None:
            self._delivered += 1
            return
        self._failed_tries += 1
        self._last_failure = failure.reason
        delay = max(event.delay, failure.retry_after)
        event.delay = min(2 * event.delay, self.target.longest_delay)
        url = self.target.shown_url
        if self._closing:
            self._dropped += 1
        elif self._timers.time() + delay > event.give_up_at:
            self._dropped += 1
            logger.warning("webhook %s to %s is dropped: %s", event.name, url, failure.reason)
        else:
            logger.info("webhook %s to %s: %s; retry in %g s", event.name, url, failure.reason, delay)
            self._resting[event] = self._timers.call_later(delay, partial(self._resume, event))

    def _resume(self, event: Pending) -> None:
        del self._resting[event]
        self._queue.put_nowait(event)

    async def _send(self, event: Pending) -> Failure | None:
        """Post an event; returns None if it was delivered."""
        body = orjson.dumps({"sentAt": timestamp(self._now()), "events": [event.content]})
        try:
            async with asyncio.timeout(self.target.timeout):
                response = await self._client.post(self.target.url, content=body)
        except TimeoutError:
            return Failure(f"no response within {self.target.timeout:g} s")
        except Exception as error:  # the caller's transport may raise anything
            return Failure(type(error.__cause__ or error).__name__)
        if response.is_success:
            return None
        return Failure(f"status {response.status_code}", _retry_after(response.headers, self._now()))


def _retry_after(headers: httpx.Headers, now: datetime) -> float:
    """The seconds of a ``Retry-After`` header, a number or a date; else 0."""
    text = headers.get("retry-after", "")
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
        return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
    except (ValueError, OverflowError):
        return 0.0
