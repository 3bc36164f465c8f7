"""The sandbox serves descriptions that say the same in another form: boolean schemas, JSON by a vendor's media type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sandbox.conftest import Api
from support.mutations import build

from mvmnt.sandbox.description import Description
from mvmnt.testing import MvmntSandbox

Document = dict[str, Any]
VENDOR = "application/vnd.mvmnt.v2+json"


@pytest.fixture
def description(request: pytest.FixtureRequest) -> Description:
    """The description after the change that a test names."""
    return Description(build(request.param))


def changed(change: Callable[[Document], None]) -> Any:
    return pytest.mark.parametrize("description", [change], indirect=True)


def members_of_any_type(document: Document) -> None:
    schemas = document["components"]["schemas"]
    schemas["Anything"] = True
    for name in ("Customer", "CustomerInput", "CustomerPatch"):
        members = schemas[name]["properties"]
        members["website"] = True
        members["tags"] = {"type": "array", "items": True}
        members["note"] = {"$ref": "#/components/schemas/Anything"}
        members["legacy"] = False
    schemas["CustomerFilter"]["properties"]["tags"] = {"type": "object", "properties": {"contains": True}}


def a_response_of_any_type(document: Document) -> None:
    responses = document["paths"]["/customers/{id}"]["get"]["responses"]
    responses["200"]["content"]["application/json"]["schema"] = True


def a_body_of_any_type(document: Document) -> None:
    body = document["paths"]["/credit-memos/{id}/void"]["post"]["requestBody"]
    body["content"]["application/json"]["schema"] = True


def a_vendors_media_type(document: Document) -> None:
    for path, status in (("/customers", "201"), ("/customers/filter", "200")):
        operation = document["paths"][path]["post"]
        for content in (operation["requestBody"]["content"], operation["responses"][status]["content"]):
            content[VENDOR] = content.pop("application/json")


@changed(members_of_any_type)
async def test_a_member_whose_schema_is_true_holds_any_value(api: Api) -> None:
    body = {"name": "Northwind", "status": "ACTIVE", "website": {"main": 1.5}, "tags": ["a", 1], "note": [None]}
    created = await api.post("/customers", body)
    assert {name: created[name] for name in body} == body
    assert (await api.patch(f"/customers/{created['id']}", {"website": 7}))["website"] == 7
    assert await api.ids("customers", {"tags": {"contains": "a"}}) == [created["id"]]


@changed(members_of_any_type)
async def test_a_member_whose_schema_is_false_is_refused(api: Api) -> None:
    refusal = await api.post("/customers", {"name": "Northwind", "status": "ACTIVE", "legacy": 1}, status=422)
    assert [detail["field"] for detail in refusal["details"]] == ["legacy"]


def test_flags_and_examples_that_are_true_stay_as_they_are() -> None:
    part = {"$ref": "#/components/schemas/Address", "deprecated": True}
    odd = {
        "allOf": [part],
        "properties": {"default": True},
        "default": True,
        "example": {"items": True, "schema": True},
    }

    def change(document: Document) -> None:
        document["components"]["schemas"]["examples"] = odd

    schema = Description(build(change)).schemas["examples"]
    assert schema == {**odd, "properties": {"default": {}}}


@changed(a_response_of_any_type)
async def test_a_response_whose_schema_is_true_is_the_record_as_it_is_stored(api: Api) -> None:
    created = await api.post("/customers", {"name": "Northwind", "status": "ACTIVE"})
    assert (await api.get(f"/customers/{created['id']}"))["id"] == created["id"]


@changed(a_body_of_any_type)
async def test_a_body_whose_schema_is_true_is_taken(api: Api, bodies: Any) -> None:
    memo = await bodies.create("credit-memos", amount=1)
    assert (await api.post(f"/credit-memos/{memo['id']}/void", {"anything": [1]}, status=200))["status"] == "VOIDED"


@changed(a_vendors_media_type)
async def test_json_of_a_vendor_is_checked_and_written_as_json(client: httpx.AsyncClient) -> None:
    headers = {"content-type": VENDOR}
    good = await client.post("/v1/customers", content=b'{"name": "A", "status": "ACTIVE"}', headers=headers)
    assert (good.status_code, good.headers["content-type"]) == (201, VENDOR)
    assert good.json()["name"] == "A"
    page = await client.post("/v1/customers/filter", content=b'{"pageSize": 5}', headers=headers)
    assert (page.headers["content-type"], len(page.json()["data"])) == (VENDOR, 1)
    bad = await client.post("/v1/customers", content=b'{"name": 5}', headers=headers)
    assert (bad.status_code, bad.headers["content-type"]) == (422, "application/json")
    other = await client.post("/v1/customers", json={"name": "A", "status": "ACTIVE"})
    assert other.status_code == 400


def test_records_of_a_test_are_added_in_the_vendors_media_type() -> None:
    with MvmntSandbox(description=Description(build(a_vendors_media_type))) as sandbox:
        added = sandbox.add("customers", {"name": "Northwind", "status": "ACTIVE"})
        assert sandbox.records("customers") == [added]
