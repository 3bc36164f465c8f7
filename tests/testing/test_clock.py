"""mvmnt.testing.clock: time goes forward by itself only when nothing else goes on."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.fake_clock import FakeClock

from mvmnt.testing.clock import SandboxClock

START = datetime(2025, 1, 31, 18, tzinfo=UTC)


@pytest.fixture
def sandbox_clock(clock: FakeClock) -> SandboxClock:
    """A clock that moves only when it is moved."""
    return SandboxClock(START, monotonic=clock)


def test_it_runs_like_the_clock_that_it_is_made_of(clock: FakeClock, sandbox_clock: SandboxClock) -> None:
    before = sandbox_clock.monotonic()
    clock.advance(5)
    assert sandbox_clock.now() == START + timedelta(seconds=5)
    assert sandbox_clock.unix() == START.timestamp() + 5
    assert sandbox_clock.monotonic() == before + 5


def test_it_is_moved_forward_in_all_its_forms(sandbox_clock: SandboxClock) -> None:
    before = sandbox_clock.monotonic()
    sandbox_clock.advance(3600)
    assert sandbox_clock.now() == START + timedelta(hours=1)
    assert sandbox_clock.unix() == START.timestamp() + 3600
    assert sandbox_clock.monotonic() == before + 3600


def test_it_keeps_the_zone_of_its_start(clock: FakeClock) -> None:
    start = datetime(2025, 1, 31, 18, tzinfo=timezone(timedelta(hours=-5)))
    assert SandboxClock(start, monotonic=clock).now() == start


async def test_sleep_ends_at_its_time_at_once(sandbox_clock: SandboxClock) -> None:
    await sandbox_clock.sleep(60)
    assert sandbox_clock.now() == START + timedelta(seconds=60)


@given(naps=st.lists(st.integers(0, 100), max_size=10))
async def test_sleepers_wake_in_order_each_at_its_time(naps: list[int]) -> None:
    clock = SandboxClock(START, monotonic=FakeClock())
    woken: list[tuple[int, float]] = []

    async def nap(seconds: int) -> None:
        await clock.sleep(seconds)
        woken.append((seconds, (clock.now() - START).total_seconds()))

    await asyncio.gather(*map(nap, naps))
    assert [seconds for seconds, _ in woken] == sorted(naps)
    assert [at for _, at in woken] == sorted(map(float, naps))


async def test_sleepers_of_the_same_time_spend_it_together(sandbox_clock: SandboxClock) -> None:
    await asyncio.gather(*(sandbox_clock.sleep(10) for _ in range(5)))
    assert sandbox_clock.now() == START + timedelta(seconds=10)


async def test_no_time_passes_while_a_call_is_under_way(sandbox_clock: SandboxClock) -> None:
    with sandbox_clock.call_under_way():
        sleeper = asyncio.create_task(sandbox_clock.sleep(60))
        for _ in range(1_000):
            await asyncio.sleep(0)
        assert not sleeper.done()
        assert sandbox_clock.now() == START
    await sleeper
    assert sandbox_clock.now() == START + timedelta(seconds=60)


async def test_whoever_is_woken_gets_to_act_before_the_next_sleeper_wakes(sandbox_clock: SandboxClock) -> None:
    acted: list[datetime] = []

    async def act_after(seconds: float) -> None:
        await sandbox_clock.sleep(seconds)
        for _ in range(10):
            await asyncio.sleep(0)
        acted.append(sandbox_clock.now())

    await asyncio.gather(act_after(1), sandbox_clock.sleep(3600))
    assert acted == [START + timedelta(seconds=1)]


async def test_a_sleeper_wakes_when_the_clock_is_moved_past_its_time(sandbox_clock: SandboxClock) -> None:
    with sandbox_clock.call_under_way():
        sleeper = asyncio.create_task(sandbox_clock.sleep(60))
        await asyncio.sleep(0)
        sandbox_clock.advance(61)
        await sleeper
    assert sandbox_clock.now() == START + timedelta(seconds=61)


async def test_a_sleeper_that_is_cancelled_moves_nothing(sandbox_clock: SandboxClock) -> None:
    sleeper = asyncio.create_task(sandbox_clock.sleep(60))
    await asyncio.sleep(0)
    sleeper.cancel()
    await asyncio.wait([sleeper])
    await sandbox_clock.sleep(10)
    assert sleeper.cancelled()
    assert sandbox_clock.now() == START + timedelta(seconds=10)


async def test_time_that_calls_take_is_taken_at_the_same_time(sandbox_clock: SandboxClock) -> None:
    await asyncio.gather(*(sandbox_clock.spend(2) for _ in range(5)))
    assert sandbox_clock.now() == START + timedelta(seconds=2)
