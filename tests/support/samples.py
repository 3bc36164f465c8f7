"""JSON that fits the description: one value for any of its schemas, the least or the most that it allows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from generation.__main__ import load
from generation.description.overlay import apply

ROOT = Path(__file__).parents[2]
SAMPLE_UUID = "3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10"
_DEPTH = 4  # filters and diffs nest without end


@cache
def description() -> dict[str, Any]:
    """The vendored description."""
    return load(ROOT / "openapi.yaml")


@cache
def corrected_description() -> dict[str, Any]:
    """The description as the generator sees it, overlay applied."""
    return apply(load(ROOT / "custom/overlay.yaml"), description())


def operations(document: Mapping[str, Any]) -> list[tuple[str, str, Mapping[str, Any]]]:
    """Every operation as method, path template and operation object."""
    return [(method, path, operation) for path, item in document["paths"].items() for method, operation in item.items()]


def resolve(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    """The node that a ``$ref`` leads to; the node itself where it is none."""
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def sample(document: Mapping[str, Any], schema: Mapping[str, Any], *, full: bool = False, depth: int = 0) -> Any:
    """A value that fits a schema.

    Args:
        document: the description that the schema is of.
        schema: the schema.
        full: whether optional members are there too, down to a bounded depth.
        depth: how deep this value is nested.
    """
    schema = resolve(document, schema)
    for choice in ("oneOf", "anyOf"):
        variants = [variant for variant in schema.get(choice, []) if set(variant) != {"required"}]
        if variants:
            return sample(document, variants[0], full=full, depth=depth)
    merged = merge_all_of(document, schema)
    if merged.get("enum"):
        return merged["enum"][0]
    kind = merged.get("type")
    if isinstance(kind, list):
        kind = next(name for name in kind if name != "null")
    match kind:
        case "object":
            return _object(document, merged, full=full, depth=depth)
        case "array":
            wanted = full and depth < _DEPTH
            count = max(merged.get("minItems", 0), 1 if wanted else 0)
            return [sample(document, merged["items"], full=full, depth=depth + 1) for _ in range(count)]
        case "string":
            return _string(merged)
        case "integer":
            return max(int(merged.get("minimum", 1)), 1)
        case "number":
            return max(merged.get("minimum", 1.5), 1.5)
        case "boolean":
            return True
    return {"anything": "goes"}


def _object(document: Mapping[str, Any], schema: Mapping[str, Any], *, full: bool, depth: int) -> dict[str, Any]:
    required = set(schema.get("required", []))
    if schema.get("oneOf"):  # bare lists of required members
        required |= set(schema["oneOf"][0]["required"])
    alternatives = {name for option in schema.get("oneOf", [])[1:] for name in option["required"]}
    return {
        name: sample(document, member, full=full, depth=depth + 1)
        for name, member in schema.get("properties", {}).items()
        if name in required or (full and depth < _DEPTH and name not in alternatives)
    }


def _string(schema: Mapping[str, Any]) -> str:
    formats = {
        "uuid": SAMPLE_UUID,
        "date-time": "2025-01-31T12:30:00+00:00",
        "date": "2025-01-31",
        "email": "dispatch@example.com",
        "uri": "https://example.com/a",
    }
    if "pattern" in schema:  # the only one is a time of the day
        return "12:30"
    text = formats.get(schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 512)]


def merge_all_of(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema with its ``allOf`` parts folded in; later parts win, as the more specific ones."""
    merged: dict[str, Any] = {"properties": {}, "required": []}
    for part in [*schema.get("allOf", []), {key: value for key, value in schema.items() if key != "allOf"}]:
        resolved = merge_all_of(document, resolve(document, part)) if "$ref" in part or "allOf" in part else part
        properties = {**merged["properties"], **resolved.get("properties", {})}
        required = [*merged["required"], *resolved.get("required", [])]
        merged = {**merged, **resolved, "properties": properties, "required": required}
    return merged
