"""Single schemas in the forms that the generator can take, from the inside to the outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.codegen.fallback.left_out import LeftOut, reason_of
from generation.codegen.generator_seam import snake_case
from generation.codegen.rewrites.all_of import ASIDE, merged
from generation.codegen.rewrites.members import spelled_as_members
from generation.description.structure import is_prose, objects

_SINGLE = ("items", "additionalProperties")
#: What only the server checks.
_UNREAD = ("not", "contains", "propertyNames")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "$defs")
_NULL = {"type": "null"}
#: Which members must be there together; see `mvmnt._json.schema.Choice`.
CHOICES = "x-choices"
#: The Python types of JSON's, to see whether a default can be one.
_TYPES: dict[object, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}


def each_simplified(document: dict[str, Any]) -> list[LeftOut]:
    """Simplify all schemas of a description in place; those that have no simple form are any JSON value."""
    schemas = document["components"]["schemas"]
    left_out = []
    for name in list(schemas):
        try:
            schemas[name] = simplified(schemas[name], schemas)
        except Exception as error:  # of a form that nobody has thought of
            left_out.append(
                LeftOut(("components", "schemas", name), reason_of(f"it has no form that is known: {error}"))
            )
            schemas[name] = {}
        schemas[name].pop("title", None)  # the class is called as the component is
    for _, node in list(objects(document)):
        if isinstance(node, dict) and isinstance(node.get("schema"), Mapping | bool):
            node["schema"] = simplified(node["schema"], schemas)
            if node.get("in") == "path":
                _without_null(node["schema"])
    return left_out


def simplified(schema: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """A schema, and all schemas inside of it, in the generator's forms.

    Args:
        schema: the schema.
        schemas: the component schemas.
    """
    if not isinstance(schema, Mapping):
        return {}  # true and false: nothing is known, or nothing is sent
    simple = _nullable(schema)
    _drop_impossible(simple)
    _note_choices(simple)
    spelled_as_members(simple)
    for key in _SINGLE:
        if isinstance(simple.get(key), Mapping) or (key == "items" and key in simple):
            simple[key] = simplified(simple[key], schemas)
    for key in _LISTS:
        if key in simple:
            simple[key] = [simplified(part, schemas) for part in simple[key]]
    for key in _MAPS:
        if key in simple:
            simple[key] = {name: simplified(part, schemas) for name, part in simple[key].items()}
    _spell_out(simple)
    return _with_null(merged(simple, schemas))


def _nullable(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that says by a type or a variant that it may be null, and not by the word of OpenAPI 3.0."""
    rest = {key: value for key, value in schema.items() if key != "nullable"}
    if schema.get("nullable") is not True:
        return rest
    if isinstance(rest.get("enum"), list):
        rest["enum"] = [*(value for value in rest["enum"] if value is not None), None]
    for key in ("oneOf", "anyOf"):
        if rest.get(key):
            return {**rest, key: [*rest[key], dict(_NULL)]}
    types = rest.get("type")
    if rest.get("allOf") or "const" in rest:
        texts = {key: value for key, value in rest.items() if is_prose(key) or key in ASIDE}
        return {**texts, "anyOf": [{key: value for key, value in rest.items() if key not in texts}, dict(_NULL)]}
    if types:
        rest["type"] = [*(types if isinstance(types, list) else [types]), "null"]
    return rest


def _drop_impossible(schema: dict[str, Any]) -> None:
    """Leave out what no value can have, items behind a tuple's and members that are false, and what nothing reads."""
    for key in _UNREAD:
        schema.pop(key, None)
    prefix = schema.get("prefixItems")
    if prefix and schema.get("items") in (None, True, {}) and schema.get("maxItems") != len(prefix):
        del schema["prefixItems"]  # what stands behind them may be anything
        schema["items"] = {}
    if schema.get("items") is False:
        del schema["items"]
    if isinstance(schema.get("properties"), Mapping):
        schema["properties"] = {name: part for name, part in schema["properties"].items() if part is not False}


def _note_choices(schema: dict[str, Any]) -> None:
    """Put aside which members must be there together: the generator takes such variants for kinds of values."""
    for key in ("oneOf", "anyOf"):
        variants = schema.get(key) or ()
        if variants and all(isinstance(part, Mapping) and set(part) == {"required"} for part in variants):
            del schema[key]
            schema[CHOICES] = {"groups": [part["required"] for part in variants], "only_one": key == "oneOf"}


def _spell_out(schema: dict[str, Any]) -> None:
    """Say what a missing type or a list of one means, and leave out what the generator takes for something else."""
    if isinstance(schema.get("type"), list) and len(schema["type"]) == 1:
        [schema["type"]] = schema["type"]
    if not schema.get("type") and "items" in schema:
        schema["type"] = "array"
    if not schema.get("type") and isinstance(schema.get("additionalProperties"), Mapping) and "$ref" not in schema:
        schema["type"] = "object"
    if schema.get("type") == "array" and "items" not in schema and not schema.get("prefixItems"):
        schema["items"] = {}
    if "const" in schema and not isinstance(schema["const"], str | int | float | bool):
        schema.update({"type": "null"} if schema.pop("const") is None else {})
    if "title" in schema and not snake_case(str(schema["title"])):
        del schema["title"]  # of no letter that Python's names could have here
    if schema.get("enum") == []:
        del schema["enum"]  # nothing that it could be is known
    if "default" in schema and not _fits(schema):
        del schema["default"]


def _fits(schema: Mapping[str, Any]) -> bool:
    """Whether the generator can take a default; those of references are told by their texts alone."""
    default = schema["default"]
    if not {"const", "anyOf", "oneOf"}.isdisjoint(schema):
        return False  # the generator takes it for a contradiction where it is another value
    if "enum" in schema:
        return any(type(value) is type(default) and value == default for value in schema["enum"])
    named = schema.get("type")
    types = [kind for kind in (named if isinstance(named, list) else [named]) if kind != "null"]
    if len(types) != 1:
        return False  # the generator takes defaults of one type alone
    expected = _TYPES.get(types[0])
    if expected is None or "format" in schema:
        return isinstance(default, str | int | float) and "$ref" not in schema
    return isinstance(default, expected) and (types[0] == "boolean" or not isinstance(default, bool))


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Null beside a reference or parts, which the generator reads past, as a variant."""
    types = schema.get("type")
    if not (isinstance(types, list) and "null" in types and ("$ref" in schema or schema.get("allOf"))):
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("type", "description")}
    texts = {key: value for key, value in schema.items() if key == "description"}
    return {**texts, "anyOf": [rest, dict(_NULL)]}


def _without_null(schema: dict[str, Any]) -> None:
    """A path has no null."""
    if isinstance(schema.get("type"), list):
        kept = [kind for kind in schema["type"] if kind != "null"]
        schema["type"] = kept[0] if len(kept) == 1 else kept
