"""Pages whose records are not read as models. The response around them is, so that the next page is certain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Generic, Protocol, TypeVar, cast, runtime_checkable

from mvmnt._core.json_types import is_array, is_object
from mvmnt._json.schema import Misfit, Rules, Schema
from mvmnt._json.values.wording import kind_of

__all__ = ["PLAIN", "Choosable", "PageWith", "Records"]

ResponseT = TypeVar("ResponseT")

Records = Schema[list[Any]]
"""Reads the records of a page."""

_MEMBER: Final = "data"


class _Response(Protocol):
    data: list[Any]


@runtime_checkable
class Choosable(Protocol):
    """Records of a page with something beside them."""

    def chosen(self, indexes: Sequence[int]) -> list[Any]:
        """Those at these indexes, with what is beside them."""
        ...


class PageWith(Generic[ResponseT]):
    """A page of a listing with records of another schema.

    Args:
        response: the page, by the description.
        records: what to read its records by.
    """

    always_fit: frozenset[type] = frozenset()

    def __init__(self, response: Schema[ResponseT], records: Records) -> None:
        self._response = response
        self._records = records

    @property
    def name(self) -> str:
        return self._response.name

    def decode(self, value: Any, /) -> ResponseT:
        found = value.get(_MEMBER) if is_object(value) else None
        if not is_array(found):
            return self._response.decode(value)
        response = self._response.decode({**value, _MEMBER: []})
        cast("_Response", response).data = self._records.decode(found)
        return response

    def check(self, value: object, rules: Rules) -> None:
        found = value.get(_MEMBER) if is_object(value) else None
        if not is_object(value) or not is_array(found):
            return self._response.check(value, rules)
        self._response.check({**value, _MEMBER: []}, rules)
        try:
            self._records.check(found, rules)
        except Misfit as misfit:
            raise misfit.below(_MEMBER) from None


class _Plain:
    """Objects as they are parsed."""

    name = "an array"
    always_fit: frozenset[type] = frozenset()

    def decode(self, value: Any, /) -> list[Any]:
        if not all(map(is_object, value)):
            raise TypeError("a record is no object")
        records: list[Any] = value
        return records

    def check(self, value: object, rules: Rules) -> None:
        for index, record in enumerate(value if is_array(value) else ()):
            check_record(index, record)


def check_record(index: int, record: object) -> None:
    """Raise `Misfit` for a record of a page that is no object."""
    if not is_object(record):
        raise Misfit(f"expected an object, not {kind_of(record)}", index)


PLAIN: Final[Records] = _Plain()
"""Records as plain dicts."""
