"""The client against a faulty server, over real sockets: no call is lost, no write is done twice."""

from __future__ import annotations

import asyncio
import gc
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import attrs
import pytest
from support.faulty_upstream_process import faulty_upstream, stats

from mvmnt import (
    ApiConnectionError,
    ApiTimeoutError,
    ClientClosedError,
    DecodeError,
    Key,
    Mvmnt,
    MvmntError,
    RetryPolicy,
    ServerError,
)
from mvmnt._core.operation import TOKEN_REQUEST
from mvmnt.events import CallEnded, ClientEvent, RetryPlanned

IN_FLIGHT = 200
NO_HANG = 300  # seconds until a test that hangs fails
POLICY = RetryPolicy(attempts=12, backoff=0.02, max_backoff=0.5, body_timeout=0.3)
IDEMPOTENT = attrs.evolve(POLICY, writes="idempotent")
EVERY_FAULT = {
    "429",
    "bad_gateway",
    "closed doors",
    "cut_short",
    "drip",
    "drip_for_ever",
    "hang_up",
    "internal_error",
    "reset",
    "reset_inside",
    "revocation",
    "token endpoint",
    "truncate",
    "unavailable",
}


def client(base_url: str, retry: RetryPolicy, on_event: Callable[[ClientEvent], None] | None = None) -> Mvmnt:
    return Mvmnt("client-7", "very-secret", base_url=base_url, retry=retry, on_event=on_event, timeout=5)


@pytest.fixture
async def complaints() -> AsyncIterator[list[dict[str, Any]]]:
    """What the event loop reports, such as the error of a task that is not awaited."""
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    yield complaints
    gc.collect()
    await asyncio.sleep(0)
    assert complaints == []


@pytest.fixture
async def files() -> AsyncIterator[None]:
    """Fails the test if it leaves files or sockets open."""
    before = open_files()
    yield
    async with asyncio.timeout(5):  # a socket is closed some turns of the loop later
        while open_files() > before:  # noqa: ASYNC110  # there is no event for a closed file
            await asyncio.sleep(0.01)


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


async def in_flight(calls: Iterator[Awaitable[Any]]) -> list[MvmntError]:
    """Make calls, `IN_FLIGHT` at a time, and return how they failed."""
    errors: list[MvmntError] = []

    async def work() -> None:
        for call in calls:
            try:
                await call
            except MvmntError as error:
                errors.append(error)

    async with asyncio.TaskGroup() as group:
        for _ in range(IN_FLIGHT):
            group.create_task(work())
    return errors


async def create(mvmnt: Mvmnt, number: int) -> None:
    customer = await mvmnt.customers.create({"name": f"Name {number}", "status": "ACTIVE", "key": f"ERP-{number}"})
    assert (customer.key, customer.name) == (f"ERP-{number}", f"Name {number}")


async def read(mvmnt: Mvmnt, number: int) -> None:
    customer = await mvmnt.customers.get(Key(f"ERP-{number}"))
    assert (customer.key, customer.name) == (f"ERP-{number}", f"Name {number}")


@pytest.mark.usefixtures("complaints", "files")
async def test_ten_thousand_calls_get_through_every_fault_with_each_read_right_and_each_write_done_once() -> None:
    options = ("--share=0.1", "--revoke-every=50", "--token-failures=0,6000", "--storms=2000,9000")
    ended: Counter[bool] = Counter()

    def count(event: ClientEvent) -> None:
        if isinstance(event, CallEnded) and event.operation is not TOKEN_REQUEST:
            ended[event.error is None] += 1

    with faulty_upstream(*options, "--closed-doors=4000") as base_url:
        async with asyncio.timeout(NO_HANG), client(base_url, IDEMPOTENT, count) as mvmnt:
            errors = await in_flight(create(mvmnt, number) for number in range(2_500))
            later = [create(mvmnt, 2_500 + number) for number in range(2_500)]
            later += [read(mvmnt, random.randrange(2_500)) for _ in range(5_000)]
            random.shuffle(later)
            errors += await in_flight(iter(later))
        counted = await stats(base_url)
    assert errors == []
    assert counted["done"] == {f"ERP-{number}": 1 for number in range(5_000)}
    assert ended == {True: 10_000}
    assert set(counted["faults"]) == EVERY_FAULT
    assert counted["tokens"] >= 10_000 / 50


@pytest.mark.usefixtures("complaints", "files")
async def test_without_idempotency_keys_no_write_is_done_twice_and_each_failure_is_told() -> None:
    with faulty_upstream("--share=0.1", "--ignore-keys") as base_url:
        async with asyncio.timeout(NO_HANG), client(base_url, POLICY) as mvmnt:
            errors = await in_flight(create(mvmnt, number) for number in range(2_000))
        counted = await stats(base_url)
    assert set(counted["done"].values()) == {1}
    assert len(counted["done"]) >= 2_000 - len(errors)
    assert {type(error) for error in errors} == {ApiConnectionError, ApiTimeoutError, DecodeError, ServerError}


@pytest.mark.usefixtures("complaints", "files")
async def test_a_thousand_calls_cancelled_in_mid_flight_leave_the_client_usable_and_the_pool_whole() -> None:
    with faulty_upstream("--delay=0.3", "--share=0.05") as base_url:
        async with asyncio.timeout(NO_HANG), client(base_url, IDEMPOTENT) as mvmnt:
            assert await in_flight(create(mvmnt, number) for number in range(200)) == []
            calls = [asyncio.create_task(read(mvmnt, number % 200)) for number in range(1_000)]
            loop = asyncio.get_running_loop()
            for number, call in enumerate(calls):
                loop.call_later(0.6 * number / len(calls), call.cancel)
            await asyncio.wait(calls)
            assert sum(call.cancelled() for call in calls) > 500
            assert all(call.cancelled() or call.exception() is None for call in calls)

            assert await in_flight(read(mvmnt, number % 200) for number in range(1_000)) == []
        assert (await stats(base_url))["connections"] == 0


@pytest.mark.usefixtures("complaints", "files")
async def test_an_upstream_that_only_fails_is_told_with_attempts_and_time() -> None:
    policy = RetryPolicy(attempts=3, backoff=0.01, max_backoff=0.01)
    with faulty_upstream("--share=1", "--faults=drip_for_ever") as base_url:
        async with client(base_url, attrs.evolve(policy, body_timeout=0.05)) as mvmnt:
            with pytest.raises(ApiTimeoutError, match=r"body_timeout\), after 3 attempts in 0\.\d s") as timeout:
                await mvmnt.customers.get(Key("ERP-1"))
    with faulty_upstream("--share=1", "--faults=unavailable") as base_url:
        async with client(base_url, policy) as mvmnt:
            with pytest.raises(ServerError, match=r"503 .*, after 3 attempts in 0\.\d s") as unavailable:
                await create(mvmnt, 1)
    assert timeout.value.attempts == unavailable.value.attempts == 3
    assert 0.15 < timeout.value.seconds < 5


@pytest.mark.usefixtures("complaints", "files")
async def test_closing_the_client_ends_calls_that_wait_for_their_next_attempt() -> None:
    planned: list[ClientEvent] = []
    all_wait = asyncio.Event()

    def watch(event: ClientEvent) -> None:
        if isinstance(event, RetryPlanned):
            planned.append(event)
            if len(planned) == 10:
                all_wait.set()

    with faulty_upstream("--share=1", "--faults=unavailable") as base_url:
        async with asyncio.timeout(NO_HANG):
            async with client(base_url, RetryPolicy(backoff=1e6, max_backoff=1e6, deadline=1e6), watch) as mvmnt:
                calls = [asyncio.create_task(create(mvmnt, number)) for number in range(10)]
                await all_wait.wait()
            results = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(result) for result in results} == {ClientClosedError}
