"""A model's attributes are checked and written as the mapping of its members is."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
import pytest
from support.samples import SAMPLE_UUID, corrected_description, sample

import mvmnt_client.models
from mvmnt import UNSET
from mvmnt._core.operation import Operation
from mvmnt._json.attributes import declared, written
from mvmnt._json.encode import encode_body
from mvmnt._json.kinds import ModelOf
from mvmnt._json.model import Model
from mvmnt.errors import RequestBodyError
from mvmnt_client.models import (
    CreditMemoFilter,
    CustomerInput,
    CustomerPatch,
    CustomerStatus,
    OceanCarrier,
)

OPERATION = Operation(id="createCustomer", method="POST", path="/customers", reads=False)
SCHEMAS = corrected_description()["components"]["schemas"]
NAIVE = datetime.datetime(2025, 1, 31)  # noqa: DTZ001  # naive on purpose
MODELS = [name for name in SCHEMAS if hasattr(mvmnt_client.models, name) and SCHEMAS[name].get("type") == "object"]


def refusal(body: object, model: type[Model]) -> RequestBodyError:
    with pytest.raises(RequestBodyError) as caught:
        encode_body(OPERATION, body, ModelOf(model))
    return caught.value


def changed(model: Any, **changes: object) -> Any:
    for name, value in changes.items():
        setattr(model, name, value)
    return model


@pytest.mark.parametrize("name", MODELS)
def test_a_models_members_are_those_that_it_converts_to(name: str) -> None:
    value = sample(corrected_description(), SCHEMAS[name], full=True)
    model = getattr(mvmnt_client.models, name).from_dict(value)
    assert orjson.loads(encode_body(OPERATION, model, ModelOf(type(model)))) == model.to_dict()


@pytest.mark.parametrize(
    ("member", "attribute", "value"),
    [
        ("creditLimit", "credit_limit", float("nan")),
        ("creditLimit", "credit_limit", Decimal("sNaN")),
        ("creditLimit", "credit_limit", "1000"),
        ("creditLimit", "credit_limit", True),
        ("status", "status", "ACTIV"),
        ("status", "status", None),
        ("status", "status", 1),
        ("autoAcceptTender", "auto_accept_tender", 1),
        ("groupId", "group_id", "ERP-1"),
        ("groupId", "group_id", "{3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10}"),
        ("deactivationDate", "deactivation_date", NAIVE),
        ("deactivationDate", "deactivation_date", datetime.date(2025, 1, 31)),
        ("website", "website", 7),
        ("website", "website", "half \ud800"),
        ("paymentTerm", "payment_term", "net 30"),
        ("paymentTerm", "payment_term", CustomerPatch()),
    ],
)
def test_a_value_is_refused_by_its_place_in_a_model_as_in_a_mapping(member: str, attribute: str, value: object) -> None:
    model = refusal(changed(CustomerPatch(), **{attribute: value}), CustomerPatch)
    mapping = refusal({member: value}, CustomerPatch)
    assert (model.path, model.reason) == (mapping.path, mapping.reason)
    assert model.path == f"body.{member}"


@pytest.mark.parametrize(
    ("member", "attribute", "value"),
    [
        ("status", "status", "ACTIVE"),
        ("groupId", "group_id", SAMPLE_UUID),
        ("creditLimit", "credit_limit", Decimal("10.10")),
        ("deactivationDate", "deactivation_date", "2025-01-31T12:00:00Z"),
        ("paymentTerm", "payment_term", {"key": "NET30"}),
        ("website", "website", None),
    ],
)
def test_a_value_is_sent_from_a_model_as_from_a_mapping(member: str, attribute: str, value: object) -> None:
    model = changed(CustomerPatch(), **{attribute: value})
    sent = [encode_body(OPERATION, body, ModelOf(CustomerPatch)) for body in (model, {member: value})]
    assert sent[0] == sent[1]


def test_a_status_that_the_server_sent_may_be_sent_back() -> None:
    body = encode_body(OPERATION, CustomerPatch(status=CustomerStatus("ON_HOLD")), ModelOf(CustomerPatch))
    assert body == b'{"status":"ON_HOLD"}'


def test_a_required_member_that_is_unset_is_missing() -> None:
    unset: Any = UNSET
    error = refusal(CustomerInput(name=unset, status=CustomerStatus.ACTIVE), CustomerInput)
    assert (error.path, error.reason) == ("body.name", "this required member is missing: expected a string")


def test_a_half_built_model_is_missing_what_was_not_set() -> None:
    model = CustomerInput.__new__(CustomerInput)
    model.status = CustomerStatus.ACTIVE
    assert refusal(model, CustomerInput).path == "body.name"
    assert written(model) == {"status": "ACTIVE"}


class TestNesting:
    def test_models_inside_models(self) -> None:
        filter = CreditMemoFilter.from_dict({"and": [{}, {"or": [{"amount": {"greaterThan": 1}}]}]})
        changed(filter.and_[1].or_[0].amount, greater_than=float("inf"))  # type: ignore[index,union-attr]  # it has them
        assert refusal(filter, CreditMemoFilter).path == "body.and[1].or[0].amount.greaterThan"

    def test_models_inside_mappings(self) -> None:
        filter = CreditMemoFilter.from_dict({"amount": {"greaterThan": 1}})
        changed(filter.amount, greater_than="much")
        assert refusal({"and": [filter]}, CreditMemoFilter).path == "body.and[0].amount.greaterThan"

    def test_mappings_inside_models(self) -> None:
        filter = changed(CreditMemoFilter(), and_=[{"amount": {"greaterThan": "much"}}])
        assert refusal(filter, CreditMemoFilter).path == "body.and[0].amount.greaterThan"
        fitting = changed(CreditMemoFilter(), and_=[{"amount": {"greaterThan": 1}}])
        body = encode_body(OPERATION, fitting, ModelOf(CreditMemoFilter))
        assert body == b'{"and":[{"amount":{"greaterThan":1}}]}'

    def test_a_model_in_itself(self) -> None:
        filter = CreditMemoFilter()
        filter.and_ = [filter]
        assert "holds itself" in refusal(filter, CreditMemoFilter).reason


class TestMembersBeyondTheDescription:
    @pytest.mark.parametrize("value", [float("nan"), {1}, NAIVE, {"x": [Decimal("NaN")]}])
    def test_their_values_are_checked(self, value: object) -> None:
        patch = CustomerPatch()
        patch["novelty"] = value
        assert refusal(patch, CustomerPatch).path.startswith("body.novelty")

    def test_they_are_sent(self) -> None:
        patch = CustomerPatch(credit_limit=1)
        patch["novelty"] = [UUID(SAMPLE_UUID)]
        body = orjson.loads(encode_body(OPERATION, patch, ModelOf(CustomerPatch)))
        assert body == {"creditLimit": 1, "novelty": [SAMPLE_UUID]}

    def test_one_with_a_declared_name_is_checked_as_that(self) -> None:
        patch = CustomerPatch()
        patch["creditLimit"] = "much"
        assert refusal(patch, CustomerPatch).path == "body.creditLimit"


def test_a_callers_subclass_is_read_by_its_model() -> None:
    class Ours(CustomerPatch):
        pass

    assert [name for name, _, value in declared(Ours(name="Northwind")) if value is not UNSET] == ["name"]
    assert encode_body(OPERATION, Ours(name="Northwind"), ModelOf(CustomerPatch)) == b'{"name":"Northwind"}'


def test_a_model_of_another_variant_is_no_mapping_of_this_one() -> None:
    assert "CustomerPatch or a mapping" in refusal(OceanCarrier.__new__(OceanCarrier), CustomerPatch).reason
