"""Parses JSON without loss: a number with a point or an exponent is a Decimal with the digits of its text.

Whole numbers are integers of any length. Which numbers become floats is what the description says of a member; `plain`
makes floats where the description says nothing.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from decimal import Context, Decimal, InvalidOperation, getcontext
from functools import cache, lru_cache
from typing import Any, Final

import orjson

from mvmnt._core.json_types import is_array, is_object

__all__ = ["decimal_to_json", "exact", "loads", "plain"]

_STRICT: Final = Context(traps=[InvalidOperation])  # the thread's own may make NaN of what is no number
_NUMBER: Final = rb"((?:[:,\[]|\A)[ \t\n\r]*)-?[0-9][0-9.eE+-]*"
_FLOAT_DIGITS: Final = 16
"""A decimal of so many characters without an exponent has at most 15 digits and a point, or is a whole number."""
_LONG: Final = 4_000
"""Python makes no integers of texts that are much longer."""


def loads(content: bytes, *, floats: bool = False) -> Any:
    """Parse JSON.

    Args:
        content: the text, in UTF-8.
        floats: whether numbers are floats where they are within a float's range, and not Decimals.

    Raises:
        orjson.JSONDecodeError: it is not JSON, or has a number with an exponent that no Decimal can hold. Neither the
            error nor its frames hold the content, which may repeat a secret.
    """
    try:
        return orjson.loads(content) if floats else loads_as(Any, content, floats=False)
    except (ValueError, InvalidOperation, RecursionError):
        pass  # `contextlib.suppress` takes longer than a small body
    found = _unusual(content)
    del content
    if isinstance(found, orjson.JSONDecodeError):
        raise found
    return found


def loads_as(kind: Any, content: bytes, *, floats: bool) -> Any:
    """Parse JSON as values of a type that msgspec knows; its numbers where that is `Any` are as `loads` gives them.

    Raises:
        ValueError: it is no JSON, or not of this type.
    """
    return _decode_as(kind, floats=floats, strict=getcontext().traps[InvalidOperation])(content)


def is_json(content: bytes) -> bool:
    """Whether a text is JSON, without parsing it. It is false of some texts that are: `loads` knows for certain."""
    try:
        _skip()(content)
        return content.isascii() or content.decode() != ""
    except (ValueError, RecursionError):
        return False


@cache
def _skip() -> Callable[[bytes], object]:
    from msgspec import Raw
    from msgspec.json import Decoder

    return Decoder(Raw).decode


@lru_cache(maxsize=1024)
def _decode_as(kind: Any, *, floats: bool, strict: bool) -> Callable[[bytes], Any]:
    from msgspec.json import Decoder  # here: a program that makes no call need not wait for it

    return Decoder(kind, float_hook=None if floats else _hook(strict=strict)).decode


@cache
def _hook(*, strict: bool) -> Callable[[str], Decimal]:
    """What makes a Decimal; where the thread's own context is not `strict`, it may make NaN of what no Decimal holds.

    Amounts recur on a page: what is owed is what was paid, and zeros. Sharing them takes a tenth of the parsing time
    and a sixth of the page's memory; where none recurs it costs a twentieth of the page's time.
    """
    return lru_cache(maxsize=256)(Decimal) if strict else exact


def _unusual(content: bytes) -> Any:
    """Parse what msgspec refuses: integers of thousands of digits. An error is returned, in orjson's words."""
    try:
        orjson.loads(re.sub(_NUMBER, rb"\g<1>0", content))  # all but the numbers: `json` takes what is no JSON
        return json.loads(content, parse_float=exact, parse_int=_integer)
    except RecursionError:
        reason, place = "nested too deeply", 0
    except InvalidOperation:
        reason, place = "a number has an exponent that Decimal cannot hold", 0
    except ValueError as error:
        reason, place = getattr(error, "msg", str(error)), getattr(error, "pos", 0)
    return orjson.JSONDecodeError(reason, "", place)


def exact(text: str) -> Decimal:
    """The Decimal of a number's text, with all its digits.

    Raises:
        InvalidOperation: it is no number, or has an exponent that no Decimal can hold.
    """
    return Decimal(text, _STRICT)


def _integer(text: str) -> int | Decimal:
    return int(text) if len(text) < _LONG else exact(text)


def plain(value: Any) -> Any:
    """Parsed JSON with floats for Decimals, where a float has the same value."""
    if type(value) is Decimal:
        return decimal_to_json(value)
    if is_object(value):
        return {name: plain(content) for name, content in value.items()}
    return [plain(item) for item in value] if is_array(value) else value


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
