"""Kinds of JSON values that hold no other values: strings, numbers, dates, enums."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from mvmnt._core.suggestion import did_you_mean
from mvmnt._core.uuids import is_uuid, make_uuid
from mvmnt._json.models.decoders import Bind
from mvmnt._json.open_enum import OpenEnum
from mvmnt._json.schema import Misfit, Rules
from mvmnt._json.values.dates import parse_date, parse_date_time, read_full_date, read_internet_time
from mvmnt._json.values.decimals import parse_decimal, parse_float
from mvmnt._json.values.foreign import python_value
from mvmnt._json.values.wording import kind_of, shown

__all__ = [
    "BOOLEAN",
    "DATE",
    "DATE_TIME",
    "DECIMAL",
    "INTEGER",
    "NULL",
    "NUMBER",
    "STRING",
    "UUID_STRING",
    "ConstOf",
    "EnumOf",
    "parse_uuid",
    "unfit_moment",
]

T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=OpenEnum)

#: A UUID from a string. Making one takes a microsecond, and records share those of users, terms and groups.
parse_uuid = lru_cache(maxsize=4096)(make_uuid)


class _Plain(Generic[T]):
    """A value that needs no conversion.

    Args:
        name: what a fitting value is called in messages.
        types: the classes of fitting values.
    """

    def __init__(self, name: str, *types: type) -> None:
        self.name = name
        self._types = frozenset(types)
        self.always_fit = self._types - {float, Decimal}  # which may not be finite

    def decode(self, value: T) -> T:
        return value

    def expression(self, value: str, bind: Bind) -> str:
        """Python for `decode`; see `mvmnt._json.models.decoders`."""
        return value

    def check(self, value: object, rules: Rules) -> None:
        kind = type(value)
        if kind not in self._types:
            value = self._converted(value)
            kind = type(value)
        if (kind is float or kind is Decimal) and not _is_finite(value):
            raise Misfit(f"expected {self.name}, not {value}, which JSON cannot hold")

    def _converted(self, value: object) -> object:
        """The value as one of the fitting classes: it may be of a subclass, or of another library."""
        for candidate in (value, python_value(value)):
            for kind in self._types:
                if isinstance(candidate, kind) and (kind is bool or not isinstance(candidate, bool)):
                    return candidate if kind is not float else float(candidate)  # type: ignore[arg-type]  # it is a float
        raise Misfit(f"expected {self.name}, not {kind_of(value)}")


class _Whole(_Plain[int]):
    """An integer; in a request also a float without a fraction, which JSON does not distinguish."""

    def check(self, value: object, rules: Rules) -> None:
        found = value if type(value) is int else python_value(value)
        if not (rules.sent and isinstance(found, float) and found.is_integer()):
            super().check(value, rules)


class _Exact(_Plain[Decimal]):
    """A number that is a Decimal in Python; see `mvmnt._json.values.decimals`."""

    def decode(self, value: Any) -> Decimal:
        return parse_decimal(value)

    def expression(self, value: str, bind: Bind) -> str:
        return f"{value} if type({value}) is {bind(Decimal)} else {bind(parse_decimal)}({value})"


class _Float(_Plain[float]):
    """A number that is a float in Python; a whole one may be an integer."""

    def decode(self, value: Any) -> float:
        number: float = parse_float(value)
        return number

    def expression(self, value: str, bind: Bind) -> str:
        return f"{bind(parse_float)}({value})"

    def check(self, value: object, rules: Rules) -> None:
        super().check(value if rules.sent else parse_float(value), rules)


def _is_finite(value: object) -> bool:
    return value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)  # type: ignore[arg-type]  # a float


class _Formatted(Generic[T]):
    """A string in a format that Python has a type for.

    Args:
        name: what a fitting value is called in messages.
        type_: the type.
        decode: makes the value of a response's string.
        read: raises ValueError for a string that a request may not hold.
    """

    def __init__(self, name: str, type_: type[T], decode: Callable[[str], T], read: Callable[[str], object]) -> None:
        self.name = name
        self._type = type_
        self.always_fit = frozenset([type_]) - {datetime}  # which may lack a time zone
        self.decode = decode
        self._read = read

    def check(self, value: object, rules: Rules) -> None:
        if not isinstance(value, str):
            return self.check_python(value)
        try:
            if rules.known:
                self._read(value)
            else:
                self.decode(value)
        except ValueError:
            raise Misfit(f"expected {self.name}, not {shown(value)}") from None

    def check_python(self, value: object) -> None:
        """Check a value that is not a string."""
        found = value if isinstance(value, self._type) else python_value(value)
        if not isinstance(found, self._type) or (self._type is date and isinstance(found, datetime)):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        if isinstance(found, datetime) and (reason := unfit_moment(found)):
            raise Misfit(f"expected {self.name}: {reason}")


_MINUTE: Final = timedelta(minutes=1)


def unfit_moment(value: datetime) -> str | None:
    """Why a datetime cannot be sent; None where it can."""
    if value != value:  # pandas' missing time is a datetime that does not equal itself
        return "this is no time"
    offset = value.utcoffset()
    if offset is None:
        return f"{value.isoformat()} has none and could mean any hour"
    return f"{value.isoformat()} has one that is no whole minutes" if offset % _MINUTE else None


def _read_uuid(text: str) -> None:
    if not is_uuid(text):
        raise ValueError(text)


STRING = _Plain[str]("a string", str)
INTEGER = _Whole("an integer", int)
NUMBER = _Float("a number", int, float, Decimal)
DECIMAL = _Exact("a number", int, float, Decimal)
BOOLEAN = _Plain[bool]("true or false", bool)
NULL = _Plain[None]("null", type(None))
UUID_STRING = _Formatted("a UUID", UUID, parse_uuid, _read_uuid)
DATE = _Formatted("a date such as 2025-01-31", date, parse_date, read_full_date)
DATE_TIME = _Formatted(
    "a date and time with a time zone such as 2025-01-31T12:00:00Z", datetime, parse_date_time, read_internet_time
)


class EnumOf(Generic[EnumT]):
    """One of an enum's values; unknown ones decode to open members, and are refused in requests."""

    def __init__(self, enum: type[EnumT]) -> None:
        self.enum = enum
        self._values = frozenset(member.value for member in enum)
        self.always_fit = frozenset([enum])
        self.decode: Callable[[str], EnumT] = enum.decode

    @property
    def name(self) -> str:
        return "one of " + ", ".join(self.enum)

    def check(self, value: object, rules: Rules) -> None:
        if isinstance(value, self.enum):
            return
        if not isinstance(value, str):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")
        if rules.known and value not in self._values:
            raise Misfit(f"expected {self.name}, not {shown(value)}{did_you_mean(value, self.enum)}")


class ConstOf(Generic[T]):
    """One value alone. A response may hold another one, as it may for enums."""

    always_fit: frozenset[type] = frozenset()

    def __init__(self, value: T) -> None:
        self._value = value

    @property
    def name(self) -> str:
        return repr(self._value)

    def decode(self, value: T) -> T:
        return value

    def expression(self, value: str, bind: Bind) -> str:
        return value

    def check(self, value: object, rules: Rules) -> None:
        if rules.known and (value != self._value or isinstance(value, bool) != isinstance(self._value, bool)):
            raise Misfit(f"expected {self.name}, not {shown(value) if isinstance(value, str) else kind_of(value)}")
