"""How much the sandbox takes in a body, so that all that it stores can be added up and written as JSON again.

The API's published behaviour is silent on it. Numbers end at 15 digits before the point, where floating point ceases to
tell cents apart; JSON may be nested 100 levels deep, which the API's own schemas stay far below.
"""

from typing import Any

import orjson

from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.errors import InvalidBodyError

LARGEST_NUMBER = 1e15
DEEPEST = 100


def read_json(content: bytes) -> Any:
    """The value of a JSON text; a ValueError if it is none, or nested too deeply."""
    value = orjson.loads(content)
    if not _is_within(value, DEEPEST):
        raise ValueError(f"nested more than {DEEPEST} levels deep")
    return value


def refuse_huge_numbers(description: Description, schema: JsonObject, value: Any, place: str = "") -> None:
    """Raise InvalidBodyError if a member that the schema knows holds too large a number. Other members are not kept."""
    if isinstance(value, dict):
        for name, member in description.properties(schema).items():
            if name in value:
                refuse_huge_numbers(description, member, value[name], f"{place}.{name}" if place else name)
    elif isinstance(value, list):
        items = description.plain(schema).get("items", {})
        for number, item in enumerate(value):
            refuse_huge_numbers(description, items, item, f"{place}.{number}")
    elif isinstance(value, int | float) and abs(value) > LARGEST_NUMBER:
        raise InvalidBodyError(place, f"must lie between -{LARGEST_NUMBER:.0f} and {LARGEST_NUMBER:.0f}")


def _is_within(value: Any, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return True
    members = value.values() if isinstance(value, dict) else value
    return levels > 0 and all(_is_within(member, levels - 1) for member in members)
