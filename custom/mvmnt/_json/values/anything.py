"""Values whose kind the description leaves open."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType
from uuid import UUID

from mvmnt._core.json_numbers import plain
from mvmnt._core.json_types import is_mapping, is_sequence
from mvmnt._json.attributes import written
from mvmnt._json.model import Model
from mvmnt._json.schema import REQUEST, Misfit, Rules
from mvmnt._json.unset import UNSET
from mvmnt._json.values.foreign import python_value
from mvmnt._json.values.scalars import unfit_moment
from mvmnt._json.values.wording import kind_of

__all__ = ["ANYTHING", "check_member"]

_LARGEST_INTEGERS = range(-(2**63), 2**64)  # what orjson writes


class _Anything:
    """A value of any kind that JSON can hold."""

    name = "any value"
    always_fit = frozenset([bool, UUID, NoneType])

    decode = staticmethod(plain)

    def check(self, value: object, rules: Rules) -> None:
        if rules.sent and (reason := _unfit(value)):
            raise Misfit(reason)


ANYTHING = _Anything()


def check_member(name: object, value: object) -> None:
    """Check a member that no schema describes.

    Raises:
        Misfit: the name is not a string, or JSON cannot hold the value.
    """
    if type(name) is not str:
        raise Misfit(f"expected a string as a member's name, not {kind_of(name)}", str(name))
    if reason := _unfit_text(name):
        raise Misfit(reason, name)
    try:
        ANYTHING.check(value, REQUEST)
    except Misfit as misfit:
        raise misfit.below(name) from None


def _unfit(value: object) -> str | None:
    """Why JSON cannot hold a value; None where it can. What is below it raises its own Misfit."""
    value = python_value(value)
    match value:
        case None | bool() | UUID():
            return None
        case _ if value is UNSET:
            return "expected a value, not UNSET: leave the member out"
        case str():
            return _unfit_text(value)
        case Enum():
            return _unfit(value.value)
        case int():
            return None if value in _LARGEST_INTEGERS else "expected a number of at most 64 bits"
        case float():
            return None if math.isfinite(value) else f"expected a value, not {value}, which JSON cannot hold"
        case Decimal():
            return None if value.is_finite() else f"expected a value, not {value}, which JSON cannot hold"
        case datetime():
            return unfit_moment(value)
        case date():
            return None
        case _:
            return _unfit_container(value)


def _unfit_text(text: str) -> str | None:
    try:
        text.encode()
    except UnicodeEncodeError:
        return "expected text that UTF-8 can hold: this has half of a surrogate pair"
    return None


def _unfit_container(value: object) -> str | None:
    if isinstance(value, Model):
        value = written(value)
    if is_mapping(value):
        for name, content in value.items():
            check_member(name, content)
        return None
    if is_sequence(value) and not isinstance(value, bytes | bytearray | memoryview):
        _check_items(value)
        return None
    return f"expected a value that JSON can hold, not {kind_of(value)}"


def _check_items(items: Iterable[object]) -> None:
    for index, item in enumerate(items):
        try:
            ANYTHING.check(item, REQUEST)
        except Misfit as misfit:
            raise misfit.below(index) from None
