"""Reads request bodies and sends responses by ASGI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, TypeAlias

import orjson

Scope: TypeAlias = MutableMapping[str, Any]  # ASGI's own interface
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class Refused(Exception):
    """The response to a request has a status other than 200."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers: dict[str, str] = {"Content-Type": "application/json", **(headers or {})}
        self.body: bytes = orjson.dumps({"error": code, "message": message})


class Disconnected(Exception):
    """The sender closed the connection before its request was complete."""


async def read_body(scope: Scope, receive: Receive, limit: int) -> bytes:
    """The request's body.

    Raises:
        Refused: it is compressed, or larger than `limit` bytes.
        Disconnected: it does not come to its end.
    """
    _refuse_encoded_body(scope["headers"])
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        body += message.get("body", b"")
        if len(body) > limit:
            raise Refused(413, "payload_too_large", f"the body is larger than {limit} bytes")
        more = message.get("more_body", False)
    return bytes(body)


async def send_response(send: Send, status: int, headers: dict[str, str], body: bytes) -> None:
    """Send a complete response."""
    lines = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    lines.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": lines})
    await send({"type": "http.response.body", "body": body})


def _refuse_encoded_body(headers: Iterable[tuple[bytes, bytes]]) -> None:
    """Refuse a compressed body: a small one could be very large after decoding."""
    for name, value in headers:
        if name.lower() == b"content-encoding" and value.strip().lower() not in (b"", b"identity"):
            raise Refused(415, "unsupported_media_type", "the body is compressed: send JSON without Content-Encoding")
