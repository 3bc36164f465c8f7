"""Model.changes_since: read a record, change it, save what changed."""

from __future__ import annotations

import copy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt import Key, Mvmnt, RequestBodyError
from mvmnt.models import Address, AddressInput, Customer, CustomerStatus
from mvmnt.testing import MvmntSandbox

DOCK = {"line1": "1 Dock Rd", "city": "Erie", "country": "US", "market": "ERI"}
ACME: dict[str, Any] = {
    "name": "Acme",
    "status": "ACTIVE",
    "key": "ERP-1",
    "website": "https://a",
    "billingAddress": DOCK,
}


@pytest.fixture
async def customer(mvmnt: Mvmnt) -> Customer:
    return await mvmnt.customers.create(ACME)


async def test_what_changed_is_saved_and_nothing_else(
    mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox, customer: Customer
) -> None:
    original = copy.deepcopy(customer)
    customer.name = "Acme Inc"
    customer.website = None
    customer["creditLimit"] = Decimal("10.5")
    changes = customer.changes_since(original)
    assert changes == {"name": "Acme Inc", "website": None, "creditLimit": Decimal("10.5")}
    saved = await mvmnt.customers.update(customer.id, changes)
    assert (saved.name, saved.website, saved.credit_limit) == ("Acme Inc", None, 10.5)
    assert mvmnt_sandbox.requests[-1].json() == {"name": "Acme Inc", "website": None, "creditLimit": 10.5}


async def test_a_record_as_it_was_has_no_changes(customer: Customer) -> None:
    assert customer.changes_since(copy.deepcopy(customer)) == {}


async def test_a_member_that_is_removed_is_cleared(customer: Customer) -> None:
    original = copy.deepcopy(customer)
    del customer["website"]
    customer.key = None
    assert customer.changes_since(original) == {"website": None, "key": None}


async def test_an_absent_member_that_is_set_to_none_is_cleared(customer: Customer) -> None:
    original = copy.deepcopy(customer)
    del customer["website"], original["website"]
    customer.website = None
    assert customer.changes_since(original) == {"website": None}


async def test_of_a_nested_object_the_changes_are_sent(mvmnt: Mvmnt, customer: Customer) -> None:
    original = copy.deepcopy(customer)
    assert isinstance(customer.billing_address, Address)
    customer.billing_address["city"] = "Buffalo"
    changes = customer.changes_since(original)
    assert changes == {"billingAddress": {"city": "Buffalo"}}
    await mvmnt.customers.update(customer.id, changes)


async def test_a_mapping_in_its_place_goes_whole(customer: Customer) -> None:
    original = copy.deepcopy(customer)
    customer["paymentTerm"] = Key("NET30").reference()
    assert customer.changes_since(original) == {"paymentTerm": {"key": "NET30"}}


async def test_another_record_that_is_referred_to_goes_by_its_id(mvmnt: Mvmnt) -> None:
    for name in ("NET15", "NET30"):
        await mvmnt.payment_terms.create({"name": name, "key": name, "days": 15})
    one, two = [
        await mvmnt.customers.create({"name": term, "status": "ACTIVE", "paymentTerm": {"key": term}})
        for term in ("NET15", "NET30")
    ]
    original = copy.deepcopy(one)
    one.payment_term = two.payment_term
    changes = one.changes_since(original)
    assert changes.keys() == {"paymentTerm"}
    saved = await mvmnt.customers.update(one.id, changes)
    assert saved["paymentTerm"]["name"] == "NET30"


async def test_an_enum_value_that_nobody_knows_can_be_kept_and_saved(mvmnt: Mvmnt, customer: Customer) -> None:
    original = copy.deepcopy(customer)
    customer.status = CustomerStatus("ON_HOLD")
    assert customer.changes_since(original) == {"status": "ON_HOLD"}


async def test_members_that_no_update_takes_are_refused_there(mvmnt: Mvmnt, customer: Customer) -> None:
    original = copy.deepcopy(customer)
    customer["updatedAt"] = "2025-01-01T00:00:00Z"
    customer["newMember"] = 1
    changes = customer.changes_since(original)
    assert changes == {"updatedAt": "2025-01-01T00:00:00Z", "newMember": 1}
    with pytest.raises(RequestBodyError, match="CustomerPatch has no such member"):
        await mvmnt.customers.update(customer.id, changes)


async def test_only_a_copy_of_the_record_is_compared(mvmnt: Mvmnt, customer: Customer) -> None:
    other = await mvmnt.customers.create({"name": "Other", "status": "ACTIVE"})
    with pytest.raises(ValueError, match="original is another record"):
        customer.changes_since(other)
    with pytest.raises(TypeError, match="original must be a Customer too, not a AddressInput"):
        customer.changes_since(AddressInput.from_dict(DOCK))  # type: ignore[arg-type]  # what is refused


NAMES = st.sampled_from(["line2", "latitude", "beyond"])
MEMBERS = st.dictionaries(NAMES, st.none() | st.text(max_size=2) | st.integers(0, 2))


@given(MEMBERS, MEMBERS)
def test_the_changes_make_the_original_the_record(before: dict[str, Any], after: dict[str, Any]) -> None:
    old, new = AddressInput.from_dict({**DOCK, **before}), AddressInput.from_dict({**DOCK, **after})
    made = {**old.to_dict(), **new.changes_since(old)}
    assert {name: value for name, value in made.items() if value is not None} == {
        name: value for name, value in new.to_dict().items() if value is not None
    }
