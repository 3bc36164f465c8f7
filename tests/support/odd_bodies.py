"""Request bodies that the description nearly allows: at and beyond each bound, of wrong types, without members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from hypothesis import strategies as st
from support.samples import SAMPLE_UUID, description, merge_all_of, resolve

__all__ = ["bodies"]

_DEPTH: Final = 3
_JUNK: Final[list[Any]] = [None, True, 0, -1, 1, 0.5, "", "x", "2025-01-31", [], ["x"], {}, {"id": 1}]
_STRINGS: Final[Mapping[str, list[str]]] = {
    "uuid": [SAMPLE_UUID, SAMPLE_UUID.upper(), SAMPLE_UUID.replace("-", "")],
    "date": ["2025-01-31", "2024-02-29", "2025-02-29", "20250131", "2025-W05-5", "2025-1-31", "2025-01-31T00:00:00Z"],
    "date-time": [
        *("2025-01-31T00:00:00Z", "2025-01-31t23:59:59.123456789z", "2025-01-31T00:00:00+05:30", "2025-01-31T00:00:00"),
        *(
            "2025-01-31",
            "2025-01-31 00:00:00Z",
            "2025-01-31T24:00:00Z",
            "2025-01-31T00:00Z",
            "2025-01-31T00:00:00-0500",
        ),
        "2025-02-30T00:00:00Z",
    ],
    "email": ["a@example.com", "nobody", ""],
    "uri": ["https://example.com/a?b=c#d", "urn:a:b"],
}


def bodies(schema: Mapping[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """Values for a schema of the description, most of which it allows."""
    return st.integers(0, 15).flatmap(
        lambda dice: st.sampled_from(_junk(schema)) if depth and not dice else _fitting(schema, depth)
    )


def _junk(schema: Mapping[str, Any]) -> list[Any]:
    """Values of other types. None has a member beyond the description: the SDK refuses those that a server may take."""
    known = _members(schema)
    return [value for value in _JUNK if not (known and isinstance(value, dict) and value.keys() - known)]


def _members(schema: Mapping[str, Any]) -> set[str]:
    """The names of an object's members, in any of its variants."""
    schema = resolve(description(), schema)
    variants = [variant for choice in ("oneOf", "anyOf") for variant in schema.get(choice, [])]
    return set(merge_all_of(description(), schema).get("properties", ())).union(*map(_members, variants))


def _fitting(schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[Any]:
    schema = resolve(description(), schema)
    for choice in ("oneOf", "anyOf"):
        variants = [variant for variant in schema.get(choice, []) if set(variant) != {"required"}]
        if variants:
            return st.sampled_from(variants).flatmap(lambda variant: bodies(variant, depth))
    merged = merge_all_of(description(), schema)
    if "enum" in merged:
        return st.sampled_from([*merged["enum"], "UNHEARD_OF"])
    types = merged.get("type", "object")
    kinds = types if isinstance(types, list) else [types]
    return st.sampled_from(kinds).flatmap(lambda kind: _of_kind(kind, merged, depth))


def _of_kind(kind: str, schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if kind == "object":
        return _objects(schema, depth)
    if kind == "array":
        edges = [schema.get("minItems", 1), schema.get("maxItems", 2)]
        sizes = st.sampled_from(sorted({max(0, edge + step) for edge in edges for step in (-1, 0, 1)}))
        items = bodies(schema.get("items", {}), depth + 1)

        def of_size(size: int) -> st.SearchStrategy[list[Any]]:
            equal = items.map(lambda item: [item] * size)
            return equal if size > _DEPTH else st.lists(items, min_size=size, max_size=size)

        return sizes.flatmap(of_size)
    if kind == "string":
        return _strings(schema)
    if kind in ("number", "integer"):
        edges = [edge for edge in (schema.get("minimum"), schema.get("maximum")) if edge is not None]
        numbers: list[Any] = [value for edge in edges for value in (edge, edge - 0.001, edge - 1, edge + 1)]
        return st.sampled_from([*numbers, 0, 1, -1, 0.01, 1.5, 1e300, 12, 2**40])
    return st.booleans() if kind == "boolean" else st.none()


def _strings(schema: Mapping[str, Any]) -> st.SearchStrategy[str]:
    if "format" in schema:
        return st.sampled_from(_STRINGS[schema["format"]])
    if "pattern" in schema:  # the one of the description: hours and minutes
        return st.sampled_from(["00:00", "23:59", "24:00", "9:30", "12:60", "12:3", "x12:30", ""])
    edges = [edge for edge in (schema.get("minLength"), schema.get("maxLength")) if edge is not None]
    lengths = st.sampled_from(sorted({max(0, edge + step) for edge in edges for step in (-1, 0, 1)} | {1}))
    return st.tuples(lengths, st.sampled_from("aä😀\n")).map(lambda found: found[0] * found[1])


def _objects(schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    members: Mapping[str, Any] = schema.get("properties", {})
    required = [name for name in schema.get("required", ()) if name in members]
    optional = [] if depth >= _DEPTH else [name for name in members if name not in required]

    def chosen(names: tuple[list[str], list[str]]) -> st.SearchStrategy[dict[str, Any]]:
        left_out, taken = names
        wanted = [name for name in required if name not in left_out] + taken
        return st.fixed_dictionaries({name: bodies(members[name], depth + 1) for name in wanted})

    some = st.lists(st.sampled_from(optional), unique=True, max_size=4) if optional else st.just([])
    gaps = st.lists(st.sampled_from(required), max_size=1) if required else st.just([])
    return st.tuples(st.integers(0, 9).flatmap(lambda dice: st.just([]) if dice else gaps), some).flatmap(chosen)
