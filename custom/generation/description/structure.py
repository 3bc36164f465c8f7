"""How an OpenAPI document is laid out: which keys hold names of the author's choosing, and which hold plain data.

What looks for a keyword (``$ref``, ``description``, ``x-...``) asks here, so that a field that is called so, or an
example that holds such a key, is not taken for the keyword.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

SCHEMAS: Final = "#/components/schemas/"
"""How a reference to a component schema begins."""

Place = tuple[str | int, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
#: Formats of numbers that are floats in Python; all others are Decimals.
FLOAT_FORMATS = frozenset({"float", "double"})
#: Of two limits, the one that holds.
TIGHTER: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    **dict.fromkeys(("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"), max),
    **dict.fromkeys(("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"), min),
}
#: Keywords that limit single values and lists.
LIMITS = frozenset(
    {"minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"minItems", "maxItems", "uniqueItems"}
)
#: Keys whose object maps names to objects.
NAMES = frozenset(
    [
        "properties",
        "patternProperties",
        "dependentSchemas",
        "$defs",
        "paths",
        "webhooks",
        "pathItems",
        "callbacks",
        "schemas",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "content",
        "encoding",
        "variables",
        "mapping",
        "scopes",
    ]
)
#: Keys whose value is data, not part of the description's own structure.
DATA = frozenset({"example", "examples", "default", "enum", "const", "value"})
#: Keys that are there for the reader alone.
PROSE = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "$comment"})


def is_prose(key: str) -> bool:
    """Whether a keyword says nothing that a program goes by."""
    return key in PROSE or key.startswith("x-")


def objects(node: object, place: Place = (), *, names: bool = False) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    """Every object of the structure with its place, the outer ones first; ``names`` says that the node maps names."""
    if isinstance(node, dict):
        if not names:
            yield place, node
        for key, child in node.items():
            if names:
                yield from objects(child, (*place, key))
            elif key not in DATA and not key.startswith("x-"):
                yield from objects(child, (*place, key), names=key in NAMES and isinstance(child, dict))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from objects(child, (*place, index))


def copy_of(node: Any) -> Any:
    """A copy of JSON types; several times as fast as `copy.deepcopy`, which looks for circles."""
    if isinstance(node, dict):
        return {key: copy_of(value) for key, value in node.items()}
    return [copy_of(item) for item in node] if isinstance(node, list) else node


def document_copy(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description; see `copy_of`."""
    return {key: copy_of(value) for key, value in document.items()}


def component(node: Mapping[str, Any], schemas: Mapping[str, Any]) -> Any:
    """The component schema that a node refers to; None where it refers to none."""
    return schemas.get(str(node.get("$ref", "")).removeprefix(SCHEMAS))


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation as method, path template and operation object."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def resolve(document: Mapping[str, Any], ref: str) -> Any:
    """What a local ``$ref`` leads to.

    Raises:
        LookupError: it leads nowhere.
    """
    node: Any = document
    for step in ref.removeprefix("#/").split("/"):
        key = unquote(step).replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) and key.isdecimal() else node[key]
    return node


def unnamed(path: str) -> str:
    """A path template without the names of its parameters, which are no part of what it matches."""
    return re.sub(r"{[^}]*}", "{}", path)


def unused(name: str, taken: Container[str | None]) -> str:
    """The name, with a number from 2 on where it is taken."""
    number, candidate = 2, name
    while candidate in taken:
        candidate = f"{name}{number}"
        number += 1
    return candidate
