"""Webhooks from the sandbox to the SDK's receiver, over real sockets."""

from __future__ import annotations

import asyncio
import random
import socket
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager
from typing import Any, Literal
from urllib.parse import urljoin

import httpx
import pytest
from support.samples import ROOT
from support.sandbox_process import announced_by, running_sandbox
from support.served_app import served

from mvmnt import Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.webhooks import Event, WebhookReceiver, delivery_key, record_id
from mvmnt_client.models import Company, CustomerChangedPayload

KEY = "whk-5f0e"
PATIENCE = 120.0
"""Seconds after which a test that waits for events has failed."""

Fault = Literal["500 before", "500 after", "reset before", "reset after", "hang before", "hang after"]

RATES: dict[Fault, float] = {
    "500 before": 0.063,
    "500 after": 0.063,
    "reset before": 0.035,
    "reset after": 0.035,
    "hang before": 0.002,
    "hang after": 0.002,
}
"""How a receiver fails a fifth of its requests, before or after it took the event."""


class Events:
    """A receiver's events as they were handled."""

    def __init__(self) -> None:
        self.handled: list[Any] = []
        self.receiver = WebhookReceiver([KEY])
        self.receiver.on("*")(self._keep)
        self._more = asyncio.Condition()

    async def _keep(self, event: Event) -> None:
        async with self._more:
            self.handled.append(event)
            self._more.notify_all()

    async def wait_for(self, count: int) -> list[Any]:
        """Wait for this many events and return them."""
        async with asyncio.timeout(PATIENCE), self._more:
            await self._more.wait_for(lambda: len(self.handled) >= count)
        return self.handled


class Failing:
    """A receiver's app that fails as `draw` says."""

    def __init__(self, app: WebhookReceiver, draw: Callable[[], Fault | None]) -> None:
        self._app = app
        self._draw = draw
        self.requests = 0
        self.faults: Counter[Fault] = Counter()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        fault = self._draw() if scope["type"] == "http" else None
        self.requests += scope["type"] == "http"
        if fault is None:
            await self._app(scope, receive, send)
            return
        self.faults[fault] += 1
        if fault.endswith("after"):
            await self._app(scope, receive, _keep_quiet)
        if fault.startswith("hang"):
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await send({"type": "http.response.start", "status": 500, "headers": [(b"content-length", b"1")]})
        if fault.startswith("reset"):
            raise ConnectionResetError
        await send({"type": "http.response.body", "body": b"!"})


async def _keep_quiet(_message: Any) -> None:
    """Lose the receiver's response."""


def first(*faults: Fault) -> Callable[[], Fault | None]:
    """Draw these faults in turn, and then none."""
    left: Iterator[Fault] = iter(faults)
    return lambda: next(left, None)


def drawn(rates: dict[Fault, float]) -> Callable[[], Fault | None]:
    """Draw faults at these rates, otherwise none."""
    dice = random.Random(6)
    kinds = [*rates, None]
    weights = [*rates.values(), 1 - sum(rates.values())]
    return lambda: dice.choices(kinds, weights)[0]


def sandbox(webhook: str) -> AbstractContextManager[str]:
    """Run a sandbox that posts to this URL, and yield its base URL."""
    return running_sandbox("--webhook", webhook, environment={"MVMNT_SANDBOX_WEBHOOK_TOKEN": KEY})


@asynccontextmanager
async def client_of(url: str) -> AsyncIterator[Mvmnt]:
    async with Mvmnt("sandbox-client", "sandbox-secret", base_url=url) as mvmnt:
        yield mvmnt


async def stats_when(url: str, holds: Callable[[Any], bool]) -> Any:
    """Wait until the statistics of the sandbox's one target hold, and return them."""
    async with asyncio.timeout(PATIENCE), httpx.AsyncClient() as http:
        while True:  # another process sends no event to wait for
            stats = (await http.get(urljoin(url, "/_sandbox/stats"))).json()["webhooks"][0]
            if holds(stats):
                return stats
            await asyncio.sleep(0.05)


async def test_handlers_get_typed_events_of_changes_made_through_the_sdk() -> None:
    events = Events()
    async with served(events.receiver) as webhook:
        with sandbox(webhook) as url:
            async with client_of(url) as mvmnt:
                customer = await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"})
                changed = await mvmnt.customers.update(customer.id, {"name": "Southwind"})
                await mvmnt.customers.delete(customer.id)
            await events.wait_for(3)
    created, updated, deleted = sorted(events.handled, key=lambda event: event.timestamp)
    assert isinstance(created, CustomerChangedPayload)
    assert isinstance(updated, CustomerChangedPayload)
    assert [event.event for event in (created, updated, deleted)] == [
        "CUSTOMER_CREATED",
        "CUSTOMER_UPDATED",
        "CUSTOMER_DELETED",
    ]
    assert (created.data, created.diff) == (customer, None)
    assert updated.data == changed
    (change,) = updated.diff or ()
    assert (change.type, change.key, change.value, change.old_value) == ("UPDATE", "name", "Southwind", "Northwind")
    assert (record_id(deleted), deleted.diff) == (str(customer.id), None)


async def test_a_receiver_that_fails_at_first_gets_the_event_in_the_end_and_handles_it_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("CRITICAL", logger="uvicorn.error")
    events = Events()
    async with served(Failing(events.receiver, first("500 before", "reset after"))) as webhook:
        with sandbox(webhook) as url:
            async with client_of(url) as mvmnt:
                await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"})
            sent = await stats_when(url, lambda stats: stats["delivered"] == 1)
    assert sent["failedTries"] == 2
    assert [event.event for event in events.handled] == ["CUSTOMER_CREATED"]
    assert events.receiver.stats.duplicates == 1


async def test_a_receiver_that_was_down_gets_what_happened_meanwhile() -> None:
    events = Events()
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    with sandbox(f"http://127.0.0.1:{port}/") as url:
        async with client_of(url) as mvmnt:
            for name in ("Northwind", "Southwind"):
                await mvmnt.customers.create({"name": name, "status": "ACTIVE"})
        await stats_when(url, lambda stats: stats["failedTries"] >= 2)
        async with served(events.receiver, port):
            await events.wait_for(2)
    assert {event.data.name for event in events.handled} == {"Northwind", "Southwind"}


async def test_a_sandbox_that_is_told_to_stop_sends_what_waits(caplog: pytest.LogCaptureFixture) -> None:
    events = Events()
    async with served(Failing(events.receiver, first("500 before"))) as webhook:
        with sandbox(webhook) as url:
            async with client_of(url) as mvmnt:
                await mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"})
            await stats_when(url, lambda stats: stats["failedTries"] == 1)
        assert [event.event for event in await events.wait_for(1)] == ["CUSTOMER_CREATED"]


async def test_each_of_10_000_events_is_handled_once_by_a_receiver_that_fails_a_fifth_of_them(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("CRITICAL", logger="uvicorn.error")
    caplog.set_level("CRITICAL", logger="mvmnt.webhooks")
    companies, changes = 400, 24
    events = Events()
    app = Failing(events.receiver, drawn(RATES))

    async with served(app) as webhook:
        script = str(ROOT / "tests/support/impatient_sandbox.py")
        with announced_by(script, webhook, KEY) as url:
            async with client_of(url) as mvmnt, httpx.AsyncClient() as http:

                async def create(number: int) -> Company:
                    return await mvmnt.companies.create({"name": f"Company {number}"})

                created = [company.id async for company in map_concurrent(create, range(companies), concurrency=20)]
                (await http.post(urljoin(url, f"/change-companies?times={changes}"))).raise_for_status()
            sent = await stats_when(url, lambda stats: stats["queued"] == 0)

    told = Counter((str(event.event), event.data.id) for event in events.handled)
    assert told == {("COMPANY_CREATED", company): 1 for company in created} | {
        ("COMPANY_UPDATED", company): changes for company in created
    }
    assert len(events.handled) == len({delivery_key(event) for event in events.handled}) == 10_000
    assert (sent["delivered"], sent["dropped"]) == (10_000, 0)
    assert sent["failedTries"] >= app.faults.total() > 2_000
    assert set(app.faults) == set(RATES)
    assert 0.18 < app.faults.total() / app.requests < 0.22
    assert events.receiver.stats.duplicates > 0
