"""What became of events: the counts of a receiver, and failures of handlers."""

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

logger = logging.getLogger("mvmnt.webhooks")


@attrs.define
class ReceiverStats:
    """What a receiver has done since it was made.

    Attributes:
        deliveries: requests answered with 200.
        refused: other requests, by the status that answered them.
        handled: events whose handlers all ended well.
        failed: events of which a handler failed.
        ignored: events that no handler is for.
        duplicates: events that had been taken before.
        abandoned: events not handled to their end when the receiver closed.
        waiting: events in the queue now, which no worker has begun.
    """

    deliveries: int = 0
    refused: dict[int, int] = attrs.field(factory=dict)
    handled: int = 0
    failed: int = 0
    ignored: int = 0
    duplicates: int = 0
    abandoned: int = 0
    waiting: int = 0


@attrs.frozen
class HandlerFailure:
    """An event that was not handled as it should be. The API does not send it again.

    Attributes:
        event: the event.
        error: what the handler raised; a TimeoutError where the receiver closed before the event was handled.
        handler: the function that failed; None where the receiver closed before the event was handled.
    """

    event: Event
    error: BaseException
    handler: Handler | None


async def attempt(function: Callable[[Any], Awaitable[object]], argument: object) -> BaseException | None:
    """Call a function of the user; return what it raises, None where it ends well.

    Any error is returned, also one that is no Exception: a worker must outlive each handler. Three kinds pass through:
    the cancellation of the running task itself, the end of the running coroutine, and KeyboardInterrupt and SystemExit,
    by which asyncio ends the program. A handler's own CancelledError is returned, since what the handler waited for may
    have been cancelled.
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
    """Whether the task is running. It is not where its coroutine is closed from outside, as when its loop is gone."""
    try:
        return asyncio.current_task() is task
    except RuntimeError:
        return False


def log_failure(what: str, event: Event, error: BaseException) -> None:
    """Where it failed and with which kind of error. Not the error's text: it may hold a part of the record."""
    frames = "".join(traceback.format_tb(error.__traceback__)[1:])
    name = repr(str(event.event))[:80]
    logger.error("%s failed on %s of %s: %s\n%s", what, name, event.timestamp, type(error).__name__, frames)
