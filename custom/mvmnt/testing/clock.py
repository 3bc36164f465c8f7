"""The clock of a sandbox in process and of its clients, which jumps over waits.

Where a client would wait, for example for a retry, the clock goes forward instead. It must not do so while calls run,
because their responses may end the wait. So a sleeper checks until nothing has happened for some turns of the event
loop. Then the sleeper with the earliest end moves the clock.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from mvmnt._core.clock import Clock

__all__ = ["SandboxClock"]

QUIET_TURNS: Final = 25
"""Turns of the event loop without the begin or end of a call, after which nothing more is expected. A task that wakes
needs fewer than ten to begin its next call."""


class SandboxClock:
    """A clock that can be moved forward.

    Args:
        start: its first time, with a time zone; by default the present.
        monotonic: the time that makes it run, in seconds.
    """

    def __init__(self, start: datetime | None = None, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError(f"start is {start!r}: it must have a time zone")
        self._start = datetime.now(UTC) if start is None else start
        self._running = monotonic
        self._began = monotonic()
        self._advanced = 0.0
        self._calls = 0  # running calls
        self._happened = 0  # counts begins and ends of calls, and ends of sleeps
        self._alarms: list[float] = []

    def now(self) -> datetime:
        """The time of day and the date, in the zone of the start."""
        return self._start + timedelta(seconds=self.monotonic() - self._began)

    def unix(self) -> float:
        """The same as Unix time, in seconds."""
        return self.now().timestamp()

    def monotonic(self) -> float:
        """Seconds from any beginning."""
        return self._running() + self._advanced

    def advance(self, seconds: float) -> None:
        """Move the clock forward at once."""
        self._advanced += seconds

    async def sleep(self, seconds: float) -> None:
        """Wait until the seconds have passed, or nothing else happens."""
        alarm = self.monotonic() + seconds
        self._alarms.append(alarm)
        try:
            while self.monotonic() < alarm:
                happened = self._happened
                for _ in range(QUIET_TURNS):
                    await asyncio.sleep(0)
                if self._calls == 0 and self._happened == happened and alarm == min(self._alarms):
                    self._advance_to(alarm)
        finally:
            self._alarms.remove(alarm)
            self._happened += 1

    async def spend(self, seconds: float) -> None:
        """Let a call take `seconds`. Calls that run at once take the same ones."""
        alarm = self.monotonic() + seconds
        await asyncio.sleep(0)
        self._advance_to(alarm)

    @contextmanager
    def call_under_way(self) -> Generator[None]:
        """Keeps sleepers from moving the clock during the block."""
        self._calls += 1
        self._happened += 1
        try:
            yield
        finally:
            self._calls -= 1
            self._happened += 1

    def for_clients(self) -> Clock:
        """This clock in the form that clients take."""
        return Clock(self.monotonic, self.unix, self.sleep)

    def _advance_to(self, moment: float) -> None:
        self._advanced += max(0.0, moment - self.monotonic())
