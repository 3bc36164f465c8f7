"""The extensions of requests and responses.

| key | on | holds |
| --- | --- | --- |
| `mvmnt` | request | the `Operation` of the request |
| `mvmnt.attempts` | both | the number and duration of the call's attempts |
| `mvmnt.retry` | request | the `RetryPolicy` of the call, where it has one of its own |
| `mvmnt.limits` | request | the `AttemptLimits` of the attempt |
| `mvmnt.secrets` | request | the secrets that its errors must not show |
| `mvmnt.idle_before` | response | whether its connection had been used before |
| `mvmnt.json` | response | the parsed body |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from contextvars import ContextVar
from typing import Any, Final, NamedTuple

import attrs
import httpx

from mvmnt._core import json_numbers
from mvmnt._core.gc_pause import paused_for
from mvmnt._core.operation import Operation
from mvmnt._core.secret import Secret

__all__ = [
    "ATTEMPTS",
    "DEFAULT_MAX_RESPONSE_BYTES",
    "IDLE_BEFORE",
    "LIMITS",
    "ON_CONNECTION",
    "OPERATION",
    "RETRY",
    "SECRETS",
    "AttemptLimits",
    "Attempts",
    "attempts_in",
    "body_timed_out",
    "limits_of",
    "operation_of",
    "parsed_json",
    "secrets_in",
]

ON_CONNECTION: ContextVar[Callable[[], None] | None] = ContextVar("on_connection", default=None)
"""Called when the request that this task sends has its connection; the time that it waited for one is over then."""

OPERATION: Final = "mvmnt"

ATTEMPTS: Final = "mvmnt.attempts"

LIMITS: Final = "mvmnt.limits"
"""A transport that knows this key reads the body at once. Others return a stream, and `mvmnt._http.retry` reads it."""

RETRY: Final = "mvmnt.retry"

IDLE_BEFORE: Final = "mvmnt.idle_before"

SECRETS: Final = "mvmnt.secrets"

_PARSED: Final = "mvmnt.json"


DEFAULT_MAX_RESPONSE_BYTES: Final = 100 * 1024 * 1024
"""A page of 250 records has about one megabyte, a report some ten."""


@attrs.define
class Attempts:
    """The attempts of one call, including those after a 401.

    Attributes:
        count: how many times the request was sent.
        seconds: from the first attempt to the end of the last, waits between them included; time spent on fetching a
            token is not.
        held: the part of `seconds` for which the client's own rate limit held the request back. It does not count
            against the deadline of `RetryPolicy`: a call that queues has not failed.
    """

    count: int = 0
    seconds: float = 0.0
    held: float = 0.0


class AttemptLimits(NamedTuple):
    """The limits of one attempt.

    Attributes:
        seconds: from sending the request to the end of the response.
        body_seconds: from the head of the response to the end of its body.
        body_size: bytes of the body once it is decoded.
    """

    seconds: float
    body_seconds: float
    body_size: int


def attempts_in(extensions: MutableMapping[str, Any]) -> Attempts:
    """The attempts of the call; created if there are none yet."""
    found = extensions.get(ATTEMPTS)
    if not isinstance(found, Attempts):
        found = extensions[ATTEMPTS] = Attempts()
    return found


def limits_of(extensions: Mapping[str, Any]) -> AttemptLimits | None:
    """The limits of the attempt; None for a request that no endpoint made."""
    found = extensions.get(LIMITS)
    return found if isinstance(found, AttemptLimits) else None


def secrets_in(extensions: MutableMapping[str, Any]) -> set[Secret]:
    """The secrets that were sent with the request. Code that sends another one adds it."""
    found: set[Secret] = extensions.setdefault(SECRETS, set())
    return found


def operation_of(request: httpx.Request) -> Operation | None:
    """The operation of `request`; None if no endpoint made it."""
    label = request.extensions.get(OPERATION)
    return label if isinstance(label, Operation) else None


def parsed_json(response: httpx.Response) -> Any:
    """The JSON value in the body, which must have been read, by `json_numbers.loads`. It is parsed once.

    Where the operation says that there are no exact numbers in it, they are floats at once.

    Raises:
        orjson.JSONDecodeError: it is not JSON.
    """
    extensions = response.extensions
    if _PARSED not in extensions:
        with paused_for(response.content):
            extensions[_PARSED] = json_numbers.loads(response.content, floats=has_floats_alone(response))
    return extensions[_PARSED]


def is_parsed(response: httpx.Response) -> bool:
    """Whether `parsed_json` has parsed the body already."""
    return _PARSED in response.extensions


def has_floats_alone(response: httpx.Response) -> bool:
    """Whether the operation says that there are no exact numbers in its responses."""
    try:
        operation = operation_of(response.request)
    except RuntimeError:  # a response that no request led to
        return False
    return operation is not None and operation.floats


def body_timed_out(seconds: float) -> httpx.ReadTimeout:
    """The error for a body that was not complete in time."""
    return httpx.ReadTimeout(f"the body was not complete after {seconds:g} s (RetryPolicy.body_timeout)")
