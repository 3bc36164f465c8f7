"""What is said of an operator that a filter does not have."""

from __future__ import annotations

import pytest

from mvmnt._core.operation import Operation
from mvmnt._json.encode import encode_body
from mvmnt._json.kinds import ModelOf
from mvmnt._json.operators import unknown_operator
from mvmnt.errors import RequestBodyError
from mvmnt_client.models import CustomerFilter, DatetimeFilter, StringFilter, UserRoleFilter

OPERATION = Operation(id="filterCustomers", method="POST", path="/customers/filter", reads=True)
TEXT = list(StringFilter.json_members())
MOMENT = list(DatetimeFilter.json_members())
ROLES = list(UserRoleFilter.json_members())


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("contains", TEXT, "includes"),
        ("like", TEXT, "includes"),
        ("eq", TEXT, "equalTo"),
        ("$eq", TEXT, "equalTo"),
        ("equals", TEXT, "equalTo"),
        ("ne", TEXT, "notEqualTo"),
        ("not_in", TEXT, "notIn"),
        ("startswith", TEXT, "startsWith"),
        ("starts_with", TEXT, "startsWith"),
        ("gte", MOMENT, "greaterThanOrEqualTo"),
        (">=gte", MOMENT, "greaterThanOrEqualTo"),
        ("after", MOMENT, "greaterThan"),
        ("lt", MOMENT, "lessThan"),
        ("lessThanOrEqual", MOMENT, "lessThanOrEqualTo"),
        ("is_null", MOMENT, "isNull"),
        ("includes", ROLES, "contains"),
        ("in", ROLES, "containsAny"),
        ("eq", ROLES, "contains"),
    ],
)
def test_the_operator_that_was_meant_is_suggested(word: str, known: list[str], meant: str) -> None:
    assert f"(did you mean {meant}?)" in unknown_operator(word, known)


def test_no_operator_is_suggested_that_the_field_does_not_have() -> None:
    assert unknown_operator("gte", TEXT) == f"no such operator; this field has {', '.join(TEXT)}"


@pytest.mark.parametrize("operator", ["contains", "colour"])
def test_the_error_lists_the_fields_operators(operator: str) -> None:
    with pytest.raises(RequestBodyError) as caught:
        encode_body(OPERATION, {"and": [{"name": {operator: "Northwind"}}]}, ModelOf(CustomerFilter))
    assert caught.value.path == f"body.and[0].name.{operator}"
    assert "this field has equalTo, notEqualTo, in, notIn, includes" in caught.value.reason


def test_a_value_in_place_of_an_operator_is_told_the_operators() -> None:
    with pytest.raises(RequestBodyError) as caught:
        encode_body(OPERATION, {"name": "Northwind"}, ModelOf(CustomerFilter))
    assert caught.value.path == "body.name"
    assert caught.value.reason.endswith("not a string; its members are equalTo, notEqualTo, in, notIn, includes, "
        "notIncludes, startsWith, notStartsWith, endsWith, notEndsWith, isNull")  # fmt: skip


def test_a_field_that_a_filter_does_not_have_is_no_operator() -> None:
    with pytest.raises(RequestBodyError, match=r"CustomerFilter has no such member \(did you mean createdAt\?\)"):
        encode_body(OPERATION, {"created_at": {"isNull": True}}, ModelOf(CustomerFilter))
