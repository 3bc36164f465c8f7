"""Decides from the server's headers when the next call may be sent.

Here a 429 becomes a pause. The API counts requests per minute. Each response says how many are left
(`X-RateLimit-Remaining`) and until when (`X-RateLimit-Reset`). So never more calls are under way than are left, because
the server may not have counted them yet. Near the end of the limit calls wait instead of being refused.

A 429 still happens if other clients use the same limit. Then all calls pause until the reset, and continue spread out:
at half the rate of the limit, which then grows steadily (additive increase, multiplicative decrease, as in TCP, which
gives fair shares to clients that do not know each other). A further 429 halves the rate again.

`ServerLimit` does not wait or send itself: `mvmnt._rate_limit.transport` does.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from typing import Final

from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.headers import number, seconds_to_wait, server_time
from mvmnt._events import Events

__all__ = ["ServerLimit"]

PROBE_CALLS: Final = 10
"""The most calls under way while the server's limit is not known: at the start, and after the reset of a used-up limit,
until the first response. Enough to lose no time, too few to do harm."""

DEFAULT_PAUSE: Final = 10.0
"""Seconds to pause after a 429 without a time."""

DEFAULT_LIMIT: Final = 600.0
"""Requests per minute that are assumed after a 429 without a limit."""

LONGEST_PAUSE: Final = 3600.0
"""The most seconds of a pause. No limit per minute needs an hour: such a header is wrong."""

LEAST_SHARE: Final = 0.02
"""The part of the remaining calls that a client takes in any case, up to `PROBE_CALLS`: a client that begins late in a
window has made few of its calls."""

CUT: Final = 0.5
"""The part of the rate that remains after a 429."""

RECOVERY: Final = 60.0
"""Seconds in which the rate grows by the rate of the limit: half the rate becomes all of it in thirty. The slower the
calls, the more the rate grows between two of them, so that no series of 429s stops them."""

RECOVERED: Final = 1.5
"""The part of the limit's rate from which on calls are no longer spread out: then the limit itself holds them."""

LARGEST_LIMIT: Final = 1_000_000.0
"""Requests per minute. A header that names a higher limit, or one below 1, is wrong and counts as absent."""


class ServerLimit:
    """The calls that the server's limit allows.

    For each call: `wait` until it is 0, then `begin_call`, then one of `end_call` and `end_call_without_response`.

    Args:
        events: gets every pause.
        clock: the source of time.
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
        self._room: float = PROBE_CALLS  # how many calls may be under way at once
        self._share = _Share()
        self._reset = -math.inf  # the end of the window that `_room` is for, in the server's Unix time
        self._room_until = -math.inf  # ... and by our monotonic clock
        self._exhaustion_reported = False
        self._paused_until = -math.inf
        self._pause = 0  # the number of the last pause; a 429 of a call that was sent before it is no new one
        self._pace: _Pace | None = None

    def pause(self) -> float:
        """Seconds for which no call may be sent, whatever the responses say that are still to come."""
        now = self._clock.monotonic()
        used_up = self._room_until - now if self._room == 0 else 0.0
        return max(0.0, self._paused_until - now, used_up, self._pace.wait(now) if self._pace is not None else 0.0)

    def wait(self) -> float:
        """The seconds until the next check, 0 if a call may be sent now.

        It is infinite if only a response can change that.
        """
        now = self._clock.monotonic()
        if now >= self._room_until:
            self._room = max(self._room, PROBE_CALLS)
        if self._pace is not None and self._pace.over(now):
            self._pace = None
        wait = max(0.0, self._paused_until - now, self._pace.wait(now) if self._pace is not None else 0.0)
        if self._under_way < self._room:
            return wait
        if now >= self._room_until:
            return math.inf
        if self._room == 0 and not self._exhaustion_reported:
            self._exhaustion_reported = True
            if self._paused_until < self._room_until:
                self._tell_pause(self._room_until - now, "X-RateLimit-Remaining is 0")
        return max(wait, self._room_until - now)

    def begin_call(self) -> int:
        """Count a call that is sent now; returns the argument for `end_call`."""
        self._under_way += 1
        if self._pace is not None:
            self._pace.count_call(self._clock.monotonic())
        return self._pause

    def end_call_without_response(self) -> None:
        """End a call that failed or was cancelled; the server may have counted it."""
        self._under_way -= 1
        if self._clock.monotonic() < self._room_until:
            self._room = max(0, self._room - 1)

    def end_call(self, sent: int, status: int, headers: Mapping[str, str]) -> None:
        """End a call with the head of its response.

        `sent` is the result of `begin_call`.
        """
        self._under_way -= 1
        now = self._clock.monotonic()
        self._read_headers(headers, now)
        if status == 429:
            self._pause_calls(sent, headers, now)

    def _read_headers(self, headers: Mapping[str, str], now: float) -> None:
        remaining = number(headers.get("x-ratelimit-remaining", ""))
        reset = None if remaining is None else number(headers.get("x-ratelimit-reset", ""))
        if remaining is not None and reset is not None:
            if reset <= self._reset:
                # The known window, or a late response to an earlier request.
                if reset == self._reset and self._room > 0:
                    self._room = self._share.of(remaining, headers)
                return
            left = reset - server_time(headers, self._clock.unix())
            if 0 < left <= LONGEST_PAUSE:
                self._reset = reset
                self._share = _Share()
                self._room = self._share.of(remaining, headers)
                # A little later, so that the clients of a fleet do not all start at once.
                self._room_until = now + left + self._jitter() * min(1.0, left / 20)
                self._exhaustion_reported = False
                return
        if now >= self._room_until:
            self._room = math.inf  # the responses have no such headers

    def _tell_pause(self, seconds: float, reason: str) -> None:
        from mvmnt.events import CallsPaused

        self._events.emit(CallsPaused(seconds, reason))

    def _pause_calls(self, sent: int, headers: Mapping[str, str], now: float) -> None:
        wait = seconds_to_wait(headers, self._clock.unix())
        wait = DEFAULT_PAUSE if wait is None else min(wait, LONGEST_PAUSE)
        if sent == self._pause:
            self._pause += 1
            full = _limit(headers) / 60  # calls per second
            rate = full if self._pace is None else min(full, self._pace.rate(now))
            self._pace = _Pace(rate * CUT, full, self._jitter())
            self._exhaustion_reported = True  # by the event for the 429
            self._tell_pause(wait, "429")
        self._paused_until = max(self._paused_until, now + wait)
        self._room = 0
        self._room_until = max(self._room_until, self._paused_until)
        if self._pace is not None:
            self._pace.begin(self._paused_until)


class _Share:
    """This client's share of the remaining calls in one window of the server.

    Calls that the server has counted and this client has not made are those of other clients. This client takes the
    square of its part of the calls so far: others have calls under way that are not counted yet, and the smaller the
    part, the more they have. At first each client knows its own calls only, so it begins with few and doubles.
    """

    def __init__(self) -> None:
        self._answered = 0
        self._left = math.inf

    def of(self, remaining: float, headers: Mapping[str, str]) -> float:
        """The most calls under way: all that are left if the server does not name its limit."""
        self._answered += 1
        self._left = left = min(self._left, max(0.0, remaining))
        limit = number(headers.get("x-ratelimit-limit", ""))
        if limit is None or not left < limit <= LARGEST_LIMIT:
            return left
        part = min(1.0, self._answered / (limit - left))
        least = max(1.0, min(PROBE_CALLS, left * LEAST_SHARE))
        return min(left, max(least, left * part**2), PROBE_CALLS + self._answered)


class _Pace:
    """Calls spread out after a pause, at a rate that grows.

    Args:
        rate: calls per second at first.
        full: the server's limit in calls per second.
        phase: the part of the first interval before the first call, from 0 up to 1.
    """

    def __init__(self, rate: float, full: float, phase: float) -> None:
        self._rate = rate
        self._full = full
        self._phase = phase
        self._began = math.inf
        self._next = math.inf

    def begin(self, at: float) -> None:
        """Begin when the pause ends `at`."""
        self._began = at
        self._next = at + self._phase / self._rate

    def rate(self, now: float) -> float:
        return self._rate + self._full * max(0.0, now - self._began) / RECOVERY

    def over(self, now: float) -> bool:
        return self.rate(now) >= self._full * RECOVERED

    def wait(self, now: float) -> float:
        return max(0.0, self._next - now)

    def count_call(self, now: float) -> None:
        self._next = max(now, self._next) + 1 / self.rate(now)


def _limit(headers: Mapping[str, str]) -> float:
    """The server's requests per minute; `DEFAULT_LIMIT` if it names no valid limit."""
    limit = number(headers.get("x-ratelimit-limit", ""))
    return limit if limit is not None and 1 <= limit <= LARGEST_LIMIT else DEFAULT_LIMIT
