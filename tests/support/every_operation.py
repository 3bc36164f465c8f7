"""Calls every operation of the description through its resource's method, with arguments made from the description."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import UUID

from support.samples import SAMPLE_UUID, description, operations, resolve, sample

from generation.codegen.generator_seam import PythonIdentifier
from generation.codegen.media_types import own_first, suffix
from generation.codegen.names.method_names import method_name
from mvmnt._json.model import Model
from mvmnt._resources.numbered import PageNumberPaginator
from mvmnt._resources.pagination import CursorPaginator


def methods(resources: object) -> dict[str, tuple[Callable[..., Any], Mapping[str, Any]]]:
    """Each operation's method on a client's resources, with the operation, by operationId."""
    found = {}
    for _, _, operation in operations(description()):
        tag = PythonIdentifier(operation["tags"][0], "tag")
        name = method_name(PythonIdentifier(operation["operationId"], "field_"), tag)
        found[operation["operationId"]] = (getattr(getattr(resources, tag), name), operation)
    return found


def methods_of_other_media_types(resources: object) -> dict[str, tuple[Callable[..., Any], Mapping[str, Any], str]]:
    """The methods that give another media type than the operation's own one does, each with operation and media type.

    They are keyed by operationId and suffix: ``getAgingReport_csv``.
    """
    found = {}
    for operation_id, (method, operation) in methods(resources).items():
        success = next(response for status, response in operation["responses"].items() if status.startswith("2"))
        for media_type in own_first(success.get("content", {}))[1:]:
            other = getattr(method.__self__, f"{method.__name__}_{suffix(media_type)}")  # type: ignore[attr-defined]  # methods are bound
            found[f"{operation_id}_{suffix(media_type)}"] = (other, operation, media_type)
    return found


async def call(method: Callable[..., Any], operation: Mapping[str, Any], **others: object) -> object:
    """Call an operation's method with every argument that it needs, and its body even where that is optional.

    Args:
        method: the resource's method.
        operation: the operation, as the description has it.
        others: arguments in place of those made from the description.

    Returns:
        What the method gives; the first page where it gives a paginator.
    """
    result = method(**arguments(method, operation, **others))
    if isinstance(result, CursorPaginator | PageNumberPaginator):
        async for page in result.with_prefetch(0).pages():
            return page
        raise AssertionError("a listing has at least one page")
    assert isinstance(result, Awaitable)
    return await result


def assert_nothing_is_lost(results: Mapping[str, object], responses: Mapping[str, object]) -> None:
    """Every operation has a result, and each result, or each record of a page, has what its response had.

    Args:
        results: what the methods gave, by operationId; the first page of a listing.
        responses: the JSON that was sent, by operationId.
    """
    assert len(results) == 176
    for operation_id, result in results.items():
        response = responses.get(operation_id)
        if isinstance(result, Model):
            assert result.to_dict() == response, operation_id
        elif response is None:
            assert result is None, operation_id
        else:
            assert isinstance(response, dict)
            assert [item.to_dict() for item in result.items] == response.get("data", []), operation_id  # type: ignore[attr-defined]  # a page


def arguments(method: Callable[..., Any], operation: Mapping[str, Any], **others: object) -> dict[str, Any]:
    """What `call` gives a method."""
    return {name: value for name, value in {**_arguments(operation), **others}.items() if _wanted(method, name)}


def _wanted(method: Callable[..., Any], name: str) -> bool:
    parameter = inspect.signature(method).parameters.get(name)
    return parameter is not None and (parameter.default is inspect.Parameter.empty or name in {"body", "filter"})


def _arguments(operation: Mapping[str, Any]) -> dict[str, Any]:
    """An argument for each path parameter, for the body, and for each member of the body."""
    document = description()
    arguments: dict[str, Any] = {}
    for raw in operation.get("parameters", []):
        parameter = resolve(document, raw)
        if parameter["in"] == "path":
            arguments[PythonIdentifier(parameter["name"], "field_")] = UUID(SAMPLE_UUID)
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        body = sample(document, schema, full=True)
        arguments |= {PythonIdentifier(name, "field_").removesuffix("_"): value for name, value in body.items()}
        arguments["body"] = body
    return arguments
