"""Limits of request bodies: size, depth and numbers.

The API's published behaviour is silent on them. They ensure that stored values can be added up and written as JSON.
Numbers have at most 15 digits before the point: beyond that, a client that uses floating point loses cents. They have
at most 1,000 digits after it, more than a float can tell. JSON may be nested 100 levels deep, far deeper than the API's
schemas.
"""

from decimal import Decimal
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import Description, JsonObject, is_array, is_object
from mvmnt.sandbox.errors import InvalidBodyError, RefusedError

LARGEST_BODY = 10 * 1024 * 1024
"""The most bytes of a call's body."""

LARGEST_FORM = 64 * 1024
"""The most bytes of a form: of a token request, or of a page of the sandbox."""

MOST_DISCARDED = 256 * 1024 * 1024
"""The most bytes of a refused body that are read and discarded, so that its sender can read the response."""

LARGEST_NUMBER = 10**15
MOST_DECIMALS = 1000
DEEPEST = 100


async def read_body(request: Request, limit: int = LARGEST_BODY) -> tuple[bytes, RefusedError | None]:
    """Read a body of at most ``limit`` bytes.

    A larger one is cut there and returned with its error, a 413. At most ``limit`` bytes and one chunk are in memory.
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
    """Parse a JSON text; raises ValueError if it is none or nested too deeply."""
    value = orjson.loads(content)
    if not _is_within(value, DEEPEST):
        raise ValueError(f"nested more than {DEEPEST} levels deep")
    return value


def read_exactly(description: Description, schema: JsonObject | None, content: bytes) -> Any:
    """Parse a valid body with exact numbers; without a body or a schema it is ``{}``.

    JSON's integers may be written 50.0; they become ints. Members that the schema does not know are not stored, so they
    are not checked. Raises RefusedError for a number beyond Decimal, and InvalidBodyError for one beyond the limits.
    """
    if not content or schema is None:
        return {}
    try:
        value = exact_json.loads(content)
    except ValueError as error:
        raise RefusedError(400, f"the body cannot be read: {error}") from error
    return _with_numbers(description, schema, value, "")


def _with_numbers(description: Description, schema: JsonObject, value: Any, place: str) -> Any:
    if is_object(value):
        for name, member in description.properties(schema).items():
            if name in value:
                value[name] = _with_numbers(description, member, value[name], f"{place}.{name}" if place else name)
    elif is_array(value):
        items = description.plain(schema).get("items", {})
        value[:] = [_with_numbers(description, items, item, f"{place}.{number}") for number, item in enumerate(value)]
    elif isinstance(value, int | Decimal):
        _check_number(value, place)
        return int(value) if _is_integer(description.plain(schema)) else value
    return value


def _check_number(value: Decimal | int, place: str) -> None:
    if not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
        raise InvalidBodyError(place, f"must be between -{LARGEST_NUMBER} and {LARGEST_NUMBER}")
    if isinstance(value, Decimal) and int(value.as_tuple().exponent) < -MOST_DECIMALS:
        raise InvalidBodyError(place, f"must have at most {MOST_DECIMALS} digits after the point")


def _is_integer(schema: JsonObject) -> bool:
    return "integer" in schema.get("type", "")


def _is_within(value: Any, levels: int) -> bool:
    if is_object(value):
        value = list(value.values())
    return not is_array(value) or (levels > 0 and all(_is_within(member, levels - 1) for member in value))
