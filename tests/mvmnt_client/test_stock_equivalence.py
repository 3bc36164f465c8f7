"""Our templates change how models decode, not what they decode to: held against the generator's own templates.

The stock client of the same description is generated into a temporary folder, and every model of both is made from the
same JSON. Ours differs from it on purpose in four ways, and only in these:

- a union with a discriminator decodes by it; stock takes the first variant that does not fail;
- an optional member that may not be null and is null all the same counts as absent; stock raises;
- an enum takes values that the description does not know; stock raises;
- a number without a format is a Decimal; stock has a float, whose shortest decimal it is.

Payloads of the second and third kind do not fit the description, so the comparison does not meet them; they have tests
of their own here.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from types import ModuleType
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.samples import corrected_description, merge_all_of, operations, resolve, sample

import mvmnt_client.models as ours
from benchmarks.peers import generate_stock
from generation.codegen.generator_seam import ClassName


def without_choices(value: Any) -> Any:
    """A description without its rules of which members must be there together: stock makes no model of such schemas."""
    if isinstance(value, list):
        return [without_choices(item) for item in value]
    if not isinstance(value, dict):
        return value
    choices = [
        key for key in ("oneOf", "anyOf") if key in value and all(set(one) == {"required"} for one in value[key])
    ]
    return {name: without_choices(item) for name, item in value.items() if name not in choices}


DOCUMENT = without_choices(corrected_description())
DEEPEST = 2  # filters and diffs nest without end


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The models of the stock client."""
    folder = tmp_path_factory.mktemp("stock")
    description = folder / "description.json"
    description.write_bytes(orjson.dumps(DOCUMENT))
    generate_stock(description, folder)
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("stock_client.models")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == "stock_client"]:
            del sys.modules[name]


def named(name: str) -> str:
    """The class that the generator makes of a schema's name."""
    return ClassName(name, "field_")


def objects(name: str, schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The object schemas in a schema, itself included, each with its class: named after the place where it stands."""
    kinds = schema.get("type", ())
    if "object" in kinds or "properties" in schema or "allOf" in schema:
        yield named(f"{name}_type_0" if isinstance(kinds, list) else name), schema
    parts = [schema, *schema.get("allOf", ())]
    nested = [(f"{name}_{member}", child) for part in parts for member, child in part.get("properties", {}).items()]
    if "items" in schema:
        nested.append((f"{name}_item", schema["items"]))
    for place, child in nested:
        if "$ref" not in child:
            yield from objects(named(place), child)


@cache
def models() -> dict[str, Mapping[str, Any]]:
    """The schema of every model, by the model's class."""
    found: dict[str, Mapping[str, Any]] = {}
    for name, schema in DOCUMENT["components"]["schemas"].items():
        found.update(objects(named(name), resolve(DOCUMENT, schema)))
    for _, _, operation in operations(DOCUMENT):
        contents = [(f"_response_{status}", response) for status, response in operation["responses"].items()]
        contents += [("_body", operation["requestBody"])] if "requestBody" in operation else []
        for suffix, content in contents:
            for media in resolve(DOCUMENT, content).get("content", {}).values():
                if "$ref" not in media["schema"]:
                    found.update(objects(named(operation["operationId"] + suffix), media["schema"]))
    return found


def payloads(schema: Mapping[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
    """Values that fit a schema; below the deepest level, optional members and items are left out."""
    if "$ref" in schema:
        return referenced(schema["$ref"], depth)
    if "discriminator" in schema and "oneOf" in schema:
        return discriminated(schema, depth)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return st.one_of([payloads(variant, depth) for variant in schema[choice]])
    schema = merge_all_of(DOCUMENT, schema)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return st.one_of([payloads({**schema, "type": kind}, depth) for kind in kinds])
    match kinds:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema.get("minimum", -(10**6)), schema.get("maximum", 10**6))
        case "number":
            return st.floats(schema.get("minimum", -1e6), schema.get("maximum", 1e6))
        case "string":
            return strings(schema)
        case "array":
            deepest = 2 if depth < DEEPEST else schema.get("minItems", 0)
            return st.lists(payloads(schema["items"], depth + 1), min_size=schema.get("minItems", 0), max_size=deepest)
        case "object":
            return object_payloads(schema, depth)
    return st.none() | st.booleans() | st.text(max_size=5) | st.lists(st.integers(0, 9), max_size=2)


@cache
def referenced(reference: str, depth: int) -> st.SearchStrategy[Any]:
    """The payloads of the schema that a reference leads to."""
    return payloads(resolve(DOCUMENT, {"$ref": reference}), depth)


@cache
def payloads_of(model: str) -> st.SearchStrategy[Any]:
    """The JSON of a model, by its class."""
    return object_payloads(merge_all_of(DOCUMENT, {**models()[model], "type": "object"}), 0)


def later(schema: Mapping[str, Any], depth: int) -> st.SearchStrategy[Any]:
    """The payloads of a schema, worked out when the first one is drawn."""
    return st.deferred(lambda: payloads(schema, depth))


def strings(schema: Mapping[str, Any]) -> st.SearchStrategy[str]:
    match schema.get("format"):
        case "uuid":
            return st.uuids().map(str)
        case "date-time":
            return st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat)
        case "date":
            return st.dates().map(date.isoformat)
    if "pattern" in schema:
        return st.just("12:30")  # the only pattern is a time of the day
    return st.text(min_size=schema.get("minLength", 0), max_size=8)


def object_payloads(
    schema: Mapping[str, Any], depth: int, forced: Mapping[str, st.SearchStrategy[str]] | None = None
) -> st.SearchStrategy[Any]:
    """Objects with their required and `forced` members, some optional ones and, near the top, some unknown ones."""
    properties = {name: later(child, depth + 1) for name, child in schema["properties"].items()}
    required = {name: properties[name] for name in schema["required"] if name in properties} | dict(forced or {})
    optional = {name: values for name, values in properties.items() if name not in required}
    known = st.fixed_dictionaries(required, optional=optional if depth < DEEPEST else {})
    extra = schema.get("additionalProperties", True)
    values = payloads(extra, depth + 1) if isinstance(extra, Mapping) else st.none() | st.text(max_size=5)
    unknown = st.dictionaries(st.text("xyz", min_size=1, max_size=3).map("x-{}".format), values, max_size=2)
    return st.builds(lambda left, right: left | right, known, unknown if depth < 2 else st.just({}))


def discriminated(
    schema: Mapping[str, Any], depth: int, forced: Mapping[str, st.SearchStrategy[str]] | None = None
) -> st.SearchStrategy[Any]:
    """Each variant with the discriminator that the mapping gives it, and the `forced` members."""
    member = schema["discriminator"]["propertyName"]
    mapping = schema["discriminator"].get("mapping", {})
    choices = []
    for variant in schema["oneOf"]:
        target = resolve(DOCUMENT, variant)
        tags = [tag for tag, ref in mapping.items() if ref == variant.get("$ref")]
        if "discriminator" in target:
            choices.append(discriminated(target, depth, {member: st.sampled_from(tags)}))
            continue
        merged = merge_all_of(DOCUMENT, target)
        declared = merge_all_of(DOCUMENT, resolve(DOCUMENT, merged["properties"][member]))
        allowed = tags or [tag for tag in declared["enum"] if tag not in mapping]
        choices.append(object_payloads(merged, depth, {**(forced or {}), member: st.sampled_from(allowed)}))
    return st.one_of(choices)


def variants() -> list[set[str]]:
    """The classes of each union with a discriminator."""

    def unions(node: Any) -> Iterator[Mapping[str, Any]]:
        if isinstance(node, dict):
            if "discriminator" in node and "oneOf" in node:
                yield node
            for child in node.values():
                yield from unions(child)
        elif isinstance(node, list):
            for child in node:
                yield from unions(child)

    def classes(union: Mapping[str, Any]) -> Iterator[str]:
        for variant in union["oneOf"]:
            target = resolve(DOCUMENT, variant)
            yield from classes(target) if "discriminator" in target else [named(variant["$ref"].rpartition("/")[2])]

    return [set(classes(union)) for union in unions(DOCUMENT)]


VARIANTS = variants()


def assert_same(mine: Any, stocks: Any, place: str) -> None:
    """Both hold the same, members of nested models included. Variants of a discriminated union may differ."""
    if isinstance(mine, list):
        assert len(mine) == len(stocks), place
        for index, (left, right) in enumerate(zip(mine, stocks, strict=True)):
            assert_same(left, right, f"{place}[{index}]")
    elif attrs.has(type(mine)):
        names = {type(mine).__name__, type(stocks).__name__}
        if len(names) > 1:
            assert any(names <= union for union in VARIANTS), f"{place}: {names}"
            return
        for field in attrs.fields(type(mine)):
            # Stock puts an underscore behind names of built-ins, which ours leaves plain.
            name = field.name if hasattr(stocks, field.name) else f"{field.name}_"
            assert_same(getattr(mine, field.name), getattr(stocks, name), f"{place}.{field.name}")
    elif repr(mine) == "UNSET":
        assert type(stocks).__name__ == "Unset", place
    elif isinstance(mine, Decimal):
        assert mine == Decimal(str(stocks)), place
    else:
        assert mine == stocks, place


def test_both_have_the_same_models(stock: ModuleType) -> None:
    mine = {name for name in dir(ours) if hasattr(getattr(ours, name), "from_dict")}
    assert mine == {name for name in stock.__all__ if hasattr(getattr(stock, name), "from_dict")}
    assert mine <= set(models())


@pytest.mark.parametrize("name", sorted(name for name in models() if hasattr(ours, name)))
@settings(max_examples=10, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_model_decodes_and_encodes_as_stock_does(stock: ModuleType, name: str, data: st.DataObject) -> None:
    payload = data.draw(payloads_of(name))
    mine = getattr(ours, name).from_dict(payload)
    stocks = getattr(stock, name).from_dict(payload)
    assert mine.to_dict() == payload
    assert_same(mine, stocks, name)


def test_null_in_an_optional_member_that_may_not_be_null_is_kept(stock: ModuleType) -> None:
    payload = {"contacts": None, **_customer()}
    assert ours.Customer.from_dict(payload).to_dict() == payload
    with pytest.raises(TypeError):
        stock.Customer.from_dict(payload)


def test_null_in_such_a_member_of_a_request_counts_as_absent() -> None:
    assert ours.CustomerPatch.from_dict({"status": None}).to_dict() == {}


def test_an_unknown_enum_value_is_kept(stock: ModuleType) -> None:
    payload = {**_customer(), "status": "TELEPORTED"}
    assert ours.Customer.from_dict(payload).to_dict() == payload
    with pytest.raises(ValueError, match="TELEPORTED"):
        stock.Customer.from_dict(payload)


def _customer() -> dict[str, Any]:
    return dict(sample(DOCUMENT, DOCUMENT["components"]["schemas"]["Customer"]))
