"""Bounds of the description are checked before a request is sent: in bodies, parameters and paths."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, operation, parameter, ref

from mvmnt import RecordRefError, RequestBodyError
from mvmnt._http.options import CallOptions

SIZED = {"type": "string", "minLength": 2, "maxLength": 4}

#: A member's schema, values within its bounds, values beyond, and a part of the message.
MEMBERS: dict[str, tuple[Any, list[Any], list[Any], str]] = {
    "sized": (SIZED, ["ab", "äöüß", "😀😀😀😀"], ["a", "abcde", ""], "a string of 2 to 4 characters, not of"),
    "long": ({"type": "string", "minLength": 1}, ["a" * 5000], [""], "at least 1 characters, not of 0"),
    "fixed": ({"type": "string", "minLength": 3, "maxLength": 3}, ["abc"], ["ab"], "a string of 3 characters"),
    "clock": (
        {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"},
        ["09:30"],
        ["24:00", "09:30\n", "٠٩:30"],
        "matches",
    ),
    "part": ({"type": "string", "pattern": "[a-z]{2}"}, ["1ab2"], ["1a2"], "matches [a-z]{2}"),
    "unknown_pattern": ({"type": "string", "pattern": r"^\p{Lu}+$"}, ["Ä", "a"], [], ""),
    "broken_pattern": ({"type": "string", "pattern": "(["}, ["a"], [], ""),
    "endless_pattern": ({"type": "string", "pattern": "^(a+)+$"}, ["a" * 60 + "!"], [], ""),
    "email": ({"type": "string", "format": "email"}, ["a@b.de", '"a b"@c'], ["a", "@b", "a@"], "an e-mail address"),
    "uri": ({"type": "string", "format": "uri"}, ["https://a/b?c#d", "urn:x"], ["a b", "/a", "http://ä"], "a URI"),
    "ip": ({"type": "string", "format": "ipv4"}, ["10.0.0.1"], ["10.0.0.256"], "an IPv4 address"),
    "unknown_format": ({"type": "string", "format": "hostname"}, ["!"], [], ""),
    "amount": (
        {"type": "number", "minimum": 0.01},
        [0.01, Decimal("0.01"), 1],
        [0, -1, 0.009, Decimal("0.0099")],
        "at least 0.01",
    ),
    "share": ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, [0.5], [0, 1, 1.5], "a number"),
    "old_share": (
        {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        [0.5],
        [0],
        "above 0, not that number itself",
    ),
    "float": (
        {"type": "number", "format": "float", "maximum": 0.3},
        [0.3],
        [0.31],
        "of at most 0.3, not a greater one",
    ),
    "steps": ({"type": "number", "multipleOf": 0.1}, [0.3, 7, Decimal("1.1")], [0.25], "a multiple of 0.1"),
    "huge_steps": ({"type": "number", "multipleOf": 0.1}, [Decimal("1E+90"), 1e300], [], ""),
    "count": ({"type": "integer", "minimum": 1, "maximum": 250}, [1, 250], [0, 251], "an integer of at"),
    "int32": ({"type": "integer", "format": "int32"}, [2**31 - 1, -(2**31)], [2**31], "at most 2,147,483,647"),
    "tags": (
        {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2},
        [["a"], ("a", "b")],
        [[], list("abc")],
        "1 to 2 items",
    ),
    "set": (
        {"type": "array", "items": {}, "uniqueItems": True},
        [[1, True, "1", None]],
        [["a", "b", "a"], [{"a": 1}, {"a": 1}]],
        "equals [0]",
    ),
    "nested": ({"type": "array", "items": SIZED}, [["ab"]], [["ab", "a"]], "2 to 4"),
    "nullable": ({"type": ["string", "null"], "maxLength": 2}, [None, "ab"], ["abc"], "at most 2 characters"),
    "either_null": ({"anyOf": [SIZED, {"type": "null"}]}, [None, "ab"], ["a"], "2 to 4"),
    "either": ({"anyOf": [SIZED, {"type": "string", "minLength": 10}]}, ["ab", "a" * 10, "abcdefg"], [], ""),
    "kinds": ({"type": ["string", "integer"], "maxLength": 2}, ["abc", 7], [], ""),
    "named": (ref("Code"), ["ab"], ["a"], "2 to 4"),
    "only": ({"allOf": [ref("Code")]}, ["ab"], ["a"], "2 to 4"),
    "beside": ({**ref("Code"), "maxLength": 3}, ["ab", "abc"], ["a", "abcd"], "2 to 3 characters"),
    "beside_by_parts": ({"allOf": [ref("Code"), {"minLength": 3}]}, ["abc"], ["ab"], "3 to 4 characters"),
    "beside_looser": ({**ref("Code"), "maxLength": 9}, ["abcd"], ["abcde"], "2 to 4 characters"),
    "beside_looser_by_parts": ({"allOf": [{"minLength": 1}, ref("Code")]}, ["ab"], ["a"], "2 to 4 characters"),
    "beside_number": ({**ref("Share"), "minimum": 0.5}, [0.5], [0.25, 1.5], "a number"),
    "beside_list": ({**ref("Codes"), "minItems": 1}, [["ab"]], [[], ["a"], ["ab"] * 3], ""),
    "beside_or_null": (
        {"anyOf": [{**ref("Code"), "maxLength": 3}, {"type": "null"}]},
        [None, "abc"],
        ["abcd"],
        "2 to 3",
    ),
    "date": ({"type": "string", "format": "date"}, ["2025-01-31"], ["20250131", "2025-W05-5", "2025-02-30"], "a date"),
    "moment": (
        {"type": "string", "format": "date-time"},
        ["2025-01-31T00:00:00.5Z", "2025-01-31t00:00:00+05:30"],
        ["2025-01-31T00:00:00", "2025-01-31", "2025-01-31 00:00:00Z", "2025-01-31T00Z"],
        "with a time zone",
    ),
    "open": ({"type": "object", "additionalProperties": SIZED}, [{"x": "ab"}], [{"x": "a"}], "2 to 4"),
    "enum": ({"type": "string", "enum": ["A"], "maxLength": 1}, ["A"], ["B"], "one of A"),
    "reference": (
        ref("Either"),
        [{"id": "a"}, {"key": "b"}],
        [{}, {"id": "a", "key": "b"}],
        "expected id or key, ",
    ),
    "some": (ref("Some"), [{"a": 1, "b": 1}, {"c": 1}], [{"a": 1}, {}], "expected a with b or c"),
    "whole": ({"type": "integer", "maximum": 9}, [7.0, 9.0], [7.5, 10.0, True], "an integer"),
    "absurd": ({"type": "string", "minLength": 3, "maxLength": 2}, [], ["abc"], "3 to 2"),
}
PLACES = [
    parameter("id", {"type": "string", "maxLength": 5, "pattern": "^[A-Z]"}, "path"),
    parameter("row", {"type": "integer", "minimum": 1}, "path"),
    parameter("page", {"type": "integer", "maximum": 100}),
    parameter("words", {"type": "array", "items": SIZED, "maxItems": 2}),
    parameter("X-Code", SIZED, "header"),
    parameter("crumb", SIZED, "cookie"),
]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    folder: Path = tmp_path_factory.mktemp("bounds")
    members = {"type": "object", "properties": {name: schema for name, (schema, *_) in MEMBERS.items()}}
    base = {"type": "object", "properties": {"code": {"type": "string"}, "size": {"type": "integer", "minimum": 1}}}
    narrowed = {"type": "object", "properties": {"code": SIZED, "size": {"type": "integer", "maximum": 9}}}
    texts = {name: {"type": "string"} for name in ("id", "key")}
    numbers = {name: {"type": "integer"} for name in "abc"}
    choices = [{"required": ["a", "b"]}, {"required": ["c"]}]
    codes = {"type": "array", "items": SIZED, "maxItems": 2}
    schemas = {
        "Either": {"type": "object", "properties": texts, "oneOf": [{"required": ["id"]}, {"required": ["key"]}]},
        "Some": {"type": "object", "properties": numbers, "anyOf": choices},
    }
    schemas |= {
        "Stop": members,
        "Code": SIZED,
        "Share": {"type": "number", "maximum": 1},
        "Codes": codes,
        "Base": base,
        "Narrow": {"allOf": [ref("Base"), narrowed]},
    }
    paths = {
        "/stops": {"post": operation("createStop", requestBody=body(ref("Stop")))},
        "/narrow": {"post": operation("createNarrow", requestBody=body(ref("Narrow")))},
        "/stops/{id}/{row}": {"get": operation("getStop", parameters=PLACES)},
    }
    return generated_sdk(folder, document(paths, schemas))


@pytest.mark.parametrize(
    ("member", "value"), [(name, value) for name, (_, good, *_) in MEMBERS.items() for value in good]
)
async def test_what_is_within_the_bounds_is_sent(sdk: GeneratedSdk, member: str, value: Any) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        await client.stops.create({member: value})
    assert client.request.content


@pytest.mark.parametrize(
    ("member", "value", "said"),
    [(name, value, said) for name, (_, _, bad, said) in MEMBERS.items() for value in bad],
)
async def test_what_is_beyond_them_is_refused_by_its_place_and_the_bound(
    sdk: GeneratedSdk, member: str, value: Any, said: str
) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        with pytest.raises(RequestBodyError) as caught:
            await client.stops.create({member: value})
        assert caught.value.path.startswith(f"body.{member}")
        assert said in caught.value.reason
        assert client.requests == []


@pytest.mark.parametrize("member", ["sized", "clock", "email", "amount", "tags", "set", "moment"])
async def test_they_are_the_servers_where_unknown_members_are_sent(sdk: GeneratedSdk, member: str) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        client.generated.options = CallOptions(sends_unknown=True)
        await client.stops.create({member: MEMBERS[member][2][0]})
    assert client.request.content


async def test_a_model_is_held_to_the_same_bounds(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        with pytest.raises(RequestBodyError, match=r"body\.sized: expected a string of 2 to 4 characters, not of 5"):
            await client.stops.create(sdk.models.Stop(sized="abcde"))


@pytest.mark.parametrize("wrong", [{"code": "a"}, {"size": 0}, {"size": 10}])
async def test_a_member_of_several_parts_has_the_bounds_of_all(sdk: GeneratedSdk, wrong: dict[str, Any]) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        with pytest.raises(RequestBodyError):
            await client.stops.create_narrow(wrong)
        await client.stops.create_narrow({"code": "ab", "size": 9})


@pytest.mark.parametrize(
    ("arguments", "options", "said"),
    [
        (("A", 0), {}, "path.row: expected an integer of at least 1, not a smaller one"),
        (("A", 1), {"page": 101}, "query.page: expected an integer of at most 100"),
        (("A", 1), {"page": "1"}, "query.page: expected an integer, not a string"),
        (("A", 1), {"words": ["ab", "a"]}, "query.words[1]: expected a string of 2 to 4 characters, not of 1"),
        (("A", 1), {"words": ["ab"] * 3}, "query.words: expected an array of at most 2 items, not of 3"),
        (("A", 1), {"x_code": "a"}, "header['X-Code']: expected a string of 2 to 4"),
        (("A", 1), {"crumb": "a"}, "cookie.crumb: expected a string of 2 to 4"),
    ],
)
async def test_parameters_are_held_to_theirs(sdk: GeneratedSdk, arguments: Any, options: Any, said: str) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        with pytest.raises(RequestBodyError) as caught:
            await client.stops.get(*arguments, **options)
        assert said in str(caught.value)
        assert client.requests == []


async def test_parameters_within_their_bounds_are_sent(sdk: GeneratedSdk) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        await client.stops.get("A1", 1, page=100, words=["ab"], x_code="ab", crumb="ab")
    assert client.request.url.path.endswith("/stops/A1/1")


@pytest.mark.parametrize(("key", "said"), [("A12345", "at most 5 characters"), ("a", "matches ^[A-Z]")])
async def test_so_is_a_key_in_a_path(sdk: GeneratedSdk, key: str, said: str) -> None:
    async with sdk.client(httpx.Response(204)) as client:
        with pytest.raises(RecordRefError, match="id: expected a string") as caught:
            await client.stops.get(key, 1)
    assert said in str(caught.value).replace("\\", "")
