"""The paginators of the synchronous client: plain iterators over the pages and records of the async ones.

Each step to another page runs in the event loop, where the page after it is fetched meanwhile. Ending an iteration
early, by `break`, by an exception or by `close()`, cancels that fetch and waits for its end.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from mvmnt._resources.filtering import FilterPaginator as AsyncFilterPaginator
from mvmnt._resources.frames.framed import Framed
from mvmnt._resources.numbered import PageNumberPaginator as AsyncPageNumberPaginator
from mvmnt._resources.pages import CursorPage, NumberedPage
from mvmnt._resources.pagination import CursorPaginator as AsyncCursorPaginator
from mvmnt._resources.unreadable import OnUnreadable
from mvmnt._resources.windows.reading import Windows as AsyncWindows
from mvmnt._resources.windows.state import WindowsState
from mvmnt._sync.handlers import in_thread
from mvmnt._sync.loop_thread import close_at_end, loop_thread
from mvmnt._sync.resource import SyncClient
from mvmnt._sync.signatures import parameters_of

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["CursorPaginator", "FilterPaginator", "PageNumberPaginator", "Windows"]

T = TypeVar("T")


class _Listing(Protocol):
    """What both async paginators have."""

    def with_prefetch(self, prefetch: int) -> Self: ...
    def on_unreadable(self, handler: OnUnreadable) -> Self: ...
    def pages(self) -> AsyncGenerator[Any, None]: ...
    async def collect(self, limit: int | None) -> list[Any]: ...


ListingT = TypeVar("ListingT", bound=_Listing)


class _Paginator(Generic[T, ListingT]):
    """What both paginators share.

    Args:
        client: the synchronous client.
        listing: the async paginator to read.
    """

    def __init__(self, client: SyncClient, listing: ListingT) -> None:
        self._client = client
        self._listing = listing

    def __repr__(self) -> str:
        return repr(self._listing).replace("async for", "for")

    def __iter__(self) -> Generator[T]:
        for page in _steps(self._client, self._listing.pages):
            yield from page.items

    def with_prefetch(self, prefetch: int) -> Self:
        """The same listing, with (1) or without (0) fetching one page ahead of the caller."""
        return type(self)(self._client, self._listing.with_prefetch(prefetch))

    def on_unreadable(self, handler: OnUnreadable) -> Self:
        """The same listing, going on past records that do not fit the API description.

        As `on_unreadable` of the async client. A handler that is a plain function runs in a thread of its own: it may
        block, and may call this client.
        """
        return type(self)(self._client, self._listing.on_unreadable(in_thread(handler)))

    def collect(self, limit: int | None = None) -> list[T]:
        """All items in one list, or only the first `limit`; no more pages are asked for than that takes.

        Raises ValueError if `limit` is negative, and whatever the calls raise.
        """
        return self._client.run(self._listing.collect, limit)

    def first(self) -> T | None:
        """The first item, None if there is none."""
        items = self.collect(limit=1)
        return items[0] if items else None


class _Framed:
    """A listing that can be read as a table, without models; see `mvmnt.CursorPaginator` for columns and errors."""

    _client: SyncClient

    @property
    def _framed(self) -> Framed:
        raise NotImplementedError

    def batches(self) -> Generator[pa.RecordBatch]:
        """The rows page by page, as record batches of one schema: at most two pages are in memory."""
        return _steps(self._client, self._framed.batches)

    def to_arrow(self) -> pa.Table:
        """All rows as one table of Arrow; it needs the extra `frames`."""
        return self._client.run(self._framed.to_arrow)

    def to_polars(self) -> pl.DataFrame:
        """All rows as a DataFrame of polars, with the types of `to_arrow`; polars must be installed too."""
        return self._client.run(self._framed.to_polars)

    def to_pandas(self) -> pd.DataFrame:
        """All rows as a DataFrame of pandas, of Arrow's types; pandas must be installed too."""
        return self._client.run(self._framed.to_pandas)


class CursorPaginator(_Paginator[T, AsyncCursorPaginator[T]], _Framed):
    """A listing that goes on by cursor: `for record in paginator`, `.pages()`, `.collect()` and `.first()` read it."""

    @property
    def _framed(self) -> Framed:
        return self._listing

    def raw(self) -> CursorPaginator[dict[str, Any]]:
        """The same listing with its records as plain dicts, and each page's bytes, as in the async client."""
        return CursorPaginator(self._client, self._listing.raw())

    def pages(self, cursor: str | None = None) -> Generator[CursorPage[T]]:
        """The listing page by page, from `cursor` on if given: the `end_cursor` of the last page that was done."""
        return _steps(self._client, lambda: self._listing.pages(cursor))


class PageNumberPaginator(_Paginator[T, AsyncPageNumberPaginator[T]]):
    """A listing that goes on by page number. Besides, `.total_results()` asks how many rows there are."""

    def pages(self, page_number: int | None = None) -> Generator[NumberedPage[T]]:
        """The listing page by page, from `page_number` on if given."""
        return _steps(self._client, lambda: self._listing.pages(page_number))

    def raw(self) -> PageNumberPaginator[dict[str, Any]]:
        """The same listing with its rows as plain dicts, and each page's bytes, as in the async client."""
        return PageNumberPaginator(self._client, self._listing.raw())

    def total_results(self) -> int:
        """How many rows there are on all pages. One request; while reading pages, `page.total_results` is free."""
        return self._client.run(self._listing.total_results)


class FilterPaginator(CursorPaginator[T]):
    """The records that match a filter: a `CursorPaginator` that can also be read in windows of time."""

    _listing: AsyncFilterPaginator[T]

    def __init__(self, client: SyncClient, listing: AsyncFilterPaginator[T]) -> None:
        super().__init__(client, listing)

    def raw(self) -> FilterPaginator[dict[str, Any]]:
        """The same listing with its records as plain dicts, and each page's bytes, as in the async client."""
        return FilterPaginator(self._client, self._listing.raw())

    @parameters_of(AsyncFilterPaginator[Any].windows)
    def windows(self, *args: Any, **kwargs: Any) -> Windows[T]:
        """The records whose `field` lies in a span of time, read in several windows at once. Sends nothing yet.

        As `windows` of the async client (`mvmnt.FilterPaginator.windows`).
        """
        return Windows(self._client, self._listing.windows(*args, **kwargs))

    @parameters_of(AsyncFilterPaginator[Any].resume_windows)
    def resume_windows(self, *args: Any, **kwargs: Any) -> Windows[T]:
        """The windows that `Windows.state` told of, from where they stood. Sends nothing yet.

        As `resume_windows` of the async client (`mvmnt.FilterPaginator.resume_windows`).
        """
        return Windows(self._client, self._listing.resume_windows(*args, **kwargs))


class Windows(_Framed, Generic[T]):
    """A filter's records in windows of time that are read at once: `for record in windows`, or by `.pages()`.

    As `mvmnt.Windows`: iterating again goes on where the last loop ended, and so does `resume_windows` with a saved
    `state`.
    """

    def __init__(self, client: SyncClient, windows: AsyncWindows[T]) -> None:
        self._client = client
        self._windows = windows

    def __repr__(self) -> str:
        return repr(self._windows)

    @property
    def _framed(self) -> Framed:
        return self._windows

    def raw(self) -> Windows[dict[str, Any]]:
        """These windows with their records as plain dicts. What either reads counts as read for both."""
        return Windows(self._client, self._windows.raw())

    def __iter__(self) -> Generator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Generator[CursorPage[T]]:
        """The pages of all windows as they arrive. The page in hand is not yet part of `state`."""
        return _steps(self._client, self._windows.pages)

    def state(self) -> WindowsState:
        """How far the windows have been read, for `resume_windows`: JSON types only. Call it at any time."""
        return self._windows.state()


def _steps(client: SyncClient, open_pages: Callable[[], AsyncGenerator[T, None]]) -> Generator[T]:
    """The pages of an async generator, which is opened with the first of them."""
    pages = open_pages()
    close_at_end(pages)

    async def step() -> T | None:
        return await anext(pages, None)

    async def close() -> None:
        await pages.aclose()

    try:
        while (page := client.run(step)) is not None:
            yield page
    finally:
        loop_thread().finish(close())
