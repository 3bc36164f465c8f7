"""Models that only responses use: absent members read as None."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from support.samples import corrected_description, sample

from mvmnt import UNSET
from mvmnt._core.operation import Operation
from mvmnt._json.encode import encode_body
from mvmnt._json.kinds import ModelOf
from mvmnt.models import Customer, CustomerPatch

UPDATE = Operation(id="updateCustomer", method="PATCH", path="/customers/{id}", reads=False)
COPIES: list[Callable[[Customer], Customer]] = [
    attrs.evolve,
    copy.copy,
    copy.deepcopy,
    lambda record: pickle.loads(pickle.dumps(record)),  # noqa: S301  # our own
    lambda record: Customer.from_dict(record.to_dict()),
    lambda record: TypeAdapter(Customer).validate_json(TypeAdapter(Customer).dump_json(record)),
    lambda record: Customer.from_dict(orjson.loads(orjson.dumps(record, default=Customer.to_dict))),
]


def plain_customer() -> dict[str, Any]:
    record: dict[str, Any] = sample(corrected_description(), {"$ref": "#/components/schemas/Customer"})
    return record


def customer(**members: object) -> Customer:
    return Customer.from_dict({**plain_customer(), **members})


def test_an_absent_member_reads_as_none() -> None:
    record = customer(notes=None)
    assert (record.website, record.notes) == (None, None)


def test_what_the_response_held_can_be_told() -> None:
    record = customer(notes=None, loyalty="gold")
    assert ("website" in record, "notes" in record, "loyalty" in record) == (False, True, True)
    assert record.given == {*plain_customer(), "notes", "loyalty"}
    with pytest.raises(KeyError):
        record["website"]


def test_an_attribute_that_no_model_has_is_an_error() -> None:
    with pytest.raises(AttributeError, match="'Customer' has no attribute 'web_site'"):
        getattr(customer(), "web_site")  # noqa: B009  # which type checkers refuse
    assert not hasattr(customer(), "__len__")


@pytest.mark.parametrize("value", [None, "https://example.com"])
def test_setting_an_attribute_makes_its_member_given(value: str | None) -> None:
    record = customer()
    record.website = value
    assert ("website" in record, record.to_dict()["website"]) == (True, value)


def test_deleting_makes_a_member_absent() -> None:
    record = customer(website=None, notes="x")
    del record["website"], record.notes
    assert (record.website, record.notes) == (None, None)
    assert record.to_dict() == plain_customer()


def test_unset_makes_a_member_absent_too() -> None:
    record = customer(website="x")
    object.__setattr__(record, "website", UNSET)
    assert "website" not in record.to_dict()


members = st.fixed_dictionaries(
    {},
    optional={
        "website": st.none() | st.text(),
        "creditLimit": st.none() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False),
        "contacts": st.none() | st.just([]),
        "corporateAddress": st.none()
        | st.fixed_dictionaries({}, optional={"line2": st.none() | st.text(), "cityId": st.none()}).map(
            lambda optional: {**sample(corrected_description(), {"$ref": "#/components/schemas/Address"}), **optional}
        ),
        "closedAt": st.none() | st.just("2025-01-31T12:30:00+00:00"),
        "novelty": st.none() | st.text() | st.floats(allow_nan=False, allow_infinity=False),
    },
)


@given(members)
def test_to_dict_gives_back_what_came(optional: dict[str, Any]) -> None:
    came = {**plain_customer(), **optional}
    assert Customer.from_dict(came).to_dict() == came


@given(members)
@pytest.mark.parametrize("copied", COPIES)
def test_a_copy_has_the_same_members(copied: Callable[[Customer], Customer], optional: dict[str, Any]) -> None:
    record = customer(**optional)
    assert copied(record) == record
    assert copied(record).to_dict() == record.to_dict()


def test_a_changed_copy_tells_null_from_absent() -> None:
    record = customer()
    changed = attrs.evolve(record, website=None)
    assert (changed.given - record.given, changed.additional_properties is not record.additional_properties) == (
        {"website"},
        True,
    )


def test_a_record_that_is_built_has_the_members_that_were_given() -> None:
    built = Customer(**{**attrs.asdict(customer(), recurse=False), "website": None})
    assert built == customer(website=None)
    assert built != customer()


def test_absent_does_not_equal_null() -> None:
    assert customer() == customer()
    assert customer() != customer(website=None)
    assert customer() != customer(loyalty="gold")
    assert customer() != plain_customer()


def test_it_cannot_be_hashed() -> None:
    with pytest.raises(TypeError):
        hash(customer())


def test_its_repr_shows_what_is_there() -> None:
    assert "website" not in repr(customer())
    assert "website=None" in repr(customer(website=None))


def test_reading_takes_no_memory() -> None:
    record = customer()
    assert (list(record), record.additional_keys, record == customer()) == (list(plain_customer()), [], True)
    assert repr(record)
    assert record.to_dict()
    assert "additional_properties" not in record.__reduce_ex__(4)[1][1]


def test_a_subclass_of_the_caller_s_keeps_absent_members() -> None:
    @attrs.define(kw_only=True)
    class Ours(Customer):
        score: int = 0

    record = Ours.from_dict(plain_customer())
    assert (record.website, "website" in copy.copy(record)) == (None, False)


def test_a_record_that_was_read_and_changed_is_sent_with_what_it_holds() -> None:
    record = customer(status="ACTIVE", notes=None)
    record.website = None
    known = {name: value for name, value in dict(record).items() if name in CustomerPatch.json_members()}
    sent = orjson.loads(encode_body(UPDATE, known, ModelOf(CustomerPatch)))
    assert (sent["website"], sent["notes"], "ein" in sent) == (None, None, False)


def test_request_models_keep_unset() -> None:
    assert CustomerPatch().website is UNSET
    assert CustomerPatch.from_dict({}).website is UNSET
