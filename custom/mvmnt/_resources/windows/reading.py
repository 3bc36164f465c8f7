"""Reads several windows of one filter at once."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from typing import Any, Generic, TypeVar, cast

from mvmnt._core import tasks
from mvmnt._core.operation import Operation
from mvmnt._resources.frames.framed import Framed
from mvmnt._resources.frames.undecoded import PLAIN, Records
from mvmnt._resources.pages import CursorPage
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

    A server that no longer knows a saved cursor responds with a 400: set that window's `cursor` to None to read it
    anew.
    """

    def __init__(
        self,
        pages_of: Callable[[Window, Records | None], AsyncGenerator[CursorPage[T], None]],
        windows: Sequence[Window],
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
        readers: list[AsyncGenerator[CursorPage[T], None]] = []
        under_way: dict[asyncio.Future[CursorPage[T]], tuple[Window, AsyncGenerator[CursorPage[T], None]]] = {}

        def begin() -> None:
            window = waiting.pop()
            readers.append(pages := self._pages_of(window, self._records))
            with inside():
                under_way[tasks.start(anext(pages))] = window, pages

        try:
            while waiting and len(under_way) < self._concurrency:
                begin()
            while under_way:
                arrived, _ = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
                while arrived:
                    fetch = arrived.pop()
                    window, pages = under_way.pop(fetch)
                    page = fetch.result()
                    if page.has_next:
                        under_way[tasks.start(anext(pages))] = window, pages
                    else:
                        readers.remove(pages)
                        await pages.aclose()  # it holds its last page
                        if waiting:
                            begin()
                    yield page
                    window.cursor, window.done = page.end_cursor, not page.has_next
        finally:
            await tasks.finish(_stop(under_way, readers))


async def _stop(under_way: Iterable[asyncio.Future[Any]], readers: Iterable[AsyncGenerator[Any, None]]) -> None:
    await tasks.cancel(*under_way)
    for pages in readers:
        await pages.aclose()
