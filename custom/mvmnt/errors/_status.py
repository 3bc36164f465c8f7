"""Errors for responses with a status other than 2xx."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import ClassVar

import httpx

from mvmnt._core.extensions import attempts_in
from mvmnt._core.headers import request_id, seconds_to_wait
from mvmnt._core.operation import Operation
from mvmnt._core.secret import without_secrets
from mvmnt.errors._explanation import FieldError, read_explanation
from mvmnt.errors._response import kept_body, kept_headers, sent_secrets
from mvmnt.errors._root import MvmntError, effort, escaped, shown

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "FieldError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "ValidationError",
]


class ApiError(MvmntError):
    """A response has a status other than 2xx.

    A redirect is an error too: redirects are not followed.

    Attributes:
        operation: the operation that was called; `operation.id` is its operationId.
        status: HTTP status of the response.
        code: the API's error code exactly as sent, None if the response has none; compare it with `has_code`.
        message: the API's explanation, or the HTTP reason phrase if the response has none.
        details: the API's messages about single fields; empty for most errors.
        method: HTTP method of the request.
        url_path: path of the request's URL as it was sent, without host and query.
        headers: headers of the response.
        body: the first bytes of the response, 1 MiB at most.
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
        self.request_id: str | None = request_id(headers)
        self.body = body
        self.attempts = attempts
        self.seconds = seconds
        what = f"{status} {code}: {message}" if code else f"{status} {message}"
        fields = "; ".join(filter(None, (_unsaid(detail, message) for detail in details)))
        super().__init__(
            f"{operation}: {shown(what)}"
            + (f" [{shown(fields)}]" if fields else "")
            + effort(attempts, seconds)
            + (f" ({advice})" if (advice := self._advice()) else "")
        )

    @classmethod
    def from_response(
        cls, response: httpx.Response, operation: Operation, *, now: Callable[[], float] = time.time
    ) -> ApiError:
        """Make the error for `response`, of the class for its status.

        Reads all three error envelopes of the API (flat, flat with details, nested), problem details (RFC 9457) and
        plain text; an HTML or empty body is allowed. The body must have been read. `now` gives the Unix time in
        seconds, for headers that hold a date.
        """
        body = kept_body(response)
        code, message, details = read_explanation(body, response.headers.get("Content-Type", ""))
        phrase = without_secrets(response.reason_phrase, sent_secrets(response))
        attempts = attempts_in(response.extensions)
        error = _class_for(response.status_code)(
            operation=operation,
            status=response.status_code,
            code=code,
            message=message or escaped(phrase) or "no explanation",
            details=details,
            method=response.request.method,
            url_path=response.request.url.raw_path.partition(b"?")[0].decode("ascii"),
            headers=kept_headers(response),
            body=body,
            attempts=max(1, attempts.count),
            seconds=attempts.seconds,
        )
        if isinstance(error, RateLimitError):
            error.retry_after = seconds_to_wait(response.headers, now())
        return error

    def _advice(self) -> str:
        """What the caller can do."""
        return self.advice

    def has_code(self, code: str) -> bool:
        """Whether the API sent this error code, in any case.

        Builds of the API differ in the case of their codes.
        """
        return self.code is not None and self.code.casefold() == code.casefold()


def _unsaid(detail: FieldError, message: str) -> str:
    """What `message` does not say yet of one field."""
    if detail.message not in message:
        return f"{detail.field}: {detail.message}" if detail.field else detail.message
    return "" if re.search(rf"(?<!\w){re.escape(detail.field)}(?!\w)", message) else detail.field


class BadRequestError(ApiError):
    """400: a parameter or the body has the wrong format. A retry does not help."""

    advice = "correct the request; a retry does not help"


class AuthenticationError(ApiError):
    """401: the API refused the access token, and a new one too."""

    advice = "the API refused a new access token too; check that the credentials belong to this API"


class PermissionDeniedError(ApiError):
    """403: the credentials are valid, but do not permit this call."""

    advice = "these credentials do not permit this call"


class NotFoundError(ApiError):
    """404: there is no such record, or the account cannot see it."""

    advice = "no such record, or these credentials cannot see it"

    def _advice(self) -> str:
        if "{" in self.operation.path:
            return self.advice
        return "the operation names no record: check the base URL, which ends with /v1"


class ConflictError(ApiError):
    """409: the key is taken, or the record's state does not allow this."""

    advice = "the key is taken, or the record's state does not allow this"


class ValidationError(ApiError):
    """422: the body is well formed, but values are invalid; see `details`."""

    advice = "correct the named fields"


class RateLimitError(ApiError):
    """429: too many requests in this minute.

    `retry_after` is the seconds that the server asks to wait, None if the response has none.
    """

    advice = "wait for retry_after seconds, then call with less concurrency"
    retry_after: float | None = None


class ServerError(ApiError):
    """5xx: the API failed or is down. A write may have been executed."""

    advice = "the server failed; try again later"


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
