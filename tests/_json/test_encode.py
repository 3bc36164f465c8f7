"""Request bodies, query parameters and headers as they are sent."""

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
from support.samples import SAMPLE_UUID

from mvmnt._core.operation import Operation
from mvmnt._json import encode
from mvmnt._json.kinds import ModelOf
from mvmnt.errors import RequestBodyError
from mvmnt_client.models import CreditMemoInput

OPERATION = Operation(id="createCreditMemo", method="POST", path="/credit-memos", reads=False)
MEMO_INPUT = ModelOf(CreditMemoInput)


def test_a_model_and_its_mapping_become_the_same_body() -> None:
    mapping = {"customerId": SAMPLE_UUID, "amount": 10.5, "memoDate": "2025-01-31"}
    model = CreditMemoInput(customer_id=UUID(SAMPLE_UUID), amount=10.5, memo_date=datetime.date(2025, 1, 31))
    encoded = [encode.encode_body(OPERATION, body, MEMO_INPUT) for body in (mapping, model)]
    assert [orjson.loads(body) for body in encoded] == [mapping, mapping]


def test_a_mapping_may_hold_python_types() -> None:
    body = MappingProxyType(
        {"customerId": UUID(SAMPLE_UUID), "amount": Decimal("10.10"), "memoDate": datetime.date(2025, 1, 31)}
    )
    assert b'"amount":10.10' in encode.encode_body(OPERATION, body, MEMO_INPUT)
    assert b'"memoDate":"2025-01-31"' in encode.encode_body(OPERATION, body, MEMO_INPUT)


def test_a_mapping_that_does_not_fit_is_refused_by_operation_and_member() -> None:
    with pytest.raises(RequestBodyError) as caught:
        encode.encode_body(OPERATION, {"customerId": SAMPLE_UUID, "amount": 1, "memodate": "2025-01-31"}, MEMO_INPUT)
    assert "createCreditMemo POST /credit-memos" in str(caught.value)
    assert caught.value.path == "body.memodate"
    assert "did you mean memoDate?" in str(caught.value)


def test_a_number_that_json_cannot_carry_is_refused() -> None:
    body = {"customerId": SAMPLE_UUID, "amount": 2**70, "memoDate": "2025-01-31"}
    with pytest.raises(RequestBodyError, match="cannot be written as JSON"):
        encode.encode_body(OPERATION, body, MEMO_INPUT)


def test_a_plain_body_is_free_of_what_the_caller_changes_afterwards() -> None:
    body = {"customerId": SAMPLE_UUID, "amount": 1, "memoDate": "2025-01-31"}
    plain = encode.plain_body(OPERATION, body, MEMO_INPUT)
    body["amount"] = 2
    assert plain["amount"] == 1


def test_query_parameters_are_strings_and_none_stays_out() -> None:
    parameters = {
        "by": None,
        "pageSize": 50,
        "full": True,
        "since": datetime.date(2025, 1, 31),
        "id": UUID(SAMPLE_UUID),
        "tags": ["a", 1],
    }
    encoded = encode.encode_query(parameters)
    assert encoded == f"?pageSize=50&full=true&since=2025-01-31&id={SAMPLE_UUID}&tags=a&tags=1"


def test_a_query_parameter_that_utf_8_cannot_encode_is_refused_by_its_name() -> None:
    with pytest.raises(RequestBodyError) as caught:
        encode.encode_query({"cursor": "half \ud800"})
    assert caught.value.path == "query.cursor"


def test_no_query_parameters_make_no_query() -> None:
    assert encode.encode_query({"by": None}) == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_query_parameter_may_hold_any_characters(value: str) -> None:
    query = encode.encode_query({"cursor": value})
    assert httpx.URL(f"http://api.test/{query}").params["cursor"] == value
