"""A bounded queue with workers: events of one record run in order."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Iterable
from typing import Generic, TypeVar

from mvmnt._core import tasks

__all__ = ["Dispatcher"]

T = TypeVar("T")


class Dispatcher(Generic[T]):
    """Handles offered items in the event loop in which it is created.

    Every item stands in a line. The items of one line are handled in the order of their arrival, each after the end of
    the one before; lines take turns.

    Args:
        handle: handles one item. It raises nothing unless it is cancelled or the program ends.
        workers: how many items are handled at the same time.
        capacity: how many items may wait, beside those that are being handled.
        max_bytes: how many bytes the waiting items may have together.
    """

    def __init__(
        self, handle: Callable[[T], Awaitable[None]], *, workers: int, capacity: int, max_bytes: float = math.inf
    ) -> None:
        self._handle = handle
        self._capacity = capacity
        self._max_bytes = max_bytes
        self._lines: dict[Hashable, deque[tuple[T, int]]] = {}  # each item with its bytes
        self._ready: asyncio.Queue[Hashable] = asyncio.Queue()  # lines with a first item that no worker has taken
        self._waiting = 0
        self._waiting_bytes = 0
        self._closed = False
        self._workers = [tasks.start(self._work()) for _ in range(workers)]
        self._loop = asyncio.get_running_loop()

    @property
    def waiting(self) -> int:
        """How many items no worker has begun."""
        return self._waiting

    @property
    def unfinished(self) -> list[T]:
        """The items that wait or are being handled, in order within a line."""
        return [item for line in self._lines.values() for item, _ in line]

    def offer(self, items: Iterable[tuple[Hashable, T]], *, item_bytes: int = 0) -> bool:
        """Take all of `items`, each with its line, or none where there is no room. Never waits.

        What is larger than the whole queue is taken when nothing waits: it could never be taken otherwise.

        Args:
            items: the items, each with its line.
            item_bytes: the bytes of each.
        """
        if asyncio.get_running_loop() is not self._loop:
            raise RuntimeError("this receiver was started in another event loop")
        items = list(items)
        if self._waiting and not self._has_room(len(items), len(items) * item_bytes):
            return False
        for name, item in items:
            line = self._lines.get(name)
            if line is None:
                self._lines[name] = deque([(item, item_bytes)])
                self._ready.put_nowait(name)
            else:
                line.append((item, item_bytes))
        self._waiting += len(items)
        self._waiting_bytes += len(items) * item_bytes
        return True

    def _has_room(self, count: int, size: int) -> bool:
        return self._waiting + count <= self._capacity and self._waiting_bytes + size <= self._max_bytes

    async def close(self, drain: float) -> None:
        """Wait until all items are handled, for `drain` seconds at most, then stop.

        `unfinished` holds the rest.
        """
        try:
            async with asyncio.timeout(drain):
                await self._ready.join()
        except TimeoutError:
            pass
        finally:
            self._closed = True
            for worker in self._workers:
                worker.cancel()
            await asyncio.wait(self._workers)

    async def _work(self) -> None:
        while not self._closed:  # checked too, because a handler may swallow the cancellation
            name = await self._ready.get()
            line = self._lines[name]
            item, size = line[0]  # the line keeps what is being handled until that has ended
            self._waiting -= 1
            self._waiting_bytes -= size
            try:
                await self._handle(item)
            except (KeyboardInterrupt, SystemExit):  # the program ends; the item stays unfinished
                self._ready.task_done()
                raise
            line.popleft()
            if line:
                self._ready.put_nowait(name)
            else:
                del self._lines[name]
            self._ready.task_done()
