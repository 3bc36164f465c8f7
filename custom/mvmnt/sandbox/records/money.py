"""Exact sums of amounts. Nothing here, and nothing that calls it, computes in floating point."""

from collections.abc import Iterable
from decimal import Context, Decimal, localcontext

EXACT = Context(prec=2000)
"""Sums have as many digits as they need, whatever context the program has."""


def total(amounts: Iterable[Decimal | int]) -> Decimal:
    """The exact sum of amounts."""
    with localcontext(EXACT):
        return Decimal(sum(amounts))


def difference(amount: Decimal | int, *less: Decimal | int) -> Decimal:
    """An amount less others, exactly."""
    with localcontext(EXACT):
        return Decimal(amount - sum(less))


def percent(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """A part in percent of the whole, with two digits after the point."""
    with localcontext(EXACT):
        return cents(Decimal(part) * 100 / Decimal(whole))


def cents(amount: Decimal) -> Decimal:
    """An amount rounded to two digits after the point, a half to the even digit."""
    with localcontext(EXACT):
        return round(amount, 2)
