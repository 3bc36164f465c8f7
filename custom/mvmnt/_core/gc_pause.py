"""Python's garbage collector stands still while many objects are made at once, as when a large answer becomes models.

A page of 250 full customers is some 3,000 objects, none of which can be garbage before it is finished; the collector,
which counts objects, looks through them and through the whole process all the same. Measured, that is a quarter of the
time that such a page takes.
"""

from __future__ import annotations

import gc
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import Final

__all__ = ["LARGE", "paused", "paused_for"]

LARGE: Final = 64 * 1024
"""Bytes from which on an answer is large."""


def paused() -> AbstractContextManager[None]:
    """Pauses the collector in a block that does not wait. Where it is off already, it stays off."""
    return _PAUSE if gc.isenabled() else _NO_PAUSE


def paused_for(body: bytes) -> AbstractContextManager[None]:
    """Pauses the collector in a block that handles `body` without waiting, if that is worth it."""
    return paused() if len(body) >= LARGE else _NO_PAUSE


class _Pause:
    def __enter__(self) -> None:
        gc.disable()

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        gc.enable()


_PAUSE: Final = _Pause()
_NO_PAUSE: Final = nullcontext()
