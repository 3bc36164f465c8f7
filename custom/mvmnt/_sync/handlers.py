"""Runs the blocking functions of synchronous callers outside the event loop."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import TypeVar
from uuid import UUID

from mvmnt._core import tasks
from mvmnt._resources.record_ref import Id, Key
from mvmnt._resources.unreadable import OnUnreadable
from mvmnt.errors import UnreadableRecordError

__all__ = ["in_thread", "several"]

T = TypeVar("T")


def in_thread(handler: OnUnreadable) -> OnUnreadable:
    """A handler that may block, and may call the synchronous client: it runs in a thread of its own."""
    if inspect.iscoroutinefunction(handler):
        return handler

    async def handle(error: UnreadableRecordError) -> None:
        await tasks.in_thread(handler, error)

    return handle


def several(refs: Iterable[T]) -> Iterable[T]:
    """All ids and keys of an iterable, which may block; one that was given for several stays for the error."""
    one: object = refs
    return refs if isinstance(one, str | Key | Id | UUID) else list(refs)
