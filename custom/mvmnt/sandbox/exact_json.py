"""JSON with exact numbers: a number with a point or an exponent is a Decimal, written with the digits that it has."""

from decimal import Context, Decimal, InvalidOperation
from typing import Any

import msgspec

STRICT = Context(traps=[InvalidOperation])
"""Raises for what no Decimal holds, whatever context the program has: another may make NaN of it."""


def loads(content: bytes | str) -> Any:
    """Parse a JSON text. Raises ValueError if it is none, is nested too deeply, or a number is beyond Decimal."""
    try:
        return _DECODER.decode(content)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def dumps(content: object) -> bytes:
    """Write JSON. Raises TypeError for what is no JSON, and RecursionError for what is nested too deeply."""
    return _ENCODER.encode(content)


def indented(content: object) -> str:
    """Write JSON as `dumps` does, with a line for each member."""
    return msgspec.json.format(dumps(content)).decode()


def _number(text: str) -> Decimal:
    try:
        return Decimal(text, STRICT)
    except InvalidOperation as error:
        raise ValueError(f"the exponent of {text[:40]} is too large") from error


_DECODER = msgspec.json.Decoder(float_hook=_number)
_ENCODER = msgspec.json.Encoder(decimal_format="number")
