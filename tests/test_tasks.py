"""mvmnt.tasks: background work whose failure and end are nobody's surprise."""

import asyncio
import gc

from mvmnt import tasks


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
