"""How long the benchmarks take, and with that how steady their figures are."""

from __future__ import annotations

import attrs

__all__ = ["FULL", "QUICK", "TINY", "Scale"]


@attrs.frozen
class Scale:
    """The size of every benchmark.

    Attributes:
        rounds: how often each figure is measured; medians count.
        levels: calls in flight.
        seconds: about how long one measurement of calls takes.
        patience: seconds that a level may take a contender; slower ones skip it.
        pages: pages of 250 customers that are walked.
        windowed_pages: pages of the listing that is read by one cursor and in windows.
        walked: small records walked for the memory comparison, the few and the many.
        repeats: how often a page is decoded in one measurement.
        copied: records that are copied into a database.
        copied_times: how many times as many are in the large copy of the memory comparison.
        starts: how many fresh processes of each kind are started: a start is short, and noise weighs more.
    """

    rounds: int
    levels: tuple[int, ...]
    seconds: float
    patience: float
    pages: int
    windowed_pages: int
    walked: tuple[int, int]
    repeats: int
    starts: int
    copied: int
    copied_times: int


FULL = Scale(
    rounds=3,
    levels=(1, 50, 400, 1000),
    seconds=1.5,
    patience=30.0,
    pages=400,
    windowed_pages=160,
    walked=(20_000, 2_000_000),
    repeats=40,
    starts=9,
    copied=40_000,
    copied_times=10,
)
QUICK = Scale(
    rounds=1,
    levels=(1, 50, 400, 1000),
    seconds=0.4,
    patience=1.5,
    pages=40,
    windowed_pages=80,
    walked=(20_000, 200_000),
    repeats=15,
    starts=2,
    copied=2_500,
    copied_times=4,
)
TINY = Scale(
    rounds=1,
    levels=(1, 8),
    seconds=0.05,
    patience=10.0,
    pages=2,
    windowed_pages=8,
    walked=(500, 1_000),
    repeats=1,
    starts=1,
    copied=1_000,
    copied_times=2,
)
