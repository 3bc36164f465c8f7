"""Listings: the request body of a listing, and the page that a response holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from mvmnt._core.operation import Operation
from mvmnt._json.encode import plain_body
from mvmnt._json.kinds import Schema
from mvmnt._resources.pagination import CursorPage, NumberedPage

if TYPE_CHECKING:
    from mvmnt_client.types import Unset

T = TypeVar("T")


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
