"""A budget of the caller's own choice: at most so many calls in any so many seconds.

It counts by a moving window, which remembers when each call went: at no time can more calls than the budget lie within
one window. (A fixed window lets twice as many pass around its border, a weighted one nearly so.) A budget may be spent
in one burst; `mvmnt._rate_limit.server_limit` spreads calls where the server asks for it.

`LocalBudget` is kept here and not left to limits' storage in memory, because that goes by the wall clock, which can
jump. The shared one, `mvmnt._rate_limit.shared_budget`, is limits' moving window on Redis.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol

from mvmnt._core.clock import MACHINE_CLOCK, Clock

__all__ = ["Budget", "LocalBudget"]


class Budget(Protocol):
    """What a client may spend on calls."""

    async def take(self, waiting: int) -> float:
        """Take one call out of the budget: 0 if it was granted, else the seconds until it is worth asking again.

        `waiting` is how many calls want to go at the moment, this one included. Must not be called again before the
        last call of it has ended.
        """

    async def aclose(self) -> None:
        """Let go of all connections and tasks."""


class LocalBudget:
    """At most `calls` calls in any `seconds` seconds of this client.

    Args:
        calls: how many calls.
        seconds: the length of the window.
        clock: where time comes from.
    """

    def __init__(self, calls: int, seconds: float, *, clock: Clock = MACHINE_CLOCK) -> None:
        self._calls = calls
        self._seconds = seconds
        self._clock = clock
        self._spent: deque[float] = deque()  # when each call of the last window was taken

    async def take(self, waiting: int) -> float:
        wait = self.wait()
        if wait == 0:
            self.spend(1)
        return wait

    async def aclose(self) -> None:
        pass

    def left(self) -> int:
        """How many calls may be taken now."""
        past = self._clock.monotonic() - self._seconds
        while self._spent and self._spent[0] <= past:
            self._spent.popleft()
        return self._calls - len(self._spent)

    def wait(self) -> float:
        """Seconds until the next call may be taken."""
        return 0.0 if self.left() > 0 else self._spent[0] + self._seconds - self._clock.monotonic()

    def spend(self, calls: int) -> None:
        """Take as many, without asking."""
        self._spent.extend([self._clock.monotonic()] * calls)
