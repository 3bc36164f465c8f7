"""Background tasks: no failure is reported as forgotten, every end is awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

__all__ = ["cancel", "in_thread", "start"]

P = ParamSpec("P")
T = TypeVar("T")


def start(work: Coroutine[Any, Any, T] | Awaitable[T]) -> asyncio.Future[T]:
    """Run `work` in a task of its own. If nobody comes to ask for its failure, that is no error."""
    task = asyncio.ensure_future(work)
    task.add_done_callback(_mark_retrieved)
    return task


async def cancel(*running: asyncio.Future[Any]) -> None:
    """Cancel these tasks and wait until all have ended, whatever they end with.

    A caller that is itself cancelled meanwhile, once or again and again as anyio's scopes do, waits all the same: the
    tasks are its own, and none may outlive it.
    """
    for task in running:
        task.cancel()
    await _end(*running)


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What blocking `work` returns, done in a thread.

    A caller that is cancelled waits for its end all the same: a file that `work` uses may be closed after that.
    """
    running = start(asyncio.to_thread(work, *args, **kwargs))
    await _end(running)
    return running.result()


async def _end(*running: asyncio.Future[Any]) -> None:
    """Wait until all tasks have ended; only then raise the cancellation that came meanwhile."""
    cancelled: asyncio.CancelledError | None = None
    while pending := [task for task in running if not task.done()]:
        try:
            await asyncio.wait(pending)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


def _mark_retrieved(task: asyncio.Future[Any]) -> None:
    if not task.cancelled():
        task.exception()
