"""mvmnt._resources.windows.cutting: windows that turn out large are cut again, and each record comes once."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._core.operation import Operation
from mvmnt._resources.filtering import FilterPaginator
from mvmnt._resources.pages import CursorPage
from mvmnt._resources.windows.reading import Windows

OPERATION = Operation("filterThings", "POST", "/things/filter", reads=True)
YEAR = {"since": "2025-01-01", "until": "2026-01-01"}
START = datetime(2025, 1, 1, tzinfo=UTC)
SIZE = 4
"""Records on a page."""


@attrs.frozen
class Thing:
    """A record as a model has it."""

    id: str
    made: datetime


class Upstream:
    """A server that needs one round for each page: all requests that are there are responded to at once.

    Args:
        seconds: when its records were made, after the beginning of 2025, in the order in which it lists them.
        with_ids: whether they have ids.
    """

    def __init__(self, seconds: list[float], *, with_ids: bool = True) -> None:
        self.things = [
            Thing(str(number) if with_ids else "", START + timedelta(seconds=at)) for number, at in enumerate(seconds)
        ]
        self.with_ids = with_ids
        self.rounds = 0
        self.requests = 0
        self._waiting: list[asyncio.Future[None]] = []

    async def fetch(self, body: Mapping[str, Any], cursor: str | None, **_options: object) -> CursorPage[Any]:
        self.requests += 1
        self._waiting.append(own := asyncio.get_running_loop().create_future())
        await own
        criterion = body["filter"]["createdAt"]
        since, until = (datetime.fromisoformat(criterion[name]) for name in ("greaterThanOrEqualTo", "lessThan"))
        found = [thing for thing in self.things if since <= thing.made < until]
        at = int(cursor or 0)
        items: list[Any] = found[at : at + SIZE]
        return CursorPage(
            items if self.with_ids else [thing.made for thing in items], str(at + SIZE), at + SIZE < len(found)
        )

    def windows(self, count: int = 8, concurrency: int = 8) -> Windows[Any]:
        listing: FilterPaginator[Any] = FilterPaginator(
            self.fetch, operation=OPERATION, body={}, time_fields=("createdAt",)
        )
        return listing.windows("createdAt", **YEAR, count=count, concurrency=concurrency)

    async def read(self, windows: Windows[Any], most: int | None = None) -> list[Any]:
        """The records of windows, or the first `most` of them."""
        found: list[Any] = []

        async def collect() -> None:
            async for thing in windows:
                found.append(thing)
                if len(found) == most:
                    return

        reading = asyncio.ensure_future(collect())
        while not reading.done():
            for _ in range(40):
                await asyncio.sleep(0)
            self.rounds += bool(self._waiting)
            for waiting in self._waiting:
                if not waiting.done():
                    waiting.set_result(None)
            self._waiting.clear()
        await reading
        return found


def skewed(pages: int, start: float = 130, days: float = 1) -> list[float]:
    """The seconds of records of which nine tenths are of some days in a row, and the others of the whole year."""
    crowd = int(pages * SIZE * 0.9)
    rest = pages * SIZE - crowd
    day, year = 86_400, 365 * 86_400
    return sorted([day * (start + days * at / crowd) for at in range(crowd)] + [year * at / rest for at in range(rest)])


SPREADS = st.lists(
    st.tuples(st.integers(0, 365 * 86_400 - 1), st.integers(1, 60), st.integers(0, 7_200)), min_size=1, max_size=4
)


def crowds(spreads: list[tuple[int, int, int]]) -> list[float]:
    """The seconds of crowds of records: each begins at a moment, has some records, and lasts some seconds."""
    year = 365 * 86_400 - 0.001
    return [min(at + length * number / many, year) for at, many, length in spreads for number in range(many)]


@given(spreads=SPREADS, shuffled=st.randoms(), count=st.integers(1, 12), concurrency=st.integers(1, 8))
def test_each_record_comes_once_however_records_crowd_and_in_whatever_order(
    spreads: list[tuple[int, int, int]], shuffled: Any, count: int, concurrency: int
) -> None:
    seconds = crowds(spreads)
    shuffled.shuffle(seconds)
    upstream = Upstream(seconds)
    windows = upstream.windows(count, concurrency)
    found = asyncio.run(upstream.read(windows))
    assert sorted(thing.id for thing in found) == sorted(thing.id for thing in upstream.things)
    state = windows.state()["windows"]
    assert all(window["done"] for window in state)
    assert [window["until"] for window in state[:-1]] == [window["since"] for window in state[1:]]
    assert (state[0]["since"][:10], state[-1]["until"][:10]) == ("2025-01-01", "2026-01-01")


@given(spreads=SPREADS, some=st.integers(1, 40), concurrency=st.integers(2, 8))
def test_the_same_windows_go_on_after_a_break_without_a_record_lost(
    spreads: list[tuple[int, int, int]], some: int, concurrency: int
) -> None:
    upstream = Upstream(crowds(spreads))

    async def read_twice() -> tuple[list[Any], list[Any]]:
        windows = upstream.windows(4, concurrency)
        return await upstream.read(windows, some), await upstream.read(windows)

    first, then = asyncio.run(read_twice())
    assert {thing.id for thing in [*first, *then]} == {thing.id for thing in upstream.things}
    assert len(first) + len(then) <= len(upstream.things) + SIZE  # the page in hand comes again


@given(spreads=SPREADS, some=st.integers(1, 40))
def test_a_saved_state_of_cut_windows_goes_on_without_a_record_lost(
    spreads: list[tuple[int, int, int]], some: int
) -> None:
    upstream = Upstream(crowds(spreads))

    async def read_twice() -> tuple[list[Any], list[Any]]:
        windows = upstream.windows(4)
        first = await upstream.read(windows, some)
        saved = json.loads(json.dumps(windows.state()))
        listing: FilterPaginator[Any] = FilterPaginator(
            upstream.fetch, operation=OPERATION, body={}, time_fields=("createdAt",)
        )
        return first, await upstream.read(listing.resume_windows(saved))

    first, then = asyncio.run(read_twice())
    assert {thing.id for thing in [*first, *then]} == {thing.id for thing in upstream.things}


@pytest.mark.parametrize("pages", [160, 800])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("start", [3, 130, 300.7])
async def test_a_crowded_day_is_read_by_all_readers(pages: int, descending: bool, start: float) -> None:
    upstream = Upstream(sorted(skewed(pages, start), reverse=descending))
    assert len(await upstream.read(upstream.windows())) == pages * SIZE
    assert pages / upstream.rounds >= 5
    assert upstream.requests <= pages * 1.4


async def measured(spans: list[list[float]], count: int = 8) -> tuple[float, float]:
    """How many times as fast as one cursor spans are read, and their requests by page, on average."""
    times, requests = 0.0, 0.0
    for seconds in spans:
        upstream, pages = Upstream(seconds), len(seconds) / SIZE
        assert len(await upstream.read(upstream.windows(count))) == len(seconds)
        times += pages / upstream.rounds / len(spans)
        requests += upstream.requests / pages / len(spans)
    return times, requests


@pytest.mark.parametrize("hours", [1, 6, 24 * 7, 24 * 30])
async def test_crowds_of_hours_and_of_weeks_are_read_by_all_readers(hours: float) -> None:
    times, requests = await measured([skewed(400, start, hours / 24) for start in (3, 60.5, 130, 201.7, 300)])
    assert times >= 5
    assert requests <= 1.4


def newest_of_most(pages: int, alpha: float, seed: int) -> list[float]:
    """The seconds of records by Pareto's law: most are of the last days, some of any time of the year."""
    chance, year = random.Random(seed), 365 * 86_400
    return [max(0.0, year - 1 - 86_400 * (chance.paretovariate(alpha) - 1)) for _ in range(pages * SIZE)]


@pytest.mark.parametrize("alpha", [0.5, 1.16, 2.0])
@pytest.mark.parametrize("count", [8, 200])
async def test_a_span_whose_records_follow_paretos_law_is_read_by_several_readers(alpha: float, count: int) -> None:
    times, requests = await measured([newest_of_most(400, alpha, seed) for seed in range(6)], count)
    assert times >= 3.5
    assert requests <= 2


async def test_a_window_that_is_large_beside_ones_of_110_pages_is_cut() -> None:
    eighth = 365 * 86_400 / 8
    sizes = [110 * SIZE] * 7 + [800 * SIZE]
    upstream = Upstream([eighth * (window + at / size) for window, size in enumerate(sizes) for at in range(size)])
    assert len(await upstream.read(upstream.windows())) == sum(sizes)
    assert upstream.rounds <= 300


async def test_an_even_span_is_not_cut() -> None:
    upstream = Upstream([365 * 86_400 * at / 640 for at in range(640)])
    await upstream.read(upstream.windows())
    assert (upstream.rounds, upstream.requests) == (20, 160)


async def test_records_without_ids_are_read_once_as_well() -> None:
    upstream = Upstream(skewed(40), with_ids=False)
    assert sorted(await upstream.read(upstream.windows())) == sorted(thing.made for thing in upstream.things)


async def test_records_of_one_second_are_read_once_though_nothing_can_be_cut() -> None:
    upstream = Upstream([86_400.5] * 60 + [0.0, 86_400.0 * 300])
    found = await upstream.read(upstream.windows())
    assert len(found) == len({thing.id for thing in found}) == 62
