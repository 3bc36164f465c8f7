"""Names of enum members, attributes and arguments come from their own spelling, not from their place."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, parameter, ref

BANDS = ["_0_TO_9", "_10_TO_24", "_50_PLUS", "30%", ">5", "", "+1", "-1", "NET_30"]
MORE_BANDS = ["+2", *BANDS[:2], "_25_TO_49", *BANDS[2:], "<5"]
MEMBERS = ["createdAt", "unitURL", "x1"]
LOOKALIKES = ["created_at", "CreatedAt", "created-at", "createdAT", "unit_url"]


def schemas(values: list[str], members: list[str]) -> dict[str, Any]:
    return {
        "Band": {"type": "string", "enum": values},
        "Stop": {
            "type": "object",
            "required": members,
            "properties": {name: {"type": "string"} for name in members},
        },
    }


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> tuple[GeneratedSdk, GeneratedSdk]:
    """Before, and after values and members were put in front, between and behind."""

    def made(values: list[str], members: list[str]) -> GeneratedSdk:
        arguments = [parameter(name, {"type": "string"}) for name in members]
        get = operation("readStop", {"200": json_response(ref("Stop"))}, parameters=arguments)
        paths = {"/stops": {"get": get}, "/band": {"get": operation("readBand", {"200": json_response(ref("Band"))})}}
        return generated_sdk(tmp_path_factory.mktemp("names"), document(paths, schemas(values, members)))

    return made(BANDS, MEMBERS), made(MORE_BANDS, [*LOOKALIKES[:2], *MEMBERS, *LOOKALIKES[2:]])


def test_a_value_put_into_an_enum_moves_no_name(sdks: tuple[GeneratedSdk, GeneratedSdk]) -> None:
    before, after = ({member.name: member.value for member in sdk.models.Band} for sdk in sdks)
    assert [name for name in before.keys() & after.keys() if before[name] != after[name]] == []
    assert before.keys() - after.keys() == {"VALUE_5"}  # of ">5": "<5" is new, and neither may pass for the other
    assert set(after.values()) == set(MORE_BANDS)


def test_numbers_keep_their_digits_in_the_name(sdks: tuple[GeneratedSdk, GeneratedSdk]) -> None:
    band = sdks[1].models.Band
    assert (band.VALUE_25_TO_49, band.VALUE_0_TO_9, band.EMPTY, band.NET_30) == ("_25_TO_49", "_0_TO_9", "", "NET_30")


def test_values_that_differ_in_spelling_alone_have_stable_names(tmp_path: Path) -> None:
    def names(*values: str) -> dict[str, str]:
        response = {"200": json_response(ref("Band"))}
        paths = {"/band": {"get": operation("readBand", response)}}
        sdk = generated_sdk(tmp_path, document(paths, {"Band": {"type": "string", "enum": list(values)}}))
        return {member.value: member.name for member in sdk.models.Band}

    alone = names("LTL", "A")
    assert alone["LTL"] == "LTL"
    one, other = names("ltl", "LTL", "Ltl"), names("LTL", "lTl", "Ltl", "ltl")
    assert one["LTL"] == other["LTL"] == "LTL"
    assert (one["ltl"], one["Ltl"]) == (other["ltl"], other["Ltl"])
    assert len(set(other.values())) == 4


RECORD = {name: name for name in [*MEMBERS, *LOOKALIKES]}


async def test_an_attribute_keeps_its_member_beside_one_of_another_spelling(
    sdks: tuple[GeneratedSdk, GeneratedSdk],
) -> None:
    before, after = (sdk.models.Stop.from_dict(RECORD) for sdk in sdks)
    for attribute in ("created_at", "unit_url", "x1"):
        assert getattr(after, attribute) == getattr(before, attribute)
    assert after.created_at == "createdAt"
    assert after.to_dict() == RECORD
    names = [name for name in inspect.signature(sdks[1].models.Stop).parameters if name != "additional_properties"]
    assert len(names) == len(set(names)) == len(RECORD)


async def test_an_argument_keeps_its_parameter_beside_one_of_another_spelling(
    sdks: tuple[GeneratedSdk, GeneratedSdk],
) -> None:
    async with sdks[1].client(httpx.Response(200, json=RECORD)) as client:
        await client.stops.read(created_at="1")
        assert client.target == "/v1/stops?createdAt=1"


def test_the_order_of_members_decides_on_no_name(tmp_path: Path) -> None:
    def attributes(members: list[str]) -> dict[str, str]:
        paths = {"/stops": {"post": operation("createStop", requestBody=body(ref("Stop")))}}
        sdk = generated_sdk(tmp_path, document(paths, schemas(["A"], members)))
        made = sdk.models.Stop.from_dict(RECORD)
        return {name: getattr(made, name) for name in inspect.signature(sdk.models.Stop).parameters}

    names = [*MEMBERS, *LOOKALIKES]
    assert attributes(names) == attributes(names[::-1])
