"""Errors of a call that got no usable response, or sent no request."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

import httpx

from mvmnt._core.extensions import Attempts, attempts_in
from mvmnt._core.headers import request_id
from mvmnt._core.operation import Operation
from mvmnt._core.secret import without_secrets
from mvmnt.errors._response import kept_body, kept_headers, sent_idempotency_key, sent_secrets
from mvmnt.errors._root import MvmntError, effort, shown

__all__ = [
    "ApiConnectionError",
    "ApiTimeoutError",
    "ClientClosedError",
    "ConfigurationError",
    "DecodeError",
    "EventLoopError",
    "ForkedClientError",
    "PaginationError",
    "RecordRefError",
    "RequestBodyError",
    "ResponseTooLargeError",
    "TokenError",
    "UnreadableRecordError",
]


class ApiConnectionError(MvmntError):
    """No whole answer came: the connection was refused, lost or cut short, or the answer was not HTTP.

    It was repeated as far as `RetryPolicy` allows. A write may have been done or not, unless the connection was never
    made: the httpx exception in `__cause__` tells of the last attempt (`httpx.ConnectError`, `httpx.ConnectTimeout`).

    Attributes:
        operation: the operation that was called.
        reason: what happened last, in the words of the HTTP library.
        attempts: how many times the request was sent.
        seconds: from the first attempt to the end of the last, waits included.
    """

    advice: ClassVar[str] = "check the network and the base URL, then try again"

    def __init__(self, operation: Operation, reason: str, *, attempts: int = 1, seconds: float = 0.0) -> None:
        self.operation = operation
        self.reason = reason
        self.attempts = attempts
        self.seconds = seconds
        super().__init__(f"{operation}: no answer: {shown(reason)}{effort(attempts, seconds)} ({self.advice})")


class ApiTimeoutError(ApiConnectionError):
    """No whole answer came within the time allowed.

    A kind of `ApiConnectionError`: to the caller both mean that the call's outcome is not known.
    """

    advice = "try again, or allow more time with Mvmnt(timeout=...)"


class TokenError(MvmntError):
    """The token endpoint answered, but not with a token that can be used.

    If it does not answer at all, the error is an `ApiConnectionError` like that of any other call.

    Attributes:
        status: HTTP status of the answer.
        error: the error code of RFC 6749 section 5.2, such as `invalid_client`; None if there is none.
        error_description: the server's explanation, None if there is none.
        attempts: how many times the token request was sent.
        seconds: from the first attempt to the end of the last, waits included.
    """

    def __init__(
        self,
        reason: str,
        *,
        status: int,
        error: str | None = None,
        error_description: str | None = None,
        attempts: int = 1,
        seconds: float = 0.0,
    ) -> None:
        self.status = status
        self.error = error
        self.error_description = error_description
        self.attempts = attempts
        self.seconds = seconds
        super().__init__(
            f"token request: {shown(reason)}{effort(attempts, seconds)}"
            " (check the client id, the client secret and the token URL)"
        )


class ResponseTooLargeError(MvmntError):
    """The body of a response is larger than `Mvmnt(max_response_bytes=...)` allows, once it is decoded.

    A write was executed.

    Attributes:
        operation: the operation that was called.
        limit: bytes that are allowed.
    """

    def __init__(self, operation: Operation, limit: int) -> None:
        self.operation = operation
        self.limit = limit
        super().__init__(
            f"{operation}: the response has more than {limit:,} bytes"
            " (ask for less, or allow more with Mvmnt(max_response_bytes=...))"
        )


class EventLoopError(MvmntError, RuntimeError):
    """A client is used in another event loop than the one of its first call. Nothing was sent."""

    def __init__(self, what: object) -> None:
        super().__init__(
            f"{what}: this client belongs to another event loop, that of its first call (make one client for each"
            " asyncio.run and each thread, inside it: 'async with Mvmnt() as mvmnt')"
        )


class DecodeError(MvmntError):
    """A 2xx answer does not fit the API description that this package was generated from, or what was asked for.

    Attributes:
        operation: the operation that was called, None where a body is decoded outside a call.
        path: JSON path of the value at fault, such as `$.data[3].customer.id`; `body` of an answer that should not be
            JSON.
        reason: what is wrong with it.
        record_id: the id of the record that holds the value; None where there is none.
        status, headers, body: of the answer; None where it is not known.
        attempts: how many times the request was sent. (A read is repeated where its answer is no JSON.)
        seconds: from the first attempt to the end of the last, waits included.
    """

    advice: ClassVar[str] = "the API may be newer than this version of mvmnt-client; update it, or report this"

    def __init__(
        self,
        operation: Operation | None,
        path: str,
        reason: str,
        response: httpx.Response | None = None,
        *,
        record_id: str | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.reason = reason if response is None else without_secrets(reason, sent_secrets(response))
        self.record_id = record_id
        # The response itself is not kept: its request holds the access token.
        self.status = response.status_code if response is not None else None
        self.headers = kept_headers(response) if response is not None else None
        self.body = kept_body(response) if response is not None else None
        if response is not None:
            self.request_id = request_id(kept_headers(response))
            self.idempotency_key = sent_idempotency_key(response)
        attempts = attempts_in(response.extensions) if response is not None else Attempts()
        self.attempts = max(1, attempts.count)
        self.seconds = attempts.seconds
        super().__init__(
            f"{operation or 'response'}: cannot decode {path}{_of_record(record_id)}: {shown(self.reason)}"
            f"{effort(self.attempts, self.seconds)} ({self.advice})"
        )


class _Record(Protocol):
    """A `mvmnt.UnreadableRecord`."""

    @property
    def index(self) -> int: ...
    @property
    def id(self) -> str | None: ...
    @property
    def path(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def raw(self) -> Any: ...


class _Page(Protocol):
    """A `mvmnt.CursorPage` or `mvmnt.NumberedPage`."""

    @property
    def items(self) -> list[Any]: ...


class UnreadableRecordError(DecodeError):
    """A record does not fit the API description; the others of its page do, or are in `others`.

    A handler that is given to `on_unreadable` gets it, and the listing goes on; without one it is raised.

    Attributes:
        operation: the operation that was called.
        record: the record: `index` on its page (from 0; for `get_many` among the ids and keys), `id`, `path` and
            `reason` of the misfit, and `raw`, the record as parsed JSON.
        page: the page with the records that can be read; None for `get_many`.
        others: the errors of the further records of the page that cannot be read.
        path, reason, record_id, status, headers, body, attempts, seconds: as for every `DecodeError`.
    """

    advice = "on_unreadable(handler) goes on past such records"

    def __init__(
        self,
        error: DecodeError,
        record: _Record,
        page: _Page | None = None,
        others: tuple[UnreadableRecordError, ...] = (),
    ) -> None:
        super().__init__(error.operation, record.path, record.reason, record_id=record.id)
        self.record = record
        self.page = page
        self.others = others
        self.status, self.headers, self.body = error.status, error.headers, error.body
        self.attempts, self.seconds = error.attempts, error.seconds
        self.request_id, self.idempotency_key = error.request_id, error.idempotency_key


def _of_record(record_id: str | None) -> str:
    return "" if record_id is None else f" of record {shown(record_id)!r}"


class RequestBodyError(MvmntError, ValueError):
    """A request body does not fit the API description. Nothing was sent.

    Attributes:
        operation: the operation that was called, None if it is not known.
        path: the place of the value at fault, such as `body.addresses[0].city`.
        reason: what is wrong with it and what would be right.
    """

    def __init__(self, operation: Operation | None, path: str, reason: str) -> None:
        self.operation = operation
        self.path = path
        self.reason = reason
        super().__init__(f"{operation or 'request body'}: {path}: {reason} (nothing was sent)")


class RecordRefError(MvmntError, ValueError):
    """A value that should be a record's id or key cannot be one. Nothing was sent."""


class PaginationError(MvmntError):
    """It is not certain where a listing goes on, or it never ends.

    A response does not tell whether another page follows and where, names a page that was read before, or is one of
    very many empty pages in a row. To take it for the end would lose records.
    """


class ConfigurationError(MvmntError):
    """The client cannot be set up like this. The message names every setting at fault."""


class ClientClosedError(MvmntError, RuntimeError):
    """The client is closed: make a new one, or call before leaving its `async with` block."""

    def __init__(self, what: object) -> None:
        super().__init__(f"{what}: the client is closed (make a new one, or call inside its 'async with' block)")


class ForkedClientError(MvmntError, RuntimeError):
    """A client is used in a fork of the process that opened it. Nothing was sent, and no connection was touched."""

    def __init__(self, what: object) -> None:
        super().__init__(
            f"{what}: this client belongs to the process that this one was forked from (make a new client)"
        )
