"""Searches shipments, customers, carriers, users and vendors at once.

Decisions where the API's published behaviour is silent: the searched fields are those of KINDS; a match is a substring
in any case, reported for the first field that has it; a prefix before a colon that names no type is part of the text;
an empty text is refused (422).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.operations.search.search import numbered_page
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.world import Call, Handler, Result, World


@dataclass(frozen=True, slots=True)
class Kind:
    """How one type is searched.

    ``entity_name`` is the type's older name in responses. The first of ``fields`` is the title.
    """

    collection: str
    entity_name: str
    fields: tuple[str, ...]
    subtitle: Callable[[JsonObject, Store], str | None]


def _customer_of(shipment: JsonObject, store: Store) -> str | None:
    return (store["customers"].by_id(shipment["customerId"]) or {}).get("name")


def _stored(member: str) -> Callable[[JsonObject, Store], str | None]:
    return lambda record, _store: record.get(member)


KINDS = {
    "SHIPMENT": Kind("shipments", "SHIPMENT", ("friendlyId", "references"), _customer_of),
    "CUSTOMER": Kind("customers", "SHIPPER_PROFILE", ("name", "dbaName", "friendlyId", "key"), _stored("friendlyId")),
    "CARRIER": Kind(
        "carriers",
        "CARRIER_PROFILE",
        ("name", "dbaName", "friendlyId", "mcNumber", "dotNumber", "scac", "key"),
        _stored("friendlyId"),
    ),
    "USER": Kind("users", "USER", ("name", "email", "key"), _stored("email")),
    "VENDOR": Kind("vendors", "VENDOR", ("name", "friendlyId", "key"), _stored("friendlyId")),
}
"""The types in the order of the results."""


class GlobalSearch:
    """The operation ``globalSearch``."""

    def __init__(self, world: World) -> None:
        self._store = world.store

    def handlers(self) -> dict[str, Handler]:
        """The operation, by its operationId."""
        return {"globalSearch": self.search}

    def search(self, call: Call) -> Result:
        """One page of the matches: by type, then the latest update first."""
        wanted, text = _parse(call.body["query"])
        if not text:
            raise InvalidBodyError("query", "has no text to search for")
        objects = [name for name in KINDS if name in call.body.get("objects", KINDS) and wanted in (None, name)]
        pattern = re.compile(re.escape(text), re.IGNORECASE)
        rows = [row for name in objects for row in self._rows(name, pattern)]
        return Result(200, numbered_page(rows, call, lambda row: row))

    def _rows(self, name: str, pattern: re.Pattern[str]) -> Iterator[JsonObject]:
        kind = KINDS[name]
        records = [record for _, record in self._store[kind.collection].scan() if record["deletedAt"] is None]
        records.sort(key=lambda record: str(record["updatedAt"]), reverse=True)
        for record in records:
            matches = ((field, pattern.search(value)) for field, value in self._values(kind, record))
            field, match = next(((field, match) for field, match in matches if match), ("", None))
            if match is not None:
                yield {
                    "object": name,
                    "id": record["id"],
                    "key": None if name == "SHIPMENT" else record.get("key"),
                    "entityName": kind.entity_name,
                    "title": next(value for _, value in self._values(kind, record)),
                    "subtitle": kind.subtitle(record, self._store),
                    "field": field,
                    "highlight": _highlight(match),
                }

    def _values(self, kind: Kind, record: JsonObject) -> Iterator[tuple[str, str]]:
        """Yield the searchable texts of a record with their fields.

        There is always at least one.
        """
        for field in kind.fields:
            if field == "references":
                for order in self._store["orders"].live_where("shipmentId", record["id"]):
                    yield from ((reference["type"], reference["value"]) for reference in order["references"])
            elif kind.collection == "shipments":
                yield field, record["key"]
            elif record.get(field) is not None:
                yield field, record[field]


def _parse(query: str) -> tuple[str | None, str]:
    """The type that a query's prefix names, and the text to search for."""
    prefix, colon, rest = query.partition(":")
    name = prefix.strip().upper()
    return (name, rest.strip()) if colon and name in KINDS else (None, query.strip())


def _highlight(match: re.Match[str]) -> str:
    """The value as HTML, with the first match emphasised."""
    value, start, end = match.string, match.start(), match.end()
    return f"{escape(value[:start])}<em>{escape(value[start:end])}</em>{escape(value[end:])}"
