"""Circles of arrays and unions, which no type of the generator can hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generation.codegen.fallback.left_out import LeftOut
from generation.description.structure import SCHEMAS, objects

_REASON = "it refers to itself without a named object in between"


def opened(document: dict[str, Any]) -> list[LeftOut]:
    """Open circles that go through no object, and name objects inside of circles, which closes them again.

    Returns:
        The schemas that are any JSON value where they refer to themselves.
    """
    schemas = document["components"]["schemas"]
    _name_objects(schemas)
    found = []
    for name in list(schemas):
        for node in list(_circular(schemas, name)):
            node.pop("$ref")
            found.append(name)
    return [
        LeftOut(("components", "schemas", name), _REASON, where=", inside of itself,") for name in dict.fromkeys(found)
    ]


def _name_objects(schemas: dict[str, Any]) -> None:
    """Make components of the objects inside of arrays and unions that lead back to these."""
    for name in list(schemas):
        if is_model(schemas[name]) or not list(_circular(schemas, name)):
            continue
        for number, (place, node) in enumerate(list(objects(schemas[name]))):
            lifted = f"{name}Type{number}"
            if isinstance(node, dict) and place and is_model(node) and lifted not in schemas:
                schemas[lifted] = dict(node)
                node.clear()
                node["$ref"] = SCHEMAS + lifted


def is_model(schema: object) -> bool:
    """Whether a schema is an object, which the generator can refer to before it is complete."""
    if not isinstance(schema, dict) or "$ref" in schema or schema.get("anyOf") or schema.get("oneOf"):
        return False
    return schema.get("type") == "object" or "properties" in schema or bool(schema.get("allOf"))


def _circular(schemas: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """The references inside of a schema that lead back to it."""
    if is_model(schemas[name]):
        return
    for _, node in objects(schemas[name]):
        if isinstance(node, dict) and _leads_to(schemas, str(node.get("$ref", "")), name):
            yield node


def _leads_to(schemas: dict[str, Any], ref: str, name: str) -> bool:
    waiting, seen = [ref.removeprefix(SCHEMAS)], set()
    while waiting:
        target = waiting.pop()
        if target == name:
            return True
        if target in seen or target not in schemas or is_model(schemas[target]):
            continue
        seen.add(target)
        waiting += [str(node["$ref"]).removeprefix(SCHEMAS) for _, node in objects(schemas[target]) if "$ref" in node]
    return False
