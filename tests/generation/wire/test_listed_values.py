"""Values that a description lists or names alone, of whatever kinds: others are refused in requests, and are read."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, parameter, ref

from mvmnt.errors import RequestBodyError

TEXT = {"type": "string"}
LIST = {"type": "array"}

#: A member's schema, values that it may have, and values that it may not.
LISTED: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "textOrNumber": ({"enum": ["A", 1]}, ["A", 1, 1.0], ["B", "1", 2, True, None]),
    "alike": ({"enum": ["1", 1]}, ["1", 1], ["2", 2, "", True]),
    "oneTruth": ({"type": "boolean", "enum": [True]}, [True], [False, 1, "true", None]),
    "oneTruthAlone": ({"enum": [False]}, [False], [True, 0]),
    "truths": ({"enum": [True, False]}, [True, False], [1, "true", None]),
    "truthOrNull": ({"type": ["boolean", "null"], "enum": [True, None]}, [True, None], [False, "A"]),
    "truthNullable": ({"type": "boolean", "enum": [False], "nullable": True}, [False, None], [True]),
    "numberOrNull": ({"enum": [1, None]}, [1, None], [2, "A"]),
    "numberAndType": ({"type": ["integer", "null"], "enum": [1, None]}, [1, None], [2, "A"]),
    "numbersOfSeveralTypes": ({"type": ["string", "integer"], "enum": [1, 2]}, [1, 2], [3, "A"]),
    "textsOfSeveralTypes": ({"type": ["string", "integer"], "enum": ["A", "B"]}, ["A", "B"], ["C", 3]),
    "fractionOrText": ({"enum": [1.5, "A"]}, [1.5, "A"], [2.5, 1, "B", "1.5", None]),
    "fractionTextOrNull": ({"enum": ["A", 1, 1.5, None]}, ["A", 1, 1.5, None], [2, 0.5, "B", True]),
    "textOrTruth": ({"enum": ["A", True]}, ["A", True], ["B", False, 1, "true"]),
    "textTruthOrNull": ({"enum": ["A", True, None]}, ["A", True, None], ["B", False]),
    "numberOrTruth": ({"enum": [1, True]}, [1, True], [0, False, "1"]),
    "null": ({"enum": [None]}, [None], ["A", 0]),
    "byType": ({**TEXT, "enum": ["A", 1]}, ["A"], ["B", 1, "1"]),
    "bySeveralTypes": ({"type": ["string", "boolean"], "enum": ["A", 1, True]}, ["A", True], [1, "B", False]),
    "items": ({**LIST, "items": {"enum": ["A", 1]}}, [["A", 1], []], [["B"], [2]]),
    "values": ({"type": "object", "additionalProperties": {"enum": ["A", 1]}}, [{"x": 1}], [{"x": 2}]),
    "byName": (ref("Mixed"), ["A", 1], ["B", 2]),
    "byNameOrNull": ({"anyOf": [ref("Mixed"), {"type": "null"}]}, ["A", 1, None], ["B", 2]),
    "byParts": ({"allOf": [ref("Mixed")]}, ["A", 1], ["B", 2]),
    "byPartsOfATypedValue": ({"allOf": [ref("Text"), {"enum": ["A", 1]}]}, ["A"], ["B", 2]),
    "besideVariants": ({"anyOf": [TEXT, {"type": "integer"}], "enum": ["A", 1]}, ["A", 1], ["B", 2]),
    "withDefault": ({"enum": ["A", 1], "default": True}, ["A", 1], ["B", 2]),
    "constWithDefault": ({"const": "A", "default": "B"}, ["A"], ["B", 1]),
    "constWithTypedDefault": ({**TEXT, "const": "A", "default": "B"}, ["A"], ["B", 1]),
    "constWithItself": ({"const": "A", "default": "A"}, ["A"], ["B"]),
    "constWithNull": ({"const": "A", "default": None}, ["A"], ["B"]),
    "constNullable": ({"const": "A", "default": "B", "nullable": True}, ["A", None], ["B"]),
    "numberWithText": ({"const": 1, "default": "x"}, [1], [2, "x"]),
    "numberWithTruth": ({"const": 1, "default": True}, [1], [2, True]),
    "oneWithDefault": ({**TEXT, "enum": ["A"], "default": "B"}, ["A"], ["B"]),
    "oneNumberWithTruth": ({"enum": [1], "default": True}, [1], [2, True]),
    "variantsWithDefault": ({"anyOf": [{"const": "A"}, {"const": 1}], "default": "B"}, ["A", 1], ["B", 2]),
    "quoted": ({"enum": ['"; import os #', "\\", "\n", 1]}, ['"; import os #', "\\", "\n", 1], ["", "\\\\"]),
    "fraction": ({"const": 1.5}, [1.5], [1, 2.5, "1.5"]),
    "fractionTyped": ({"type": "number", "const": 2.0}, [2, 2.0], [1, 2.5, "2"]),
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    listed = {"type": "object", "properties": {name: schema for name, (schema, *_) in LISTED.items()}}
    schemas = {"Mixed": {"enum": ["A", 1]}, "Text": TEXT, "Listed": listed}
    mixed = {"enum": ["A", 1, True]}
    parameters = [
        parameter("id", mixed, "path"),
        parameter("page", mixed),
        parameter("pages", {**LIST, "items": mixed}),
        parameter("fixed", {"const": 1.5}),
        parameter("mode", {"const": "A", "default": "B"}),
        parameter("X-Mixed", mixed, "header"),
    ]
    paths = {
        "/stops": {
            "post": operation("createStop", requestBody=body(ref("Listed"))),
            "get": operation("readStop", {"200": json_response(ref("Listed"))}),
        },
        "/stops/{id}": {"get": operation("getStop", parameters=parameters)},
    }
    return generated_sdk(tmp_path_factory.mktemp("listed"), document(paths, schemas))


def cases(position: int) -> list[Any]:
    return [(name, value) for name, case in LISTED.items() for value in case[position]]


@pytest.mark.parametrize(("member", "value"), cases(1))
async def test_a_listed_value_is_sent(sdk: GeneratedSdk, member: str, value: Any) -> None:
    async with sdk.client() as client:
        await client.stops.create({member: value})
        assert client.json == {member: value}


@pytest.mark.parametrize(("member", "value"), cases(2))
async def test_another_one_is_refused_by_its_place(sdk: GeneratedSdk, member: str, value: Any) -> None:
    async with sdk.client() as client:
        with pytest.raises(RequestBodyError) as caught:
            await client.stops.create({member: value})
        assert caught.value.path.startswith(f"body.{member}")
        assert client.requests == []


def read(member: str, value: Any) -> bool:
    """Whether a value that is not listed is one of a kind that is read, as a member of enums of texts or numbers is."""
    schema = LISTED[member][0]
    texts = {"oneWithDefault", "byType", "byPartsOfATypedValue", "textsOfSeveralTypes"}
    return isinstance(value, str) if member in texts else "const" not in schema


@pytest.mark.parametrize(("member", "value"), [*cases(1), *(case for case in cases(2) if read(*case))])
async def test_an_answer_may_hold_both(sdk: GeneratedSdk, member: str, value: Any) -> None:
    async with sdk.client(httpx.Response(200, json={member: value})) as client:
        found = await client.stops.read()
    assert found.to_dict() == ({} if value is None and None not in LISTED[member][1] else {member: value})


def test_listed_values_are_typed_as_themselves_and_fractions_as_numbers(sdk: GeneratedSdk) -> None:
    types = sdk.models.Listed.__annotations__
    assert types["text_or_number"] == "Literal['A'] | Literal[1] | Unset"
    assert types["one_truth"] == "Literal[True] | Unset"
    assert types["truths"] == "bool | Unset"
    assert types["fraction_or_text"] == "Decimal | float | int | Literal['A'] | Unset"
    assert types["fraction"] == "Decimal | float | int | Unset"


@pytest.mark.parametrize("value", ["A", 1, True])
async def test_parameters_may_have_listed_values(sdk: GeneratedSdk, value: Any) -> None:
    async with sdk.client() as client:
        await client.stops.get(value, page=value, pages=[value], x_mixed=value, fixed=1.5)
    assert client.request.url.params["fixed"] == "1.5"


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        (("B",), {}),
        (("A",), {"page": 2}),
        (("A",), {"pages": [1, "B"]}),
        (("A",), {"x_mixed": False}),
        (("A",), {"mode": "B"}),
    ],
)
async def test_and_no_others(sdk: GeneratedSdk, arguments: Any, options: Any) -> None:
    async with sdk.client() as client:
        with pytest.raises(RequestBodyError):
            await client.stops.get(*arguments, **options)
        assert client.requests == []
