"""Bodies to bytes and answers to models, both straight through orjson."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import httpx
import orjson

from mvmnt._core.extensions import parsed_json
from mvmnt._core.gc_pause import paused_for
from mvmnt._core.operation import Operation
from mvmnt._json.kinds import UNDECODABLE, Misfit, Schema
from mvmnt._json.model import Model
from mvmnt.errors import DecodeError, RequestBodyError

T = TypeVar("T")


def encode_body(operation: Operation, body: object, schema: Schema[object]) -> bytes:
    """A request body as JSON.

    Args:
        operation: the operation that the body is for; errors name it.
        body: a generated model, or a mapping in the API's own member names. A mapping may hold models, UUIDs, dates,
            datetimes with a time zone, Decimals and enum members as well as what JSON has.
        schema: what the description says of the body.

    Raises:
        RequestBodyError: the body does not fit: an unknown or missing member, a wrong enum value, a value of another
            type.
    """
    try:
        schema.check(body, closed=True)
        return orjson.dumps(body, default=_json)
    except Misfit as misfit:
        raise RequestBodyError(operation, f"body{misfit.place}", misfit.reason) from None
    except TypeError as error:
        raise RequestBodyError(operation, "body", f"cannot be written as JSON: {error}") from None


def plain_body(operation: Operation, body: object, schema: Schema[object]) -> dict[str, Any]:
    """A request body as plain JSON types, checked, and free of whatever the caller changes afterwards.

    Raises:
        RequestBodyError: as for `encode_body`.
    """
    copied: dict[str, Any] = orjson.loads(encode_body(operation, body, schema))
    return copied


def encode_query(parameters: Mapping[str, object]) -> str:
    """The query of a URL, from its question mark on; a list repeats its parameter, and what is None stays out."""
    pairs = [
        (name, _text(item))
        for name, value in parameters.items()
        if value is not None
        for item in (value if isinstance(value, list | tuple) else [value])
    ]
    return f"?{urlencode(pairs, quote_via=quote)}" if pairs else ""


def encode_headers(parameters: Mapping[str, object]) -> dict[str, str]:
    """Header parameters as strings; those that are None stay out."""
    return {name: _text(value) for name, value in parameters.items() if value is not None}


def decode_answer(operation: Operation, response: httpx.Response, schema: Schema[T]) -> T:
    """The model that a 2xx answer holds.

    Raises:
        DecodeError: the answer is no JSON, or does not fit the description: it lacks a required member, say. The
            error names the operation and the JSON path.
    """
    try:
        data = parsed_json(response)
    except orjson.JSONDecodeError as error:
        reason = f"the body is not JSON ({error})" if response.content else "the body is empty"
        raise DecodeError(operation, "$", reason, response=response) from None
    try:
        with paused_for(response.content):
            return schema.decode(data)
    except UNDECODABLE as error:
        raise _explained(operation, response, data, schema, error) from error


def _explained(
    operation: Operation, response: httpx.Response, data: object, schema: Schema[object], error: Exception
) -> DecodeError:
    """Where and why an answer does not fit. Decoding does not keep track of its place, so it cannot say."""
    try:
        schema.check(data, closed=False)
    except Misfit as misfit:
        return DecodeError(operation, f"${misfit.place}", misfit.reason, response=response)
    return DecodeError(operation, "$", f"{type(error).__name__} while decoding", response=response)


def _json(value: object) -> object:
    """What orjson does not write by itself."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Decimal):
        return orjson.Fragment(str(value))
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} has no place in it")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
