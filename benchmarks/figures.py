"""A measured figure: the median of the rounds, which keeps what each round found."""

from __future__ import annotations

import statistics
from collections.abc import Iterable

__all__ = ["Median", "ratio"]


class Median(float):
    """The median of what the rounds found; `rounds` has each of them."""

    rounds: tuple[float, ...]

    def __new__(cls, found: Iterable[float]) -> Median:
        rounds = tuple(found)
        median = super().__new__(cls, statistics.median(rounds))
        median.rounds = rounds
        return median

    def __format__(self, form: str) -> str:
        """The median alone."""
        return format(float(self), form)

    @property
    def spread(self) -> str:
        """The least and the most of the rounds; empty where there was one alone."""
        return f"{min(self.rounds):.2f}–{max(self.rounds):.2f}" if len(self.rounds) > 1 else ""  # noqa: RUF001


def ratio(one: float, other: float) -> Median:
    """How many times as much one figure is as another, round by round: each round met the same machine."""
    if isinstance(one, Median) and isinstance(other, Median) and len(one.rounds) == len(other.rounds):
        return Median(mine / others for mine, others in zip(one.rounds, other.rounds, strict=True))
    return Median([one / other])
