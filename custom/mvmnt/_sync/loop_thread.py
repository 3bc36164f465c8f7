"""The event loop of the synchronous clients: one thread of its own, for all clients and all threads of a process.

It starts with the first call, and ends with the program. A forked process has none of it, and starts its own.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
from collections.abc import AsyncGenerator, Coroutine
from contextlib import suppress
from typing import Any, Final, Generic, Protocol, TypeVar
from weakref import WeakSet, finalize

from mvmnt.errors import ClientClosedError, EventLoopError

__all__ = ["LoopThread", "close_at_end", "close_with", "loop_thread"]

T = TypeVar("T")

_LONGEST_END: Final = 5.0
"""Seconds that the end of the program waits for open clients to close."""


class _Closable(Protocol):
    def aclose(self) -> Coroutine[Any, Any, object]: ...


class LoopThread:
    """An event loop in a daemon thread that runs coroutines for other threads."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._unattended: set[asyncio.Task[object]] = set()
        self._thread = threading.Thread(target=self._serve, name="mvmnt event loop", daemon=True)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the loop, with the context variables of this thread, and wait for its result.

        What is raised in the waiting thread, as by Ctrl-C, cancels the coroutine and is raised after its end.

        Raises:
            EventLoopError: this thread runs an event loop, which the wait would block.
            ClientClosedError: the program ends, and the loop has ended.
        """
        if _runs_event_loop():
            coroutine.close()
            raise EventLoopError(
                _name(coroutine),
                "an event loop runs in this thread, and a synchronous call would block it (await the call of the async "
                "client instead: 'async with mvmnt.Mvmnt() as client')",
            )
        if self._loop.is_closed():
            coroutine.close()
            raise ClientClosedError(_name(coroutine))
        call = _Call(coroutine)
        try:
            self._loop.call_soon_threadsafe(call.start)
            call.ended.wait()
        except BaseException:
            self._loop.call_soon_threadsafe(call.cancel)
            call.ended.wait()
            raise
        return call.result()

    def finish(self, coroutine: Coroutine[Any, Any, object]) -> None:
        """Run a coroutine that cleans up. Where a wait would block an event loop, it does not wait for its end.

        Python may clean up in any thread, that of the loop included, and after the end of the loop.
        """
        if self is not _current or self._loop.is_closed():
            coroutine.close()
        elif _runs_event_loop():
            self._loop.call_soon_threadsafe(self._start_unattended, coroutine)
        else:
            self.run(coroutine)

    def stop(self) -> None:
        """Close what is open, listings before clients, cancel what still runs, and end the thread."""

        async def close() -> None:
            with suppress(TimeoutError):
                async with asyncio.timeout(_LONGEST_END):
                    for each in sorted(_open, key=lambda each: not isinstance(each, AsyncGenerator)):
                        await each.aclose()

        self.run(close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_LONGEST_END)

    def _start_unattended(self, coroutine: Coroutine[Any, Any, object]) -> None:
        task = self._loop.create_task(coroutine)
        self._unattended.add(task)  # the loop itself keeps weak references only
        task.add_done_callback(self._unattended.discard)

    def _serve(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:  # its end cancels what still runs
            runner.get_loop().run_forever()


class _Call(Generic[T]):
    """A coroutine that runs in the loop while another thread waits for its end."""

    def __init__(self, coroutine: Coroutine[Any, Any, T]) -> None:
        self._coroutine = coroutine
        self._task: asyncio.Task[T] | None = None
        self.ended = threading.Event()

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._coroutine)
        self._task.add_done_callback(lambda _: self.ended.set())

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def result(self) -> T:
        """What came of it, after its end."""
        if self._task is None or self._task.cancelled():  # nobody but the end of the loop cancels it
            raise ClientClosedError(_name(self._coroutine))
        return self._task.result()


_lock = threading.Lock()
_current: LoopThread | None = None
_open = WeakSet[_Closable]()


def loop_thread() -> LoopThread:
    """The thread of this process; the first call starts it."""
    global _current
    if _current is None:
        with _lock:
            if _current is None:
                _current = LoopThread()
    return _current


def close_at_end(listing: _Closable) -> None:
    """Close a listing that is being read at the end of the program, before its client."""
    _open.add(listing)


def close_with(owner: object, client: _Closable) -> None:
    """Close an async client when its owner is deleted, or at the end of the program."""
    _open.add(client)
    finalize(owner, _close, client).atexit = False  # at the end, `_stop` does it while the loop still runs


def _close(client: _Closable) -> None:
    if _current is not None:
        _current.finish(client.aclose())


def _runs_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _name(coroutine: object) -> str:
    return getattr(coroutine, "__qualname__", "call")


def _forget() -> None:
    """In a forked process: it has no such thread, and another thread may have held the lock."""
    global _current, _lock, _open
    _current, _lock, _open = None, threading.Lock(), WeakSet[_Closable]()


def _stop() -> None:
    if _current is not None:
        _current.stop()


atexit.register(_stop)
if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_forget)
