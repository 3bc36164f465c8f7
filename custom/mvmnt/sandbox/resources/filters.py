"""Compiles the filters of the ``/filter`` operations into tests of records.

A filter is ``{field: {operator: value}}``. Several fields and several operators must all hold; ``and`` and ``or`` take
lists of filters, ``not`` takes one. Decisions where the API's published behaviour is silent:

- There are two truth values. A null field satisfies no positive operator and every negative one (``notEqualTo``,
  ``notIn``, ``notIncludes``, ...): each negative operator is the exact opposite of its positive one.
- A field or operator that the filter's schema does not know is refused. To ignore it would return too many records.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from mvmnt.sandbox.description import Description, JsonObject, is_array
from mvmnt.sandbox.errors import InvalidBodyError

Test = Callable[[JsonObject], bool]
Getter = Callable[[JsonObject], Any]
Matcher = Callable[[Any], bool]


def _lower(text: str) -> str:
    return text.casefold()


def _includes(operand: str) -> Matcher:
    """Test membership of a list, or a case-insensitive substring of a text."""
    folded = _lower(operand)
    return lambda value: operand in value if isinstance(value, list) else folded in _lower(value)


def _starts_with(operand: str) -> Matcher:
    folded = _lower(operand)
    return lambda value: _lower(value).startswith(folded)


def _ends_with(operand: str) -> Matcher:
    folded = _lower(operand)
    return lambda value: _lower(value).endswith(folded)


def _one_of(operands: list[Any]) -> Matcher:
    return lambda value: not set(value).isdisjoint(operands) if is_array(value) else value in operands


def _equals(operand: Any) -> Matcher:
    return lambda value: operand in value if isinstance(value, list) else value == operand


POSITIVE: Mapping[str, Callable[[Any], Matcher]] = {
    "equalTo": _equals,
    "in": _one_of,
    "lessThan": lambda operand: lambda value: value < operand,
    "lessThanOrEqualTo": lambda operand: lambda value: value <= operand,
    "greaterThan": lambda operand: lambda value: value > operand,
    "greaterThanOrEqualTo": lambda operand: lambda value: value >= operand,
    "includes": _includes,
    "startsWith": _starts_with,
    "endsWith": _ends_with,
    "contains": lambda operand: lambda value: operand in value,
    "containsAll": lambda operands: lambda value: set(operands) <= set(value),
    "containsAny": _one_of,
}
"""The operators that only a non-null value can satisfy: operand -> matcher of the value."""

NEGATIVE = {
    "notEqualTo": "equalTo",
    "notIn": "in",
    "notIncludes": "includes",
    "notStartsWith": "startsWith",
    "notEndsWith": "endsWith",
}
"""The operators that are the opposite of a positive one."""


def compile_filter(
    description: Description,
    schema: JsonObject,
    criteria: JsonObject,
    getters: Mapping[str, Getter],
) -> Test:
    """Turn a filter into a test of one record.

    ``schema`` is the filter's schema. ``getters`` read the fields that are not members of the record under their own
    name. Raises InvalidBodyError for a field or operator that the schema does not know.
    """
    return _Compiler(description, getters).filter(schema, criteria, "filter")


def mentions(criteria: JsonObject, field: str) -> bool:
    """Whether a filter has a criterion on this field, at any depth."""
    if field in criteria:
        return True
    nested = [*criteria.get("and", []), *criteria.get("or", []), *([criteria["not"]] if "not" in criteria else [])]
    return any(mentions(inner, field) for inner in nested)


class _Compiler:
    def __init__(self, description: Description, getters: Mapping[str, Getter]) -> None:
        self._description = description
        self._getters = getters

    def filter(self, schema: JsonObject, criteria: JsonObject, place: str) -> Test:
        fields = self._description.properties(schema)
        tests: list[Test] = []
        for name, criterion in criteria.items():
            here = f"{place}.{name}"
            if name not in fields:
                raise InvalidBodyError(here, "is not a field of this filter")
            if name in ("and", "or"):
                tests.append(self._combine(name, schema, criterion, here))
            elif name == "not":
                tests.append(_negate(self.filter(schema, criterion, here)))
            else:
                tests.append(self._criterion(name, fields[name], criterion, here))
        return _all_of(tests)

    def _combine(self, name: str, schema: JsonObject, filters: list[JsonObject], place: str) -> Test:
        tests = [self.filter(schema, inner, f"{place}.{number}") for number, inner in enumerate(filters)]
        return _all_of(tests) if name == "and" else _any_of(tests)

    def _criterion(self, name: str, schema: JsonObject, criterion: Any, place: str) -> Test:
        getter = self._getters.get(name) or _member(name)
        if isinstance(criterion, bool):
            return lambda record: bool(getter(record)) is criterion
        known = self._description.properties(schema)
        matchers: list[Matcher] = []
        for operator, operand in criterion.items():
            if operator not in known:
                raise InvalidBodyError(f"{place}.{operator}", "is not an operator of this field")
            kind = self._description.plain(known[operator])
            value_format = self._description.plain(kind.get("items", kind)).get("format")
            matchers.append(_matcher(operator, _comparable(operand, value_format, f"{place}.{operator}")))
        if self._compares_moments(known):
            getter = _as_moment(getter)
        return _value_test(getter, matchers)

    def _compares_moments(self, operators: Mapping[str, JsonObject]) -> bool:
        return any(self._description.plain(schema).get("format") == "date-time" for schema in operators.values())


def _member(name: str) -> Getter:
    return lambda record: record.get(name)


def _as_moment(getter: Getter) -> Getter:
    def read(record: JsonObject) -> datetime | None:
        value = getter(record)
        return None if value is None else _moment(value)

    return read


def _moment(text: str) -> datetime:
    """A date-time, or a date taken as its midnight in UTC."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _comparable(operand: Any, value_format: str | None, place: str) -> Any:
    """Convert an operand to the form of stored values.

    Moments become datetimes, UUIDs lower case.
    """
    if is_array(operand):
        return [_comparable(item, value_format, place) for item in operand]
    if value_format == "uuid":
        return operand.lower()
    if value_format == "date-time":
        try:
            return _moment(operand)
        except ValueError as error:
            raise InvalidBodyError(place, f"{operand!r} is not a date-time") from error
    return operand


def _matcher(operator: str, operand: Any) -> Matcher:
    if operator == "isNull":
        return lambda value: (value is None) is operand
    if operator in NEGATIVE:
        positive = POSITIVE[NEGATIVE[operator]](operand)
        return lambda value: value is None or not positive(value)
    positive = POSITIVE[operator](operand)
    return lambda value: value is not None and positive(value)


def _value_test(getter: Getter, matchers: list[Matcher]) -> Test:
    def test(record: JsonObject) -> bool:
        value = getter(record)
        return all(matches(value) for matches in matchers)

    return test


def _negate(test: Test) -> Test:
    return lambda record: not test(record)


def _all_of(tests: list[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]
    return lambda record: all(test(record) for test in tests)


def _any_of(tests: list[Test]) -> Test:
    return lambda record: any(test(record) for test in tests)
