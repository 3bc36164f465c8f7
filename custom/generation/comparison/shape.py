"""A schema with its parts folded in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generation.description.structure import TIGHTER, is_prose, resolve

TYPES = frozenset({"string", "number", "integer", "boolean", "object", "array"})
VARIANTS = ("oneOf", "anyOf")
#: What may be said of values of each type, and says nothing of those of others; variants that say more stay apart.
_KEYWORDS: dict[str, frozenset[str]] = {
    "string": frozenset({"minLength", "maxLength", "pattern", "format"}),
    **dict.fromkeys(
        ("integer", "number"),
        frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"}),
    ),
    "array": frozenset({"items", "minItems", "maxItems", "uniqueItems"}),
    **dict.fromkeys(("boolean", "null"), frozenset[str]()),
}


class Shape:
    """A schema with its parts folded in: what ``allOf`` adds, and null apart from the rest."""

    def __init__(self, document: Mapping[str, Any], schema: Any) -> None:
        self._document = document
        self.keywords: dict[str, Any] = {}
        self.members: dict[str, Any] = {}
        self.required: set[str] = set()
        self.nullable = False
        self.impossible = schema is False
        self.prose = self._fold(schema)
        kinds = self.keywords.get("type")
        listed: set[str] = (
            set(kinds) if isinstance(kinds, list) else {kinds} if isinstance(kinds, str) else self._implied()
        )
        self.nullable = self.keywords.pop("nullable", False) is True or self.nullable or "null" in listed
        self.types: set[str] = listed - {"null"}
        self.keywords = {key: value for key, value in self.keywords.items() if self._says(key)}
        values = self.keywords.get("enum")
        self.values = None if values is None else [value for value in values if value is not None]
        self.nullable = self.nullable or (values is not None and None in values)
        self.variants: list[Any] = [variant for key in VARIANTS for variant in self.keywords.get(key, [])]
        if self.types == TYPES and self.values is None and "discriminator" not in self.keywords:
            self._join_types()

    def _says(self, key: str) -> bool:
        """Whether a keyword says anything of values of these types."""
        kinds = {kind for kind, keys in _KEYWORDS.items() if key in keys}
        return not kinds or not kinds.isdisjoint(self.types)

    def _join_types(self) -> None:
        """Variants of one plain type each are a list of types, to each of which its own keywords apply."""
        joined: dict[str, Any] = {}
        types: set[str] = set()
        if not all(map(self._is_plain, self.variants)):
            return
        for variant in (Shape(self._document, variant) for variant in self.variants):
            said = {key: value for key, value in variant.keywords.items() if key != "type"}
            if len(variant.types) != 1 or variant.variants or variant.members or variant.values is not None:
                return
            (kind,) = variant.types
            if kind in types:
                return
            if not said.keys() <= _KEYWORDS.get(kind, frozenset()) or said.keys() & (joined | self.keywords).keys():
                return
            types.add(kind)
            joined |= said
        if types and not types >= {"integer", "number"}:  # each integer is both
            self.types, self.variants = types, []
            self.keywords = {key: value for key, value in self.keywords.items() if key not in VARIANTS} | joined

    def _is_plain(self, schema: Any) -> bool:
        """Whether a schema, or what it refers to, has no parts: those may lead back to it."""
        found = resolve(self._document, schema["$ref"]) if isinstance(schema, Mapping) and "$ref" in schema else schema
        return isinstance(found, Mapping) and found.keys().isdisjoint({"$ref", "allOf", *VARIANTS})

    def _fold(self, schema: Any) -> dict[str, frozenset[str]]:
        """Fold a schema in: its parts first, since what it says itself is the more specific. Gives its texts."""
        if not isinstance(schema, Mapping):
            return {}
        parts = [resolve(self._document, schema["$ref"])] if "$ref" in schema else []
        parts += schema.get("allOf", [])
        for key in VARIANTS:
            others = [variant for variant in schema.get(key, []) if not self._is_null(variant)]
            self.nullable = self.nullable or len(others) < len(schema.get(key, []))
            if len(others) == 1:
                parts += others  # this one, or null
            elif others:
                self.keywords[key] = others
        texts: dict[str, frozenset[str]] = {}
        for part in parts:
            for key, text in self._fold(part).items():
                texts[key] = texts.get(key, text) | text
        for key, value in schema.items():
            if key == "properties":
                self._fold_members(value)
            elif key == "required":
                self.required |= set(value)
            elif is_prose(key):
                texts[key] = frozenset({json.dumps(value, sort_keys=True)})
            elif key == "enum" and "enum" in self.keywords:
                self.keywords[key] = [one for one in self.keywords[key] if one in value]
            elif key in TIGHTER and key in self.keywords:
                self.keywords[key] = TIGHTER[key](self.keywords[key], value)
            elif key not in {"$ref", "allOf", *VARIANTS}:
                self.keywords[key] = value
        return texts

    def _fold_members(self, members: Mapping[str, Any]) -> None:
        """A member that two parts have fits both of them."""
        for name, schema in members.items():
            known = self.members.get(name, schema)
            self.members[name] = schema if known == schema else {"allOf": [known, schema]}

    def _is_null(self, schema: Any) -> bool:
        """Whether a schema takes null alone."""
        if not isinstance(schema, Mapping):
            return False
        if "$ref" in schema:
            return self._is_null(resolve(self._document, schema["$ref"]))
        said = {key: value for key, value in schema.items() if not is_prose(key)}
        return said in ({"type": "null"}, {"enum": [None]}, {"type": "null", "enum": [None]})

    def _implied(self) -> set[str]:
        if self.members:
            return {"object"}
        if "items" in self.keywords:
            return {"array"}
        return {"null"} if self.keywords.get("enum") == [None] else set(TYPES)
