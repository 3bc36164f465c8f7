"""The last requests that the sandbox was sent, for whoever wants to see what a caller did. Tokens are not kept."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
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
    """The last 1,000 requests, oldest first; ``remembered`` for another number, None for all."""

    def __init__(self, remembered: int | None = REMEMBERED) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=remembered)

    def __iter__(self) -> Iterator[LoggedRequest]:
        return iter(self._requests)

    def __len__(self) -> int:
        return len(self._requests)

    def add(self, request: LoggedRequest) -> None:
        """Remember one more, and forget the oldest."""
        self._requests.append(request)

    def clear(self) -> None:
        """Forget all."""
        self._requests.clear()


def without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that may be kept."""
    return {name: value for name, value in headers.items() if name not in SECRET_HEADERS}
