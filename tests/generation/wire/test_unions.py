"""Which variant of a union a value is: by its discriminator, else by what fits best."""

from __future__ import annotations

from typing import Any

import httpx
import orjson
import pytest
from support.generated_sdk import GeneratedSdk, body, document, generated_sdk, json_response, operation, ref

from mvmnt.errors import RequestBodyError

NULL = {"type": "null"}


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


TEXT, NUMBER = {"type": "string"}, {"type": "number"}
SCHEMAS: dict[str, Any] = {
    # All members are optional: the first variant that fits would always win.
    "Truck": obj(type=TEXT, name=TEXT, axles=NUMBER),
    "Ship": obj(type=TEXT, name=TEXT, draught=NUMBER),
    "Plane": obj(type=TEXT, name=TEXT, range=NUMBER),
    # Told apart by constants.
    "Card": obj("kind", kind={"type": "string", "const": "card"}, number=TEXT),
    "Cash": obj("kind", kind={"type": "string", "enum": ["cash"]}, number=TEXT),
    "Voucher": obj("kind", kind={"const": "voucher"}, number=TEXT, code=TEXT),
    "OldCash": obj("kind", kind={"type": "string", "enum": ["cash"]}, number=TEXT, note=TEXT),
    "Nested": {
        "oneOf": [ref("Card"), ref("Cash")],
        "discriminator": {"propertyName": "kind", "mapping": {"card": "Card", "cash": "Cash"}},
    },
}
VARIANTS = [ref("Truck"), ref("Ship"), ref("Plane")]
MAPPING = {"TRUCK": "Truck", "SHIP": "#/components/schemas/Ship", "PLANE": "Plane"}
BY_TYPE = {"discriminator": {"propertyName": "type", "mapping": MAPPING}}
CROSSED = {
    "propertyName": "type",
    "mapping": {"A": "#/components/schemas/Ship", "B": "#/components/schemas/Truck", "C": "Plane"},
}
PAYMENTS = [ref("Card"), ref("Cash"), ref("Voucher")]
#: operationId: what it responds with.
RESPONSES: dict[str, Any] = {
    "readOneOf": {"oneOf": VARIANTS, **BY_TYPE},
    "readAnyOf": {"anyOf": VARIANTS, **BY_TYPE},
    "readNullable": {"anyOf": [*VARIANTS, NULL], **BY_TYPE},
    "readNullableOneOf": {"oneOf": [NULL, *VARIANTS], **BY_TYPE},
    "readMember": obj(vehicle={"anyOf": [*VARIANTS, NULL], **BY_TYPE}),
    "readRows": {"type": "array", "items": {"anyOf": VARIANTS, **BY_TYPE}},
    "readImplicit": {"oneOf": VARIANTS, "discriminator": {"propertyName": "type"}},
    "readUntold": {"anyOf": VARIANTS},
    "readUntoldNullable": {"anyOf": [*VARIANTS, NULL]},
    "readConstants": {"oneOf": PAYMENTS},
    "readConstantsDiscriminated": {"oneOf": PAYMENTS, "discriminator": {"propertyName": "kind"}},
    "readWrongMapping": {
        "oneOf": VARIANTS,
        "discriminator": {"propertyName": "type", "mapping": {**MAPPING, "X": "Nothing"}},
    },
    # The same classes, told apart in another way: one must not decode by the other's.
    "readCrossed": {"oneOf": VARIANTS, "discriminator": CROSSED},
    "readBoth": obj(
        usual={"oneOf": VARIANTS, **BY_TYPE},
        crossed={"oneOf": VARIANTS, "discriminator": CROSSED},
        row={"type": "array", "items": {"oneOf": VARIANTS, **BY_TYPE}},
        row_item={"oneOf": VARIANTS, "discriminator": CROSSED},
        payment={"oneOf": [ref("Card"), ref("Cash")]},
        old={"oneOf": [ref("Card"), ref("OldCash")]},
    ),
    "readNested": obj(payment={"anyOf": [ref("Nested"), NULL]}),
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths: dict[str, Any] = {
        f"/{name}": {"get": operation(name, {"200": json_response(schema)})} for name, schema in RESPONSES.items()
    }
    paths["/send"] = {"post": operation("sendPayment", requestBody=body({"oneOf": PAYMENTS}))}
    paths["/card"] = {"post": operation("sendCard", requestBody=body(ref("Card")))}
    return generated_sdk(tmp_path_factory.mktemp("unions"), document(paths, SCHEMAS))


async def read(sdk: GeneratedSdk, method: str, value: Any) -> Any:
    async with sdk.client(httpx.Response(200, content=orjson.dumps(value))) as client:
        return await getattr(client.stops, method)()


DISCRIMINATED = ["read_one_of", "read_any_of", "read_nullable", "read_nullable_one_of", "read_wrong_mapping"]


@pytest.mark.parametrize("method", DISCRIMINATED)
@pytest.mark.parametrize(("value", "expected"), [("TRUCK", "Truck"), ("SHIP", "Ship"), ("PLANE", "Plane")])
async def test_a_discriminator_decides_under_any_word_and_beside_null(
    sdk: GeneratedSdk, method: str, value: str, expected: str
) -> None:
    found = await read(sdk, method, {"type": value, "name": "x"})
    assert type(found).__name__ == expected


@pytest.mark.parametrize("method", ["read_nullable", "read_nullable_one_of", "read_untold_nullable"])
async def test_a_union_may_be_null(sdk: GeneratedSdk, method: str) -> None:
    assert await read(sdk, method, None) is None


async def test_a_discriminator_decides_inside_of_members_and_arrays(sdk: GeneratedSdk) -> None:
    assert type((await read(sdk, "read_member", {"vehicle": {"type": "SHIP"}})).vehicle).__name__ == "Ship"
    rows = await read(sdk, "read_rows", [{"type": "PLANE"}, {"type": "TRUCK"}])
    assert [type(row).__name__ for row in rows] == ["Plane", "Truck"]


@pytest.mark.parametrize("name", ["Truck", "Ship", "Plane"])
async def test_without_a_mapping_the_names_of_the_schemas_are_the_values(sdk: GeneratedSdk, name: str) -> None:
    assert type(await read(sdk, "read_implicit", {"type": name})).__name__ == name


@pytest.mark.parametrize(("kind", "expected"), [("card", "Card"), ("cash", "Cash"), ("voucher", "Voucher")])
@pytest.mark.parametrize("method", ["read_constants", "read_constants_discriminated"])
async def test_constants_tell_variants_apart(sdk: GeneratedSdk, method: str, kind: str, expected: str) -> None:
    assert type(await read(sdk, method, {"kind": kind, "number": "1"})).__name__ == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "x", "draught": 3}, "Ship"),
        ({"name": "x", "range": 3}, "Plane"),
        ({"name": "x", "axles": 3, "new": 1}, "Truck"),
        ({"name": "x"}, "Truck"),
        ({}, "Truck"),
    ],
)
@pytest.mark.parametrize("method", ["read_untold", "read_untold_nullable"])
async def test_without_a_discriminator_the_best_match_counts(
    sdk: GeneratedSdk, method: str, value: dict[str, Any], expected: str
) -> None:
    found = await read(sdk, method, value)
    assert type(found).__name__ == expected
    assert found.to_dict() == value


async def test_unions_of_the_same_classes_keep_their_own_discriminators(sdk: GeneratedSdk) -> None:
    assert type(await read(sdk, "read_crossed", {"type": "A"})).__name__ == "Ship"
    truck, a = {"type": "TRUCK"}, {"type": "A"}
    found = await read(sdk, "read_both", {"usual": truck, "crossed": a, "row": [truck], "rowItem": 1, "row_item": a})
    named = [type(value).__name__ for value in (found.usual, found.crossed, found.row[0], found.row_item)]
    assert named == ["Truck", "Ship", "Truck", "Ship"]


async def test_unions_whose_variants_share_a_constant_decode_by_their_own(sdk: GeneratedSdk) -> None:
    cash = {"kind": "cash", "number": "1", "note": "n"}
    found = await read(sdk, "read_both", {"payment": cash, "old": cash})
    assert (type(found.payment).__name__, type(found.old).__name__) == ("Cash", "OldCash")


async def test_a_union_that_is_referred_to_beside_null_keeps_its_discriminator(sdk: GeneratedSdk) -> None:
    assert type((await read(sdk, "read_nested", {"payment": {"kind": "cash"}})).payment).__name__ == "Cash"
    assert (await read(sdk, "read_nested", {"payment": None})).payment is None


async def test_a_request_takes_any_variant_and_no_other_constant(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        await client.stops.send_payment(sdk.models.Voucher(kind="voucher", code="c"))
        assert client.json == {"kind": "voucher", "code": "c"}
        with pytest.raises(RequestBodyError, match=r"body\.kind: expected 'card', not 'coin'"):
            await client.stops.send_card({"kind": "coin"})
