"""What the client tells of its work: one line each to the logger `mvmnt`, and a small object each to
`Mvmnt(on_event=...)`.

Neither ever holds a body, a token, a key or a URL: calls are named by their operation.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
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

logger = logging.getLogger("mvmnt")


@attrs.frozen
class CallEnded:
    """A call has its answer, has failed for good, or was cancelled.

    Attributes:
        operation: what was called.
        status: the answer's HTTP status; None where no answer came.
        attempts: how many times the request was sent; 0 where it never came to that, for lack of a token say.
        seconds: from the first attempt to the end of the last, waits included.
        error: what it ended with, as the name of an exception; None for an answer of 2xx.
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
    """An attempt failed and will be repeated.

    Attributes:
        operation: what was called.
        attempt: the number of the attempt that failed, from 1.
        wait: seconds until the next one.
        reason: what happened, such as `503` or `ReadTimeout`.
    """

    operation: Operation
    attempt: int
    wait: float
    reason: str

    @property
    def level(self) -> int:
        """WARNING for the first attempt, so that no call is repeated in silence; INFO for those after it."""
        return logging.WARNING if self.attempt == 1 else logging.INFO

    def __str__(self) -> str:
        return f"{self.operation}: attempt {self.attempt} failed ({self.reason}), the next in {self.wait:.2f} s"


@attrs.frozen
class CallsPaused:
    """All calls of the client wait: the server's rate limit is used up.

    Attributes:
        seconds: how long.
        reason: what said so, such as `429`.
    """

    seconds: float
    reason: str

    level = logging.INFO

    def __str__(self) -> str:
        return f"all calls pause for {self.seconds:.2f} s ({self.reason})"


@attrs.frozen
class BudgetLost:
    """The storage of the shared rate budget does not answer; the client goes on with a budget of its own.

    Attributes:
        reason: what happened, as the name of an exception.
    """

    reason: str

    level = logging.WARNING

    def __str__(self) -> str:
        return f"the shared rate budget cannot be reached ({self.reason}): going on with a local one"


@attrs.frozen
class BudgetRestored:
    """The storage of the shared rate budget answers again."""

    level = logging.INFO

    def __str__(self) -> str:
        return "the shared rate budget is back"


@attrs.frozen
class RecordSkipped:
    """A record that cannot be read was handed to the caller's handler, and the listing goes on.

    Attributes:
        operation: what was called; None where that is not known.
        index: the record's index on its page, or among the ids and keys of `get_many`.
        record_id: its id; None where it has none.
        path: JSON path of the value at fault, such as `$.data[3].createdAt`.
    """

    operation: Operation | None
    index: int
    record_id: str | None
    path: str

    level = logging.WARNING

    def __str__(self) -> str:
        return f"{self.operation}: skipped the record {self.record_id} at {self.path}, which cannot be read"


ClientEvent: TypeAlias = CallEnded | RetryPlanned | CallsPaused | BudgetLost | BudgetRestored | RecordSkipped


class Events:
    """Passes events on to the logger and to the caller's function.

    Args:
        on_event: called with every event, in the event loop: it must not block. What it raises is logged and harms
            no call.
    """

    def __init__(self, on_event: Callable[[ClientEvent], None] | None = None) -> None:
        self._on_event = on_event

    def wants(self, level: int) -> bool:
        """Whether anybody listens to events of a level, so that none need be made otherwise."""
        return self._on_event is not None or logger.isEnabledFor(level)

    def emit(self, event: ClientEvent) -> None:
        """Tell of an event."""
        logger.log(event.level, "%s", event)
        if self._on_event is not None:
            try:
                self._on_event(event)
            except Exception:
                logger.exception("on_event failed")
