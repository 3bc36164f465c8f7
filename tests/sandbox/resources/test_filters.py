"""The filter language: every operator against a plain reading of what it says, and the laws of and, or and not."""

from collections.abc import Callable
from datetime import UTC, datetime
from operator import eq, ge, gt, le, lt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.sandbox.description import Description
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.resources.filters import NEGATIVE, POSITIVE, compile_filter, mentions

DESCRIPTION = Description.load()
FILTERS = {
    name: schema
    for name, schema in DESCRIPTION.schemas.items()
    if name.endswith("Filter") and "and" not in DESCRIPTION.properties(schema)
}


def selects(field_schema: str, value: Any, criterion: dict[str, Any]) -> bool:
    """Whether a record with this value passes a criterion of this filter schema."""
    schema = {"properties": {"field": {"$ref": f"#/components/schemas/{field_schema}"}}}
    return compile_filter(DESCRIPTION, schema, {"field": criterion}, {})({"field": value})


TEXT_ORACLE: dict[str, Callable[[Any, Any], bool]] = {
    "equalTo": lambda value, operand: value == operand,
    "includes": lambda value, operand: operand.casefold() in value.casefold(),
    "startsWith": lambda value, operand: value.casefold().startswith(operand.casefold()),
    "endsWith": lambda value, operand: value.casefold().endswith(operand.casefold()),
}
NEGATED_TEXT = {
    "notEqualTo": "equalTo",
    "notIncludes": "includes",
    "notStartsWith": "startsWith",
    "notEndsWith": "endsWith",
}
texts = st.text("aAbBß ", max_size=4)


def test_every_operator_of_the_description_is_known() -> None:
    operators = {name for schema in FILTERS.values() for name in DESCRIPTION.properties(schema)}
    assert operators <= {*POSITIVE, *NEGATIVE, "isNull"}


@given(value=st.none() | texts, operand=texts)
def test_text_operators(value: Any, operand: Any) -> None:
    for operator, oracle in TEXT_ORACLE.items():
        assert selects("StringFilter", value, {operator: operand}) == (value is not None and oracle(value, operand))
    for operator, positive in NEGATED_TEXT.items():
        expected = value is None or not TEXT_ORACLE[positive](value, operand)
        assert selects("StringFilter", value, {operator: operand}) == expected


@given(value=st.none() | texts, operands=st.lists(texts))
def test_in_and_not_in(value: Any, operands: Any) -> None:
    assert selects("StringFilter", value, {"in": operands}) == (value is not None and value in operands)
    assert selects("StringFilter", value, {"notIn": operands}) == (value is None or value not in operands)


@given(value=st.none() | st.integers(-3, 3), operand=st.integers(-3, 3))
def test_number_operators(value: Any, operand: Any) -> None:
    oracle = {"equalTo": eq, "lessThan": lt, "lessThanOrEqualTo": le, "greaterThan": gt, "greaterThanOrEqualTo": ge}
    for operator, holds in oracle.items():
        for schema in ("IntFilter", "FloatFilter"):
            assert selects(schema, value, {operator: operand}) == (value is not None and holds(value, operand))
    assert selects("IntFilter", value, {"notEqualTo": operand}) == (value is None or value != operand)


moments = st.datetimes(datetime(2024, 12, 30), datetime(2025, 1, 2), timezones=st.just(UTC))  # noqa: DTZ001 - bounds


@given(value=moments, operand=moments)
def test_moments_are_compared_as_such_whatever_their_offset(value: Any, operand: Any) -> None:
    written = operand.isoformat().replace("+00:00", "Z")
    stored = value.isoformat().replace("+00:00", "Z")
    assert selects("DatetimeFilter", stored, {"lessThan": written}) == (value < operand)
    assert selects("DatetimeFilter", stored, {"greaterThanOrEqualTo": written}) == (value >= operand)
    assert selects("DatetimeFilter", stored, {"equalTo": written}) == (value == operand)


def test_a_moment_equals_itself_in_another_offset_and_a_date_is_its_midnight_in_utc() -> None:
    assert selects("DatetimeFilter", "2025-01-01T00:30:00.000Z", {"equalTo": "2025-01-01T01:30:00+01:00"})
    assert selects("DatetimeFilter", "2025-01-01", {"equalTo": "2025-01-01T00:00:00Z"})
    assert selects("DatetimeFilter", "2025-01-01", {"lessThan": "2025-01-01T00:00:01Z"})


@given(value=st.none() | st.booleans(), operand=st.booleans())
def test_booleans(value: Any, operand: Any) -> None:
    assert selects("BooleanFilter", value, {"equalTo": operand}) == (value is operand)
    assert selects("BooleanFilter", value, {"notEqualTo": operand}) == (value is not operand)


@given(value=st.none() | texts | st.integers(), operand=st.booleans())
def test_is_null(value: Any, operand: Any) -> None:
    assert selects("StringFilter", value, {"isNull": operand}) == ((value is None) is operand)


roles = st.lists(st.sampled_from(["ADMIN", "COMPLIANCE", "AR_AP"]), unique=True)


@given(value=st.none() | roles, operands=roles, one=st.sampled_from(["ADMIN", "COMPLIANCE"]))
def test_lists(value: Any, operands: Any, one: Any) -> None:
    held = set(value or [])
    assert selects("UserRoleFilter", value, {"contains": one}) == (one in held)
    expected_all = value is not None and set(operands) <= held
    assert selects("UserRoleFilter", value, {"containsAll": operands}) == expected_all
    assert selects("UserRoleFilter", value, {"containsAny": operands}) == bool(set(operands) & held)
    assert selects("VendorContactRoleFilter", value, {"includes": one}) == (one in held)
    assert selects("VendorContactRoleFilter", value, {"notIncludes": one}) == (one not in held)


def test_ids_are_compared_without_regard_to_case() -> None:
    identifier = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    assert selects("IDFilter", identifier, {"equalTo": identifier.upper()})
    assert selects("UUIDFilter", identifier, {"in": [identifier.upper()]})
    assert not selects("ClientKeyFilter", "ab", {"equalTo": "AB"}), "keys are exact"


SCHEMA = DESCRIPTION.schemas["CustomerFilter"]
records = st.fixed_dictionaries(
    {"name": texts, "website": st.none() | texts, "friendlyId": st.sampled_from(["A1", "A2"])}
)
leaves = st.one_of(
    st.builds(lambda text: {"name": {"includes": text}}, texts),
    st.builds(lambda text: {"website": {"notEqualTo": text}}, texts),
    st.builds(lambda flag: {"website": {"isNull": flag}}, st.booleans()),
    st.just({"friendlyId": {"equalTo": "A1"}}),
    st.just({}),
)
filters = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda parts: {"and": parts}, st.lists(inner, max_size=3)),
        st.builds(lambda parts: {"or": parts}, st.lists(inner, max_size=3)),
        st.builds(lambda part: {"not": part}, inner),
    ),
    max_leaves=6,
)


def passes(criteria: dict[str, Any], record: dict[str, Any]) -> bool:
    return compile_filter(DESCRIPTION, SCHEMA, criteria, {})(record)


@given(record=records, first=filters, second=filters)
def test_and_or_and_not_are_those_of_logic(record: Any, first: Any, second: Any) -> None:
    one, two = passes(first, record), passes(second, record)
    assert passes({"and": [first, second]}, record) == (one and two)
    assert passes({"or": [first, second]}, record) == (one or two)
    assert passes({"not": first}, record) == (not one)
    assert passes({"not": {"and": [first, second]}}, record) == passes(
        {"or": [{"not": first}, {"not": second}]}, record
    )


@given(record=records, first=leaves, second=leaves)
def test_members_side_by_side_must_all_hold(record: Any, first: Any, second: Any) -> None:
    both = passes(first, record) and passes(second, record)
    assert passes({"and": [first], "or": [second]}, record) == both
    if set(first).isdisjoint(second):
        assert passes({**first, **second}, record) == both


@given(record=records, low=texts, high=texts)
def test_operators_side_by_side_must_all_hold(record: Any, low: Any, high: Any) -> None:
    criteria = {"name": {"startsWith": low, "endsWith": high}}
    parts = [{"name": {"startsWith": low}}, {"name": {"endsWith": high}}]
    assert passes(criteria, record) == all(passes(part, record) for part in parts)


@pytest.mark.parametrize(
    ("criteria", "place"),
    [
        ({"colour": {"equalTo": "red"}}, "filter.colour"),
        ({"not": {"or": [{}, {"colour": {}}]}}, "filter.not.or.1.colour"),
        ({"name": {"like": "x"}}, "filter.name.like"),
        ({"createdAt": {"lessThan": "2025-02-30T00:00:00Z"}}, "filter.createdAt.lessThan"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_place(criteria: Any, place: Any) -> None:
    with pytest.raises(InvalidBodyError, match=f"^{place}: "):
        passes(criteria, {})


def test_a_criterion_is_found_at_any_depth() -> None:
    assert mentions({"and": [{"or": [{}, {"not": {"deletedAt": {}}}]}]}, "deletedAt")
    assert not mentions({"and": [{"or": [{"not": {"name": {}}}]}]}, "deletedAt")


def test_the_documentations_own_example_on_industries_is_understood() -> None:
    assert selects("CustomerIndustryFilter", "MANUFACTURING", {"includes": "Manufacturing"})
    assert not selects("CustomerIndustryFilter", "MINING", {"includes": "Manufacturing"})
    with pytest.raises(InvalidBodyError):
        selects("CustomerStatusFilter", "ACTIVE", {"includes": "ACT"})


async def test_the_industry_of_customers_is_found_by_a_part_of_it(api: Any, bodies: Any) -> None:
    """The documentation's own example, whose operator the schema of the filter lacks."""
    made = await bodies.create("customers", status="ACTIVE", industry="MANUFACTURING")
    await bodies.create("customers", status="ACTIVE", industry="RETAIL_TRADE")
    await bodies.create("customers", status="ACTIVE")
    criteria = {"and": [{"status": {"equalTo": "ACTIVE"}}, {"industry": {"includes": "Manufacturing"}}]}
    assert await api.ids("customers", criteria) == [made["id"]]
    await api.filter("customers", {"industry": {"includes": 5}}, status=422)
