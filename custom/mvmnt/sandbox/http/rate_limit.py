"""The rate limit: calls a minute, response headers, and the 429.

Decisions where the API's published behaviour is silent: a window is a minute of the clock, all tokens share one budget,
and refused calls are not counted.
"""

from collections.abc import Callable
from datetime import datetime
from math import ceil

from mvmnt.sandbox.errors import RefusedError

WINDOW = 60
"""Seconds."""


class RateLimit:
    """A budget of ``limit`` calls a minute; None for no limit."""

    def __init__(self, limit: int | None, now: Callable[[], datetime]) -> None:
        self.limit = limit
        self._now = now
        self._window = 0
        self._taken = 0

    def take(self) -> None:
        """Count one call.

        Raises a 429 RefusedError with ``Retry-After`` if the minute's budget is used up.
        """
        if self.limit is None:
            return
        now = self._now().timestamp()
        if now // WINDOW != self._window:
            self._window, self._taken = int(now // WINDOW), 0
        if self._taken >= self.limit:
            wait = max(1, ceil(self._reset - now))
            raise RefusedError(429, f"More than {self.limit} calls a minute", headers={"Retry-After": str(wait)})
        self._taken += 1

    def headers(self) -> dict[str, str]:
        """The headers of a response about the budget; the reset is in Unix time."""
        if self.limit is None:
            return {}
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(0, self.limit - self._taken)),  # the limit may have been lowered
            "X-RateLimit-Reset": str(self._reset),
        }

    @property
    def _reset(self) -> int:
        return (self._window + 1) * WINDOW
