"""The events of a client, for logs and `Mvmnt(on_event=...)`.

Each event is one line of the logger `mvmnt`, and one object for `on_event`. Neither holds a body, a token, a key or a
URL: calls are named by their operation.
"""

from __future__ import annotations

import logging
from typing import TypeAlias

import attrs

from mvmnt._core.operation import Operation

__all__ = [
    "BudgetLost",
    "BudgetRestored",
    "CallEnded",
    "CallsPaused",
    "ClientEvent",
    "RecordSkipped",
    "RetryPlanned",
]


@attrs.frozen
class CallEnded:
    """A call ended: with a response, an error, or its cancellation.

    Attributes:
        operation: the operation that was called.
        status: the response's HTTP status; None without a response.
        attempts: how many times the request was sent; 0 if it was not, for example without a token.
        seconds: from the first attempt to the end of the last, waits included.
        error: the name of the exception; None for a 2xx response.
    """

    operation: Operation
    status: int | None
    attempts: int
    seconds: float
    error: str | None = None

    level = logging.DEBUG

    def __str__(self) -> str:
        outcome = self.error if self.status is None else self.status
        return f"{self.operation}: {outcome}, attempt {self.attempts}, {self.seconds:.3f} s"


@attrs.frozen
class RetryPlanned:
    """An attempt failed, and a retry will follow.

    Attributes:
        operation: the operation that was called.
        attempt: the number of the failed attempt, from 1.
        wait: seconds until the retry.
        reason: the failure, such as `503` or `ReadTimeout`.
    """

    operation: Operation
    attempt: int
    wait: float
    reason: str

    @property
    def level(self) -> int:
        """WARNING for the first attempt, so that each retried call is logged; else INFO."""
        return logging.WARNING if self.attempt == 1 else logging.INFO

    def __str__(self) -> str:
        return f"{self.operation}: attempt {self.attempt} failed ({self.reason}), retry in {self.wait:.2f} s"


@attrs.frozen
class CallsPaused:
    """All calls of the client wait, because the server's rate limit is used up.

    Attributes:
        seconds: the length of the pause.
        reason: what caused it, such as `429`.
    """

    seconds: float
    reason: str

    level = logging.INFO

    def __str__(self) -> str:
        return f"all calls pause for {self.seconds:.2f} s ({self.reason})"


@attrs.frozen
class BudgetLost:
    """Redis cannot be reached; the client uses a local rate budget.

    Attributes:
        reason: the name of the exception.
    """

    reason: str

    level = logging.WARNING

    def __str__(self) -> str:
        return f"the shared rate budget cannot be reached ({self.reason}): using a local one"


@attrs.frozen
class BudgetRestored:
    """Redis can be reached again; the client uses the shared rate budget."""

    level = logging.INFO

    def __str__(self) -> str:
        return "the shared rate budget can be reached again"


@attrs.frozen
class RecordSkipped:
    """An unreadable record was passed to the caller's handler and skipped.

    Attributes:
        operation: the operation that was called; None if it is not known.
        index: the record's index on its page, or among the ids and keys of `get_many`.
        record_id: its id; None if it has none.
        path: JSON path of the invalid value, such as `$.data[3].createdAt`.
    """

    operation: Operation | None
    index: int
    record_id: str | None
    path: str

    level = logging.WARNING

    def __str__(self) -> str:
        return f"{self.operation}: skipped the record {self.record_id!r:.80} at {self.path}, which cannot be read"


ClientEvent: TypeAlias = CallEnded | RetryPlanned | CallsPaused | BudgetLost | BudgetRestored | RecordSkipped
