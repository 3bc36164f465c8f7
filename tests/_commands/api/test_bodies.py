"""``--set`` and ``--json``: bodies from the command line."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._commands.api.bodies import body_of
from mvmnt._commands.api.schemas import Place
from mvmnt._json.kinds import ModelOf
from mvmnt.models import CreditMemoInput, CustomerInput, ShipmentInput, UserInput

CUSTOMER: Place = (ModelOf(CustomerInput),)


@pytest.mark.parametrize(
    ("model", "assignment", "meant"),
    [
        (CustomerInput, "key=0042", {"key": "0042"}),
        (CustomerInput, "name=true", {"name": "true"}),
        (CustomerInput, "name=", {"name": ""}),
        (CustomerInput, "creditLimit=5000", {"creditLimit": 5000}),
        (CreditMemoInput, "amount=100.10", {"amount": Decimal("100.10")}),
        (UserInput, "roles=CUSTOMER_REP,AR_AP", {"roles": ["CUSTOMER_REP", "AR_AP"]}),
        (CustomerInput, "paymentTerm.key=NET30", {"paymentTerm": {"key": "NET30"}}),
        (ShipmentInput, "orders.0.mode=TL", {"orders": [{"mode": "TL"}]}),
        (CustomerInput, "website:=null", {"website": None}),
        (CustomerInput, 'paymentTerm:={"key": "NET30"}', {"paymentTerm": {"key": "NET30"}}),
    ],
)
def test_a_text_stands_for_what_the_description_has_there(model: Any, assignment: str, meant: dict[str, Any]) -> None:
    assert body_of(None, [assignment], (ModelOf(model),)) == meant


@given(st.text())
def test_any_text_stays_as_it_is_where_text_is_wanted(text: str) -> None:
    assert body_of(None, [f"name={text}"], CUSTOMER) == {"name": text}


def test_amounts_in_json_are_exact() -> None:
    assert body_of('{"amount": 100.10}', [], CUSTOMER) == {"amount": Decimal("100.10")}


@pytest.mark.parametrize("assignment", ["name", "=x", "a..b=x", "name:={", "orders.1.mode=TL"])
def test_what_cannot_be_read_is_refused(assignment: str) -> None:
    with pytest.raises(click.BadParameter):
        body_of(None, [assignment], (ModelOf(ShipmentInput),))


@pytest.mark.parametrize("json", ["[]", "1", "{", "nothing", "@missing.json"])
def test_a_body_is_an_object(json: str) -> None:
    with pytest.raises(click.BadParameter):
        body_of(json, [], CUSTOMER)
