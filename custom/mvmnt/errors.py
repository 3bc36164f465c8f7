"""Everything that this package raises on purpose, as one tree under `MvmntError`.

    MvmntError
    ├── ApiError               the API answered, and not with 2xx
    │   ├── BadRequestError        400
    │   ├── AuthenticationError    401
    │   ├── PermissionDeniedError  403
    │   ├── NotFoundError          404
    │   ├── ConflictError          409
    │   ├── ValidationError        422
    │   ├── RateLimitError         429
    │   └── ServerError            5xx
    ├── ApiConnectionError     no whole answer came
    │   └── ApiTimeoutError        ... within the time allowed
    ├── TokenError             the token endpoint answered without a usable token
    ├── DecodeError            a 2xx answer does not fit the API description
    ├── RequestBodyError       a request body does not fit it (also a ValueError)
    ├── RecordRefError         a value cannot name a record (also a ValueError)
    ├── PaginationError        the pages of a listing lead nowhere
    ├── DocumentSourceError    what should be uploaded cannot be (also a ValueError)
    ├── DocumentTransferError  a document's file did not get to the storage, or from it
    │   └── DocumentPendingError   ... since its record still waits for the file
    ├── ConfigurationError     the client cannot be set up like this
    └── ClientClosedError      a call on a closed client (also a RuntimeError)

No error holds a credential: they keep what the server answered, never the request that was sent. All can be pickled
and copied.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, ClassVar, Literal
from uuid import UUID

import attrs
import httpx
import orjson

from mvmnt._core.extensions import Attempts, attempts_in
from mvmnt._core.headers import seconds_to_wait
from mvmnt._core.operation import Operation

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "DocumentPendingError",
    "DocumentSourceError",
    "DocumentTransferError",
    "FieldError",
    "MvmntError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RecordRefError",
    "RequestBodyError",
    "ServerError",
    "TokenError",
    "ValidationError",
]

_LONGEST_SERVER_TEXT = 500  # characters of the server's own words that go into an error's text


class MvmntError(Exception):
    """The root of every error that this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are pickled by calling the class with `args`, which fails for constructors with keywords.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[MvmntError], args: tuple[Any, ...], state: dict[str, Any]) -> MvmntError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


@attrs.frozen
class FieldError:
    """What the API says about one field of a request. `field` is empty where the answer names none."""

    field: str
    message: str


class ApiError(MvmntError):
    """The API answered a call with a status other than 2xx. Redirects count: they are not followed.

    Attributes:
        operation: the operation that was called; `operation.id` is its operationId.
        status: HTTP status of the answer.
        code: the API's error code exactly as sent, None if the answer has none; compare it with `has_code`.
        message: the API's explanation, or the HTTP reason phrase if the answer has none.
        details: what the API says about single fields; empty for most errors.
        method: HTTP method of the request.
        url_path: path of the request's URL as it was sent, without host and query.
        headers: headers of the answer.
        body: body of the answer, undecoded.
        attempts: how many times the request was sent.
        seconds: from the first attempt to the end of the last, waits included.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        *,
        operation: Operation,
        status: int,
        code: str | None,
        message: str,
        details: list[FieldError],
        method: str,
        url_path: str,
        headers: httpx.Headers,
        body: bytes,
        attempts: int = 1,
        seconds: float = 0.0,
    ) -> None:
        self.operation = operation
        self.status = status
        self.code = code
        self.message = message
        self.details = details
        self.method = method
        self.url_path = url_path
        self.headers = headers
        self.body = body
        self.attempts = attempts
        self.seconds = seconds
        what = f"{status} {code}: {message}" if code else f"{status} {message}"
        fields = "; ".join(
            f"{detail.field}: {detail.message}" if detail.field else detail.message for detail in details
        )
        super().__init__(
            f"{operation}: {_shortened(what)}"
            + (f" [{_shortened(fields)}]" if fields else "")
            + _effort(attempts, seconds)
            + (f" ({self.advice})" if self.advice else "")
        )

    @classmethod
    def from_response(
        cls, response: httpx.Response, operation: Operation, *, now: Callable[[], float] = time.time
    ) -> ApiError:
        """The error that `response` stands for, of the class that its status asks for.

        Reads all three error envelopes of the API (flat, flat with details, nested), and makes do with HTML or an
        empty body. The body must have been read. `now` gives the Unix time in seconds, for headers that name a date.
        """
        code, message, details = _read_envelope(response.content)
        attempts = attempts_in(response.extensions)
        error = _class_for(response.status_code)(
            operation=operation,
            status=response.status_code,
            code=code,
            message=message or response.reason_phrase or "no explanation",
            details=details,
            method=response.request.method,
            url_path=response.request.url.raw_path.partition(b"?")[0].decode("ascii"),
            headers=response.headers,
            body=response.content,
            attempts=max(1, attempts.count),
            seconds=attempts.seconds,
        )
        if isinstance(error, RateLimitError):
            error.retry_after = seconds_to_wait(response.headers, now())
        return error

    def has_code(self, code: str) -> bool:
        """Whether the API sent this error code, in whatever case: its builds differ in that."""
        return self.code is not None and self.code.casefold() == code.casefold()


class BadRequestError(ApiError):
    """400: a parameter or the body has the wrong format. Sending it again does not help."""

    advice = "correct the request; sending the same again does not help"


class AuthenticationError(ApiError):
    """401: the API refused the access token, and a fresh one too."""

    advice = "the API refused a fresh access token too; check that the credentials belong to this API"


class PermissionDeniedError(ApiError):
    """403: the credentials are good, but may not do this."""

    advice = "these credentials may not do this"


class NotFoundError(ApiError):
    """404: there is no such record, or the account cannot see it."""

    advice = "no such record, or these credentials cannot see it"


class ConflictError(ApiError):
    """409: the key is taken already, or the record's state does not allow this."""

    advice = "the key is taken, or the record's state does not allow this"


class ValidationError(ApiError):
    """422: the body is well formed, but its values are refused. `details` names the fields."""

    advice = "correct the fields named"


class RateLimitError(ApiError):
    """429: too many requests in this minute.

    `retry_after` is the number of seconds that the server asks to wait, None if it does not say.
    """

    advice = "wait for retry_after seconds, then call with less concurrency"
    retry_after: float | None = None


class ServerError(ApiError):
    """5xx: the API failed, or is down for maintenance. A write may have been done or not."""

    advice = "the fault is the server's; try again later"


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
        super().__init__(f"{operation}: no answer: {_shortened(reason)}{_effort(attempts, seconds)} ({self.advice})")


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
            f"token request: {_shortened(reason)}{_effort(attempts, seconds)}"
            " (check the client id, the client secret and the token URL)"
        )


class DecodeError(MvmntError):
    """A 2xx answer does not fit the API description that this package was generated from, or what was asked for.

    Attributes:
        operation: the operation that was called, None where a body is decoded outside a call.
        path: JSON path of the value at fault, such as `$.data[3].customer.id`; `body` of an answer that should not be
            JSON.
        reason: what is wrong with it.
        status, headers, body: of the answer; None where it is not known.
        attempts: how many times the request was sent. (A read is repeated where its answer is no JSON.)
        seconds: from the first attempt to the end of the last, waits included.
    """

    def __init__(
        self, operation: Operation | None, path: str, reason: str, response: httpx.Response | None = None
    ) -> None:
        self.operation = operation
        self.path = path
        self.reason = reason
        # The response itself is not kept: its request holds the access token.
        self.status = response.status_code if response is not None else None
        self.headers = response.headers if response is not None else None
        self.body = response.content if response is not None else None
        attempts = attempts_in(response.extensions) if response is not None else Attempts()
        self.attempts = max(1, attempts.count)
        self.seconds = attempts.seconds
        super().__init__(
            f"{operation or 'answer'}: cannot decode {path}: {_shortened(reason)}{_effort(self.attempts, self.seconds)}"
            " (the API may be newer than this version of mvmnt-client; update it, or report this)"
        )


class RequestBodyError(MvmntError, ValueError):
    """A plain mapping given as request body does not fit the API description. Nothing was sent.

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
    """The pages of a listing lead nowhere: going on would read the same page for ever."""


class DocumentSourceError(MvmntError, ValueError):
    """What should be uploaded cannot be: it is empty or too large, no file, or changed under way; or its name or its
    content type is missing. No document is left of it."""


class DocumentTransferError(MvmntError):
    """A document's file did not get to the storage, or from it. Downloading leaves nothing behind.

    Attributes:
        document_id: id of the document's record.
        step: "upload" or "download".
        reason: what happened last; never the pre-signed URL, which is a secret.
        status: HTTP status of the storage's answer, None if none came.
        code: the storage's own error code, such as `AccessDenied`; None if there is none.
        attempts: how often the transfer was begun or taken up again.
        seconds: from the first attempt to the end of the last, waits included.
        record_deleted: whether the record, which nothing can be uploaded to any more, was deleted again. False where
            that failed as well, or was not called for.
    """

    def __init__(
        self,
        document_id: UUID,
        step: Literal["upload", "download"],
        reason: str,
        *,
        status: int | None = None,
        code: str | None = None,
        attempts: int = 1,
        seconds: float = 0.0,
        record_deleted: bool = False,
    ) -> None:
        self.document_id = document_id
        self.step = step
        self.reason = reason
        self.status = status
        self.code = code
        self.attempts = attempts
        self.seconds = seconds
        self.record_deleted = record_deleted
        what = " ".join(str(part) for part in (status, code) if part is not None)
        super().__init__(
            f"{step} of document {document_id}: {_shortened(f'{what}: {reason}' if what else reason)}"
            + _effort(attempts, seconds)
            + (" (the record was deleted again: upload anew)" if record_deleted else "")
        )


class DocumentPendingError(DocumentTransferError):
    """The record of a document says that its file is not in storage yet.

    After an upload the file was sent, and the record should say so in a while: get it by `document_id`, and do not
    upload again.
    """


class ConfigurationError(MvmntError):
    """The client cannot be set up like this. The message names every setting at fault."""


class ClientClosedError(MvmntError, RuntimeError):
    """The client is closed: make a new one, or call before leaving its `async with` block."""

    def __init__(self, what: object) -> None:
        super().__init__(f"{what}: the client is closed (make a new one, or call inside its 'async with' block)")


def _class_for(status: int) -> type[ApiError]:
    return ServerError if status >= 500 else _CLASSES.get(status, ApiError)


_CLASSES: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def _read_envelope(body: bytes) -> tuple[str | None, str | None, list[FieldError]]:
    """Code, message and details from any of the API's error envelopes, as far as the body has them."""
    try:
        answer = orjson.loads(body)
    except ValueError:
        return None, None, []
    if not isinstance(answer, dict):
        return None, None, []
    error = answer.get("error")
    if isinstance(error, dict):
        code, holder = error.get("code"), error
    else:
        code, holder = error, answer
    return _text(code), _text(holder.get("message")), _field_errors(holder.get("details") or answer.get("details"))


def _field_errors(details: object) -> list[FieldError]:
    if not isinstance(details, list):
        return []
    return [
        FieldError(_text(detail.get("field")) or "", _text(detail.get("message")) or "")
        for detail in details
        if isinstance(detail, dict)
    ]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _effort(attempts: int, seconds: float) -> str:
    return f", after {attempts} attempts in {seconds:.1f} s" if attempts > 1 else ""


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SERVER_TEXT else text[: _LONGEST_SERVER_TEXT - 1] + "…"
