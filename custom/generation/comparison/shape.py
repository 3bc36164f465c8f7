"""A schema with its parts folded in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.description.structure import is_prose, resolve

TYPES = frozenset({"string", "number", "integer", "boolean", "object", "array"})
VARIANTS = ("oneOf", "anyOf")


class Shape:
    """A schema with its parts folded in: what ``allOf`` adds, and null apart from the rest."""

    def __init__(self, document: Mapping[str, Any], schema: Any) -> None:
        self._document = document
        self.keywords: dict[str, Any] = {}
        self.members: dict[str, Any] = {}
        self.required: set[str] = set()
        self.prose: dict[str, Any] = {}
        self.nullable = False
        self.impossible = schema is False
        self._fold(schema)
        kinds = self.keywords.get("type")
        listed = set(kinds) if isinstance(kinds, list) else {kinds} if isinstance(kinds, str) else self._implied()
        self.nullable = self.nullable or "null" in listed or self.keywords.pop("nullable", False) is True
        self.types = listed - {"null"}
        values = self.keywords.get("enum")
        self.values = None if values is None else [value for value in values if value is not None]
        self.nullable = self.nullable or (values is not None and None in values)
        self.variants: list[Any] = [
            variant for key in VARIANTS for variant in self.keywords.get(key, []) if not _is_null(variant)
        ]

    def _fold(self, schema: Any) -> None:
        if not isinstance(schema, Mapping):
            return
        if "$ref" in schema:
            self._fold(resolve(self._document, schema["$ref"]))
        for part in schema.get("allOf", []):
            self._fold(part)
        for key, value in schema.items():
            if key in VARIANTS:
                others = [variant for variant in value if not _is_null(variant)]
                self.nullable = self.nullable or len(others) < len(value)
                if len(others) == 1:
                    self._fold(others[0])  # this one, or null
                else:
                    self.keywords[key] = value
            elif key == "properties":
                self.members |= value
            elif key == "required":
                self.required |= set(value)
            elif is_prose(key):
                self.prose[key] = value
            elif key not in {"$ref", "allOf"}:
                self.keywords[key] = value

    def _implied(self) -> set[str]:
        if self.members:
            return {"object"}
        if "items" in self.keywords:
            return {"array"}
        return {"null"} if self.keywords.get("enum") == [None] else set(TYPES)


def _is_null(schema: Any) -> bool:
    """Whether a schema takes null alone."""
    if not isinstance(schema, Mapping):
        return False
    said = {key: value for key, value in schema.items() if not is_prose(key)}
    return said in ({"type": "null"}, {"enum": [None]}, {"type": "null", "enum": [None]})
