"""One spelling for what OpenAPI lets authors write in several ways, so that two descriptions can be compared.

The result is for comparing alone: it means the same, but is not what is generated from.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.description.references import with_path_items
from generation.description.structure import DATA, METHODS, NAMES, SCHEMAS, is_prose, resolve

#: Keywords with the values that mean the same as leaving them out.
_DEFAULTS: dict[str, tuple[object, ...]] = {
    **dict.fromkeys(("required", "deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems"), (False, [])),
    **dict.fromkeys(("allowEmptyValue", "allowReserved"), (False,)),
    **dict.fromkeys(("minLength", "minItems", "minProperties"), (0,)),
    **dict.fromkeys(("additionalProperties", "items"), (True, {})),
    **dict.fromkeys(("tags", "parameters", "servers", "allOf"), ([],)),
    **dict.fromkeys(("properties", "headers", "patternProperties", "mapping", "callbacks", "links", "encoding"), ({},)),
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames"), (True, {})),
    **dict.fromkeys(("dependentRequired", "dependentSchemas"), ({},)),
    "minContains": (1,),
}
_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_ONE = ("allOf", "anyOf", "oneOf")
#: The JSON types of Python's, for values whose type is not said.
_TYPES: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
    list: "array",
    dict: "object",
}


def plain(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description in its plainest spelling.

    Defaults that are spelled out are gone; what a path says of all its operations stands in each of them; `const` is
    an enum of one; a list of one type is that type; media types have no charset and are in lower case.

    Args:
        document: a valid description.
    """
    copied: dict[str, Any] = plain_part(with_path_items(document))
    paths = copied.get("paths", {})
    copied["paths"] = {path: _path_item(copied, item) for path, item in paths.items()}
    return copied


def without_charset(media_type: str) -> str:
    """A media type in lower case, its parameters in order, without the charset that JSON and text have anyway."""
    essence, *parts = media_type.split(";")
    named = [part.partition("=") for part in parts if part.strip()]
    parameters = sorted(f"{name.strip().lower()}={value.strip()}" for name, _, value in named)
    kept = [part for part in parameters if part.lower().replace('"', "") not in {"charset=utf-8", "charset=utf8"}]
    return "; ".join([essence.strip().lower(), *kept])


def plain_part(node: Any, *, names: bool = False) -> Any:
    """A part of a description in its plainest spelling; ``names`` says that it maps names of the author's."""
    if isinstance(node, list):
        return [plain_part(item) for item in node]
    if not isinstance(node, Mapping):
        return node
    if names:
        return {name: plain_part(value) for name, value in node.items()}
    kept: dict[str, Any] = {}
    for key, value in node.items():
        if key == "xml" or any(value == default and type(value) is type(default) for default in _DEFAULTS.get(key, ())):
            continue
        if key == "content" and isinstance(value, Mapping):
            kept[key] = {without_charset(media_type): plain_part(child) for media_type, child in value.items()}
        elif key in DATA or is_prose(key):
            kept[key] = value
        else:
            kept[key] = plain_part(value, names=key in NAMES and isinstance(value, Mapping))
    return _keywords(kept)


def _keywords(node: dict[str, Any]) -> dict[str, Any]:
    """An object of the description whose keywords have one spelling each."""
    if "const" in node:
        node["enum"] = [node.pop("const")]
    if "if" not in node:
        node.pop("then", None)
        node.pop("else", None)
    _type_values(node)
    _join_variants(node)
    if isinstance(node.get("type"), list) and len(node["type"]) == 1:
        node["type"] = node["type"][0]
    for limit, inclusive, step in (("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)):
        if node.get("type") == "integer" and isinstance(node.get(limit), int) and inclusive not in node:
            node[inclusive] = node.pop(limit) + step
    if isinstance(node.get("discriminator"), Mapping) and "mapping" in node["discriminator"]:
        mapping = {value: _full(ref) for value, ref in node["discriminator"]["mapping"].items()}
        node["discriminator"] = {**node["discriminator"], "mapping": mapping}
    style = _STYLES.get(str(node.get("in")), "simple" if "schema" in node else None)
    if style is not None and node.get("style") == style:
        del node["style"]
    if "explode" in node and node["explode"] == (node.get("style", style) == "form"):
        del node["explode"]
    for key in _ONE:
        if isinstance(node.get(key), list) and len(node[key]) == 1 and isinstance(node[key][0], Mapping):
            others = {name: value for name, value in node.items() if name != key}
            if all(is_prose(name) for name in others):
                return {**node[key][0], **others}
    return node


def _type_values(node: dict[str, Any]) -> None:
    """Say the type of values that are listed, where it is not said; null alone is a type, and no list."""
    values = node.get("enum")
    if not isinstance(values, list) or any(type(value) not in _TYPES for value in values):
        return
    if "type" not in node and "$ref" not in node and values:
        node["type"] = list(dict.fromkeys(_TYPES[type(value)] for value in values))
    if values == [None]:
        del node["enum"]


def _join_variants(node: dict[str, Any]) -> None:
    """Variants of variants stand among them, each once."""
    key = next((key for key in ("anyOf", "oneOf") if isinstance(node.get(key), list) and len(node[key]) > 1), None)
    if key is None:
        return
    joined: list[Any] = []
    for variant in node[key]:
        nested = isinstance(variant, Mapping) and set(variant) == {key}
        joined += [one for one in (variant[key] if nested else [variant]) if one not in joined and one is not False]
    node[key] = joined


def _full(ref: object) -> object:
    """A discriminator's target as a reference; OpenAPI allows the schema's bare name."""
    return ref if "/" in str(ref) else f"{SCHEMAS}{ref}"


def _path_item(document: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
    """A path whose operations hold what the path says of all of them."""
    shared = {key: item[key] for key in ("parameters", "servers") if key in item}
    moved: dict[str, Any] = {key: value for key, value in item.items() if key not in shared}
    for method in METHODS:
        if method in moved:
            moved[method] = _operation(document, moved[method], shared)
    return moved


def _operation(document: Mapping[str, Any], operation: Mapping[str, Any], shared: Mapping[str, Any]) -> dict[str, Any]:
    own = [_resolved(document, parameter) for parameter in operation.get("parameters", [])]
    names = {(parameter["in"], parameter["name"]) for parameter in own}
    inherited = [_resolved(document, parameter) for parameter in shared.get("parameters", [])]
    parameters = [*(one for one in inherited if (one["in"], one["name"]) not in names), *own]
    servers = {"servers": shared["servers"]} if "servers" in shared else {}
    return {**servers, **operation, **({"parameters": parameters} if parameters else {})}


def _resolved(document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in node:
        node = resolve(document, node["$ref"])
    return node
