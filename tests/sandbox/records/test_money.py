"""Sums of amounts are exact."""

from decimal import Decimal
from fractions import Fraction

import orjson
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.sandbox import create_app, exact_json
from mvmnt.sandbox.records.money import difference, percent, total

AMOUNTS = st.lists(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15), max_size=20
)


def test_a_thousand_times_ten_cents_is_a_hundred() -> None:
    assert str(total([Decimal("0.10")] * 1000)) == "100.00"


@given(AMOUNTS)
def test_a_sum_has_as_many_digits_as_it_needs(amounts: list[Decimal]) -> None:
    assert Fraction(total(amounts)) == sum(map(Fraction, amounts))


@given(AMOUNTS)
def test_what_is_taken_away_bit_by_bit_leaves_nothing(amounts: list[Decimal]) -> None:
    assert difference(total(amounts), *amounts) == 0


def test_a_share_in_percent_has_two_digits() -> None:
    assert str(percent(1, 3)) == "33.33"


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15))
def test_json_keeps_the_digits_of_an_amount(amount: Decimal) -> None:
    text = b'{"amount":%s}' % str(amount).encode()
    assert exact_json.dumps(exact_json.loads(text)) == text


def test_filters_and_sums_of_the_sandbox_have_the_digits_that_came() -> None:
    sandbox = create_app().state.sandbox
    customer = orjson.loads(sandbox.perform("createCustomer", {"name": "Northwind", "status": "ACTIVE"}).body)
    for amount in ("0.10", "0.20", "0.30"):
        memo = {"customerId": customer["id"], "amount": Decimal(amount), "memoDate": "2025-01-31"}
        assert b'"amount":%s' % amount.encode() in sandbox.perform("createCreditMemo", memo).body
    above = {"filter": {"amount": {"greaterThan": Decimal("0.1") + Decimal("0.1")}}}
    found = exact_json.loads(sandbox.perform("filterCreditMemos", above).body)["data"]
    assert [str(memo["amount"]) for memo in found] == ["0.30"]
