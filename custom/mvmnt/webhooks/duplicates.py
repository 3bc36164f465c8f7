"""The delivery keys of the last events, in bounded memory."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable

from mvmnt.webhooks.delivery import DeliveryKey

__all__ = ["RecentKeys"]


class RecentKeys:
    """Remembers keys until they are too old, or too many newer ones have come.

    A key is kept as a digest of 32 bytes: its texts come from the sender and may have any length.

    Args:
        count: how many keys at most.
        age: seconds that a key is remembered at most.
        clock: monotonic time in seconds.
    """

    def __init__(self, *, count: int, age: float, clock: Callable[[], float]) -> None:
        self._count = count
        self._age = age
        self._clock = clock
        self._forget_at: OrderedDict[bytes, float] = OrderedDict()  # the oldest key stands first

    def __len__(self) -> int:
        return len(self._forget_at)

    def __contains__(self, key: DeliveryKey) -> bool:
        self._forget_old()
        return _digest(key) in self._forget_at

    def add(self, key: DeliveryKey) -> None:
        """Remember a key that is not remembered yet."""
        self._forget_old()
        self._forget_at[_digest(key)] = self._clock() + self._age
        if len(self._forget_at) > self._count:
            self._forget_at.popitem(last=False)

    def _forget_old(self) -> None:
        now = self._clock()
        while self._forget_at and next(iter(self._forget_at.values())) <= now:
            self._forget_at.popitem(last=False)


def _digest(key: DeliveryKey) -> bytes:
    """One digest for the three texts. Their lengths go in too: no other three texts give the same bytes."""
    content = "".join(f"{len(text)}:{text}" for text in key)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()
