"""The description in OpenAPI 3.0, for readers that do not know 3.1, by the few things in which ours differs.

- A type of several, one of them null, is that type with ``nullable``; so is a choice of which null is one.
- A reference may have nothing beside it: what stands there moves outside, with the reference as its ``allOf``.
- There are no webhooks, and a discriminator that a body may leave out is an ordinary one again (module description).
"""

from typing import Any

from mvmnt.sandbox.description import OPTIONAL_DISCRIMINATOR, JsonObject

NULL = {"type": "null"}


def as_openapi_3_0(document: JsonObject) -> JsonObject:
    """A copy of an OpenAPI 3.1 document in 3.0."""
    converted: JsonObject = _converted({name: part for name, part in document.items() if name != "webhooks"})
    return {**converted, "openapi": "3.0.3"}


def _converted(node: Any) -> Any:
    if isinstance(node, list):
        return [_converted(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {name: _converted(item) for name, item in node.items()}
    if OPTIONAL_DISCRIMINATOR in node:
        node = _with_discriminator(node)
    if isinstance(node.get("type"), list):
        (node["type"],) = (kind for kind in node["type"] if kind != "null")
        node["nullable"] = True
    for choice in ("anyOf", "oneOf"):
        if NULL in node.get(choice, ()):
            options = [option for option in node.pop(choice) if option != NULL]
            node |= {choice if len(options) > 1 else "allOf": options, "nullable": True}
    if "$ref" in node and len(node) > 1:
        node["allOf"] = [{"$ref": node.pop("$ref")}]
    return node


def _with_discriminator(node: JsonObject) -> JsonObject:
    rest = {name: item for name, item in node.items() if name not in ("if", "then", "else", OPTIONAL_DISCRIMINATOR)}
    return {**rest, "oneOf": node["then"]["oneOf"], "discriminator": node[OPTIONAL_DISCRIMINATOR]}
