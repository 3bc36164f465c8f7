"""mvmnt._resources.upsert: PATCH by key, else create, and PATCH again where another was faster."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest
from support.samples import SAMPLE_UUID, corrected_description, sample

from mvmnt import (
    ApiConnectionError,
    ConflictError,
    Id,
    Key,
    NotFoundError,
    RecordRefError,
    RequestBodyError,
    ServerError,
    Upserted,
)
from mvmnt_client.api import Resources
from mvmnt_client.client import Client
from mvmnt_client.models import AddressInput, Customer, CustomerInput, CustomerStatus

SCHEMAS = corrected_description()["components"]["schemas"]
CUSTOMER = {"name": "Northwind", "status": "ACTIVE"}
ADDRESS = {"line1": "1 Dock St", "city": "Duluth", "country": "US", "market": "DLH"}
ERP_1 = Key("ERP-1")


class Api(Resources):
    """A server that gives the statuses that a test says, one after another, and keeps what was sent."""

    def __init__(self, *statuses: int, schema: str = "Customer") -> None:
        self.requests: list[httpx.Request] = []
        left = list(statuses)
        record = sample(corrected_description(), SCHEMAS[schema])

        def respond(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            status = left.pop(0)
            if status == 0:
                raise httpx.ReadError("lost")
            return httpx.Response(
                status, json=record if status < 300 else {"error": "no", "message": f"it is {status}"}
            )

        http = httpx.AsyncClient(base_url="http://api.test/v1", transport=httpx.MockTransport(respond))
        self._client = Client(base_url="http://api.test/v1").set_async_httpx_client(http)

    @property
    def generated(self) -> Client:
        return self._client

    @property
    def calls(self) -> list[tuple[str, str]]:
        return [(request.method, request.url.raw_path.decode()) for request in self.requests]

    @property
    def bodies(self) -> list[Any]:
        return [orjson.loads(request.content) for request in self.requests]

    @property
    def idempotency_keys(self) -> list[str]:
        return [request.headers["idempotency-key"] for request in self.requests]


PATCH = ("PATCH", "/v1/customers/ERP-1?by=key")
CREATE = ("POST", "/v1/customers")


# What is sent


async def test_a_record_that_is_there_is_changed() -> None:
    api = Api(200)
    upserted = await api.customers.upsert(ERP_1, CUSTOMER)
    assert isinstance(upserted, Upserted)
    assert isinstance(upserted.record, Customer)
    assert upserted.created is False
    assert api.calls == [PATCH]
    assert api.bodies == [CUSTOMER]


async def test_a_record_that_is_not_there_is_created_under_the_key() -> None:
    api = Api(404, 201)
    _, created = await api.customers.upsert(ERP_1, CUSTOMER)
    assert created is True
    assert api.calls == [PATCH, CREATE]
    assert api.bodies == [CUSTOMER, {**CUSTOMER, "key": "ERP-1"}]


async def test_a_record_that_another_worker_just_created_is_changed() -> None:
    api = Api(404, 409, 200)
    _, created = await api.customers.upsert(ERP_1, CUSTOMER)
    assert created is False
    assert api.calls == [PATCH, CREATE, PATCH]
    assert api.bodies[2] == CUSTOMER


async def test_a_conflict_over_something_else_than_the_key_is_the_error() -> None:
    api = Api(404, 409, 404)
    with pytest.raises(ConflictError, match="it is 409") as caught:
        await api.customers.upsert(ERP_1, CUSTOMER)
    assert "a deleted record may hold the key" in caught.value.__notes__[0]
    assert len(api.requests) == 3


@pytest.mark.parametrize(
    ("statuses", "error"),
    [
        ([409], ConflictError),
        ([500], ServerError),
        ([0], ApiConnectionError),
        ([404, 500], ServerError),
        ([404, 404], NotFoundError),
        ([404, 409, 500], ServerError),
    ],
)
async def test_any_other_failure_is_raised_as_it_is(statuses: list[int], error: type[Exception]) -> None:
    api = Api(*statuses)
    with pytest.raises(error):
        await api.customers.upsert(ERP_1, CUSTOMER)
    assert len(api.requests) == len(statuses)


# What the body may hold


async def test_the_body_may_be_the_model_of_the_create_body() -> None:
    api = Api(404, 201)
    body = CustomerInput(
        name="Northwind",
        status=CustomerStatus.ACTIVE,
        group_id=UUID(SAMPLE_UUID),
        billing_address=AddressInput(**ADDRESS),
    )
    await api.customers.upsert(ERP_1, body)
    assert api.bodies == [body.to_dict(), {**body.to_dict(), "key": "ERP-1"}]


async def test_a_mapping_may_hold_models() -> None:
    api = Api(404, 201)
    address = AddressInput(**ADDRESS)
    await api.customers.upsert(ERP_1, {**CUSTOMER, "billingAddress": address})
    assert [body["billingAddress"] for body in api.bodies] == [address.to_dict()] * 2


async def test_null_clears_a_member_that_is_there_and_is_left_out_of_the_create() -> None:
    api = Api(404, 201)
    body = {**CUSTOMER, "website": None, "billingAddress": {**ADDRESS, "line2": None}}
    await api.customers.upsert(ERP_1, body)
    assert api.bodies == [body, {**CUSTOMER, "billingAddress": ADDRESS, "key": "ERP-1"}]


async def test_the_body_may_repeat_the_key() -> None:
    api = Api(404, 201)
    await api.customers.upsert(ERP_1, {**CUSTOMER, "key": "ERP-1"})
    assert api.bodies == [CUSTOMER, {**CUSTOMER, "key": "ERP-1"}]


async def test_what_only_creating_sets_stays_out_of_the_patch() -> None:
    api = Api(404, 201, schema="CarrierContact")
    changes = {"name": "Ann", "contactInfo": {"name": "Ann", "email": "ann@example.com"}}
    body = {**changes, "carrierId": SAMPLE_UUID}
    await api.carrier_contacts.upsert(ERP_1, body)
    assert api.calls == [("PATCH", "/v1/carrier-contacts/ERP-1"), ("POST", "/v1/carrier-contacts")]
    assert api.bodies == [changes, {**body, "key": "ERP-1"}]


async def test_a_carriers_type_goes_into_both_requests() -> None:
    """The record ends up as the body says: where it has another type, the PATCH switches it."""
    api = Api(404, 201, schema="OceanCarrier")
    body = {"type": "OCEAN", "name": "Blue Line"}
    await api.carriers.upsert(ERP_1, body)
    assert api.bodies == [body, {**body, "key": "ERP-1"}]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"name": "Northwind"}, "body.status"),  # creating needs it
        ({**CUSTOMER, "statsu": "ACTIVE"}, "body.statsu"),
        ({**CUSTOMER, "name": None}, "body.name"),
        ({**CUSTOMER, "key": "ERP-2"}, "body.key"),
        ({**CUSTOMER, "key": None}, "body.key"),
        ({**CUSTOMER, "billingAddress": {"line1": None}}, "body.billingAddress.line1"),
        ({**CUSTOMER, "deactivationDate": datetime(2025, 1, 1)}, "body.deactivationDate"),  # noqa: DTZ001  # the point
        ("Northwind", "body"),
        (None, "body"),
    ],
)
async def test_what_could_not_be_sent_in_either_request_is_refused_before_both(body: Any, place: str) -> None:
    api = Api()
    with pytest.raises(RequestBodyError) as caught:
        await api.customers.upsert(ERP_1, body)
    assert caught.value.path == place
    assert api.requests == []


async def test_null_where_a_patch_cannot_clear_is_refused_before_any_request() -> None:
    api = Api()
    body = {"customerContactId": SAMPLE_UUID, "isPrimary": True, "locationId": SAMPLE_UUID, "contactTypes": None}
    with pytest.raises(RequestBodyError, match=r"updateLocationContact .*body\.contactTypes: expected an array"):
        await api.location_contacts.upsert(ERP_1, body)
    assert api.requests == []


@pytest.mark.parametrize("key", ["ERP-1", Id(SAMPLE_UUID), UUID(SAMPLE_UUID)])
async def test_only_a_key_can_be_upserted(key: Any) -> None:
    api = Api()
    with pytest.raises(TypeError, match="key must be a Key, not a"):
        await api.customers.upsert(key, CUSTOMER)
    assert api.requests == []


async def test_a_plain_string_gets_told_how_it_is_a_key() -> None:
    with pytest.raises(TypeError, match=r"key must be a Key, not a string: write Key\(\.\.\.\) around it"):
        await Api().customers.upsert("ERP-1", CUSTOMER)  # type: ignore[arg-type]  # what is refused


@pytest.mark.parametrize(("body", "kind"), [("ERP-1", "a string"), ([("name", "A")], "an array"), (ERP_1, "a Key")])
async def test_a_body_that_is_no_mapping_is_told_what_it_is_in_json(body: Any, kind: str) -> None:
    with pytest.raises(RequestBodyError, match=f"body: expected a mapping with the record's members, .* not {kind} "):
        await Api().customers.upsert(ERP_1, body)


async def test_a_key_that_no_path_can_carry_is_refused_before_any_request() -> None:
    api = Api()
    with pytest.raises(RecordRefError, match="cannot stand in a URL path"):
        await api.customers.upsert(Key(".."), CUSTOMER)
    assert api.requests == []


# Idempotency keys


async def test_each_request_has_an_idempotency_key_of_its_own() -> None:
    api = Api(404, 409, 200)
    await api.customers.upsert(ERP_1, CUSTOMER)
    assert len({UUID(key) for key in api.idempotency_keys}) == 3


async def test_the_callers_key_gets_an_ending_for_each_request() -> None:
    api = Api(404, 409, 200)
    await api.customers.upsert(ERP_1, CUSTOMER, idempotency_key="nightly-7")
    assert api.idempotency_keys == ["nightly-7:update", "nightly-7:create", "nightly-7:update-again"]


async def test_a_callers_key_of_242_characters_fits() -> None:
    api = Api(404, 409, 200)
    await api.customers.upsert(ERP_1, CUSTOMER, idempotency_key="x" * 242)
    assert max(map(len, api.idempotency_keys)) == 255


@pytest.mark.parametrize("key", ["", "x" * 243, "x" * 300, "schlüssel"])
async def test_a_key_that_cannot_be_sent_is_refused_before_any_request(key: str) -> None:
    api = Api()
    with pytest.raises(ValueError, match="idempotency_key"):
        await api.customers.upsert(ERP_1, CUSTOMER, idempotency_key=key)
    assert api.requests == []


# Which resources have it


def upserts() -> dict[str, Callable[..., Any]]:
    api = Api()
    resources = {
        name: getattr(api, name) for name in vars(Resources) if not name.startswith("_") and name != "generated"
    }
    return {name: resource.upsert for name, resource in resources.items() if hasattr(resource, "upsert")}


def test_every_resource_whose_records_are_created_with_a_key_has_an_upsert() -> None:
    assert sorted(upserts()) == [
        "carrier_contacts",
        "carrier_factors",
        "carriers",
        "companies",
        "customer_contacts",
        "customers",
        "documents",
        "location_contacts",
        "locations",
        "payment_terms",
        "teams",
        "users",
        "vendors",
    ]


def test_its_docstring_says_which_members_only_creating_sets() -> None:
    texts = {name: " ".join((method.__doc__ or "").split()) for name, method in upserts().items()}
    only_create = {name: text.split("Only the create takes ")[1] for name, text in texts.items() if "Only the" in text}
    assert {name: text.split(":")[0] for name, text in only_create.items()} == {
        "carrier_contacts": "`carrierId`",
        "customer_contacts": "`customerId`",
        "documents": "`contentType` and `fileSize`",
    }
