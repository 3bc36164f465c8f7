"""Copies of a model keep the members that the description does not know."""

import copy
import pickle
from collections.abc import Callable

import attrs
import pytest

from mvmnt.models import CustomerInput, CustomerStatus


def customer() -> CustomerInput:
    record = CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE)
    record["loyalty"] = "gold"
    return record


@pytest.mark.parametrize(
    "copied",
    [
        lambda record: attrs.evolve(record, name="Acme"),
        copy.copy,
        copy.deepcopy,
        lambda record: pickle.loads(pickle.dumps(record)),  # noqa: S301  # our own
    ],
)
def test_a_copy_keeps_unknown_members(copied: Callable[[CustomerInput], CustomerInput]) -> None:
    assert copied(customer())["loyalty"] == "gold"


def test_a_changed_copy_has_unknown_members_of_its_own() -> None:
    record = customer()
    changed = attrs.evolve(record, name="Acme")
    changed["loyalty"] = "silver"
    assert (record["loyalty"], record.name, changed.name) == ("gold", "Northwind", "Acme")


def test_unknown_members_can_be_given_when_it_is_made() -> None:
    given = {"loyalty": "gold"}
    record = CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE, additional_properties=given)
    record["loyalty"] = "silver"
    assert given == {"loyalty": "gold"}


def test_setting_an_attribute_runs_no_code() -> None:
    assert CustomerInput.__setattr__ is object.__setattr__
