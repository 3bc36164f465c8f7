"""Numbers and dates of other libraries, such as numpy and pandas, as Python's own."""

from __future__ import annotations

import numbers
import operator
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

__all__ = ["python_value"]


def python_value(value: Any) -> Any:
    """Return the value of a foreign scalar as a built-in type; any other value unchanged.

    A foreign scalar is what the standard `numbers` classes know, or what has a ``dtype`` and no dimensions, as numpy's
    scalars do. No library is imported.
    """
    if getattr(value, "shape", None) == ():
        read = _BY_KIND.get(getattr(getattr(value, "dtype", None), "kind", None))
        if read is not None:
            return read(value)
    if isinstance(value, _OWN):
        return value
    if isinstance(value, numbers.Integral):
        return operator.index(value)
    if isinstance(value, numbers.Real):
        return float(value)
    return value


_OWN = (int, Decimal)  # a bool is an int


def _float(value: Any) -> float:
    """A float of less than 64 bits is read by its shortest decimal: numpy's float32 of 1.1 is 1.1."""
    return float(str(value)) if value.dtype.itemsize < 8 else float(value)


def _moment(value: Any) -> Any:
    """A date where the value counts days, else a datetime, without a time zone as numpy has none."""
    text = str(value)
    try:
        return date.fromisoformat(text) if len(text) == len("2025-01-31") else datetime.fromisoformat(text)
    except ValueError:  # not a time, or a year or month alone
        return value


_BY_KIND: dict[Any, Callable[[Any], Any]] = {
    "b": bool,
    "i": operator.index,
    "u": operator.index,
    "f": _float,
    "M": _moment,
}
