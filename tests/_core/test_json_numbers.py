"""JSON numbers with all their digits."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._core import json_numbers
from mvmnt._core.json_numbers import LongNumber


@pytest.mark.parametrize(
    "text",
    [
        "12345678901234567.89",
        "0.10000000000000000001",
        "1E-400",
        "-1e-0400",
        "1234567890123456e-5",
        "0.000000000000000001",
    ],
)
@pytest.mark.parametrize("around", ["{}", " {}\n", '{{"amount":{}}}', '{{"amount" : {} }}', "[1,\n{}]", "[{},1]"])
def test_a_number_that_a_float_may_not_equal_is_found(text: str, around: str) -> None:
    assert json_numbers.has_long_numbers(around.format(text).encode())


@pytest.mark.parametrize(
    "content",
    [
        b'{"amount": 123456789012.34, "id": "7b7c1a4e-2f0e-4123-9d38-3c4e3f2a1e-0"}',
        b'{"amount": -0.1, "count": 123456789012345, "time": "2025-01-31T12:00:00.000000Z"}',
        b'{"amount": 1e-99, "id": "00000000-000e-0000-0000-000000000000"}',
    ],
)
def test_usual_numbers_ids_and_times_take_no_second_parse(content: bytes) -> None:
    assert not json_numbers.has_long_numbers(content)


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(-(2**63), 2**64 - 1))
def test_a_number_that_is_not_found_is_exact(number: float, integer: int) -> None:
    for text in (repr(number), repr(integer), f"{number:.10e}", f"{number:.3f}"):
        content = text.encode()
        if not json_numbers.has_long_numbers(content):
            try:
                parsed = orjson.loads(content)
            except orjson.JSONDecodeError:
                continue  # beyond a float's range
            assert Decimal(repr(parsed)) == Decimal(text)


def test_a_long_number_is_the_nearest_float_and_has_its_digits() -> None:
    number = json_numbers.loads(b'{"amount": 12345678901234567.89}')["amount"]
    assert (number, repr(number), str(number)) == (12345678901234567.89, "12345678901234567.89", "12345678901234567.89")
    for copied in (copy.deepcopy(number), pickle.loads(pickle.dumps(number))):  # noqa: S301
        assert (type(copied), copied.text) == (LongNumber, number.text)


def test_floats_as_other_languages_print_them_stay_floats() -> None:
    assert type(json_numbers.loads(b"[54352.65000000001]")[0]) is float


def test_integers_have_any_length() -> None:
    assert json_numbers.loads(b"[123456789012345678901234567890]") == [123456789012345678901234567890]
    assert json_numbers.loads(b"[" + b"9" * 5000 + b"]")[0].text == "9" * 5000


@pytest.mark.parametrize(
    "content",
    [
        b"[1234567890.12345678, NaN]",
        b"[1234567890.12345678, 01]",
        b"[1234567890.12345678 .]",
        b"[1234567890.123456.78]",
        b'[1234567890.12345678, "\xff"]',
        b'[1234567890.12345678, "\\ud800"]',
        b"\xef\xbb\xbf[1234567890.12345678]",
        b"[1234567890.12345678" + b"[" * 2000,
        b"1234567890.12345678" * 3,
    ],
)
def test_what_orjson_takes_for_no_json_is_none(content: bytes) -> None:
    with pytest.raises(orjson.JSONDecodeError):
        json_numbers.loads(content)


def test_text_that_looks_like_a_number_stays_as_it_is() -> None:
    content = ["a, 12345678901234567.89: 1", 'b":[1.00000000000000000001']
    assert json_numbers.loads(orjson.dumps([*content, 1])) == [*content, 1]
