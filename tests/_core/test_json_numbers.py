"""JSON numbers with all their digits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from types import TracebackType
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._core import json_numbers


@given(st.decimals(allow_nan=False, allow_infinity=False).filter(lambda value: abs(value.adjusted()) < 10**6))
def test_a_number_keeps_its_digits_and_its_exponent(number: Decimal) -> None:
    parsed = json_numbers.loads(f'{{"amount": {number}}}'.encode())["amount"]
    assert Decimal(parsed) == number
    assert str(parsed) == (str(number) if isinstance(parsed, Decimal) else str(int(number)))


@given(st.integers())
def test_a_whole_number_is_an_integer(number: int) -> None:
    assert json_numbers.loads(str(number).encode()) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.10", "0.10"),
        ("-0.0", "-0.0"),
        ("1E+400", "1E+400"),
        ("1e-400", "1E-400"),
        ("12345678901234567.890", "12345678901234567.890"),
        ("0.10000000000000000001", "0.10000000000000000001"),
    ],
)
def test_zeros_signs_and_long_fractions_stay(text: str, expected: str) -> None:
    assert str(json_numbers.loads(text.encode())) == expected


def test_integers_have_any_length() -> None:
    assert json_numbers.loads(b"[123456789012345678901234567890]") == [123456789012345678901234567890]
    assert json_numbers.loads(b"[" + b"9" * 5000 + b"]") == [Decimal("9" * 5000)]


json_values = st.recursive(
    st.none() | st.booleans() | st.text() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, width=32),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json_values.filter(lambda value: "Infinity" not in json.dumps(value)))
def test_what_no_schema_describes_is_what_orjson_reads(value: Any) -> None:
    content = orjson.dumps(value)
    assert json_numbers.plain(json_numbers.loads(content)) == orjson.loads(content) == value


@given(st.binary(max_size=12) | st.text('0123456789.,:-+eE[]{}" \\ud\n', max_size=12).map(str.encode))
def test_what_orjson_takes_for_no_json_is_none(content: bytes) -> None:
    try:
        expected = orjson.loads(content)
    except orjson.JSONDecodeError:
        try:
            json.loads(content)
        except (ValueError, RecursionError):
            with pytest.raises(orjson.JSONDecodeError):
                json_numbers.loads(content)
    else:
        assert json_numbers.plain(json_numbers.loads(content)) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[1.5, NaN]",
        b"[1.5, Infinity]",
        b"[1.5, 01]",
        b"[1.5 .]",
        b"[1.5,]",
        b'[1.5, "\xff"]',
        b'[1.5, "\\ud800"]',
        b'[1.5, "\x01"]',
        b"\xef\xbb\xbf[1.5]",
        b"[1.5" + b"[" * 2000,
        b"[1.5]" * 3,
        b"[1.5e]",
        b"1e9999999999999999999",
        b"1e-9999999999999999999",
    ],
)
def test_an_error_holds_no_content(content: bytes) -> None:
    with pytest.raises(orjson.JSONDecodeError) as caught:
        json_numbers.loads(content)
    assert caught.value.doc == ""
    assert not any(content in frame.values() for frame in _frames(caught.value)) or not content


def _frames(error: BaseException | None) -> Iterator[dict[str, Any]]:
    """The locals of all frames of an error and its causes, but for the test's own."""
    while error is not None:
        trace: TracebackType | None = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename != __file__:
                yield trace.tb_frame.f_locals
            trace = trace.tb_next
        error = error.__context__


def test_text_that_looks_like_a_number_stays_as_it_is() -> None:
    content = ["a, 12345678901234567.89: 1", 'b":[1.00000000000000000001']
    assert json_numbers.loads(orjson.dumps([*content, 1])) == [*content, 1]


@pytest.mark.parametrize(
    ("text", "expected"), [("1.50", 1.5), ("1e2", 100.0), ("-0.0", -0.0), ("1e400", Decimal("1E+400"))]
)
def test_plain_makes_floats_where_a_float_has_the_value(text: str, expected: object) -> None:
    [found] = json_numbers.plain([json_numbers.loads(text.encode())])
    assert (type(found), repr(found)) == (type(expected), repr(expected))


def test_amounts_that_recur_are_shared_and_keep_their_own_digits() -> None:
    first, second, third = json_numbers.loads(b"[150.10, 150.10, 150.1]")
    assert first is second
    assert (str(first), str(third)) == ("150.10", "150.1")


JSON_TEXTS = [b"[1e400]", b"[1]", b' {"a":"\xc3\xa9"} ', b"[18446744073709551616]", b'{"a":1,"a":2}']
NO_JSON = [
    *(b"", b"[1", b'["a', b'{"a":1', b"[1] x", b'["\xff"]', b'["\xed\xa0\x80"]', b'["\\ud800"]', b'["\x01"]', b"[NaN]"),
    *(
        b"[01]",
        b"\xef\xbb\xbf[1]",
        b'["\\q"]',
        b"[1.]",
        b"[.5]",
        b"[-]",
        b"[tru]",
        b'{"a":1,}',
        b"[1,]",
        b"[" * 100_000,
    ),
]


@pytest.mark.parametrize("text", JSON_TEXTS)
def test_json_is_known_without_parsing_it(text: bytes) -> None:
    assert json_numbers.is_json(text)
    json_numbers.loads(text)


@pytest.mark.parametrize("text", NO_JSON, ids=range(len(NO_JSON)))
def test_what_is_no_json_is_not_taken_for_it(text: bytes) -> None:
    assert not json_numbers.is_json(text)


@given(st.binary(max_size=20) | st.text(alphabet='[]{}",:0123456789.eE+-truefalsn \\u', max_size=20).map(str.encode))
def test_what_is_taken_for_json_can_be_parsed(text: bytes) -> None:
    if json_numbers.is_json(text):
        json_numbers.loads(text)
