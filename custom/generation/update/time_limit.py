"""A time limit for one part of an update."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

from generation.errors import UpdateError

SECONDS = 120
"""What one part of the work may take; with a usual description it takes ten at most."""


@contextlib.contextmanager
def time_limit(work: str) -> Iterator[None]:
    """Give up on work that a hostile description could make endless."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise UpdateError(f"{work} takes longer than {SECONDS} seconds: the description is not a sane one")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
