"""The source of time and waits: the machine's clock, or that of a test."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

__all__ = ["MACHINE_CLOCK", "Clock"]


async def _sleep(seconds: float) -> None:
    import asyncio  # here: `from mvmnt import Mvmnt` need not wait for it

    await asyncio.sleep(seconds)


class Clock(NamedTuple):
    """The source of a client's time and waits.

    Attributes:
        monotonic: seconds that never jump, from any beginning.
        unix: Unix time in seconds, for the dates that servers name.
        sleep: waits for a number of seconds; cancelling it must end it.
    """

    monotonic: Callable[[], float] = time.monotonic
    unix: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = _sleep


MACHINE_CLOCK: Final = Clock()
"""The clock of the machine."""
