"""Exact sums of amounts: JSON numbers are added as decimals."""

from collections.abc import Iterable
from decimal import Decimal


def total(amounts: Iterable[float]) -> float:
    """The exact sum of JSON amounts."""
    return float(sum((Decimal(str(amount)) for amount in amounts), Decimal(0)))


def difference(amount: float, *less: float) -> float:
    """An amount less others, exactly."""
    return total([amount, *(-part for part in less)])
