"""Schemas of all keywords: each valid value is read and sent as it is, whatever words describe it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import orjson
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, ref

from mvmnt.errors import RequestBodyError

TEXT, INTEGER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}
DATE, MOMENT = {**TEXT, "format": "date"}, {**TEXT, "format": "date-time"}


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def member(schema: Any) -> dict[str, Any]:
    return obj(x=schema)


A, B = obj(a=INTEGER), obj("b", b=INTEGER)
CARD = obj("kind", kind={"const": "card"}, number=INTEGER)
CASH = obj("kind", kind={"const": "cash"}, till=INTEGER)
BY_KIND = {"propertyName": "kind", "mapping": {"card": ref("Card")["$ref"], "cash": ref("Cash")["$ref"]}}
PAID = {"Card": CARD, "Cash": CASH}
BASE = obj("kind", kind=TEXT)
EXTENDED = {
    "Base": {**BASE, "discriminator": BY_KIND},
    "Card": {"allOf": [ref("Base"), obj(number=INTEGER)]},
    "Cash": {"allOf": [ref("Base")], "properties": {"till": INTEGER}},
}
CARDS = [{"kind": "card", "number": 1}, {"kind": "cash", "till": 2}]

Case = tuple[dict[str, Any], Any, list[Any], list[Any]]
#: The component schemas, the schema, values that fit it, values that do not.
CASES: dict[str, Case] = {
    # null, in three words
    "nullable text": ({}, member({**TEXT, "nullable": True}), [{"x": None}, {"x": "a"}], [{"x": 1}]),
    "nullable enum": ({}, member({**TEXT, "enum": ["A"], "nullable": True}), [{"x": None}, {"x": "A"}], [{"x": "B"}]),
    "nullable allOf": ({"A": A}, member({"allOf": [ref("A")], "nullable": True}), [{"x": None}, {"x": {"a": 1}}], []),
    "nullable anyOf": ({"A": A}, member({"anyOf": [ref("A"), TEXT], "nullable": True}), [{"x": None}, {"x": "s"}], []),
    "nullable const": ({}, member({"const": "A", "nullable": True}), [{"x": None}, {"x": "A"}], []),
    "nullable component": ({"A": {**A, "nullable": True}}, member(ref("A")), [{"x": None}, {"x": {"a": 1}}], []),
    "null by a type": ({}, member({"type": ["object", "null"], "properties": {"a": INTEGER}}), [{"x": None}], []),
    "null by a variant": ({"A": A}, member({"oneOf": [ref("A"), NULL]}), [{"x": None}, {"x": {"a": 1}}], [{"x": 1}]),
    "null in an enum": ({}, member({"type": ["string", "null"], "enum": ["A", None]}), [{"x": None}], [{"x": "B"}]),
    # types and constants
    "types": ({}, member({"type": ["string", "integer"]}), [{"x": "a"}, {"x": 1}], [{"x": None}, {"x": True}]),
    "an array or text": (
        {},
        member({"type": ["array", "string"], "items": TEXT}),
        [{"x": ["a"]}, {"x": "a"}],
        [{"x": 1}],
    ),
    "a number": ({}, member({"const": 5}), [{"x": 5}], [{"x": 6}, {"x": "5"}]),
    "a truth": ({}, member({"const": True}), [{"x": True}], [{"x": False}, {"x": 1}]),
    "a constant of its own": ({"C": {"const": "A"}}, member(ref("C")), [{"x": "A"}], [{"x": "B"}]),
    "constants or numbers": (
        {},
        member({"anyOf": [{"const": "auto"}, INTEGER]}),
        [{"x": "auto"}, {"x": 3}],
        [{"x": "B"}],
    ),
    "enums or enums": (
        {},
        member({"anyOf": [{**TEXT, "enum": ["A"]}, {**TEXT, "enum": ["B"]}]}),
        [{"x": "A"}, {"x": "B"}],
        [{"x": "C"}],
    ),
    "an enum or any text": ({}, member({"anyOf": [{**TEXT, "enum": ["A"]}, TEXT]}), [{"x": "A"}, {"x": "other"}], []),
    # numbers that are listed
    "numbers": ({}, member({**INTEGER, "enum": [1, 2]}), [{"x": 1}, {"x": 2.0}], [{"x": 3}, {"x": "1"}, {"x": True}]),
    "numbers without a type": ({}, member({"enum": [0.5, 1]}), [{"x": 0.5}, {"x": 1}], [{"x": 0.6}, {"x": "0.5"}]),
    "numbers or null": ({}, member({"enum": [1, 2, None]}), [{"x": 1}, {"x": None}], [{"x": 3}, {"x": "a"}]),
    "numbers in an array": ({}, member({"type": "array", "items": {"enum": [-1, 1]}}), [{"x": [1, -1]}], [{"x": [0]}]),
    "numbers by name": ({"N": {**INTEGER, "enum": [7]}}, member(ref("N")), [{"x": 7}], [{"x": 8}]),
    "numbers over a range": (
        {"A": A},
        {"allOf": [ref("A"), obj(a={**INTEGER, "enum": [1, 2]})]},
        [{"a": 2}],
        [{"a": 3}],
    ),
    # tuples
    "a tuple that is open": ({}, member({"type": "array", "prefixItems": [TEXT]}), [{"x": ["a", 1, None, {}]}], []),
    "a tuple and true": (
        {},
        member({"type": "array", "prefixItems": [TEXT], "items": True}),
        [{"x": ["a", {"b": [1]}]}],
        [{"x": "a"}],
    ),
    "a tuple that is closed": (
        {},
        member({"type": "array", "prefixItems": [TEXT, INTEGER], "items": False}),
        [{"x": ["a", 1]}],
        [{"x": [None]}],
    ),
    "a tuple of one length": (
        {},
        member({"type": "array", "prefixItems": [TEXT, INTEGER], "maxItems": 2}),
        [{"x": ["a", 1]}],
        [{"x": [None]}],
    ),
    # members in other words
    "names by a pattern": (
        {},
        {**obj(a=TEXT), "patternProperties": {"^x-": INTEGER}},
        [{"a": "s", "x-b": 1}],
        [{"a": "s", "x-b": "t"}],
    ),
    "names by two patterns": (
        {},
        {**obj(a=TEXT), "patternProperties": {"^x-": INTEGER, "^y-": TEXT}, "additionalProperties": False},
        [{"x-b": 1, "y-b": "s"}],
        [{"x-b": None}],
    ),
    "all other names": ({}, {**obj(a=TEXT), "unevaluatedProperties": INTEGER}, [{"a": "s", "z": 1}], [{"z": "s"}]),
    "no other names": (
        {"A": A},
        {"allOf": [ref("A"), B], "unevaluatedProperties": False},
        [{"a": 1, "b": 2}],
        [{"b": 2, "c": 3}],
    ),
    "no names at all": ({}, {"type": "object", "additionalProperties": False}, [{}], [{"a": 1}]),
    "a member without names": (
        {"E": {"type": "object", "properties": {}, "additionalProperties": False}},
        member(ref("E")),
        [{"x": {}}],
        [{"x": {"a": 1}}, {"x": []}],
    ),
    "any names at all": ({}, {"type": "object"}, [{}, {"a": 1}], [[]]),
    "members if": (
        {},
        {**obj(a=TEXT), "if": obj(a={"const": "x"}), "then": obj("c", c=INTEGER), "else": obj(d=TEXT)},
        [{"a": "x", "c": 1}, {"a": "y", "d": "s"}, {"a": "y"}],
        [{"a": "x", "e": 1}, {"c": "s"}],
    ),
    "members in parts that depend": (
        {"A": A},
        {"allOf": [ref("A"), {"if": obj(a={"const": 1}), "then": obj(c=TEXT)}, {"if": {}, "else": obj(d=TEXT)}]},
        [{"a": 1, "c": "s"}, {"a": 2, "d": "s"}],
        [{"e": 1}],
    ),
    "members that depend": (
        {},
        {**obj(a=TEXT), "dependentSchemas": {"a": obj(b=INTEGER)}, "dependentRequired": {"a": ["b"]}},
        [{"a": "s", "b": 1}],
        [{"b": "s"}],
    ),
    # parts
    "members beside a part": ({}, {"allOf": [A], "properties": {"c": TEXT}}, [{"a": 1, "c": "s"}], [{"d": 1}]),
    "members beside parts": (
        {"A": A, "B": B},
        {"allOf": [ref("A"), ref("B")], "properties": {"c": TEXT}, "required": ["c"]},
        [{"a": 1, "b": 2, "c": "s"}],
        [{"b": 2}],
    ),
    "required beside a part": (
        {},
        {"allOf": [B], "properties": {"c": TEXT}, "required": ["c"]},
        [{"b": 1, "c": "s"}],
        [{"c": "s"}],
    ),
    "a part that is true": ({"A": A}, member({"allOf": [True, ref("A")]}), [{"x": {"a": 1}}], [{"x": {"b": 1}}]),
    "a constant over text": (
        {"K": BASE},
        {"allOf": [ref("K"), obj(kind={"const": "x"})]},
        [{"kind": "x"}],
        [{"kind": "y"}],
    ),
    "text over a constant": (
        {"K": CARD},
        {"allOf": [ref("K"), obj(kind=TEXT)]},
        [{"kind": "card", "number": 1}],
        [{"kind": "y"}],
    ),
    "null in one of two parts": (
        {"K": BASE, "N": {"allOf": [ref("K")], "properties": {"kind": {"type": ["string", "null"]}}}},
        {"allOf": [ref("N"), B]},
        [{"kind": "x", "b": 1}],
        [{"kind": None, "b": 1}, {"b": 1}],
    ),
    "a part of any names": (
        {"M": {"type": "object", "additionalProperties": INTEGER}},
        {"allOf": [ref("M"), obj(c=TEXT)]},
        [{"c": "s", "any": 1}],
        [{"any": "s"}],
    ),
    "any names beside a part": (
        {"A": A},
        {"allOf": [ref("A")], "additionalProperties": {"type": "boolean"}},
        [{"a": 1, "any": True}],
        [{"any": 1}],
    ),
    "a part that recurses": (
        {"S": {"allOf": [A], "properties": {"kids": {"type": "array", "items": {"allOf": [ref("S")]}}}}},
        ref("S"),
        [{"a": 1, "kids": [{"a": 2, "kids": []}]}],
        [{"kids": [{"b": 2}]}],
    ),
    # unions
    "members beside a union": (
        {"A": obj("a", a=INTEGER), "B": B},
        {**obj("c", c=TEXT), "oneOf": [ref("A"), ref("B")]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}],
        [{"a": 1}, {"c": "s", "z": 1}],
    ),
    "members beside inline variants": (
        {},
        {**obj(c=TEXT), "anyOf": [obj("a", a=INTEGER), B]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}],
        [{"c": "s"}],
    ),
    "a union as a part": (
        {"A": obj("a", a=INTEGER), "B": B, "C": obj(c=TEXT)},
        {"allOf": [ref("C"), {"oneOf": [ref("A"), ref("B")]}]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}],
        [{"c": "s"}],
    ),
    "a union as a part, by its name": (
        {"A": obj("a", a=INTEGER), "B": B, "C": obj(c=TEXT), "U": {"oneOf": [ref("A"), ref("B")]}},
        {"allOf": [ref("C"), ref("U")]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}],
        [{"c": "s"}],
    ),
    "a union with a discriminator as a part, by its name": (
        {**PAID, "Paid": {"oneOf": [ref("Card"), ref("Cash")], "discriminator": BY_KIND}},
        {"allOf": [ref("Paid"), obj("note", note=TEXT)]},
        [{**paid, "note": "s"} for paid in CARDS],
        [{"kind": "coin", "note": "s"}, CARDS[0]],
    ),
    "a union of unions as a part, by its name": (
        {
            "A": obj("a", a=INTEGER),
            "B": B,
            "C": obj("d", d=TEXT),
            "U": {"oneOf": [ref("A"), ref("B")]},
            "V": {"anyOf": [ref("U"), ref("C")]},
        },
        {"allOf": [ref("V")], "properties": {"c": TEXT}, "required": ["c"]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}, {"c": "s", "d": "t"}],
        [{"c": "s"}, {"d": "t"}],
    ),
    "members beside a union of unions": (
        {"A": obj("a", a=INTEGER), "B": B, "U": {"oneOf": [ref("A"), ref("B")]}, "C": obj("d", d=TEXT)},
        {**obj("c", c=TEXT), "oneOf": [ref("U"), ref("C")]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}, {"c": "s", "d": "t"}],
        [{"c": "s"}, {"d": "t"}],
    ),
    "a union beside parts": (
        {"A": obj("a", a=INTEGER), "B": B, "C": obj(c=TEXT)},
        {"allOf": [ref("C")], "oneOf": [ref("A"), ref("B")]},
        [{"c": "s", "a": 1}, {"c": "s", "b": 1}],
        [{"c": "s"}],
    ),
    "members beside a discriminator": (
        PAID,
        {**obj("note", note=TEXT), "oneOf": [ref("Card"), ref("Cash")], "discriminator": BY_KIND},
        [{**paid, "note": "s"} for paid in CARDS],
        [{"kind": "coin", "note": "s"}, CARDS[0]],
    ),
    "a base with a discriminator": (
        EXTENDED,
        member(ref("Base")),
        [{"x": card} for card in CARDS],
        [{"x": {"number": 1}}],
    ),
    "bases in an array": (
        EXTENDED,
        {"type": "array", "items": ref("Base")},
        [CARDS, []],
        [[{"kind": "card", "till": 1}]],
    ),
    "a base or null": (EXTENDED, member({"anyOf": [ref("Base"), NULL]}), [{"x": CARDS[1]}, {"x": None}], [{"x": 1}]),
    "a base with a text": (EXTENDED, member({"allOf": [ref("Base")], "description": "It."}), [{"x": CARDS[0]}], []),
    "numbers tell variants apart": (
        {"One": obj("v", v={"const": 1}, a=TEXT), "Two": obj("v", v={"const": 2}, b=TEXT)},
        {"oneOf": [ref("One"), ref("Two")]},
        [{"v": 1, "a": "s"}, {"v": 2, "b": "s"}],
        [{"v": 3}],
    ),
    "unions in unions": (
        {**PAID, "U": {"oneOf": [ref("Card"), ref("Cash")]}},
        member({"oneOf": [ref("U"), TEXT, NULL]}),
        [{"x": CARDS[1]}, {"x": "s"}, {"x": None}],
        [{"x": 1}],
    ),
    "a day or a moment": (
        {},
        member({"oneOf": [DATE, MOMENT]}),
        [{"x": "2025-01-31"}, {"x": "2025-01-31T10:00:00+00:00"}],
        [{"x": "s"}],
    ),
    "days or moments": (
        {},
        {"type": "array", "items": {"oneOf": [DATE, {**MOMENT, "title": "At"}, NULL]}},
        [["2025-01-31T10:00:00+00:00", "2025-01-31", None]],
        [["s"]],
    ),
    # members of several variants
    "two at once": (
        {"A": A, "B": B},
        {"anyOf": [ref("A"), ref("B")]},
        [{"a": 1}, {"b": 2}, {"a": 1, "b": 2}],
        [{"a": "s", "b": 2}, {"a": 1, "c": 2}, {"b": "s"}],
    ),
    "two at once, inline, or null": (
        {},
        member({"anyOf": [A, obj("c", c=TEXT), NULL]}),
        [{"x": {"a": 1, "c": "s"}}, {"x": None}],
        [{"x": {"c": "s", "z": 1}}],
    ),
    "two at once by name, or null": (
        {"A": A, "B": B, "U": {"anyOf": [ref("A"), ref("B")]}},
        member({"oneOf": [ref("U"), NULL]}),
        [{"x": {"a": 1, "b": 2}}, {"x": None}],
        [{"x": {"z": 2}}],
    ),
    "two at once in an array": (
        {"A": A, "B": B},
        {"type": "array", "items": {"anyOf": [ref("A"), ref("B")]}},
        [[{"a": 1, "b": 2}]],
        [[{"a": 1, "b": 2, "c": 3}]],
    ),
    "two at once that are closed": (
        {"A": {**A, "additionalProperties": False}, "B": {**B, "additionalProperties": False}},
        {"anyOf": [ref("A"), ref("B")]},
        [{"a": 1}, {"b": 2}],
        [{"a": 1, "b": 2}],
    ),
    "one alone": ({"A": A, "B": B}, {"oneOf": [ref("A"), ref("B")]}, [{"a": 1}, {"b": 2}], [{"a": 1, "b": 2}]),
    # circles
    "maps of itself": (
        {"S": {"type": "object", "additionalProperties": ref("S")}},
        ref("S"),
        [{"k": {"j": {}}}],
        [{"k": 1}],
    ),
    "two in a circle": (
        {"S": obj(q={"oneOf": [ref("Q"), TEXT]}), "Q": obj(s={"type": "array", "items": ref("S")})},
        ref("S"),
        [{"q": {"s": [{"q": "x"}, {}]}}],
        [{"q": {"s": [1]}}],
    ),
}


def own(number: int, schema: Any) -> Any:
    """A schema that refers to the components of its own case."""
    return json.loads(json.dumps(schema).replace("#/components/schemas/", f"#/components/schemas/Case{number}"))


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number, (components, schema, _, _) in enumerate(CASES.values()):
        schemas |= {f"Case{number}{name}": own(number, component) for name, component in components.items()}
        paths[f"/case{number}"] = {
            "get": operation(f"readCase{number}", {"200": json_response(own(number, schema))}),
            "post": operation(f"sendCase{number}", requestBody=body(own(number, schema))),
        }
    return generated_sdk(tmp_path_factory.mktemp("compositions"), document(paths, schemas))


def method(name: str, verb: str) -> str:
    return f"{verb}_case_{list(CASES).index(name)}"


def values(position: int) -> list[Any]:
    return [(name, value) for name, case in CASES.items() for value in case[position]]


def plain(value: Any) -> Any:
    """What was decoded as JSON again."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


@pytest.mark.parametrize(("name", "value"), values(2))
async def test_a_value_that_fits_is_read_as_it_is(sdk: GeneratedSdk, name: str, value: Any) -> None:
    async with sdk.client(httpx.Response(200, content=orjson.dumps(value))) as client:
        found = plain(await getattr(client.stops, method(name, "read"))())
    assert orjson.loads(orjson.dumps(found)) == value


@pytest.mark.parametrize(("name", "value"), values(2))
async def test_it_is_sent_as_it_is(sdk: GeneratedSdk, name: str, value: Any) -> None:
    async with sdk.client() as client:
        await getattr(client.stops, method(name, "send"))(value)
        assert client.json == value


@pytest.mark.parametrize(("name", "value"), values(3))
async def test_one_that_does_not_fit_is_refused(sdk: GeneratedSdk, name: str, value: Any) -> None:
    async with sdk.client() as client:
        with pytest.raises(RequestBodyError):
            await getattr(client.stops, method(name, "send"))(value)


@pytest.mark.parametrize(("kind", "expected"), [("card", "Card"), ("cash", "Cash"), ("coin", "Base")])
async def test_a_base_with_a_discriminator_is_read_as_its_extension(
    sdk: GeneratedSdk, kind: str, expected: str
) -> None:
    name = "a base with a discriminator"
    async with sdk.client(httpx.Response(200, json={"x": {"kind": kind}})) as client:
        found = await getattr(client.stops, method(name, "read"))()
    assert type(found.x).__name__ == f"Case{list(CASES).index(name)}{expected}"


async def test_a_member_that_is_missing_in_a_map_is_named_by_its_place(sdk: GeneratedSdk) -> None:
    from mvmnt.errors import DecodeError

    async with sdk.client(httpx.Response(200, json={"k": {"j": 1}})) as client:
        with pytest.raises(DecodeError, match=r"\$\.k\.j"):
            await getattr(client.stops, method("maps of itself", "read"))()
