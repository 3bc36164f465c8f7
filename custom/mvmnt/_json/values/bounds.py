"""Bounds of values: lengths, patterns and formats of text, ranges of numbers, sizes of arrays.

They are checked in requests that are sent by the description's rules. A response may be beyond them. Messages name
the bound and never the value, which may be a secret.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from functools import cached_property
from ipaddress import IPv4Address, IPv6Address
from typing import Any, Final, Generic, NamedTuple, TypeVar

from mvmnt._json.models.decoders import Bind, expression
from mvmnt._json.schema import Misfit, Rules, Schema
from mvmnt._json.values.foreign import python_value
from mvmnt._json.values.scalars import STRING
from mvmnt._json.values.texts import json_text

__all__ = ["ItemBounds", "Pattern", "Range", "Text"]

T = TypeVar("T")


class Pattern(NamedTuple):
    """A regular expression that text must match somewhere.

    Attributes:
        written: as the description has it, in ECMAScript's syntax.
        python: the same for `re`.
        longest: characters of the longest text that is matched against it. Matching takes more than linear time in
            some patterns, so longer text is left to the server.
    """

    written: str
    python: str
    longest: int

    def excludes(self, text: str) -> bool:
        """Whether a text certainly does not match."""
        return len(text) <= self.longest and re.search(self.python, text, re.ASCII) is None


class Text:
    """A string within bounds.

    Args:
        min_length: the fewest characters.
        max_length: the most characters.
        pattern: what it must match.
        format: a name in `_FORMATS`.
    """

    name = "a string"
    always_fit: frozenset[type] = frozenset()

    def __init__(
        self,
        *,
        min_length: int = 0,
        max_length: int | None = None,
        pattern: Pattern | None = None,
        format: str | None = None,
    ) -> None:
        self._shortest = min_length
        self._longest = max_length
        self._pattern = pattern
        self._format = None if format is None else _FORMATS[format]

    def decode(self, value: str) -> str:
        return value

    def expression(self, value: str, bind: Bind) -> str:
        """Python for `decode`; see `mvmnt._json.models.decoders`."""
        return value

    def check(self, value: object, rules: Rules) -> None:
        if not isinstance(value, str):
            return STRING.check(value, rules)
        if not rules.known:
            return None
        length = len(value)
        if length < self._shortest or (self._longest is not None and length > self._longest):
            raise Misfit(f"expected a string of {self._lengths} characters, not of {length:,}")
        if self._pattern is not None and self._pattern.excludes(value):
            raise Misfit(f"expected a string that matches {self._pattern.written}, not another one")
        if self._format is not None and not self._format.may_be(value):
            raise Misfit(f"expected {self._format.name}, not another string")
        return None

    @cached_property
    def _lengths(self) -> str:
        return _span(self._shortest, self._longest)


class Range(Generic[T]):
    """A number within bounds.

    Args:
        schema: the kind of number.
        minimum: the least value; a string is a decimal.
        maximum: the greatest value.
        above: what it must be greater than.
        below: what it must be less than.
        multiple_of: what it must be a multiple of.
        values: the only numbers that it may be.
    """

    always_fit: frozenset[type] = frozenset()

    def __init__(
        self,
        schema: Schema[T],
        *,
        minimum: int | str | None = None,
        maximum: int | str | None = None,
        above: int | str | None = None,
        below: int | str | None = None,
        multiple_of: int | str | None = None,
        values: tuple[int | str, ...] | None = None,
    ) -> None:
        self._schema = schema
        self.parts = (schema,)
        self.decode = schema.decode
        bounds = (
            (minimum, "of at least", _less),
            (above, "above", _not_more),
            (maximum, "of at most", _more),
            (below, "below", _not_less),
            (multiple_of, "that is a multiple of", _no_multiple),
        )
        self._bounds = [
            _Bound(Decimal(bound), words, wrong, float(bound)) for bound, words, wrong in bounds if bound is not None
        ]
        self._values = None if values is None else frozenset(map(Decimal, values))

    @property
    def name(self) -> str:
        return self._schema.name

    def expression(self, value: str, bind: Bind) -> str:
        return expression(self._schema, value, bind)

    def check(self, value: object, rules: Rules) -> None:
        self._schema.check(value, rules)
        if rules.known:
            number = value if type(value) in _NUMBERS else python_value(value)
            for bound in self._bounds:
                if bound.excludes(number):
                    raise Misfit(f"expected {self.name} {bound}, not {bound.other(number)}")
            if self._values is not None and _exact(number) not in self._values:
                listed = ", ".join(f"{allowed:f}" for allowed in sorted(self._values))
                raise Misfit(f"expected {self.name} of {listed}, not another one")


class ItemBounds(NamedTuple):
    """Bounds of an array's size, and whether its items differ."""

    at_least: int = 0
    at_most: int | None = None
    unique: bool = False

    def check(self, items: Sequence[object]) -> None:
        """Raise `Misfit` where an array is beyond the bounds. Items are equal where their JSON is."""
        count = len(items)
        if count < self.at_least or (self.at_most is not None and count > self.at_most):
            raise Misfit(f"expected an array of {_span(self.at_least, self.at_most)} items, not of {count:,}")
        if self.unique:
            seen: dict[str, int] = {}
            for index, item in enumerate(items):
                first = seen.setdefault(json_text(item), index)
                if first != index:
                    raise Misfit(f"expected an item that differs from all others, not one that equals [{first}]", index)


class _Bound(NamedTuple):
    bound: Decimal
    words: str
    wrong: Callable[[Any, Any], bool]
    as_float: float

    def excludes(self, number: object) -> bool:
        """Whether a number is beyond it. A float means its shortest decimal, as in JSON."""
        if isinstance(number, float) and self.wrong is not _no_multiple:
            return self.wrong(number, self.as_float)
        return isinstance(number, int | float | Decimal) and self.wrong(number, self.bound)

    def other(self, number: Any) -> str:
        """What to call a number that it excludes, without the number."""
        if number == self.bound:
            return "that number itself"
        return (
            "another one" if self.wrong is _no_multiple else f"a {'smaller' if number < self.bound else 'greater'} one"
        )

    def __str__(self) -> str:
        return f"{self.words} {self.bound:,f}"


def _less(number: Any, bound: Any) -> bool:
    return bool(number < bound)


def _more(number: Any, bound: Any) -> bool:
    return bool(number > bound)


def _not_more(number: Any, bound: Any) -> bool:
    return bool(number <= bound)


def _not_less(number: Any, bound: Any) -> bool:
    return bool(number >= bound)


def _no_multiple(number: Any, bound: Decimal) -> bool:
    """False too where the remainder has more digits than Decimal works with: the server knows."""
    try:
        return bool(_exact(number) % bound != 0)
    except InvalidOperation:
        return False


def _exact(number: Any) -> Decimal:
    """A number as JSON has it: a float means its shortest decimal."""
    return Decimal(repr(number) if isinstance(number, float) else number)


_NUMBERS: Final = frozenset([int, float, Decimal])


def _span(fewest: int, most: int | None) -> str:
    if most is None:
        return f"at least {fewest:,}"
    if not fewest:
        return f"at most {most:,}"
    return f"{fewest:,}" if fewest == most else f"{fewest:,} to {most:,}"


class _Format(NamedTuple):
    name: str
    may_be: Callable[[str], bool]


def _is_email(text: str) -> bool:
    before, at, after = text.rpartition("@")
    return bool(before and at and after)


def _is_uri(text: str) -> bool:
    return re.fullmatch(_URI, text, re.ASCII) is not None


def _reads_as(kind: Callable[[str], object]) -> Callable[[str], bool]:
    def may_be(text: str) -> bool:
        try:
            kind(text)
        except ValueError:
            return False
        return True

    return may_be


_URI: Final = r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\[\]_a-z~]*"

_FORMATS: Final = {
    "email": _Format("an e-mail address such as name@example.com", _is_email),
    "uri": _Format("a URI such as https://example.com/path", _is_uri),
    "ipv4": _Format("an IPv4 address", _reads_as(IPv4Address)),
    "ipv6": _Format("an IPv6 address", _reads_as(IPv6Address)),
}
"""Formats that a text certainly lacks where it looks otherwise; others are left to the server."""
