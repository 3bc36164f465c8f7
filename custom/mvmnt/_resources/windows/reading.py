"""Reads several windows of one filter at once."""

from __future__ import annotations

import asyncio
import copy
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any, Generic, TypeVar, cast

import attrs

from mvmnt._core import tasks
from mvmnt._core.operation import Operation
from mvmnt._resources.frames.framed import Framed
from mvmnt._resources.frames.undecoded import PLAIN, Records
from mvmnt._resources.pages import CursorPage
from mvmnt._resources.windows.cutting import Seen, shares, unseen
from mvmnt._resources.windows.state import Window, WindowsState
from mvmnt._telemetry.telemetry import Inside, iteration_span

__all__ = ["Windows"]

T = TypeVar("T")


class Windows(Framed, Generic[T]):
    """A filter's records in windows of time that are read at once. Nothing is sent before it is iterated.

    `async for record in windows` gives the records as they arrive: in order within a window, the windows mixed. Each
    window that is being read has one page waiting or in flight while the caller works, and no more. When a request
    fails, the others are cancelled and the loop raises. Leaving the loop early cancels all of them, as with any
    paginator.

    Iterating again continues where the last loop ended, and so does `resume_windows` with a saved `state`. A page is
    read when the loop takes the next record after it. So a page that the loop left in the middle comes again: every
    record comes at least once, and exactly once if the loop was not left. A record that changes while it is read may
    move to another window or out of the span; for `updatedAt`, the next run, from this one's `until`, has it.

    A window that turns out larger than those that were cut with it is cut again, early if it holds much of what is
    left, else while readers have nothing to do. Its parts are read from their beginnings, and the records that came
    before are left out of `page.items`, though not of `page.content`. Where the program ends meanwhile and goes on by
    `resume_windows`, they come again.

    A server that no longer knows a saved cursor responds with a 400: set that window's `cursor` to None to read it
    anew.
    """

    def __init__(
        self,
        pages_of: Callable[[Window, Records | None, asyncio.Lock], AsyncGenerator[CursorPage[T], None]],
        windows: list[Window],
        operation: Operation,
        filter_digest: str,
        field: str,
        concurrency: int,
        table: str,
    ) -> None:
        self._concurrency = concurrency
        self._pages_of = pages_of
        self._table = table
        self._records: Records | None = None
        self._windows = windows
        self._operation = operation
        self._filter_digest = filter_digest
        self._field = field

    def __repr__(self) -> str:
        done = sum(window.done for window in self._windows)
        return f"<Windows of {self._operation.id} by {self._field}: {done} of {len(self._windows)} read>"

    def state(self) -> WindowsState:
        """How far the windows have been read, for `resume_windows`: JSON types only. Call it at any time."""
        return {
            "operation": self._operation.id,
            "filter": self._filter_digest,
            "field": self._field,
            "windows": [
                {
                    "since": window.since.isoformat(),
                    "until": window.until.isoformat(),
                    "cursor": window.cursor,
                    "done": window.done,
                }
                for window in self._windows
            ],
        }

    def raw(self) -> Windows[dict[str, Any]]:
        """These windows with their records as plain dicts. What one of them reads counts as read for both."""
        return cast("Windows[dict[str, Any]]", self._reading(PLAIN))

    def _pages_with(self, records: Records) -> AsyncGenerator[CursorPage[Any], None]:
        return self._reading(records).pages()

    def _reading(self, records: Records) -> Windows[Any]:
        other = copy.copy(self)
        other._records = records
        return other

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for record in page.items:
                    yield record

    async def pages(self) -> AsyncGenerator[CursorPage[T], None]:
        """The pages of all windows as they arrive. The current page is not yet part of `state`."""
        with iteration_span(self._operation, "windows") as inside:
            async with aclosing(self._read(inside)) as pages:
                async for page in pages:
                    yield page

    async def _read(self, inside: Inside) -> AsyncGenerator[CursorPage[T], None]:
        waiting = [window for window in reversed(self._windows) if not window.done]
        readers: dict[asyncio.Future[CursorPage[T]], _Reader[T]] = {}
        turn = asyncio.Lock()

        def begin() -> None:
            while waiting and len(readers) < self._concurrency:
                if parts := shares(waiting, self._concurrency):
                    self._replace(waiting.pop(), parts)
                    waiting.extend(reversed(parts))
                window = waiting.pop()
                reader = _Reader(window, self._pages_of(window, self._records, turn))
                with inside():
                    readers[tasks.start(anext(reader.pages))] = reader

        try:
            begin()
            while readers:
                await asyncio.wait(readers, return_when=asyncio.FIRST_COMPLETED)
                arrived = deque(fetch for fetch in readers if fetch.done())
                while arrived:
                    fetch = arrived.popleft()
                    reader = readers[fetch]
                    window, page = reader.window, fetch.result()
                    reader.seen.add(page.items)
                    others = [other.seen for other in readers.values()]
                    parts = reader.seen.parts(others, waiting, self._concurrency) if page.has_next else []
                    del readers[fetch]
                    if page.has_next and not parts:
                        readers[tasks.start(anext(reader.pages))] = reader
                    else:
                        await reader.pages.aclose()  # it holds its last page
                    if not page.has_next:
                        reader.seen.end()
                    waiting += reversed(parts)
                    begin()
                    yield _without(page, unseen(window, page.items))
                    if parts:
                        self._replace(window, parts)
                    else:
                        window.cursor, window.done = page.end_cursor, not page.has_next
        finally:
            await tasks.finish(_stop(readers))

    def _replace(self, window: Window, parts: list[Window]) -> None:
        at = next(at for at, other in enumerate(self._windows) if other is window)
        self._windows[at : at + 1] = parts


class _Reader(Generic[T]):
    """What reads one window."""

    def __init__(self, window: Window, pages: AsyncGenerator[CursorPage[T], None]) -> None:
        self.window = window
        self.pages = pages
        self.seen = Seen(window)


def _without(page: CursorPage[T], items: list[T]) -> CursorPage[T]:
    return page if items is page.items else attrs.evolve(page, items=items)


async def _stop(readers: Mapping[asyncio.Future[Any], _Reader[Any]]) -> None:
    await tasks.cancel(*readers)
    for reader in readers.values():
        await reader.pages.aclose()
