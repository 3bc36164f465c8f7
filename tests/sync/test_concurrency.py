"""mvmnt.sync.map_concurrent: one function for many items, in threads, a bounded number at a time."""

from __future__ import annotations

import contextvars
import itertools
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.sync import map_concurrent

number: contextvars.ContextVar[int] = contextvars.ContextVar("number")


def tenfold(item: int) -> int:
    return item * 10


@given(st.lists(st.integers(), max_size=40), st.integers(1, 8))
def test_results_come_in_the_order_of_the_items(items: list[int], concurrency: int) -> None:
    assert list(map_concurrent(tenfold, items, concurrency=concurrency)) == [item * 10 for item in items]


def test_items_may_be_endless() -> None:
    results = map_concurrent(tenfold, itertools.count(), concurrency=3)
    assert list(itertools.islice(results, 5)) == [0, 10, 20, 30, 40]
    results.close()


def test_at_most_concurrency_calls_run_at_once() -> None:
    running = threading.Semaphore(3)
    together = threading.Barrier(3)

    def call(item: int) -> int:
        assert running.acquire(blocking=False), "a fourth call runs"
        together.wait(5)
        running.release()
        return item

    assert list(map_concurrent(call, range(9), concurrency=3)) == list(range(9))


def test_at_most_twice_as_many_items_are_read_ahead() -> None:
    read: list[int] = []

    def items() -> Iterator[int]:
        for item in range(100):
            read.append(item)
            yield item

    results = map_concurrent(tenfold, items(), concurrency=4)
    next(results)
    assert len(read) == 8
    results.close()


def test_a_call_sees_the_context_variables_of_the_caller() -> None:
    number.set(3)
    assert list(map_concurrent(lambda _: number.get(), [1], concurrency=1)) == [3]


def test_a_failed_call_raises_after_the_results_before_it() -> None:
    def call(item: int) -> int:
        if item == 2:
            raise ConnectionError(item)
        return item

    results = map_concurrent(call, range(10), concurrency=2)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(ConnectionError):
        next(results)


def test_failed_reading_raises_after_the_results_of_what_was_read() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise OSError("unreadable")

    results = map_concurrent(tenfold, items(), concurrency=4)
    assert next(results) == 10
    with pytest.raises(OSError, match="unreadable"):
        next(results)


def test_leaving_the_loop_early_begins_no_more_calls_and_waits_for_the_running_ones() -> None:
    begun: list[int] = []
    ended: list[int] = []
    go_on = threading.Event()

    def call(item: int) -> int:
        begun.append(item)
        if item:
            assert go_on.wait(5)
        ended.append(item)
        return item

    results = map_concurrent(call, itertools.count(), concurrency=2)
    assert next(results) == 0
    threading.Timer(0.01, go_on.set).start()
    results.close()
    assert sorted(begun) == sorted(ended)
    assert len(begun) <= 4


def test_concurrency_below_one_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="concurrency is 0"):
        map_concurrent(tenfold, [1], concurrency=0)
