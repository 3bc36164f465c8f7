"""JSON with all digits of its numbers, where a float would lose some.

orjson reads numbers as 64-bit floats and integers. A float has the digits of up to 15 significant ones; what has more,
or an exponent beyond a float's, is read a second time, from its text.
"""

from __future__ import annotations

import json
import math
import re
from decimal import Context, Decimal, InvalidOperation
from typing import Any, Final

import orjson

_STRICT: Final = Context(traps=[InvalidOperation])

__all__ = ["LongNumber", "has_long_numbers", "loads", "loads_exactly"]


class LongNumber(float):
    """The float nearest to a JSON number that no float equals. Its `repr` has the digits of the JSON text.

    Attributes:
        text: the number as it was written.
    """

    text: str

    __slots__ = ("text",)

    def __new__(cls, text: str) -> LongNumber:
        number = super().__new__(cls, text)
        number.text = text
        return number

    def __repr__(self) -> str:
        return self.text

    def __reduce__(self) -> tuple[type[LongNumber], tuple[str]]:
        return LongNumber, (self.text,)


_PATTERN: Final = bytes.maketrans(b"123456789.E+\t\n\r ]}", b"0000000000e-,,,,,,")
"""Makes the same of all digits and points, of all signs of an exponent, and of all that may stand behind a number."""
_DIGITS: Final = b"0" * 16
"""A number without such a run has at most 15 digits, or is a whole one of 64 bits."""
_SMALL: Final = re.compile(rb"e-000+(?:,|\Z)")
"""An exponent that a float may not have. In a string it costs time alone; the parts of a UUID do not end so."""
_NUMBER: Final = re.compile(rb"((?:[:,\[]|\A)[ \t\n\r]*)-?[0-9][0-9.eE+-]*")


def loads(content: bytes) -> Any:
    """Parse JSON, with all digits of its numbers.

    Raises:
        orjson.JSONDecodeError: it is not JSON.
    """
    return loads_exactly(content) if has_long_numbers(content) else orjson.loads(content)


def has_long_numbers(content: bytes) -> bool:
    """Whether a number may be in it that a float does not equal.

    A number beyond a float's range does not count: orjson refuses it.
    """
    pattern = content.translate(_PATTERN)
    return _DIGITS in pattern or _SMALL.search(pattern) is not None


def loads_exactly(content: bytes) -> Any:
    """Parse JSON with `LongNumber` for what no float equals, and integers of any length.

    Raises:
        orjson.JSONDecodeError: it is not JSON.
    """
    orjson.loads(_NUMBER.sub(rb"\g<1>0", content))  # all but the numbers: `json` takes what is no JSON
    try:
        return json.loads(content, parse_float=_number, parse_int=_integer)
    except RecursionError:
        raise orjson.JSONDecodeError("nested too deeply", "", 0) from None
    except ValueError as error:
        raise orjson.JSONDecodeError(getattr(error, "msg", str(error)), "", getattr(error, "pos", 0)) from None


def _number(text: str) -> float:
    number = float(text)
    try:
        is_exact = math.isfinite(number) and Decimal(repr(number)) == Decimal(text, _STRICT)
    except InvalidOperation:  # an exponent that no Decimal has
        is_exact = False
    return number if is_exact else LongNumber(text)


def _integer(text: str) -> int | float:
    try:
        return int(text)
    except ValueError:  # thousands of digits
        return LongNumber(text)
