"""The outcome of events: a receiver's counts, and failures of handlers."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import attrs

from mvmnt.webhooks.delivery import Event
from mvmnt.webhooks.handlers import Handler

__all__ = ["HandlerFailure", "ReceiverStats", "attempt", "log_failure"]

logger: logging.Logger = logging.getLogger("mvmnt.webhooks")


@attrs.define
class ReceiverStats:
    """The counts of a receiver since its creation.

    Attributes:
        deliveries: requests with a 200 response.
        refused: the other requests, by the status of their response.
        handled: events whose handlers all succeeded.
        failed: events with a failed handler.
        ignored: events without a handler.
        duplicates: events that were accepted before.
        abandoned: events that were not completely handled when the receiver closed.
        waiting: events in the queue now, which no worker has begun.
    """

    deliveries: int = 0
    refused: dict[int, int] = attrs.field(factory=dict[int, int])
    handled: int = 0
    failed: int = 0
    ignored: int = 0
    duplicates: int = 0
    abandoned: int = 0
    waiting: int = 0


@attrs.frozen
class HandlerFailure:
    """An event that was not handled completely. The API does not send it again.

    Attributes:
        event: the event.
        error: the handler's exception; a TimeoutError if the receiver closed before the event was handled.
        handler: the function that failed; None if the receiver closed before the event was handled.
    """

    event: Event
    error: BaseException
    handler: Handler | None


async def attempt(function: Callable[[Any], Awaitable[object]], argument: object) -> BaseException | None:
    """Call a function of the user; return its exception, or None.

    Any exception is returned, even a BaseException, because a worker must survive each handler. Three kinds are raised:
    the cancellation of the running task, the close of the running coroutine, and KeyboardInterrupt and SystemExit, with
    which asyncio ends the program. A handler's own CancelledError is returned: the handler may have awaited a cancelled
    task.
    """
    task = asyncio.current_task()
    before = task.cancelling() if task else 0
    try:
        await function(argument)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        if (task and task.cancelling() > before) or not _runs(task):
            raise
        return error
    return None


def _runs(task: asyncio.Task[Any] | None) -> bool:
    """Whether the task is running; not if its coroutine is closed from outside."""
    try:
        return asyncio.current_task() is task
    except RuntimeError:
        return False


def log_failure(what: str, event: Event, error: BaseException) -> None:
    """Log where a function failed and the kind of error.

    The error's text is not logged, because it may hold a part of the record.
    """
    frames = "".join(traceback.format_tb(error.__traceback__)[1:])
    name = repr(str(event.event))[:80]
    logger.error("%s failed on %s of %s: %s\n%s", what, name, event.timestamp, type(error).__name__, frames)
