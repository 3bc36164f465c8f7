"""Filters from the command line: ``--where status=ACTIVE --where 'dueDate<2025-07-01'``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import click

from mvmnt._commands.api.schemas import Place, below, fits, read
from mvmnt._core.json_types import is_object

__all__ = ["filter_of"]

_CONDITION: Final = re.compile(r"\s*([A-Za-z_][\w.]*?)\s*(!=|<=|>=|!~|=|<|>|~)\s*(.*)", re.DOTALL)
_OPERATORS: Final[dict[str, tuple[str, ...]]] = {
    "=": ("equalTo", "in", "contains", "containsAny", "includes"),
    "!=": ("notEqualTo", "notIn", "notIncludes"),
    "<": ("lessThan",),
    "<=": ("lessThanOrEqualTo",),
    ">": ("greaterThan",),
    ">=": ("greaterThanOrEqualTo",),
    "~": ("includes", "contains", "containsAny"),
    "!~": ("notIncludes",),
}
"""The API's operators for each sign, the likeliest first; a field has some of them."""


def filter_of(given: dict[str, Any] | None, conditions: Iterable[str], place: Place) -> dict[str, Any] | None:
    """The filter that all conditions make, on top of a given one; None where there is nothing.

    Args:
        given: a filter in the API's own form.
        conditions: such as ``status=ACTIVE``, ``name~north``, ``key=null`` and ``name.startsWith=No``.
        place: the filter's.

    Raises:
        click.BadParameter: a condition cannot be read.
    """
    found = given
    for condition in conditions:
        found = {} if found is None else found
        _add(found, condition, place)
    return found


def _add(found: dict[str, Any], condition: str, place: Place) -> None:
    parts = _CONDITION.fullmatch(condition)
    if parts is None:
        raise _wrong(condition, "write a field, one of = != < <= > >= ~ !~, and a value")
    path, sign, text = parts.groups()
    *parents, last = path.split(".")
    for step in parents:
        found, place = _inside(found, step, condition), below(place, step)
    operator, value = _meant(sign, text, below(place, last))
    if operator is not None:
        found = _inside(found, last, condition)
    elif sign != "=":
        raise _wrong(condition, f"{path} takes = alone")
    name = operator or last
    if name in found:
        raise _wrong(condition, f"there is such a condition on {path} already; --filter takes both, with `and`")
    found[name] = value


def _inside(found: dict[str, Any], step: str, condition: str) -> dict[str, Any]:
    inner = found.setdefault(step, {})
    if not is_object(inner):
        raise _wrong(condition, f"there is a condition on {step} already")
    return inner


def _meant(sign: str, text: str, field: Place) -> tuple[str | None, Any]:
    """The operator and its value; no operator for what has none: an operator itself, or a plain member."""
    if text == "null" and sign in ("=", "!=") and below(field, "isNull"):
        return "isNull", sign == "="
    known = [(operator, place) for operator in _OPERATORS[sign] if (place := below(field, operator))]
    for operator, place in known:
        value = read(text, place)
        if fits(value, place):
            return operator, value
    if known:
        operator, place = known[0]
        return operator, read(text, place)
    if field and not any(below(field, name) for name in ("equalTo", "includes", "contains")):
        return None, read(text, field)
    return _OPERATORS[sign][0], read(text, field)  # refused where the filter is checked, with what would be right


def _wrong(condition: str, what: str) -> click.BadParameter:
    return click.BadParameter(f"{condition!r}: {what}", param_hint="--where")
