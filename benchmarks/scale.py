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
        walked: records walked for the memory comparison, the few and the many.
        repeats: how often a page is decoded in one measurement.
    """

    rounds: int
    levels: tuple[int, ...]
    seconds: float
    patience: float
    pages: int
    windowed_pages: int
    walked: tuple[int, int]
    repeats: int


FULL = Scale(3, (1, 50, 400, 1000), 2.0, 60.0, 800, 160, (20_000, 200_000), 20)
QUICK = Scale(2, (1, 50, 400, 1000), 0.5, 3.0, 120, 80, (20_000, 80_000), 10)
TINY = Scale(1, (1, 8), 0.05, 10.0, 3, 8, (500, 1_000), 1)
