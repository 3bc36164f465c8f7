"""Paginators, which listing methods return: read them by item or by page.

The API pages in two ways. `/filter` gives an opaque cursor with each page (`CursorPaginator`), `/search` numbers its
pages (`PageNumberPaginator`). Both are read the same way, and can be read several times, each time from the beginning:

    async for memo in mvmnt.credit_memos.filter({"overdue": True}): ...

While the caller works on one page the next is fetched, so at most two are in memory. Leaving the loop early cancels
that fetch, as soon as Python frees the iteration: at once in CPython. If the fetch must end before the next line
runs, close the iteration explicitly:

    async with contextlib.aclosing(paginator.pages()) as pages:
        async for page in pages: ...
"""

from __future__ import annotations

import asyncio
import copy
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from functools import partial
from typing import Any, Final, Generic, Protocol, Self, TypeVar, cast

from mvmnt._core import tasks
from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt._resources.frames.framed import Framed
from mvmnt._resources.frames.undecoded import PLAIN, Records
from mvmnt._resources.pages import CursorPage
from mvmnt._resources.unreadable import OnUnreadable, skip
from mvmnt._telemetry.telemetry import Inside, iteration_span
from mvmnt.errors import PaginationError, UnreadableRecordError

__all__ = ["CursorPaginator", "Paginator"]

T = TypeVar("T")

MOST_EMPTY_PAGES: Final = 1_000
"""The most empty pages in a row before a listing raises. A server that filters after it cuts pages may send some; a
listing that never ends must not be read forever."""


class _Page(Protocol):
    @property
    def items(self) -> list[Any]: ...
    @property
    def has_next(self) -> bool: ...
    @property
    def request_id(self) -> str | None: ...


PageT = TypeVar("PageT", bound=_Page)
PositionT = TypeVar("PositionT")  # what names a page in a request: its cursor, or its number


class Paginator(ABC, Generic[T, PageT, PositionT]):
    """What both paginators share: reading page after page, one ahead of the caller."""

    def __init__(
        self,
        fetch: Callable[[PositionT], Awaitable[PageT]],
        start: PositionT,
        prefetch: int,
        events: Events | None,
        operation: Operation | None,
    ) -> None:
        self._fetch = fetch
        self._start = start
        self._prefetch = _checked_prefetch(prefetch)
        self._events = events
        self._operation = operation
        self._on_unreadable: OnUnreadable | None = None

    def __repr__(self) -> str:
        subject = "" if self._operation is None else f" of {self._operation.id}"
        return f"<{type(self).__name__}{subject}; read it with `async for`, .pages(), .collect() or .first()>"

    @abstractmethod
    def _position_after(self, page: PageT) -> PositionT:
        """Where the page after `page` is, for a page that says there is one."""

    def with_prefetch(self, prefetch: int) -> Self:
        """The same listing, with (1) or without (0) fetching one page ahead of the caller."""
        other = copy.copy(self)
        other._prefetch = _checked_prefetch(prefetch)
        return other

    def on_unreadable(self, handler: OnUnreadable) -> Self:
        """The same listing; records that do not fit the API description are skipped.

        Without a handler, the first such record raises its `UnreadableRecordError`. With one, the handler gets the
        error, which holds the raw record, and the listing continues with the next record after the handler has
        ended. What the handler raises ends the listing.

        Example:
            async def keep(error: UnreadableRecordError) -> None:
                await quarantine.insert(error.operation.id, error.record.id, error.record.raw, str(error))

            async for invoice in mvmnt.invoices.filter().on_unreadable(keep): ...

        Args:
            handler: called with each error, in the order of the records and before the page that they are on is
                given; a function or a coroutine function. For a page that is read again, as after a resumption, it is
                called again. The windows of a filter call it from several tasks.

        `RecordSkipped` events count these records.
        """
        other = copy.copy(self)
        other._on_unreadable = handler
        return other

    def _reading(self, records: Records) -> Any:
        """The same listing with what `records` reads instead of models."""
        other = copy.copy(self)
        other._fetch = partial(cast("Any", self._fetch), records=records)
        return other

    async def collect(self, limit: int | None = None) -> list[T]:
        """All items in one list, or only the first `limit`; no more pages are asked for than that takes.

        Raises ValueError if `limit` is negative, and whatever the calls raise.
        """
        if limit is not None and limit < 0:
            raise ValueError(f"limit is {limit}: it must be 0 or more")
        items: list[T] = []
        if limit == 0:
            return items
        async with aclosing(self._pages_from(self._start, limit)) as pages:
            async for page in pages:
                items += page.items
                if limit is not None and len(items) >= limit:
                    break
        return items[:limit]

    async def first(self) -> T | None:
        """The first item, None if there is none."""
        items = await self.collect(limit=1)
        return items[0] if items else None

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self._pages_from(self._start)) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    async def _pages_from(self, start: PositionT, limit: int | None = None) -> AsyncGenerator[PageT, None]:
        """The pages from `start` on; none is fetched ahead once `limit` items have been read."""
        with iteration_span(self._operation, "pages") as inside:
            async with aclosing(self._read_from(start, limit, inside)) as pages:
                async for page in pages:
                    yield page

    async def _read_from(self, start: PositionT, limit: int | None, inside: Inside) -> AsyncGenerator[PageT, None]:
        asked = {start}
        items_read = 0
        empty_pages = 0
        page, skipped = await self._readable(self._fetch_inside(inside, start))
        while True:
            items_read += len(page.items)
            empty_pages = 0 if page.items or skipped else empty_pages + 1
            if page.has_next and empty_pages >= MOST_EMPTY_PAGES:
                raise PaginationError(
                    f"{empty_pages} pages in a row were empty, and the API announces yet another",
                    request_id=page.request_id,
                )
            wanted = limit is None or items_read < limit
            ahead: asyncio.Future[PageT] | None = None
            if page.has_next and wanted and self._prefetch:
                ahead = tasks.start(self._page_after(page, asked, inside))
            try:
                yield page
                if not page.has_next:
                    return
                page, skipped = await self._readable(ahead or self._page_after(page, asked, inside))
            finally:
                if ahead is not None:
                    await tasks.cancel(ahead)

    async def _readable(self, fetched: Awaitable[PageT]) -> tuple[PageT, int]:
        """A page with the records that can be read, and how many were skipped."""
        try:
            return await fetched, 0
        except UnreadableRecordError as error:
            if self._on_unreadable is None:
                raise
            first = error
        for unreadable in (first, *first.others):
            await skip(unreadable, self._on_unreadable, self._events)
        return cast("PageT", first.page), 1 + len(first.others)  # its own fetch made the page

    async def _page_after(self, page: PageT, asked: set[PositionT], inside: Inside) -> PageT:
        position = self._position_after(page)
        if position in asked:
            raise PaginationError(
                f"the API names the page {position!r} as the next one, but it was read before",
                request_id=page.request_id,
            )
        asked.add(position)
        return await self._fetch_inside(inside, position)

    async def _fetch_inside(self, inside: Inside, position: PositionT) -> PageT:
        with inside():
            return await self._fetch(position)


class CursorPaginator(Paginator[T, CursorPage[T], str | None], Framed):
    """A listing that is paged by cursor. Nothing is sent before it is iterated.

    `async for item in paginator`, `.pages()`, `.collect()` and `.first()` read it. They raise what any call raises,
    and PaginationError if the API repeats a cursor or announces another page without one.

    Args:
        fetch: fetches the page that begins at a cursor; None means the first page. Takes `records`, a schema to
            read its records by, where they are read as dicts or tables.
        table: the records' table of `mvmnt_client.tables`; empty if they have none.
        cursor: where to begin, None for the beginning.
        prefetch: 1 to fetch one page ahead of the caller, 0 not to.
        events: where skipped records are counted.
        operation: what lists, for `repr` and for the span of the listing.
    """

    def __init__(
        self,
        fetch: Callable[[str | None], Awaitable[CursorPage[T]]],
        *,
        table: str = "",
        cursor: str | None = None,
        prefetch: int = 1,
        events: Events | None = None,
        operation: Operation | None = None,
    ) -> None:
        super().__init__(fetch, cursor, prefetch, events, operation)
        self._table = table

    def raw(self) -> CursorPaginator[dict[str, Any]]:
        """The same listing with its records as plain dicts, as the API sent them, without models.

        Only the response around the records is checked by the description. Whole numbers are `int`, others `Decimal`
        with all their digits. Each page has the bytes of its response as `content`, for a parser of your own.

        Example:
            async for page in mvmnt.customers.filter().raw().pages():
                lake.write(page.content)
        """
        return cast("CursorPaginator[dict[str, Any]]", self._reading(PLAIN))

    def pages(self, cursor: str | None = None) -> AsyncGenerator[CursorPage[T], None]:
        """The listing page by page, from `cursor` on if given: the `end_cursor` of the last page that was done.

        Example:
            async for page in mvmnt.customers.filter().pages(cursor=saved):
                store(page.items)
                saved = page.end_cursor
        """
        return self._pages_from(self._start if cursor is None else cursor)

    def _pages_with(self, records: Records) -> AsyncGenerator[CursorPage[Any], None]:
        return cast("CursorPaginator[Any]", self._reading(records)).pages()

    def _position_after(self, page: CursorPage[T]) -> str:
        if not page.end_cursor:
            raise PaginationError(
                "the API says that another page follows, but gives no cursor for it", request_id=page.request_id
            )
        return page.end_cursor


def _checked_prefetch(prefetch: int) -> int:
    if prefetch not in (0, 1):
        raise ValueError(f"prefetch is {prefetch!r}: it must be 1 (fetch one page ahead) or 0 (do not)")
    return prefetch
