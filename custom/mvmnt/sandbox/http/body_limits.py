"""How much the sandbox takes in a body, so that all that it stores can be added up and written as JSON again.

The API's published behaviour is silent on it. Numbers end at 15 digits before the point, where floating point ceases to
tell cents apart; JSON may be nested 100 levels deep, which the API's own schemas stay far below.
"""

from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request

from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.errors import InvalidBodyError, RefusedError

LARGEST_BODY = 10 * 1024 * 1024
"""Bytes that the body of a call may have."""

LARGEST_FORM = 64 * 1024
"""Bytes that a form may have: that of a token request, or of a page of the sandbox."""

MOST_DISCARDED = 256 * 1024 * 1024
"""Bytes of a refused body that are read and thrown away, so that its sender gets to read the response."""

LARGEST_NUMBER = 1e15
DEEPEST = 100


async def read_body(request: Request, limit: int = LARGEST_BODY) -> tuple[bytes, RefusedError | None]:
    """Read a body; one of more than ``limit`` bytes is cut there and comes with its refusal, a 413.

    Never more than ``limit`` bytes and one chunk are in memory.
    """
    body, size = bytearray(), 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            body += chunk[: limit - len(body)]
            if size > MOST_DISCARDED:
                break
    except ClientDisconnect:
        if size <= limit:
            raise
    refusal = None if size <= limit else RefusedError(413, f"The body is larger than {limit:,} bytes")
    return bytes(body), refusal


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
