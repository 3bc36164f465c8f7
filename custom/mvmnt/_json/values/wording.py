"""Names kinds of values in messages."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

__all__ = ["kind_of", "shown"]


def kind_of(value: object) -> str:
    """The kind of a value, without the value: it may be an account number."""
    if value is None:
        return "null"
    for types, name in _KINDS:
        if isinstance(value, types):
            return name
    return f"a {type(value).__name__}"


_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "true or false"),
    (str, "a string"),
    (int, "an integer"),
    ((float, Decimal), "a number"),
    (Mapping, "an object"),
    ((list, tuple), "an array"),
)


def shown(text: str) -> str:
    return repr(text) if len(text) <= 60 else f"{text[:60]!r}…"
