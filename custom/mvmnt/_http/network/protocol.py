"""`Protocol`: what the client knows of one connection."""

from __future__ import annotations

import asyncio
import math
import re
from collections.abc import Mapping
from time import monotonic
from typing import Final

from aiohttp.client_proto import ResponseHandler

__all__ = ["Protocol"]

_KEEP_ALIVE: Final = r"(?:^|[,;\s])timeout\s*=\s*\"?(\d{1,9})(?!\d)"
_LONGEST_MARGIN: Final = 1.0  # seconds


class Protocol(ResponseHandler):
    """aiohttp's end of a connection, which remembers how long it may be used.

    The timeout for reading is one timer that finds out, when it is due, how long the server has been silent. aiohttp
    makes a timer for each request, and another one for each piece that it receives. At many calls in flight, these
    timers keep Python's garbage collector busy.

    Attributes:
        was_used: whether a request was sent over it.
        usable_until: when the server may close it while it is idle, in monotonic seconds.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.was_used = False
        self.usable_until = math.inf
        self._silent_until = math.inf  # when the server has been silent for too long, in the loop's time
        self._alarm: asyncio.TimerHandle | None = None

    def keep_alive(self, headers: Mapping[str, str]) -> None:
        """Obey the `Keep-Alive` header of a response: the server closes idle connections after that time."""
        header = headers.get("Keep-Alive")
        found = None if header is None else re.search(_KEEP_ALIVE, header, re.IGNORECASE)
        if found is None:
            self.usable_until = math.inf
        else:
            seconds = int(found[1])
            self.usable_until = monotonic() + seconds - min(_LONGEST_MARGIN, seconds / 2)

    def connection_lost(self, exc: BaseException | None) -> None:
        super().connection_lost(exc)
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _reschedule_timeout(self) -> None:
        if not self.read_timeout:
            self._silent_until = math.inf
            return
        self._silent_until = self._loop.time() + self.read_timeout
        if self._alarm is None:
            self._alarm = self._loop.call_at(self._silent_until, self._look)
        elif self._silent_until < self._alarm.when():
            self._alarm.cancel()
            self._alarm = self._loop.call_at(self._silent_until, self._look)

    def _drop_timeout(self) -> None:
        self._silent_until = math.inf

    def _look(self) -> None:
        self._alarm = None
        if self._silent_until <= self._loop.time():
            self._on_read_timeout()
        elif self._silent_until < math.inf:
            self._alarm = self._loop.call_at(self._silent_until, self._look)
