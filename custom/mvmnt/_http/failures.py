"""Judges how an attempt ended: a table, without I/O.

Invariants:

- An invalid request is never retried, nor is a call that got its final response.
- A call that only reads is retried after every transient failure.
- A write is retried if the server cannot have executed it. If it may have, it is retried only if the caller
  (`RetryPolicy.writes`) or the API description says that the server honours the Idempotency-Key header.
- A body that can be read only once is sent once.

| how the attempt ended | transient | the server may have executed it |
| --- | --- | --- |
| no connection was made | yes | no |
| nothing listens at a port of this machine | for two seconds | no |
| 421, 425, 429, 503 | yes | no |
| 408 on a connection that was idle before: the server gave up waiting as the request came | yes | no |
| any other 408; 500, 502, 504; 520 to 524, 529, 530 from a proxy in front | yes | yes |
| timeout, connection lost, a body that is incomplete, or is not JSON although its media type is | yes | yes |
| the request cannot be sent | no | |
| any other response | no | |
"""

from __future__ import annotations

import math
from http import HTTPStatus
from typing import Final, NamedTuple

import httpx
import orjson

from mvmnt._core import json_numbers
from mvmnt._core.extensions import IDLE_BEFORE, parsed_json
from mvmnt._core.gc_pause import LARGE
from mvmnt._core.headers import seconds_to_wait
from mvmnt._core.operation import Operation
from mvmnt._http.response_body import fields_of
from mvmnt._http.retry_policy import Writes

__all__ = ["TRANSIENT_STATUSES", "Failure", "NothingListens", "judge_body", "judge_error", "judge_status", "may_repeat"]


class Failure(NamedTuple):
    """An attempt with a transient failure.

    Attributes:
        reason: what happened, in a few words.
        maybe_executed: whether the server may have executed the request.
        retry_after: seconds that the server asks to wait; None if it does not say.
        passes_within: seconds after which it is no longer transient, if attempt after attempt fails for this reason.
    """

    reason: str
    maybe_executed: bool
    retry_after: float | None = None
    passes_within: float = math.inf


class NothingListens(httpx.ConnectError):
    """A port of this machine refused the connection: the server is not running, or is starting."""


_LOOPBACK_PATIENCE: Final = 2.0  # seconds, in which a server of this machine has started

_ERRORS: Final[tuple[tuple[type[Exception], bool | None], ...]] = (  # the first that fits; None: it is not transient
    (httpx.UnsupportedProtocol, None),
    (httpx.LocalProtocolError, None),
    (httpx.ConnectError, False),
    (httpx.ConnectTimeout, False),
    (httpx.PoolTimeout, False),
    (httpx.ProxyError, False),
    (httpx.TransportError, True),
    (httpx.DecodingError, True),
)

_MAYBE_EXECUTED: Final = (408, 500, 502, 504, 520, 521, 522, 523, 524, 529, 530)
_NOT_EXECUTED: Final = (421, 425, 429, 503)

TRANSIENT_STATUSES: Final = frozenset(_MAYBE_EXECUTED + _NOT_EXECUTED)
"""The transient statuses."""

_SAYS_WHEN: Final = (429, 503, 529)  # with these, the headers tell how long to wait

_UNREADABLE: Final = Failure("unreadable body", maybe_executed=True)


def judge_error(error: Exception) -> Failure | None:
    """The failure for an exception; None if it is not transient."""
    if isinstance(error, NothingListens):
        return Failure("connection refused", maybe_executed=False, passes_within=_LOOPBACK_PATIENCE)
    maybe_executed = next((executed for kind, executed in _ERRORS if isinstance(error, kind)), None)
    return None if maybe_executed is None else Failure(type(error).__name__, maybe_executed)


def judge_status(response: httpx.Response, unix_now: float) -> Failure | None:
    """The failure for a status; None if it is not transient, or no failure."""
    status = response.status_code
    if status not in TRANSIENT_STATUSES:
        return None
    maybe_executed = status in _MAYBE_EXECUTED
    if status == HTTPStatus.REQUEST_TIMEOUT and response.extensions.get(IDLE_BEFORE):
        maybe_executed = False
    retry_after = seconds_to_wait(response.headers, unix_now) if status in _SAYS_WHEN else None
    return Failure(str(status), maybe_executed, retry_after)


def judge_body(response: httpx.Response) -> Failure | None:
    """A failure for a 2xx response whose media type is JSON and whose body is not."""
    if not response.is_success or response.status_code == HTTPStatus.NO_CONTENT:
        return None
    if not fields_of(response).get("Content-Type", "").partition(";")[0].strip().endswith("json"):
        return None
    if len(response.content) >= LARGE and json_numbers.is_json(response.content):
        return None
    try:
        parsed_json(response)
    except orjson.JSONDecodeError:
        return _UNREADABLE
    return None


def may_repeat(operation: Operation, writes: Writes, *, maybe_executed: bool) -> bool:
    """Whether a call may be sent again after a failure."""
    if operation.reads:
        return True
    if writes == "never":
        return False
    return not maybe_executed or writes == "idempotent" or operation.idempotent
