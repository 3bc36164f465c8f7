"""Kinds of JSON values that hold no other values: strings, numbers, dates, enums."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Generic, TypeVar
from uuid import UUID

from mvmnt._core.suggestion import did_you_mean
from mvmnt._json.open_enum import OpenEnum
from mvmnt._json.schema import Misfit
from mvmnt._json.wording import kind_of, shown

__all__ = [
    "ANYTHING",
    "BOOLEAN",
    "DATE",
    "DATE_TIME",
    "INTEGER",
    "NULL",
    "NUMBER",
    "STRING",
    "UUID_STRING",
    "EnumOf",
    "parse_uuid",
]

T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=OpenEnum)

#: A UUID from a string. Making one takes a microsecond, and records share those of users, terms and groups.
parse_uuid = lru_cache(maxsize=4096)(UUID)


class _Plain(Generic[T]):
    """A value that needs no conversion."""

    def __init__(self, name: str, *types: type) -> None:
        self.name = name
        self._types = types

    def decode(self, value: T) -> T:
        return value

    def check(self, value: object, *, closed: bool) -> None:
        if not isinstance(value, self._types) or (isinstance(value, bool) and bool not in self._types):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        if isinstance(value, float | Decimal) and not math.isfinite(value):
            raise Misfit(f"expected {self.name}, not {value}, which JSON cannot hold")


class _Anything:
    """A value of any kind."""

    name = "any value"

    def decode(self, value: Any) -> Any:
        return value

    def check(self, value: object, *, closed: bool) -> None:
        return None


class _Formatted(Generic[T]):
    """A string in a format that Python has a type for."""

    def __init__(self, name: str, type_: type[T], parse: Callable[[str], T]) -> None:
        self.name = name
        self._type = type_
        self.decode = parse

    def check(self, value: object, *, closed: bool) -> None:
        if isinstance(value, str):
            try:
                self.decode(value)
            except ValueError:
                raise Misfit(f"expected {self.name}, not {shown(value)}") from None
        elif not isinstance(value, self._type) or (self._type is date and isinstance(value, datetime)):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        elif isinstance(value, datetime) and value.tzinfo is None:
            raise Misfit(f"expected {self.name} with a time zone: {value.isoformat()} has none and could mean any hour")


STRING = _Plain[str]("a string", str)
INTEGER = _Plain[int]("an integer", int)
NUMBER = _Plain[float]("a number", int, float, Decimal)
BOOLEAN = _Plain[bool]("true or false", bool)
NULL = _Plain[None]("null", type(None))
ANYTHING = _Anything()
UUID_STRING = _Formatted("a UUID", UUID, parse_uuid)
DATE = _Formatted("a date such as 2025-01-31", date, date.fromisoformat)
DATE_TIME = _Formatted("a date and time such as 2025-01-31T12:00:00Z", datetime, datetime.fromisoformat)


class EnumOf(Generic[EnumT]):
    """One of an enum's values; unknown ones decode to open members, and are refused in requests."""

    def __init__(self, enum: type[EnumT]) -> None:
        self._enum = enum

    @property
    def name(self) -> str:
        return "one of " + ", ".join(self._enum)

    def decode(self, value: str) -> EnumT:
        return self._enum(value)

    def check(self, value: object, *, closed: bool) -> None:
        if not isinstance(value, str):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        if closed and not isinstance(value, self._enum) and value not in {member.value for member in self._enum}:
            raise Misfit(f"expected {self.name}, not {shown(value)}{did_you_mean(value, self._enum)}")
