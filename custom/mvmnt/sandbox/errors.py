"""The errors that handlers raise, and the error envelope."""

from collections.abc import Mapping

from mvmnt.sandbox.description import JsonObject

CODES = {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    409: "conflict",
    422: "validation_error",
    429: "rate_limit_exceeded",
    500: "internal_error",
    501: "not_implemented",
    503: "internal_error",
}
"""The machine-readable ``error`` of each status, from the API's table of errors; that of 403 is our own.

Planned faults may have other statuses. These have the code of 400 or of 500.
"""


class RefusedError(Exception):
    """A call fails; its response is an error envelope.

    ``details`` are pairs of (field, reason), one for each invalid member of the body. The envelope is ``{error,
    message}``; that of a 422 has ``details`` too, as the description's ValidationError demands. ``headers`` are further
    headers of the response.
    """

    def __init__(
        self,
        status: int,
        message: str,
        details: list[tuple[str, str]] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details: list[tuple[str, str]] = details or []
        self.headers: Mapping[str, str] = headers or {}

    def envelope(self) -> JsonObject:
        """The JSON body of the response."""
        code = CODES.get(self.status) or CODES[400 if self.status < 500 else 500]
        body: JsonObject = {"error": code, "message": self.message}
        if self.status == 422:
            body["details"] = [{"field": field, "message": reason} for field, reason in self.details]
        return body


class InvalidBodyError(Exception):
    """The schema accepts a request body, but its content is invalid.

    The response is a 422 with details if the operation declares a 422, else a 400.
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.details: list[tuple[str, str]] = [(field, reason)]


class NotSavedError(Exception):
    """A change could not be written to the data file.

    The change is made, but a restart may lose it.
    """


def not_found(kind: str, identifier: str) -> RefusedError:
    """The 404 for a record that does not exist or is deleted."""
    return RefusedError(404, f"No {kind} record with the id or key {identifier!r}")


def conflict(message: str) -> RefusedError:
    """The 409 for a duplicate key or a broken constraint."""
    return RefusedError(409, message)
