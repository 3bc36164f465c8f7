"""mvmnt.webhooks.duplicates: delivery keys, and which of them were seen lately."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from support.deliveries import delivery, event, record
from support.fake_clock import FakeClock

from mvmnt.webhooks import DeliveryKey, delivery_key, parse
from mvmnt.webhooks.duplicates import RecentKeys


def key(number: int) -> DeliveryKey:
    return DeliveryKey("SHIPMENT_BOOKED", "2025-01-31T12:30:00+00:00", str(number))


@pytest.fixture
def recent(clock: Callable[[], float]) -> RecentKeys:
    return RecentKeys(count=3, age=60, clock=clock)


def test_a_key_is_known_once_it_is_added(recent: RecentKeys) -> None:
    assert key(1) not in recent
    recent.add(key(1))
    assert key(1) in recent
    assert key(2) not in recent


def test_a_key_is_forgotten_with_age(recent: RecentKeys, clock: FakeClock) -> None:
    recent.add(key(1))
    clock.advance(59.9)
    assert key(1) in recent
    clock.advance(0.1)
    assert key(1) not in recent


def test_the_oldest_key_goes_when_there_are_too_many(recent: RecentKeys) -> None:
    for number in range(4):
        recent.add(key(number))
    assert [number for number in range(4) if key(number) in recent] == [1, 2, 3]


def test_old_keys_take_no_memory(recent: RecentKeys, clock: FakeClock) -> None:
    recent.add(key(1))
    recent.add(key(2))
    clock.advance(60)
    recent.add(key(3))
    assert len(recent) == 1


def test_long_keys_take_as_little_memory_as_short_ones() -> None:
    recent = RecentKeys(count=1_000, age=60, clock=lambda: 0.0)
    tracemalloc.start()
    try:
        for number in range(20):
            long = DeliveryKey("E" * 1_000_000, "T" * 1_000_000, f"{number}" + "x" * 3_000_000)
            recent.add(long)
            assert long in recent
        del long
        assert tracemalloc.get_traced_memory()[0] < 100_000
    finally:
        tracemalloc.stop()


def test_keys_that_join_to_the_same_text_are_different(recent: RecentKeys) -> None:
    recent.add(DeliveryKey("A", "B", "CD"))
    assert DeliveryKey("A", "BC", "D") not in recent
    assert DeliveryKey("A1:B", "", "CD") not in recent


def test_a_key_may_hold_half_a_surrogate_pair(recent: RecentKeys) -> None:
    recent.add(DeliveryKey("A", "B", "\ud800"))
    assert DeliveryKey("A", "B", "\ud800") in recent


def key_of(payload: dict[str, Any]) -> DeliveryKey:
    [only] = parse(delivery(payload)).events
    return delivery_key(only)


# Telling events apart


def test_the_key_is_the_events_name_its_time_in_utc_and_its_records_id() -> None:
    key = key_of(event("SHIPMENT_BOOKED", 7, at="2025-01-31T14:30:00+02:00"))
    assert key == ("SHIPMENT_BOOKED", "2025-01-31T12:30:00+00:00", record(7))


@pytest.mark.parametrize("at", ["2025-01-31T12:30:00Z", "2025-01-31T12:30:00", "2025-01-31T07:30:00-05:00"])
def test_one_moment_written_differently_is_the_same_key(at: str) -> None:
    assert key_of(event(at=at)) == key_of(event())


@pytest.mark.parametrize("other", [event("SHIPMENT_OPEN"), event(at="2025-01-31T12:30:00.001+00:00"), event(number=2)])
def test_each_part_tells_events_apart(other: dict[str, Any]) -> None:
    assert key_of(other) != key_of(event())


def test_a_redelivery_has_the_same_key_whatever_else_changed() -> None:
    assert key_of({**event(), "attempt": 2}) == key_of(event())


def test_without_an_id_the_data_counts_in_any_order_of_its_members() -> None:
    first = {**event(), "data": {"number": 1, "city": "Reno"}}
    same = {**event(), "data": {"city": "Reno", "number": 1}}
    other = {**event(), "data": {"city": "Reno", "number": 2}}
    assert key_of(first) == key_of(same)
    assert key_of(first) != key_of(other)


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_moment_at_the_calendars_end_has_a_key_too(at: str) -> None:
    assert key_of(event(at=at)) == key_of(event(at=at))
