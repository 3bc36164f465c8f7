"""mvmnt.webhooks.queue: a bounded queue, one line's items in order, lines side by side."""

from __future__ import annotations

import asyncio
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.webhooks.queue import Dispatcher


class Work:
    """Handles items, each only when told to, and keeps a record of it."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.ended: list[str] = []
        self._gates: dict[str, asyncio.Event] = {}

    async def handle(self, item: str) -> None:
        self.begun.append(item)
        await self._gates.setdefault(item, asyncio.Event()).wait()
        self.ended.append(item)

    async def finish(self, *items: str) -> None:
        for item in items:
            self._gates.setdefault(item, asyncio.Event()).set()
        await settle()


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(20):
        await asyncio.sleep(0)


async def nothing(item: object) -> None:
    return None


async def test_as_many_items_are_handled_at_once_as_there_are_workers() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=2, capacity=10)
    assert dispatcher.offer([("a", "a1"), ("b", "b1"), ("c", "c1")])
    await settle()
    assert (work.begun, dispatcher.waiting) == (["a1", "b1"], 1)
    await work.finish("b1")
    assert work.begun == ["a1", "b1", "c1"]
    await dispatcher.close(drain=0)


async def test_items_of_one_line_are_handled_one_after_another() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=3, capacity=10)
    dispatcher.offer([("a", "a1"), ("a", "a2"), ("b", "b1")])
    await settle()
    assert work.begun == ["a1", "b1"]
    await work.finish("a1")
    assert work.begun == ["a1", "b1", "a2"]
    await dispatcher.close(drain=0)


async def test_a_long_line_lets_others_have_their_turn() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=10)
    dispatcher.offer([("a", "a1"), ("a", "a2"), ("b", "b1")])
    await work.finish("a1", "a2", "b1")
    assert work.ended == ["a1", "b1", "a2"]
    await dispatcher.close(drain=0)


@given(lines=st.lists(st.integers(0, 3), max_size=30), workers=st.integers(1, 5), seed=st.integers())
def test_every_item_is_handled_once_and_in_the_order_of_its_line(lines: list[int], workers: int, seed: int) -> None:
    turns = random.Random(seed)
    handled: list[tuple[int, int]] = []

    async def handle(item: tuple[int, int]) -> None:
        for _ in range(turns.randrange(3)):
            await asyncio.sleep(0)
        handled.append(item)

    async def run() -> None:
        dispatcher = Dispatcher(handle, workers=workers, capacity=100)
        for number, line in enumerate(lines):
            assert dispatcher.offer([(line, (line, number))])
            for _ in range(turns.randrange(3)):
                await asyncio.sleep(0)
        await dispatcher.close(drain=60)
        assert dispatcher.unfinished == []

    asyncio.run(run())
    offered = [(line, number) for number, line in enumerate(lines)]
    assert sorted(handled) == sorted(offered)
    for line in set(lines):
        assert [item for item in handled if item[0] == line] == [item for item in offered if item[0] == line]


async def test_the_bytes_of_what_waits_are_bounded() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=100, max_bytes=10)
    assert dispatcher.offer([("a", "a1")], item_bytes=50)  # larger than the whole queue, and nothing waits
    await settle()
    assert dispatcher.offer([("b", "b1"), ("b", "b2")], item_bytes=3)
    assert not dispatcher.offer([("c", "c1")], item_bytes=5)
    assert dispatcher.offer([("c", "c1")], item_bytes=4)
    await work.finish("a1")  # b1 waits no more
    assert dispatcher.offer([("d", "d1")], item_bytes=3)
    assert not dispatcher.offer([("e", "e1")], item_bytes=1)
    await work.finish("b1", "b2", "c1", "d1")
    assert work.ended == ["a1", "b1", "c1", "d1", "b2"]
    assert dispatcher.offer([("e", "e1"), ("f", "f1")], item_bytes=5)
    await dispatcher.close(drain=0)


async def test_a_full_queue_takes_all_or_none() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=2)
    dispatcher.offer([("a", "a1")])
    await settle()
    assert dispatcher.offer([("b", "b1")])
    assert not dispatcher.offer([("c", "c1"), ("d", "d1")])
    assert dispatcher.offer([("c", "c1")])
    await work.finish("a1", "b1", "c1")
    assert work.ended == ["a1", "b1", "c1"]
    await dispatcher.close(drain=0)


async def test_more_than_the_whole_queue_is_taken_when_nothing_waits() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=2)
    assert dispatcher.offer([("a", "a1"), ("b", "b1"), ("c", "c1")])
    assert not dispatcher.offer([("d", "d1")])
    await dispatcher.close(drain=0)


async def test_closing_waits_for_what_was_taken() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=10)
    dispatcher.offer([("a", "a1"), ("a", "a2")])
    closing = asyncio.create_task(dispatcher.close(drain=60))
    await work.finish("a1")
    assert not closing.done()
    await work.finish("a2")
    assert closing.done()
    assert (work.ended, dispatcher.unfinished) == (["a1", "a2"], [])


async def test_when_time_is_up_work_is_cancelled_and_what_is_left_is_known() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=10)
    dispatcher.offer([("a", "a1"), ("a", "a2"), ("b", "b1")])
    await work.finish("a1")
    await dispatcher.close(drain=0)
    assert work.ended == ["a1"]
    assert dispatcher.unfinished == ["a2", "b1"]


async def test_cancelling_the_close_stops_the_workers_too() -> None:
    work = Work()
    dispatcher = Dispatcher(work.handle, workers=1, capacity=10)
    dispatcher.offer([("a", "a1")])
    closing = asyncio.create_task(dispatcher.close(drain=60))
    await settle()
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert dispatcher.unfinished == ["a1"]


async def test_work_that_swallows_its_cancellation_does_not_keep_its_worker() -> None:
    async def stubborn(item: str) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            await asyncio.sleep(0)

    dispatcher = Dispatcher(stubborn, workers=1, capacity=10)
    dispatcher.offer([("a", "a1"), ("a", "a2")])
    await settle()
    await dispatcher.close(drain=0)
    assert dispatcher.unfinished == ["a2"]


async def test_another_event_loop_is_refused() -> None:
    dispatcher = Dispatcher(nothing, workers=1, capacity=10)

    def elsewhere() -> None:
        async def offer() -> None:
            dispatcher.offer([("a", "a1")])

        asyncio.run(offer())

    with pytest.raises(RuntimeError, match="another event loop"):
        await asyncio.to_thread(elsewhere)
    await dispatcher.close(drain=0)
