"""Turns request bodies into stored records.

A record keeps the known members only, with defaults filled in and references resolved to ids.
"""

from collections.abc import Mapping
from typing import Any

from mvmnt.sandbox.description import Description, JsonObject, is_object
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.records.references import COLLECTION_OF, referred, referred_by_id, taken_on_trust
from mvmnt.sandbox.records.store import Store

REFERENCE_INPUT = "ResourceReferenceInput"
"""The schema of ``{"id": ...}`` or ``{"key": ...}`` in request bodies."""


class Bodies:
    """Reads checked bodies by their schemas, for one store."""

    def __init__(self, description: Description, store: Store) -> None:
        self._description = description
        self._store = store

    def take(self, schema: JsonObject, body: JsonObject, place: str = "") -> JsonObject:
        """Convert a body, or the object at ``place``, to its stored form.

        Raises InvalidBodyError.
        """
        record: JsonObject = {}
        for name, member_schema in self.members(schema, body).items():
            if name in body:
                stored_name, value = self.take_member(name, member_schema, body[name], _join(place, name))
                record[stored_name] = value
            elif "default" in member_schema:
                record[name] = member_schema["default"]
        return record

    def take_member(self, name: str, schema: JsonObject, value: Any, place: str) -> tuple[str, Any]:
        """Convert a member to its stored name and value. Raises InvalidBodyError."""
        schema_name = self._description.schema_name(schema) or ""
        plain = self._description.plain(schema)
        if schema_name == REFERENCE_INPUT:
            return f"{name}Id", self._referred_id(name, value, place)
        if value is None:
            return name, None
        if "items" in plain:
            return name, self._take_list(name, plain["items"], value, place)
        if name.endswith("Id") and name.removesuffix("Id") in COLLECTION_OF:
            collection = COLLECTION_OF[name.removesuffix("Id")]
            return name, referred_by_id(self._store, collection, value, place)["id"]
        if is_object(value) and schema_name.endswith("Input"):
            return name, self.take(schema, value, place)
        return name, value

    def members(self, schema: JsonObject, body: JsonObject) -> Mapping[str, JsonObject]:
        """The members of a body schema.

        Of variants with a discriminator these are the members of the variant that the body names.
        """
        return self._description.properties(self._description.variant(schema, body))

    def _referred_id(self, name: str, value: JsonObject | None, place: str) -> str | None:
        return None if value is None else str(referred(self._store, COLLECTION_OF[name], value, place)["id"])

    def _take_list(self, name: str, items: JsonObject, values: list[Any], place: str) -> list[Any]:
        schema_name = self._description.schema_name(items) or ""
        if not schema_name.endswith("Input"):
            return values
        if schema_name != REFERENCE_INPUT:
            return [self.take(items, value, f"{place}.{number}") for number, value in enumerate(values)]
        if name not in COLLECTION_OF:
            return [taken_on_trust(value) for value in values]
        ids = [self._referred_id(name, value, f"{place}.{number}") for number, value in enumerate(values)]
        return list(dict.fromkeys(ids))


def merge_patch(stored: JsonObject, patch: JsonObject, required: list[str], place: str) -> JsonObject:
    """Merge a patch into a nested object.

    Raises InvalidBodyError if the result lacks a required member.
    """
    merged = {**stored, **patch}
    for member in required:
        if merged.get(member) is None:
            raise InvalidBodyError(_join(place, member), "is required, for there is nothing to patch yet")
    return merged


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
