"""10,000 events over real sockets, to handlers that fail, from a sender that repeats itself: each handled once."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, deque

import aiohttp
import pytest
from support.deliveries import TOKEN, delivery, event
from support.served_app import served

from mvmnt.webhooks import Event, WebhookReceiver, record_id

EVENTS = 10_000
RECORDS = 2_000
NAMES = ("CARRIER_UPDATED", "CUSTOMER_UPDATED", "SHIPMENT_BOOKED", "SHIPMENT_DELIVERED", "SHIPMENT_TELEPORTED")


def deliveries() -> tuple[list[bytes], int]:
    """What the API sends, in the order of a bad day, and how many of the events in it are repetitions.

    Each event carries its number as its microseconds. Most deliveries hold one event, some three; one in ten is sent
    again later.
    """
    dice = random.Random(6)
    numbers = deque(range(EVENTS))
    batches = []
    while numbers:
        size = min(3 if dice.random() < 0.1 else 1, len(numbers))
        batches.append([numbers.popleft() for _ in range(size)])
    again = dice.sample(batches, len(batches) // 10)
    templates = {name: event(name) for name in NAMES}
    bodies = []
    for batch in dice.sample([*batches, *again], len(batches) + len(again)):
        events = []
        for number in batch:
            template = templates[NAMES[number % len(NAMES)]]
            data = {**template["data"], "id": event(number=number % RECORDS)["data"]["id"]}
            events.append({**template, "timestamp": f"2025-01-31T12:30:00.{number:06}Z", "data": data})
        bodies.append(delivery(*events))
    return bodies, sum(map(len, again))


async def send(url: str, bodies: list[bytes], *, in_flight: int, refused: asyncio.Event) -> Counter[int]:
    """Post every body until it gets a 200; a body with a 503 goes to the end of the line."""
    responses: Counter[int] = Counter()
    line = deque(bodies)

    async def sender() -> None:
        while line:
            body = line.popleft()
            async with http.post(url, data=body, headers={"x-api-key": TOKEN}) as response:
                responses[response.status] += 1
                if response.status == 503:
                    assert response.headers["retry-after"] == "1"
                    refused.set()
                    line.append(body)

    async with aiohttp.ClientSession() as http, asyncio.TaskGroup() as senders:
        for _ in range(in_flight):
            senders.create_task(sender())
    return responses


async def test_each_of_10_000_events_is_handled_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", logger="mvmnt.webhooks")  # 2,000 failures, all the same
    bodies, repetitions = deliveries()
    queue_was_full = asyncio.Event()
    handled: Counter[int] = Counter()
    at_work: Counter[str | None] = Counter()
    receiver = WebhookReceiver([TOKEN], workers=20, queue=200)

    @receiver.on("*")
    async def handle(event: Event) -> None:
        await queue_was_full.wait()
        record = record_id(event)
        at_work[record] += 1
        assert at_work[record] == 1  # one record's events never overlap
        handled[event.timestamp.microsecond] += 1
        await asyncio.sleep(0)
        at_work[record] -= 1
        if event.timestamp.microsecond % 25 < 5:
            raise OSError("the database is down")

    async with served(receiver) as url:
        responses = await send(url, bodies, in_flight=400, refused=queue_was_full)

    assert handled == Counter(range(EVENTS))
    stats = receiver.stats
    assert (stats.handled, stats.failed) == (EVENTS * 4 // 5, EVENTS // 5)
    assert (stats.duplicates, stats.ignored, stats.abandoned, stats.waiting) == (repetitions, 0, 0, 0)
    assert (stats.deliveries, stats.refused) == (len(bodies), {503: responses[503]})
    assert responses[200] == len(bodies)
    assert set(responses) == {200, 503}
