"""Which members the generated models do not show."""

from __future__ import annotations

import pytest

from generation.codegen.text.prose import is_private


@pytest.mark.parametrize(
    "name",
    [
        "taxId",
        "ein",
        "einNumber",
        "rfcNumber",
        "vatNumber",
        "swiftCode",
        "abaAch",
        "routingNumber",
        "eftTransit",
        "wire",
        "accountNumber",
        "IBAN",
        "bankAccountNumber",
        "bank_account_number",
        "accountName",
        "cardNumber",
        "sortCode",
        "accessToken",
        "clientSecret",
        "password",
    ],
)
def test_a_tax_number_a_bank_account_or_a_credential_is_private(name: str) -> None:
    assert is_private(name)


@pytest.mark.parametrize(
    "name", ["name", "key", "dotNumber", "sort", "taxonomy", "wireless", "accountOwnerId", "being"]
)
def test_other_members_are_not(name: str) -> None:
    assert not is_private(name)
