"""`RetryPolicy`: how often, how long and what to repeat."""

from __future__ import annotations

import math
from typing import Literal, get_args

import attrs

from mvmnt.errors import ConfigurationError

__all__ = ["RetryPolicy", "Writes", "longest_backoff"]

Writes = Literal["safe", "idempotent", "never"]


@attrs.frozen
class RetryPolicy:
    """How often, how long and what to repeat. `RetryPolicy(attempts=1)` repeats nothing.

    The defaults suit a worker that should survive a short outage by itself: eight attempts wait half a minute on
    average, and the deadline leaves room for two rate limit resets, which are at most a minute away each. For a caller
    who cannot wait that long, `asyncio.timeout` ends a single call.

    Attributes:
        attempts: how often a request is sent at most, 1 or more. (A request that is sent again with another access
            token after a 401 begins a new count.)
        deadline: seconds that the attempts of one call and the waits between them may take in all. No attempt begins
            later; a backoff that would be longer is cut short, so that the next attempt has as much time. Where that is
            less than a tenth of a second, or the server asks for a longer wait, the last outcome counts at once. An
            attempt that is running ends with it. Time for which the client's own rate limit holds the request back,
            and time spent on fetching a token, do not count.
        backoff: seconds that the wait after the first attempt lasts at most; each further wait may last twice as long.
            The wait is random between zero and that ("full jitter"), so that calls which failed together are not
            repeated together.
        max_backoff: seconds to which that doubling is limited.
        body_timeout: seconds from the head of a response to the end of its body. The client's `timeout` only counts
            time without progress, and a server that sends slowly makes progress forever.
        writes: when a write is repeated. "safe": only where the server cannot have executed it, since no connection was
            made, or by its status (`mvmnt._http.failures`). "idempotent": also where it may have executed it, for
            accounts whose API build honours the Idempotency-Key header; elsewhere that can do a write twice. "never":
            not at all. Operations whose description promises to honour the header are repeated like "idempotent"
            unless "never" is set.

    Raises:
        ConfigurationError: a value cannot work; the message names every one.
    """

    attempts: int = 8
    deadline: float = 180.0
    backoff: float = 0.5
    max_backoff: float = 30.0
    body_timeout: float = 60.0
    writes: Writes = "safe"

    def __attrs_post_init__(self) -> None:
        wrong: list[str] = []
        if not 1 <= _number(self.attempts) < math.inf or self.attempts != int(self.attempts):
            wrong.append(f"attempts is {self.attempts!r}: it must be a whole number, 1 (no retries) or more")
        for name in ("deadline", "body_timeout"):
            if not 0 < _number(value := getattr(self, name)) < math.inf:
                wrong.append(f"{name} is {value!r}: it must be a number of seconds above 0")
        for name in ("backoff", "max_backoff"):
            if not 0 <= _number(value := getattr(self, name)) < math.inf:
                wrong.append(f"{name} is {value!r}: it must be a number of seconds, 0 or more")
        if not wrong and self.max_backoff < self.backoff:
            wrong.append(f"max_backoff is {self.max_backoff!r}: it must not be below backoff, {self.backoff!r}")
        if self.writes not in get_args(Writes):
            words = ", ".join(repr(word) for word in get_args(Writes))
            wrong.append(f"writes is {self.writes!r}: it must be one of {words}")
        if wrong:
            raise ConfigurationError("RetryPolicy: " + "; ".join(wrong))


def longest_backoff(policy: RetryPolicy, attempt: int) -> float:
    """Seconds that the wait after an attempt, counted from 1, lasts at most."""
    return min(policy.backoff * 2.0 ** min(attempt - 1, 64), policy.max_backoff)  # 64: no power that overflows


def _number(value: object) -> float:
    """`value` as a number, NaN (which fits no bounds) where it is none."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
