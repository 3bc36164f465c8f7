"""Pages of listings, and their decoding from responses.

Only a response that fits the API description ends a listing: a response without page information raises.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final, Generic, Protocol, TypeVar

import attrs
import httpx
import orjson

from mvmnt._core.headers import request_id
from mvmnt._core.json_types import is_array
from mvmnt._core.operation import Operation
from mvmnt._json.decode import decode_response
from mvmnt._json.kinds import ModelOf, Schema
from mvmnt._json.model import Model
from mvmnt._json.schema import RESPONSE, Misfit
from mvmnt.errors import DecodeError, PaginationError, UnreadableRecordError
from mvmnt.errors._response import kept_headers
from mvmnt.errors._root import shown

__all__ = ["CursorPage", "NumberedPage", "cursor_page", "numbered_page", "read_page"]

DEFAULT_PAGE_SIZE: Final = 50
"""Records on a page of the default size."""

T = TypeVar("T")
PageT = TypeVar("PageT", bound="CursorPage[Any] | NumberedPage[Any]")
ResponseT = TypeVar("ResponseT")


def _counted(items: list[Any]) -> str:
    """Records for the repr of a page: all of them would be thousands of characters."""
    return f"[{len(items)} records]"


@attrs.frozen
class CursorPage(Generic[T]):
    """One page of a listing that is paged by cursor.

    Attributes:
        items: the records of this page; it may be empty although more pages follow.
        end_cursor: where the next page begins. Save it to continue later with `.pages(cursor=...)`.
        has_next: whether another page follows.
        request_id: the id that the server gave the request, for questions to its support; None if it gave none.
        content: the body of the response as it came, in JSON.
    """

    items: list[T] = attrs.field(repr=_counted)
    end_cursor: str | None
    has_next: bool
    request_id: str | None = attrs.field(default=None, kw_only=True, repr=False, eq=False)
    content: bytes = attrs.field(default=b"", kw_only=True, repr=False, eq=False)


@attrs.frozen
class NumberedPage(Generic[T]):
    """One page of a listing that is paged by number.

    Attributes:
        items: the rows of this page.
        page_number: its number, counted from 1.
        page_size: rows on a full page.
        total_pages: pages in all.
        total_results: rows on all pages together.
        request_id: the id that the server gave the request, for questions to its support; None if it gave none.
        content: the body of the response as it came, in JSON.
    """

    items: list[T] = attrs.field(repr=_counted)
    page_number: int
    page_size: int
    total_pages: int
    total_results: int
    request_id: str | None = attrs.field(default=None, kw_only=True, repr=False, eq=False)
    content: bytes = attrs.field(default=b"", kw_only=True, repr=False, eq=False)

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        return self.page_number < self.total_pages


class _CursorInfo(Protocol):
    """The place of a page in a listing by cursor: `pagination` or `pageInfo`."""

    @property
    def has_next_page(self) -> object: ...
    @property
    def end_cursor(self) -> object: ...


class _NumberInfo(Protocol):
    """The place of a page in a listing by number."""

    @property
    def page_number(self) -> int: ...
    @property
    def page_size(self) -> int: ...
    @property
    def total_pages(self) -> int: ...


async def read_page(
    operation: Operation,
    schema: Schema[ResponseT],
    sent: Awaitable[httpx.Response],
    page: Callable[[ResponseT], PageT],
    turn: asyncio.Lock | None = None,
) -> PageT:
    """Read the page that a call gives.

    Args:
        operation: what lists.
        schema: of the response.
        sent: the call.
        page: takes the page out of the decoded response.
        turn: shared by listings that are read at once. Of their pages that come together one is decoded after the
            other, and requests are sent between them.

    Raises:
        UnreadableRecordError: a record does not fit the API description.
        PaginationError: the response around the records does not fit.
        MvmntError: the call failed.
    """
    response = await sent
    if turn is None:
        return _decoded(operation, schema, response, page)
    async with turn:
        await asyncio.sleep(0)  # the request that the page before this one led to goes first
        return _decoded(operation, schema, response, page)


def _decoded(
    operation: Operation,
    schema: Schema[ResponseT],
    response: httpx.Response,
    page: Callable[[ResponseT], PageT],
) -> PageT:
    try:
        try:
            return _complete(page(decode_response(operation, response, schema)), response)
        except DecodeError as error:
            if not _is_json(error.body):
                raise
            from mvmnt._json.records import decode_records  # here: hardly any page needs it

            found, unreadable = decode_records(schema, error.body or b"")
            readable, failed = _complete(page(found), response), error
    except Misfit as misfit:
        reason = f"the response does not fit at ${misfit.place}: {misfit.reason}"
        raise PaginationError(
            f"{operation}: {reason}; where the listing goes on is not certain",
            request_id=request_id(kept_headers(response)),
        ) from misfit
    if not unreadable:
        raise failed
    first, *others = (UnreadableRecordError(failed, record, readable) for record in unreadable)
    first.others = tuple(others)
    raise first


def _complete(page: PageT, response: httpx.Response) -> PageT:
    """The page with what its response says beside it."""
    return attrs.evolve(page, request_id=request_id(kept_headers(response)), content=response.content)


def cursor_page(
    response: Model, items: object, info: _CursorInfo | None, *, page_size: int | None = None
) -> CursorPage[Any]:
    """The page of a response that is paged by cursor.

    Args:
        response: the response.
        items: its records.
        info: its `pagination` or `pageInfo`. None, where the description allows that, is the end of the listing if
            the page is not full: after a full one more may follow.
        page_size: the records that the request asks for; None for the API's default.

    Raises:
        Misfit: the response does not fit, or has other members in place of those.
    """
    if not is_array(items):
        raise _misfit(response)
    if info is None:
        if response.additional_properties:
            raise _misfit(response)
        if len(items) >= (page_size or DEFAULT_PAGE_SIZE):
            raise Misfit(f"the page is full, and {_missing(response)}")
        return CursorPage(items, None, has_next=False)
    has_next, cursor = info.has_next_page, info.end_cursor
    if type(has_next) is not bool or not (cursor is None or isinstance(cursor, str)):
        raise _misfit(response)
    return CursorPage(items, cursor or None, has_next)


def numbered_page(response: Model, items: object, info: _NumberInfo, total_results: int) -> NumberedPage[Any]:
    """The page of a response that is paged by number; arguments and errors as for `cursor_page`."""
    numbers = (info.page_number, info.page_size, info.total_pages, total_results)
    if not is_array(items) or any(type(number) is not int for number in numbers):
        raise _misfit(response)
    return NumberedPage(items, *numbers)


def _misfit(response: Model) -> Misfit:
    """Where a response does not fit, or what it lacks."""
    members = response.to_dict()
    try:
        ModelOf(type(response)).check(members, RESPONSE)
    except Misfit as misfit:
        return misfit
    names = shown(", ".join(response.additional_properties))
    others = f", and {names} is there" if names else ""
    return Misfit(f"{_missing(response)}{others}")


def _missing(response: Model) -> str:
    members = response.to_dict()
    return f"{' and '.join(name for name in type(response).json_members() if members.get(name) is None)} is missing"


def _is_json(body: bytes | None) -> bool:
    try:
        orjson.loads(body or b"")
    except orjson.JSONDecodeError:
        return False
    return True
