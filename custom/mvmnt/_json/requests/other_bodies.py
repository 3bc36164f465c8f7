"""Request bodies that are not JSON: forms, forms with files, text, and bytes."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx

from mvmnt._core.json_types import is_mapping, is_sequence
from mvmnt._core.operation import Operation
from mvmnt._http.options import CallOptions
from mvmnt._json.attributes import written
from mvmnt._json.model import Model
from mvmnt._json.requests.parameters import Style, encode_query, text_of
from mvmnt._json.schema import OPEN_REQUEST, REQUEST, Misfit, Schema
from mvmnt._json.values.files import File
from mvmnt._json.values.texts import json_text
from mvmnt._json.values.wording import kind_of
from mvmnt.errors import RequestBodyError

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = ["encode_bytes", "encode_form", "encode_multipart", "encode_text"]

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_JSON: Final = "application/json"
_NO_OPTIONS: Final = CallOptions()


def encode_form(
    operation: Operation,
    body: object,
    schema: Schema[object],
    styles: Mapping[str, Style] | None = None,
    *,
    options: CallOptions = _NO_OPTIONS,
) -> bytes:
    """A body as ``application/x-www-form-urlencoded``. Members that are None are left out; objects are JSON.

    Raises:
        RequestBodyError: the body does not fit the description.
    """
    _check(operation, body, schema, options)
    styles = styles or {}
    members = {
        name: json_text(value) if name not in styles and (is_mapping(value) or isinstance(value, Model)) else value
        for name, value in _members(body).items()
    }
    return encode_query(members, styles).removeprefix("?").encode("ascii")


def encode_multipart(
    operation: Operation,
    body: object,
    schema: Schema[object],
    media_types: Mapping[str, str] = _NONE,
    *,
    options: CallOptions = _NO_OPTIONS,
) -> tuple[str, bytes]:
    """A body as ``multipart/form-data``, behind the Content-Type that names its boundary.

    Args:
        operation: the operation that the body is for; errors name it.
        body: a generated model, or a mapping. Files are `File` or bytes; each item of an array is a part; objects are
            JSON. Members that are None are left out.
        schema: what the description says of the body.
        media_types: those of single parts, by their name.
        options: the client's.

    Raises:
        RequestBodyError: the body does not fit the description, or has no parts.
    """
    _check(operation, body, schema, options)
    parts = [
        (name, _part(name, item, media_types.get(name)))
        for name, value in _members(body).items()
        if value is not None
        for item in (value if is_sequence(value) and not isinstance(value, _TEXT) else [value])
    ]
    if not parts:
        raise RequestBodyError(operation, "body", "expected at least one member: a form cannot be empty")
    request = httpx.Request("POST", "http://form", files=parts)
    return request.headers["Content-Type"], request.read()


def encode_text(
    operation: Operation, body: object, schema: Schema[object], *, options: CallOptions = _NO_OPTIONS
) -> bytes:
    """A text as UTF-8.

    Raises:
        RequestBodyError: it is no text, or does not fit the description.
    """
    _check(operation, body, schema, options)
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
    if isinstance(body, bytes | bytearray):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    if _is_async(body):
        return body
    if _is_iterable(body) and not isinstance(body, str) and not is_mapping(body):
        return _pieces(body)
    raise RequestBodyError(operation, "body", f"expected bytes, or an iterable of bytes, not {kind_of(body)}")


def _is_async(body: object) -> TypeIs[AsyncIterable[bytes]]:
    return isinstance(body, AsyncIterable)


def _is_iterable(body: object) -> TypeIs[Iterable[Any]]:
    return isinstance(body, Iterable)


_TEXT: Final = (str, bytes, bytearray, memoryview)
_Part: TypeAlias = tuple[str | None, bytes, str] | tuple[None, bytes]


def _part(name: str, value: object, media_type: str | None) -> _Part:
    if isinstance(value, File):
        return value.name or name, value.content, media_type or value.media_type
    if isinstance(value, bytes | bytearray):
        return name, bytes(value), media_type or "application/octet-stream"
    if is_mapping(value) or isinstance(value, Model):
        return None, json_text(value).encode(), media_type or _JSON
    text = (json_text(value) if media_type == _JSON else text_of(value)).encode()
    return (None, text, media_type) if media_type else (None, text)


def _members(body: object) -> Mapping[str, object]:
    if isinstance(body, Model):
        return written(body)
    return body if is_mapping(body) else {}


async def _pieces(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _check(operation: Operation, body: object, schema: Schema[object], options: CallOptions) -> None:
    try:
        schema.check(body, OPEN_REQUEST if options.sends_unknown else REQUEST)
    except Misfit as misfit:
        raise RequestBodyError(operation, f"body{misfit.place}", misfit.reason) from None
