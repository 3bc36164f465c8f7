"""The responses of an operation: one kind of success, and nothing of errors but their texts."""

from __future__ import annotations

from typing import Any

from generation.codegen.media_types import is_json, own_first
from generation.description.structure import operations, resolve


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
        _unite([response for status, response in responses.items() if status.startswith("2")])


def _unite(responses: list[dict[str, Any]]) -> None:
    """Let each of several JSON responses hold any of their schemas."""
    found: list[tuple[dict[str, Any], str, Any]] = []
    for response in responses:
        own = (own_first(response["content"]) or [""])[0]
        name = next((name for name in response["content"] if own_first([name]) == [own]), "")
        if is_json(own):
            response["content"][name] = {"schema": {}, **response["content"][name]}  # any JSON, where nothing is said
            found.append((response["content"], name, response["content"][name]["schema"]))
    schemas: list[Any] = []
    for _, _, schema in found:
        schemas += [schema] if schema not in schemas else []
    if len(schemas) > 1:
        for content, name, _ in found:
            content[name] = {**content[name], "schema": {"anyOf": schemas}}
