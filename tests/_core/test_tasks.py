"""mvmnt._core.tasks: background work whose failure and end are nobody's surprise."""

import asyncio
import gc
import threading

import anyio
import pytest

from mvmnt._core import tasks


async def fail() -> None:
    raise ConnectionError("lost")


async def test_a_failure_that_nobody_asks_for_is_not_reported() -> None:
    complaints: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    task = tasks.start(fail())
    await asyncio.wait([task])
    del task
    gc.collect()
    assert complaints == []


async def test_cancel_returns_when_the_work_has_ended() -> None:
    ended = False

    async def work() -> None:
        nonlocal ended
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended = True

    task = tasks.start(work())
    await asyncio.sleep(0)
    await tasks.cancel(task)
    assert ended
    assert task.cancelled()


async def test_cancel_does_not_raise_what_the_work_raised() -> None:
    task = tasks.start(fail())
    await asyncio.wait([task])
    await tasks.cancel(task)
    assert isinstance(task.exception(), ConnectionError)


async def test_cancel_takes_any_number_of_tasks_and_cancels_all_before_it_waits() -> None:
    waiting = [tasks.start(asyncio.Event().wait()) for _ in range(3)]
    await asyncio.sleep(0)
    await tasks.cancel(*waiting)
    assert all(task.cancelled() for task in waiting)
    await tasks.cancel()


async def test_work_in_a_thread_gives_what_it_returns_and_raises() -> None:
    assert await tasks.in_thread(divmod, 7, 2) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        await tasks.in_thread(divmod, 7, 0)


async def test_a_cancelled_caller_waits_for_the_thread() -> None:
    begun, may_end, ended = asyncio.Event(), threading.Event(), []
    loop = asyncio.get_running_loop()

    def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        may_end.wait(10)  # the time is only to fail instead of hanging
        ended.append(True)

    caller = asyncio.create_task(tasks.in_thread(work))
    await begun.wait()
    caller.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not caller.done()
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert ended == [True]


async def test_cancel_waits_for_the_end_though_it_is_cancelled_again_and_again() -> None:
    turns_left = 20

    async def work() -> None:
        nonlocal turns_left
        try:
            await asyncio.Event().wait()
        finally:
            while turns_left:
                turns_left -= 1
                await asyncio.sleep(0)

    task = tasks.start(work())
    await asyncio.sleep(0)
    cancelling = asyncio.ensure_future(tasks.cancel(task))
    while not cancelling.done():
        await asyncio.sleep(0)
        cancelling.cancel()

    assert cancelling.cancelled()
    assert turns_left == 0


async def test_what_must_be_finished_is_finished_for_a_cancelled_caller() -> None:
    steps = []

    async def work() -> None:
        for step in range(3):
            await asyncio.sleep(0)
            steps.append(step)

    with anyio.CancelScope() as scope:
        scope.cancel()
        await tasks.finish(work())
    assert scope.cancelled_caught
    assert steps == [0, 1, 2]
