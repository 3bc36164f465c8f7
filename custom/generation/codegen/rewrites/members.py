"""Members that a schema allows in other words than `properties` and `additionalProperties`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

#: The members of a schema that only a condition names; see `narrowing`.
CONDITIONAL = "x-conditional"
_CONDITIONS = ("then", "else")
_DROPPED = ("if", *_CONDITIONS, "dependentSchemas", "dependentRequired", "unevaluatedProperties", "patternProperties")


def spelled_as_members(schema: dict[str, Any]) -> None:
    """Say in `properties` and `additionalProperties` alone which members an object may have; the server checks when.

    Members of `then`, `else` and of schemas that depend on others are optional; names that fit a pattern are any
    others. The schemas inside of it are left as they are.
    """
    found: dict[str, list[Any]] = {}
    for name, member in _conditional(schema):
        found.setdefault(name, []).append(member)
    patterns = schema.get("patternProperties")
    values = list(patterns.values()) if isinstance(patterns, Mapping) else []
    rest = schema.get("unevaluatedProperties")
    if isinstance(rest, Mapping) or rest is True:
        values.append(rest)
    for key in _DROPPED:
        schema.pop(key, None)
    if values and schema.get("additionalProperties") in (None, False):
        schema["additionalProperties"] = _any_of(values)
    if found:
        own = schema.get("properties") or {}
        new = {name: _any_of(members) for name, members in found.items() if name not in own}
        schema["properties"], schema[CONDITIONAL] = {**new, **own}, list(new)


def _conditional(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    depending = schema.get("dependentSchemas")
    parts = [schema.get(key) for key in _CONDITIONS]
    for part in (*parts, *(depending.values() if isinstance(depending, Mapping) else ())):
        if isinstance(part, Mapping):
            members = part.get("properties")
            yield from ((name, member) for name, member in (members or {}).items() if member is not False)
            yield from _conditional(part)
            for inner in part.get("allOf") or ():
                yield from _conditional({"then": inner})


def _any_of(schemas: list[Any]) -> Any:
    """A schema that takes what any of these takes."""
    different = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return different[0] if len(different) == 1 else {"anyOf": different}
