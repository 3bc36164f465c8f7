"""References into the middle of a schema: what they lead to becomes a component schema of its own."""

from __future__ import annotations

import re
from typing import Any

from generation.description.structure import SCHEMAS, objects, resolve, unused

#: Steps of a pointer under which, or under whose names, schemas stand.
_HOLDERS = frozenset({"schema", "items", "additionalProperties", "not"})
_MAPS = frozenset({"properties", "patternProperties", "$defs", "definitions", "allOf", "anyOf", "oneOf", "prefixItems"})


def lifted(document: dict[str, Any]) -> None:
    """Make every schema that is referred to a component, and have it referred to in its old place as well."""
    nodes = [node for _, node in objects(document) if isinstance(node, dict) and _is_inner(node.get("$ref"))]
    names: dict[str, str] = {}
    for ref in sorted({node["$ref"] for node in nodes}, key=lambda ref: -ref.count("/")):  # the inner ones first
        names[ref] = _lift(document, ref)
    for _, node in objects(document):
        if isinstance(node, dict) and node.get("$ref") in names:
            node["$ref"] = SCHEMAS + names[node["$ref"]]
    for schema in document["components"]["schemas"].values():
        if isinstance(schema, dict):
            schema.pop("$defs", None)


def _is_inner(ref: object) -> bool:
    """Whether a reference leads to a schema that is no component."""
    steps = ref.removeprefix("#/").split("/") if isinstance(ref, str) else []
    if steps[:2] == ["components", "schemas"] and len(steps) == 3:
        return False
    return len(steps) > 2 and (steps[-1] in _HOLDERS or steps[-2] in _MAPS)


def _lift(document: dict[str, Any], ref: str) -> str:
    schemas = document["components"]["schemas"]
    *above, last = (step.replace("~1", "/").replace("~0", "~") for step in ref.removeprefix("#/").split("/"))
    parent = resolve(document, "#/" + "/".join(ref.removeprefix("#/").split("/")[:-1]))
    name = unused(_name([*above, last]), schemas)
    schemas[name] = parent[int(last) if isinstance(parent, list) else last]
    parent[int(last) if isinstance(parent, list) else last] = {"$ref": SCHEMAS + name}
    return name


def _name(steps: list[str]) -> str:
    """Such as ``TreeLeaf`` for ``#/components/schemas/Tree/$defs/Leaf``, as the generator would call it inline."""
    inside = steps[2:] if steps[:2] == ["components", "schemas"] else steps[1:]
    words = [word for word in inside if word not in _MAPS and word not in {"content", "responses"}]
    plain = (re.sub(r"[^A-Za-z0-9]+", " ", word).split() for word in words)
    return "".join(part[0].upper() + part[1:] for parts in plain for part in parts) or "Inner"
