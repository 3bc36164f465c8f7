"""Schemas of parts: `allOf`, and unions of one variant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generation.codegen.rewrites.narrowing import DEEPEST, narrowed
from generation.codegen.rewrites.variants import with_members
from generation.description.structure import LIMITS, TIGHTER, component, is_prose

#: What may stand beside a reference without changing what it holds.
ASIDE = frozenset({"default", "deprecated", "readOnly", "writeOnly", "nullable"})
_OBJECT = frozenset({"properties", "additionalProperties", "allOf", "required", "patternProperties"})


def merged(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """A schema of which a single part, or parts of single values, are the schema itself.

    Args:
        schema: a schema whose inner schemas are in the generator's forms.
        schemas: the component schemas.
    """
    for key in ("anyOf", "oneOf"):
        if len(schema.get(key) or ()) == 1 and not schema.get("allOf"):
            schema = _one({name: value for name, value in schema.items() if name != key}, schema[key][0])
    schema = with_members(schema, schemas, lambda part: _is_object(part, schemas))
    if not schema.get("allOf"):
        return schema
    own = {key: value for key, value in schema.items() if key != "allOf"}
    parts: list[dict[str, Any]] = []
    for part in _different(_flat(schema["allOf"])):
        if set(part) <= {"type"} and part.get("type") in (["object", "null"], ["null", "object"]):
            own["type"] = part["type"]  # meant as: or null
        elif _says(part):
            parts.append(part)
        else:
            own |= {key: value for key, value in part.items() if key not in own}
    if not parts:
        return own
    if not any(_is_object(part, schemas) for part in parts):
        return _value(own, parts, schemas)
    members = {key: value for key, value in own.items() if key in _OBJECT}
    if members and (len(parts) > 1 or "$ref" in parts[0]):
        own = {key: value for key, value in own.items() if key not in members}
        parts.append(members)
    parts = narrowed(parts, schemas) if len(parts) > 1 else parts
    if len(parts) > 1:
        return {**own, **_additional(parts, schemas), "allOf": parts}
    return _one(own, parts[0])


def _additional(parts: Iterable[Mapping[str, Any]], schemas: Mapping[str, Any], depth: int = 0) -> dict[str, Any]:
    """The members beyond the named ones that the parts of an object allow: the generator asks the whole alone."""
    for part in parts if depth < DEEPEST else ():
        target = component(part, schemas)
        if part.get("additionalProperties") not in (None, False):
            return {"additionalProperties": part["additionalProperties"]}
        inner = [*(part.get("allOf") or ()), *([target] if isinstance(target, Mapping) else [])]
        if found := _additional(inner, schemas, depth + 1):
            return found
    return {}


def _one(own: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """What a schema of one part is."""
    kept = own if "$ref" not in part else {key: value for key, value in own.items() if key != "type" or "null" in value}
    joined = {**part, **kept}
    if isinstance(part.get("properties"), dict) and isinstance(kept.get("properties"), dict):
        joined["properties"] = {**part["properties"], **kept["properties"]}
    if part.get("required") and kept.get("required"):
        joined["required"] = list(dict.fromkeys([*part["required"], *kept["required"]]))
    return joined


def _flat(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Parts, with the parts of inline ones among them."""
    flat = []
    for part in parts:
        if part.get("allOf"):
            flat += _flat(part["allOf"])
            part = {key: value for key, value in part.items() if key != "allOf"}
        flat.append(part)
    return flat


def _different(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Parts without references that stand there twice."""
    refs: set[str] = set()
    different = []
    for part in parts:
        if set(part) != {"$ref"} or part["$ref"] not in refs:
            different.append(part)
            refs.add(part.get("$ref", ""))
    return different


def _says(part: Mapping[str, Any]) -> bool:
    """Whether a part says anything about values."""
    return any(key not in ASIDE and not is_prose(key) for key in part)


def _is_object(schema: Mapping[str, Any], schemas: Mapping[str, Any], depth: int = 0) -> bool:
    if "$ref" in schema and depth < DEEPEST:
        target = component(schema, schemas)
        return isinstance(target, Mapping) and _is_object(target, schemas, depth + 1)
    types = schema.get("type")
    of_parts = any(
        _is_object(part, schemas, depth + 1)
        for key in ("allOf", "anyOf", "oneOf")
        for part in schema.get(key) or ()
        if isinstance(part, Mapping) and depth < DEEPEST
    )
    is_typed = "object" in types if isinstance(types, list) else types == "object"
    return is_typed or of_parts or not _OBJECT.isdisjoint(schema)


def _value(own: dict[str, Any], parts: list[dict[str, Any]], schemas: Mapping[str, Any]) -> dict[str, Any]:
    """One schema of several for a single value: its reference, where that is an enum or a union, or nothing limits it.

    What stands beside the reference counts: of two limits the tighter one holds.
    """
    refs = [part for part in parts if "$ref" in part]
    if len(refs) == 1 and not any({"enum", "const", "format"} & part.keys() for part in parts):
        is_limited = any(LIMITS & part.keys() for part in (own, *parts))
        if not is_limited or not _is_plain(component(refs[0], schemas)):
            return {**refs[0], **{key: value for key, value in own.items() if is_prose(key) or key in ASIDE}}
    together: dict[str, Any] = {}
    for part in (*parts, own):
        target = component(part, schemas)
        said = {**(target if isinstance(target, Mapping) else {}), **part}
        tighter = {
            key: TIGHTER[key](together[key], said[key]) for key in together.keys() & said.keys() & TIGHTER.keys()
        }
        together |= {**said, **tighter}
    together.pop("$ref", None)
    return together


def _is_plain(schema: object) -> bool:
    """Whether a schema is a value or a list by its type alone, which has no name of its own in code."""
    return (
        isinstance(schema, Mapping)
        and "type" in schema
        and not {"enum", "const", "anyOf", "oneOf", "allOf", "$ref"} & schema.keys()
    )
