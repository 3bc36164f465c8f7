"""References anywhere: what is referred to counts as though it stood there."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.generated_sdk import (
    GeneratedSdk,
    body,
    content,
    document,
    generated_sdk,
    json_response,
    operation,
    parameter,
    ref,
)

from generation.description.references import in_place
from generation.errors import DescriptionError

ID = parameter("id", {"type": "string"}, "path")
STOP = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "note": {"type": "string"}}}


FOUND_STOP = {"200": json_response(ref("Stop"))}


def holder(**reference: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"stop": {**ref("Stop"), **reference}}}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    components = {
        "pathItems": {
            "Team": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": operation("getTeam", {"200": {"$ref": "#/components/responses/Stop"}}),
                "put": operation("replaceTeam", requestBody={"$ref": "#/components/requestBodies/Stop"}),
            },
            "CrewAgain": {"$ref": "#/components/pathItems/Crew"},
            "Crew": {"get": operation("getCrew", FOUND_STOP, parameters=[ID])},
            "Pair": {"parameters": [ID], "get": operation("getPair", FOUND_STOP)},
        },
        "parameters": {
            "Id": ID,
            "Again": {"$ref": "#/components/parameters/Id"},
            "Depth": parameter("depth", {"type": "integer"}, "header", examples={"one": {"value": 1}}),
        },
        "responses": {
            "Stop": {**json_response(ref("Stop")), "headers": {"X-Left": {"$ref": "#/components/headers/Left"}}},
            "Twice": {"$ref": "#/components/responses/Stop"},
        },
        "requestBodies": {"Stop": body(ref("Stop")), "Twice": {"$ref": "#/components/requestBodies/Stop"}},
        "headers": {"Left": {"schema": {"type": "integer"}}},
        "examples": {"One": {"value": {"id": "1"}}},
    }
    shared = {"application/json": {"schema": ref("Stop"), "examples": {"one": {"$ref": "#/components/examples/One"}}}}
    paths: dict[str, Any] = {
        "/teams/{id}": {"$ref": "#/components/pathItems/Team"},
        "/crews/{id}": {"$ref": "#/components/pathItems/CrewAgain", "summary": "Crews"},
        "/pairs/{id}": {
            "$ref": "#/components/pathItems/Pair",
            "put": operation("replacePair", requestBody=body(ref("Stop"))),
        },
        "/twice/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Again"}],
            "get": operation("getTwice", {"200": {"$ref": "#/components/responses/Twice"}}),
            "put": operation("replaceTwice", requestBody={"$ref": "#/components/requestBodies/Twice"}),
        },
        "/far/{id}": {
            "get": operation(
                "getFar",
                {"200": {"description": "The stop.", "content": shared}},
                parameters=[
                    {"$ref": "#/paths/~1near~1%7Bid%7D/get/parameters/0"},
                    {"$ref": "#/components/parameters/Depth"},
                ],
            )
        },
        "/near/{id}": {
            "parameters": [parameter("depth", {"type": "string"}, "header"), parameter("q", {"type": "string"})],
            "get": operation(
                "getNear",
                {"200": json_response(ref("Stop"))},
                parameters=[ID, {"$ref": "#/components/parameters/Depth"}],
            ),
        },
        "/holders": {
            "post": operation("sendNullable", requestBody=body(holder(type=["object", "null"]))),
            "get": operation("getNullable", {"200": json_response(holder(type=["object", "null"]))}),
            "put": operation("sendOld", requestBody=body(holder(nullable=True))),
            "patch": operation("sendRequired", requestBody=body(holder(required=["note"]))),
            "delete": operation("sendDescribed", requestBody=body(holder(description="The stop.", type="object"))),
        },
    }
    return generated_sdk(tmp_path_factory.mktemp("references"), document(paths, {"Stop": STOP}, components))


FOUND = httpx.Response(200, json={"id": "1"})


@pytest.mark.parametrize("method", ["get_team", "get_crew", "get_pair", "get_twice", "get_far", "get_near"])
async def test_path_items_parameters_and_responses_are_followed(sdk: GeneratedSdk, method: str) -> None:
    async with sdk.client(FOUND) as client:
        found = await getattr(client.stops, method)("7")
        assert client.request.url.path.endswith("/7")
    assert isinstance(found, sdk.models.Stop)


@pytest.mark.parametrize("method", ["replace_team", "replace_pair", "replace_twice"])
async def test_request_bodies_are_followed(sdk: GeneratedSdk, method: str) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, method)("7", sdk.models.Stop(id="1"))
        assert client.json == {"id": "1"}


async def test_an_operations_own_parameter_takes_the_place_of_its_path_items(sdk: GeneratedSdk) -> None:
    async with sdk.client(FOUND) as client:
        await client.stops.get_near("7", depth=3, q="x")
        assert client.request.headers["depth"] == "3"
        assert client.target == "/v1/near/7?q=x"


@pytest.mark.parametrize("method", ["send_nullable", "send_old"])
async def test_null_beside_a_reference_may_be_sent(sdk: GeneratedSdk, method: str) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, method)({"stop": None})
        assert client.json == {"stop": None}


async def test_null_beside_a_reference_is_read(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(200, json={"stop": None})) as client:
        assert (await client.stops.get_nullable()).stop is None


async def test_a_member_that_is_required_beside_a_reference_is_asked_for(sdk: GeneratedSdk) -> None:
    from mvmnt.errors import RequestBodyError

    async with sdk.client() as client:
        with pytest.raises(RequestBodyError, match="note"):
            await client.stops.send_required({"stop": {"id": "1"}})
        await client.stops.send_required({"stop": {"id": "1", "note": "n"}})
        assert client.json == {"stop": {"id": "1", "note": "n"}}


async def test_a_text_beside_a_reference_makes_no_other_class(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        await client.stops.send_described({"stop": sdk.models.Stop(id="1")})
        assert client.json == {"stop": {"id": "1"}}


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        ({"Id": {"$ref": "#/components/parameters/Nothing"}}, "Nothing' leads nowhere"),
        ({"Id": {"$ref": "#/components/parameters/Id"}}, "refers to itself"),
        (
            {"Id": {"$ref": "#/components/parameters/B"}, "B": {"$ref": "#/components/parameters/Id"}},
            "refers to itself",
        ),
    ],
)
def test_a_reference_that_cannot_be_followed_is_refused_by_name(components: dict[str, Any], expected: str) -> None:
    get = operation("getStop", parameters=[{"$ref": "#/components/parameters/Id"}])
    wrong = document({"/stops": {"get": get}}, components={"parameters": components})
    with pytest.raises(DescriptionError, match=expected):
        in_place(wrong)


def test_a_member_that_is_called_like_a_reference_is_left_alone() -> None:
    schema = {"type": "object", "properties": {"$ref": {"type": "string"}}, "example": {"$ref": "#/x", "required": []}}
    given = document({"/stops": {"post": operation("sendStop", requestBody={"content": content(schema)})}})
    assert in_place(given) == given
