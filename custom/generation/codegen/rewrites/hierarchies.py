"""Base schemas that tell by a discriminator which of their extensions a value is: a union in all but the word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generation.description.structure import SCHEMAS, objects

_MEMBERS = frozenset({"properties", "required", "additionalProperties", "patternProperties"})


def spelled_as_unions(document: dict[str, Any]) -> None:
    """Write a union of the extensions, and of the base for all others, where a base with a discriminator is used."""
    schemas: Mapping[str, Any] = document["components"]["schemas"]
    unions = {name: union for name in schemas if (union := _union(name, schemas)) is not None}
    if not unions:
        return
    inherited = {id(part) for schema in schemas.values() for part in _extended(schema)}
    for _, node in list(objects(document)):
        name = str(node.get("$ref", "")).removeprefix(SCHEMAS)
        if name in unions and id(node) not in inherited and isinstance(node, dict):
            del node["$ref"]
            node |= {
                "oneOf": [dict(part) for part in unions[name]["oneOf"]],
                "discriminator": unions[name]["discriminator"],
            }


def _union(name: str, schemas: Mapping[str, Any]) -> dict[str, Any] | None:
    """The union that a base stands for; None where a schema is no such base."""
    schema = schemas[name]
    if not isinstance(schema, Mapping) or schema.get("oneOf") or schema.get("anyOf"):
        return None
    discriminator = schema.get("discriminator")
    if not isinstance(discriminator, Mapping) or "propertyName" not in discriminator:
        return None
    extensions = [other for other in schemas if other != name and name in _bases(other, schemas)]
    if not extensions:
        return None
    variants = [{"$ref": SCHEMAS + other} for other in (*extensions, name)]
    return {"oneOf": variants, "discriminator": dict(discriminator)}


def _bases(name: str, schemas: Mapping[str, Any]) -> set[str]:
    """The components that a component extends, by way of others as well."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        refs = (str(part.get("$ref", "")) for part in _extended(schemas.get(waiting.pop())))
        new = {ref.removeprefix(SCHEMAS) for ref in refs} - found - {""}
        found |= new
        waiting += new
    return found


def _extended(schema: object) -> Iterator[Mapping[str, Any]]:
    """The parts of a schema that extends them: of several, or of one with members beside it."""
    parts = schema.get("allOf") if isinstance(schema, Mapping) else None
    if isinstance(parts, list) and isinstance(schema, Mapping) and (len(parts) > 1 or _MEMBERS & schema.keys()):
        yield from (part for part in parts if isinstance(part, Mapping))
