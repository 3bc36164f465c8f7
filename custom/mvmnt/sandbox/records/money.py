"""Sums of amounts, exact to the digits that callers write: JSON numbers are added as decimals."""

from collections.abc import Iterable
from decimal import Decimal


def total(amounts: Iterable[float]) -> float:
    """The exact sum of JSON amounts."""
    return float(sum((Decimal(str(amount)) for amount in amounts), Decimal(0)))


def difference(amount: float, *less: float) -> float:
    """What is left of an amount after taking others away, exactly."""
    return total([amount, *(-part for part in less)])
