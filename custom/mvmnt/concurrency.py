"""Calls one function for many items, a bounded number at a time.

async for customer in map_concurrent(mvmnt.customers.get, keys, concurrency=50): ...
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import TypeVar

from mvmnt._core import tasks

__all__ = ["map_concurrent"]

T = TypeVar("T")
R = TypeVar("R")


def map_concurrent(
    func: Callable[[T], Awaitable[R]], items: Iterable[T] | AsyncIterable[T], *, concurrency: int
) -> AsyncGenerator[R, None]:
    """The results of `func` for each item, in the order of the items.

    Items are read as room for them comes up, never all at once, and no result is kept for longer than until it is
    taken: both may go on for ever. While an early item takes its time, later ones go on and their results wait for
    it, up to as many as may run at once; then no new call begins before the early one has ended.

    Cancelling the iteration, by asyncio or by an anyio scope, ends all calls before it returns. Leaving the loop early
    cancels the calls that are under way, as soon as Python lets go of the iteration: at once in CPython. Where it
    matters that they have ended before the next line runs, close the iteration explicitly:

        async with contextlib.aclosing(map_concurrent(...)) as results:
            async for result in results: ...

    Args:
        func: what to call; any coroutine function of one argument.
        items: what to call it with, from a plain or an asynchronous iterable. An asynchronous generator is closed at
            the end.
        concurrency: calls that run at once, 1 or more. At most twice as many items have been read whose result has
            not been taken yet.

    Raises:
        ValueError: `concurrency` is below 1; at once, before the loop.

    What a call raises is raised after all results before it, and what reading the items raises after all results;
    either ends the loop and cancels the calls under way. Where one failure must not end it, let `func` return it.
    """
    if concurrency < 1:
        raise ValueError(f"concurrency is {concurrency}: it must be 1 or more calls at once")
    return _results(func, items, concurrency)


async def _results(
    func: Callable[[T], Awaitable[R]], items: Iterable[T] | AsyncIterable[T], concurrency: int
) -> AsyncGenerator[R, None]:
    free_calls = asyncio.Semaphore(concurrency)
    free_results = asyncio.Semaphore(2 * concurrency)
    in_order: asyncio.Queue[asyncio.Future[R] | None] = asyncio.Queue()  # None is the end
    running: set[asyncio.Future[R]] = set()

    async def call(item: T) -> R:
        return await func(item)

    def ended(started: asyncio.Future[R]) -> None:
        running.discard(started)
        free_calls.release()

    async def start_calls() -> None:
        source = aiter(items) if isinstance(items, AsyncIterable) else _each(items)
        try:
            while True:
                await free_results.acquire()
                await free_calls.acquire()
                started = tasks.start(call(await anext(source)))
                running.add(started)
                started.add_done_callback(ended)
                in_order.put_nowait(started)
        except StopAsyncIteration:
            pass
        finally:
            in_order.put_nowait(None)
            if isinstance(source, AsyncGenerator):
                await source.aclose()

    starting = tasks.start(start_calls())
    try:
        while (started := await in_order.get()) is not None:
            if not started.done():
                await asyncio.wait([started])  # not the call itself, which is cancelled once, below
            result = started.result()
            free_results.release()
            yield result
        await starting
    finally:
        await tasks.finish(_stop(starting, running))


async def _stop(starting: asyncio.Future[None], running: set[asyncio.Future[R]]) -> None:
    await tasks.cancel(starting)  # first, since it adds to the running ones
    await tasks.cancel(*running)


async def _each(items: Iterable[T]) -> AsyncIterator[T]:
    for item in items:
        yield item
