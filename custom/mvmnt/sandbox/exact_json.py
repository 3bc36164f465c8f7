"""JSON with exact numbers: a number with a point or an exponent is a Decimal, written with the digits that it has."""

from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
import orjson


def loads(content: bytes | str) -> Any:
    """Parse a JSON text. Raises ValueError if it is none, is nested too deeply, or a number is beyond Decimal."""
    try:
        return _DECODER.decode(content)
    except InvalidOperation as error:
        raise ValueError("a number has too large an exponent") from error
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def dumps(content: object) -> bytes:
    """Write JSON. Raises TypeError for what is no JSON, or is nested too deeply."""
    return orjson.dumps(content, _number)


_DECODER = msgspec.json.Decoder(float_hook=Decimal)


def _number(value: object) -> orjson.Fragment:
    if isinstance(value, Decimal) and value.is_finite():
        return orjson.Fragment(str(value))
    raise TypeError(f"{type(value).__name__} is no JSON")
