"""Request bodies that are not JSON: forms, forms with files, text, and bytes."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeAlias

import httpx

from mvmnt._core.operation import Operation
from mvmnt._json.attributes import written
from mvmnt._json.model import Model
from mvmnt._json.parameters import Style, encode_query, json_text, text_of
from mvmnt._json.schema import Misfit, Schema
from mvmnt._json.values.files import File
from mvmnt._json.wording import kind_of
from mvmnt.errors import RequestBodyError

__all__ = ["encode_bytes", "encode_form", "encode_multipart", "encode_text"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_JSON: Final = "application/json"


def encode_form(
    operation: Operation, body: object, schema: Schema[object], styles: Mapping[str, Style] | None = None
) -> bytes:
    """A body as ``application/x-www-form-urlencoded``. Members that are None are left out; objects are JSON.

    Raises:
        RequestBodyError: the body does not fit the description.
    """
    _check(operation, body, schema)
    styles = styles or {}
    members = {
        name: value if name in styles or not isinstance(value, Mapping | Model) else json_text(value)
        for name, value in _members(body).items()
    }
    return encode_query(members, styles).removeprefix("?").encode("ascii")


def encode_multipart(
    operation: Operation, body: object, schema: Schema[object], media_types: Mapping[str, str] = _NONE
) -> tuple[str, bytes]:
    """A body as ``multipart/form-data``, behind the Content-Type that names its boundary.

    Args:
        operation: the operation that the body is for; errors name it.
        body: a generated model, or a mapping. Files are `File` or bytes; each item of an array is a part; objects are
            JSON. Members that are None are left out.
        schema: what the description says of the body.
        media_types: those of single parts, by their name.

    Raises:
        RequestBodyError: the body does not fit the description, or has no parts.
    """
    _check(operation, body, schema)
    parts = [
        (name, _part(name, item, media_types.get(name)))
        for name, value in _members(body).items()
        if value is not None
        for item in (value if isinstance(value, Sequence) and not isinstance(value, _TEXT) else [value])
    ]
    if not parts:
        raise RequestBodyError(operation, "body", "expected at least one member: a form cannot be empty")
    request = httpx.Request("POST", "http://form", files=parts)
    return request.headers["Content-Type"], request.read()


def encode_text(operation: Operation, body: object, schema: Schema[object]) -> bytes:
    """A text as UTF-8.

    Raises:
        RequestBodyError: it is no text, or does not fit the description.
    """
    _check(operation, body, schema)
    try:
        return str(body).encode()
    except UnicodeEncodeError:
        reason = "expected text that UTF-8 can hold: this has half of a surrogate pair"
    raise RequestBodyError(operation, "body", reason)


def encode_bytes(operation: Operation, body: object) -> bytes | AsyncIterable[bytes]:
    """Bytes as they are; an iterable of bytes, plain or asynchronous, is read as it is sent, and sent once.

    Raises:
        RequestBodyError: it is neither.
    """
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    if isinstance(body, AsyncIterable):
        return body
    if isinstance(body, Iterable) and not isinstance(body, str | Mapping):
        return _pieces(body)
    raise RequestBodyError(operation, "body", f"expected bytes, or an iterable of bytes, not {kind_of(body)}")


_TEXT: Final = (str, bytes, bytearray, memoryview)
_Part: TypeAlias = tuple[str | None, bytes, str] | tuple[None, bytes]


def _part(name: str, value: object, media_type: str | None) -> _Part:
    if isinstance(value, File):
        return value.name or name, value.content, media_type or value.media_type
    if isinstance(value, bytes | bytearray):
        return name, bytes(value), media_type or "application/octet-stream"
    if isinstance(value, Mapping | Model):
        return None, json_text(value).encode(), media_type or _JSON
    text = (json_text(value) if media_type == _JSON else text_of(value)).encode()
    return (None, text, media_type) if media_type else (None, text)


def _members(body: object) -> Mapping[str, object]:
    if isinstance(body, Model):
        return written(body)
    return body if isinstance(body, Mapping) else {}


async def _pieces(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _check(operation: Operation, body: object, schema: Schema[object]) -> None:
    try:
        schema.check(body, closed=True)
    except Misfit as misfit:
        raise RequestBodyError(operation, f"body{misfit.place}", misfit.reason) from None
