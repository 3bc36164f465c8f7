"""Paginators of the generated listing methods: from an endpoint's request and its pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

import attrs
import httpx

from mvmnt._core.extensions import OPERATION
from mvmnt._core.operation import Operation
from mvmnt._events import Events
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._json.encode import plain_body
from mvmnt._json.kinds import Schema
from mvmnt._resources.filtering import FilterPaginator
from mvmnt._resources.frames.undecoded import PageWith, Records
from mvmnt._resources.numbered import PageNumberPaginator
from mvmnt._resources.pages import CursorPage, NumberedPage, read_page
from mvmnt._resources.pagination import CursorPaginator

if TYPE_CHECKING:
    import asyncio

    from mvmnt_client.client import Client

__all__ = [
    "cursor_paginator",
    "filter_paginator",
    "page_number_paginator",
    "query_paginator",
]

T = TypeVar("T")
ResponseT = TypeVar("ResponseT")
PageT = TypeVar("PageT", bound="CursorPage[Any] | NumberedPage[Any]")
Request = Callable[[dict[str, Any]], RequestArguments]


class _Endpoint(Protocol):
    """The generated endpoint module of a listing."""

    OPERATION: Operation


class _BodyEndpoint(_Endpoint, Protocol):
    """The generated endpoint module of a listing by a request body."""

    BODY: Schema[object]


class _Pages(NamedTuple, Generic[ResponseT, PageT]):
    """Reads pages of one listing."""

    operation: Operation
    client: Client
    schema: Schema[ResponseT]
    page: Callable[[ResponseT], PageT]

    async def read(self, request: RequestArguments, records: Records | None, turn: asyncio.Lock | None = None) -> PageT:
        """Send a request and read its page, with `records` for models where it is not None, in its `turn`."""
        schema = self.schema if records is None else PageWith(self.schema, records)
        sent = self._send(request, exactly=records is not None)
        return await read_page(self.operation, schema, sent, self.page, turn)

    async def _send(self, request: RequestArguments, *, exactly: bool) -> httpx.Response:
        operation = self.operation
        if exactly and operation.floats:
            operation = attrs.evolve(operation, floats=False)
            request["extensions"] = {**request.get("extensions", {}), OPERATION: operation}
        return await call(self.client.get_async_httpx_client(), operation, **request)


def filter_paginator(
    endpoint: _BodyEndpoint,
    client: Client,
    request: Request,
    response: Schema[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    members: Mapping[str, object],
    *,
    time_fields: tuple[str, ...],
    table: str,
    cursor: str | None,
    events: Events | None,
) -> FilterPaginator[T]:
    """A listing whose filter can be cut into windows of time.

    Args:
        endpoint: the endpoint that lists.
        client: the client that sends.
        request: makes the request of a body.
        response: the schema of the response.
        page: takes the page out of a response.
        members: the request body without its cursor; members that are None are left out.
        time_fields: the filter's fields that hold a time, by their JSON name.
        table: the records' table of `mvmnt_client.tables`; empty if they have none.
        cursor: where to begin; None for the first page.
        events: where skipped records are counted.

    Raises:
        RequestBodyError: a member does not fit the API's description.
    """
    pages = _Pages(endpoint.OPERATION, client, response, page)

    async def fetch(
        body: Mapping[str, Any],
        cursor: str | None,
        records: Records | None = None,
        turn: asyncio.Lock | None = None,
    ) -> CursorPage[T]:
        return await pages.read(request(_with_cursor(body, cursor)), records, turn)

    body = _request_body(endpoint, client, members)
    return FilterPaginator(
        fetch,
        operation=endpoint.OPERATION,
        body=body,
        time_fields=time_fields,
        table=table,
        cursor=cursor,
        events=events,
    )


def cursor_paginator(
    endpoint: _BodyEndpoint,
    client: Client,
    request: Request,
    response: Schema[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    members: Mapping[str, object],
    *,
    table: str,
    cursor: str | None,
    events: Events | None,
) -> CursorPaginator[T]:
    """A listing whose request body holds the cursor; takes and raises what `filter_paginator` does."""
    pages = _Pages(endpoint.OPERATION, client, response, page)

    async def fetch(cursor: str | None, records: Records | None = None) -> CursorPage[T]:
        return await pages.read(request(_with_cursor(body, cursor)), records)

    body = _request_body(endpoint, client, members)
    return CursorPaginator(fetch, table=table, cursor=cursor, events=events, operation=endpoint.OPERATION)


def query_paginator(
    endpoint: _Endpoint,
    client: Client,
    request: Callable[[str | None], RequestArguments],
    response: Schema[ResponseT],
    page: Callable[[ResponseT], CursorPage[T]],
    *,
    table: str,
    cursor: str | None,
    events: Events | None,
) -> CursorPaginator[T]:
    """A listing whose URL holds the cursor; `request` makes the request of a cursor.

    Raises:
        RequestBodyError: an argument does not fit the API's description.
    """
    pages = _Pages(endpoint.OPERATION, client, response, page)

    async def fetch(cursor: str | None, records: Records | None = None) -> CursorPage[T]:
        return await pages.read(request(cursor), records)

    request(cursor)  # checks the arguments before anything is sent
    return CursorPaginator(fetch, table=table, cursor=cursor, events=events, operation=endpoint.OPERATION)


def page_number_paginator(
    endpoint: _BodyEndpoint,
    client: Client,
    request: Request,
    response: Schema[ResponseT],
    page: Callable[[ResponseT], NumberedPage[T]],
    members: Mapping[str, object],
    *,
    page_number: int,
    page_size: int | None,
    events: Events | None,
) -> PageNumberPaginator[T]:
    """A listing that is paged by number; takes and raises what `filter_paginator` does.

    `members` is the request body without its `pagination`, which `page_number` and `page_size` (rows) make.
    """
    pages = _Pages(endpoint.OPERATION, client, response, page)

    async def fetch(number: int, records: Records | None = None) -> NumberedPage[T]:
        body = {**first, "pagination": {**first["pagination"], "pageNumber": number}}
        return await pages.read(request(body), records)

    pagination = _given({"pageNumber": page_number, "pageSize": page_size})
    first = _request_body(endpoint, client, {**members, "pagination": pagination})
    return PageNumberPaginator(fetch, page_number=page_number, events=events, operation=endpoint.OPERATION)


def _with_cursor(body: Mapping[str, Any], cursor: str | None) -> dict[str, Any]:
    return dict(body) if cursor is None else {**body, "cursor": cursor}


def _request_body(endpoint: _BodyEndpoint, client: Client, members: Mapping[str, object]) -> dict[str, Any]:
    """The body, checked before anything is sent, and safe from later changes by the caller."""
    return plain_body(endpoint.OPERATION, _given(members), endpoint.BODY, client.options)


def _given(members: Mapping[str, object]) -> dict[str, object]:
    """The members that a caller gave: those that are not None."""
    return {name: value for name, value in members.items() if value is not None}
