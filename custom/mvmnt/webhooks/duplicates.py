"""The delivery keys seen lately, in bounded memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from mvmnt.webhooks.delivery import DeliveryKey

__all__ = ["RecentKeys"]


class RecentKeys:
    """Remembers keys until they are too old, or too many newer ones have come.

    Args:
        count: how many keys at most.
        age: seconds that a key is remembered at most.
        clock: monotonic time in seconds.
    """

    def __init__(self, *, count: int, age: float, clock: Callable[[], float]) -> None:
        self._count = count
        self._age = age
        self._clock = clock
        self._forget_at: OrderedDict[DeliveryKey, float] = OrderedDict()  # the oldest key stands first

    def __len__(self) -> int:
        return len(self._forget_at)

    def __contains__(self, key: DeliveryKey) -> bool:
        self._forget_old()
        return key in self._forget_at

    def add(self, key: DeliveryKey) -> None:
        """Remember a key that is not remembered yet."""
        self._forget_old()
        self._forget_at[key] = self._clock() + self._age
        if len(self._forget_at) > self._count:
            self._forget_at.popitem(last=False)

    def _forget_old(self) -> None:
        now = self._clock()
        while self._forget_at and next(iter(self._forget_at.values())) <= now:
            self._forget_at.popitem(last=False)
