"""Decoding by functions that are written for the members of objects that come again and again."""

from __future__ import annotations

from collections.abc import Iterator
from types import FunctionType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import corrected_description, sample

from mvmnt._json.kinds import ModelOf
from mvmnt._json.model import Model
from mvmnt._json.schema import UNDECODABLE
from mvmnt.models import AddressPatch, Customer, CustomerPatch, Invoice

MANY = range(20)
"""More objects with the same members than are read before a function is written."""


def full(name: str) -> dict[str, Any]:
    record: dict[str, Any] = sample(corrected_description(), {"$ref": f"#/components/schemas/{name}"}, full=True)
    return record


@pytest.mark.parametrize(
    ("model", "name"), [(Customer, "Customer"), (Invoice, "Invoice"), (CustomerPatch, "CustomerPatch")]
)
@given(data=st.data())
def test_the_first_and_the_hundredth_object_with_the_same_members_are_equal(
    model: type[Model], name: str, data: st.DataObject
) -> None:
    whole = full(name)
    optional = [member for member, known in model.json_members().items() if not known.required and member in whole]
    absent = data.draw(st.sets(st.sampled_from(optional)))
    null = data.draw(st.sets(st.sampled_from(optional)))
    extra = data.draw(
        st.dictionaries(st.text().filter(lambda text: text not in whole), st.none() | st.text(), max_size=2)
    )
    names = data.draw(st.permutations([*(member for member in whole if member not in absent), *extra]))
    content = {**whole, **dict.fromkeys(null), **extra}
    came = {member: content[member] for member in names}
    first, *others = [model.from_dict(came) for _ in MANY]
    assert all(other == first for other in others)
    assert all(other.to_dict() == first.to_dict() for other in others)
    assert first.given == others[-1].given


def test_members_that_are_not_known_are_kept_by_a_function_too() -> None:
    came = {**full("Customer"), "novelty": {"a": 1.5}, "); import os": [2]}
    assert [Customer.from_dict(came).to_dict() for _ in MANY] == [came for _ in MANY]


def test_a_value_that_does_not_fit_is_refused_by_a_function_too() -> None:
    came = full("Invoice")
    for _ in MANY:
        Invoice.from_dict(came)
    for name, wrong in {"id": "no id", "amount": "ten", "createdAt": "then", "payments": {}, "customer": []}.items():
        with pytest.raises(UNDECODABLE):
            Invoice.from_dict({**came, name: wrong})


def test_a_missing_member_is_refused_however_often_it_is_missing() -> None:
    came = full("Invoice")
    del came["amount"]
    for _ in MANY:
        with pytest.raises(KeyError, match="amount"):
            Invoice.from_dict(came)


@pytest.mark.parametrize("wrong", [[], ["line1"], "", "line1", 7, None, True])
def test_what_is_no_object_is_refused_after_many_that_are(wrong: Any) -> None:
    for members in ({}, {"line1": "x"}):
        for _ in MANY:
            AddressPatch.from_dict(members)
    with pytest.raises(UNDECODABLE):
        AddressPatch.from_dict(wrong)


def test_a_server_that_sends_other_members_each_time_takes_no_memory() -> None:
    decode: Any = ModelOf(AddressPatch).decode
    for number in range(2000):
        assert decode({f"member{number}": number}).to_dict() == {f"member{number}": number}
    kept = [content for content in _contents(decode) if isinstance(content, dict)]
    assert kept
    assert max(len(content) for content in kept) <= 256


def _contents(function: Any) -> Iterator[object]:
    """What a function and those that it calls keep between calls."""
    for cell in function.__closure__ or ():
        yield cell.cell_contents
        if isinstance(cell.cell_contents, FunctionType) and cell.cell_contents is not function:
            yield from _contents(cell.cell_contents)
