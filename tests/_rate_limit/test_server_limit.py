"""mvmnt._rate_limit.server_limit: the calls that the server's responses allow, and those after a 429."""

import heapq
import math
import random as randomness
from collections.abc import Callable, Mapping
from email.utils import formatdate
from itertools import pairwise
from typing import Protocol

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mvmnt._core.clock import Clock
from mvmnt._events import Events
from mvmnt._rate_limit.server_limit import CUT, DEFAULT_LIMIT, DEFAULT_PAUSE, PROBE_CALLS, RECOVERED, ServerLimit
from mvmnt.events import CallsPaused, ClientEvent

EPOCH = 1_700_000_000.0  # Unix time at which the fake clock shows 1,000


class MovableClock(Protocol):
    def __call__(self) -> float: ...
    def advance(self, seconds: float) -> None: ...


class Seen(list[ClientEvent]):
    """The emitted events."""

    @property
    def pauses(self) -> list[CallsPaused]:
        return [event for event in self if isinstance(event, CallsPaused)]


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def limit(clock: MovableClock, seen: Seen) -> ServerLimit:
    return ServerLimit(Events(seen.append), clock=Clock(clock, lambda: EPOCH + clock() - 1_000), jitter=lambda: 0.0)


def left(remaining: int, *, resets_in: float = 60, at: float = 0) -> dict[str, str]:
    """The headers of a response `at` seconds after the start."""
    return {"x-ratelimit-remaining": str(remaining), "x-ratelimit-reset": str(int(EPOCH + at + resets_in))}


def refused(after: float = 30, limit: int = 600) -> dict[str, str]:
    return {"retry-after": str(after), "x-ratelimit-limit": str(limit)}


def send_all(limit: ServerLimit, most: int = 1_000) -> list[int]:
    """Send as many calls as may go at once, up to `most`."""
    sent = []
    while len(sent) < most and limit.wait() == 0:
        sent.append(limit.begin_call())
    return sent


def send_one_and_answer(limit: ServerLimit, headers: Mapping[str, str], status: int = 200) -> None:
    assert limit.wait() == 0
    limit.end_call(limit.begin_call(), status, headers)


def test_before_the_first_response_only_a_few_calls_go(limit: ServerLimit) -> None:
    assert len(send_all(limit)) == PROBE_CALLS
    assert limit.wait() == math.inf


def test_without_rate_limit_headers_nothing_is_held_back(limit: ServerLimit) -> None:
    send_one_and_answer(limit, {})

    assert len(send_all(limit)) == 1_000


def test_no_more_calls_are_under_way_than_are_left(limit: ServerLimit) -> None:
    send_one_and_answer(limit, left(25))

    assert len(send_all(limit)) == 25


def test_calls_under_way_count_when_a_response_says_how_many_are_left(limit: ServerLimit) -> None:
    sent = send_all(limit)
    limit.end_call(sent.pop(), 200, left(12))

    assert len(send_all(limit)) == 12 - len(sent)


def test_a_late_response_does_not_raise_the_number_of_calls(limit: ServerLimit) -> None:
    first, second = send_all(limit)[:2]
    limit.end_call(second, 200, left(3))
    limit.end_call(first, 200, left(400))

    assert send_all(limit) == []  # eight are still under way


def test_a_response_of_the_last_minute_does_not_count_for_this_one(clock: MovableClock, limit: ServerLimit) -> None:
    first, second = send_all(limit)[:2]
    clock.advance(60)
    limit.end_call(second, 200, left(500, at=60))
    limit.end_call(first, 200, left(0))

    assert len(send_all(limit)) == 500 - (PROBE_CALLS - 2)


def test_with_nothing_left_calls_wait_for_the_reset(clock: MovableClock, limit: ServerLimit) -> None:
    send_one_and_answer(limit, left(0, resets_in=42))

    assert limit.wait() == 42
    clock.advance(41.9)
    assert limit.wait() == pytest.approx(0.1)
    clock.advance(0.1)
    assert limit.wait() == 0


def test_after_the_reset_only_a_few_calls_go_until_a_response_shows_the_new_budget(
    clock: MovableClock, limit: ServerLimit
) -> None:
    send_one_and_answer(limit, left(0))
    clock.advance(60)

    sent = send_all(limit)
    assert len(sent) == PROBE_CALLS
    limit.end_call(sent[0], 200, left(599, at=60))
    assert len(send_all(limit)) == 599 - (PROBE_CALLS - 1)


def test_a_reset_passes_unnoticed_while_much_is_left(clock: MovableClock, limit: ServerLimit) -> None:
    send_one_and_answer(limit, left(500))
    clock.advance(60)

    assert len(send_all(limit)) == 500


def test_a_used_up_budget_is_told_once(clock: MovableClock, limit: ServerLimit, seen: Seen) -> None:
    send_one_and_answer(limit, left(0, resets_in=42))

    limit.wait()
    limit.wait()

    assert [(event.seconds, event.reason) for event in seen.pauses] == [(42, "X-RateLimit-Remaining is 0")]


def test_a_call_without_a_response_counts_as_spent(limit: ServerLimit) -> None:
    send_one_and_answer(limit, left(3))
    limit.begin_call()
    limit.end_call_without_response()

    assert len(send_all(limit)) == 2


def test_calls_that_fail_before_anything_is_known_stop_nothing(limit: ServerLimit) -> None:
    for _ in range(100):
        assert limit.wait() == 0
        limit.begin_call()
        limit.end_call_without_response()


@pytest.mark.parametrize("skew", [-300.0, -10.0, 10.0, 300.0])
def test_a_clock_that_is_wrong_is_found_out_by_the_servers_date(clock: MovableClock, skew: float) -> None:
    limit = ServerLimit(Events(), clock=Clock(clock, lambda: EPOCH + skew + clock() - 1_000), jitter=lambda: 0.0)
    date = {"date": formatdate(EPOCH, usegmt=True)}

    send_one_and_answer(limit, left(0, resets_in=30) | date)

    assert limit.wait() == 30


@pytest.mark.parametrize(
    "headers",
    [
        {"x-ratelimit-remaining": "0"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"},
        {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(EPOCH * 1000))},
        {"x-ratelimit-remaining": "none", "x-ratelimit-reset": str(int(EPOCH + 30))},
        {"x-ratelimit-remaining": "nan", "x-ratelimit-reset": "inf"},
    ],
)
def test_headers_that_cannot_be_right_hold_nothing_back(limit: ServerLimit, headers: dict[str, str]) -> None:
    send_one_and_answer(limit, headers)

    assert len(send_all(limit)) == 1_000


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        (refused(30), 30.0),
        (left(0, resets_in=20), 20.0),
        (left(0, resets_in=20) | refused(30), 30.0),
        ({}, DEFAULT_PAUSE),
        (refused(1e12), 3600.0),
    ],
    ids=["Retry-After", "X-RateLimit-Reset", "both", "neither", "absurd"],
)
def test_a_429_stops_all_calls_until_the_reset(
    clock: MovableClock, limit: ServerLimit, headers: dict[str, str], wait: float
) -> None:
    send_one_and_answer(limit, {})
    send_one_and_answer(limit, headers, 429)

    assert limit.wait() == pytest.approx(wait)
    clock.advance(wait + 1e-6)
    assert limit.wait() == 0


def test_the_pause_after_a_429_is_told_once_however_many_calls_get_one(limit: ServerLimit, seen: Seen) -> None:
    send_one_and_answer(limit, {})
    for sent in send_all(limit, 50):
        limit.end_call(sent, 429, refused(30))

    assert [(event.seconds, event.reason) for event in seen.pauses] == [(30, "429")]


def sends_per_second(
    clock: MovableClock, limit: ServerLimit, seconds: int, headers: Mapping[str, str] | None = None
) -> list[int]:
    """How many calls go in each second if each gets its response at once, and more always wait."""
    counts = []
    for _ in range(seconds):
        ends = clock() + 1
        counts.append(0)
        while (wait := limit.wait()) < ends - clock():
            clock.advance(wait)
            if wait == 0:
                counts[-1] += 1
                if counts[-1] >= 1_000:
                    break
                limit.end_call(limit.begin_call(), 200, headers or {})
        clock.advance(ends - clock())
    return counts


def test_after_the_pause_calls_go_on_spread_out_at_half_the_limits_rate_that_grows(
    clock: MovableClock, limit: ServerLimit
) -> None:
    send_one_and_answer(limit, {})
    send_one_and_answer(limit, refused(30, limit=600), 429)  # ten a second
    clock.advance(30)

    counts = sends_per_second(clock, limit, 61)

    assert 5 <= counts[0] <= 6
    assert counts[30] == pytest.approx(10, abs=1)
    assert counts[59] == pytest.approx(10 * RECOVERED, abs=1)
    assert all(later >= earlier - 1 for earlier, later in pairwise(counts))
    assert counts[60] == 1_000  # recovered: nothing is held back


def test_each_429_after_the_pause_halves_the_rate_again_but_never_to_a_halt(
    clock: MovableClock, limit: ServerLimit
) -> None:
    send_one_and_answer(limit, {})
    gaps = []
    for _ in range(100):
        send_one_and_answer(limit, refused(0, limit=600), 429)
        limit.begin_call()
        gaps.append(limit.wait())
        limit.end_call_without_response()
        clock.advance(gaps[-1])

    assert gaps[:3] == pytest.approx([0.2, 0.4, 0.8], rel=0.1)
    assert max(gaps) < 5


def test_429s_of_calls_that_were_under_way_already_do_not_halve_the_rate_again(
    clock: MovableClock, limit: ServerLimit
) -> None:
    send_one_and_answer(limit, {})
    for sent in send_all(limit, 50):
        limit.end_call(sent, 429, refused(10, limit=600))
    clock.advance(10)

    assert 5 <= sends_per_second(clock, limit, 1)[0] <= 6


def test_clients_that_wait_for_the_same_reset_do_not_start_together(clock: MovableClock) -> None:
    def first_send(jitter: float, headers: dict[str, str], status: int) -> float:
        limit = ServerLimit(Events(), clock=Clock(clock, lambda: EPOCH + clock() - 1_000), jitter=lambda: jitter)
        send_one_and_answer(limit, headers, status)
        return limit.wait()

    assert first_send(0.5, left(0, resets_in=40), 200) == 40.5
    assert first_send(0.5, refused(40, limit=600), 429) == pytest.approx(40.1)


def simulate(
    *,
    budget: int,
    calls: int,
    phase: int,
    skew: int,
    latency: Callable[[], tuple[float, float]],
) -> tuple[int, int, float]:
    """One client against a server with `budget` requests per minute: requests granted and refused, and the time taken.

    `latency` gives the seconds to the server and back, so that requests and responses overtake each other.
    """
    now = 0.0
    limit = ServerLimit(
        Events(), clock=Clock(lambda: now, lambda: EPOCH + phase + now + skew), jitter=lambda: 0.0
    )  # the server's clock shows EPOCH + phase + now
    windows: dict[int, int] = {}
    refusals = 0
    queue: list[tuple[float, int, Callable[[], None]]] = []
    number = 0
    todo = calls

    def at(when: float, what: Callable[[], None]) -> None:
        nonlocal number
        number += 1
        heapq.heappush(queue, (when, number, what))

    def arrive(sent: int, back: float) -> None:
        nonlocal refusals
        server_time = EPOCH + phase + now
        window = int(server_time // 60)
        used = windows.get(window, 0)
        status = 200 if used < budget else 429
        if status == 200:
            windows[window] = used + 1
        else:
            refusals += 1
        headers = {
            "x-ratelimit-limit": str(budget),
            "x-ratelimit-remaining": str(budget - windows[window]),
            "x-ratelimit-reset": str((window + 1) * 60),
            "date": formatdate(int(server_time), usegmt=True),
        }
        at(now + back, lambda: limit.end_call(sent, status, headers))

    while todo or queue:
        while todo and limit.wait() == 0:
            todo -= 1
            there, back = latency()
            sent = limit.begin_call()
            at(now + there, lambda sent=sent, back=back: arrive(sent, back))  # type: ignore[misc]  # cannot infer lambda
        wait = limit.wait() if todo else math.inf
        if queue and queue[0][0] <= now + wait:
            when, _, what = heapq.heappop(queue)
            now = max(now, when)
            what()
        else:
            assert wait < math.inf, "nothing under way, and no time at which to go on"
            now += wait
    return sum(windows.values()), refusals, now


@given(
    budget=st.integers(PROBE_CALLS, 60),
    calls=st.integers(1, 300),
    phase=st.integers(0, 59),
    skew=st.sampled_from([-3_000, -10, 0, 10, 3_000]),
    random=st.randoms(use_true_random=False),
    slowest=st.sampled_from([0.0, 0.01, 0.5, 3.0]),
)
@example(budget=60, calls=300, phase=59, skew=0, random=randomness.Random(1), slowest=3.0)
def test_a_client_that_has_the_budget_to_itself_is_never_refused(
    budget: int, calls: int, phase: int, skew: int, random: randomness.Random, slowest: float
) -> None:
    def latency() -> tuple[float, float]:
        return random.uniform(0, slowest), random.uniform(0, slowest)

    granted, refusals, seconds = simulate(budget=budget, calls=calls, phase=phase, skew=skew, latency=latency)

    assert (granted, refusals) == (calls, 0)
    minutes = math.ceil(calls / budget) + 1
    assert seconds < 60 * minutes + 10 * slowest * minutes + 10


@pytest.mark.parametrize("lie", ["-5", "0", "0.001", "1e11", "nan", "inf", "-inf", "9" * 400, "many"])
def test_a_limit_that_cannot_be_is_not_believed(clock: MovableClock, limit: ServerLimit, lie: str) -> None:
    send_one_and_answer(limit, {"retry-after": "1", "x-ratelimit-limit": lie}, status=429)
    clock.advance(1)
    send_one_and_answer(limit, {})

    assert limit.wait() == pytest.approx(60 / (DEFAULT_LIMIT * CUT))
