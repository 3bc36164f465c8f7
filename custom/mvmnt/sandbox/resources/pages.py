"""Cursor pagination: page sizes, opaque cursors, page envelopes."""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass

from mvmnt.sandbox.description import Description, JsonObject, Operation
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.records.store import Collection

DEFAULT_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Page:
    """One page of records, in the order of their creation.

    ``envelope`` is the content of the response's ``pagination`` or ``pageInfo`` member.
    """

    records: list[JsonObject]
    envelope: JsonObject


def read_page(
    collection: Collection,
    wanted: Callable[[JsonObject], bool],
    page_size: int | None,
    cursor: str | None,
) -> Page:
    """Read the next ``page_size`` wanted records after the cursor.

    A cursor names a place in the order of creation. So a record that is added, changed or deleted between two pages
    makes no other record repeat or be skipped. A cursor belongs to one collection and never expires. Raises a 400
    RefusedError for a foreign or damaged cursor.
    """
    size = page_size or DEFAULT_PAGE_SIZE
    start = _place_after(collection, cursor) if cursor is not None else 0
    records: list[JsonObject] = []
    last_place = start
    has_next = False
    for place, record in collection.scan(start):
        if not wanted(record):
            continue
        if len(records) == size:
            has_next = True
            break
        records.append(record)
        last_place = place
    envelope = {
        "pageSize": size,
        "hasNextPage": has_next,
        "hasPreviousPage": start > 0,
        "endCursor": _cursor(collection, last_place) if has_next else None,
    }
    return Page(records, envelope)


def envelope_name(description: Description, operation: Operation) -> str:
    """The member of the response that holds the page information."""
    members = description.properties(operation.success_schema)
    return next(name for name in ("pagination", "pageInfo") if name in members)


def _cursor(collection: Collection, place: int) -> str:
    return base64.urlsafe_b64encode(f"{collection.name}:{place}".encode()).decode().rstrip("=")


def _place_after(collection: Collection, cursor: str) -> int:
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
        name, _, place = text.rpartition(":")
        if name == collection.name:
            return int(place) + 1
    except (binascii.Error, ValueError):
        pass
    raise RefusedError(400, "cursor: not a cursor of this operation")
