"""Exact numbers: amounts, balances, totals, quantities.

A number that the description gives no ``format`` is a `decimal.Decimal` in Python, with the digits of the JSON text:
`mvmnt._core.json_numbers` parses them. One that the description calls a float is made a float here.
"""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation
from typing import Any

from mvmnt._core.json_numbers import exact
from mvmnt._json.schema import Misfit
from mvmnt._json.values.wording import kind_of

__all__ = ["parse_decimal", "parse_float"]


def parse_decimal(value: Any) -> Decimal:
    """The exact value of a parsed JSON number; a float, which a caller's mapping may hold, is its shortest decimal.

    Raises:
        Misfit: it is no number.
    """
    if type(value) is Decimal:
        return value
    if type(value) is int:
        return Decimal(value)
    if isinstance(value, Decimal):
        return value
    try:
        if isinstance(value, float):
            return exact(repr(float(value)))
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
    except InvalidOperation:
        pass
    raise Misfit(f"expected a number, not {kind_of(value)}")


def parse_float(value: Any) -> Any:
    """The float nearest to a parsed JSON number; integers and what is no number stay as they are.

    Raises:
        Misfit: the number is beyond the range of a float.
    """
    if type(value) is not Decimal:
        return value
    number = float(value)
    if math.isinf(number):
        raise Misfit("expected a number within the range of a float")
    return number
