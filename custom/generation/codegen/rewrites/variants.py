"""Unions of objects whose members stand beside the union: each variant gets them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generation.description.structure import SCHEMAS, component, copy_of, unused

_MEMBERS = frozenset({"properties", "required", "additionalProperties", "allOf"})
_UNIONS = ("oneOf", "anyOf")

IsObject = Callable[[Mapping[str, Any]], bool]


def with_members(schema: dict[str, Any], schemas: dict[str, Any], is_object: IsObject) -> dict[str, Any]:
    """A schema whose members, and parts, stand in each variant of its union; as it is, where it is none.

    A variant that is a component becomes another one, so that a discriminator still finds it by its reference.

    Args:
        schema: a schema whose inner schemas are in the generator's forms.
        schemas: the component schemas; variants are added.
        is_object: whether a schema is one of objects.
    """
    schema = _flat(_lifted(schema, schemas, is_object), schemas)
    key = next((key for key in _UNIONS if len(schema.get(key) or ()) > 1), None)
    members = {name: value for name, value in schema.items() if name in _MEMBERS and value}
    if key is None or not members or not all(is_object(variant) or _is_null(variant) for variant in schema[key]):
        return schema
    parts = copy_of(members.pop("allOf", [])) + ([{"type": "object", **copy_of(members)}] if members else [])
    rest = {name: value for name, value in schema.items() if name not in _MEMBERS and name != "type"}
    renamed: dict[str, str] = {}
    rest[key] = [
        variant if _is_null(variant) else _named({"allOf": [variant, *parts]}, variant, schemas, renamed)
        for variant in schema[key]
    ]
    discriminator = rest.get("discriminator")
    if isinstance(discriminator, Mapping):
        mapping = discriminator.get("mapping") or {name: name for name in renamed}
        bare = {value: str(ref).removeprefix(SCHEMAS) for value, ref in mapping.items()}
        targets = {value: SCHEMAS + renamed.get(name, name) for value, name in bare.items()}
        rest["discriminator"] = {**discriminator, "mapping": targets}
    return rest


def _named(
    whole: dict[str, Any], variant: Mapping[str, Any], schemas: dict[str, Any], renamed: dict[str, str]
) -> dict[str, Any]:
    """A variant with more members: as a component, where it was one."""
    name = str(variant.get("$ref", "")).removeprefix(SCHEMAS)
    if name not in schemas:
        return whole
    same = (other for other in schemas if other.startswith(f"{name}Variant") and schemas[other] == whole)
    renamed[name] = next(same, None) or unused(f"{name}Variant", schemas)
    schemas[renamed[name]] = whole
    return {"$ref": SCHEMAS + renamed[name]}


def _flat(schema: dict[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    """A union that has members beside it, with the variants of the unions in it among its own."""
    key = next((key for key in _UNIONS if schema.get(key)), None)
    if key is None or not _MEMBERS & schema.keys():
        return schema
    flat: list[Any] = []
    waiting, seen = list(schema[key]), set[str]()
    while waiting:
        variant = waiting.pop(0)
        ref = str(variant.get("$ref", "")).removeprefix(SCHEMAS)
        target = schemas.get(ref) or {}
        inner = next((target[name] for name in _UNIONS if target.get(name)), None)
        if inner and not _MEMBERS & target.keys():
            waiting = [*(inner if ref not in seen else ()), *waiting]
            seen.add(ref)
        else:
            flat += [variant] if variant not in flat else []
    return {**schema, key: flat}


def _lifted(schema: dict[str, Any], schemas: Mapping[str, Any], is_object: IsObject) -> dict[str, Any]:
    """A schema of parts, one of which is nothing but a union of objects: that union stands beside the others."""
    if any(schema.get(key) for key in _UNIONS):
        return schema
    for number, own in enumerate(schema.get("allOf") or ()):
        target = component(own, schemas)
        part = target if set(own) == {"$ref"} and isinstance(target, Mapping) else own
        key = next((key for key in _UNIONS if len(part.get(key) or ()) > 1), None)
        if key and all(is_object(variant) for variant in part[key]) and not _MEMBERS & part.keys():
            others = [other for at, other in enumerate(schema["allOf"]) if at != number]
            union = copy_of({name: part[name] for name in (key, "discriminator") if name in part})
            return {**schema, "allOf": others, **union}
    return schema


def _is_null(schema: Mapping[str, Any]) -> bool:
    return schema.get("type") in ("null", ["null"])
