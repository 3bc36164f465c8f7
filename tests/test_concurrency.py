"""mvmnt.concurrency: one function for many items, a bounded number at a time."""

from __future__ import annotations

import asyncio
import gc
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.concurrency import map_concurrent


class Work:
    """A function whose calls end when told to, and what came of them."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.cancelled: list[int] = []
        self._gates: dict[int, asyncio.Future[None]] = {}

    async def __call__(self, item: int) -> int:
        self.begun.append(item)
        self._gates[item] = asyncio.get_running_loop().create_future()
        try:
            await self._gates[item]
        except asyncio.CancelledError:
            await asyncio.sleep(0)  # closing a connection takes the loop a turn
            self.cancelled.append(item)
            raise
        return item * 10

    def end(self, *items: int) -> None:
        for item in items:
            self._gates[item].set_result(None)

    def fail(self, item: int) -> None:
        self._gates[item].set_exception(ConnectionError(f"item {item}"))


class Source:
    """Numbers without end that count how many were read."""

    def __init__(self) -> None:
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[int]:
        while True:
            self.read += 1
            yield self.read

    async def asynchronous(self) -> AsyncIterator[int]:
        try:
            for number in self:
                await asyncio.sleep(0)
                yield number
        finally:
            self.closed = True


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(30):
        await asyncio.sleep(0)


async def take_into(got: list[int], results: AsyncIterator[int]) -> None:
    async for result in results:
        got.append(result)


def other_tasks() -> set[asyncio.Task[object]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


# Results


@given(turns=st.lists(st.integers(0, 5), max_size=12), concurrency=st.integers(1, 5))
def test_results_come_in_the_order_of_the_items_and_never_more_than_allowed_run(
    turns: list[int], concurrency: int
) -> None:
    running = most = 0

    async def wait(item: tuple[int, int]) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(item[1]):
            await asyncio.sleep(0)
        running -= 1
        return item[0]

    async def run() -> list[int]:
        return [number async for number in map_concurrent(wait, enumerate(turns), concurrency=concurrency)]

    assert asyncio.run(run()) == list(range(len(turns)))
    assert most <= concurrency
    assert running == 0


async def test_calls_run_at_once() -> None:
    work = Work()
    taking = asyncio.create_task(anext(map_concurrent(work, range(10), concurrency=4)))
    await settle()
    assert work.begun == [0, 1, 2, 3]
    work.end(0)
    assert await taking == 0


async def test_the_items_may_come_asynchronously() -> None:
    source, got = Source(), list[int]()

    async def double(item: int) -> int:
        return 2 * item

    async with aclosing(map_concurrent(double, source.asynchronous(), concurrency=3)) as results:
        async for result in results:
            got.append(result)
            if len(got) == 50:
                break
    assert got == list(range(2, 102, 2))
    assert source.closed


async def test_a_result_is_given_as_soon_as_it_is_there_although_the_source_gives_no_further_item() -> None:
    async def source() -> AsyncIterator[int]:
        yield 1
        await asyncio.Event().wait()

    async def same(item: int) -> int:
        return item

    async with aclosing(map_concurrent(same, source(), concurrency=5)) as results:
        assert await anext(results) == 1
    assert other_tasks() == set()


async def test_no_items_give_no_results() -> None:
    assert [result async for result in map_concurrent(Work(), [], concurrency=3)] == []


# Back-pressure


async def test_nothing_is_read_or_called_before_the_first_result_is_wanted() -> None:
    source, work = Source(), Work()
    map_concurrent(work, source, concurrency=3)
    await settle()
    assert (source.read, work.begun) == (0, [])


async def test_a_slow_first_item_lets_as_many_results_wait_as_calls_may_run() -> None:
    source, work = Source(), Work()
    async with aclosing(map_concurrent(work, source, concurrency=3)) as results:
        first = asyncio.create_task(anext(results))
        await settle()
        work.end(2, 3)
        await settle()
        work.end(4, 5)
        await settle()
        assert work.begun == [1, 2, 3, 4, 5, 6]  # 1 and 6 run, 2 to 5 wait for 1
        work.end(6)
        await settle()
        assert (source.read, len(work.begun)) == (6, 6)
        work.end(1)
        assert await first == 10
        assert [await anext(results) for _ in range(5)] == [20, 30, 40, 50, 60]


@pytest.mark.parametrize("asynchronous", [False, True])
async def test_a_slow_caller_stops_the_reading_of_items(asynchronous: bool) -> None:
    source = Source()

    async def same(item: int) -> int:
        return item

    items = source.asynchronous() if asynchronous else source
    async with aclosing(map_concurrent(same, items, concurrency=5)) as results:
        await anext(results)
        for _ in range(20):
            await settle()
        assert source.read == 11  # one taken, twice five ahead


# Failures


async def test_a_failure_comes_after_the_results_before_it_and_cancels_the_rest() -> None:
    work, got = Work(), list[int]()
    taking = asyncio.create_task(take_into(got, map_concurrent(work, range(10), concurrency=4)))
    await settle()
    work.fail(2)
    await settle()
    work.end(0)
    await settle()
    assert got == [0]
    work.end(1)
    with pytest.raises(ConnectionError, match="item 2"):
        await taking
    assert got == [0, 10]
    assert sorted(work.cancelled) == [item for item in work.begun if item > 2]
    assert other_tasks() == set()


async def test_a_function_that_fails_before_it_is_awaited_is_no_different() -> None:
    def refuse(item: int) -> asyncio.Future[int]:
        raise TypeError(f"not {item}")

    with pytest.raises(TypeError, match="not 1"):
        await take_into([], map_concurrent(refuse, [1, 2], concurrency=1))


async def test_a_failing_source_raises_after_the_results_of_what_it_gave() -> None:
    def source() -> Iterator[int]:
        yield 1
        yield 2
        raise OSError("no more")

    async def same(item: int) -> int:
        await asyncio.sleep(0)
        return item

    got: list[int] = []
    with pytest.raises(OSError, match="no more"):
        await take_into(got, map_concurrent(same, source(), concurrency=1))
    assert got == [1, 2]


@pytest.mark.parametrize("concurrency", [0, -1])
def test_an_impossible_concurrency_is_refused_at_once(concurrency: int) -> None:
    with pytest.raises(ValueError, match=rf"concurrency is {concurrency}: it must be 1 or more"):
        map_concurrent(Work(), [1], concurrency=concurrency)


# Leaving early


async def test_closing_the_iteration_cancels_running_calls_and_waits_for_their_end() -> None:
    work = Work()
    results = map_concurrent(work, Source().asynchronous(), concurrency=3)
    first = asyncio.create_task(anext(results))
    await settle()
    work.end(1)
    await first
    await settle()
    await results.aclose()
    assert sorted(work.cancelled) == [2, 3, 4]
    assert other_tasks() == set()


async def test_cancelling_the_caller_cancels_the_calls_and_closes_the_source() -> None:
    work, source = Work(), Source()
    task = asyncio.create_task(take_into([], map_concurrent(work, source.asynchronous(), concurrency=3)))
    await settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await settle()
    assert sorted(work.cancelled) == [1, 2, 3]
    assert source.closed
    assert other_tasks() == set()


def test_a_loop_that_ends_right_after_a_break_leaves_no_task_and_no_complaint(
    caplog: pytest.LogCaptureFixture,
) -> None:
    complaints: list[dict[str, object]] = []

    async def fail_later(item: int) -> int:
        if item > 1:
            raise ConnectionError("nobody asks for this")
        return item

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async for _ in map_concurrent(fail_later, Source().asynchronous(), concurrency=3):
            break

    asyncio.run(main(), debug=True)
    gc.collect()
    assert complaints == []
    assert [record.message for record in caplog.records if record.levelname in ("WARNING", "ERROR")] == []


class Wire:
    """Calls that never end by themselves, and whose cleanup takes the loop some turns."""

    def __init__(self) -> None:
        self.full = asyncio.Event()
        self.running = 0
        self.cleaned_up = 0

    async def call(self, _: object) -> None:
        self.running += 1
        if self.running == 20:
            self.full.set()
        try:
            await asyncio.Event().wait()
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            self.cleaned_up += 1
            self.running -= 1


async def consume(wire: Wire) -> None:
    async for _ in map_concurrent(wire.call, itertools.count(), concurrency=20):
        pass


async def test_no_call_runs_after_an_anyio_scope_has_ended() -> None:
    wire = Wire()
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as group:
            group.start_soon(consume, wire)
            await wire.full.wait()
            scope.cancel()  # anyio cancels again and again, until the scope has ended
    assert (wire.running, wire.cleaned_up) == (0, 20)


async def test_no_call_runs_after_a_move_on_after_around_the_loop() -> None:
    wire = Wire()
    with anyio.move_on_after(0.01) as scope:
        await consume(wire)
    assert scope.cancelled_caught
    assert (wire.running, wire.cleaned_up) == (0, 20)


async def test_no_call_runs_after_a_timeout_of_asyncio() -> None:
    wire = Wire()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await consume(wire)
    assert (wire.running, wire.cleaned_up) == (0, 20)


async def test_no_call_runs_after_a_task_group_has_failed() -> None:
    wire = Wire()

    async def fail() -> None:
        await wire.full.wait()
        raise ConnectionError("lost")

    async def together() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(consume(wire))
            group.create_task(fail())

    with pytest.raises(ExceptionGroup):
        await together()
    assert (wire.running, wire.cleaned_up) == (0, 20)


async def test_no_call_runs_after_a_task_that_is_cancelled_again_and_again() -> None:
    wire = Wire()
    task = asyncio.create_task(consume(wire))
    await wire.full.wait()
    cancellations = 0
    while not task.done() and cancellations < 1_000:
        task.cancel()
        cancellations += 1
        await asyncio.sleep(0)
    assert task.cancelled()
    assert (wire.running, wire.cleaned_up) == (0, 20)
