"""Members of requests and responses: those that go one way alone, and those beyond the description."""

from __future__ import annotations

import inspect
from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, ref

from mvmnt.errors import RequestBodyError

TEXT: dict[str, Any] = {"type": "string"}


def obj(*required: str, additional: Any = None, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": list(required), "properties": properties}
    return schema if additional is None else {**schema, "additionalProperties": additional}


SCHEMAS: dict[str, Any] = {
    "Stamp": {"type": "string", "readOnly": True},
    "Stop": obj(
        "id",
        "name",
        "stamp",
        "secret",
        id={**TEXT, "readOnly": True},
        name=TEXT,
        stamp=ref("Stamp"),
        secret={**TEXT, "writeOnly": True},
    ),
    "Route": obj("stops", stops={"type": "array", "items": ref("Stop")}, first=ref("Stop")),
    "OnlySent": obj("id", "name", id={**TEXT, "readOnly": True}, name=TEXT),
    "OnlyRead": obj("id", "secret", id=TEXT, secret={**TEXT, "writeOnly": True}),
    "Base": obj("id", id={**TEXT, "readOnly": True}),
    "Extended": {"allOf": [ref("Base"), obj("name", name=TEXT)]},
    "Beside": obj("place", place={**ref("OnlySent"), "readOnly": True}, name=TEXT),
    "Plain": obj("name", name=TEXT),
    "Open": obj("name", name=TEXT, additional=True),
    "OpenEmpty": obj("name", name=TEXT, additional={}),
    "OpenTyped": obj("name", name=TEXT, additional={"type": "integer"}),
    "OpenDated": obj("name", name=TEXT, additional={"type": "string", "format": "date"}),
    "Closed": obj("name", name=TEXT, additional=False),
    "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    sent = ["Stop", "Route", "OnlySent", "Extended", "Beside", "Plain", *[name for name in SCHEMAS if "O" in name[:1]]]
    sent += ["Closed", "Map"]
    paths: dict[str, Any] = {
        f"/send{name}": {"post": operation(f"send{name}", requestBody=body(ref(name)))} for name in dict.fromkeys(sent)
    }
    for name in ("Stop", "Route", "OnlyRead", "Extended", "Plain"):
        paths[f"/read{name}"] = {"get": operation(f"read{name}", {"200": json_response(ref(name))})}
    inline = obj("id", "name", id={**TEXT, "readOnly": True}, name=TEXT)
    paths["/inline"] = {"post": operation("sendInline", requestBody=body(inline))}
    return generated_sdk(tmp_path_factory.mktemp("members"), document(paths, SCHEMAS))


def members(model: Any) -> list[str]:
    return [name for name in inspect.signature(model).parameters if name != "additional_properties"]


@pytest.mark.parametrize(
    ("method", "value"),
    [
        ("send", {"name": "A", "secret": "S"}),
        ("send_route", {"stops": [{"name": "A", "secret": "S"}], "first": {"name": "A", "secret": "S"}}),
        ("send_only_sent", {"name": "A"}),
        ("send_extended", {"name": "A"}),
        ("send_beside", {"name": "A"}),
        ("send_inline", {"name": "A"}),
    ],
)
async def test_a_read_only_member_is_not_asked_for(sdk: GeneratedSdk, method: str, value: dict[str, Any]) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, method)(value)
        assert client.json == value


async def test_a_read_only_member_comes_back_and_a_write_only_one_need_not(sdk: GeneratedSdk) -> None:
    stop = {"id": "1", "name": "A", "stamp": "T"}
    async with sdk.client(httpx.Response(200, json=stop)) as client:
        found = await client.stops.read()
    assert (found.id, found.name, found.stamp) == ("1", "A", "T")
    async with sdk.client(httpx.Response(200, json={"stops": [stop], "first": stop})) as client:
        assert (await client.stops.read_route()).stops[0].id == "1"
    async with sdk.client(httpx.Response(200, json={"id": "1"})) as client:
        assert (await client.stops.read_only_read()).id == "1"


def test_each_direction_has_the_members_that_go_it(sdk: GeneratedSdk) -> None:
    models = sdk.models
    assert members(models.Stop) == ["id", "name", "stamp"]
    assert members(models.StopInput) == ["name", "secret"]
    assert members(models.OnlySent) == ["name"]
    assert members(models.OnlyRead) == ["id"]
    assert models.RouteInput.__annotations__["first"] == "StopInput | Unset"
    assert models.Route.__annotations__["first"] == "Stop | None"
    assert not hasattr(models, "PlainInput")


async def test_the_model_for_requests_is_what_is_sent(sdk: GeneratedSdk) -> None:
    models = sdk.models
    async with sdk.client() as client:
        await client.stops.send_route(models.RouteInput(stops=[models.StopInput(name="A", secret="S")]))
        assert client.json == {"stops": [{"name": "A", "secret": "S"}]}


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("open", {"anything": {"deep": [1]}}),
        ("open_empty", {"anything": None}),
        ("open_typed", {"count": 3}),
        ("open_dated", {"day": "2025-01-31"}),
    ],
)
async def test_members_beyond_the_description_go_out_where_it_allows_them(
    sdk: GeneratedSdk, name: str, more: dict[str, Any]
) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, f"send_{name}")({"name": "A", **more})
        assert client.json == {"name": "A", **more}


async def test_a_map_may_have_any_names(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        await client.stops.send_map({"a": 1, "b": 2})
        assert client.json == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("method", "value", "message"),
    [
        ("send_plain", {"name": "A", "more": 1}, "Plain has no such member"),
        ("send_closed", {"name": "A", "more": 1}, "Closed has no such member"),
        ("send_open_typed", {"name": "A", "more": "x"}, r"body\.more: expected an integer"),
        ("send_map", {"more": "x"}, r"body\.more: expected an integer"),
        ("send_open", {"name": "A", "more": object()}, r"body\.more: expected a value that JSON can hold"),
        ("send", {"name": "A", "secret": "S", "id": "1"}, "StopInput has no such member"),
    ],
)
async def test_other_members_are_refused(sdk: GeneratedSdk, method: str, value: Any, message: str) -> None:
    async with sdk.client() as client:
        with pytest.raises(RequestBodyError, match=message):
            await getattr(client.stops, method)(value)


async def test_a_model_may_have_members_beyond_the_description(sdk: GeneratedSdk) -> None:
    made = sdk.models.OpenTyped(name="A")
    made["count"] = 3
    async with sdk.client() as client:
        await client.stops.send_open_typed(made)
        assert client.json == {"name": "A", "count": 3}
        made["count"] = "many"
        with pytest.raises(RequestBodyError, match="count"):
            await client.stops.send_open_typed(made)
