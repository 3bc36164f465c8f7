"""Judges how an attempt ended: a table, without I/O.

Invariants:

- A request that is at fault itself is never repeated, and no response that answers the question is.
- A call that only reads is repeated after every failure that may pass.
- A write is repeated where the server cannot have executed it. Where it may have, it is repeated only if the caller
  (`RetryPolicy.writes`) or the API description vouches for the Idempotency-Key header.
- A body that can be read once is sent once.

| how the attempt ended | may pass | the server may have executed it |
| --- | --- | --- |
| no connection was made | yes | no |
| 429, 503 | yes | no |
| 500, 502, 504 | yes | yes |
| timeout, connection lost, a body that breaks off or is not the JSON that it claims to be | yes | yes |
| the request cannot be sent | no | |
| any other response | no | |
"""

from __future__ import annotations

from typing import Final

import attrs
import httpx
import orjson

from mvmnt._core.extensions import parsed_json
from mvmnt._core.headers import seconds_to_wait
from mvmnt._core.operation import Operation
from mvmnt._http.retry_policy import Writes

__all__ = ["Failure", "judge_body", "judge_error", "judge_status", "may_repeat"]


@attrs.frozen
class Failure:
    """An attempt that failed in a way that may pass.

    Attributes:
        reason: what happened, in a word.
        maybe_executed: whether the server may have done what was asked.
        retry_after: seconds that the server asks to wait; None if it does not say.
    """

    reason: str
    maybe_executed: bool
    retry_after: float | None = None


_ERRORS: Final[tuple[tuple[type[Exception], bool | None], ...]] = (  # the first that fits; None: it does not pass
    (httpx.UnsupportedProtocol, None),
    (httpx.LocalProtocolError, None),
    (httpx.ConnectError, False),
    (httpx.ConnectTimeout, False),
    (httpx.PoolTimeout, False),
    (httpx.ProxyError, False),
    (httpx.TransportError, True),
    (httpx.DecodingError, True),
)

_STATUSES: Final = {429: False, 500: True, 502: True, 503: False, 504: True}

_SAYS_WHEN: Final = (429, 503)  # with these, the headers tell how long to wait

_UNREADABLE: Final = Failure("unreadable body", maybe_executed=True)


def judge_error(error: Exception) -> Failure | None:
    """The failure that `error` stands for; None if it does not pass."""
    maybe_executed = next((executed for kind, executed in _ERRORS if isinstance(error, kind)), None)
    return None if maybe_executed is None else Failure(type(error).__name__, maybe_executed)


def judge_status(response: httpx.Response, unix_now: float) -> Failure | None:
    """The failure that the status stands for; None if it does not pass, or is none."""
    status = response.status_code
    maybe_executed = _STATUSES.get(status)
    if maybe_executed is None:
        return None
    retry_after = seconds_to_wait(response.headers, unix_now) if status in _SAYS_WHEN else None
    return Failure(str(status), maybe_executed, retry_after)


def judge_body(response: httpx.Response) -> Failure | None:
    """A failure for a 2xx response which says that it is JSON and is not."""
    if not response.is_success or response.status_code == httpx.codes.NO_CONTENT:
        return None
    if not response.headers.get("Content-Type", "").partition(";")[0].strip().endswith("json"):
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
