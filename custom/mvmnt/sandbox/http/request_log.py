"""The last requests that the sandbox was sent, for whoever wants to see what a caller did. Tokens are not kept."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

import orjson

SECRET_HEADERS = ("authorization", "cookie")
REMEMBERED = 1000


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One API call and how it ended.

    ``path`` is as sent, percent-encoded, below ``/v1``; ``headers`` have their names in lower case and lack
    secrets; ``status`` is None where the connection was dropped on purpose; ``seconds`` is how long the answer took.
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

    def json(self) -> Any:
        """The body's JSON value, None where there is no body; a ValueError where it is no JSON."""
        return orjson.loads(self.body) if self.body else None


class RequestLog:
    """The last 1,000 requests, oldest first; ``remembered`` for another number, None for all.

    They are numbered from 1, and no number is used again.
    """

    def __init__(self, remembered: int | None = REMEMBERED) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=remembered)
        self._last_number = 0

    def __iter__(self) -> Iterator[LoggedRequest]:
        return iter(self._requests)

    def __len__(self) -> int:
        return len(self._requests)

    def add(self, request: LoggedRequest) -> None:
        """Remember one more, and forget the oldest."""
        self._requests.append(request)
        self._last_number += 1

    def newest_first(self) -> Iterator[tuple[int, LoggedRequest]]:
        """The requests with their numbers."""
        return zip(count(self._last_number, -1), reversed(self._requests), strict=False)

    def numbered(self, number: int) -> LoggedRequest | None:
        """The request with this number, unless it is forgotten."""
        place = len(self._requests) - 1 - (self._last_number - number)
        return self._requests[place] if 0 <= place < len(self._requests) else None

    def clear(self) -> None:
        """Forget all."""
        self._requests.clear()


def without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that may be kept."""
    return {name: value for name, value in headers.items() if name not in SECRET_HEADERS}
