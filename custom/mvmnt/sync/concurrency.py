"""Calls a function for many items in threads, a bounded number at a time.

for customer in map_concurrent(mvmnt.customers.get, keys, concurrency=50): ...
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from itertools import islice
from typing import TypeVar

__all__ = ["map_concurrent"]

T = TypeVar("T")
R = TypeVar("R")


def map_concurrent(func: Callable[[T], R], items: Iterable[T], *, concurrency: int) -> Generator[R]:
    """Yield the result of `func` for each item, in the order of the items.

    Items are read as results are taken, never all at once, and a result is dropped as soon as it is taken: both may be
    endless. Leaving the loop early begins no more calls, and waits for the end of those that run.

    Args:
        func: any function of one argument, such as a method of a resource. It runs in a thread, with the context
            variables of the caller.
        items: the arguments. They are read in the thread of the caller.
        concurrency: calls that run at once, 1 or more. At most twice as many items are read ahead of the results that
            are taken.

    Raises:
        ValueError: `concurrency` is below 1; at once, before the loop.

    An exception of a call is raised after all results before it, an exception of reading the items after all results;
    either ends the loop. If one failure must not end the loop, let `func` return it.
    """
    if concurrency < 1:
        raise ValueError(f"concurrency is {concurrency}: it must be 1 or more calls at once")
    return _results(func, iter(items), concurrency)


def _results(func: Callable[[T], R], items: Iterator[T], concurrency: int) -> Generator[R]:
    under_way: deque[Future[R]] = deque()
    failed: list[Exception] = []
    with ThreadPoolExecutor(concurrency, thread_name_prefix="map_concurrent") as threads:

        def begin(most: int) -> None:
            try:
                for item in islice(items, most):
                    under_way.append(threads.submit(copy_context().run, func, item))
            except Exception as error:  # of reading the items; the calls that have begun come first
                failed.append(error)

        begin(2 * concurrency)
        try:
            while under_way:
                yield under_way.popleft().result()
                if not failed:
                    begin(1)
        finally:
            threads.shutdown(wait=False, cancel_futures=True)
    if failed:
        raise failed[0]
