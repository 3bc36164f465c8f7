"""Exact numbers: amounts, balances, totals, quantities.

A number that the description gives no ``format`` is a `decimal.Decimal` in Python, with the value that the JSON text
has. orjson parses the text to a float; the shortest decimal that reads as that float is the text's for up to 15
digits. Where more digits are in the text, `mvmnt._core.json_numbers` keeps them.
"""

from __future__ import annotations

import math
from decimal import Context, Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

import orjson

from mvmnt._core.json_numbers import LongNumber
from mvmnt._json.schema import Misfit
from mvmnt._json.values.wording import kind_of

__all__ = ["decimal_to_json", "parse_decimal"]

_dumps = orjson.dumps
_STRICT = Context(traps=[InvalidOperation])  # the thread's own may make NaN of what is no number
_ZERO, _MINUS_ZERO = Decimal("0.0"), Decimal("-0.0")  # equal as keys of a cache
_FLOAT_DIGITS = 16
"""A decimal of so many characters without an exponent has at most 15 digits and a point, or is a whole number."""


def parse_decimal(value: Any) -> Decimal:
    """The exact value of a parsed JSON number; a float counts as its shortest decimal.

    Raises:
        Misfit: it is no number, or has an exponent that no Decimal has.
    """
    if type(value) is float and value:
        return _parse_float(value)
    return _parse_other(value)


@lru_cache(maxsize=4096)  # the amounts of a record recur: what is owed is what was paid, and what a payment has
def _parse_float(value: float) -> Decimal:
    try:
        return Decimal(_dumps(value).decode())  # the digits of repr, in less time
    except InvalidOperation:  # not from JSON: a NaN or an infinity
        return Decimal(repr(value))


def _parse_other(value: Any) -> Decimal:
    if type(value) is int:
        return Decimal(value)
    if type(value) is float:
        return _ZERO if math.copysign(1, value) > 0 else _MINUS_ZERO
    if isinstance(value, Decimal):
        return value
    try:
        if isinstance(value, float):
            return Decimal(value.text if isinstance(value, LongNumber) else repr(float(value)), _STRICT)
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
    except InvalidOperation:
        raise Misfit("expected a number with an exponent that Decimal can hold") from None
    raise Misfit(f"expected a number, not {kind_of(value)}")


def decimal_to_json(value: Decimal) -> int | float | Decimal:
    """The number that `json` and orjson write with the same value; the Decimal itself where no such number exists."""
    if not value.is_finite():
        return value
    text = str(value)
    if len(text) <= _FLOAT_DIGITS and "E" not in text:
        number: int | float = orjson.loads(text)
        return number
    return _exact_float(value, text) if "." in text or "E" in text else int(value)


def _exact_float(value: Decimal, text: str) -> float | Decimal:
    number = float(text)
    return number if math.isfinite(number) and Decimal(repr(number)) == value else value
