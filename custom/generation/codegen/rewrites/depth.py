"""Lists of lists by reference, which have no classes between them: Python reads 200 brackets within brackets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from generation.codegen.fallback.left_out import LeftOut
from generation.codegen.rewrites.circles import is_model
from generation.description.structure import SCHEMAS, Place

__all__ = ["shortened"]

_DEEPEST: Final = 100  # brackets of what a component refers to; what refers to it may have as many in place
_REASON: Final = f"it nests more than {_DEEPEST} lists, by references, and Python reads no code that nests so deep"


def shortened(document: dict[str, Any]) -> list[LeftOut]:
    """Let lists hold any JSON value where they would nest too deep.

    Args:
        document: the description, without circles of lists.

    Returns:
        The schemas that hold any JSON value.
    """
    schemas = document["components"]["schemas"]
    depths: dict[str, int] = {}
    found: list[Place] = []
    for name in _inner_first(schemas):
        for node, levels in _ends(schemas[name]):
            depth = levels + depths.get(_target(node), 0)
            if depth > _DEEPEST and "$ref" in node:
                del node["$ref"]
                found.append(("components", "schemas", name))
                depth = levels
            depths[name] = max(depths.get(name, 0), depth)
    return [LeftOut(place, _REASON, where=", inside of itself,") for place in dict.fromkeys(found)]


def _inner_first(schemas: Mapping[str, Any]) -> Iterator[str]:
    """The names of all components that are no objects, after those that they refer to."""
    done: set[str] = set()
    waiting = [name for name in schemas if not is_model(schemas[name])]
    while waiting:
        name = waiting[-1]
        targets = {_target(node) for node, _ in _ends(schemas[name])} if name not in done else set()
        inner = [target for target in targets - done if target in schemas and not is_model(schemas[target])]
        if inner:
            waiting += inner
            continue
        waiting.pop()
        if name not in done:
            done.add(name)
            yield name


def _ends(schema: object, levels: int = 0) -> Iterator[tuple[dict[str, Any], int]]:
    """The schemas, without lists in them, that a schema's type is made of, each with the brackets around it."""
    if not isinstance(schema, dict) or is_model(schema):
        return
    variants = [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]
    types = [schema.get("type"), *(variant.get("type") for variant in variants if isinstance(variant, dict))]
    may_be_null = any(kind == "null" or (isinstance(kind, list) and "null" in kind) for kind in types)
    items = [item for item in (schema.get("items"), *(schema.get("prefixItems") or ())) if item is not None]
    for variant in variants:
        yield from _ends(variant, levels + may_be_null)
    for item in items:
        yield from _ends(item, levels + 1 + may_be_null)
    if not variants and not items:
        yield schema, levels


def _target(end: Mapping[str, Any]) -> str:
    return str(end.get("$ref", "")).removeprefix(SCHEMAS)
