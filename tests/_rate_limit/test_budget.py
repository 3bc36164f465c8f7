"""mvmnt._rate_limit.budget: how many calls may go, of one client and of a fleet that shares a Redis."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis import Redis
from support.fake_clock import FakeClock
from support.redis_server import RedisServer

from mvmnt._core.clock import Clock
from mvmnt._events import Events
from mvmnt._rate_limit.budget import LocalBudget
from mvmnt._rate_limit.shared_budget import BATCH, SharedBudget
from mvmnt.events import BudgetLost, BudgetRestored, ClientEvent


async def take_all(budget: LocalBudget | SharedBudget, most: int = 1_000) -> tuple[int, float]:
    """How many calls are granted until one is not, and the wait that it is told."""
    for taken in range(most):
        if wait := await budget.take(most - taken):
            return taken, wait
    return most, 0.0


async def test_a_local_budget_may_be_spent_at_once(clock: FakeClock) -> None:
    assert await take_all(LocalBudget(600, 60, clock=Clock(clock))) == (600, 60)


async def test_a_local_budget_comes_back_as_its_calls_leave_the_window(clock: FakeClock) -> None:
    budget = LocalBudget(3, 60, clock=Clock(clock))
    await budget.take(1)
    clock.advance(10)
    await take_all(budget)

    clock.advance(20)
    assert await budget.take(1) == 30
    clock.advance(30)
    assert await take_all(budget) == (1, 10)
    clock.advance(10)
    assert await take_all(budget) == (2, 50)


#: Seconds that binary numbers hold exactly, so that the edge of a window is no matter of rounding.
_EXACT_SECONDS = st.integers(0, 30 * 64).map(lambda parts: parts / 64)


@given(calls=st.integers(1, 20), gaps=st.lists(_EXACT_SECONDS, max_size=100))
async def test_no_window_ever_holds_more_than_a_local_budget(calls: int, gaps: list[float]) -> None:
    now = 0.0
    budget = LocalBudget(calls, 60, clock=Clock(lambda: now))
    taken = []
    for gap in gaps:
        now += gap
        if await budget.take(1) == 0:
            taken.append(now)

    assert all(sum(end - 60 < when <= end for when in taken) <= calls for end in taken)


async def shared(url: str, calls: int, *, events: Events | None = None, account: str = "account") -> SharedBudget:
    return SharedBudget(calls, 60, url=url, account=account, events=events or Events(), jitter=lambda: 0.5)


async def test_clients_of_one_account_share_a_budget(redis_url: str) -> None:
    one, other = await shared(redis_url, 100), await shared(redis_url, 100)

    first, _ = await take_all(one, 60)
    second, wait = await take_all(other)

    assert (first, second) == (60, 40)
    assert 55 < wait < 62
    await one.aclose()
    await other.aclose()


async def test_each_account_has_a_budget_of_its_own(redis_url: str) -> None:
    one, other = await shared(redis_url, 5, account="one"), await shared(redis_url, 5, account="other")

    assert (await take_all(one))[0] == (await take_all(other))[0] == 5
    await one.aclose()
    await other.aclose()


async def test_the_account_does_not_show_in_redis(redis_url: str) -> None:
    budget = await shared(redis_url, 5, account="client-7")
    await budget.take(1)
    await budget.aclose()

    with Redis.from_url(redis_url) as redis:
        keys = redis.keys()
    assert len(keys) == 1
    assert b"client-7" not in keys[0]


async def test_calls_that_wait_are_granted_together(redis_url: str) -> None:
    budget = await shared(redis_url, 1_000)
    with Redis.from_url(redis_url) as redis:
        before = redis.info("commandstats")["cmdstat_evalsha"]["calls"] if redis.info("commandstats") else 0
        await take_all(budget, 200)
        after = redis.info("commandstats")["cmdstat_evalsha"]["calls"]
    await budget.aclose()

    assert after - before <= 200 / (1_000 * BATCH) + 1


async def test_calls_granted_together_lapse_if_they_are_not_used_soon(redis_url: str, clock: FakeClock) -> None:
    budget = SharedBudget(1_000, 60, url=redis_url, account="account", events=Events(), clock=Clock(clock))
    await budget.take(20)  # grants twenty
    clock.advance(2)

    await budget.take(1)  # so this one is a new one

    with Redis.from_url(redis_url) as redis:
        assert redis.llen(redis.keys()[0]) == 21
    await budget.aclose()


async def test_without_redis_calls_go_on_within_a_local_budget_which_is_said_once(clock: FakeClock) -> None:
    seen: list[ClientEvent] = []
    url = RedisServer().url  # nothing listens there
    budget = SharedBudget(50, 60, url=url, account="account", events=Events(seen.append), clock=Clock(clock))

    assert await take_all(budget) == (50, 60)
    clock.advance(60)
    assert (await take_all(budget))[0] == 50

    assert seen == [BudgetLost("ConnectionError")]
    await budget.aclose()


async def test_calls_do_not_wait_for_a_redis_that_is_gone(clock: FakeClock) -> None:
    async def never_answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await stopped.wait()
        writer.close()

    stopped = asyncio.Event()
    server = await asyncio.start_server(never_answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    budget = SharedBudget(
        50, 60, url=f"redis://127.0.0.1:{port}", account="account", events=Events(), clock=Clock(clock)
    )
    await budget.take(1)  # waits for Redis, once

    clock.advance(3)  # time to look for Redis again, while calls go on
    async with asyncio.timeout(0.5):
        assert (await take_all(budget))[0] == 49

    await budget.aclose()
    stopped.set()
    server.close()
    await server.wait_closed()


async def test_the_shared_budget_comes_back_with_redis_which_is_said_once(clock: FakeClock) -> None:
    seen: list[ClientEvent] = []
    restored = asyncio.Event()

    def tell(event: ClientEvent) -> None:
        seen.append(event)
        if isinstance(event, BudgetRestored):
            restored.set()

    with RedisServer() as redis:
        budget = SharedBudget(100, 60, url=redis.url, account="account", events=Events(tell), clock=Clock(clock))
        await take_all(budget, 10)
        redis.stop()
        await take_all(budget, 10)
        redis.start()
        clock.advance(2)
        await take_all(budget, 10)
        await restored.wait()
        clock.advance(2)
        await take_all(budget, 10)

        with Redis.from_url(redis.url) as direct:
            assert direct.llen(direct.keys()[0]) == 10 + 1  # and one by which the return was noticed
        await budget.aclose()
    assert seen == [BudgetLost("ConnectionError"), BudgetRestored()]


async def test_a_redis_that_takes_no_writes_is_gone_too(clock: FakeClock, redis_url: str) -> None:
    seen: list[ClientEvent] = []
    budget = SharedBudget(100, 60, url=redis_url, account="account", events=Events(seen.append), clock=Clock(clock))
    with Redis.from_url(redis_url) as redis:
        redis.config_set("min-replicas-to-write", 1)
        try:
            await budget.take(1)
            clock.advance(3)
            await budget.take(1)
            probe = budget._probe
            assert probe is not None
            await probe
        finally:
            redis.config_set("min-replicas-to-write", 0)

    assert [type(event) for event in seen] == [BudgetLost]
    await budget.aclose()


async def test_closing_ends_the_search_for_redis_and_says_nothing(clock: FakeClock) -> None:
    seen: list[ClientEvent] = []
    budget = SharedBudget(
        50, 60, url=RedisServer().url, account="account", events=Events(seen.append), clock=Clock(clock)
    )
    await budget.take(1)
    clock.advance(3)
    await budget.take(1)

    await budget.aclose()

    assert len(asyncio.all_tasks()) == 1
    assert seen == [BudgetLost("ConnectionError")]


async def test_no_password_is_told_when_redis_refuses_it(caplog: pytest.LogCaptureFixture) -> None:
    with RedisServer(password="right-pw") as redis:
        budget = SharedBudget(50, 60, url=redis.url.replace("right-pw", "wrong-pw"), account="account", events=Events())
        assert await budget.take(1) == 0
        await budget.aclose()

    assert "AuthenticationError" in caplog.text
    assert "wrong-pw" not in caplog.text


async def test_no_cancellation_is_lost_while_redis_is_asked(redis_url: str) -> None:
    budget = await shared(redis_url, 100_000)

    async def take_for_ever() -> None:
        while True:
            await budget.take(1)

    for steps in list(range(1, 40)) * 5:
        task = asyncio.create_task(take_for_ever())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=5)
        assert done
        assert task.cancelled()
    await budget.aclose()
