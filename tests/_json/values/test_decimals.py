"""Exact numbers: from JSON text to Decimal, and back."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation, localcontext
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from support.samples import SAMPLE_UUID

from mvmnt._core.json_numbers import decimal_to_json
from mvmnt._core.operation import Operation
from mvmnt._http.options import CallOptions
from mvmnt._json.decode import decode_response
from mvmnt._json.encode import encode_body, plain_body
from mvmnt._json.kinds import ANYTHING, ArrayOf, ModelOf
from mvmnt._json.records import decode_records
from mvmnt._json.schema import Misfit, Rules
from mvmnt._json.values.decimals import parse_decimal
from mvmnt.errors import DecodeError, RequestBodyError
from mvmnt_client.models import CreditMemoInput, CustomerPatch, InvoicePayment

OPERATION = Operation(id="createCreditMemo", method="POST", path="/credit-memos", reads=False)
MEMO = {"customerId": SAMPLE_UUID, "memoDate": "2025-01-31"}
MEMO_INPUT = ModelOf(CreditMemoInput)
ANY_AMOUNT = CallOptions(sends_unknown=True)  # also one below the description's minimum
TEXTS = ["0.1", "-0.0", "1e-7", "12345678901234567.89", "1E400", "1e-400", "5e-324", "123456789012345678901234567890"]

decimals = st.decimals(allow_nan=False, allow_infinity=False).filter(lambda value: abs(value.adjusted()) < 10**6)


def response(amount: str) -> httpx.Response:
    text = orjson.dumps(MEMO)[:-1].decode() + f', "amount": {amount}}}'
    return httpx.Response(200, content=text.encode(), headers={"Content-Type": "application/json"})


def decoded(amount: str) -> CreditMemoInput:
    return decode_response(OPERATION, response(amount), MEMO_INPUT)


@pytest.mark.parametrize("text", TEXTS)
def test_a_number_has_the_value_of_its_text(text: str) -> None:
    amount = decoded(text).amount
    assert type(amount) is Decimal
    assert amount == Decimal(text)
    assert amount.is_signed() == text.startswith("-")


@given(decimals | st.floats(allow_nan=False, allow_infinity=False).map(repr) | st.integers().map(str))
def test_from_text_to_decimal_and_back_is_the_same_value(number: Decimal | str) -> None:
    record = decoded(str(number))
    assert record.amount == Decimal(number)
    sent = json.loads(encode_body(OPERATION, record, MEMO_INPUT, ANY_AMOUNT), parse_float=Decimal)
    assert sent["amount"] == Decimal(number)


@given(decimals | st.floats(allow_nan=False, allow_infinity=False).map(repr).map(Decimal))
def test_to_dict_gives_back_the_value_that_came(number: Decimal) -> None:
    given_back = decoded(str(number)).to_dict()["amount"]
    assert Decimal(str(given_back)) == number
    assert parse_decimal(given_back) == number


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("150.10", float, "150.1"),
        ("150", int, "150"),
        ("-0.0", float, "-0.0"),
        ("1e2", float, "100.0"),
        ("2e22", float, "2e+22"),
    ],
)
def test_to_dict_holds_what_json_writes(text: str, kind: type, written: str) -> None:
    members = decoded(text).to_dict()
    assert type(members["amount"]) is kind
    assert json.dumps(members["amount"]) == written
    assert orjson.loads(orjson.dumps(members)) == {**MEMO, "amount": float(text)}


@pytest.mark.parametrize("text", ["12345678901234567.89", "1E400", "0.10000000000000000001"])
def test_to_dict_keeps_a_decimal_that_no_float_equals(text: str) -> None:
    assert decoded(text).to_dict()["amount"] == Decimal(text)


def test_unknown_members_keep_their_digits_beside_exact_numbers() -> None:
    record = decoded('1, "surcharge": 12345678901234567.89')
    assert record.to_dict()["surcharge"] == Decimal("12345678901234567.89")
    assert b'"surcharge":12345678901234567.89' in encode_body(OPERATION, {**record.to_dict()}, ANYTHING)


def test_a_float_that_a_caller_writes_means_its_shortest_decimal() -> None:
    body = {**MEMO, "amount": 0.1 + 0.2}
    assert b'"amount":0.30000000000000004' in encode_body(OPERATION, body, MEMO_INPUT)
    assert CreditMemoInput.from_dict(body).amount == Decimal("0.30000000000000004")


@pytest.mark.parametrize("amount", [Decimal("0.10"), Decimal("1E+3"), 0.1, 7])
def test_a_body_takes_decimals_floats_and_integers(amount: Any) -> None:
    body = encode_body(
        OPERATION, CreditMemoInput(customer_id=UUID(SAMPLE_UUID), amount=amount, memo_date=_DAY), MEMO_INPUT
    )
    assert Decimal(str(amount)) == json.loads(body, parse_float=Decimal)["amount"]


_DAY = CreditMemoInput.from_dict({**MEMO, "amount": 1}).memo_date


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("-Infinity"), float("inf"), "10.10", True, None])
def test_what_is_no_number_is_refused_by_its_place(amount: Any) -> None:
    with pytest.raises(RequestBodyError) as caught:
        encode_body(OPERATION, {**MEMO, "amount": amount}, MEMO_INPUT)
    assert caught.value.path == "body.amount"


@pytest.mark.parametrize("amount", ['"10.10"', "true", "null", "[1]", '{"a": 1}', "1e9999999999999999999"])
def test_a_response_with_something_else_for_an_amount_cannot_be_read(amount: str) -> None:
    with pytest.raises(DecodeError):
        decoded(amount)


@pytest.mark.parametrize("amount", ['"10.10"', "true", "null", "[1]"])
def test_the_error_names_the_place_of_the_amount(amount: str) -> None:
    with pytest.raises(DecodeError, match=r"\$\.amount: expected a number"):
        decoded(amount)


def test_the_thread_s_own_decimal_context_changes_no_value() -> None:
    with localcontext() as context:
        context.prec = 3
        context.traps[InvalidOperation] = False
        assert str(decoded("12345.67").amount) == "12345.67"
        assert str(decoded("12345678901234567.89").amount) == "12345678901234567.89"
        with pytest.raises(DecodeError):
            decoded("1e9999999999999999999")


def test_a_float_member_cannot_hold_a_number_beyond_a_float() -> None:
    content = httpx.Response(200, content=b'{"creditLimit": 1E400}')
    with pytest.raises(DecodeError, match=r"\$\.creditLimit"):
        decode_response(OPERATION, content, ModelOf(CustomerPatch))


def test_a_float_member_is_a_float() -> None:
    patch = decode_response(OPERATION, httpx.Response(200, content=b'{"creditLimit": 0.1}'), ModelOf(CustomerPatch))
    assert type(patch.credit_limit) is float


def test_plain_bodies_of_listings_and_upserts_keep_their_digits() -> None:
    body = {**MEMO, "amount": Decimal("12345678901234567.89")}
    assert b"12345678901234567.89" in encode_body(OPERATION, plain_body(OPERATION, body, MEMO_INPUT), MEMO_INPUT)


def test_a_record_that_is_read_again_beside_unreadable_ones_keeps_its_digits() -> None:
    memo = orjson.dumps(MEMO)[:-1].decode() + ', "amount": 12345678901234567.89}'
    content = f'{{"customerId": {{}}, "data": [{memo}, {{}}]}}'.encode()
    memos, unreadable = decode_records(_Memos(), content)
    assert (memos[0].amount, len(unreadable)) == (Decimal("12345678901234567.89"), 1)


class _Memos:
    """A page of credit memos."""

    name = "a page"
    always_fit: frozenset[type] = frozenset()
    parts = (ArrayOf(MEMO_INPUT),)

    def decode(self, value: Any) -> list[CreditMemoInput]:
        return self.parts[0].decode(value["data"])

    def check(self, value: Any, rules: Rules) -> None:
        try:
            self.parts[0].check(value["data"], rules)
        except Misfit as misfit:
            raise misfit.below("data") from None


def test_decimals_of_a_model_are_equal_by_value() -> None:
    left, right = (decoded(text) for text in ("10.10", "10.1"))
    assert left == right


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity")])
def test_to_dict_of_a_number_that_json_cannot_hold_is_the_number(value: Decimal) -> None:
    assert decimal_to_json(value) is value


def test_a_page_of_amounts_sums_to_the_cent() -> None:
    payments = [InvoicePayment.from_dict({"id": SAMPLE_UUID, "amount": 0.1}) for _ in range(1000)]
    assert sum(payment.amount for payment in payments) == Decimal("100.00")


@given(decimals)
def test_pydantic_writes_and_reads_a_decimal_of_any_length(number: Decimal) -> None:
    record = InvoicePayment.from_dict({"id": SAMPLE_UUID, "amount": number})
    adapter = TypeAdapter(list[InvoicePayment])
    again = adapter.validate_json(adapter.dump_json([record, record]))
    assert [payment.amount for payment in again] == [number, number]


@pytest.mark.parametrize("text", ["ten", "", "NaN", "Infinity"])
def test_pydantic_refuses_a_text_that_is_no_number(text: str) -> None:
    with pytest.raises(ValidationError, match=r"\$\.amount does not fit"):
        TypeAdapter(InvoicePayment).validate_python({"id": SAMPLE_UUID, "amount": text})
