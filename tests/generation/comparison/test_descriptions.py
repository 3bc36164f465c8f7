"""What differs between two builds, and whom it breaks: requests and responses, each in their own direction."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from support import mutations
from support.mutations import build
from support.samples import description

from generation.comparison.changes import Comparison
from generation.comparison.descriptions import compare

Schema = dict[str, Any]
OK, BREAKS = False, True


def small(schema: Schema, *, sent: bool, received: bool) -> dict[str, Any]:
    """A description whose schema X is used in a request, in a response, or in both."""
    x = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/X"}}}}
    empty: dict[str, Any] = {"content": {"application/json": {"schema": {}}}}
    operation = {
        "tags": ["Xs"],
        "operationId": "createX",
        "requestBody": x if sent else empty,
        "responses": {"200": {"description": "It.", **(x if received else empty)}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/xs": {"post": operation}},
        "components": {"schemas": {"X": schema, "Y": {"type": "object"}}},
    }


def judged(old: Schema, new: Schema, *, sent: bool, received: bool) -> list[tuple[str, bool]]:
    before, after = (small(schema, sent=sent, received=received) for schema in (old, new))
    return [(change.what, change.breaking) for change in compare(before, after).changes]


def model(**members: Any) -> Schema:
    required = members.pop("required", [])
    return {"type": "object", "required": required, "properties": members}


TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
FLOAT: Schema = {"type": "number", "format": "float"}


@pytest.mark.parametrize(
    ("old", "new", "request_breaks", "response_breaks", "told"),
    [
        (model(), model(a=TEXT), OK, OK, "`a` is new"),
        (model(), model(a=TEXT, required=["a"]), BREAKS, OK, "`a` is new and required"),
        (model(a=TEXT), model(), BREAKS, BREAKS, "`a` is gone"),
        (model(a=TEXT), model(a=TEXT, required=["a"]), BREAKS, OK, "`a` is required now"),
        (model(a=TEXT, required=["a"]), model(a=TEXT), OK, BREAKS, "`a` is optional now"),
        (model(a=TEXT), model(a={"type": "integer"}), BREAKS, BREAKS, "`a` is integer now, not string"),
        (model(a={"type": "integer"}), model(a={"type": "number"}), OK, BREAKS, "`a` is number now, not integer"),
        (model(a=TEXT), model(a={"type": ["string", "null"]}), OK, BREAKS, "`a` may be null now"),
        (model(a={"anyOf": [TEXT, {"type": "null"}]}), model(a=TEXT), BREAKS, OK, "`a` may not be null any more"),
        (model(a=TEXT), model(a={"type": "string", "enum": ["x"]}), BREAKS, OK, "`a` takes `x` alone now"),
        ({"enum": ["x"]}, {"enum": ["x", "y"]}, OK, OK, "it has the new value `y`"),
        ({"enum": ["x", "y"]}, {"enum": ["x"]}, BREAKS, OK, "it has lost the value `y`"),
        ({"enum": ["x"], "type": "string"}, TEXT, OK, OK, "it takes any value now"),
        ({**TEXT, "maxLength": 9}, {**TEXT, "maxLength": 5}, BREAKS, OK, "it has the maxLength `5` now, not `9`"),
        ({**TEXT, "maxLength": 5}, {**TEXT, "maxLength": 9}, OK, OK, "it has the maxLength `9` now, not `5`"),
        ({**TEXT, "minLength": 5}, TEXT, OK, OK, "it has no minLength any more, which was `5`"),
        (TEXT, {**TEXT, "pattern": "x"}, BREAKS, OK, "it has the pattern `x` now"),
        ({**TEXT, "pattern": "x"}, {**TEXT, "pattern": "y"}, BREAKS, OK, "it has the pattern `y` now, not `x`"),
        (TEXT, {**TEXT, "format": "date"}, BREAKS, BREAKS, "it has the format `date` now, not none"),
        (
            {"type": "number", "format": "float"},
            {"type": "number"},
            OK,
            BREAKS,
            "it has the format none now, not `float`",
        ),
        ({"type": "number"}, {"type": "number", "format": "double"}, OK, BREAKS, "it has the format `double` now"),
        (TEXT, {**TEXT, "format": "email"}, BREAKS, OK, "it has the format `email` now, not none"),
        *(
            ({**TEXT, "format": name}, TEXT, OK, OK, f"it has the format none now, not `{name}`")
            for name in ("uri", "phone", "password", "byte", "time")
        ),
        *(
            ({"type": "integer", "format": "int64"}, {"type": "integer", **other}, OK, OK, "it has the format")
            for other in ({}, {"format": "int32"}, {"format": "date"})
        ),
        (FLOAT, {**FLOAT, "format": "double"}, OK, OK, "it has the format `double` now, not `float`"),
        ({**FLOAT, "format": "double"}, FLOAT, OK, OK, "it has the format `float` now, not `double`"),
        (
            {"type": "array", "items": FLOAT},
            {"type": "array", "items": {**FLOAT, "format": "double"}},
            OK,
            OK,
            "`[]` has the format `double` now",
        ),
        (
            {"type": ["string", "number"], "format": "float"},
            {"type": ["string", "number"], "format": "double"},
            OK,
            OK,
            "it has the format `double` now",
        ),
        ({**TEXT, "format": "uuid"}, TEXT, BREAKS, BREAKS, "it has the format none now, not `uuid`"),
        ({**TEXT, "maxLength": 5}, TEXT, OK, OK, "it has no maxLength any more"),
        ({"type": "array", "maxItems": 5}, {"type": "array", "maxItems": 9}, OK, OK, "it has the maxItems `9` now"),
        ({**model(), "maxProperties": 5}, {**model(), "maxProperties": 9}, OK, OK, "it has the maxProperties `9` now"),
        ({"type": "array", "uniqueItems": True}, {"type": "array"}, OK, OK, "it has no uniqueItems any more"),
        ({**NUMBER, "exclusiveMinimum": 5}, {**NUMBER, "minimum": 5}, OK, OK, "it has the minimum `5` now"),
        (
            {**NUMBER, "minimum": 5},
            {**NUMBER, "exclusiveMinimum": 5},
            BREAKS,
            OK,
            "it has the exclusiveMinimum `5` now",
        ),
        ({**NUMBER, "exclusiveMaximum": 5}, {**NUMBER, "maximum": 5}, OK, OK, "it has the maximum `5` now"),
        ({**NUMBER, "maximum": 5}, {**NUMBER, "exclusiveMaximum": 5}, BREAKS, OK, "it has no maximum any more"),
        ({**NUMBER, "multipleOf": 0.1}, {**NUMBER, "multipleOf": 0.01}, OK, OK, "it has the multipleOf `0.01` now"),
        ({**NUMBER, "multipleOf": 5}, {**NUMBER, "multipleOf": 10}, BREAKS, OK, "it has the multipleOf `10` now"),
        ({**TEXT, "default": "x"}, {**TEXT, "default": "y"}, OK, OK, "it has the default `y` now, not `x`"),
        (TEXT, {**TEXT, "default": "y"}, OK, OK, "it has the default `y` now"),
        (TEXT, {**TEXT, "deprecated": True}, OK, OK, "it is deprecated"),
        (TEXT, {**TEXT, "readOnly": True}, BREAKS, OK, "it has the readOnly `true` now"),
        (TEXT, {**TEXT, "not": {"const": "x"}}, BREAKS, OK, "it has the not"),
        ({**TEXT, "not": {"const": "x"}}, TEXT, OK, OK, "it has no not any more"),
        (model(), {**model(), "if": {"required": ["a"]}}, BREAKS, OK, "it has the if"),
        (model(), {**model(), "dependentRequired": {"a": ["b"]}}, BREAKS, OK, "it has the dependentRequired"),
        (TEXT, {**TEXT, "contentMediaType": "text/csv"}, BREAKS, OK, "it has the contentMediaType"),
        (TEXT, {**TEXT, "newWord": 1}, BREAKS, BREAKS, "it has the newWord"),
        (model(), {**model(), "additionalProperties": False}, BREAKS, OK, "`{}` may hold less than before"),
        ({**model(), "additionalProperties": False}, model(), OK, OK, "`{}` may hold anything"),
        *(
            (
                {**model(), "additionalProperties": False},
                {**model(), "additionalProperties": to},
                OK,
                OK,
                f"`{{}}` may hold {what}",
            )
            for to, what in ((TEXT, "more"), ({"$ref": "#/components/schemas/Y"}, "more"), (True, "anything"))
        ),
        ({**model(), "additionalProperties": TEXT}, model(), OK, OK, "`{}` may hold anything"),
        (model(), {**model(), "additionalProperties": TEXT}, BREAKS, OK, "`{}` may hold less than before"),
        (model(), {**model(), "unevaluatedProperties": False}, BREAKS, OK, "it has the unevaluatedProperties `false`"),
        (
            {**model(), "unevaluatedProperties": False},
            {**model(), "unevaluatedProperties": TEXT},
            OK,
            OK,
            "it has the unevaluatedProperties",
        ),
        (
            model(a={"type": "array", "items": model()}),
            model(a={"type": "array", "items": {**model(), "additionalProperties": False}}),
            BREAKS,
            OK,
            "`a[]{}` may hold less than before",
        ),
        (
            {"allOf": [model(a=TEXT), {"additionalProperties": False}]},
            {"allOf": [model(a=TEXT), {"additionalProperties": TEXT}]},
            OK,
            OK,
            "`{}` may hold more than before",
        ),
        (
            model(a={"type": "array", "items": {"type": "object", "properties": {"b": TEXT}}}),
            model(a={"type": "array", "items": {"type": "object"}}),
            BREAKS,
            BREAKS,
            "`a[].b` is gone",
        ),
        ({"oneOf": [TEXT, model()]}, {"oneOf": [TEXT]}, BREAKS, OK, "is string now, not object or string"),
        (
            {"oneOf": [TEXT, model()]},
            {"oneOf": [TEXT, model(), {"$ref": "#/components/schemas/Y"}]},
            OK,
            BREAKS,
            "it may be a `Y`",
        ),
        (
            {"oneOf": [model()], "discriminator": {"propertyName": "a", "mapping": {"x": "#/components/schemas/Y"}}},
            {"oneOf": [model()], "discriminator": {"propertyName": "b", "mapping": {"x": "#/components/schemas/Y"}}},
            BREAKS,
            BREAKS,
            "it has the discriminator `b` now, not `a`",
        ),
        (
            model(a=TEXT),
            {"allOf": [model(), model(a={**TEXT, "maxLength": 3})]},
            BREAKS,
            OK,
            "`a` has the maxLength `3` now",
        ),
    ],
)
def test_a_difference_is_judged_by_where_the_schema_is_used(
    old: Schema, new: Schema, request_breaks: bool, response_breaks: bool, told: str
) -> None:
    for sent, received, breaks in (
        (True, False, request_breaks),
        (False, True, response_breaks),
        (True, True, request_breaks or response_breaks),
    ):
        changes = judged(old, new, sent=sent, received=received)
        assert any(told in what for what, _ in changes), changes
        assert any(breaking for _, breaking in changes) == breaks, changes


def test_a_schema_that_is_used_both_ways_says_in_which_it_breaks() -> None:
    [(what, _)] = judged(model(a=TEXT), model(a=TEXT, required=["a"]), sent=True, received=True)
    assert what == "`a` is required now (breaking in requests, compatible in responses)"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (model(a=TEXT), {"allOf": [model(a=TEXT)]}),
        (model(a={"type": ["string", "null"]}), model(a={"anyOf": [TEXT, {"type": "null"}]})),
        ({"enum": ["x", "y"]}, {"enum": ["y", "x"]}),
        # one part, one variant
        (TEXT, {"anyOf": [{"oneOf": [TEXT]}]}),
        (TEXT, {"anyOf": [TEXT], "type": "string"}),
        (TEXT, {"anyOf": [TEXT, False]}),
        (TEXT, {"allOf": [TEXT, TEXT]}),
        (TEXT, {"allOf": [TEXT, True, {}]}),
        # one value
        ({"const": "x"}, {"type": "string", "enum": ["x"]}),
        ({"const": "x"}, {"enum": ["x"], "const": "x"}),
        ({"const": True}, {"type": "boolean", "enum": [True]}),
        ({"anyOf": [{"const": "x"}, {"type": "null"}]}, {"type": ["string", "null"], "enum": ["x", None]}),
        ({"const": [1]}, {"type": "array", "enum": [[1]]}),
        ({"const": {"a": 1}}, {"type": "object", "enum": [{"a": 1}]}),
        # one type
        (TEXT, {"type": ["string"]}),
        (TEXT, {"type": ["string", "string"]}),
        ({"type": ["string", "null"]}, {"type": ["string"], "nullable": True}),
        ({"type": "array", "items": TEXT}, {"type": ["array"], "items": {"type": ["string"]}}),
        (NUMBER, {"type": ["integer", "number"]}),
        # what says nothing
        (TEXT, {**TEXT, "maximum": 5, "minItems": 1}),
        (TEXT, {**TEXT, "then": {"maxLength": 3}, "else": {"maxLength": 4}}),
        (model(), {**model(), "format": "card", "$anchor": "x", "$defs": {"Unused": TEXT}}),
        ({"type": "array", "contains": TEXT}, {"type": "array", "contains": TEXT, "minContains": 1}),
        # of two limits the tighter one holds
        ({**TEXT, "maxLength": 5}, {"allOf": [{**TEXT, "maxLength": 5}, {"maxLength": 9}]}),
        ({**TEXT, "minLength": 9}, {"allOf": [{**TEXT, "minLength": 9}], "minLength": 5}),
        ({**NUMBER, "minimum": 9}, {"allOf": [{**NUMBER, "minimum": 5}], "minimum": 9}),
    ],
)
def test_the_same_said_in_another_way_is_no_change(old: Schema, new: Schema) -> None:
    assert judged(old, new, sent=True, received=True) == []


def test_prose_alone_is_reworded() -> None:
    before, after = (small(model(a={**TEXT, "description": text}), sent=True, received=True) for text in "xy")
    comparison = compare(before, after)
    assert comparison.changes == []
    assert comparison.reworded == ["schema `X` `a`"]


def on_the_operation(change: Callable[[dict[str, Any]], object]) -> list[tuple[str, bool]]:
    before = small(model(), sent=True, received=True)
    operation = before["paths"]["/xs"]["post"]
    operation["parameters"] = [{"name": "a", "in": "query", "schema": {"type": "integer", "maximum": 9}}]
    operation["responses"]["404"] = {"description": "Gone."}
    after = copy.deepcopy(before)
    change(after["paths"]["/xs"]["post"])
    return [(item.what, item.breaking) for item in compare(before, after).changes]


def header(required: bool) -> dict[str, Any]:
    return {"name": "X-A", "in": "header", "required": required, "schema": TEXT}


@pytest.mark.parametrize(
    ("change", "told", "breaking"),
    [
        (lambda op: op["parameters"].append(header(False)), "the header parameter `X-A` is new", OK),
        (lambda op: op["parameters"].append(header(True)), "the header parameter `X-A` is new and required", BREAKS),
        (lambda op: op["parameters"].pop(), "the query parameter `a` is gone", BREAKS),
        (lambda op: op["parameters"][0].update(required=True), "the query parameter `a` is required now", BREAKS),
        (lambda op: op["parameters"][0]["schema"].update(maximum=5), "has the maximum `5` now, not `9`", BREAKS),
        (lambda op: op["parameters"][0]["schema"].update(maximum=20), "has the maximum `20` now, not `9`", OK),
        (lambda op: op.pop("requestBody"), "takes no body any more", BREAKS),
        (lambda op: op["requestBody"].update(required=True), "its body is required now", BREAKS),
        (lambda op: op["responses"].update({"409": {"description": "No."}}), "may respond with `409`", OK),
        (lambda op: op["responses"].pop("404"), "does not respond with `404` any more", OK),
        (lambda op: op["responses"].update({"201": op["responses"].pop("200")}), "responds with 201, not 200", OK),
        (
            lambda op: op["responses"]["200"].pop("content"),
            "its response 200 may not be `application/json` any more",
            BREAKS,
        ),
        (lambda op: op["responses"]["200"].update(headers={"X-A": {"schema": TEXT}}), "has the header `X-A`", OK),
        (lambda op: op.update(operationId="makeX"), "`mvmnt.xs.create` is `mvmnt.xs.make` now", BREAKS),
        (
            lambda op: op.update(tags=["Ys"]),
            "is moved from tag `Xs` to `Ys`: `mvmnt.xs.create` is `mvmnt.ys.create_x` now",
            BREAKS,
        ),
        (lambda op: op.update(deprecated=True), "is deprecated", OK),
        (lambda op: op.update(callbacks={"onEvent": {}}), "has another `callbacks`", OK),
        (
            lambda op: op["parameters"].append({"name": "idempotency-key", "in": "header", "schema": TEXT}),
            "declares `Idempotency-Key`",
            OK,
        ),
    ],
)
def test_an_operation_is_compared_in_every_part(
    change: Callable[[dict[str, Any]], object], told: str, breaking: bool
) -> None:
    changes = on_the_operation(change)
    assert any(told in what for what, _ in changes), changes
    assert any(breaks for _, breaks in changes) == breaking


def whole(change: Callable[[dict[str, Any]], object]) -> list[tuple[str, str, bool]]:
    document = build()
    change(document)
    return [(item.place, item.what, item.breaking) for item in compare(description(), document).changes]


def test_an_operation_that_is_gone_takes_its_method_with_it() -> None:
    [(place, what, breaking)] = whole(lambda document: document["paths"]["/customers/{id}"].pop("delete"))
    assert (place, what, breaking) == (
        "DELETE `/customers/{id}`",
        "is gone, and `mvmnt.customers.delete` with it",
        True,
    )


def test_a_path_that_moved_is_recognised_by_its_operation() -> None:
    changes = whole(lambda document: document["paths"].update({"/crew/{id}": document["paths"].pop("/teams/{id}")}))
    assert {what.partition(":")[0] for _, what, _ in changes} == {
        f"was {method} `/teams/{{id}}`" for method in ("GET", "PATCH", "DELETE")
    }


def test_a_path_parameter_of_another_name_is_recognised_by_its_place() -> None:
    def change(document: dict[str, Any]) -> None:
        item = document["paths"].pop("/loads/{loadId}/carriers/{carrierId}")
        for operation in item.values():
            operation["parameters"][1] = {**operation["parameters"][1], "name": "haulierId"}
        document["paths"]["/loads/{loadId}/carriers/{haulierId}"] = item

    changes = whole(change)
    assert {what for _, what, _ in changes} == {
        "the path parameter `haulierId` was called `carrierId`: whoever passes it by that name has to follow"
    }


def test_a_renamed_schema_is_one_change_and_not_hundreds() -> None:
    changes = whole(mutations.a_schema_renamed)
    assert [(place, breaking) for place, _, breaking in changes] == [("schema `TermOfPayment`", True)]


def test_a_renamed_schema_that_changed_as_well_is_still_compared() -> None:
    def change(document: dict[str, Any]) -> None:
        mutations.a_schema_renamed(document)
        del mutations.schemas(document)["TermOfPayment"]["properties"]["key"]

    assert ("schema `TermOfPayment`", "`key` is gone", True) in whole(change)


def test_a_webhook_is_judged_as_what_callers_receive() -> None:
    def change(document: dict[str, Any]) -> None:
        mutations.schemas(document)["WebhookDelivery"]["properties"]["extra"] = TEXT
        mutations.schemas(document)["WebhookDelivery"]["required"].append("extra")

    assert whole(change) == [("schema `WebhookDelivery`", "`extra` is new and required", False)]


def test_text_of_the_description_cannot_break_out_of_its_line() -> None:
    def change(document: dict[str, Any]) -> None:
        mutations.schemas(document)["Customer"]["properties"]["a`\n# b"] = TEXT

    [(_, what, _)] = whole(change)
    assert what == "`a' # b` is new"


ELSEWHERE = "the server of the other operations"


def test_what_a_path_says_of_all_its_operations_is_compared() -> None:
    change = {"servers": [{"url": "https://other.example.com"}], "summary": "Teams"}
    assert whole(lambda document: document["paths"]["/teams/{id}"].update(change)) == [
        (f"{method} `/teams/{{id}}`", f"is on `https://other.example.com` now, not on {ELSEWHERE}", True)
        for method in ("GET", "DELETE", "PATCH")
    ]


def test_what_nobody_can_notice_is_no_difference() -> None:
    document = build(lambda document: document["servers"].append(document["servers"].pop()))
    document["components"]["examples"] = {"unused": {"value": 1}}
    assert compare(description(), document) == Comparison()


REPORT = "/invoices/aging-report"
PLACE = f"GET `{REPORT}`"


def report_in(*media_types: str) -> Callable[[dict[str, Any]], None]:
    """Makes the aging report of receivables come in these media types, in this order."""

    def change(document: dict[str, Any]) -> None:
        content = document["paths"][REPORT]["get"]["responses"]["200"]["content"]
        schemas = {"application/json": content["application/json"]}
        content.clear()
        content.update({media_type: schemas.get(media_type, {"schema": TEXT}) for media_type in media_types})

    return change


def test_another_media_type_of_a_response_is_compatible() -> None:
    assert whole(report_in("application/json", "text/csv", "application/pdf")) == [
        (PLACE, "its response 200 may be `application/pdf`", False)
    ]


def test_a_media_type_less_of_a_response_breaks() -> None:
    assert whole(report_in("application/json")) == [(PLACE, "its response 200 may not be `text/csv` any more", True)]


@pytest.mark.parametrize("before", [["text/csv"], ["text/csv", "application/pdf"]])
def test_json_where_there_was_none_breaks_the_method_that_gave_something_else(before: list[str]) -> None:
    old, new = build(report_in(*before)), build(report_in(*before, "application/json"))
    assert [(change.place, change.what, change.breaking) for change in compare(old, new).changes] == [
        (PLACE, "its response 200 may be `application/json`", False),
        (
            PLACE,
            "`mvmnt.invoices.get_aging_report` gives `application/json` now, and "
            "`mvmnt.invoices.get_aging_report_csv` `text/csv`",
            True,
        ),
    ]


def test_unions_that_lead_back_to_one_another_are_compared() -> None:
    before, after = (
        small({"anyOf": [{"$ref": "#/components/schemas/Y"}, TEXT]}, sent=True, received=True) for _ in range(2)
    )
    for document, kind in ((before, "integer"), (after, "boolean")):
        document["components"]["schemas"]["Y"] = {"anyOf": [{"$ref": "#/components/schemas/X"}, {"type": kind}]}
    assert compare(before, before).changes == []
    assert compare(before, after).changes != []
