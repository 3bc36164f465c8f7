"""What the generated resource classes are written against."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

from mvmnt._core.operation import Operation
from mvmnt._json.encode import plain_body
from mvmnt._json.kinds import Schema
from mvmnt._resources.pagination import CursorPage, NumberedPage
from mvmnt._resources.record_ref import Id, Key
from mvmnt.concurrency import map_concurrent
from mvmnt.errors import MvmntError, RecordRefError

if TYPE_CHECKING:
    from mvmnt_client.client import Client
    from mvmnt_client.types import Unset

T = TypeVar("T")
RefT = TypeVar("RefT")


class Resource:
    """The operations on one kind of record, such as ``mvmnt.customers``.

    Args:
        client: the generated client whose HTTP stack the calls go through.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.base_url}>"


def request_body(operation: Operation, schema: Schema[object], members: Mapping[str, object]) -> dict[str, Any]:
    """The body of a paginated request, checked before anything is sent, and safe from later changes by the caller.

    Raises:
        RequestBodyError: a member does not fit the API's description.
    """
    return plain_body(operation, given(members), schema)


def given(members: Mapping[str, object]) -> dict[str, object]:
    """The members that a caller gave: those that are not None."""
    return {name: value for name, value in members.items() if value is not None}


class _CursorInfo(Protocol):
    """Where a cursor-paginated answer stands: ``pagination`` or ``pageInfo``."""

    @property
    def has_next_page(self) -> bool: ...
    @property
    def end_cursor(self) -> str | Unset | None: ...


class _NumberInfo(Protocol):
    """Where an answer that is paged by number stands."""

    @property
    def page_number(self) -> int: ...
    @property
    def page_size(self) -> int: ...
    @property
    def total_pages(self) -> int: ...


def cursor_page(items: list[T] | Unset, info: _CursorInfo | Unset) -> CursorPage[T]:
    """The page that a cursor-paginated answer holds; one that says nothing of further pages is the last."""
    if not info:
        return CursorPage(items or [], None, has_next=False)
    return CursorPage(items or [], info.end_cursor or None, has_next=info.has_next_page)


def numbered_page(items: list[T], info: _NumberInfo, total_results: int) -> NumberedPage[T]:
    """The page that an answer holds which is paged by number."""
    return NumberedPage(items, info.page_number, info.page_size, info.total_pages, total_results)


async def get_many(
    get: Callable[[RefT], Awaitable[T]], refs: Iterable[RefT] | AsyncIterable[RefT], concurrency: int
) -> list[T | MvmntError]:
    """What `get` gives for each of `refs`, in their order: the record, or the error that it raised.

    Raises:
        ValueError: `concurrency` is below 1.
        TypeError: `refs` is one record's name, not several.
    """
    if isinstance(refs, str | Key | Id | UUID):
        raise TypeError(f"refs must be several ids or keys, not one {type(refs).__name__}")

    async def result(ref: RefT) -> T | MvmntError:
        if not isinstance(ref, str | Key | Id | UUID):
            return RecordRefError(f"refs must hold Keys, Ids, UUIDs and strings, not a {type(ref).__name__}")
        try:
            return await get(ref)
        except MvmntError as error:
            return error

    return [found async for found in map_concurrent(result, refs, concurrency=concurrency)]
