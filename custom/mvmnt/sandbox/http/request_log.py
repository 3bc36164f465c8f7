"""The log of the last requests and their responses, without tokens."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Any

from mvmnt.sandbox import exact_json

SECRET_HEADERS = ("authorization", "cookie")
REMEMBERED = 1000
BODY_KEPT = 64 * 1024
"""Bytes: 1,000 requests with their responses take 128 MB at most."""


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One API call and its response.

    ``path`` is percent-encoded and begins below ``/v1``. ``headers`` have names in lower case and no secrets.
    ``status`` is None if the connection was dropped on purpose. ``seconds`` is the time until the response. If only the
    beginning of a body is kept, ``size`` or ``response_size`` is the number of its bytes.
    """

    at: datetime
    operation_id: str
    method: str
    path: str
    query: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None
    seconds: float
    response_headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    response_body: bytes = field(default=b"", repr=False)
    size: int | None = None
    response_size: int | None = None

    def json(self) -> Any:
        """The JSON value of the request's body, None if it is empty; a number with a point is a Decimal.

        Raises ValueError if it is no JSON.
        """
        return exact_json.loads(self.body) if self.body else None


class RequestLog:
    """The last requests, oldest first.

    ``remembered`` is how many are kept, None for all. They are numbered from 1, and no number is used again.
    ``body_kept`` is how many bytes of each body are kept, None for all.
    """

    def __init__(self, remembered: int | None = REMEMBERED, body_kept: int | None = BODY_KEPT) -> None:
        self._body_kept = body_kept
        self._requests: deque[LoggedRequest] = deque(maxlen=remembered)
        self._last_number = 0

    def __iter__(self) -> Iterator[LoggedRequest]:
        return iter(self._requests)

    def __len__(self) -> int:
        return len(self._requests)

    def add(self, request: LoggedRequest) -> None:
        """Add a request; the oldest is dropped if there are too many."""
        body, size = self._cut(request.body)
        response_body, response_size = self._cut(request.response_body)
        self._requests.append(
            replace(request, body=body, size=size, response_body=response_body, response_size=response_size)
        )
        self._last_number += 1

    def _cut(self, body: bytes) -> tuple[bytes, int | None]:
        """The kept part of a body, and the body's size if that is not all of it."""
        if self._body_kept is None or len(body) <= self._body_kept:
            return body, None
        return body[: self._body_kept], len(body)

    def newest_first(self) -> Iterator[tuple[int, LoggedRequest]]:
        """Iterate the requests with their numbers, newest first."""
        return zip(count(self._last_number, -1), reversed(self._requests), strict=False)

    def numbered(self, number: int) -> LoggedRequest | None:
        """The request with this number, None if it is not kept."""
        place = len(self._requests) - 1 - (self._last_number - number)
        return self._requests[place] if 0 <= place < len(self._requests) else None

    def clear(self) -> None:
        """Remove all requests."""
        self._requests.clear()


def without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers except those that hold secrets."""
    return {name: value for name, value in headers.items() if name not in SECRET_HEADERS}
