"""Compiles the criteria of the ``/search`` operations into tests of values.

A criterion is ``{operator, ...}``. Its kind (keyword, text, number, moment, date, truth value), which is the name of
its schema, decides its operators and operands. As in filters there are two truth values: null satisfies no positive
operator and every negative one (NOT_EQUALS, NOT_ONE_OF, NOT_BETWEEN). Further decisions where the API's published
behaviour is silent: if a field holds a list, one item must match; text is compared in any case, with the wildcards
``*`` and ``?``; a keyword is compared exactly; an empty list does not exist.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from dateutil.relativedelta import relativedelta

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import JsonObject, is_array
from mvmnt.sandbox.errors import InvalidBodyError

Matcher = Callable[[Any], bool]
"""Tests a value that is not null, or one item of a list, with a positive operator."""

Read = Callable[[Any], Any]
"""Converts an operand or a stored value to the form in which they are compared."""

NEGATIVE = {
    "NOT_EQUALS": "EQUALS",
    "NOT_ONE_OF": "ONE_OF",
    "NOT_BETWEEN": "BETWEEN",
    "DOES_NOT_EXIST": "EXISTS",
    "FALSE": "TRUE",
}
"""The operators that are the opposite of a positive one."""

COMMON = ("EQUALS", "EXISTS")
LISTED = (*COMMON, "ONE_OF")
TEXTUAL = (*LISTED, "STARTS_WITH", "ENDS_WITH", "INCLUDES")
NUMERIC = (*COMMON, "GREATER_THAN", "LESS_THAN", "BETWEEN")
TEMPORAL = (*COMMON, "BEFORE", "AFTER", "BETWEEN")
OPERATORS: dict[str, tuple[str, ...]] = {
    "UUIDSearchCriteria": LISTED,
    "KeywordSearchCriteria": LISTED,
    "TextSearchCriteria": TEXTUAL,
    "IntSearchCriteria": NUMERIC,
    "FloatSearchCriteria": NUMERIC,
    "DatetimeSearchCriteria": TEMPORAL,
    "DateSearchCriteria": TEMPORAL,
    "BooleanSearchCriteria": ("TRUE",),
}
"""The positive operators of each kind of criterion."""


def compile_criterion(kind: str, criterion: JsonObject, now: datetime, place: str) -> Callable[[Any], bool]:
    """Turn one criterion into a test of a value. Raises InvalidBodyError.

    Criteria of a saved search are checked here for the first time.
    """
    operator: str = criterion["operator"]
    positive = NEGATIVE.get(operator, operator)
    if positive not in OPERATORS[kind]:
        raise InvalidBodyError(f"{place}.operator", f"{operator!r} is not an operator of this field")
    if positive in ("EXISTS", "TRUE"):
        test: Callable[[Any], bool] = _exists if positive == "EXISTS" else bool
    else:
        test = _of_any_item(_matcher(_Operands(kind, criterion, now, place), positive))
    return (lambda value: not test(value)) if operator in NEGATIVE else test


class _Operands:
    """The operands of one criterion, in the form in which they are compared."""

    def __init__(self, kind: str, criterion: JsonObject, now: datetime, place: str) -> None:
        self._criterion = criterion
        self._now = now
        self._place = place
        self.is_text = kind == "TextSearchCriteria"
        self._is_date = kind == "DateSearchCriteria"
        self.read: Read = _reader(kind)

    def all(self) -> list[Any]:
        """The operands in ``values``, or the one in ``value``."""
        criterion = self._criterion
        values = criterion.get("values") or [criterion[name] for name in ("value",) if name in criterion]
        if not values:
            raise InvalidBodyError(f"{self._place}.values", f"is required by {criterion['operator']}")
        return [self._convert(value, "values") for value in values]

    def one(self, *names: str) -> Any:
        """The first of the named operands: absolute, or an offset from now."""
        for name in names:
            if name in self._criterion:
                return self._convert(self._criterion[name], name)
            if f"{name}Relative" in self._criterion:
                return self._relative(name)
        raise InvalidBodyError(f"{self._place}.{names[0]}", f"is required by {self._criterion['operator']}")

    def _relative(self, name: str) -> Any:
        unit = self._criterion.get(f"{name}RelativeUnit")
        if unit is None:
            raise InvalidBodyError(f"{self._place}.{name}RelativeUnit", f"is required by {name}Relative")
        try:
            moment = self._now + relativedelta(**{f"{unit.lower()}s": self._criterion[f"{name}Relative"]})
        except (OverflowError, ValueError) as error:
            raise InvalidBodyError(f"{self._place}.{name}Relative", "leads to a date outside the calendar") from error
        return moment.date().isoformat() if self._is_date else moment

    def _convert(self, operand: Any, name: str) -> Any:
        try:
            return self.read(operand)
        except (AttributeError, TypeError, ValueError) as error:
            shown = exact_json.dumps(operand).decode()
            raise InvalidBodyError(f"{self._place}.{name}", f"{shown} does not fit this field") from error


def _matcher(operands: _Operands, operator: str) -> Matcher:
    read = operands.read
    if operator in ("EQUALS", "ONE_OF"):
        if operands.is_text:
            patterns = [_wildcard(text) for text in operands.all()]
            return lambda value: any(pattern.fullmatch(read(value)) for pattern in patterns)
        wanted = operands.all()
        return lambda value: read(value) in wanted
    if operator in ("STARTS_WITH", "ENDS_WITH", "INCLUDES"):
        ways: dict[str, Callable[[str, str], bool]] = {
            "STARTS_WITH": str.startswith,
            "ENDS_WITH": str.endswith,
            "INCLUDES": str.__contains__,
        }
        way, texts = ways[operator], operands.all()
        return lambda value: any(way(read(value), text) for text in texts)
    if operator == "BETWEEN":
        low, high = operands.one("min"), operands.one("max")
        return lambda value: bool(low <= read(value) <= high)
    if operator in ("GREATER_THAN", "AFTER"):
        bound = operands.one("value", "min")
        return lambda value: bool(read(value) > bound)
    bound = operands.one("value", "max")
    return lambda value: bool(read(value) < bound)


def _reader(kind: str) -> Read:
    if kind == "UUIDSearchCriteria":
        return lambda value: value.lower()
    if kind == "TextSearchCriteria":
        return lambda value: value.casefold()
    if kind in ("IntSearchCriteria", "FloatSearchCriteria"):
        return _number
    if kind == "DatetimeSearchCriteria":
        return _moment
    return str


def _number(value: Any) -> Decimal:
    try:
        number = Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError("not a number") from error
    if not number.is_finite():
        raise ValueError("not a finite number")
    return number


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _wildcard(text: str) -> re.Pattern[str]:
    escaped = re.escape(text).replace(r"\*", ".*").replace(r"\?", ".")
    return re.compile(escaped, re.DOTALL)


def _exists(value: Any) -> bool:
    return value is not None and value != []


def _of_any_item(matches: Matcher) -> Callable[[Any], bool]:
    def test(value: Any) -> bool:
        if is_array(value):
            return any(matches(item) for item in value)
        return value is not None and matches(value)

    return test
