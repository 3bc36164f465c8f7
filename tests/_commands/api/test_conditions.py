"""``--where``: conditions as filters of the API."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import click
import pytest

from mvmnt._commands.api.conditions import filter_of
from mvmnt._commands.api.schemas import Place
from mvmnt._json.kinds import ModelOf
from mvmnt.models import CarrierFilter, CustomerFilter, InvoiceFilter

CUSTOMERS: Place = (ModelOf(CustomerFilter),)
INVOICES: Place = (ModelOf(InvoiceFilter),)


@pytest.mark.parametrize(
    ("condition", "meant"),
    [
        ("status=ACTIVE", {"status": {"equalTo": "ACTIVE"}}),
        ("status=ACTIVE,INACTIVE", {"status": {"in": ["ACTIVE", "INACTIVE"]}}),
        ("status!=ACTIVE,INACTIVE", {"status": {"notIn": ["ACTIVE", "INACTIVE"]}}),
        ("name=Acme, Inc.", {"name": {"equalTo": "Acme, Inc."}}),
        ("name~north", {"name": {"includes": "north"}}),
        ("name.startsWith=No", {"name": {"startsWith": "No"}}),
        ("website=null", {"website": {"isNull": True}}),
        ("website!=null", {"website": {"isNull": False}}),
        ("createdAt >= 2025-07-01", {"createdAt": {"greaterThanOrEqualTo": "2025-07-01T00:00:00Z"}}),
        ("createdAt<2025-07-01T12:00:00Z", {"createdAt": {"lessThan": "2025-07-01T12:00:00Z"}}),
        ("name=a=b", {"name": {"equalTo": "a=b"}}),
    ],
)
def test_a_condition_is_an_operator_of_a_field(condition: str, meant: dict[str, Any]) -> None:
    assert filter_of(None, [condition], CUSTOMERS) == meant


def test_numbers_are_exact() -> None:
    assert filter_of(None, ["amount>100.10"], INVOICES) == {"amount": {"greaterThan": Decimal("100.10")}}


def test_conditions_on_a_field_hold_together() -> None:
    found = filter_of({"name": {"includes": "x"}}, ["createdAt>2025-01-01", "createdAt<2025-02-01"], CUSTOMERS)
    assert found == {
        "name": {"includes": "x"},
        "createdAt": {"greaterThan": "2025-01-01T00:00:00Z", "lessThan": "2025-02-01T00:00:00Z"},
    }


@pytest.mark.parametrize("conditions", [["status"], ["=ACTIVE"], ["status=ACTIVE", "status=INACTIVE"]])
def test_what_cannot_be_read_is_refused(conditions: list[str]) -> None:
    with pytest.raises(click.BadParameter):
        filter_of(None, conditions, CUSTOMERS)


def test_each_field_of_a_filter_takes_some_condition() -> None:
    for model in (CustomerFilter, InvoiceFilter, CarrierFilter):
        for name in set(model.json_members()) - {"and", "or", "not"}:
            assert filter_of(None, [f"{name}=null"], (ModelOf(model),)), name
