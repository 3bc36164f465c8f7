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
    """No complete response was received.

    The connection was refused, lost or cut short, or the response was not HTTP. The call was retried as far as
    `RetryPolicy` allows. A write may have been executed, unless no connection was made: the httpx exception in
    `__cause__` belongs to the last attempt (`httpx.ConnectError`, `httpx.ConnectTimeout`).

    Attributes:
        operation: the operation that was called.
        reason: the last failure, in the words of the HTTP library.
        attempts: how many times the request was sent.
        seconds: from the first attempt to the end of the last, waits included.
    """

    advice: ClassVar[str] = "check the network and the base URL, then try again"

    def __init__(self, operation: Operation, reason: str, *, attempts: int = 1, seconds: float = 0.0) -> None:
        self.operation = operation
        self.reason = reason
        self.attempts = attempts
        self.seconds = seconds
        super().__init__(f"{operation}: no response: {shown(reason)}{effort(attempts, seconds)} ({self.advice})")


class ApiTimeoutError(ApiConnectionError):
    """No complete response was received within the time allowed.

    It is an `ApiConnectionError`, because for the caller both mean that the outcome of the call is not known.
    """

    advice = "try again, or allow more time with Mvmnt(timeout=...)"


class TokenError(MvmntError):
    """A response of the token endpoint has no usable token.

    Without a response the error is an `ApiConnectionError`, as for any other call.

    Attributes:
        status: HTTP status of the response.
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
    """A decoded response body is larger than `Mvmnt(max_response_bytes=...)` allows.

    A write has been executed.

    Attributes:
        operation: the operation that was called.
        limit: bytes that are allowed.
    """

    def __init__(self, operation: Operation, limit: int, *, request_id: str | None = None) -> None:
        self.operation = operation
        self.limit = limit
        self.request_id: str | None = request_id
        super().__init__(
            f"{operation}: the response has more than {limit:,} bytes"
            " (request less data, or allow more with Mvmnt(max_response_bytes=...))"
        )


_OTHER_LOOP = (
    "this client belongs to another event loop, that of its first call (make one client for each asyncio.run and each "
    "thread, inside it: 'async with Mvmnt() as mvmnt')"
)


class EventLoopError(MvmntError, RuntimeError):
    """A client is used in an event loop that it does not belong to.

    An async client belongs to the event loop of its first call. A synchronous client (`mvmnt.sync`) belongs where no
    event loop runs. Nothing was sent.
    """

    def __init__(self, what: object, reason: str = _OTHER_LOOP) -> None:
        super().__init__(f"{what}: {reason}")


class DecodeError(MvmntError):
    """A 2xx response does not fit the API description, or the request.

    Attributes:
        operation: the operation that was called, None if a body is decoded outside a call.
        path: JSON path of the invalid value, such as `$.data[3].customer.id`; `body` for a response that is not JSON.
        reason: what is wrong with it.
        record_id: the id of the record that holds the value; None if there is none.
        status, headers, body: of the response; None if it is not known.
        attempts: how many times the request was sent. (A read is retried if its response is not JSON.)
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
        self.reason: str = reason if response is None else without_secrets(reason, sent_secrets(response))
        self.record_id = record_id
        # The response itself is not kept, because its request holds the access token.
        self.status: int | None = response.status_code if response is not None else None
        self.headers: httpx.Headers | None = kept_headers(response) if response is not None else None
        self.body: bytes | None = kept_body(response) if response is not None else None
        if response is not None:
            self.request_id: str | None = request_id(kept_headers(response))
            self.idempotency_key: str | None = sent_idempotency_key(response)
        attempts = attempts_in(response.extensions) if response is not None else Attempts()
        self.attempts: int = max(1, attempts.count)
        self.seconds: float = attempts.seconds
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
    """A record of a page does not fit the API description.

    The handler of `on_unreadable` gets it, and the listing continues; without a handler it is raised.

    Attributes:
        operation: the operation that was called.
        record: the record: `index` on its page (from 0; for `get_many` among the ids and keys), `id`, `path` and
            `reason` of the invalid value, and `raw`, the record as parsed JSON.
        page: the page with the readable records; None for `get_many`.
        others: the errors of the other unreadable records of the page.
        path, reason, record_id, status, headers, body, attempts, seconds: as for every `DecodeError`.
    """

    advice = "on_unreadable(handler) skips such records"

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
        self.status: int | None = error.status
        self.headers: httpx.Headers | None = error.headers
        self.body: bytes | None = error.body
        self.attempts: int = error.attempts
        self.seconds: float = error.seconds
        self.request_id: str | None = error.request_id
        self.idempotency_key: str | None = error.idempotency_key


def _of_record(record_id: str | None) -> str:
    return "" if record_id is None else f" of record {shown(record_id)!r}"


class RequestBodyError(MvmntError, ValueError):
    """A request body does not fit the API description. Nothing was sent.

    Attributes:
        operation: the operation that was called, None if it is not known.
        path: the place of the invalid value, such as `body.addresses[0].city`.
        reason: what is wrong with it and what would be right.
    """

    def __init__(self, operation: Operation | None, path: str, reason: str) -> None:
        self.operation = operation
        self.path = path
        self.reason = reason
        super().__init__(f"{operation or 'request body'}: {path}: {reason} (nothing was sent)")


class RecordRefError(MvmntError, ValueError):
    """A value cannot be a record's id or key. Nothing was sent."""


class PaginationError(MvmntError):
    """The next page of a listing is not certain, or the listing never ends.

    A response does not say whether and where another page follows, names a page that was read before, or is one of very
    many empty pages in a row. Ending the listing there could lose records.
    """

    def __init__(self, message: str, *, request_id: str | None = None) -> None:
        self.request_id: str | None = request_id
        super().__init__(message)


class ConfigurationError(MvmntError):
    """Settings are missing or invalid. The message names each of them."""


class ClientClosedError(MvmntError, RuntimeError):
    """A call on a closed client.

    Make a new client, or call before the end of its `async with` block.
    """

    def __init__(self, what: object) -> None:
        super().__init__(f"{what}: the client is closed (make a new one, or call inside its 'async with' block)")


class ForkedClientError(MvmntError, RuntimeError):
    """A client is used in a fork of the process that opened it.

    Nothing was sent, and no connection was used.
    """

    def __init__(self, what: object) -> None:
        super().__init__(
            f"{what}: this client belongs to the process that this one was forked from (make a new client)"
        )
