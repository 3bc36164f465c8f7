"""The responses of an operation: one kind of success, and nothing of errors but their texts."""

from __future__ import annotations

from typing import Any

from generation.codegen.media_types import is_json, own_first
from generation.description.structure import SCHEMAS, operations, resolve, unused


def one_success(document: dict[str, Any]) -> None:
    """Give each operation one schema of success; what errors hold is not decoded by models of their own."""
    for _, _, operation in operations(document):
        responses = operation["responses"]
        if "default" in responses and not any(status.startswith(("2", "3")) for status in responses):
            responses["2XX"] = responses.pop("default")
        for status, response in list(responses.items()):
            resolved = resolve(document, response["$ref"]) if "$ref" in response else response
            if status.startswith("2"):
                responses[status] = {**resolved, "content": dict(resolved.get("content") or {})}
            else:
                responses[status] = {name: value for name, value in resolved.items() if name != "content"}
        good = [response for status, response in responses.items() if status.startswith("2")]
        _unite(good, f"{operation.get('operationId', '')}Response", document["components"]["schemas"])


def _unite(responses: list[dict[str, Any]], name: str, components: dict[str, Any]) -> None:
    """Let each of several JSON responses hold any of their schemas.

    What stands in place is a component then: the generator makes a class of its own for each place.
    """
    found: list[tuple[dict[str, Any], str, Any]] = []
    for response in responses:
        own = (own_first(response["content"]) or [""])[0]
        media = next((media for media in response["content"] if own_first([media]) == [own]), "")
        if is_json(own):
            response["content"][media] = {"schema": {}, **response["content"][media]}  # any JSON, where nothing is said
            found.append((response["content"], media, response["content"][media]["schema"]))
    schemas: list[Any] = []
    for _, _, schema in found:
        schemas += [schema] if schema not in schemas else []
    if len(schemas) < 2:
        return
    union: dict[str, Any] = {"anyOf": schemas}
    if any(isinstance(schema, dict) and "properties" in schema for schema in schemas):
        key = unused(name[:1].upper() + name[1:], components)
        components[key] = union
        union = {"$ref": SCHEMAS + key}
    for content, media, _ in found:
        content[media] = {**content[media], "schema": union}
