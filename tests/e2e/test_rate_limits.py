"""Rate limits and shared tokens with real sockets, processes and a real Redis."""

from __future__ import annotations

import asyncio
import itertools
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from support.rationed_server import RationedServer, rationed_server
from support.redis_server import RedisServer
from support.samples import ROOT

from mvmnt import Key, Mvmnt
from mvmnt._rate_limit.rate_limit import MARGIN, RateLimit
from mvmnt.events import BudgetLost, BudgetRestored, CallsPaused, ClientEvent

WORKER = ROOT / "tests/support/fleet_worker.py"


async def storm(server: RationedServer, *, clients: int, concurrency: int, seconds: float) -> list[ClientEvent]:
    """Call as fast as the clients allow, and return their events."""
    seen: list[ClientEvent] = []
    ends = time.monotonic() + seconds

    async def call_until_the_end(mvmnt: Mvmnt) -> None:
        while time.monotonic() < ends:
            await mvmnt.customers.delete(Key("nobody"))

    async def run_client() -> None:
        async with Mvmnt("id", "secret", base_url=server.url, on_event=seen.append) as mvmnt:
            await asyncio.gather(*(call_until_the_end(mvmnt) for _ in range(concurrency)))

    await asyncio.gather(*(run_client() for _ in range(clients)))
    return seen


@pytest.mark.parametrize(
    ("clients", "tells"),
    [(1, True), (1, False), (4, True)],
    ids=["told on every response", "told by 429 alone", "four independent clients"],
)
async def test_in_a_storm_requests_stay_within_the_servers_budget(clients: int, tells: bool) -> None:
    async with rationed_server(100, 2, tells=tells) as server:
        seen = await storm(server, clients=clients, concurrency=200 // clients, seconds=7)

    allowed = server.budget * server.windows()
    figures = f"{len(server.calls)} requests, {server.refused} refused, budget {allowed}"
    print(figures)
    assert len(server.calls) <= 1.2 * allowed, figures
    assert server.granted >= 0.3 * allowed, figures  # and the budget is used
    assert any(isinstance(event, CallsPaused) for event in seen)


@asynccontextmanager
async def fleet(
    size: int, server: RationedServer, redis: str, *, seconds: float, budget: tuple[int, int] = (0, 1), lock: float = 10
) -> AsyncIterator[list[asyncio.subprocess.Process]]:
    """Run `count` worker processes."""
    arguments = [server.url, redis, str(seconds), str(budget[0]), str(budget[1]), str(lock)]
    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable, str(WORKER), *arguments, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(size)
    ]
    try:
        yield workers
    finally:
        for worker in workers:
            if worker.returncode is None:
                worker.kill()
            await worker.communicate()


async def calls_done(worker: asyncio.subprocess.Process) -> int:
    out, err = await worker.communicate()
    assert worker.returncode == 0, err.decode()
    print(err.decode(), end="")  # warnings, if any
    return int(out)


async def test_eight_processes_keep_to_one_budget_on_redis(redis_url: str) -> None:
    async with (
        rationed_server(10**9, 1, tells=False) as server,  # whose own limit is never reached
        fleet(8, server, redis_url, seconds=7, budget=(300, 3)) as workers,
    ):
        done = [await calls_done(worker) for worker in workers]

    most, took = server.most_within(3), server.calls[-1] - server.calls[0]
    figures = f"at most {most} in 3 s, {len(server.calls)} in {took:.1f} s, by process {sorted(done)}"
    print(figures)
    assert most <= 1.1 * 300, figures
    assert len(server.calls) >= 0.7 * 300 / (3 + MARGIN) * took, figures  # and the budget is used
    assert min(done) >= 0.1 * sum(done) / len(done), figures  # by all processes, also those that started late


async def test_a_fleet_makes_one_token_request_for_each_lifetime(redis_url: str) -> None:
    async with (
        rationed_server(10**9, 1, token_lifetime=3) as server,
        fleet(8, server, redis_url, seconds=7) as workers,
    ):
        for worker in workers:
            await calls_done(worker)

    requested = server.token_requests
    gaps = [later - earlier for earlier, later in itertools.pairwise(requested)]
    print(f"{len(requested)} token requests, {gaps} seconds apart")
    assert len(requested) >= 2
    assert min(gaps) >= 0.8 * 3 - 0.1  # renewed when four fifths of the lifetime are over, by one process


async def test_a_process_killed_while_it_requests_a_token_blocks_nobody(redis_url: str) -> None:
    async with rationed_server(10**9, 1) as server:
        server.tokens_flow.clear()
        async with fleet(1, server, redis_url, seconds=0.1, lock=1.5) as (killed,):
            await server.token_requested.wait()
            killed.kill()
            await killed.wait()
            began = time.monotonic()
            server.tokens_flow.set()
            async with fleet(2, server, redis_url, seconds=0.1, lock=1.5) as workers:
                assert [await calls_done(worker) > 0 for worker in workers] == [True, True]
        took = time.monotonic() - began

    print(f"{took:.1f} s, {len(server.token_requests)} token requests")
    assert took < 1.5 + 4  # the lock's lifetime, and the start of a process
    assert len(server.token_requests) == 2


async def test_calls_go_on_while_redis_is_gone_and_share_the_budget_again_when_it_is_back() -> None:
    seen: list[ClientEvent] = []
    happened: dict[type, asyncio.Event] = {BudgetLost: asyncio.Event(), BudgetRestored: asyncio.Event()}
    calls: list[float] = []
    made = asyncio.Semaphore(0)

    async def a_hundred_more_calls() -> None:
        while made.locked() is False:
            await made.acquire()
        for _ in range(100):
            await made.acquire()

    def tell(event: ClientEvent) -> None:
        if type(event) in happened:
            seen.append(event)
            happened[type(event)].set()

    async with rationed_server(10**9, 1, tells=False) as server:
        with RedisServer() as redis:
            rate_limit = RateLimit(per_minute=10**6, redis_url=redis.url)
            async with Mvmnt("id", "secret", base_url=server.url, rate_limit=rate_limit, on_event=tell) as mvmnt:

                async def call_for_ever() -> None:
                    while True:
                        await mvmnt.customers.delete(Key("nobody"))
                        calls.append(time.monotonic())
                        made.release()

                workers = [asyncio.create_task(call_for_ever()) for _ in range(5)]
                await a_hundred_more_calls()
                redis.stop()
                await happened[BudgetLost].wait()
                await a_hundred_more_calls()
                redis.start()
                await happened[BudgetRestored].wait()
                await a_hundred_more_calls()
                for worker in workers:
                    worker.cancel()
                outcomes = await asyncio.gather(*workers, return_exceptions=True)

    longest = max(later - earlier for earlier, later in itertools.pairwise(calls))
    print(f"{len(calls)} calls, longest gap {longest:.3f} s")
    assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
    assert [type(event) for event in seen] == [BudgetLost, BudgetRestored]
    assert longest < 1.0
