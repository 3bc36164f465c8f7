"""The generated package as its users meet it: every operation, every schema, nothing dropped."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import ROOT, corrected_description, description, operations, sample

import mvmnt_client.models as models
from generation.codegen.generator_seam import ClassName
from mvmnt._json.model import Model
from mvmnt._json.open_enum import OpenEnum
from mvmnt_client.api import Resources
from mvmnt_client.types import UNSET

SCHEMAS = corrected_description()["components"]["schemas"]
CLASSES = {name: ClassName(name, "field_") for name in SCHEMAS}
#: Schemas that are another one under a second name, or a union of others: Python needs no class for them.
WITHOUT_CLASS = {name for name, schema in SCHEMAS.items() if "$ref" in schema or "oneOf" in schema}


def test_every_operation_has_one_endpoint_module() -> None:
    found = [
        importlib.import_module(module.name).OPERATION.id
        for tag in pkgutil.iter_modules([str(ROOT / "mvmnt_client/api")])
        for module in pkgutil.iter_modules([str(ROOT / "mvmnt_client/api" / tag.name)], f"mvmnt_client.api.{tag.name}.")
    ]
    assert sorted(found) == sorted(operation["operationId"] for _, _, operation in operations(description()))


def test_endpoint_functions_name_the_method_that_documents_them() -> None:
    for tag in pkgutil.iter_modules([str(ROOT / "mvmnt_client/api")]):
        resource = importlib.import_module(f"mvmnt_client.api.{tag.name}")
        for module in pkgutil.iter_modules(resource.__path__):
            endpoint = importlib.import_module(f"{resource.__name__}.{module.name}")
            for name in ("asyncio", "asyncio_detailed"):
                line = inspect.getdoc(getattr(endpoint, name)) or ""
                class_name, method = line.split("`")[3].split(".")
                assert "\n" not in line
                assert f"`{endpoint.OPERATION.id}`" in line
                assert getattr(getattr(resource, class_name), method).__doc__


def test_every_tag_has_a_resource_attribute() -> None:
    tags = {tag["name"].lower().replace(" ", "_") for tag in description()["tags"]}
    attributes = {name for name in vars(Resources) if not name.startswith("_")} - {"generated"}
    assert attributes == tags
    assert len(attributes) == 27


@pytest.mark.parametrize("name", sorted(set(SCHEMAS) - WITHOUT_CLASS))
def test_every_schema_is_a_model_or_an_enum(name: str) -> None:
    found = getattr(models, CLASSES[name])
    assert issubclass(found, Model | OpenEnum)


@pytest.mark.parametrize("full", [False, True], ids=["required members", "all members"])
@pytest.mark.parametrize("name", sorted(set(SCHEMAS) - WITHOUT_CLASS))
def test_every_schema_survives_a_round_trip(name: str, full: bool) -> None:
    found = getattr(models, CLASSES[name])
    value = sample(corrected_description(), SCHEMAS[name], full=full)
    if issubclass(found, OpenEnum):
        assert found(value) == value
    else:
        assert found.from_dict(value).to_dict() == value


@given(
    extra=st.dictionaries(st.text(min_size=1).map("x-{}".format), st.none() | st.booleans() | st.integers() | st.text())
)
def test_members_beyond_the_description_survive_a_round_trip(extra: dict[str, object]) -> None:
    value = {**sample(corrected_description(), SCHEMAS["Customer"], full=True), **extra}
    customer = models.Customer.from_dict(value)
    assert customer.to_dict() == value
    assert customer.additional_properties == extra


def test_absent_and_null_stay_apart() -> None:
    absent = models.CreditMemoPatch.from_dict({})
    cleared = models.CreditMemoPatch.from_dict({"notes": None})
    assert (absent.notes, cleared.notes) == (UNSET, None)
    assert (absent.to_dict(), cleared.to_dict()) == ({}, {"notes": None})


def test_a_models_optional_members_are_unset_even_where_the_server_has_a_default() -> None:
    """A default that the client filled in would overwrite what the server holds with every PATCH."""
    assert models.AddressPatch().to_dict() == {}


def test_an_unknown_enum_value_decodes_to_an_open_member() -> None:
    value = {**sample(corrected_description(), SCHEMAS["CreditMemo"]), "status": "ON_HOLD"}
    memo = models.CreditMemo.from_dict(value)
    assert memo.status == "ON_HOLD"
    assert isinstance(memo.status, models.CreditMemoStatus)
    assert memo.to_dict()["status"] == "ON_HOLD"


def test_a_carrier_decodes_by_its_type() -> None:
    for value, variant in (("OCEAN", models.OceanCarrier), ("TRUCKLOAD", models.TruckloadCarrier)):
        row = {**sample(corrected_description(), SCHEMAS[variant.__name__]), "type": value}
        page = {"data": [row], "pageInfo": {"pageSize": 1, "hasNextPage": False}}
        (carrier,) = models.FilterCarriersResponse200.from_dict(page).data
        assert type(carrier) is variant


def test_a_search_row_decodes_by_its_object_and_then_by_its_type() -> None:
    flat = sample(corrected_description(), SCHEMAS["CarrierSearchRow"])
    full = {**sample(corrected_description(), SCHEMAS["RailCarrier"], full=True), "object": "CARRIER", "type": "RAIL"}
    pagination = {"pageNumber": 1, "pageSize": 50, "totalPages": 1}
    response = {"data": [flat, full], "pagination": pagination, "totalResults": 2}
    first, second = models.CarrierSearchResponse.from_dict(response).data
    assert (type(first), type(second)) == (models.CarrierSearchRow, models.RailCarrier)


@pytest.mark.parametrize(
    ("event", "data", "expected"),
    [
        ("CUSTOMER_UPDATED", "Customer", models.CustomerChangedPayload),
        ("CARRIER_ACTIVATED", "TruckloadCarrier", models.CarrierChangedPayload),
        ("CUSTOMER_DELETED", None, models.WebhookPayload),
        ("LOAD_TELEPORTED", None, models.WebhookPayload),
    ],
)
def test_a_webhook_event_decodes_by_its_name(event: str, data: str | None, expected: type[Model]) -> None:
    content = {"id": "1"} if data is None else sample(corrected_description(), SCHEMAS[data])
    delivery = {
        "sentAt": "2025-01-31T12:30:05+00:00",
        "events": [{"event": event, "timestamp": "2025-01-31T12:30:00+00:00", "data": content, "diff": None}],
    }
    decoded = models.WebhookDelivery.from_dict(delivery)
    assert type(decoded.events[0]) is expected
    assert decoded.events[0].event == event
    assert decoded.to_dict() == delivery


def test_models_load_on_first_use() -> None:
    """A fresh process that needs customers must not pay for 400 models."""
    script = "import sys, mvmnt_client.models as models; models.Company; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "mvmnt_client.models.company" in loaded
    assert "mvmnt_client.models.customer" not in loaded


def test_the_models_package_lists_its_classes_and_refuses_others() -> None:
    assert "Customer" in dir(models)
    with pytest.raises(AttributeError, match="Costumer"):
        models.Costumer  # noqa: B018  # the attribute's look-up is what is tried


def test_both_packages_carry_type_information() -> None:
    assert (ROOT / "mvmnt_client/py.typed").exists()
    assert (ROOT / "custom/mvmnt/py.typed").exists()


def test_no_endpoint_has_a_synchronous_way_around_the_token_refresh() -> None:
    module = importlib.import_module("mvmnt_client.api.customers.get_customer")
    functions = {name for name, value in vars(module).items() if inspect.isfunction(value)}
    assert {"asyncio", "asyncio_detailed"} <= functions
    assert not {name for name in functions if "sync" in name} - {"asyncio", "asyncio_detailed"}


def test_docstrings_come_from_the_description() -> None:
    from mvmnt_client.api.credit_memos import CreditMemos

    text = " ".join((CreditMemos.void.__doc__ or "").split())
    assert "voidCreditMemo" in text
    assert "ConflictError: The credit has been applied to invoices, so it cannot be voided." in text


def test_the_description_is_shipped_whole() -> None:
    assert len(operations(description())) == 176
    assert len(description()["components"]["schemas"]) == 394


def test_secrets_are_in_no_repr() -> None:
    secrets = {"downloadUrl": "https://files.example.com/1?signature=abc", "uploadUrl": None}
    required = sample(corrected_description(), SCHEMAS["Document"])
    document = models.Document.from_dict({**required, **secrets})
    assert document.download_url == secrets["downloadUrl"]
    assert document.to_dict()["downloadUrl"] == secrets["downloadUrl"]
    assert "signature" not in repr(document)
    assert "12345" not in repr(models.CarrierFactorInput(company_name="Factor", account_number="12345", clabe="12345"))


def test_a_vendor_contact_has_the_id_that_its_schema_forgets() -> None:
    required = sample(corrected_description(), SCHEMAS["VendorContact"])
    contact = models.VendorContact.from_dict({**required, "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "key": "ERP-1"})
    assert (str(contact.id), contact.key) == ("3fa85f64-5717-4562-b3fc-2c963f66afa6", "ERP-1")
