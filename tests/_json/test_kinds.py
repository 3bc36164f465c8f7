"""What fits the description, and what is said where something does not."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import SAMPLE_UUID, corrected_description, sample

from mvmnt import Key
from mvmnt._json import kinds as schema
from mvmnt._json.model import Model
from mvmnt._json.models.writers import to_json
from mvmnt._json.schema import REQUEST, RESPONSE, UNDECODABLE, Misfit, Rules
from mvmnt_client import models
from mvmnt_client.models import (
    ApplyCreditRequest,
    CarrierContactInput,
    CreditMemo,
    CreditMemoFilter,
    CreditMemoInput,
    CustomerStatus,
    OceanCarrier,
    RailCarrier,
)

MEMO_INPUT = schema.ModelOf(CreditMemoInput)
MEMO = schema.ModelOf(CreditMemo)


def memo_input(**changes: object) -> dict[str, object]:
    return {"customerId": SAMPLE_UUID, "amount": 10.5, "memoDate": "2025-01-31", **changes}


def refusal(kind: schema.Schema[object], value: object, rules: Rules = REQUEST) -> Misfit:
    with pytest.raises(Misfit) as caught:
        kind.check(value, rules)
    return caught.value


def test_a_fitting_mapping_passes() -> None:
    MEMO_INPUT.check(memo_input(), REQUEST)


def test_an_unknown_member_is_named_with_the_one_it_resembles() -> None:
    misfit = refusal(MEMO_INPUT, memo_input(memoDat="2025-01-31"))
    assert misfit.place == ".memoDat"
    assert misfit.reason == "CreditMemoInput has no such member (did you mean memoDate?)"


def test_an_unknown_member_of_a_response_is_accepted() -> None:
    value = sample(corrected_description(), corrected_description()["components"]["schemas"]["CreditMemo"])
    MEMO.check({**value, "novelty": 1}, RESPONSE)


def test_a_missing_required_member_is_named() -> None:
    value = memo_input()
    del value["customerId"]
    misfit = refusal(MEMO_INPUT, value)
    assert (misfit.place, misfit.reason) == (".customerId", "this required member is missing: expected a UUID")


def test_a_wrong_enum_value_is_named_with_the_right_ones() -> None:
    misfit = refusal(schema.ModelOf(CreditMemoFilter), {"status": {"equalTo": "OPENED"}})
    assert misfit.place == ".status.equalTo"
    assert "OPEN, PARTIALLY_APPLIED" in misfit.reason
    assert "did you mean OPEN?" in misfit.reason


def test_an_unknown_enum_value_is_accepted_in_responses_and_from_the_server() -> None:
    kind = schema.EnumOf(CustomerStatus)
    kind.check("ON_HOLD", RESPONSE)
    kind.check(CustomerStatus("ON_HOLD"), REQUEST)


@pytest.mark.parametrize(
    ("member", "value", "reason"),
    [
        ("amount", "10.50", "expected a number, not a string"),
        ("amount", True, "expected a number, not true or false"),
        ("amount", None, "expected a number, not null"),
        ("amount", float("nan"), "expected a number, not nan, which JSON cannot hold"),
        ("amount", Decimal("Infinity"), "expected a number, not Infinity, which JSON cannot hold"),
        ("customerId", "ERP-1", "expected a UUID, not 'ERP-1'"),
        ("customerId", 7, "expected a UUID, not an integer"),
        ("memoDate", "31.01.2025", "expected a date such as 2025-01-31, not '31.01.2025'"),
        ("memoDate", datetime.datetime(2025, 1, 31, tzinfo=datetime.UTC), "expected a date such as 2025-01-31"),
        ("reference", 7, "expected a string, not an integer"),
    ],
)
def test_a_value_of_another_type_is_refused_by_its_member(member: str, value: object, reason: str) -> None:
    misfit = refusal(MEMO_INPUT, memo_input(**{member: value}))
    assert misfit.place == f".{member}"
    assert misfit.reason.startswith(reason)


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("amount", 10),
        ("amount", Decimal("10.50")),
        ("customerId", UUID(SAMPLE_UUID)),
        ("memoDate", datetime.date(2025, 1, 31)),
    ],
)
def test_python_types_pass_where_they_say_the_same_as_json(member: str, value: object) -> None:
    MEMO_INPUT.check(memo_input(**{member: value}), REQUEST)


def test_a_datetime_without_time_zone_is_refused_since_it_could_mean_any_hour() -> None:
    misfit = refusal(schema.DATE_TIME, datetime.datetime(2025, 1, 31, 12))  # noqa: DTZ001  # naive on purpose
    assert "time zone" in misfit.reason


def test_a_place_leads_through_arrays_and_objects() -> None:
    nested = {"and": [{}, {"or": [{"amount": {"greaterThan": "much"}}]}]}
    misfit = refusal(schema.ModelOf(CreditMemoFilter), nested)
    assert misfit.place == ".and[1].or[0].amount.greaterThan"


def test_a_name_that_is_no_word_is_quoted_in_the_place() -> None:
    assert refusal(MEMO_INPUT, memo_input(**{"a.b\n": 1})).place == "['a.b\\n']"


def test_a_string_is_no_array() -> None:
    assert refusal(schema.ArrayOf(schema.STRING), "abc").reason == "expected an array, not a string"


def test_a_model_passes_and_another_models_instance_does_not() -> None:
    apply = ApplyCreditRequest(invoice_id=UUID(SAMPLE_UUID), amount=1)
    schema.ModelOf(ApplyCreditRequest).check(apply, REQUEST)
    assert "CreditMemoInput or a mapping" in refusal(MEMO_INPUT, apply).reason


def test_no_message_shows_a_value_of_the_wrong_type() -> None:
    """It may be an account number."""
    assert "12345678" not in refusal(schema.STRING, 12345678).reason


def test_null_is_accepted_only_for_optional_members_of_responses() -> None:
    kind = schema.ModelOf(CarrierContactInput)
    value = sample(corrected_description(), corrected_description()["components"]["schemas"]["CarrierContactInput"])
    kind.check({**value, "contactTypes": None}, RESPONSE)
    assert refusal(kind, {**value, "contactTypes": None}).place == ".contactTypes"


class TestOneOf:
    CARRIER = schema.OneOf("type", {"OCEAN": schema.ModelOf(OceanCarrier), "RAIL": schema.ModelOf(RailCarrier)})  # type: schema.OneOf[Any]

    def carrier(self, kind: str) -> Mapping[str, Any]:
        schemas = corrected_description()["components"]["schemas"]
        return {**sample(corrected_description(), schemas["RailCarrier"]), "type": kind}

    def test_the_discriminator_chooses_the_variant(self) -> None:
        assert isinstance(self.CARRIER.decode(self.carrier("RAIL")), RailCarrier)
        assert isinstance(self.CARRIER.decode(self.carrier("OCEAN")), OceanCarrier)

    def test_an_unknown_discriminator_in_a_response_goes_to_the_first_variant_that_fits(self) -> None:
        carrier = self.CARRIER.decode(self.carrier("DRONE"))
        assert isinstance(carrier, OceanCarrier)
        assert carrier.type == "DRONE"

    def test_an_unknown_discriminator_in_a_request_is_refused(self) -> None:
        misfit = refusal(self.CARRIER, self.carrier("RAYL"))
        assert misfit.place == ".type"
        assert misfit.reason == "expected one of OCEAN, RAIL, not 'RAYL' (did you mean RAIL?)"

    def test_a_misfit_inside_the_chosen_variant_keeps_its_place(self) -> None:
        assert refusal(self.CARRIER, {**self.carrier("RAIL"), "trucks": "many"}).place == ".trucks"


class TestAnyOf:
    KIND: schema.Schema[object] = schema.AnyOf(schema.STRING, schema.NUMBER)

    @given(st.text() | st.integers())
    def test_what_fits_one_of_them_passes_unchanged(self, value: object) -> None:
        assert self.KIND.decode(value) == value
        self.KIND.check(value, REQUEST)

    def test_what_fits_none_is_refused_with_all_of_them(self) -> None:
        assert refusal(self.KIND, []).reason == "expected a string or a number, not an array"
        with pytest.raises(Misfit, match="a string or a number"):
            self.KIND.decode([])


def test_a_union_of_formats_is_written_by_the_values_own_type() -> None:
    moment = datetime.datetime(2025, 1, 31, tzinfo=datetime.UTC)
    values = [
        UUID(SAMPLE_UUID),
        moment,
        CustomerStatus.ACTIVE,
        ApplyCreditRequest(invoice_id=UUID(SAMPLE_UUID), amount=1),
        4,
    ]
    assert to_json(values) == [
        SAMPLE_UUID,
        "2025-01-31T00:00:00+00:00",
        "ACTIVE",
        {"invoiceId": SAMPLE_UUID, "amount": 1},
        4,
    ]


# Only an array is an array, and only an object is an object


def members_of_kind(kind: str) -> list[tuple[type[Model], str, dict[str, Any]]]:
    """Every member of that JSON type of every model whose responses can be sampled: model, name, a fitting value."""
    description = corrected_description()
    found = []
    for name, described in description["components"]["schemas"].items():
        model = getattr(models, name, None)
        if not (isinstance(model, type) and issubclass(model, Model)):
            continue
        value = sample(description, described, full=True)
        fitting = [member for member, content in value.items() if type(content).__name__ == kind]
        found += [(model, member, value) for member in fitting if member in model.json_members()]
    return found


@pytest.mark.parametrize("wrong", [{}, {"0": {}}, "", "text", 0, 1.5, False, True])
def test_no_other_json_is_taken_for_an_array(wrong: object) -> None:
    members = members_of_kind("list")
    assert len(members) > 150
    for model, member, value in members:
        taken = model.json_members()[member]
        with pytest.raises(UNDECODABLE):
            model.from_dict({**value, member: wrong})
        assert refusal(schema.ModelOf(model), {**value, member: wrong}, RESPONSE).steps[0] == member
        if taken.required and isinstance(taken.schema, schema.ArrayOf):
            assert refusal(schema.ModelOf(model), {**value, member: None}, RESPONSE).steps == (member,)


@pytest.mark.parametrize("wrong", [[], [["id", "1"]], "", "text", 0, 1.5, False, True])
def test_no_other_json_is_taken_for_an_object(wrong: object) -> None:
    members = members_of_kind("dict")
    assert len(members) > 150
    for model, member, value in members:
        if model.json_members()[member].schema is schema.ANYTHING:
            continue
        with pytest.raises(UNDECODABLE):
            model.from_dict({**value, member: wrong})
        assert refusal(schema.ModelOf(model), {**value, member: wrong}, RESPONSE).steps[0] == member


@pytest.mark.parametrize("wrong", [{}, "", 0, None])
def test_arrays_within_arrays_are_arrays_too(wrong: object) -> None:
    rows = schema.ArrayOf(schema.ArrayOf(schema.STRING))
    assert rows.decode([["a"], []]) == [["a"], []]
    with pytest.raises(Misfit, match="expected an array"):
        rows.decode([["a"], wrong])


@pytest.mark.parametrize("value", ["NET30", 7, Key("NET30")])
def test_where_a_reference_is_needed_its_two_forms_are_named(value: object) -> None:
    found = refusal(schema.ModelOf(models.CustomerInput), {"name": "A", "status": "ACTIVE", "paymentTerm": value})
    assert found.steps == ("paymentTerm",)
    assert 'a reference to a record is {"key": ...} or {"id": ...}, as Key(...).reference() gives it' in found.reason


def test_a_time_zone_of_no_whole_minutes_is_refused_since_json_would_have_another() -> None:
    local_mean_time = datetime.timezone(datetime.timedelta(minutes=19, seconds=32))
    moment = datetime.datetime(2025, 1, 31, tzinfo=local_mean_time)
    found = refusal(schema.DATE_TIME, moment)
    assert "2025-01-31T00:00:00+00:19:32 has one that is no whole minutes" in found.reason
    assert "no whole minutes" in refusal(schema.ANYTHING, [moment]).reason
