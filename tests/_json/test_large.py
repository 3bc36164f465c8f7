"""Large responses are decoded to the same models as small ones, or not by structs at all."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any

import attrs
import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import corrected_description, operations, resolve, sample

import mvmnt_client.api
from mvmnt._core import json_numbers
from mvmnt._core.operation import Operation
from mvmnt._json.decode import decode_response
from mvmnt._json.kinds import ModelOf
from mvmnt._json.large import decode_large, reader_of
from mvmnt._json.models.decoders import known_others
from mvmnt._json.schema import UNDECODABLE, Schema
from mvmnt.errors import DecodeError
from mvmnt.models import Customer, ResourceReference
from mvmnt_client.api.customers import filter_customers

MANY = range(100)
CUSTOMERS: Schema[Any] = filter_customers.RESPONSE
ALWAYS = ("id", "name", "friendlyId", "status", "createdAt", "updatedAt")


@pytest.fixture(autouse=True)
def fresh_readers() -> None:
    reader_of.cache_clear()


@cache
def responses() -> dict[str, tuple[Operation, Schema[Any]]]:
    """Every operation whose response is a model, by its id."""
    found: dict[str, tuple[Operation, Schema[Any]]] = {}
    for module in pkgutil.walk_packages(mvmnt_client.api.__path__, "mvmnt_client.api."):
        endpoint = importlib.import_module(module.name)
        if isinstance(getattr(endpoint, "RESPONSE", None), ModelOf):
            found[endpoint.OPERATION.id] = endpoint.OPERATION, endpoint.RESPONSE
    return found


@cache
def samples() -> dict[str, list[bytes]]:
    """The least and the most that an operation's 2xx response may hold, by its id."""
    document = corrected_description()
    found: dict[str, list[bytes]] = {}
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            content = resolve(document, response).get("content", {}).get("application/json")
            if content is not None and status.startswith("2"):
                values = [sample(document, content["schema"], full=full) for full in (False, True)]
                found[operation["operationId"]] = [orjson.dumps(value) for value in values]
    return found


def whole(schema: Schema[Any], content: bytes, *, floats: bool) -> Any:
    return schema.decode(json_numbers.loads(content, floats=floats))


def assert_same(found: Any, expected: Any) -> None:
    assert found == expected
    assert repr(found) == repr(expected)  # which tells 1 from 1.0, and a float from a Decimal
    assert found.to_dict() == expected.to_dict()


def test_structs_give_the_models_of_every_operation() -> None:
    tried = 0
    for name, (operation, schema) in responses().items():
        for content in samples().get(name, ()):
            found = decode_large(schema, content, floats=operation.floats)
            assert found is not None, name
            assert_same(found, whole(schema, content, floats=operation.floats))
            tried += 1
    assert tried > 200


def page(*customers: object) -> bytes:
    return orjson.dumps(
        {"data": customers, "pagination": {"pageSize": 1, "hasPreviousPage": False, "hasNextPage": False}}
    )


def full() -> dict[str, Any]:
    customer: dict[str, Any] = sample(corrected_description(), {"$ref": "#/components/schemas/Customer"}, full=True)
    return customer


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@given(data=st.data())
def test_what_structs_read_is_what_comes_of_reading_member_by_member(data: st.DataObject) -> None:
    customer = full()
    places = [customer, customer["contacts"][0], customer["corporateAddress"], customer["paymentTerm"]]
    for members in places:
        optional = [name for name in members if members is not customer or name not in ALWAYS]
        for name in data.draw(st.sets(st.sampled_from(optional), max_size=4)):
            del members[name]
        for name in data.draw(st.sets(st.sampled_from(sorted(members)), max_size=1)):
            members[name] = data.draw(JSON | st.sampled_from(["", "NOVEL", "2025-01-31T24:00:00Z", "2025-01-31"]))
    floats = data.draw(st.booleans())
    content = page(customer)
    reader_of.cache_clear()
    found = decode_large(CUSTOMERS, content, floats=floats)
    if found is not None:
        assert_same(found, whole(CUSTOMERS, content, floats=floats))


@pytest.mark.parametrize("page_info", [{"data": [], "pagination": None}, {"data": []}])
def test_page_information_of_null_is_left_to_the_schema(page_info: dict[str, Any]) -> None:
    content = orjson.dumps(page_info)
    try:
        expected = whole(CUSTOMERS, content, floats=True)
    except UNDECODABLE:
        expected = None
    assert decode_large(CUSTOMERS, content, floats=True) == expected


def test_members_that_a_server_adds_are_kept_and_soon_read_by_structs_too() -> None:
    customer = full()
    customer["paymentTerm"] |= {"novelty": {"a": 1.5}, "); import os": [2]}
    content = page(customer, full())
    expected = whole(CUSTOMERS, content, floats=True)
    found = [decode_large(CUSTOMERS, content, floats=True) or whole(CUSTOMERS, content, floats=True) for _ in MANY]
    assert all(page == expected and page.to_dict() == expected.to_dict() for page in found)
    last = decode_large(CUSTOMERS, content, floats=True)
    assert last is not None
    assert_same(last, expected)


@pytest.mark.parametrize("name", ['a "novelty"', "back\\slash", "line\n", "\u200b"])
def test_members_whose_names_no_struct_can_have_are_kept(name: str) -> None:
    content = page({**full(), name: 1})
    for _ in MANY:
        found = decode_large(CUSTOMERS, content, floats=True) or whole(CUSTOMERS, content, floats=True)
        assert found.data[0][name] == 1


def test_a_server_that_adds_other_members_each_time_takes_no_memory() -> None:
    customer = full()
    for number in MANY:
        customer["group"] = {"id": customer["id"], f"novelty{number}": 1}
        content = page(*[customer] * 10)
        assert decode_large(CUSTOMERS, content, floats=True) or whole(CUSTOMERS, content, floats=True)
    assert 0 < len(known_others(ResourceReference)) <= 64


def test_names_may_be_escaped() -> None:
    content = page(full()).replace(b'"createdAt"', rb'"cre\u0061tedAt"')
    assert_same(decode_large(CUSTOMERS, content, floats=True), whole(CUSTOMERS, content, floats=True))


def test_a_response_that_does_not_fit_delays_the_structs_and_does_not_end_them() -> None:
    good, bad = page(full()), page({**full(), "createdAt": "then"})
    for _ in MANY:
        assert decode_large(CUSTOMERS, bad, floats=True) is None
    assert any(decode_large(CUSTOMERS, good, floats=True) is not None for _ in MANY)
    assert all(decode_large(CUSTOMERS, good, floats=True) is not None for _ in MANY)


def test_amounts_are_exact_in_large_responses() -> None:
    operation, schema = responses()["filterInvoices"]
    assert not operation.floats
    [_, content] = samples()["filterInvoices"]
    exact = content.replace(b"1.5", b"1.50")
    found = decode_large(schema, exact, floats=False)
    assert "1.50" in repr(found)
    assert_same(found, whole(schema, exact, floats=False))


def test_what_is_no_model_is_left_to_its_schema() -> None:
    _, schema = responses()["filterCustomers"]
    assert decode_large(CustomSchema(schema), b"{}", floats=True) is None


@attrs.frozen
class CustomSchema:
    """A schema of another class."""

    schema: Schema[Any]
    name: str = "anything"
    always_fit: frozenset[type] = frozenset()

    def decode(self, value: Any) -> Any:
        return value

    def check(self, value: object, rules: object) -> None:
        """Take anything."""


def response(content: bytes) -> httpx.Response:
    request = httpx.Request("POST", "http://x/", extensions={"mvmnt": filter_customers.OPERATION})
    return httpx.Response(200, content=content, request=request)


def test_a_large_response_that_does_not_fit_is_explained_like_a_small_one() -> None:
    customers = [full() for _ in MANY]
    customers[70]["contacts"][0]["createdAt"] = "then"
    with pytest.raises(DecodeError, match=r"\$\.data\[70\]\.contacts\[0\]\.createdAt"):
        decode_response(filter_customers.OPERATION, response(page(*customers)), CUSTOMERS)


def test_a_large_response_that_breaks_off_is_explained_like_a_small_one() -> None:
    with pytest.raises(DecodeError, match="not JSON"):
        decode_response(filter_customers.OPERATION, response(page(*[full() for _ in MANY])[:-1]), CUSTOMERS)


def test_a_large_response_is_decoded_whole() -> None:
    found = decode_response(filter_customers.OPERATION, response(page(*[full() for _ in MANY])), CUSTOMERS)
    assert [type(customer) for customer in found.data] == [Customer for _ in MANY]
