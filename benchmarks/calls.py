"""Benchmark 1: calls per second that get one small record, with 1 to 1,000 calls in flight, and what they cost.

Each contender has a process and an event loop of its own (asyncio's); they take turns at every level, so that all of
them meet the same machine.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from contextlib import ExitStack
from typing import TypeAlias

import attrs
import orjson

from benchmarks.contenders import CALLERS, SHARING_CALLERS, Call
from benchmarks.figures import Median
from benchmarks.peers import Peers
from benchmarks.scale import Scale
from benchmarks.upstream import base_url
from benchmarks.workers import report, working

__all__ = ["Rate", "Rates", "check", "measure"]


@attrs.frozen
class Rate:
    """What one contender makes at one level.

    Attributes:
        calls: per second.
        cpu: microseconds of processor time that the client's process spends on a call. Unlike `calls`, other work on
            the machine hardly changes it.
    """

    calls: float
    cpu: float


Rates: TypeAlias = dict[str, dict[int, Rate]]
"""By contender and calls in flight; levels that a contender is too slow for are left out."""


def measure(origin: str, peers: Peers, scale: Scale) -> Rates:
    """The median rate of every contender that can be had, at every level."""
    names = [name for name in CALLERS if name not in peers.missing]
    rounds = [_round(names, base_url(origin, kind="small"), peers, scale) for _ in range(scale.rounds)]
    return {
        name: {level: _median([each[name] for each in rounds], level) for level in rounds[0][name]} for name in names
    }


def _round(names: list[str], url: str, peers: Peers, scale: Scale) -> Rates:
    """Every contender once at every level, in new processes: their speed differs from one process to the next."""
    rates: Rates = {name: {} for name in names}
    with ExitStack() as stack:
        workers = {
            name: stack.enter_context(working("benchmarks.calls", name, url, peers=peers.folder)) for name in names
        }
        for level in scale.levels:
            for name in names:
                if _expected_seconds(rates[name], level) <= scale.patience:
                    rates[name][level] = Rate(*workers[name].ask([level, scale.seconds]))
    return rates


def _median(rounds: list[dict[int, Rate]], level: int) -> Rate:
    """Over the rounds in which the level was reached."""
    found = [rates[level] for rates in rounds if level in rates]
    return Rate(Median(rate.calls for rate in found), Median(rate.cpu for rate in found))


def _expected_seconds(rates: dict[int, Rate], level: int) -> float:
    """How long as many calls as are in flight take at the last measured rate."""
    measured = list(rates.values())
    return level / measured[-1].calls if measured else 0.0


async def _rate(call: Call, in_flight: int, seconds: float) -> tuple[float, float]:
    """Calls per second, and microseconds of processor time a call, while `in_flight` of them are under way.

    The begin and the end, when there are fewer of them, do not count.
    """
    done = 0
    over = False

    async def caller() -> None:
        nonlocal done
        while not over:
            await call()
            done += 1

    async def reached(count: int, until: float = 0.0) -> float:
        """The time at which `count` calls are done, but not before `until`."""
        while done < count or time.perf_counter() < until:  # noqa: ASYNC110  # an event for each call would cost time
            await asyncio.sleep(0.002)
        return time.perf_counter()

    gc.collect()
    async with asyncio.TaskGroup() as callers:
        for _ in range(in_flight):
            callers.create_task(caller())
        start = await reached(max(in_flight, 20))  # by then all connections are open
        before, cpu = done, time.process_time()
        end = await reached(before + in_flight, until=start + seconds)
        calls, cpu = done - before, time.process_time() - cpu
        over = True
    return calls / (end - start), cpu / calls * 1e6


async def _work(name: str, url: str) -> None:
    """Measure what the parent process asks for until it closes our standard input."""
    async with {**CALLERS, **SHARING_CALLERS}[name](url) as call:
        check(name, await call())
        while line := await asyncio.to_thread(sys.stdin.readline):
            in_flight, seconds = orjson.loads(line)
            report(await _rate(call, in_flight, seconds))


def check(name: str, customer: object) -> None:
    """Every contender must have got the same record."""
    found = customer.get("name") if isinstance(customer, dict) else getattr(customer, "name", None)
    if found != "Northwind Traders":
        raise RuntimeError(f"{name} got {found!r}")


if __name__ == "__main__":
    asyncio.run(_work(*sys.argv[1:]))
