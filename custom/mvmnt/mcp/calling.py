"""Calls any operation of the API with an agent's JSON. A write is shown before it is sent."""

from __future__ import annotations

import inspect
import json
import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from anyio import to_thread
from fastmcp.exceptions import ToolError

from mvmnt._core.json_types import is_array, is_object
from mvmnt._core.operation import Operation
from mvmnt._core.suggestion import did_you_mean
from mvmnt._json.model import Model
from mvmnt._json.values.visible import as_text
from mvmnt._resources.record_ref import Id, Key
from mvmnt.mcp.reading import Reader
from mvmnt_client.client import Client
from mvmnt_client.operations import OPERATIONS

__all__ = ["ALL", "Calls"]

ALL: Final = "all"
_CHECKED: Final = 1_000  # previews that may wait for their confirmation


class Calls:
    """Calls the operations of one client.

    Args:
        client: what sends the calls.
        writes: those that are allowed: operations, groups of the description, or `ALL`.
        group_of: the group of an operation. It runs in a thread, since it may read the description.
        reader: gives what is long in parts.
    """

    def __init__(self, client: Client, writes: frozenset[str], group_of: Callable[[str], str], reader: Reader) -> None:
        self._client = client
        self._writes = writes
        self._group_of = group_of
        self._reader = reader
        self._previews: OrderedDict[str, dict[str, Any]] = OrderedDict()

    async def call(self, name: str, arguments: Mapping[str, Any], body: Any, confirmation: str | None) -> str:
        """Call an operation.

        Args:
            name: its operationId.
            arguments: the path and query parameters, by the API's names.
            body: the request body; None for none.
            confirmation: of a write, the code of its preview.

        Returns:
            JSON text: the response, a part of it, or the preview of a write.

        Raises:
            ToolError: the operation or an argument is unknown, or the write is not allowed, or was not looked at.
            MvmntError: the call failed.
        """
        endpoint = _endpoint(name)
        operation: Operation = endpoint.OPERATION
        passed = _arguments(endpoint, arguments, body)
        if not operation.reads:
            request = _request(endpoint, self._client, passed)
            group = await to_thread.run_sync(self._group_of, name)
            if self._writes.isdisjoint((ALL, name, group)):
                raise ToolError(
                    f"{name} writes, and this server does not allow it. Whoever runs the server can, by"
                    f" --allow-writes {name} or --allow-writes {group!r}"
                )
            if confirmation is None:
                return self._preview(request)
            if self._previews.get(confirmation) != request:
                raise ToolError(
                    "no preview of this very write has that code: call without it to see what would be sent"
                )
            passed["idempotency_key"] = confirmation
        try:
            result = _json(await endpoint.asyncio(client=self._client, **passed))
        except TypeError as error:  # an argument of another type
            raise ToolError(str(error)) from error
        if confirmation is not None:
            self._previews.pop(confirmation, None)  # a write that failed can be repeated with the same idempotency key
        if operation.reads and is_object(result) and is_array(result.get("data")):
            return await self._reader.records(_Listing(self._client, endpoint, passed, result).records)
        return self._reader.text({"done": True} if result is None else result)

    def _preview(self, request: dict[str, Any]) -> str:
        code = secrets.token_urlsafe(12)
        self._previews[code] = request
        if len(self._previews) > _CHECKED:
            self._previews.popitem(last=False)
        return as_text({"sent": False, "preview": request, "confirmation": code})


class _Listing:
    """A listing page by page.

    Args:
        client: what sends the calls.
        endpoint: the module of the operation.
        passed: the arguments of the first page.
        first: the first page.
    """

    def __init__(self, client: Client, endpoint: ModuleType, passed: dict[str, Any], first: dict[str, Any]) -> None:
        self._client = client
        self._endpoint = endpoint
        self._passed: dict[str, Any] | None = passed
        self._page: dict[str, Any] | None = first

    async def records(self) -> list[Any] | None:
        """The records of the next page; None after the last. A call that failed asks for the same page again."""
        if self._passed is None:
            return None
        page = self._page or _json(await self._endpoint.asyncio(client=self._client, **self._passed))
        self._page = None
        self._passed = _next_page(self._passed, page.get("pagination") or {})
        records: list[Any] = page["data"]
        return records


def _endpoint(name: str) -> ModuleType:
    entry = next((entry for entry in OPERATIONS if entry.operation == name), None)
    if entry is None:
        raise ToolError(f"there is no operation {name!r}: search_operations finds them")
    return import_module(entry.endpoint)


def _arguments(endpoint: ModuleType, arguments: Mapping[str, Any], body: Any) -> dict[str, Any]:
    """An agent's arguments as those of the endpoint function."""
    parameters = inspect.signature(endpoint.asyncio).parameters.values()
    names = {_letters(parameter.name): parameter.name for parameter in parameters}
    taken = {name for name in names.values() if name not in _OURS}
    passed: dict[str, Any] = {} if body is None else {"body": body}
    for name, value in arguments.items():
        known = names.get(_letters(name))
        if known not in taken and _letters(name) != "by":
            raise ToolError(f"{endpoint.OPERATION.id} takes no argument {name!r}{did_you_mean(name, taken)}")
        if known is not None:
            passed[known] = value
    if "body" in passed and "body" not in names.values():
        raise ToolError(f"{endpoint.OPERATION.id} takes no body")
    missing = [
        parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty and parameter.name not in ("client", *passed)
    ]
    if missing:
        raise ToolError(f"{endpoint.OPERATION.id} needs {', '.join(missing)}")
    if (by := arguments.get("by")) is not None:
        if by not in _LOOKUPS:
            raise ToolError(f"by is {by!r}: it must be id or key")
        passed["id"] = _LOOKUPS[by](passed.get("id"))
    return passed


def _letters(name: str) -> str:
    """A name without the signs that differ between the API's names and Python's."""
    return name.replace("_", "").replace("-", "").lower()


def _json(result: Any) -> Any:
    return result.to_dict() if isinstance(result, Model) else result


def _next_page(passed: dict[str, Any], pagination: Mapping[str, Any]) -> dict[str, Any] | None:
    """The arguments for the page after one; None after the last."""
    further: dict[str, Any]
    if pagination.get("hasNextPage"):
        further = {"cursor": pagination.get("endCursor")}
    elif pagination.get("pageNumber", 0) < pagination.get("totalPages", 0):
        further = {"pagination": {"pageNumber": pagination["pageNumber"] + 1, "pageSize": pagination.get("pageSize")}}
    else:
        return None
    return {**passed, "body": {**passed["body"], **further}} if "body" in passed else {**passed, **further}


def _request(endpoint: ModuleType, client: Client, passed: dict[str, Any]) -> dict[str, Any]:
    """What would be sent, checked."""
    try:
        request = endpoint.request_arguments(client.options, **passed)
    except TypeError as error:
        raise ToolError(str(error)) from error
    content = request.get("content")
    return {
        "method": request["method"],
        "path": request["url"],
        "body": json.loads(content) if isinstance(content, bytes) and content else None,
    }


_OURS: Final = ("client", "body", "idempotency_key")
_LOOKUPS: Final[dict[str, Callable[[Any], object]]] = {"id": Id, "key": Key}
