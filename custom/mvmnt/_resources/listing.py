"""Paginators of the generated listing methods: from an endpoint's call and its pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from mvmnt._core.operation import Operation
from mvmnt._json.encode import plain_body
from mvmnt._json.kinds import Schema
from mvmnt._resources.pagination import CursorPage, CursorPaginator, NumberedPage, PageNumberPaginator
from mvmnt._resources.windows import FilterPaginator

if TYPE_CHECKING:
    from mvmnt_client.types import Unset

__all__ = [
    "cursor_page",
    "cursor_paginator",
    "filter_paginator",
    "numbered_page",
    "page_number_paginator",
    "query_paginator",
]

T = TypeVar("T")
ResponseT = TypeVar("ResponseT")
Call = Callable[[dict[str, Any]], Awaitable[ResponseT]]


class _Endpoint(Protocol):
    """The generated endpoint module that lists."""

    OPERATION: Operation
    BODY: Schema[object]


def filter_paginator(
    endpoint: _Endpoint,
    call: Call[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    members: Mapping[str, object],
    *,
    time_fields: tuple[str, ...],
    cursor: str | None,
) -> FilterPaginator[T]:
    """A listing whose filter can be cut into windows of time.

    Args:
        endpoint: the endpoint that lists.
        call: sends a request body.
        page: takes the page out of a response.
        members: the request body without its cursor; members that are None are left out.
        time_fields: the filter's fields that hold a time, by their JSON name.
        cursor: where to begin; None for the first page.

    Raises:
        RequestBodyError: a member does not fit the API's description.
    """

    async def fetch(body: Mapping[str, Any], cursor: str | None) -> CursorPage[T]:
        return page(await call(_with_cursor(body, cursor)))

    body = _request_body(endpoint, members)
    return FilterPaginator(fetch, operation=endpoint.OPERATION, body=body, time_fields=time_fields, cursor=cursor)


def cursor_paginator(
    endpoint: _Endpoint,
    call: Call[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    members: Mapping[str, object],
    *,
    cursor: str | None,
) -> CursorPaginator[T]:
    """A listing whose request body holds the cursor; takes and raises what `filter_paginator` does."""

    async def fetch(cursor: str | None) -> CursorPage[T]:
        return page(await call(_with_cursor(body, cursor)))

    body = _request_body(endpoint, members)
    return CursorPaginator(fetch, cursor=cursor)


def query_paginator(
    call: Callable[[str | None], Awaitable[ResponseT]],
    page: Callable[[ResponseT], CursorPage[T]],
    *,
    cursor: str | None,
) -> CursorPaginator[T]:
    """A listing whose URL holds the cursor; `call` sends the request for a cursor."""

    async def fetch(cursor: str | None) -> CursorPage[T]:
        return page(await call(cursor))

    return CursorPaginator(fetch, cursor=cursor)


def page_number_paginator(
    endpoint: _Endpoint,
    call: Call[ResponseT],
    page: Callable[[ResponseT], NumberedPage[T]],
    members: Mapping[str, object],
    *,
    page_number: int,
    page_size: int | None,
) -> PageNumberPaginator[T]:
    """A listing that is paged by number; takes and raises what `filter_paginator` does.

    `members` is the request body without its `pagination`, which `page_number` and `page_size` (rows) make.
    """

    async def fetch(number: int) -> NumberedPage[T]:
        return page(await call({**body, "pagination": {**body["pagination"], "pageNumber": number}}))

    pagination = _given({"pageNumber": page_number, "pageSize": page_size})
    body = _request_body(endpoint, {**members, "pagination": pagination})
    return PageNumberPaginator(fetch, page_number=page_number)


def _with_cursor(body: Mapping[str, Any], cursor: str | None) -> dict[str, Any]:
    return dict(body) if cursor is None else {**body, "cursor": cursor}


def _request_body(endpoint: _Endpoint, members: Mapping[str, object]) -> dict[str, Any]:
    """The body, checked before anything is sent, and safe from later changes by the caller."""
    return plain_body(endpoint.OPERATION, _given(members), endpoint.BODY)


def _given(members: Mapping[str, object]) -> dict[str, object]:
    """The members that a caller gave: those that are not None."""
    return {name: value for name, value in members.items() if value is not None}


class _CursorInfo(Protocol):
    """Where a cursor-paginated response stands: ``pagination`` or ``pageInfo``."""

    @property
    def has_next_page(self) -> bool: ...
    @property
    def end_cursor(self) -> str | Unset | None: ...


class _NumberInfo(Protocol):
    """Where an response that is paged by number stands."""

    @property
    def page_number(self) -> int: ...
    @property
    def page_size(self) -> int: ...
    @property
    def total_pages(self) -> int: ...


def cursor_page(items: list[T] | Unset, info: _CursorInfo | Unset) -> CursorPage[T]:
    """The page that a cursor-paginated response holds; one that says nothing of further pages is the last."""
    if not info:
        return CursorPage(items or [], None, has_next=False)
    return CursorPage(items or [], info.end_cursor or None, has_next=info.has_next_page)


def numbered_page(items: list[T], info: _NumberInfo, total_results: int) -> NumberedPage[T]:
    """The page that a response holds which is paged by number."""
    return NumberedPage(items, info.page_number, info.page_size, info.total_pages, total_results)
