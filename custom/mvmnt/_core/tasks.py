"""Starts, cancels and awaits background tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine
from typing import Any, ParamSpec, TypeVar

__all__ = ["cancel", "finish", "in_thread", "start"]

P = ParamSpec("P")
T = TypeVar("T")


def start(work: Coroutine[Any, Any, T] | Awaitable[T]) -> asyncio.Future[T]:
    """Run `work` in a task. asyncio does not report a failure that is never read."""
    task = asyncio.ensure_future(work)
    task.add_done_callback(_mark_retrieved)
    return task


async def cancel(*running: asyncio.Future[Any]) -> None:
    """Cancel these tasks, each once, and wait until all have ended.

    A caller that is cancelled meanwhile, once or repeatedly as by anyio, still waits, and is cancelled after that.
    """
    for task in running:
        task.cancel()
    await _end(running)


async def finish(work: Coroutine[Any, Any, T] | Awaitable[T]) -> T:
    """Run `work` to its end and return its result.

    If the caller is cancelled meanwhile, it is cancelled after the end of `work`.
    """
    running = start(work)
    await _end([running])
    return running.result()


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run blocking `work` in a thread and return its result.

    A cancelled caller waits for its end: a file that `work` uses may be closed after that.
    """
    return await finish(asyncio.to_thread(work, *args, **kwargs))


async def _end(running: Collection[asyncio.Future[Any]]) -> None:
    """Wait until these tasks have ended. Cancellation takes effect after that."""
    interruption: asyncio.CancelledError | None = None
    try:
        while pending := [task for task in running if not task.done()]:
            try:
                await asyncio.wait(pending)
            except asyncio.CancelledError as error:
                interruption = error
        if interruption is not None:
            raise interruption
    finally:
        del interruption  # its traceback holds this frame


def _mark_retrieved(task: asyncio.Future[Any]) -> None:
    if not task.cancelled():
        task.exception()
