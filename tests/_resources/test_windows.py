"""mvmnt._resources.filtering: one filter read in windows of time at once, whole, once, and from where it stood."""

from __future__ import annotations

import asyncio
import json
import weakref
from collections.abc import Callable, Mapping
from contextlib import aclosing
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt import Mvmnt
from mvmnt._core.operation import Operation
from mvmnt._json.decode import decode_response
from mvmnt._resources.filtering import FilterPaginator
from mvmnt._resources.pages import CursorPage
from mvmnt._resources.windows.reading import Windows
from mvmnt._resources.windows.state import WindowsState

OPERATION = Operation("filterThings", "POST", "/things/filter", reads=True)
JANUARY = {"since": "2025-01-01", "until": "2025-02-01"}
DAY = timedelta(days=1)
MILLISECOND = timedelta(milliseconds=1)
MICROSECOND = timedelta(microseconds=1)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def cut(at: datetime, precision: timedelta) -> datetime:
    return at - (at - datetime.min.replace(tzinfo=UTC)) % precision


class Things:
    """A server's records, each a name and the time at which it was made, listed two a page.

    The server cuts the times of its records to one precision, and those in filters to another.
    """

    def __init__(
        self,
        made: Mapping[str, datetime],
        precision: timedelta = MICROSECOND,
        filter_precision: timedelta = MICROSECOND,
    ) -> None:
        self.made = made
        self.precision = precision
        self.filter_precision = filter_precision
        self.asked: list[tuple[Mapping[str, Any], str | None]] = []
        self.failing = False

    async def fetch(self, body: Mapping[str, Any], cursor: str | None, **_options: object) -> CursorPage[str]:
        self.asked.append((body, cursor))
        await asyncio.sleep(0)
        if self.failing and cursor:
            raise ConnectionError("lost")
        matching = [name for name, made in self.made.items() if self._matches(body.get("filter", {}), made)]
        at = int(cursor or 0)
        return CursorPage(matching[at : at + 2], str(at + 2), at + 2 < len(matching))

    def _matches(self, criteria: Mapping[str, Any], made: datetime) -> bool:
        for name, criterion in criteria.items():
            if name == "and":
                if not all(self._matches(inner, made) for inner in criterion):
                    return False
            elif name == "createdAt":
                at = cut(made, self.precision)
                if "greaterThanOrEqualTo" in criterion and at < self._operand(criterion["greaterThanOrEqualTo"]):
                    return False
                if "lessThan" in criterion and at >= self._operand(criterion["lessThan"]):
                    return False
        return True

    def _operand(self, text: str) -> datetime:
        return cut(moment(text), self.filter_precision)

    def listing(self, criteria: Mapping[str, Any] | None = None, cursor: str | None = None) -> FilterPaginator[str]:
        body = {"pageSize": 2} if criteria is None else {"pageSize": 2, "filter": criteria}
        return FilterPaginator(
            self.fetch, operation=OPERATION, body=body, time_fields=("createdAt", "deletedAt"), cursor=cursor
        )


def every_hour(count: int = 40) -> Things:
    """One thing an hour from the beginning of 2025 on."""
    return Things({f"thing {hour}": moment("2025-01-01T00:00Z") + timedelta(hours=hour) for hour in range(count)})


def spans(windows: Windows[Any]) -> list[tuple[str, str]]:
    return [(window["since"], window["until"]) for window in windows.state()["windows"]]


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(30):
        await asyncio.sleep(0)


def other_tasks() -> set[asyncio.Task[object]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


# The windows


def test_windows_divide_the_span_and_touch() -> None:
    windows = every_hour().listing().windows("createdAt", since="2025-01-01", until="2025-01-05", count=4)
    days = [f"2025-01-0{day}T00:00:00+00:00" for day in range(1, 6)]
    assert spans(windows) == list(pairwise(days))


def test_borders_between_windows_lie_on_whole_seconds() -> None:
    windows = (
        every_hour()
        .listing()
        .windows("createdAt", since="2025-01-01T00:00:00.5Z", until="2025-01-01T00:00:10.5Z", count=4)
    )
    assert [until[17:-6] for _, until in spans(windows)] == ["03", "05", "08", "10.500000"]


def test_a_span_of_few_seconds_has_fewer_windows() -> None:
    windows = (
        every_hour()
        .listing()
        .windows("createdAt", since="2025-01-01T00:00:00.2Z", until="2025-01-01T00:00:02.9Z", count=8)
    )
    assert [until[17:-6] for _, until in spans(windows)] == ["01", "02", "02.900000"]


async def test_an_empty_span_has_no_window_and_no_records() -> None:
    things = every_hour()
    windows = things.listing().windows("createdAt", since="2025-01-01", until="2025-01-01")
    assert [thing async for thing in windows] == []
    assert things.asked == []


@given(
    since=st.datetimes(timezones=st.just(UTC)),
    length=st.timedeltas(timedelta(0), timedelta(days=900)),
    count=st.integers(1, 300),
)
def test_windows_cover_their_span_without_gap_or_overlap(since: datetime, length: timedelta, count: int) -> None:
    until = min(since, datetime.max.replace(tzinfo=UTC) - length) + length
    since = min(since, until)
    found = spans(every_hour().listing().windows("createdAt", since=since, until=until, count=count))
    assert len(found) <= count
    if since == until:
        assert found == []
    else:
        assert (moment(found[0][0]), moment(found[-1][1])) == (since, until)
        assert [end for _, end in found[:-1]] == [begin for begin, _ in found[1:]]
        assert all(moment(begin) < moment(end) for begin, end in found)


# Nothing lost, nothing twice


@st.composite
def spans_and_records(draw: st.DrawFn) -> tuple[datetime, datetime, int, list[datetime]]:
    """A span, a count of windows, and records at and around every border of those windows."""
    zone = draw(st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), ZoneInfo("America/Chicago")]))
    since = draw(st.datetimes(datetime(2024, 3, 1), datetime(2025, 11, 30))).replace(tzinfo=zone)  # noqa: DTZ001  # given next
    until = since + draw(st.timedeltas(MICROSECOND, timedelta(days=40)))
    count = draw(st.integers(1, 9))
    windows = Things({}).listing().windows("createdAt", since=since, until=until, count=count)
    borders = [moment(text) for span in spans(windows) for text in span]
    near = st.sampled_from([timedelta(0), MICROSECOND, -MICROSECOND, MILLISECOND, -MILLISECOND, timedelta(0, 0, 999)])
    at_borders = st.builds(lambda border, distance: border + distance, st.sampled_from(borders), near)
    anywhere = st.datetimes(datetime(2024, 2, 1), datetime(2026, 2, 1), timezones=st.just(UTC))  # noqa: DTZ001  # as hypothesis wants it
    return since, until, count, draw(st.lists(at_borders | anywhere, max_size=25))


PRECISIONS = st.sampled_from([MICROSECOND, MILLISECOND, timedelta(seconds=1)])


@given(case=spans_and_records(), precision=PRECISIONS, filter_precision=PRECISIONS)
def test_the_windows_give_what_the_span_in_one_piece_gives(
    case: tuple[datetime, datetime, int, list[datetime]], precision: timedelta, filter_precision: timedelta
) -> None:
    """Whatever precision the server keeps times in."""
    since, until, count, made = case
    things = Things({str(number): at for number, at in enumerate(made)}, precision, filter_precision)
    span = {"greaterThanOrEqualTo": since.isoformat(), "lessThan": until.isoformat()}

    async def read() -> None:
        whole = await things.listing({"createdAt": span}).collect()
        in_windows = [
            name async for name in things.listing().windows("createdAt", since=since, until=until, count=count)
        ]
        assert sorted(in_windows) == sorted(whole)

    asyncio.run(read())


async def test_runs_that_follow_each_other_share_a_border_and_no_record() -> None:
    things = Things({"at the border": moment("2025-01-02T00:00:00Z")})
    first = things.listing().windows("createdAt", since="2025-01-01", until="2025-01-02")
    second = things.listing().windows("createdAt", since="2025-01-02", until="2025-01-03")
    assert [thing async for thing in first] == []
    assert [thing async for thing in second] == ["at the border"]


# The request


async def test_a_window_is_one_more_criterion_beside_the_callers() -> None:
    things = every_hour()
    criteria = {"status": {"equalTo": "OPEN"}, "or": [{"name": {"equalTo": "A"}}]}
    windows = things.listing(criteria).windows("deletedAt", since="2025-01-01", until="2025-01-02", count=1)
    async for _ in windows:
        break
    span = {"greaterThanOrEqualTo": "2025-01-01T00:00:00+00:00", "lessThan": "2025-01-02T00:00:00+00:00"}
    assert things.asked[0][0] == {"pageSize": 2, "filter": {**criteria, "deletedAt": span}}


async def test_a_criterion_of_the_callers_on_the_same_field_stays() -> None:
    things = every_hour()
    own = {"createdAt": {"greaterThanOrEqualTo": "2025-01-01T03:00:00Z"}, "and": [{"status": {"equalTo": "OPEN"}}]}
    windows = things.listing(own).windows("createdAt", since="2025-01-01", until="2025-01-01T06:00Z", count=2)
    assert sorted([thing async for thing in windows]) == ["thing 3", "thing 4", "thing 5"]
    sent = things.asked[0][0]["filter"]
    assert sent["createdAt"] == own["createdAt"]
    assert sent["and"][0] == {"status": {"equalTo": "OPEN"}}
    assert own["and"] == [{"status": {"equalTo": "OPEN"}}]


# Dates


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (datetime(2025, 1, 15, 12, tzinfo=UTC), "2025-01-15T12:00:00+00:00"),
        (datetime(2025, 1, 15, 12, tzinfo=timezone(timedelta(hours=2))), "2025-01-15T10:00:00+00:00"),
        (datetime(2025, 11, 2, 1, 30, tzinfo=ZoneInfo("America/Chicago"), fold=1), "2025-11-02T07:30:00+00:00"),
        (date(2025, 1, 15), "2025-01-15T00:00:00+00:00"),
        ("2025-01-15", "2025-01-15T00:00:00+00:00"),
        ("20250115", "2025-01-15T00:00:00+00:00"),
        ("2025-01-15 12:30", "2025-01-15T12:30:00+00:00"),
        ("2025-01-15T12:30:00.000001Z", "2025-01-15T12:30:00.000001+00:00"),
        ("2025-01-15T12:30-05:00", "2025-01-15T17:30:00+00:00"),
        ("15 Jan 2025, 3pm UTC", "2025-01-15T15:00:00+00:00"),
        ("Jan 2025", "2025-01-01T00:00:00+00:00"),
        ("2025", "2025-01-01T00:00:00+00:00"),
    ],
)
def test_a_moment_may_be_written_in_many_ways(written: datetime | date | str, meant: str) -> None:
    windows = every_hour().listing().windows("createdAt", since=written, until="2026-01-01", count=1)
    assert spans(windows)[0][0] == meant


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        (datetime(2025, 1, 15), "it has no time zone"),  # noqa: DTZ001  # that is the point
        ("2025-01-15 12:00 EST", "EST is no time zone that all agree on: give the offset"),
        ("12:30", "it names no year"),
        ("Jan 15", "it names no year"),
        ("Monday", "it names no year"),
        ("last week", "since is 'last week', which is no moment"),
        ("", "since is '', which is no moment"),
        ("2025-02-30", "since is '2025-02-30', which is no moment"),
        ("9" * 40, "which is no moment"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "which is no moment"),
        (1736899200, "since is 1736899200, which is no moment"),
    ],
)
def test_what_names_no_moment_is_refused_at_once(written: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        every_hour().listing().windows("createdAt", since=written, until="2026-01-01")


@given(text=st.text(max_size=20) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}[ T]?[0-9:.]{0,8}Z?"))
def test_any_text_is_a_moment_or_refused_by_name(text: str) -> None:
    try:
        windows = every_hour().listing().windows("createdAt", since=text, until=datetime.max.replace(tzinfo=UTC))
    except ValueError as error:
        assert str(error).startswith("since is ")  # noqa: PT017  # either outcome is right
    else:
        assert moment(spans(windows)[0][0]).utcoffset() == timedelta(0)


def test_since_after_until_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match=r"since \(2025-02-01T.*\) is after until \(2025-01-31T23:00:00\+00:00\)"):
        every_hour().listing().windows("createdAt", since="2025-02-01", until="2025-02-01T00:00+01:00")


@pytest.mark.parametrize("count", [0, -3])
def test_fewer_windows_than_one_are_refused_at_once(count: int) -> None:
    with pytest.raises(ValueError, match=rf"count is {count}: it must be 1 window or more"):
        every_hour().listing().windows("createdAt", **JANUARY, count=count)


@pytest.mark.parametrize("field", ["created_at", "name", ""])
def test_another_field_is_refused_with_those_that_work(field: str) -> None:
    with pytest.raises(ValueError, match=rf"field is '{field}': filterThings cuts by createdAt, deletedAt"):
        every_hour().listing().windows(field, **JANUARY)


def test_a_listing_that_begins_at_a_cursor_is_refused() -> None:
    with pytest.raises(ValueError, match="call filter\\(\\) without a cursor"):
        every_hour().listing(cursor="4").windows("createdAt", **JANUARY)


# Reading


async def test_nothing_is_sent_before_the_windows_are_iterated() -> None:
    things = every_hour()
    things.listing().windows("createdAt", **JANUARY).pages()
    await settle()
    assert things.asked == []


class Gate:
    """A listing without end, one record a page, whose pages wait until they are let through."""

    def __init__(self) -> None:
        self.waiting: dict[str, asyncio.Event] = {}
        self.asked = 0
        self.running = 0

    async def fetch(self, body: Mapping[str, Any], cursor: str | None, **_options: object) -> CursorPage[str]:
        window = body["filter"]["createdAt"]["greaterThanOrEqualTo"]
        self.asked += 1
        self.running += 1
        try:
            await self.waiting.setdefault(window, asyncio.Event()).wait()
        finally:
            self.running -= 1
        at = int(cursor or 0)
        return CursorPage([f"{window[8:10]}/{at}"], str(at + 1), True)

    def windows(self, count: int) -> Windows[str]:
        listing = FilterPaginator(self.fetch, operation=OPERATION, body={}, time_fields=("createdAt",))
        begin = moment("2025-01-01T00:00Z")
        return listing.windows("createdAt", since=begin, until=begin + count * DAY, count=count)

    def open(self, day: int) -> None:
        self.waiting[f"2025-01-{day:02}T00:00:00+00:00"].set()


async def test_all_windows_are_read_at_once_and_records_come_as_they_arrive() -> None:
    gate = Gate()
    async with aclosing(gate.windows(5).pages()) as pages:
        first = asyncio.create_task(anext(pages))
        await settle()
        assert gate.running == 5
        gate.open(4)
        assert (await first).items == ["04/0"]
        assert (await anext(pages)).items == ["04/1"]


async def test_a_slow_caller_holds_up_every_window() -> None:
    class Record:
        pass

    alive: weakref.WeakSet[Record] = weakref.WeakSet()
    asked = 0

    async def fetch(_: Mapping[str, Any], cursor: str | None, **_options: object) -> CursorPage[Record]:
        nonlocal asked
        asked += 1
        record = Record()
        alive.add(record)
        return CursorPage([record], str(asked), True)

    most = read = 0
    windows = FilterPaginator(fetch, operation=OPERATION, body={}, time_fields=("createdAt",)).windows(
        "createdAt", **JANUARY, count=4
    )
    async with aclosing(aiter(windows)) as records:
        async for _ in records:
            await settle()
            read += 1
            most = max(most, len(alive))
            assert asked <= read + 4
            if read == 50:
                break
    assert most <= 5


class Busy(Things):
    """Counts how many requests are under way at once."""

    under_way = most = 0

    async def fetch(self, body: Mapping[str, Any], cursor: str | None, **_options: object) -> CursorPage[str]:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await asyncio.sleep(0)
            return await super().fetch(body, cursor)
        finally:
            self.under_way -= 1


async def test_more_windows_than_are_read_at_once_follow_as_others_end() -> None:
    things = Busy(every_hour(200).made)
    windows = things.listing().windows("createdAt", **JANUARY, count=60, concurrency=3)
    assert sorted([thing async for thing in windows]) == sorted(things.made)
    assert things.most == 3


def clustered_times() -> st.SearchStrategy[list[datetime]]:
    """Times of which most lie within one hour, many of them equal."""
    january = moment("2025-01-01T00:00Z")
    anywhere = st.integers(0, 31 * 86_400 - 1).map(lambda second: january + timedelta(seconds=second))
    crowded = st.integers(0, 20).map(lambda minute: january + 17 * DAY + timedelta(minutes=minute))
    return st.lists(st.one_of(crowded, crowded, crowded, anywhere), max_size=60)


@given(clustered_times(), st.integers(1, 80), st.integers(1, 9))
def test_nothing_is_lost_or_doubled_however_records_crowd(made: list[datetime], count: int, concurrency: int) -> None:
    things = Things({f"thing {number}": at for number, at in enumerate(made)})

    async def read() -> list[str]:
        windows = things.listing().windows("createdAt", **JANUARY, count=count, concurrency=concurrency)
        return [thing async for thing in windows]

    assert sorted(asyncio.run(read())) == sorted(things.made)


@given(clustered_times(), st.integers(1, 5), st.integers(0, 30))
def test_windows_that_had_not_begun_are_in_a_saved_state(made: list[datetime], concurrency: int, some: int) -> None:
    things = Things({f"thing {number}": at for number, at in enumerate(made)})

    async def read() -> list[str]:
        windows = things.listing().windows("createdAt", **JANUARY, count=20, concurrency=concurrency)
        got = await read_some(windows, some)
        resumed = things.listing().resume_windows(through_json(windows.state()), concurrency=concurrency)
        return [*got, *[thing async for thing in resumed]]

    got = asyncio.run(read())
    assert set(got) == set(things.made)
    assert len(got) - len(things.made) <= 2  # the page in hand comes again


@pytest.mark.parametrize("concurrency", [0, -1])
def test_less_than_one_at_once_is_refused_at_once(concurrency: int) -> None:
    things = every_hour()
    with pytest.raises(ValueError, match="concurrency"):
        things.listing().windows("createdAt", **JANUARY, concurrency=concurrency)
    state = things.listing().windows("createdAt", **JANUARY).state()
    with pytest.raises(ValueError, match="concurrency"):
        things.listing().resume_windows(state, concurrency=concurrency)


async def test_leaving_early_cancels_all_windows() -> None:
    gate = Gate()
    async with aclosing(aiter(gate.windows(4))) as records:
        first = asyncio.create_task(anext(records))
        await settle()
        gate.open(2)
        await first
        assert gate.running >= 3
    assert gate.running == 0
    assert other_tasks() == set()


async def test_cancelling_the_caller_cancels_all_windows() -> None:
    gate = Gate()

    async def read() -> None:
        async for _ in gate.windows(4):
            pass

    reading = asyncio.create_task(read())
    await settle()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await settle()
    assert gate.running == 0
    assert other_tasks() == set()


async def test_a_failing_window_raises_and_cancels_the_others() -> None:
    gate = Gate()

    async def fetch(body: Mapping[str, Any], cursor: str | None, **_options: object) -> CursorPage[str]:
        if "01-03T" in body["filter"]["createdAt"]["greaterThanOrEqualTo"]:
            await settle()
            raise ConnectionError("lost")
        return await gate.fetch(body, cursor)

    listing = FilterPaginator(fetch, operation=OPERATION, body={}, time_fields=("createdAt",))
    windows = listing.windows("createdAt", since="2025-01-01", until="2025-01-05", count=4)
    with pytest.raises(ConnectionError, match="lost"):
        await read_some(windows, 1)
    assert gate.running == 0
    assert other_tasks() == set()


# State


async def read_some(windows: Windows[str], records: int) -> list[str]:
    """The first records, left in the middle of the loop."""
    got: list[str] = []
    async with aclosing(aiter(windows)) as iteration:
        async for record in iteration:
            got.append(record)
            if len(got) == records:
                break
    return got


async def read_into(got: list[str], windows: Windows[str]) -> None:
    async for record in windows:
        got.append(record)


def through_json(state: WindowsState) -> Any:
    return json.loads(json.dumps(state))


@given(records=st.integers(0, 45), count=st.integers(1, 6))
def test_a_saved_state_goes_on_so_that_every_record_comes_and_at_most_the_page_in_hand_twice(
    records: int, count: int
) -> None:
    async def read() -> None:
        things = every_hour()
        windows = things.listing().windows("createdAt", since="2025-01-01", until="2025-01-03", count=count)
        before = await read_some(windows, records) if records else []
        saved = through_json(windows.state())
        after = [record async for record in things.listing().resume_windows(saved)]
        assert {*before, *after} == set(things.made)
        assert len(after) == len(set(after))
        assert len(set(before) & set(after)) <= 2  # a page has two records

    asyncio.run(read())


async def test_finished_windows_are_not_read_again() -> None:
    things = every_hour()
    windows = things.listing().windows("createdAt", **JANUARY, count=3)
    assert len([record async for record in windows]) == 40
    asked = len(things.asked)
    assert [record async for record in windows] == []
    assert [record async for record in things.listing().resume_windows(through_json(windows.state()))] == []
    assert len(things.asked) == asked


async def test_a_page_counts_as_read_when_the_next_is_asked_for() -> None:
    windows = every_hour().listing().windows("createdAt", **JANUARY, count=1)
    async with aclosing(windows.pages()) as pages:
        await anext(pages)
        assert windows.state()["windows"][0]["cursor"] is None
        await anext(pages)
        assert windows.state()["windows"][0]["cursor"] == "2"


async def test_after_a_failure_the_same_windows_go_on() -> None:
    things = every_hour()
    windows = things.listing().windows("createdAt", since="2025-01-01", until="2025-01-03", count=2)
    got: list[str] = []
    things.failing = True
    with pytest.raises(ConnectionError, match="lost"):
        await read_into(got, windows)
    things.failing = False
    got += [record async for record in windows]
    assert sorted(got) == sorted(things.made)


async def test_a_state_resumes_without_time_that_it_does_not_hold() -> None:
    """What the state is, since callers keep it longer than any version of this package."""
    windows = every_hour().listing().windows("createdAt", since="2025-01-01", until="2025-01-03", count=2)
    assert windows.state() == {
        "operation": "filterThings",
        "filter": "44136fa355b3678a",
        "field": "createdAt",
        "windows": [
            {
                "since": "2025-01-01T00:00:00+00:00",
                "until": "2025-01-02T00:00:00+00:00",
                "cursor": None,
                "done": False,
            },
            {
                "since": "2025-01-02T00:00:00+00:00",
                "until": "2025-01-03T00:00:00+00:00",
                "cursor": None,
                "done": False,
            },
        ],
    }


def saved_state() -> Any:
    return through_json(every_hour().listing().windows("createdAt", **JANUARY, count=2).state())


def test_a_state_of_another_filter_is_refused() -> None:
    with pytest.raises(ValueError, match="state belongs to another filter"):
        every_hour().listing({"status": {"equalTo": "OPEN"}}).resume_windows(saved_state())


def test_a_state_of_another_operation_is_refused() -> None:
    with pytest.raises(ValueError, match="state belongs to filterCarriers, not to filterThings"):
        every_hour().listing().resume_windows({**saved_state(), "operation": "filterCarriers"})


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda state: state.pop("windows"), "state must be what Windows.state"),
        (lambda state: state.update(field=7), "state must be what Windows.state"),
        (lambda state: state.update(field="name"), "field is 'name'"),
        (lambda state: state["windows"].append("window"), r"state\['windows'\]\[2\] must have since"),
        (lambda state: state["windows"][1].update(cursor=5), r"state\['windows'\]\[1\] must have since"),
        (lambda state: state["windows"][1].update(until="soon"), r"state\['windows'\]\[1\]\['until'\] is 'soon'"),
    ],
)
def test_a_state_that_cannot_be_read_is_refused_with_its_place(spoil: Callable[[Any], object], reason: str) -> None:
    state = saved_state()
    spoil(state)
    with pytest.raises(ValueError, match=reason):
        every_hour().listing().resume_windows(state)


async def test_listings_and_windows_print_what_they_read() -> None:
    listing = every_hour().listing()
    operation = "filterThings"
    assert (
        repr(listing) == f"<FilterPaginator of {operation}; read it with `async for`, .pages(), .collect() or .first()>"
    )
    windows = listing.windows("createdAt", since="2025-01-01", until="2025-01-03", count=2)
    assert repr(windows) == f"<Windows of {operation} by createdAt: 0 of 2 read>"
    assert [thing async for thing in windows]
    assert repr(windows) == f"<Windows of {operation} by createdAt: 2 of 2 read>"


class Together(httpx.AsyncBaseTransport):
    """A server without records that responds when so many requests are there, and then at once; two pages a window."""

    def __init__(self, readers: int, seen: list[str]) -> None:
        self._readers, self._seen = readers, seen
        self._all_sent = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._seen.append("sent")
        if len(self._seen) == self._readers:
            self._all_sent.set()
        await self._all_sent.wait()
        ends = "cursor" in json.loads(await request.aread())
        info = {"pageSize": 50, "hasPreviousPage": ends, "hasNextPage": not ends, "endCursor": "2"}
        return httpx.Response(200, json={"data": [], "pagination": info})


async def test_requests_are_sent_while_pages_that_came_together_wait_for_their_decoding(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []

    def decoding(*arguments: Any) -> Any:
        seen.append("decoded")
        return decode_response(*arguments)

    monkeypatch.setattr("mvmnt._resources.pages.decode_response", decoding)
    async with Mvmnt(access_token="token", transport=Together(4, seen)) as client:
        windows = client.customers.filter().windows("createdAt", since="2025-01-01", until="2025-02-01", count=4)
        assert [customer async for customer in windows] == []
    assert seen[:5] == ["sent"] * 4 + ["decoded"]
    assert "sent" in seen[5:8], "all pages were decoded before a request was sent"
