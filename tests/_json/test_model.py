"""What a model shows of itself."""

from __future__ import annotations

import io
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.pretty import pretty_repr

from mvmnt import models
from mvmnt._json.kinds import ModelOf
from mvmnt._json.models.writers import to_json
from mvmnt._json.records import UnreadableRecord
from mvmnt_client.models import CreditMemoFilter, CustomerInput, CustomerStatus, WebhookPayload, WebhookPayloadData


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError("not shown")


def test_it_shows_its_attributes() -> None:
    shown = repr(CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE))
    assert shown == "CustomerInput(name='Northwind', status=<CustomerStatus.ACTIVE: 'ACTIVE'>)"


def test_it_shows_null_and_leaves_out_what_is_absent() -> None:
    assert repr(CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE, website=None)).endswith("website=None)")


def test_rich_prints_the_same_in_lines() -> None:
    model = CustomerInput(name="Northwind" * 9, status=CustomerStatus.ACTIVE, website=None)
    model["iban"] = "DE89370400440532013000"
    console = Console(width=100, file=io.StringIO())
    console.print(model)
    assert isinstance(console.file, io.StringIO)
    assert [line.strip() for line in console.file.getvalue().splitlines()] == [
        "CustomerInput(",
        f"name='{'Northwind' * 9}',",
        "status=<CustomerStatus.ACTIVE: 'ACTIVE'>,",
        "website=None,",
        "additional_properties={'iban': ...}",
        ")",
    ]


@pytest.mark.parametrize("shown", [repr, pretty_repr])
def test_hidden_members_stay_hidden_in_nested_models(shown: Callable[[object], str]) -> None:
    record = models.VendorInput.__new__(models.VendorInput)
    record.tax_id = "12-3456789"
    text = shown([{"records": [record]}])
    assert "VendorInput(" in text
    assert "12-3456789" not in text


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
    assert "record = CustomerInput(name='Northwind')" in text


def test_it_shows_itself_whatever_its_attributes_hold() -> None:
    unshowable: Any = Unshowable()
    assert "name=<Unshowable>" in repr(CustomerInput(name=unshowable, status=CustomerStatus.ACTIVE))


def test_a_model_that_holds_itself_is_shown_once() -> None:
    filter = CreditMemoFilter()
    filter.and_ = [filter]
    assert "[...]" in repr(filter)


@given(st.uuids())
def test_a_uuid_is_written_as_python_writes_it(value: UUID) -> None:
    assert to_json(value) == str(value)


ZONES = (
    st.none() | st.just(UTC) | st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
)


@given(st.datetimes(timezones=ZONES))
def test_a_moment_is_written_as_python_writes_it(value: datetime) -> None:
    assert to_json(value) == value.isoformat()


def test_members_beyond_the_description_are_written_first_and_by_their_own_type() -> None:
    model = CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE)
    model["since"] = datetime(2025, 1, 31, tzinfo=UTC)
    model["codes"] = [UUID(int=1), 1.5, None, True]
    assert list(model.to_dict().items()) == [
        ("since", "2025-01-31T00:00:00+00:00"),
        ("codes", ["00000000-0000-0000-0000-000000000001", 1.5, None, True]),
        ("name", "Northwind"),
        ("status", "ACTIVE"),
    ]


def test_the_attributes_of_a_subclass_are_the_callers_own() -> None:
    @attrs.define(kw_only=True)
    class Marked(CustomerInput):
        mark: str = "mine"

    assert Marked(name="Northwind", status=CustomerStatus.ACTIVE).to_dict() == {"name": "Northwind", "status": "ACTIVE"}


def test_a_nested_model_is_written_by_its_own_class() -> None:
    class Counted(WebhookPayloadData):
        def to_dict(self) -> dict[str, Any]:
            return {"counted": 1}

    payload = WebhookPayload(event="X", timestamp=datetime(2025, 1, 31, tzinfo=UTC), data=Counted())
    assert payload.to_dict()["data"] == {"counted": 1}
