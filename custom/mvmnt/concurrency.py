"""Calls a function for many items, a bounded number at a time.

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
    """Yield the result of `func` for each item, in the order of the items.

    Items are read as calls become free, never all at once, and a result is dropped as soon as it is taken: both may be
    endless. While a call for an early item is slow, later ones run and their results wait for it, up to `concurrency`
    of them; then no new call begins before the early one has ended.

    Cancelling the iteration, by asyncio or by an anyio scope, ends all calls before it returns. Leaving the loop early
    cancels the running calls as soon as Python deletes the iterator: at once in CPython. If they must have ended before
    the next line runs, close the iterator explicitly:

        async with contextlib.aclosing(map_concurrent(...)) as results:
            async for result in results: ...

    Args:
        func: any coroutine function of one argument.
        items: the arguments, a plain or an asynchronous iterable. An asynchronous generator is closed at the end.
        concurrency: calls that run at once, 1 or more. At most twice as many items are read ahead of the results that
            are taken.

    Raises:
        ValueError: `concurrency` is below 1; at once, before the loop.

    An exception of a call is raised after all results before it, an exception of reading the items after all results;
    either ends the loop and cancels the running calls. If one failure must not end the loop, let `func` return it.
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
                await asyncio.wait([started])  # awaiting the call itself would cancel it a second time
            result = started.result()
            free_results.release()
            yield result
        await starting
    finally:
        await tasks.finish(_stop(starting, running))


async def _stop(starting: asyncio.Future[None], running: set[asyncio.Future[R]]) -> None:
    await tasks.cancel(starting)  # first, because it adds to the running ones
    await tasks.cancel(*running)


async def _each(items: Iterable[T]) -> AsyncIterator[T]:
    for item in items:
        yield item
