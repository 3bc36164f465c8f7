"""A budget that a fleet of clients shares on Redis."""

from __future__ import annotations

import asyncio
import hashlib
import math
import random
from collections.abc import Callable
from typing import Any, Final

from mvmnt._core import tasks
from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._events import Events
from mvmnt._rate_limit.budget import LocalBudget
from mvmnt._rate_limit.redis_connection import ask, connection_pool
from mvmnt.events import BudgetLost, BudgetRestored

__all__ = ["SharedBudget"]

PROBE_INTERVAL: Final = 2.0
"""Seconds between attempts to reach Redis again."""

BATCH: Final = 1 / 50
"""The largest part of a shared budget that a client takes at once, for calls that already wait: it saves round trips,
but no client takes all."""

SPREAD: Final = 1 / 50
"""The part of the window over which clients spread their next tries after the budget is used up."""

LONGEST_HOLD: Final = 0.2
"""The most seconds that calls from the shared budget may wait to be sent: they count in the window of the taking."""


class SharedBudget:
    """At most `calls` calls in any `seconds` seconds of all clients of an `account`.

    All of them must have the same numbers and one Redis, and their machines' clocks must agree: each client sends its
    time to Redis.

    Each client also respects the budget alone. So while Redis cannot be reached, it continues with that. It emits an
    event once, checks every two seconds whether Redis can be reached, while calls are made, and then emits another one.

    Args:
        calls: how many calls.
        seconds: the length of the window, in whole seconds.
        url: the Redis server.
        account: identifies the clients that share the budget; it is hashed.
        events: gets the loss and the return of the shared budget.
        clock: the source of time.
        jitter: a random number from 0 up to 1.
    """

    def __init__(
        self,
        calls: int,
        seconds: int,
        *,
        url: str,
        account: str,
        events: Events,
        clock: Clock = MACHINE_CLOCK,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        from limits import RateLimitItemPerSecond
        from limits.aio.storage import RedisStorage
        from limits.aio.strategies import MovingWindowRateLimiter

        self._local = LocalBudget(calls, seconds, clock=clock)
        self._seconds = seconds
        self._pool = connection_pool(url)
        options: dict[str, Any] = {"connection_pool": self._pool}  # limits takes it, but its types leave it out
        storage = RedisStorage("async+redis://", implementation="redispy", key_prefix="mvmnt", **options)
        self._window = MovingWindowRateLimiter(storage)
        self._item = RateLimitItemPerSecond(calls, seconds, namespace="budget")
        self._account = hashlib.sha256(account.encode()).hexdigest()
        self._batch = max(1, math.floor(calls * BATCH))
        self._events = events
        self._clock = clock
        self._jitter = jitter
        self._held = 0  # calls taken from the shared budget and not used yet
        self._held_since = -math.inf
        self._lost = False
        self._next_probe = -math.inf
        self._probe: asyncio.Future[None] | None = None
        self._closed = False

    async def take(self, waiting: int) -> float:
        now = self._clock.monotonic()
        if self._held and now < self._held_since + LONGEST_HOLD:
            self._held -= 1
            return 0.0
        self._held = 0
        left = self._local.left()
        if left <= 0:
            return self._local.wait()
        if self._lost:
            self._look_for_redis()
            self._local.spend(1)
            return 0.0
        try:
            taken, wait = await self._take_shared(min(waiting, left, self._batch))
        except _redis_errors() as error:
            self._lose(error)
            taken, wait = 1, 0.0
        self._local.spend(taken)
        if taken == 0:
            return wait
        self._held, self._held_since = taken - 1, now
        return 0.0

    async def aclose(self) -> None:
        self._closed = True
        if self._probe is not None:
            await tasks.cancel(self._probe)
        await self._pool.aclose()

    async def _take_shared(self, wanted: int) -> tuple[int, float]:
        """Take up to `wanted` calls from Redis.

        Returns their number, and, if it is 0, the seconds until the next try.
        """
        if await ask(self._window.hit(self._item, self._account, cost=wanted)):
            return wanted, 0.0
        stats = await ask(self._window.get_window_stats(self._item, self._account))
        fewer = min(wanted - 1, stats.remaining)
        if fewer > 0 and await ask(self._window.hit(self._item, self._account, cost=fewer)):
            return fewer, 0.0
        wait = min(max(0.0, stats.reset_time - self._clock.unix()), self._seconds)
        return 0, wait + self._seconds * SPREAD * self._jitter()

    def _lose(self, error: Exception) -> None:
        self._next_probe = self._clock.monotonic() + PROBE_INTERVAL
        if not self._lost and not self._closed:
            self._lost = True
            self._events.emit(BudgetLost(type(error).__name__))

    def _look_for_redis(self) -> None:
        if self._clock.monotonic() >= self._next_probe and (self._probe is None or self._probe.done()):
            self._probe = tasks.start(self._find_redis())

    async def _find_redis(self) -> None:
        """Take one call as a test. (Redis responds to a ping even if it refuses writes.)"""
        try:
            await self._take_shared(1)
        except _redis_errors() as error:
            self._lose(error)
        else:
            self._lost = False
            self._events.emit(BudgetRestored())


def _redis_errors() -> tuple[type[Exception], ...]:
    from redis.exceptions import RedisError

    return RedisError, OSError
