"""What a model shows of itself."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from mvmnt import models
from mvmnt._json.kinds import ModelOf
from mvmnt._json.records import UnreadableRecord
from mvmnt_client.models import CreditMemoFilter, CustomerInput, CustomerStatus, WebhookPayload, WebhookPayloadData


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError("not shown")


def test_it_shows_its_attributes() -> None:
    shown = repr(CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE))
    assert shown.startswith(
        "CustomerInput(name='Northwind', status=<CustomerStatus.ACTIVE: 'ACTIVE'>, service_tier=UNSET"
    )


@pytest.mark.parametrize(
    ("model", "attribute"),
    [
        ("CustomerInput", "ein"),
        ("VendorInput", "tax_id"),
        ("VendorPaymentMethodInput", "swift_code"),
        ("VendorPaymentMethodInput", "aba_ach"),
        ("VendorPaymentMethodInput", "wire"),
        ("VendorPaymentMethodInput", "eft_transit"),
        ("VendorPaymentMethodInput", "eft_institution"),
        ("VendorPaymentMethodInput", "account_number"),
        ("VendorPaymentMethodInput", "account_name"),
        ("CarrierPaymentMethodInput", "clabe"),
        ("CarrierFactorInput", "swift_code"),
    ],
)
def test_tax_numbers_and_bank_accounts_are_not_shown(model: str, attribute: str) -> None:
    cls: Any = getattr(models, model)
    record = cls.__new__(cls)
    setattr(record, attribute, "12-3456789")
    assert "12-3456789" not in repr(record)


def test_of_members_beyond_the_description_it_shows_the_names_alone() -> None:
    model = CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE)
    model["iban"] = "DE89370400440532013000"
    assert repr(model).endswith("additional_properties={'iban': ...})")


def test_the_data_of_an_unknown_event_is_not_shown() -> None:
    event = {"event": "NOVELTY_CREATED", "timestamp": "2025-01-31T12:00:00Z", "data": {"taxId": "12-3456789"}}
    assert "12-3456789" not in repr(WebhookPayload.from_dict(event))
    assert (
        repr(WebhookPayloadData.from_dict({"taxId": "1"})) == "WebhookPayloadData(additional_properties={'taxId': ...})"
    )


def test_a_record_that_cannot_be_read_is_not_shown() -> None:
    record = UnreadableRecord(0, None, "$.data[0]", "expected a date", {"taxId": "12-3456789"})
    assert "12-3456789" not in repr(record)


def test_a_half_built_model_shows_what_it_has() -> None:
    model = CustomerInput.__new__(CustomerInput)
    assert repr(model) == "CustomerInput()"
    model.name = "Northwind"
    assert repr(model) == "CustomerInput(name='Northwind')"


def test_a_traceback_with_locals_can_be_made_of_a_failed_decoding() -> None:
    with pytest.raises(KeyError) as caught:
        ModelOf(CustomerInput).decode({"name": "Northwind"})
    text = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "model = CustomerInput(name='Northwind')" in text


def test_it_shows_itself_whatever_its_attributes_hold() -> None:
    unshowable: Any = Unshowable()
    assert "name=<Unshowable>" in repr(CustomerInput(name=unshowable, status=CustomerStatus.ACTIVE))


def test_a_model_that_holds_itself_is_shown_once() -> None:
    filter = CreditMemoFilter()
    filter.and_ = [filter]
    assert "[...]" in repr(filter)
