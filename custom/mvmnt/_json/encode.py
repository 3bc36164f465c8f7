"""Request bodies as they are sent; parameters are those of `mvmnt._json.requests.parameters`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import orjson

from mvmnt._core import json_numbers
from mvmnt._core.json_types import is_mapping, is_sequence
from mvmnt._core.operation import Operation
from mvmnt._http.options import CallOptions
from mvmnt._json.attributes import written
from mvmnt._json.model import Model
from mvmnt._json.requests.credentials import credential
from mvmnt._json.requests.parameters import Style, checked, encode_cookies, encode_headers, encode_path, encode_query
from mvmnt._json.schema import OPEN_REQUEST, REQUEST, Misfit, Schema
from mvmnt._json.values.anything import ANYTHING
from mvmnt._json.values.foreign import python_value
from mvmnt.errors import RequestBodyError

__all__ = [
    "Style",
    "checked",
    "credential",
    "encode_body",
    "encode_cookies",
    "encode_headers",
    "encode_path",
    "encode_query",
    "plain_body",
]

_NO_OPTIONS: Final = CallOptions()
_TOO_DEEP = "cannot be written as JSON: it is nested too deeply, or holds itself"


def encode_body(
    operation: Operation, body: object, schema: Schema[object], options: CallOptions = _NO_OPTIONS
) -> bytes:
    """A request body as JSON.

    Args:
        operation: the operation that the body is for; errors name it.
        body: a generated model, or a mapping in the API's own member names. A mapping may hold models, UUIDs, dates,
            datetimes with a time zone, Decimals, enum members, and numbers and dates of numpy and pandas. A model is
            checked as the mapping of its members is.
        schema: what the description says of the body.
        options: the client's.

    Raises:
        RequestBodyError: the body does not fit: an unknown or missing member, a wrong enum value, a value of another
            type.
    """
    try:
        schema.check(body, OPEN_REQUEST if options.sends_unknown else REQUEST)
        return orjson.dumps(body, default=_json)
    except Misfit as misfit:
        found = misfit
    except (TypeError, RecursionError):
        found = _unwritable(body)
    raise RequestBodyError(operation, f"body{found.place}", found.reason)


def _unwritable(body: object) -> Misfit:
    """Find where and why a body cannot be written as JSON: orjson does not say where."""
    try:
        ANYTHING.check(body, REQUEST)
    except Misfit as misfit:
        return Misfit(f"cannot be written as JSON: {misfit.reason}", *misfit.steps)
    except RecursionError:
        pass
    members = written(body) if isinstance(body, Model) else body
    for name, content in members.items() if is_mapping(members) else ():
        try:
            orjson.dumps(content, default=_json)
        except (TypeError, RecursionError):
            return Misfit(_TOO_DEEP, name)
    return Misfit(_TOO_DEEP)


def plain_body(
    operation: Operation, body: object, schema: Schema[object], options: CallOptions = _NO_OPTIONS
) -> dict[str, Any]:
    """A request body as plain JSON types, checked; later changes by the caller do not affect it.

    Raises:
        RequestBodyError: as for `encode_body`.
    """
    copied: dict[str, Any] = json_numbers.loads(encode_body(operation, body, schema, options))
    return copied


def _json(value: object) -> object:
    """What orjson does not write by itself."""
    if isinstance(value, Model):
        return written(value)
    if isinstance(value, Decimal):
        return orjson.Fragment(str(value))
    if is_mapping(value):
        return dict(value)
    if is_sequence(value):
        return list(value)
    found = python_value(value)
    if isinstance(found, datetime):  # a subclass, such as pandas' Timestamp
        return found.isoformat()
    if found is value:
        raise TypeError(f"a {type(value).__name__} has no place in it")
    return found
