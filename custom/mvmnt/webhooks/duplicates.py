"""Detects duplicates: events with the same delivery key.

The API delivers an event at least once, and its deliveries have no id.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

import orjson

from mvmnt.webhooks.delivery import Event, record_id

__all__ = ["DeliveryKey", "RecentKeys", "delivery_key"]


class DeliveryKey(NamedTuple):
    """Identifies an event and its redeliveries: three strings, for a unique index."""

    event: str
    timestamp: str
    record: str


def delivery_key(event: Event) -> DeliveryKey:
    """The key to deduplicate events by, as the API advises.

    It is the event's name, its time in UTC, and `data.id`. For data without an id it has a digest of the data instead:
    two such events at the same time need not be the same.
    """
    record = record_id(event)
    if record is None:
        content = orjson.dumps(event.data.to_dict(), default=repr, option=orjson.OPT_SORT_KEYS)
        record = f"sha256:{hashlib.sha256(content).hexdigest()}"
    return DeliveryKey(str(event.event), _in_utc(event.timestamp).isoformat(), record)


class RecentKeys:
    """Keeps keys until they are too old or there are too many.

    A key is kept as a digest of 32 bytes, because its texts come from the sender and may have any length.

    Args:
        count: the most keys.
        age: the most seconds that a key is kept.
        clock: monotonic time in seconds.
    """

    def __init__(self, *, count: int, age: float, clock: Callable[[], float]) -> None:
        self._count = count
        self._age = age
        self._clock = clock
        self._forget_at: OrderedDict[bytes, float] = OrderedDict()  # the oldest key is first

    def __len__(self) -> int:
        return len(self._forget_at)

    def __contains__(self, key: DeliveryKey) -> bool:
        self._forget_old()
        return _digest(key) in self._forget_at

    def add(self, key: DeliveryKey) -> None:
        """Add a new key."""
        self._forget_old()
        self._forget_at[_digest(key)] = self._clock() + self._age
        if len(self._forget_at) > self._count:
            self._forget_at.popitem(last=False)

    def _forget_old(self) -> None:
        now = self._clock()
        while self._forget_at and next(iter(self._forget_at.values())) <= now:
            self._forget_at.popitem(last=False)


def _digest(key: DeliveryKey) -> bytes:
    """One digest of the three texts and their lengths, so that it is unique."""
    content = "".join(f"{len(text)}:{text}" for text in key)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:  # within hours of the calendar's first or last moment
        return moment
