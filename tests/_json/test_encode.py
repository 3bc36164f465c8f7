"""Bodies to bytes, answers to models, query parameters to strings."""

from __future__ import annotations

import datetime
from decimal import Decimal
from types import MappingProxyType
from uuid import UUID

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import SAMPLE_UUID, corrected_description, sample

from mvmnt._core.operation import Operation
from mvmnt._json import encode as codec
from mvmnt._json import kinds as schema
from mvmnt.errors import DecodeError, RequestBodyError
from mvmnt_client.models import CreditMemo, CreditMemoInput, FilterCreditMemosResponse200

OPERATION = Operation(id="createCreditMemo", method="POST", path="/credit-memos", reads=False)
MEMO_INPUT = schema.ModelOf(CreditMemoInput)
SCHEMAS = corrected_description()["components"]["schemas"]


def answer(content: object) -> httpx.Response:
    return httpx.Response(200, content=content if isinstance(content, bytes) else orjson.dumps(content))


def test_a_model_and_its_mapping_become_the_same_body() -> None:
    mapping = {"customerId": SAMPLE_UUID, "amount": 10.5, "memoDate": "2025-01-31"}
    model = CreditMemoInput(customer_id=UUID(SAMPLE_UUID), amount=10.5, memo_date=datetime.date(2025, 1, 31))
    encoded = [codec.encode_body(OPERATION, body, MEMO_INPUT) for body in (mapping, model)]
    assert [orjson.loads(body) for body in encoded] == [mapping, mapping]


def test_a_mapping_may_hold_python_types() -> None:
    body = MappingProxyType(
        {"customerId": UUID(SAMPLE_UUID), "amount": Decimal("10.10"), "memoDate": datetime.date(2025, 1, 31)}
    )
    assert b'"amount":10.10' in codec.encode_body(OPERATION, body, MEMO_INPUT)
    assert b'"memoDate":"2025-01-31"' in codec.encode_body(OPERATION, body, MEMO_INPUT)


def test_a_mapping_that_does_not_fit_is_refused_by_operation_and_member() -> None:
    with pytest.raises(RequestBodyError) as caught:
        codec.encode_body(OPERATION, {"customerId": SAMPLE_UUID, "amount": 1, "memodate": "2025-01-31"}, MEMO_INPUT)
    assert "createCreditMemo POST /credit-memos" in str(caught.value)
    assert caught.value.path == "body.memodate"
    assert "did you mean memoDate?" in str(caught.value)


def test_a_number_that_json_cannot_carry_is_refused() -> None:
    body = {"customerId": SAMPLE_UUID, "amount": 2**70, "memoDate": "2025-01-31"}
    with pytest.raises(RequestBodyError, match="cannot be written as JSON"):
        codec.encode_body(OPERATION, body, MEMO_INPUT)


def test_a_plain_body_is_free_of_what_the_caller_changes_afterwards() -> None:
    body = {"customerId": SAMPLE_UUID, "amount": 1, "memoDate": "2025-01-31"}
    plain = codec.plain_body(OPERATION, body, MEMO_INPUT)
    body["amount"] = 2
    assert plain["amount"] == 1


def test_an_answer_decodes_to_its_model() -> None:
    value = sample(corrected_description(), SCHEMAS["CreditMemo"], full=True)
    memo = codec.decode_answer(OPERATION, answer(value), schema.ModelOf(CreditMemo))
    assert memo.to_dict() == value


def test_an_answer_that_lacks_a_required_member_is_named_by_operation_and_path() -> None:
    good = sample(corrected_description(), SCHEMAS["CreditMemo"])
    bad = {key: value for key, value in good.items() if key != "amount"}
    page = {"data": [good, good, bad], "pagination": {"pageSize": 50, "hasNextPage": False}}
    with pytest.raises(DecodeError) as caught:
        codec.decode_answer(OPERATION, answer(page), schema.ModelOf(FilterCreditMemosResponse200))
    assert caught.value.path == "$.data[2].amount"
    assert "createCreditMemo" in str(caught.value)
    assert "required member is missing" in str(caught.value)


@pytest.mark.parametrize(
    ("member", "value", "path"),
    [
        ("id", "no uuid", "$.id"),
        ("createdAt", "yesterday", "$.createdAt"),
        ("status", None, "$.status"),
        ("applications", [{}], "$.applications[0].id"),
        ("customer", [], "$.customer"),
    ],
)
def test_an_answer_of_another_shape_is_named_by_its_path(member: str, value: object, path: str) -> None:
    good = sample(corrected_description(), SCHEMAS["CreditMemo"])
    with pytest.raises(DecodeError) as caught:
        codec.decode_answer(OPERATION, answer({**good, member: value}), schema.ModelOf(CreditMemo))
    assert caught.value.path == path


@pytest.mark.parametrize(("content", "reason"), [(b"", "empty"), (b"<html>", "not JSON"), (b'{"id":', "not JSON")])
def test_an_answer_that_is_no_json_is_a_decode_error(content: bytes, reason: str) -> None:
    with pytest.raises(DecodeError, match=reason):
        codec.decode_answer(OPERATION, answer(content), schema.ModelOf(CreditMemo))


def test_null_for_an_optional_member_reads_as_absent() -> None:
    value = {**sample(corrected_description(), SCHEMAS["CreditMemo"]), "customer": None}
    memo = codec.decode_answer(OPERATION, answer(value), schema.ModelOf(CreditMemo))
    assert not memo.customer


def test_query_parameters_are_strings_and_none_stays_out() -> None:
    parameters = {
        "by": None,
        "pageSize": 50,
        "full": True,
        "since": datetime.date(2025, 1, 31),
        "id": UUID(SAMPLE_UUID),
        "tags": ["a", 1],
    }
    encoded = codec.encode_query(parameters)
    assert encoded == f"?pageSize=50&full=true&since=2025-01-31&id={SAMPLE_UUID}&tags=a&tags=1"


def test_no_query_parameters_make_no_query() -> None:
    assert codec.encode_query({"by": None}) == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_query_parameter_may_hold_any_characters(value: str) -> None:
    query = codec.encode_query({"cursor": value})
    assert httpx.URL(f"http://api.test/{query}").params["cursor"] == value
