"""Holds calls back until the server's rate limit and the budget allow them.

`RateLimitTransport` is between the retries and the network, so every attempt passes through it. Calls go in the order
of their arrival. The first in line waits until the server's limit (`mvmnt._rate_limit.server_limit`) and the budget
(`mvmnt._rate_limit.budget`) allow it; the others wait for it. There is no task for that: each call waits itself, and
may be cancelled there, which lets the next one wait.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx

from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.extensions import attempts_in, limits_of, operation_of
from mvmnt._core.operation import TOKEN_REQUEST, Operation
from mvmnt._events import Events
from mvmnt._http.response_body import fields_of
from mvmnt._rate_limit.server_limit import LONGEST_PAUSE, ServerLimit
from mvmnt._telemetry.telemetry import telemetry
from mvmnt.errors import RateLimitError

if TYPE_CHECKING:
    from mvmnt._rate_limit.budget import Budget

__all__ = ["RateLimitTransport"]


class RateLimitTransport(httpx.AsyncBaseTransport):
    """Sends requests through `transport` as the server's rate limit and `budget` allow, first come, first served.

    Token requests pass at once and do not count: the API's limit is for its calls, and a token that waits delays them
    all. Requests without an operation do not count either; they go to other servers (pre-signed URLs).

    It belongs to the event loop of its first request. Closing it closes `transport` and `budget`, and ends all waits
    with a RuntimeError.

    Args:
        transport: sends the requests.
        events: gets the pauses.
        budget: the caller's budget; None for none.
        clock: the source of time and waits.
        jitter: a random number from 0 up to 1.
    """

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        events: Events,
        budget: Budget | None = None,
        clock: Clock = MACHINE_CLOCK,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._transport = transport
        self._server = ServerLimit(events, clock=clock, jitter=jitter)
        self._budget = budget
        self._clock = clock
        self._line = asyncio.Lock()  # held by the first in line; asyncio's lock serves in order
        self._waiting = 0  # calls in line, the first one included
        self._nap: asyncio.Future[None] | None = None  # what the first in line sleeps in
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` when the limit and the budget allow it."""
        operation = operation_of(request)
        if operation is None or operation is TOKEN_REQUEST:
            return await self._transport.handle_async_request(request)
        sent = self._server.begin_call() if self._is_free() else await self._stand_in_line(request, operation)
        try:
            response = await self._transport.handle_async_request(request)
        except BaseException:
            self._server.end_call_without_response()
            self._wake()
            raise
        self._server.end_call(sent, response.status_code, fields_of(response))
        self._wake()
        return response

    async def aclose(self) -> None:
        self._closed = True
        self._wake()
        try:
            if self._budget is not None:
                await self._budget.aclose()
        finally:
            await self._transport.aclose()

    def _is_free(self) -> bool:
        """Whether a request may be sent at once."""
        return self._budget is None and self._waiting == 0 and not self._closed and self._server.wait() == 0

    async def _stand_in_line(self, request: httpx.Request, operation: Operation) -> int:
        """Wait until `request` may be sent, and count it."""
        began = self._clock.monotonic()
        limits = limits_of(request.extensions)
        try:
            sent = await self._turn(math.inf if limits is None else limits.seconds)
        except _PausedTooLongError as paused:
            seconds = paused.seconds
        else:
            attempts_in(request.extensions).held += self._clock.monotonic() - began
            return sent
        raise _pause_error(request, operation, seconds)

    async def _turn(self, patience: float) -> int:
        """Wait until one request may be sent, and count it.

        Raises:
            _PausedTooLongError: the server's pause is longer than `patience` seconds.
        """
        self._check_pause(patience)  # before it stands in line: the first there may be more patient
        self._waiting += 1
        held_by_budget = False
        try:
            async with self._line:
                while True:
                    if self._closed:
                        raise RuntimeError("the transport is closed")
                    self._check_pause(patience)
                    wait = self._server.wait()
                    if wait == 0 and self._budget is not None:
                        # Taking awaits, and a pause may begin meanwhile. Then the taken call is lost, because at the
                        # end of the pause it would belong to another minute.
                        asked = await self._budget.take(self._waiting)
                        wait = asked or self._server.wait()
                        if asked and not held_by_budget:
                            held_by_budget = True
                            _count_budget_wait()
                    if wait == 0 and not self._closed:
                        return self._server.begin_call()
                    if wait > 0:
                        await self._sleep_or_wake(min(wait, LONGEST_PAUSE))
        finally:
            self._waiting -= 1

    def _check_pause(self, patience: float) -> None:
        if (seconds := self._server.pause()) > max(patience, 0.0):
            raise _PausedTooLongError(seconds)

    async def _sleep_or_wake(self, seconds: float) -> None:
        nap = self._nap = tasks.start(self._clock.sleep(seconds))
        try:
            await asyncio.wait([nap])
        finally:
            self._nap = None
            await tasks.cancel(nap)

    def _wake(self) -> None:
        """Let the first in line check again."""
        if self._nap is not None:
            self._nap.cancel()


def _count_budget_wait() -> None:
    if (recorder := telemetry()) is not None:
        recorder.count_budget_wait()


class _PausedTooLongError(Exception):
    """The server's pause is longer than the call may take."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


def _pause_error(request: httpx.Request, operation: Operation, seconds: float) -> RateLimitError:
    """The error for a call that is not sent because the pause exceeds its deadline."""
    attempts = attempts_in(request.extensions)
    error = RateLimitError(
        operation=operation,
        status=429,
        code=None,
        message=f"the server's rate limit is used up for {seconds:.0f} s, longer than RetryPolicy.deadline allows",
        details=[],
        method=request.method,
        url_path=request.url.raw_path.partition(b"?")[0].decode("ascii"),
        headers=httpx.Headers(),
        body=b"",
        attempts=attempts.count,
        seconds=attempts.seconds,
    )
    error.retry_after = seconds
    return error
