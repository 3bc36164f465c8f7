"""Your own code around each attempt of a call: headers, measurements, caches.

async def sign(request: Request, send: Send) -> Response:
    request.headers["X-Signature"] = signature_of(request.body)
    return await send(request)

async with Mvmnt(middleware=[sign]) as mvmnt:
    ...
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import TypeAlias, cast

import attrs
from attrs import validators

from mvmnt._core.operation import Operation

__all__ = ["Middleware", "Request", "Response", "Send"]


@attrs.frozen
class Request:
    """One attempt of a call.

    Attributes:
        operation: the operation that is called; `operation.id` is its operationId.
        method: HTTP method.
        url: the whole URL. It may hold a caller's key.
        body: what is sent; empty for most reads, and for what is read piece by piece. It cannot be changed.
        attempt: which attempt of the call it is, from 1.
        headers: those that are sent, in small letters, without `authorization`. Changes hold for this attempt.
    """

    operation: Operation
    method: str
    url: str = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    attempt: int
    headers: MutableMapping[str, str] = attrs.field(repr=False)


def _are_texts(_: object, __: object, headers: object) -> None:
    if not isinstance(headers, Mapping):
        raise TypeError(f"headers is of type {type(headers).__name__}: it must be a mapping")
    for name, value in cast("Mapping[object, object]", headers).items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise TypeError(f"headers has {name!r}, whose name or value is no string")


@attrs.frozen
class Response:
    """The response to an attempt.

    Attributes:
        status: HTTP status. The retries see it: a 503 is repeated, whoever made it.
        body: the decoded body.
        headers: by name, in whatever case.

    Raises:
        TypeError: a value is of another type.
    """

    status: int = attrs.field(validator=validators.instance_of(int))
    body: bytes = attrs.field(default=b"", repr=False, validator=validators.instance_of(bytes))
    headers: MutableMapping[str, str] = attrs.field(factory=dict[str, str], repr=False, validator=_are_texts)


Send: TypeAlias = Callable[[Request], Awaitable[Response]]
"""Sends the request on: to the next middleware, and from the last to the server, within the rate limit.

It raises httpx's errors where no response comes. Let them pass: the retries judge them.
"""

Middleware: TypeAlias = Callable[[Request, Send], Awaitable[Response]]
"""An async function around one attempt. It calls `send`, once or more often, or returns its own response."""
