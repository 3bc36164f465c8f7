"""Numbers and dates of numpy and other libraries, as values of bodies."""

from __future__ import annotations

import datetime
from fractions import Fraction
from typing import Any
from uuid import UUID

import numpy as np
import orjson
import pytest
from support.samples import SAMPLE_UUID

from mvmnt._core.operation import Operation
from mvmnt._json.encode import encode_body
from mvmnt._json.kinds import ANYTHING, BOOLEAN, DATE, DATE_TIME, INTEGER, NUMBER, ModelOf, Schema
from mvmnt._json.schema import REQUEST, Misfit
from mvmnt._json.values.foreign import python_value
from mvmnt.errors import RequestBodyError
from mvmnt_client.models import CreditMemoInput, CustomerPatch

OPERATION = Operation(id="createCreditMemo", method="POST", path="/credit-memos", reads=False)


class Timestamp(datetime.datetime):
    """A datetime of another library, as pandas' Timestamp is."""


class NotATime(Timestamp):
    """The missing time of pandas, a datetime that equals nothing and has no offset."""

    __hash__ = Timestamp.__hash__

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True


@pytest.mark.parametrize(
    ("schema", "value", "written"),
    [
        (NUMBER, np.float64(1.5), b"1.5"),
        (NUMBER, np.float32(1.1), b"1.1"),
        (NUMBER, np.float16(0.5), b"0.5"),
        (NUMBER, np.longdouble(1.5), b"1.5"),
        (NUMBER, np.int64(3), b"3"),
        (NUMBER, np.uint8(3), b"3"),
        (NUMBER, np.array(2.5), b"2.5"),
        (NUMBER, Fraction(1, 4), b"0.25"),
        (INTEGER, np.int32(-3), b"-3"),
        (INTEGER, np.uint64(2**64 - 1), b"18446744073709551615"),
        (BOOLEAN, np.bool_(True), b"true"),
        (BOOLEAN, np.bool_(False), b"false"),
        (DATE, np.datetime64("2025-01-31"), b'"2025-01-31"'),
        (DATE_TIME, Timestamp(2025, 1, 31, tzinfo=datetime.UTC), b'"2025-01-31T00:00:00+00:00"'),
        (ANYTHING, np.float32(1.1), b"1.1"),
        (ANYTHING, np.str_("text"), b'"text"'),
        (ANYTHING, [np.bool_(True), np.int8(1)], b"[true,1]"),
    ],
)
def test_a_foreign_value_is_written_as_what_it_is(schema: Schema[Any], value: object, written: bytes) -> None:
    assert encode_body(OPERATION, value, schema) == written


@pytest.mark.parametrize(
    ("schema", "value", "reason"),
    [
        (NUMBER, np.float64("nan"), "not nan, which JSON cannot hold"),
        (NUMBER, np.float32("inf"), "not inf, which JSON cannot hold"),
        (NUMBER, np.bool_(True), "expected a number, not "),
        (NUMBER, np.complex128(1), "expected a number, not "),
        (NUMBER, np.array([1.5]), "expected a number, not "),
        (INTEGER, np.float64(3.5), "expected an integer, not a number"),
        (BOOLEAN, np.int64(1), "expected true or false, not "),
        (DATE, np.datetime64("NaT", "s"), "expected a date such as 2025-01-31, not "),
        (DATE, np.datetime64("2025"), "expected a date such as 2025-01-31, not "),
        (DATE_TIME, np.datetime64("2025-01-31T12:00:00"), "has none and could mean any hour"),
        (DATE_TIME, NotATime(2025, 1, 31), "this is no time"),
        (ANYTHING, np.array([1.5]), "expected a value that JSON can hold, not a ndarray"),
        (ANYTHING, [np.float32("nan")], "which JSON cannot hold"),
    ],
)
def test_a_foreign_value_of_another_kind_is_refused(schema: Schema[Any], value: object, reason: str) -> None:
    with pytest.raises(Misfit) as caught:
        schema.check(value, REQUEST)
    assert reason in caught.value.reason


def test_models_and_mappings_take_them_alike() -> None:
    mapping = {"customerId": SAMPLE_UUID, "amount": np.float64(10.5), "memoDate": np.datetime64("2025-01-31")}
    model: Any = CreditMemoInput(customer_id=UUID(SAMPLE_UUID), amount=mapping["amount"], memo_date=mapping["memoDate"])  # type: ignore[arg-type]  # numpy's in place of Python's
    expected = {"customerId": SAMPLE_UUID, "amount": 10.5, "memoDate": "2025-01-31"}
    for body in (mapping, model):
        assert orjson.loads(encode_body(OPERATION, body, ModelOf(CreditMemoInput))) == expected


def test_a_missing_number_does_not_clear_a_limit() -> None:
    body = CustomerPatch(credit_limit=np.float64("nan"))
    with pytest.raises(RequestBodyError) as caught:
        encode_body(OPERATION, body, ModelOf(CustomerPatch))
    assert caught.value.path == "body.creditLimit"


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "text", b"", [], {}, object()])
def test_pythons_own_values_stay_as_they_are(value: object) -> None:
    assert python_value(value) is value
