"""The paginator of listings that number their pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, TypeVar, cast

from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt._resources.frames.undecoded import PLAIN
from mvmnt._resources.pages import NumberedPage
from mvmnt._resources.pagination import Paginator
from mvmnt.errors import UnreadableRecordError

__all__ = ["PageNumberPaginator"]

T = TypeVar("T")


class PageNumberPaginator(Paginator[T, NumberedPage[T], int]):
    """A listing whose pages have numbers. Nothing is sent before it is iterated.

    It is read like a CursorPaginator; `.total_results()` gets the number of rows.

    Args:
        fetch: fetches the page with a number, counted from 1.
        page_number: where to begin.
        prefetch: 1 to fetch one page ahead of the caller, 0 not to.
        events: where skipped records are counted.
        operation: what lists, for `repr` and for the span of the listing.
    """

    def __init__(
        self,
        fetch: Callable[[int], Awaitable[NumberedPage[T]]],
        *,
        page_number: int = 1,
        prefetch: int = 1,
        events: Events | None = None,
        operation: Operation | None = None,
    ) -> None:
        super().__init__(fetch, _checked_page_number(page_number), prefetch, events, operation)

    def pages(self, page_number: int | None = None) -> AsyncGenerator[NumberedPage[T], None]:
        """The listing page by page, from `page_number` on if given."""
        return self._pages_from(self._start if page_number is None else _checked_page_number(page_number))

    def raw(self) -> PageNumberPaginator[dict[str, Any]]:
        """The same listing with its rows as plain dicts, as `CursorPaginator.raw` has it."""
        return cast("PageNumberPaginator[dict[str, Any]]", self._reading(PLAIN))

    async def total_results(self) -> int:
        """How many rows there are on all pages. One request; while reading pages, `page.total_results` is free."""
        try:
            page = await self._fetch(self._start)
        except UnreadableRecordError as error:  # the number does not depend on the records
            page = cast("NumberedPage[T]", error.page)
        return page.total_results

    def _position_after(self, page: NumberedPage[T]) -> int:
        return page.page_number + 1


def _checked_page_number(page_number: int) -> int:
    if page_number < 1:
        raise ValueError(f"page_number is {page_number}: pages are counted from 1")
    return page_number
