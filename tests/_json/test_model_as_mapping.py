"""A model read and written by the API's own names, and in pydantic, FastAPI and JSON encoders."""

import copy
import json
import pickle
from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

import httpx
import orjson
import pytest
from fastapi import Body, FastAPI
from fastapi.encoders import jsonable_encoder
from pydantic import BaseModel, TypeAdapter, ValidationError

from mvmnt import UNSET
from mvmnt.models import Customer, CustomerFilter, CustomerInput, CustomerStatus, UUIDSearchCriteria


@pytest.fixture
def customer() -> CustomerInput:
    customer = CustomerInput(name="Northwind", status=CustomerStatus.ACTIVE, credit_limit=None)
    customer.additional_properties["loyalty"] = "gold"
    return customer


def test_a_member_is_read_by_the_name_that_the_api_gives_it(customer: CustomerInput) -> None:
    assert (customer["name"], customer["creditLimit"], customer["loyalty"]) == ("Northwind", None, "gold")


@pytest.mark.parametrize("name", ["website", "credit_limit", "unheardOf", ""])
def test_a_member_that_is_absent_is_a_key_error(customer: CustomerInput, name: str) -> None:
    assert name not in customer
    with pytest.raises(KeyError, match=repr(name)):
        customer[name]
    with pytest.raises(KeyError, match=repr(name)):
        del customer[name]


def test_what_is_no_name_is_not_in_it(customer: CustomerInput) -> None:
    assert 7 not in customer


def test_null_is_there(customer: CustomerInput) -> None:
    assert "creditLimit" in customer


def test_iteration_gives_the_names_of_the_members_that_are_there(customer: CustomerInput) -> None:
    assert list(customer) == customer.keys() == ["name", "status", "creditLimit", "loyalty"]


def test_dict_gives_names_and_values(customer: CustomerInput) -> None:
    expected = {"name": "Northwind", "status": CustomerStatus.ACTIVE, "creditLimit": None, "loyalty": "gold"}
    assert dict(customer) == {**customer} == expected


def test_a_member_is_written_by_its_name(customer: CustomerInput) -> None:
    customer["creditLimit"], customer["novelty"] = 5, 7
    assert (customer.credit_limit, customer.additional_properties["novelty"]) == (5, 7)


def test_a_deleted_member_is_absent(customer: CustomerInput) -> None:
    del customer["creditLimit"], customer["loyalty"]
    assert customer.credit_limit is UNSET
    assert list(customer) == ["name", "status"]


def test_code_that_reads_a_member_by_name_works_on_once_the_description_knows_it() -> None:
    before = Customer.from_dict({**_customer(), "novelty": "x"})
    assert (before["novelty"], before["name"]) == ("x", "Northwind")


def test_a_member_that_is_called_like_a_method_keeps_its_attribute() -> None:
    criteria = UUIDSearchCriteria.from_dict({"values": [], "operator": "IN"})
    assert criteria["values"] == []


def test_a_model_without_members_is_still_true() -> None:
    assert CustomerFilter() or pytest.fail("an empty model is no absent one")


# Encoders


@pytest.mark.parametrize("dump", [json.dumps, orjson.dumps, TypeAdapter(Any).dump_json])
def test_unset_is_never_written_as_a_text(dump: Callable[[object], object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        dump({"website": UNSET})


def calling(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app.test")


async def test_fastapi_refuses_unset() -> None:
    app = FastAPI()
    app.get("/unset")(lambda: {"website": UNSET})
    async with calling(app) as http:
        with pytest.raises((TypeError, ValueError)):
            await http.get("/unset")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])  # noqa: S301  # our own
def test_unset_stays_one_object(again: Callable[[object], object]) -> None:
    assert again(UNSET) is UNSET


def test_fastapi_encodes_the_members_that_are_there(customer: CustomerInput) -> None:
    assert jsonable_encoder(customer) == {
        "name": "Northwind",
        "status": "ACTIVE",
        "creditLimit": None,
        "loyalty": "gold",
    }


async def test_a_fastapi_handler_takes_and_returns_models() -> None:
    app = FastAPI()

    @app.post("/customers")
    async def create(customer: Annotated[CustomerInput, Body()]) -> Customer:
        return Customer.from_dict({**_customer(), "name": customer.name, "loyalty": customer["loyalty"]})

    async with calling(app) as http:
        sent = {"name": "Acme", "status": "ACTIVE", "loyalty": "gold"}
        response = await http.post("/customers", json=sent)
        refused = await http.post("/customers", json={"name": "Acme"})
        described = (await http.get("/openapi.json")).json()

    assert response.json() == {**_customer(), "name": "Acme", "loyalty": "gold"}
    assert (refused.status_code, "$.status" in refused.text) == (422, True)
    body = described["paths"]["/customers"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"]["type"] == "object"


def test_a_pydantic_model_has_models_as_fields() -> None:
    class Order(BaseModel):
        customer: CustomerInput
        id: UUID

    order = Order.model_validate({"customer": {"name": "Acme", "status": "ACTIVE"}, "id": str(UUID(int=1))})

    assert order.customer == CustomerInput(name="Acme", status=CustomerStatus.ACTIVE)
    assert order.model_dump()["customer"] is order.customer
    assert Order.model_validate_json(order.model_dump_json()) == order
    assert Order.model_json_schema()["properties"]["customer"]["title"] == "CustomerInput"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (7, "$ does not fit the description of CustomerInput"),
        ({"status": "ACTIVE"}, "$.name does not fit"),
        ({"name": 7, "status": "ACTIVE"}, "$.name does not fit"),
        ({"name": "Acme", "status": "ACTIVE", "corporateAddress": {"city": 7}}, "$.corporateAddress.city does not fit"),
    ],
)
def test_pydantic_names_the_place_of_what_does_not_fit(value: object, said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(CustomerInput).validate_python(value)
    assert said in str(caught.value)


def _customer() -> dict[str, Any]:
    from support.samples import corrected_description, sample

    record: dict[str, Any] = sample(corrected_description(), {"$ref": "#/components/schemas/Customer"})
    return {**record, "name": "Northwind"}
