"""Ends an attempt at the deadline of its call."""

from __future__ import annotations

import asyncio
import math
from contextvars import Context
from typing import Any

import httpx

from mvmnt._core.extensions import limits_of

__all__ = ["Deadline"]


class Deadline(httpx.AsyncBaseTransport):
    """Gives each attempt the seconds that `RetryPolicy.deadline` leaves it.

    The timeouts of the transport below only count time without progress, and a server that sends
    slowly makes progress forever. It is below the rate limit, so that the client's own waiting does not count.

    One timer serves all attempts: nearly all of them end long before it. `asyncio.timeout` would make one for each, and
    at many calls in flight, these timers keep Python's garbage collector busy.

    Args:
        transport: sends the request.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport
        self._attempts: set[_Attempt] = set()
        self._alarm: asyncio.TimerHandle | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request`.

        Raises:
            httpx.ReadTimeout: no response came in time.
        """
        limits = limits_of(request.extensions)
        if limits is None:
            return await self._transport.handle_async_request(request)
        attempt = self._begin(limits.seconds)
        try:
            response = await self._transport.handle_async_request(request)
        except asyncio.CancelledError:
            if not attempt.is_over or attempt.task.uncancel() > attempt.cancelled_before:
                raise
        else:
            return response
        finally:
            self._attempts.discard(attempt)
        raise httpx.ReadTimeout("no whole response within the deadline (RetryPolicy.deadline)")

    async def aclose(self) -> None:
        """Close the transport."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        await self._transport.aclose()

    def _begin(self, seconds: float) -> _Attempt:
        loop = asyncio.get_running_loop()
        task = asyncio.current_task(loop)
        assert task is not None
        attempt = _Attempt(task, loop.time() + seconds)
        self._attempts.add(attempt)
        if self._alarm is None or attempt.ends < self._alarm.when():
            self._wake_at(attempt.ends, loop)
        return attempt

    def _wake_at(self, moment: float, loop: asyncio.AbstractEventLoop) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = loop.call_at(moment, self._end_attempts, loop, context=Context())  # keeps no call's variables

    def _end_attempts(self, loop: asyncio.AbstractEventLoop) -> None:
        """Cancel the attempts whose time is over."""
        self._alarm = None
        now = loop.time()
        following = math.inf
        for attempt in self._attempts:
            if attempt.is_over:
                continue
            if attempt.ends <= now:
                attempt.is_over = True
                attempt.task.cancel()
            else:
                following = min(following, attempt.ends)
        if following < math.inf:
            self._wake_at(following, loop)


class _Attempt:
    """One attempt that is running.

    Attributes:
        task: sends it.
        ends: when its time is over, by the loop's time.
        is_over: whether it was cancelled at that time.
        cancelled_before: how many cancellations of the task were pending at its beginning.
    """

    __slots__ = ("cancelled_before", "ends", "is_over", "task")

    def __init__(self, task: asyncio.Task[Any], ends: float) -> None:
        self.task = task
        self.ends = ends
        self.is_over = False
        self.cancelled_before = task.cancelling()
