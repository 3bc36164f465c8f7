"""Examples and defaults of a description, checked against their own schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_schema_validator import OAS31Validator

from generation.description.misfits import reason
from generation.description.source import pointer
from generation.description.structure import Place, document_copy, objects
from generation.recursion import deep_recursion

__all__ = ["misfit_defaults", "misfits"]


@deep_recursion()
def misfits(document: Mapping[str, Any]) -> list[str]:
    """The examples that do not fit their schema, each with its place and the reason.

    Objects are taken as closed: an example must not have a member that its schema does not name, since requests with
    unknown members are refused.

    Args:
        document: the description, overlay applied.
    """
    closed = _closed(document)
    components = closed.get("components", {})
    found = []
    for place, schema, example in _examples(closed):
        validator = OAS31Validator({"allOf": [schema], "components": components})
        for error in validator.iter_errors(example):
            at = ".".join(["example", *(str(step) for step in error.absolute_path)])
            found.append(f"{pointer(place)}: {at} does not fit the schema: {_told(error)}")
    return found


@deep_recursion()
def misfit_defaults(document: Mapping[str, Any]) -> list[str]:
    """The defaults that do not fit their own schema, each with its place and the reason.

    Args:
        document: the description, overlay applied.
    """
    found = []
    for place, node in objects(document):
        if "default" not in node or place[-2:-1] == ("variables",):  # those of servers are no schemas
            continue
        schema = {key: value for key, value in node.items() if key != "default"}
        validator = OAS31Validator({"allOf": [schema], "components": document.get("components", {})})
        error = next(validator.iter_errors(node["default"]), None)
        if error is not None:
            found.append(f"{pointer((*place, 'default'))}: {_told(error)}")
    return found


def _told(error: Any) -> str:
    """An error of `jsonschema`, which has no types."""
    return reason(error, tuple(error.absolute_path), error.instance)


def _examples(document: Mapping[str, Any]) -> Iterator[tuple[Place, Mapping[str, Any], Any]]:
    """Each example with its place and its schema: of media types, parameters and headers, and of schemas."""
    for place, node in objects(document):
        examples = node.get("examples")
        if isinstance(node.get("schema"), Mapping):
            if "example" in node:
                yield place, node["schema"], node["example"]
            for name, entry in examples.items() if isinstance(examples, Mapping) else ():
                if isinstance(entry, Mapping) and "value" in entry:
                    yield (*place, "examples", name), node["schema"], entry["value"]
        elif isinstance(examples, list):
            yield from ((place, node, example) for example in examples)
        elif "example" in node and {"type", "properties", "enum", "allOf", "oneOf", "anyOf"} & node.keys():
            yield place, node, node["example"]


def _closed(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy whose objects allow only the members that they name; parts of an `allOf` stay open."""
    closed = document_copy(document)
    parts = {part.get("$ref") for _, node in objects(closed) for part in node.get("allOf", [])}
    for place, node in objects(closed):
        is_part = place[-2:-1] == ("allOf",) or pointer(place) in parts
        if isinstance(node, dict) and ("properties" in node or "allOf" in node) and not is_part:
            node.setdefault("unevaluatedProperties", False)
    return closed
