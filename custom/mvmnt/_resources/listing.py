"""Paginators of the generated listing methods: from an endpoint's call and its pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypeVar

from mvmnt._http.options import CallOptions
from mvmnt._json.encode import plain_body
from mvmnt._json.kinds import Schema
from mvmnt._resources.pages import CursorPage, ListingEndpoint, NumberedPage, read_page
from mvmnt._resources.pagination import CursorPaginator, PageNumberPaginator
from mvmnt._resources.windows import FilterPaginator
from mvmnt.events import Events

__all__ = [
    "cursor_paginator",
    "filter_paginator",
    "page_number_paginator",
    "query_paginator",
]

T = TypeVar("T")
ResponseT = TypeVar("ResponseT")
Call = Callable[[dict[str, Any]], Awaitable[ResponseT]]


class _BodyEndpoint(ListingEndpoint[ResponseT], Protocol[ResponseT]):
    """The generated endpoint module of a listing by a request body."""

    BODY: Schema[object]


def filter_paginator(
    endpoint: _BodyEndpoint[ResponseT],
    call: Call[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    members: Mapping[str, object],
    *,
    time_fields: tuple[str, ...],
    cursor: str | None,
    events: Events | None,
    options: CallOptions,
) -> FilterPaginator[T]:
    """A listing whose filter can be cut into windows of time.

    Args:
        endpoint: the endpoint that lists.
        call: sends a request body.
        page: takes the page out of a response.
        members: the request body without its cursor; members that are None are left out.
        time_fields: the filter's fields that hold a time, by their JSON name.
        cursor: where to begin; None for the first page.
        events: where skipped records are counted.
        options: the client's.

    Raises:
        RequestBodyError: a member does not fit the API's description.
    """

    async def fetch(body: Mapping[str, Any], cursor: str | None) -> CursorPage[T]:
        return await read_page(endpoint, call(_with_cursor(body, cursor)), page)

    body = _request_body(endpoint, members, options)
    return FilterPaginator(
        fetch,
        operation=endpoint.OPERATION,
        body=body,
        time_fields=time_fields,
        cursor=cursor,
        events=events,
    )


def cursor_paginator(
    endpoint: _BodyEndpoint[ResponseT],
    call: Call[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    members: Mapping[str, object],
    *,
    cursor: str | None,
    events: Events | None,
    options: CallOptions,
) -> CursorPaginator[T]:
    """A listing whose request body holds the cursor; takes and raises what `filter_paginator` does."""

    async def fetch(cursor: str | None) -> CursorPage[T]:
        return await read_page(endpoint, call(_with_cursor(body, cursor)), page)

    body = _request_body(endpoint, members, options)
    return CursorPaginator(fetch, cursor=cursor, events=events, operation=endpoint.OPERATION)


def query_paginator(
    endpoint: ListingEndpoint[ResponseT],
    call: Callable[[str | None], Awaitable[ResponseT]],
    page: Callable[[ResponseT], CursorPage[T]],
    *,
    cursor: str | None,
    events: Events | None,
) -> CursorPaginator[T]:
    """A listing whose URL holds the cursor; `call` sends the request for a cursor."""

    async def fetch(cursor: str | None) -> CursorPage[T]:
        return await read_page(endpoint, call(cursor), page)

    return CursorPaginator(fetch, cursor=cursor, events=events, operation=endpoint.OPERATION)


def page_number_paginator(
    endpoint: _BodyEndpoint[ResponseT],
    call: Call[ResponseT],
    page: Callable[[ResponseT], NumberedPage[T]],
    members: Mapping[str, object],
    *,
    page_number: int,
    page_size: int | None,
    events: Events | None,
    options: CallOptions,
) -> PageNumberPaginator[T]:
    """A listing that is paged by number; takes and raises what `filter_paginator` does.

    `members` is the request body without its `pagination`, which `page_number` and `page_size` (rows) make.
    """

    async def fetch(number: int) -> NumberedPage[T]:
        body = {**first, "pagination": {**first["pagination"], "pageNumber": number}}
        return await read_page(endpoint, call(body), page)

    pagination = _given({"pageNumber": page_number, "pageSize": page_size})
    first = _request_body(endpoint, {**members, "pagination": pagination}, options)
    return PageNumberPaginator(fetch, page_number=page_number, events=events, operation=endpoint.OPERATION)


def _with_cursor(body: Mapping[str, Any], cursor: str | None) -> dict[str, Any]:
    return dict(body) if cursor is None else {**body, "cursor": cursor}


def _request_body(endpoint: _BodyEndpoint[Any], members: Mapping[str, object], options: CallOptions) -> dict[str, Any]:
    """The body, checked before anything is sent, and safe from later changes by the caller."""
    return plain_body(endpoint.OPERATION, _given(members), endpoint.BODY, options)


def _given(members: Mapping[str, object]) -> dict[str, object]:
    """The members that a caller gave: those that are not None."""
    return {name: value for name, value in members.items() if value is not None}
