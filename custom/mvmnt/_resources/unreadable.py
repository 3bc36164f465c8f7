"""Passes unreadable records to the caller's handler, and skips them."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from mvmnt._events import Events
from mvmnt.errors import UnreadableRecordError

__all__ = ["OnUnreadable", "skip"]

OnUnreadable: TypeAlias = Callable[[UnreadableRecordError], Awaitable[object] | None]
"""A caller's handler of records that cannot be read: a function or a coroutine function."""


async def skip(error: UnreadableRecordError, handler: OnUnreadable, events: Events | None) -> None:
    """Hand a record to the handler and, once that has ended without an error, count it as skipped."""
    result = handler(error)
    if inspect.isawaitable(result):
        await result
    if events is not None and events.wants(logging.WARNING):
        from mvmnt.events import RecordSkipped

        events.emit(RecordSkipped(error.operation, error.record.index, error.record.id, error.record.path))
