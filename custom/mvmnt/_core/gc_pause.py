"""Pauses Python's garbage collector while a large response becomes models.

A page of 250 full customers is some 3,000 objects, none of which is garbage before the page is complete. The collector,
which counts new objects, would still search them and the whole process. That takes a quarter of the time for such a
page.
"""

from __future__ import annotations

import gc
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import Final

__all__ = ["LARGE", "paused", "paused_for"]

LARGE: Final = 64 * 1024
"""The bytes from which on a response is large."""


def paused() -> AbstractContextManager[None]:
    """Pause the collector in a block that does not wait.

    A collector that is off stays off.
    """
    return _PAUSE if gc.isenabled() else _NO_PAUSE


def paused_for(body: bytes) -> AbstractContextManager[None]:
    """Pause the collector in a block that handles `body`, if that is large."""
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
