"""mvmnt._sync.loop_thread: the event loop that runs coroutines for other threads."""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading

import pytest

from mvmnt._sync.loop_thread import close_with, loop_thread
from mvmnt.errors import EventLoopError

number: contextvars.ContextVar[int] = contextvars.ContextVar("number")


async def thread_name() -> str:
    return threading.current_thread().name


async def read_number() -> int:
    return number.get()


class Client:
    """A client that tells whether it was closed."""

    def __init__(self) -> None:
        self.closed = threading.Event()

    async def aclose(self) -> None:
        self.closed.set()


class Owner:
    """What a client belongs to."""


def test_a_coroutine_runs_in_the_one_thread_and_its_result_comes_back() -> None:
    assert loop_thread().run(thread_name()) == loop_thread().run(thread_name()) == "mvmnt event loop"


def test_what_a_coroutine_raises_is_raised_in_the_thread_that_waits() -> None:
    async def fail() -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        loop_thread().run(fail())


def test_a_coroutine_sees_the_context_variables_of_its_caller() -> None:
    number.set(7)
    assert loop_thread().run(read_number()) == 7


def test_a_call_from_a_running_loop_is_refused_and_names_the_async_client() -> None:
    async def call() -> None:
        loop_thread().run(thread_name())

    with pytest.raises(EventLoopError, match=r"^thread_name: an event loop runs in this thread.*mvmnt\.Mvmnt"):
        asyncio.run(call())


def test_a_call_from_the_loops_own_thread_is_refused() -> None:
    async def call() -> None:
        loop_thread().run(thread_name())

    with pytest.raises(EventLoopError):
        loop_thread().run(call())


def test_what_interrupts_the_wait_cancels_the_coroutine_and_waits_for_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    begun = threading.Event()

    async def endless() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            steps.append("cancelled")
            raise

    waits = threading.Event.wait

    def interrupted(event: threading.Event, timeout: float | None = None) -> bool:
        if not steps:
            waits(begun, 5)
            steps.append("interrupted")
            raise KeyboardInterrupt
        return waits(event, timeout)

    loop_thread().run(thread_name())  # it has started
    monkeypatch.setattr(threading.Event, "wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        loop_thread().run(endless())
    assert steps == ["interrupted", "cancelled"]


def test_a_client_is_closed_when_its_owner_is_deleted() -> None:
    loop_thread()
    owner, client = Owner(), Client()
    close_with(owner, client)
    assert not client.closed.is_set()
    del owner
    assert client.closed.wait(5)


def test_cleaning_up_inside_a_loop_does_not_wait() -> None:
    ended = threading.Event()
    blocked = threading.Event()

    async def clean_up() -> None:
        await asyncio.to_thread(blocked.wait, 5)
        ended.set()

    async def main() -> bool:
        loop_thread().finish(clean_up())
        return ended.is_set()

    assert asyncio.run(main()) is False
    blocked.set()
    assert ended.wait(5)


def test_a_forked_process_has_a_loop_of_its_own() -> None:
    parent = loop_thread()
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        own = loop_thread()
        os.write(write, own.run(thread_name()).encode() if own is not parent else b"the parent's")
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(read, 100) == b"mvmnt event loop"
    os.close(read)
    os.close(write)
