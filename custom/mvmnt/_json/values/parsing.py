"""Parsed JSON that has the digits which its schema asks for."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from typing import Any, cast

import orjson

from mvmnt._core.json_numbers import has_long_numbers, loads_exactly
from mvmnt._json.schema import RESPONSE, Schema
from mvmnt._json.values.scalars import DECIMAL

__all__ = ["parse", "with_all_digits"]


def parse(content: bytes, schema: Schema[object]) -> Any:
    """Parse JSON for a schema.

    Raises:
        orjson.JSONDecodeError: it is not JSON.
        Misfit: a number is beyond the range of a float, where the schema has a float.
    """
    try:
        return with_all_digits(orjson.loads(content), content, schema)
    except orjson.JSONDecodeError:
        data = loads_exactly(content)
    schema.check(data, RESPONSE)  # a number is beyond a float's range: not every member can hold that
    return data


def with_all_digits(data: Any, content: bytes, schema: Schema[object]) -> Any:
    """Return the JSON of `content` that orjson parsed as `data`, with all digits where the schema has a Decimal."""
    return loads_exactly(content) if _has_decimals(cast(Hashable, schema)) and has_long_numbers(content) else data


@lru_cache(maxsize=1024)
def _has_decimals(schema: Hashable) -> bool:
    """Whether a Decimal is anywhere in what the schema describes."""
    found: dict[int, object] = {}
    waiting: list[Any] = [schema]
    while waiting:
        part = waiting.pop()
        if id(part) not in found:
            found[id(part)] = part
            waiting.extend(getattr(part, "parts", ()))
    return any(part is DECIMAL for part in found.values())
