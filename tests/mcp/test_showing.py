"""What a tool may show: no bank accounts, no pre-signed URLs, nothing that cannot be seen, and all the rest exactly."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import description

from mvmnt._json.values.visible import as_text
from mvmnt.mcp.showing import LEFT_OUT, shown

JSON = st.recursive(
    st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text().filter(lambda name: name.isupper()), inner),
)


@given(JSON)
def test_the_text_reads_as_the_value(value: Any) -> None:
    assert json.loads(as_text(value)) == value


@given(st.text(st.characters(min_codepoint=0x80, exclude_categories=["Cs"])))
def test_every_character_of_the_text_can_be_seen(text: str) -> None:
    written = as_text(text)
    assert written.replace("\xa0", "").isprintable()
    assert not {"\u200b", "\u202e", "\u3164", "\ufe0f", "\U000e0041", "\U000e0100"} & set(written)


def test_amounts_keep_their_digits() -> None:
    assert as_text([Decimal("0.10"), Decimal("123456789012345678.55")]) == "[0.10,123456789012345678.55]"


def bank_members() -> set[str]:
    """The members of payment methods and factors that are a bank account's."""
    schemas = description()["components"]["schemas"]
    members = {*schemas["CarrierPaymentMethod"]["properties"], *schemas["CarrierFactor"]["properties"]}
    words = ("bank", "account", "aba", "wire", "swift", "eft", "clabe")
    return {name for name in members if name.lower().startswith(words)}


@pytest.mark.parametrize("name", sorted(bank_members()))
def test_a_bank_account_is_left_out(name: str) -> None:
    assert shown({"paymentMethods": [{name: "12345678", "currency": "USD"}]}) == {
        "paymentMethods": [{name: LEFT_OUT, "currency": "USD"}]
    }


@pytest.mark.parametrize("name", ["account_number", "Account-Number", "ACCOUNTNUMBER", "routing_number", "IBAN"])
def test_a_bank_account_is_left_out_however_its_name_is_spelled(name: str) -> None:
    assert shown({name: "12345678"}) == {name: LEFT_OUT}


@pytest.mark.parametrize(
    "value",
    [
        "https://files.example.com/a?expires=1&signature=c0273",
        "https://bucket.s3.amazonaws.com/a?X-Amz-Algorithm=AWS4&X-Amz-Signature=c0273",
        "https://storage.googleapis.com/b/a?X-Goog-Credential=x&X-Goog-Signature=c0273",
        "https://account.blob.core.windows.net/c/a?sv=2024-11-04&sig=c0273%3D",
        "see https://files.example.com/a?signature=c0273 for the file",
    ],
)
def test_a_pre_signed_url_is_left_out_of_any_text(value: str) -> None:
    assert shown({"notes": value}) == {"notes": LEFT_OUT}


@pytest.mark.parametrize("value", ["https://zinc-gully.example.com", "https://example.com/track?id=1", "signature=1"])
def test_other_urls_are_shown(value: str) -> None:
    assert shown({"website": value}) == {"website": value}


def test_members_that_are_null_are_left_out() -> None:
    assert shown({"key": None, "name": "Zinc", "stops": [{"notes": None}]}) == {"name": "Zinc", "stops": [{}]}
