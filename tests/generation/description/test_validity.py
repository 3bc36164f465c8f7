"""Whether an SDK can be made of a description: refused early, by the place."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from generation.description.validity import check
from generation.errors import DescriptionError


def small() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/a/{id}": {"get": _operation("getA")}, "/b": {"get": _operation("getB", parameters=[])}},
        "components": {"schemas": {"A": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}}},
    }


def _operation(name: str, **more: Any) -> dict[str, Any]:
    path = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {"operationId": name, "parameters": [path], "responses": {"200": {"description": "It."}}, **more}


def schema(name: str, value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda document: document["components"]["schemas"].update({name: value})


def get(**members: Any) -> Callable[[dict[str, Any]], None]:
    return lambda document: document["paths"]["/b"]["get"].update(members)


def query(parameter: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    return get(parameters=[{"name": "q", **parameter}])


@pytest.mark.parametrize(
    "value",
    [
        {"allOf": [{"type": "object"}], "required": ["named", "nowhere"]},
        {"type": "object", "required": ["nowhere"]},
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string"},
        {"$schema": "https://example.com/of-our-own", "type": "string"},
    ],
)
def test_what_json_schema_allows_is_valid(value: dict[str, Any]) -> None:
    document = small()
    schema("B", value)(document)
    check(document)


def test_a_schema_may_refer_to_itself_by_a_member() -> None:
    check(small())


def test_a_field_or_an_example_may_hold_what_looks_like_a_reference() -> None:
    document = small()
    document["components"]["schemas"]["A"]["properties"]["$ref"] = {
        "type": "string",
        "examples": [{"$ref": "#/nowhere"}],
    }
    check(document)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda document: document.update(openapi="2.0"), "should be an OpenAPI 3.1 description"),
        (lambda document: document.pop("openapi"), "openapi: missing"),
        (lambda document: document.update(openapi="3.0.1"), "no kept library for Python converts all of it"),
        (lambda document: document.pop("paths"), "#/paths should be an object"),
        (lambda document: document["paths"]["/b"]["get"].pop("responses"), "#/paths/~1b/get has no responses"),
        (schema("B", {"$ref": "#/components/schemas/Gone"}), "#/components/schemas/B: .* leads nowhere"),
        (schema("B", {"$ref": "other.yaml#/B"}), "leads out of the document, which should be bundled"),
        (schema("B", {"$ref": "https://example.com/b"}), "leads out of the document"),
        (schema("B", {"$ref": "#/components/schemas/B"}), "leads back to itself"),
        (
            schema(
                "B",
                {"oneOf": [], "discriminator": {"propertyName": "a", "mapping": {"x": "#/components/schemas/Gone"}}},
            ),
            "#/components/schemas/B: .* leads nowhere",
        ),
        (schema("B", {"allOf": [{"$ref": "#/components/schemas/B"}]}), "is a part of"),
        (
            lambda document: [
                schema("B", {"oneOf": [{"$ref": "#/components/schemas/C"}]})(document),
                schema("C", {"anyOf": [{"$ref": "#/components/schemas/B"}]})(document),
            ],
            "is a part of",
        ),
        (
            lambda document: document["paths"]["/b"]["get"].update(operationId="getA"),
            "#/paths/~1b/get: the operationId 'getA'",
        ),
        (lambda document: document["paths"].update({"/a/{key}": document["paths"].pop("/b")}), "is the same path as"),
        (lambda document: document["paths"].update({"/c/{{id}}": {"get": _operation("getC")}}), "is no path template"),
        (
            lambda document: document["paths"]["/a/{id}"]["get"]["parameters"].append({"name": "id", "in": "path"}),
            "occurs twice",
        ),
        (
            lambda document: document["paths"]["/b"]["get"]["responses"]["200"].update(content={"csv": {}}),
            "#/paths/~1b/get/responses/200/content: 'csv' is no media type",
        ),
        (schema("Größe", {"type": "string"}), "#/components/schemas/Größe: 'Größe' is no name of a component"),
        (schema("A B", {"type": "string"}), "#/components/schemas/A B: 'A B' is no name of a component"),
        (
            lambda document: document["components"].update(responses={"a/b": {"description": "It."}}),
            "#/components/responses/a~1b: 'a/b' is no name of a component",
        ),
        (schema("B", {"type": "text"}), "#/components/schemas/B/type: 'text' is none of JSON Schema's types"),
        (schema("B", {"type": ["string", "file"]}), r"#/components/schemas/B/type.*none of JSON Schema's types"),
        (schema("B", {"type": []}), "#/components/schemas/B/type"),
        (
            lambda document: document["paths"].update({"/c/{no}": {"get": _operation("getC")}}),
            "#/paths/~1c~1{no}/get: the path has {no}, and no parameter",
        ),
        (
            lambda document: document["paths"].update({"/c": {"get": _operation("getC")}}),
            "#/paths/~1c/get: the path parameter 'id' stands nowhere in the path",
        ),
        (
            lambda document: document.update(security=[{"Key": []}]),
            "#/security/0: the security scheme 'Key' is not defined; there is none",
        ),
        (
            lambda document: document["paths"]["/b"]["get"].update(security=[{}, {"Key": []}]),
            "#/paths/~1b/get/security/1: the security scheme 'Key' is not defined",
        ),
        (
            schema("B", {"type": "integer", "minimum": "one"}),
            '#/components/schemas/B/minimum: should be a number, not "one"; mend it in custom/overlay.yaml',
        ),
        (
            schema("B", {"type": "object", "properties": None}),
            "#/components/schemas/B/properties: should be an object, not null",
        ),
        (schema("B", []), "#/components/schemas/B: should be true or false or an object, not \\[\\]"),
        (schema("B", {"required": ["a", "a"]}), 'B/required: should have nothing twice, not \\["a", "a"\\]'),
        (schema("B", {"minLength": -1}), "#/components/schemas/B/minLength: should be at least 0, not -1"),
        (schema("B", {"multipleOf": 0}), "#/components/schemas/B/multipleOf: should be above 0, not 0"),
        (schema("B", {"anyOf": []}), "#/components/schemas/B/anyOf: should have at least 1 of what it holds"),
        (lambda document: document["info"].pop("title"), "#/info: should have 'title'; mend it"),
        (query({"in": "body", "schema": {}}), "/parameters/0/in: should be one of query, header, path, cookie, not"),
        (query({"in": "query", "schema": {}, "style": "wavy"}), '/0/style: should be one of form, .*, not "wavy"'),
        (query({"in": "query"}), "/parameters/0: should have either `schema` or `content`"),
        (query({"in": "query", "schema": {}, "content": {"a/b": {}}}), "should have either `schema` or `content`"),
        (get(responses={}), "#/paths/~1b/get/responses: should have at least 1"),
        (get(responses={"2000": {"description": "It."}}), "should have a response for a status such as 200, 2XX or"),
        (get(deprecated="yes"), '#/paths/~1b/get/deprecated: should be true or false, not "yes"'),
        (get(operationId=5), "#/paths/~1b/get/operationId: should be text, not 5"),
        (get(format="x"), "#/paths/~1b/get: 'format' is nothing that it may have; mend it"),
        (
            lambda document: document["components"].update(securitySchemes={"K": {"type": "magic"}}),
            '#/components/securitySchemes/K/type: should be one of apiKey, http, .*, not "magic"; mend',
        ),
        (lambda document: document.update(tags=[{"name": "A"}, {"name": "A"}]), "#/tags/1: the tag 'A' is that of #/t"),
        (lambda document: document.update(webhooks=[1]), "#/webhooks should be an object"),
        (
            schema("B", {"oneOf": [{"type": "object"}], "discriminator": {"propertyName": "a", "mapping": [1]}}),
            "#/components/schemas/B/discriminator/mapping should be an object",
        ),
    ],
)
def test_what_is_not_valid_or_not_whole_is_refused_with_its_place(
    change: Callable[[dict[str, Any]], object], message: str
) -> None:
    document = copy.deepcopy(small())
    change(document)
    with pytest.raises(DescriptionError, match=message):
        check(document)


@pytest.mark.parametrize("pattern", [r"^\p{L}+$", "(?<year>[0-9]{4})", r"[\d--x]", "^a$"])
def test_a_pattern_of_ecmascript_is_valid_whether_python_has_it_or_not(pattern: str) -> None:
    document = small()
    schema("B", {"type": "string", "pattern": pattern})(document)
    schema("C", {"type": "object", "patternProperties": {pattern: {"type": "string"}}})(document)
    check(document)


def test_parameters_of_a_path_item_and_by_reference_are_those_of_its_operations() -> None:
    document = small()
    item = document["paths"]["/a/{id}"]
    document["components"]["parameters"] = {"Id": item["get"]["parameters"].pop()}
    item["parameters"] = [{"$ref": "#/components/parameters/Id"}]
    check(document)


def test_schemas_that_share_their_parts_are_no_burden() -> None:
    """Forty schemas, each of which holds the next one twice: a trillion ways down."""
    document = small()
    for number in range(40):
        part = {"$ref": f"#/components/schemas/S{number + 1}"}
        schema(f"S{number}", {"type": "object", "properties": {"a": part, "b": part}})(document)
    schema("S40", {"type": "object"})(document)
    check(document)


def test_one_that_unfolds_without_measure_is_refused_at_once() -> None:
    document = small()
    for number in range(40):
        part = {"$ref": f"#/components/schemas/S{number + 1}"}
        schema(f"S{number}", {"allOf": [part, part]})(document)
    schema("S40", {"type": "object"})(document)
    with pytest.raises(DescriptionError, match=r"unfolds into more than 20,000 parts"):
        check(document)


def test_what_has_changed_since_a_valid_description_is_validated() -> None:
    known, document = small(), small()
    check(document, known)
    document["components"]["schemas"]["Odd"] = {"type": "strange"}
    with pytest.raises(DescriptionError, match="#/components/schemas/Odd/type"):
        check(document, known)


def test_what_has_changed_in_a_path_is_validated() -> None:
    known, document = small(), small()
    next(iter(next(iter(document["paths"].values())).values()))["parameters"] = [{"in": "nowhere", "name": "a"}]
    with pytest.raises(DescriptionError):
        check(document, known)
