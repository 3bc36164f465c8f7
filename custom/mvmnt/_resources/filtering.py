"""Reads the records of one filter in windows of time: several at once, and resumable.

A cursor leads from one page to the next, so one listing is read page after page. The same filter over eight windows of
time is eight listings, which are read at the same time:

    windows = mvmnt.credit_memos.filter().windows("createdAt", since="2025-01-01", until="2025-02-01", count=8)
    async for memo in windows: ...

Windows are half-open: each includes its beginning and excludes its end. The server compares every record with the same
border on both sides, so a record is on one side only, whatever the precision of its times. Borders between windows are
whole seconds, which no server rounds.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncGenerator, Awaitable, Mapping
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

import orjson

from mvmnt._core.json_types import is_array
from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt._resources.frames.undecoded import PLAIN, Records
from mvmnt._resources.pages import CursorPage
from mvmnt._resources.pagination import CursorPaginator

if TYPE_CHECKING:
    import asyncio

    from mvmnt._resources.windows.reading import Windows
    from mvmnt._resources.windows.state import Window

__all__ = ["FilterPaginator"]

T = TypeVar("T")


class _Fetch(Protocol[T]):
    """Fetches the page of a request body that begins at a cursor; None means the first page."""

    def __call__(
        self,
        body: Mapping[str, Any],
        cursor: str | None,
        *,
        records: Records | None = None,
        turn: asyncio.Lock | None = None,
    ) -> Awaitable[CursorPage[T]]: ...


class FilterPaginator(CursorPaginator[T]):
    """The records that match a filter: a `CursorPaginator` that can also be read in windows of time.

    Args:
        fetch: fetches the page of a request body that begins at a cursor; None means the first page. Takes `turn` of
            `read_page` for windows, and `records` as `CursorPaginator` has it.
        operation: the operation that lists.
        body: the request body without its cursor.
        time_fields: the filter's fields that hold a time, by their JSON name.
        table: the records' table of `mvmnt_client.tables`; empty if they have none.
        cursor: where to begin, None for the beginning.
        events: where skipped records are counted.
    """

    _operation: Operation

    def __init__(
        self,
        fetch: _Fetch[T],
        *,
        operation: Operation,
        body: Mapping[str, Any],
        time_fields: tuple[str, ...],
        table: str = "",
        cursor: str | None = None,
        events: Events | None = None,
    ) -> None:
        super().__init__(partial(fetch, body), table=table, cursor=cursor, events=events, operation=operation)
        self._fetch_of_body = fetch
        self._body = body
        self._time_fields = time_fields

    def raw(self) -> FilterPaginator[dict[str, Any]]:
        """The same listing with its records as plain dicts, as `CursorPaginator.raw` has it; windows too."""
        return cast("FilterPaginator[dict[str, Any]]", self._reading(PLAIN))

    def _reading(self, records: Records) -> Any:
        other = super()._reading(records)
        other._fetch_of_body = partial(self._fetch_of_body, records=records)
        return other

    def windows(
        self,
        field: str,
        *,
        since: datetime | date | str,
        until: datetime | date | str,
        count: int = 8,
        concurrency: int = 8,
    ) -> Windows[T]:
        """The records whose `field` lies in a span of time, read in windows, several at once. Sends nothing yet.

        The filter itself is unchanged, with its own criterion on `field` if it has one. Records without a value in
        `field` are in no window.

        Example:
            windows = mvmnt.customers.filter().windows("updatedAt", since=last_run, until=now)
            async for customer in windows: ...

        Args:
            field: the field to cut, under the API's own name, such as `createdAt`.
            since: the span's first moment. A datetime needs a time zone. A date is its first moment in UTC. A string
                must make year, month and day certain, as `2025-01-15`, `15 Jan 2025` or `2025-01-15T12:00+02:00` do;
                `2025` and `Jan 2025` mean their first moment, and text without an offset is in UTC. `01/02/2025`
                is refused: it could be in January or February.
            until: where the span ends, this moment excluded: `2025-02-01` includes all of January.
            count: windows to begin with. There are fewer where the span has fewer seconds. A window with many more
                records than the others is cut again as soon as others are done.
            concurrency: windows that are read at once, each with one running request.

        Raises:
            ValueError: the field holds no time, a date cannot be read, `since` is after `until`, `count` or
                `concurrency` is below 1, or the paginator begins at a cursor.
        """
        from mvmnt._resources.moments import read_moment
        from mvmnt._resources.windows.cutting import borders
        from mvmnt._resources.windows.state import Siblings, Window

        self._check_cuttable(field)
        if count < 1:
            raise ValueError(f"count is {count}: it must be 1 window or more")
        _check_concurrency(concurrency)
        first, last = read_moment("since", since), read_moment("until", until)
        if first > last:
            raise ValueError(f"since ({first.isoformat()}) is after until ({last.isoformat()})")
        siblings = Siblings()
        cuts = pairwise(borders(first, last, count))
        return self._windows(field, [Window(begin, end, siblings=siblings) for begin, end in cuts], concurrency)

    def resume_windows(self, state: Mapping[str, object], *, concurrency: int = 8) -> Windows[T]:
        """The windows of a saved `Windows.state`, from where they stopped. Sends nothing yet.

        Example:
            windows = mvmnt.customers.filter(same_filter).resume_windows(json.loads(saved))

        Args:
            state: what `Windows.state` gave, for the same filter.
            concurrency: windows that are read at once.

        Raises:
            ValueError: the state cannot be read, or belongs to another operation or filter, or `concurrency` is
                below 1.
        """
        from mvmnt._resources.windows.state import Siblings, read_window

        match state:
            case {"operation": str(operation), "filter": str(digest), "field": str(field), "windows": windows} if (
                is_array(windows)
            ):
                pass
            case _:
                raise ValueError("state must be what Windows.state() gave: operation, filter, field and windows")
        if operation != self._operation.id:
            raise ValueError(f"state belongs to {operation}, not to {self._operation.id}")
        if digest != self._filter_digest():
            raise ValueError("state belongs to another filter: its cursors and finished windows are not for this one")
        self._check_cuttable(field)
        _check_concurrency(concurrency)
        siblings = Siblings()
        found = [read_window(number, window, siblings) for number, window in enumerate(windows)]
        return self._windows(field, found, concurrency)

    def _check_cuttable(self, field: str) -> None:
        if field not in self._time_fields:
            raise ValueError(f"field is {field!r}: {self._operation.id} cuts by {', '.join(self._time_fields)}")
        if self._start is not None:
            raise ValueError("windows are read from their own beginnings: call filter() without a cursor")

    def _windows(self, field: str, windows: list[Window], concurrency: int) -> Windows[T]:
        from mvmnt._resources.windows.reading import Windows

        pages_of = partial(self._pages_of, field)
        return Windows(pages_of, windows, self._operation, self._filter_digest(), field, concurrency, self._table)

    def _pages_of(
        self, field: str, window: Window, records: Records | None, turn: asyncio.Lock
    ) -> AsyncGenerator[CursorPage[T], None]:
        body = {**self._body, "filter": _within(self._body.get("filter", {}), field, window)}
        fetch = partial(self._fetch_of_body, body, turn=turn)
        listing = CursorPaginator(fetch, prefetch=0, events=self._events, operation=self._operation)
        if self._on_unreadable is not None:
            listing = listing.on_unreadable(self._on_unreadable)
        if records is not None:
            listing = cast("CursorPaginator[T]", listing._reading(records))
        return listing.pages(window.cursor)

    def _filter_digest(self) -> str:
        criteria = orjson.dumps(self._body.get("filter", {}), default=repr, option=orjson.OPT_SORT_KEYS)
        return hashlib.sha256(criteria).hexdigest()[:16]


def _check_concurrency(concurrency: int) -> None:
    if concurrency < 1:
        raise ValueError(f"concurrency is {concurrency}: it must be 1 window or more")


def _within(criteria: Mapping[str, Any], field: str, window: Window) -> dict[str, Any]:
    """A filter with a window as one more criterion.

    It is added beside the others where possible: a `deletedAt` criterion shows deleted records, and whether the server
    also looks for one inside `and` is not documented.
    """
    criterion = {"greaterThanOrEqualTo": window.since.isoformat(), "lessThan": window.until.isoformat()}
    if field not in criteria:
        return {**criteria, field: criterion}
    return {**criteria, "and": [*criteria.get("and", []), {field: criterion}]}
