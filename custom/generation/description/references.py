"""A description with its references in the one place that the generator reads them: schemas.

Path items, parameters, request bodies, responses, headers and examples may stand anywhere and be referred to; here each
stands where it is used. A ``$ref`` to a schema stays, and what stands beside it counts, as OpenAPI 3.1 says.
"""

from __future__ import annotations

from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any, Final

from generation.description.source import pointer
from generation.description.structure import LIMITS, METHODS, copy_of, is_prose, objects, resolve
from generation.errors import DescriptionError

__all__ = ["check_circles", "in_place", "with_path_items"]

#: Where a schema stands under these keys of another one, each value of the one is a value of the other.
_SAME: Final = ("allOf", "oneOf", "anyOf")
_MOST_PARTS: Final = 20_000  # of one schema; the present description's largest has some dozens
#: Components that stand where they are used.
_FOLLOWED: Final = frozenset(
    {"pathItems", "parameters", "responses", "requestBodies", "headers", "examples", "callbacks", "links"}
)
#: Members beside a ``$ref`` to a schema: those that tell of the value's use, and those that tell of its own members.
_ANNOTATIONS: Final = frozenset({"default", "deprecated", "readOnly", "writeOnly"})
_NARROWING: Final = frozenset({"properties", "required", "additionalProperties"})


def in_place(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose operations are whole, and whose only references are to schemas.

    Parameters and servers of a path item are those of each of its operations that has no own ones.

    Raises:
        DescriptionError: a reference leads nowhere, or to itself.
    """
    whole = _Whole(document)
    paths = {path: whole.path_item(item) for path, item in document.get("paths", {}).items()}
    components = {name: kept for name, kept in document.get("components", {}).items() if name not in _FOLLOWED}
    if "securitySchemes" in components:
        components["securitySchemes"] = whole.targets(components["securitySchemes"])
    return _with_siblings({**document, "paths": paths, "components": components})


def with_path_items(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose path items stand in its paths.

    Of several paths that share one path item, the first one has the operationIds, which are there once. A reference
    that leads nowhere stays, to be refused with its place.
    """
    paths = document.get("paths", {})
    if not any("$ref" in item for item in paths.values()):
        return dict(document)
    whole, moved, shared = _Whole(document), dict(paths), set[str]()
    for path, item in paths.items():
        if "$ref" not in item:
            continue
        try:
            moved[path], ref = copy_of(whole.target(item)), whole.last_ref(item)
        except DescriptionError:
            continue
        for method in METHODS if ref in shared or ref.startswith("#/paths/") else ():
            if method in moved[path] and method not in item:
                moved[path][method].pop("operationId", None)
        shared.add(ref)
    placed = {**document, "paths": moved}
    components = {name: kept for name, kept in document.get("components", {}).items() if name != "pathItems"}
    if "pathItems" in document.get("components", {}) and not _refers_to_path_items(
        {**placed, "components": components}
    ):
        placed["components"] = components
    return placed


def _refers_to_path_items(document: Mapping[str, Any]) -> bool:
    return any(str(node.get("$ref", "")).startswith("#/components/pathItems/") for _, node in objects(document))


def check_circles(document: Mapping[str, Any]) -> None:
    """Refuse a schema that is a part of itself, which no value can be checked against, and one of endless parts.

    Raises:
        DescriptionError: with the circle, or the schema.
    """
    parts: dict[str, list[str]] = {}
    waiting = [pointer(("components", "schemas", name)) for name in document["components"]["schemas"]]
    while waiting:
        ref = waiting.pop()
        if ref not in parts:
            parts[ref] = _parts(resolve(document, ref))
            waiting += parts[ref]
    try:
        inner_first = list(TopologicalSorter(parts).static_order())
    except CycleError as error:
        circle = " is a part of ".join(error.args[1])
        raise DescriptionError(f"{circle}, by way of {', '.join(_SAME)}") from None
    sizes: dict[str, int] = {}
    for ref in inner_first:
        sizes[ref] = 1 + sum(sizes[part] for part in parts[ref])
        if sizes[ref] > _MOST_PARTS:
            raise DescriptionError(f"{ref} unfolds into more than {_MOST_PARTS:,} parts, by way of {', '.join(_SAME)}")


def _parts(schema: object) -> list[str]:
    if not isinstance(schema, Mapping):
        return []
    refs = [schema["$ref"]] if "$ref" in schema else []
    for key in _SAME:
        for part in schema.get(key) or []:
            refs += _parts(part)
    return refs


class _Whole:
    """Puts what is referred to in the place of the references."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def targets(self, nodes: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
        """What each of some named nodes is, or refers to."""
        return {name: self.target(node) for name, node in nodes.items()}

    def last_ref(self, node: Mapping[str, Any]) -> str:
        """The reference that leads to what a node refers to, by way of others."""
        ref = str(node["$ref"])
        target = resolve(self._document, ref)
        return self.last_ref(target) if "$ref" in target else ref

    def path_item(self, item: Mapping[str, Any]) -> dict[str, Any]:
        item = self.target(item)
        return {
            name: self._operation(member, item) if name in METHODS else member
            for name, member in item.items()
            if name not in ("parameters", "servers")
        }

    def _operation(self, operation: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
        whole = {name: member for name, member in operation.items() if name != "callbacks"}  # what others are sent
        parameters: dict[tuple[str, str], dict[str, Any]] = {}
        for node in (*operation.get("parameters", ()), *item.get("parameters", ())):
            parameter = self.target(node)
            parameters.setdefault((parameter["in"], parameter["name"]), parameter)
        if parameters:
            whole["parameters"] = list(parameters.values())
        if "servers" in item:
            whole.setdefault("servers", item["servers"])
        if "requestBody" in operation:
            whole["requestBody"] = self.target(operation["requestBody"])
        whole["responses"] = {
            status: self._response(response) for status, response in operation.get("responses", {}).items()
        }
        return whole

    def _response(self, node: Mapping[str, Any]) -> dict[str, Any]:
        response = {name: member for name, member in self.target(node).items() if name != "links"}
        if response.get("headers"):
            response["headers"] = {name: self.target(header) for name, header in response["headers"].items()}
        return response

    def target(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """What a node refers to, with the texts that stand beside the reference."""
        beside: dict[str, Any] = {}
        seen: list[str] = []
        while "$ref" in node:
            ref = str(node["$ref"])
            if ref in seen:
                raise DescriptionError(f"{ref} refers to itself: give it a definition, or take the reference away")
            seen.append(ref)
            beside = {**{name: member for name, member in node.items() if name != "$ref"}, **beside}
            try:
                node = resolve(self._document, ref)
            except (LookupError, TypeError):
                raise DescriptionError(f"$ref {ref!r} leads nowhere: correct it, or define what it names") from None
        return {**node, **beside}


def _with_siblings(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy in which what narrows or widens a referred schema is said in words that the generator knows."""
    said = {id(node): _said(node) for _, node in objects(document) if isinstance(node.get("$ref"), str)}
    copied: dict[str, Any] = _replaced(document, said)
    return copied


def _said(reference: Mapping[str, Any]) -> Mapping[str, Any]:
    """``{$ref, type: [object, "null"]}`` as anyOf of the two; ``{$ref, required}``, ``{$ref, maxLength}`` as allOf."""
    annotations = {name: member for name, member in reference.items() if is_prose(name) or name in _ANNOTATIONS}
    narrowing = {name: member for name, member in reference.items() if name in _NARROWING}
    limits = {name: member for name, member in reference.items() if name in LIMITS}
    schema: dict[str, Any] = {"$ref": reference["$ref"]}
    if limits:
        schema = {"allOf": [schema, limits]}
    if narrowing:
        schema = {"allOf": [schema, {"type": "object", **narrowing}]}
    if "null" in reference.get("type", ()) or reference.get("nullable") is True:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return {**annotations, **schema}


def _replaced(node: Any, said: Mapping[int, Mapping[str, Any]]) -> Any:
    if isinstance(node, Mapping):
        return {name: _replaced(member, said) for name, member in said.get(id(node), node).items()}
    return [_replaced(item, said) for item in node] if isinstance(node, list) else node
