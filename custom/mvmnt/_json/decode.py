"""Responses as models, text or bytes."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, TypeVar

import httpx
import orjson

from mvmnt._core import json_numbers
from mvmnt._core.extensions import has_floats_alone, is_parsed, parsed_json
from mvmnt._core.gc_pause import LARGE, paused_for
from mvmnt._core.json_types import is_object
from mvmnt._core.operation import Operation
from mvmnt._json.schema import RESPONSE, UNDECODABLE, Misfit, Schema
from mvmnt.errors import DecodeError
from mvmnt.errors._response import kept_body

__all__ = ["decode_bytes", "decode_location", "decode_response", "decode_text"]

T = TypeVar("T")

_BYTE_ORDER_MARK = "\ufeff"


def decode_response(operation: Operation, response: httpx.Response, schema: Schema[T]) -> T:
    """Decode the JSON of a 2xx response.

    Raises:
        DecodeError: the response is not JSON, or does not fit the description. The error names the operation and the
            JSON path.
    """
    if len(response.content) >= LARGE and not is_parsed(response):
        from mvmnt._json.large import decode_large  # here: most programs make calls with small responses first

        found: T | None = decode_large(schema, response.content, floats=has_floats_alone(response))
        if found is not None:
            return found
    try:
        data = parsed_json(response)
    except orjson.JSONDecodeError as error:
        reason = f"the body is not JSON ({error})" if response.content else "the body is empty"
        raise DecodeError(operation, "$", reason, response=response) from None
    try:
        with paused_for(response.content):
            return schema.decode(data)
    except UNDECODABLE as error:
        del data  # it may repeat the access token, and error reporters send the locals of frames
        misfit, record_id = _located(response, schema, error)
    raise DecodeError(operation, f"${misfit.place}", misfit.reason, response=response, record_id=record_id)


def _located(response: httpx.Response, schema: Schema[object], error: Exception) -> tuple[Misfit, str | None]:
    """What does not fit, and the id of the record around it; secrets that the server repeats are removed."""
    data = parsed_json(response)
    if (body := kept_body(response)) != response.content:
        with suppress(orjson.JSONDecodeError):
            data = json_numbers.loads(body)
    misfit = explain(data, schema, error)
    return misfit, _record_id(data, misfit)


def explain(data: object, schema: Schema[object], error: Exception) -> Misfit:
    """Find where and why parsed JSON does not fit: decoding is fast, and does not track the place."""
    try:
        schema.check(data, RESPONSE)
    except Misfit as misfit:
        return misfit
    except RecursionError:
        pass
    return Misfit(
        "nested too deeply" if isinstance(error, RecursionError) else f"{type(error).__name__} while decoding"
    )


def _record_id(data: Any, misfit: Misfit) -> str | None:
    """The id of the outermost object around a misfit that has one."""
    steps: tuple[Any, ...] = (*misfit.steps, None)
    for step in steps:
        if is_object(data) and isinstance(data.get("id"), str):
            return str(data["id"])
        try:
            data = data[step]  # a value without members ends the path
        except (LookupError, TypeError):
            return None
    return None


def decode_location(operation: Operation, response: httpx.Response) -> str:
    """Return the target of a redirect, as an absolute URL.

    Raises:
        DecodeError: the response is no redirect.
    """
    location = response.headers.get("Location")
    if not location:
        raise DecodeError(operation, "headers.Location", "the response is no redirect", response=response)
    return str(response.request.url.join(location))


def decode_text(operation: Operation, response: httpx.Response, media_type: str) -> str:
    """Decode the text of a 2xx response.

    The charset is the one that the response names, else UTF-8, as RFC 7111 has it for CSV. A byte order mark, as
    spreadsheets write it, is removed.

    Args:
        operation: the operation that was called; errors name it.
        response: the response, with its body read.
        media_type: what the request accepts, such as ``text/csv``; a range such as ``text/*`` is allowed.

    Raises:
        DecodeError: the response has another media type, or is not text in its charset.
    """
    decode_bytes(operation, response, media_type)
    charset = response.charset_encoding or "utf-8"
    try:
        return response.content.decode(charset).removeprefix(_BYTE_ORDER_MARK)
    except (LookupError, ValueError) as error:
        reason = f"it is not text in {charset} ({error})"
    raise DecodeError(
        operation, "body", reason, response=response
    )  # not in the handler above, whose error holds the body


def decode_bytes(operation: Operation, response: httpx.Response, media_type: str) -> bytes:
    """Return the bytes of a 2xx response.

    The media type must be one that the request accepts: a proxy's HTML page is not a CSV report.

    Args:
        operation: the operation that was called; errors name it.
        response: the response, with its body read.
        media_type: what the request accepts, such as ``application/pdf``; a range such as ``image/*`` is allowed.

    Raises:
        DecodeError: the response has another media type.
    """
    found = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    wanted, star, _ = media_type.partition("*")  # the part of a range before its star
    if not (found.startswith(wanted) if star else found == wanted):
        reason = f"it is {found}, not {media_type}" if found else f"it should be {media_type}, and has no Content-Type"
        raise DecodeError(operation, "body", reason, response=response)
    return response.content
