"""Parameters go out in the style that the description gives them, in every place."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, document, generated_sdk, operation, parameter, ref

from mvmnt import Key
from mvmnt.errors import MvmntError

WORDS = {"type": "array", "items": {"type": "string"}}
STAMP = UUID("3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
POINT = {"x": 1, "y": "a b", "z": None}

#: name: how the parameter `p` is described, the value, and the query that is sent.
QUERIES: dict[str, tuple[dict[str, Any], Any, str]] = {
    "repeated": ({"schema": WORDS}, ["a b", "c&d"], "p=a%20b&p=c%26d"),
    "a tuple": ({"schema": WORDS}, ("a", "b"), "p=a&p=b"),
    "with commas": ({"schema": WORDS, "explode": False}, ["a", "b,c"], "p=a,b%2Cc"),
    "form by name": ({"schema": WORDS, "style": "form", "explode": False}, ["a", "b"], "p=a,b"),
    "with spaces": ({"schema": WORDS, "style": "spaceDelimited", "explode": False}, ["a", "b"], "p=a%20b"),
    "with spaces by default": ({"schema": WORDS, "style": "spaceDelimited"}, ["a", "b"], "p=a%20b"),
    "with pipes": ({"schema": WORDS, "style": "pipeDelimited", "explode": False}, ["a", "b|c"], "p=a%7Cb%7Cc"),
    "pipes exploded": ({"schema": WORDS, "style": "pipeDelimited", "explode": True}, ["a", "b"], "p=a&p=b"),
    "no items": ({"schema": WORDS, "explode": False}, [], ""),
    "deep": ({"schema": ref("Point"), "style": "deepObject", "explode": True}, POINT, "p%5Bx%5D=1&p%5By%5D=a%20b"),
    "deeper": (
        {"schema": {"type": "object"}, "style": "deepObject"},
        {"at": {"gte": datetime.date(2025, 1, 31)}, "in": ["a", "b"]},
        "p%5Bat%5D%5Bgte%5D=2025-01-31&p%5Bin%5D=a&p%5Bin%5D=b",
    ),
    "an object": ({"schema": ref("Point")}, POINT, "x=1&y=a%20b"),
    "an object with commas": ({"schema": ref("Point"), "explode": False}, POINT, "p=x,1,y,a%20b"),
    "json": ({"content": {"application/json": {"schema": ref("Point")}}}, {"x": 1}, "p=%7B%22x%22%3A1%7D"),
    "json array": ({"content": {"application/json": {"schema": WORDS}}}, ["a"], "p=%5B%22a%22%5D"),
    "reserved": ({"schema": {"type": "string"}, "allowReserved": True}, "a/b:c?d&e=f#g+h", "p=a/b:c?d%26e%3Df%23g%2Bh"),
    "not reserved": ({"schema": {"type": "string"}}, "a/b", "p=a%2Fb"),
    "a truth": ({"schema": {"type": "boolean"}}, True, "p=true"),
    "a number": ({"schema": {"type": "number"}}, Decimal("1.50"), "p=1.50"),
    "a date": ({"schema": {"type": "string", "format": "date"}}, datetime.date(2025, 1, 31), "p=2025-01-31"),
    "an enum": ({"schema": ref("Kind")}, "DROP", "p=DROP"),
    "enums": ({"schema": {"type": "array", "items": ref("Kind")}, "explode": False}, ["DROP", "PICK"], "p=DROP,PICK"),
}
PATHS: dict[str, tuple[dict[str, Any], Any, str]] = {
    "integer": ({"schema": {"type": "integer"}}, 7, "7"),
    "number": ({"schema": {"type": "number"}}, 1.5, "1.5"),
    "date": ({"schema": {"type": "string", "format": "date"}}, datetime.date(2025, 1, 31), "2025-01-31"),
    "a date's text": ({"schema": {"type": "string", "format": "date"}}, "2025-01-31", "2025-01-31"),
    "moment": (
        {"schema": {"type": "string", "format": "date-time"}},
        datetime.datetime(2025, 1, 31, tzinfo=datetime.UTC),
        "2025-01-31T00%3A00%3A00%2B00%3A00",
    ),
    "enum": ({"schema": ref("Kind")}, "DROP", "DROP"),
    "inline enum": ({"schema": {"type": "string", "enum": ["A B"]}}, "A B", "A%20B"),
    "uuid": ({"schema": {"type": "string", "format": "uuid"}}, STAMP, str(STAMP)),
    "text": ({"schema": {"type": "string"}}, Key("a/b"), "a%2Fb"),
    "truth": ({"schema": {"type": "boolean"}}, False, "false"),
    "union": ({"schema": {"anyOf": [{"type": "integer"}, {"type": "string", "format": "date"}]}}, 3, "3"),
    "array": ({"schema": WORDS}, ["a", "b,c"], "a,b%2Cc"),
    "integers": ({"schema": {"type": "array", "items": {"type": "integer"}}}, [1, 2], "1,2"),
    "array label": ({"schema": WORDS, "style": "label"}, ["a", "b"], ".a,b"),
    "array label exploded": ({"schema": WORDS, "style": "label", "explode": True}, ["a", "b"], ".a.b"),
    "array matrix": ({"schema": WORDS, "style": "matrix"}, ["a", "b"], ";p=a,b"),
    "array matrix exploded": ({"schema": WORDS, "style": "matrix", "explode": True}, ["a", "b"], ";p=a;p=b"),
    "text label": ({"schema": {"type": "string"}, "style": "label"}, "a b", ".a%20b"),
    "integer matrix": ({"schema": {"type": "integer"}, "style": "matrix"}, 7, ";p=7"),
    "object": ({"schema": ref("Point")}, POINT, "x,1,y,a%20b"),
    "object exploded": ({"schema": ref("Point"), "explode": True}, POINT, "x=1,y=a%20b"),
    "object matrix": ({"schema": ref("Point"), "style": "matrix"}, POINT, ";p=x,1,y,a%20b"),
    "object matrix exploded": ({"schema": ref("Point"), "style": "matrix", "explode": True}, POINT, ";x=1;y=a%20b"),
    "object label exploded": ({"schema": ref("Point"), "style": "label", "explode": True}, POINT, ".x=1.y=a%20b"),
}
HEADERS: dict[str, tuple[dict[str, Any], Any, str]] = {
    "integer": ({"schema": {"type": "integer"}}, 7, "7"),
    "array": ({"schema": WORDS}, ["a", "b"], "a,b"),
    "object": ({"schema": ref("Point")}, POINT, "x,1,y,a b"),
    "object exploded": ({"schema": ref("Point"), "explode": True}, POINT, "x=1,y=a b"),
    "json": ({"content": {"application/json": {"schema": ref("Point")}}}, {"x": 1}, '{"x":1}'),
    "date": ({"schema": {"type": "string", "format": "date"}}, datetime.date(2025, 1, 31), "2025-01-31"),
}
COOKIES: dict[str, tuple[dict[str, Any], Any, str]] = {
    "text": ({"schema": {"type": "string"}}, "a;b c", "p=a%3Bb%20c"),
    "integer": ({"schema": {"type": "integer"}}, 7, "p=7"),
    "array": ({"schema": WORDS, "explode": False}, ["a", "b"], "p=a,b"),
}
SCHEMAS = {
    "Kind": {"type": "string", "enum": ["PICK", "DROP"]},
    "Point": {
        "type": "object",
        "properties": {"x": {"type": "integer"}, "y": {"type": "string"}, "z": {"type": ["string", "null"]}},
    },
}


#: Names of path parameters, which may be of any letters.
NAMES = ["größe", "a b", "path*", "+path", "名", "1", "$id", "a-b", "class", "😀"]


def method(place: str, name: str) -> str:
    return f"read_{place}_{re.sub('[^a-z]+', '_', name)}"


def described(**described: Any) -> dict[str, Any]:
    return {"name": "p", "required": described["in"] == "path", **described}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths: dict[str, Any] = {}
    for place, cases in (("query", QUERIES), ("path", PATHS), ("header", HEADERS), ("cookie", COOKIES)):
        for name, (how, _, _) in cases.items():
            path = f"/{method(place, name)}" + ("/{p}" if place == "path" else "")
            read = operation(method(place, name), parameters=[described(**{"in": place}, **how)])
            paths[path] = {"get": read}
    by = parameter("by", {"type": "string", "enum": ["day", "week"]})
    lookup = parameter("by", {"type": "string", "enum": ["id", "key"]})
    identifier = parameter("id", {"type": "string"}, "path")
    paths |= {
        "/grouped/{id}": {"get": operation("readGrouped", parameters=[identifier, by])},
        "/sorted": {"get": operation("readSorted", parameters=[parameter("by", {"type": "string"})])},
        "/numbered/{id}": {
            "get": operation("readNumbered", parameters=[parameter("id", {"type": "integer"}, "path"), lookup])
        },
        **{
            f"/named{number}/{{{name}}}": {
                "get": operation(
                    f"readNamed{number}", parameters=[parameter(name, {"type": "string", "maxLength": 3}, "path")]
                )
            }
            for number, name in enumerate(NAMES)
        },
        "/nulls": {"get": operation("readNulls", parameters=[parameter("q", {"type": ["string", "null"]})])},
        "/looked/{id}": {"get": operation("readLooked", parameters=[identifier, lookup])},
        "/headed": {
            "get": operation(
                "readHeaded",
                parameters=[
                    parameter("Authorization", {"type": "string"}, "header"),
                    parameter("Accept", {"type": "string"}, "header"),
                    {**parameter("X-Tenant", {"type": "string"}, "header"), "required": True},
                ],
            )
        },
    }
    return generated_sdk(tmp_path_factory.mktemp("parameters"), document(paths, SCHEMAS))


@pytest.mark.parametrize("name", QUERIES)
async def test_a_query_parameter_is_sent_in_its_style(sdk: GeneratedSdk, name: str) -> None:
    _, value, sent = QUERIES[name]
    async with sdk.client() as client:
        await getattr(client.stops, method("query", name))(p=value)
        assert client.target.partition("?")[2] == sent


@pytest.mark.parametrize("name", [name for name in QUERIES if "object" in name or name == "deep"])
async def test_an_object_in_the_query_may_be_its_model(sdk: GeneratedSdk, name: str) -> None:
    sent = QUERIES[name][2]
    async with sdk.client() as client:
        await getattr(client.stops, method("query", name))(p=sdk.models.Point(x=1, y="a b"))
        assert client.target.partition("?")[2] == sent


@pytest.mark.parametrize("name", PATHS)
async def test_a_path_parameter_is_sent_in_its_style(sdk: GeneratedSdk, name: str) -> None:
    _, value, sent = PATHS[name]
    async with sdk.client() as client:
        await getattr(client.stops, method("path", name))(value)
        assert client.target.rpartition("/")[2] == sent


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("integer", "seven", "read_path_integer GET /read_path_integer/{p}: path.p: expected an integer, not a string"),
        ("date", "yesterday", "expected a date such as"),
        ("enum", "TELEPORT", "one of DROP, PICK"),
        ("array", [], "p is empty"),
        ("array", ["..", 1], "expected a string"),
        ("array", [".."], "which no URL path can carry"),
        ("uuid", "x", "must be a UUID"),
    ],
)
async def test_a_path_parameter_that_does_not_fit_is_refused_by_name(
    sdk: GeneratedSdk, name: str, value: Any, message: str
) -> None:
    async with sdk.client() as client:
        with pytest.raises(MvmntError, match=re.escape(message)):
            await getattr(client.stops, method("path", name))(value)
        assert client.requests == []


@pytest.mark.parametrize("name", HEADERS)
async def test_a_header_parameter_is_sent_in_its_style(sdk: GeneratedSdk, name: str) -> None:
    _, value, sent = HEADERS[name]
    async with sdk.client() as client:
        await getattr(client.stops, method("header", name))(p=value)
        assert client.request.headers["p"] == sent


@pytest.mark.parametrize("name", COOKIES)
async def test_a_cookie_is_sent(sdk: GeneratedSdk, name: str) -> None:
    _, value, sent = COOKIES[name]
    async with sdk.client() as client:
        await getattr(client.stops, method("cookie", name))(p=value)
        assert client.request.headers["cookie"] == sent


async def test_a_cookie_that_is_not_given_is_no_header(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, method("cookie", "text"))()
        assert "cookie" not in client.request.headers


async def test_a_parameter_that_happens_to_be_called_by_is_the_callers(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        await client.stops.read_grouped("7", by="week")
        await client.stops.read_grouped("7")
        await client.stops.read_sorted(by="name")
        await client.stops.read_numbered(7, by="id")
        await client.stops.read_looked("7")
        targets = [request.url.raw_path.decode() for request in client.requests]
    assert targets == [
        "/v1/grouped/7?by=week",
        "/v1/grouped/7",
        "/v1/sorted?by=name",
        "/v1/numbered/7?by=id",
        "/v1/looked/7?by=key",
    ]


async def test_headers_that_openapi_leaves_to_other_words_are_no_arguments(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        await client.stops.read_headed(x_tenant="T")
        headers = client.request.headers
    assert (headers["x-tenant"], headers["authorization"]) == ("T", "Bearer T0")


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
async def test_a_path_parameter_may_have_any_name(sdk: GeneratedSdk, number: int) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, f"read_named_{number}")("a/b")
        assert client.request.url.raw_path.decode() == f"/v1/named{number}/a%2Fb"


def test_a_nullable_parameter_may_be_none_once(sdk: GeneratedSdk) -> None:
    assert "q: str | None = None)" in sdk.source("read_nulls")
