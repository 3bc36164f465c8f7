"""What the server's answers say of its rate limit, and when the next call may go.

The API counts requests per minute and tells, on every answer, how many are left (`X-RateLimit-Remaining`) and until
when (`X-RateLimit-Reset`). From that follows how many calls may be under way at once: never more than are left, since
any of them may still have to be counted. So near the end of the budget calls wait instead of being refused.

A 429 means that the budget is gone all the same, because others use it too. Then all calls stop until the reset, and go
on spread out: at half the rate that the limit allows, which then grows steadily (additive increase, multiplicative
decrease, as in TCP; chosen because clients that know nothing of each other end up with fair shares by it). A further
429 halves the rate again.

`ServerLimit` does no waiting and no sending of its own: `mvmnt._rate_limit.transport` does.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from typing import Final

from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.headers import number, seconds_to_wait, server_time
from mvmnt.events import CallsPaused, Events

__all__ = ["ServerLimit"]

SCOUTS: Final = 10
"""How many calls may be under way while nothing is known of the server's budget: at the start, and when a used-up
budget should be fresh again but no answer has shown it yet. Enough to lose no time, too few to do harm."""

UNSAID_PAUSE: Final = 10.0
"""Seconds to pause after a 429 that does not say for how long."""

UNSAID_LIMIT: Final = 600.0
"""Requests per minute to reckon with after a 429 that does not name the limit."""

LONGEST_PAUSE: Final = 3600.0
"""Seconds. No limit per minute asks for more than an hour: a header that does is wrong, and must not stop all calls."""

LEAST_SHARE: Final = 0.1
"""The part of what is left that a client takes in any case, up to `SCOUTS` calls: one that begins late in a window has
made few of its calls."""

CUT: Final = 0.5
"""What a 429 leaves of the rate."""

RECOVERY: Final = 60.0
"""Seconds in which the rate grows by as much as the limit allows: half the rate becomes all of it in thirty. The slower
calls go, the longer it grows between two of them, so that no row of 429s brings them to a halt."""

RECOVERED: Final = 1.5
"""The part of the limit's rate from which on calls are no longer spread out: the limit itself is what holds them."""

LARGEST_LIMIT: Final = 1_000_000.0
"""Requests per minute. A header that names a higher limit, or one below 1, is wrong and counts as absent."""


class ServerLimit:
    """How many calls the server lets pass. For each call: `wait`, and once that is 0 `sent`, then one of `answered` and
    `unanswered`.

    Args:
        events: told of every pause.
        clock: where time comes from.
        jitter: a random number from 0 up to 1, so that the clients of a fleet do not all start at once.
    """

    def __init__(
        self,
        events: Events,
        *,
        clock: Clock = MACHINE_CLOCK,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._events = events
        self._clock = clock
        self._jitter = jitter
        self._under_way = 0
        self._room: float = SCOUTS  # how many calls may be under way at once
        self._share = _Share()
        self._reset = -math.inf  # which of the server's windows that is said of: its end in the server's Unix time
        self._room_until = -math.inf  # ... and by our monotonic clock
        self._exhaustion_told = False
        self._paused_until = -math.inf
        self._pause = 0  # the number of the last pause; a call that was sent before it tells nothing new by a 429
        self._pace: _Pace | None = None

    def wait(self) -> float:
        """Seconds until it is worth asking again, 0 if a call may be sent now; infinite if only an answer can tell."""
        now = self._clock.monotonic()
        if now >= self._room_until:
            self._room = max(self._room, SCOUTS)
        if self._pace is not None and self._pace.over(now):
            self._pace = None
        wait = max(0.0, self._paused_until - now, self._pace.wait(now) if self._pace is not None else 0.0)
        if self._under_way < self._room:
            return wait
        if now >= self._room_until:
            return math.inf
        if self._room == 0 and not self._exhaustion_told:
            self._exhaustion_told = True
            if self._paused_until < self._room_until:
                self._events.emit(CallsPaused(self._room_until - now, "X-RateLimit-Remaining is 0"))
        return max(wait, self._room_until - now)

    def sent(self) -> int:
        """A call is sent now. What is returned goes into `answered`."""
        self._under_way += 1
        if self._pace is not None:
            self._pace.sent(self._clock.monotonic())
        return self._pause

    def unanswered(self) -> None:
        """A call has failed or was cancelled before its answer came. The server may have counted it."""
        self._under_way -= 1
        if self._clock.monotonic() < self._room_until:
            self._room = max(0, self._room - 1)

    def answered(self, sent: int, status: int, headers: Mapping[str, str]) -> None:
        """The head of an answer is here. `sent` is what `sent` returned for its call."""
        self._under_way -= 1
        now = self._clock.monotonic()
        self._read_headers(headers, now)
        if status == 429:
            self._refused(sent, headers, now)

    def _read_headers(self, headers: Mapping[str, str], now: float) -> None:
        remaining = number(headers.get("x-ratelimit-remaining", ""))
        reset = None if remaining is None else number(headers.get("x-ratelimit-reset", ""))
        if remaining is not None and reset is not None:
            if reset <= self._reset:
                # Of the window that is known, or a response to an earlier request that comes late.
                if reset == self._reset and self._room > 0:
                    self._room = self._share.of(remaining, headers)
                return
            left = reset - server_time(headers, self._clock.unix())
            if 0 < left <= LONGEST_PAUSE:
                self._reset = reset
                self._share = _Share()
                self._room = self._share.of(remaining, headers)
                # A little later than said, for the sake of the fleet: up to a twentieth, and a second at most.
                self._room_until = now + left + self._jitter() * min(1.0, left / 20)
                self._exhaustion_told = False
                return
        if now >= self._room_until:
            self._room = math.inf  # the answers do not tell

    def _refused(self, sent: int, headers: Mapping[str, str], now: float) -> None:
        wait = seconds_to_wait(headers, self._clock.unix())
        wait = UNSAID_PAUSE if wait is None else min(wait, LONGEST_PAUSE)
        if sent == self._pause:
            self._pause += 1
            full = _limit(headers) / 60  # calls per second
            rate = full if self._pace is None else min(full, self._pace.rate(now))
            self._pace = _Pace(rate * CUT, full, self._jitter())
            self._exhaustion_told = True  # this tells of it
            self._events.emit(CallsPaused(wait, "429"))
        self._paused_until = max(self._paused_until, now + wait)
        self._room = 0
        self._room_until = max(self._room_until, self._paused_until)
        if self._pace is not None:
            self._pace.begin(self._paused_until)


class _Share:
    """This client's share of what is left in one window of the server, beside other clients of the account.

    Calls that the server has counted and that this client has not made are those of others. This client takes of what
    is left the square of its part of the calls so far: others have calls under way that are not counted yet, the more,
    the smaller the part is. At first each client hears of its own calls alone, so it begins with few and doubles.
    """

    def __init__(self) -> None:
        self._answered = 0
        self._left = math.inf

    def of(self, remaining: float, headers: Mapping[str, str]) -> float:
        """How many calls may be under way: all that are left, if the server does not name its limit."""
        self._answered += 1
        self._left = left = min(self._left, max(0.0, remaining))
        limit = number(headers.get("x-ratelimit-limit", ""))
        if limit is None or not left < limit <= LARGEST_LIMIT:
            return left
        part = min(1.0, self._answered / (limit - left))
        least = max(1.0, min(SCOUTS, left * LEAST_SHARE))
        return min(left, max(least, left * part**2), SCOUTS + self._answered)


class _Pace:
    """Calls spread out after a pause, at a rate that grows.

    Args:
        rate: calls per second at first.
        full: what the server's limit comes to in calls per second.
        phase: from 0 up to 1: the part of the first interval before the first call.
    """

    def __init__(self, rate: float, full: float, phase: float) -> None:
        self._rate = rate
        self._full = full
        self._phase = phase
        self._began = math.inf
        self._next = math.inf

    def begin(self, at: float) -> None:
        """The pause ends `at`."""
        self._began = at
        self._next = at + self._phase / self._rate

    def rate(self, now: float) -> float:
        return self._rate + self._full * max(0.0, now - self._began) / RECOVERY

    def over(self, now: float) -> bool:
        return self.rate(now) >= self._full * RECOVERED

    def wait(self, now: float) -> float:
        return max(0.0, self._next - now)

    def sent(self, now: float) -> None:
        self._next = max(now, self._next) + 1 / self.rate(now)


def _limit(headers: Mapping[str, str]) -> float:
    """Requests per minute that the server allows; `UNSAID_LIMIT` if it names none that can be."""
    limit = number(headers.get("x-ratelimit-limit", ""))
    return limit if limit is not None and 1 <= limit <= LARGEST_LIMIT else UNSAID_LIMIT
