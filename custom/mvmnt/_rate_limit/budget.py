"""The caller's budget: a maximum of calls in any window of time.

It is a moving window, which keeps the time of each call: no window ever holds more calls than the budget. (A fixed
window allows twice as many around its border, a weighted one nearly as many.) A budget may be spent in one burst;
`mvmnt._rate_limit.server_limit` spreads calls if the server's limit requires it.

`LocalBudget` does not use limits' storage in memory, which depends on the wall clock, and that can jump. The shared
budget, `mvmnt._rate_limit.shared_budget`, is limits' moving window on Redis.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol

from mvmnt._core.clock import MACHINE_CLOCK, Clock

__all__ = ["Budget", "LocalBudget"]


class Budget(Protocol):
    """A budget of calls."""

    async def take(self, waiting: int) -> float:
        """Take one call; returns 0 if it is granted, else the seconds until the next try.

        `waiting` is how many calls wait now, this one included. It must not be called again before the last call has
        ended.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections and end all tasks."""


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
        """Take calls without a check."""
        self._spent.extend([self._clock.monotonic()] * calls)
