"""What callers of the SDK would notice, no more and no less: changes of the real description, each with its verdict."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from support.mutations import build, schemas
from support.samples import description

from generation.comparison.changes import Comparison
from generation.comparison.descriptions import compare
from generation.comparison.rules import Severity
from generation.description.normalise import normalise
from generation.description.structure import objects, operations

Mutation = Callable[[dict[str, Any]], object]
TEXT = {"type": "string"}
PAYMENTS = "/bills/{id}/payments"


def after(*mutations: Mutation) -> Comparison:
    def change(document: dict[str, Any]) -> None:
        for mutation in mutations:
            mutation(document)

    return compare(description(), build(change))


def severity(found: Comparison) -> Severity:
    return max((change.severity for change in found.changes), default=Severity.INFO)


def texts(found: Comparison) -> str:
    return "\n".join(f"{change.place}: {change.what}" for change in found.changes)


def member(name: str, key: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda document: schemas(document)[name]["properties"][key]


def payments(**keywords: Any) -> Mutation:
    return lambda document: document["paths"][PAYMENTS]["get"].update(keywords)


def bearer(**keywords: Any) -> Mutation:
    return lambda document: document["components"]["securitySchemes"]["BearerAuth"].update(keywords)


def update(name: str, key: str, **keywords: Any) -> Mutation:
    return lambda document: member(name, key)(document).update(keywords)


def each_operation(change: Callable[[dict[str, Any]], object]) -> Mutation:
    return lambda document: [change(operation) for _, _, operation in operations(document)]


def each_parameter(**keywords: Any) -> Mutation:
    def change(document: dict[str, Any]) -> None:
        shared = document["components"]["parameters"].values()
        own = [p for _, _, operation in operations(document) for p in operation.get("parameters", []) if "in" in p]
        for parameter in (*shared, *own):
            parameter.update(keywords)

    return change


def server(url: str, **defaults: str) -> Mutation:
    variables = {name: {"default": default} for name, default in defaults.items()}
    return lambda document: document.update(servers=[{"url": url, "variables": variables}])


def base_in_paths(document: dict[str, Any], base: str = "/v1") -> None:
    document["paths"] = {f"{base}{path}": item for path, item in document["paths"].items()}
    document["servers"] = [{"url": "https://api.mvmnt.io"}]


def base_in_paths_with(servers: list[Any], own: list[Any] | None = None) -> Mutation:
    """The base path stands in the paths; these are the description's servers, and those of one operation."""

    def change(document: dict[str, Any]) -> None:
        base_in_paths(document)
        document["servers"] = servers
        if own:
            document["paths"][f"/v1{PAYMENTS}"]["get"]["servers"] = own

    return change


HOST = [{"url": "https://api.mvmnt.io"}]
MAIN = {"url": "https://api.mvmnt.io/v1"}
OTHER = {"url": "https://eu.mvmnt.io/v1"}


def tags_in(case: Callable[[str], str]) -> Mutation:
    def change(document: dict[str, Any]) -> None:
        for tag in document["tags"]:
            tag["name"] = case(tag["name"])
        for _, _, operation in operations(document):
            operation["tags"] = [case(tag) for tag in operation["tags"]]

    return change


def default_styles(document: dict[str, Any]) -> None:
    for parameter in document["paths"]["/invoices/aging-report"]["get"]["parameters"]:
        parameter.update(style="form", explode=True)


def const_in_place_of_enum(document: dict[str, Any]) -> None:
    name = member("Team", "object")(document)
    name["const"] = name.pop("enum")[0]


def json_as(written: str) -> Mutation:
    def change(document: dict[str, Any]) -> None:
        for _, _, operation in operations(document):
            bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
            for body in bodies:
                if "application/json" in body.get("content", {}):
                    body["content"][written] = body["content"].pop("application/json")

    return change


def inline_schema_moved(document: dict[str, Any]) -> None:
    content = document["paths"][PAYMENTS]["get"]["responses"]["200"]["content"]["application/json"]
    schemas(document)["BillPayments"] = content["schema"]
    content["schema"] = {"$ref": "#/components/schemas/BillPayments"}


def component_of(kind: str, holder: Callable[[dict[str, Any]], dict[str, Any]], key: str) -> Mutation:
    """What stands under a key moves into a component, which is referred to."""

    def change(document: dict[str, Any]) -> None:
        node = holder(document)
        document["components"].setdefault(kind, {})["Moved"] = node[key]
        node[key] = {"$ref": f"#/components/{kind}/Moved"}

    return change


def into_defs(document: dict[str, Any]) -> None:
    customer = schemas(document)["Customer"]
    customer["$defs"] = {"Site": customer["properties"]["website"]}
    customer["properties"]["website"] = {"$ref": "#/components/schemas/Customer/$defs/Site"}


def customer_update(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/customers/{id}"]["patch"]
    return found


def aging_parameter(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/invoices/aging-report"]["get"]["parameters"][1]
    return found


def referred_schema_inlined(document: dict[str, Any]) -> None:
    """A schema that stands in one place only."""
    used = str(document)
    name = next(name for name in schemas(document) if used.count(f"schemas/{name}'") == 1)
    target = schemas(document).pop(name)
    _replace(document, {"$ref": f"#/components/schemas/{name}"}, target)


def _replace(node: Any, what: Any, by: Any) -> None:
    for key, value in list(node.items()) if isinstance(node, dict) else enumerate(node):
        if value == what:
            node[key] = by
        elif isinstance(value, dict | list):
            _replace(value, what, by)


def wrapped(keyword: str) -> Mutation:
    def change(document: dict[str, Any]) -> None:
        properties = schemas(document)["Customer"]["properties"]
        for name, schema in properties.items():
            properties[name] = {keyword: [schema]}

    return change


def path_level(document: dict[str, Any]) -> None:
    item = document["paths"]["/teams/{id}"]
    item["parameters"] = [item["get"]["parameters"][0]]
    for method in ("get", "patch", "delete"):
        item[method]["parameters"] = [
            parameter for parameter in item[method]["parameters"] if parameter != item["parameters"][0]
        ]


def path_item_referred_by_way_of_another(document: dict[str, Any]) -> None:
    path_item_referred(document)
    document["components"]["pathItems"]["Again"] = document["paths"]["/teams/{id}"]
    document["paths"]["/teams/{id}"] = {"$ref": "#/components/pathItems/Again"}


def path_item_with_an_operation_beside(document: dict[str, Any]) -> None:
    path_item_referred(document)
    document["paths"]["/teams/{id}"]["delete"] = document["components"]["pathItems"]["Team"].pop("delete")


def path_item_referred(document: dict[str, Any]) -> None:
    document["components"]["pathItems"] = {"Team": document["paths"]["/teams/{id}"]}
    document["paths"]["/teams/{id}"] = {"$ref": "#/components/pathItems/Team"}


@pytest.mark.parametrize(
    "mutation",
    [
        server("https://{host}/{version}/", host="api.mvmnt.io", version="v1"),
        server("{base}", base="https://api.mvmnt.io/v1"),
        server("{scheme}://api.mvmnt.io:{port}/v1", scheme="https", port="443"),
        server("https://{environment}.mvmnt.io/v1", environment="API"),
        base_in_paths,
        base_in_paths_with([{"url": "https://api.mvmnt.io/"}]),
        base_in_paths_with([{"url": "/"}]),
        base_in_paths_with([]),
        base_in_paths_with(HOST, own=HOST),
        lambda document: document["servers"][0].update(url="https://api.mvmnt.io/v1/"),
        lambda document: document["servers"][0].update(url="/v1"),
        lambda document: document.pop("servers"),
        lambda document: document.update(servers=[]),
        update("Customer", "website", nullable=True),
        update("Customer", "creditLimit", nullable=True),
        tags_in(str.lower),
        tags_in(str.upper),
        tags_in(str.title),
        each_operation(lambda operation: operation.update(tags=[tag.lower() for tag in operation["tags"]])),
        lambda document: [tag.update(name=tag["name"].upper()) for tag in document["tags"]],
        each_parameter(deprecated=False),
        each_parameter(allowEmptyValue=False),
        default_styles,
        each_operation(lambda operation: operation.setdefault("deprecated", False)),
        each_operation(lambda operation: operation.setdefault("parameters", [])),
        each_operation(lambda operation: operation.setdefault("security", [{"BearerAuth": []}])),
        update("Customer", "website", nullable=False, readOnly=False, writeOnly=False, deprecated=False),
        lambda document: schemas(document)["Customer"].update(additionalProperties=True),
        lambda document: schemas(document)["Customer"].update(additionalProperties={}),
        each_operation(lambda operation: operation.update(callbacks={}, servers=[])),
        lambda document: customer_update(document)["requestBody"]["content"]["application/json"].update(encoding={}),
        update("CustomerInput", "website", minLength=0, default=None),
        update("Customer", "website", minLength=0),
        update("Customer", "website", xml={"name": "site"}),
        *(
            json_as(f"application/json{end}")
            for end in ("; charset=utf-8", ';charset="UTF-8"', "; Charset = utf8", ";")
        ),
        json_as("Application/JSON"),
        inline_schema_moved,
        into_defs,
        component_of("schemas", aging_parameter, "schema"),
        component_of("schemas", lambda document: schemas(document)["CustomerInput"]["properties"], "website"),
        component_of("requestBodies", customer_update, "requestBody"),
        component_of("responses", lambda document: customer_update(document)["responses"], "200"),
        referred_schema_inlined,
        wrapped("allOf"),
        wrapped("anyOf"),
        wrapped("oneOf"),
        const_in_place_of_enum,
        lambda document: schemas(document)["Customer"].update(type=["object"]),
        path_level,
        path_item_referred,
        path_item_referred_by_way_of_another,
        path_item_with_an_operation_beside,
        lambda document: schemas(document)["Customer"]["required"].reverse(),
    ],
)
def test_the_same_in_another_spelling_is_nothing(mutation: Mutation) -> None:
    assert after(mutation) == Comparison()


MEMBER = {"type": "object", "properties": {"a": TEXT, "b": TEXT}}
PARTS = [{"$ref": "#/components/schemas/Team"}, {"$ref": "#/components/schemas/User"}]
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"allOf": PARTS[:1], "nullable": True}, {"anyOf": [PARTS[0], NULL]}),
        ({**PARTS[0], "type": ["object", "null"]}, {"oneOf": [PARTS[0], NULL]}),
        ({"type": "string", "enum": ["A"], "nullable": True}, {"type": ["string", "null"], "enum": ["A", None]}),
        ({"anyOf": PARTS, "nullable": True}, {"anyOf": [*PARTS, NULL]}),
        (NULL, {"enum": [None]}),
        (NULL, {"const": None}),
        ({"type": "string", "enum": ["A", "B"]}, {"enum": ["B", "A"]}),
        ({"type": "integer", "const": 1}, {"const": 1}),
        ({"enum": ["A", None]}, {"type": ["null", "string"], "enum": ["A", None]}),
        ({"anyOf": [TEXT, {"type": "integer"}]}, {"anyOf": [{"type": "integer"}, {"anyOf": [TEXT]}]}),
        ({"anyOf": [TEXT, TEXT]}, TEXT),
        ({"anyOf": [PARTS[0], {"anyOf": [PARTS[1], TEXT]}]}, {"anyOf": [*PARTS, TEXT]}),
        ({"allOf": [PARTS[0], {"allOf": PARTS[1:]}]}, {"allOf": PARTS}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}),
        ({"type": "integer", "exclusiveMaximum": 10}, {"type": "integer", "maximum": 9}),
        ({**MEMBER, "unevaluatedProperties": True}, MEMBER),
        ({**MEMBER, "dependentRequired": {}}, MEMBER),
        ({**MEMBER, "propertyNames": {}}, MEMBER),
        ({"type": "array", "items": TEXT, "contains": True}, {"type": "array", "items": TEXT}),
        ({"type": ["string", "integer"]}, {"anyOf": [TEXT, {"type": "integer"}]}),
        ({"type": ["integer", "string", "null"]}, {"oneOf": [TEXT, {"type": "integer"}, NULL]}),
        ({"type": ["string", "boolean"], "nullable": True}, {"anyOf": [{"type": "boolean"}, TEXT, NULL]}),
        (
            {"type": ["string", "number"], "maxLength": 5, "minimum": 1},
            {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "number", "minimum": 1}]},
        ),
        ({"type": ["array", "string"], "items": TEXT}, {"oneOf": [TEXT, {"type": "array", "items": TEXT}]}),
    ],
)
@pytest.mark.parametrize("schema", ["Customer", "CustomerInput"])
def test_a_schema_in_another_spelling_is_nothing(one: Any, other: Any, schema: str) -> None:
    old, new = (build(with_member(schema, value)) for value in (one, other))
    assert compare(old, new) == compare(new, old) == Comparison()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": ["string", "integer"]}, {"anyOf": [TEXT, {"type": "integer", "minimum": 1}]}),
        ({"type": ["string", "integer"]}, {"anyOf": [TEXT, {"type": "boolean"}]}),
        ({"anyOf": [TEXT, {"type": "string", "format": "date"}]}, {"type": ["string"], "format": "date"}),
    ],
)
def test_types_that_differ_are_a_change(one: Any, other: Any) -> None:
    old, new = (build(with_member("Customer", value)) for value in (one, other))
    assert compare(old, new).changes


def with_member(schema: str, value: Any) -> Mutation:
    return lambda document: schemas(document)[schema]["properties"].update(extra=value)


def read_only_member(member: dict[str, Any]) -> Mutation:
    def change(document: dict[str, Any]) -> None:
        schemas(document)["Score"] = {"type": "integer", "readOnly": True}
        schemas(document)["CustomerInput"]["properties"]["score"] = member
        schemas(document)["CustomerInput"].setdefault("required", []).append("score")

    return change


def closed(schema: str, value: Any) -> Mutation:
    return lambda document: schemas(document)[schema].update(additionalProperties=value)


@pytest.mark.parametrize(
    "mutation",
    [
        lambda document: document["servers"].append({"url": "https://sandbox.mvmnt.io/v1"}),
        lambda document: document["servers"].insert(0, OTHER),
        lambda document: document["servers"].append({"url": "https://sandbox.mvmnt.io/api"}),
        lambda document: document["servers"].append(
            {"url": "https://{r}.mvmnt.io", "variables": {"r": {"default": "eu"}}}
        ),
        payments(servers=[OTHER, MAIN]),
        update("Customer", "website", maxLength=9000),
        lambda document: [
            schema.pop("maxLength", 0) for schema in schemas(document)["Customer"]["properties"].values()
        ],
        update("Customer", "website", minLength=3, pattern="^h"),
        update("CustomerInput", "website", xml={"name": "site"}),
        payments(callbacks={"paid": {}}),
        lambda document: document["paths"][PAYMENTS]["get"]["responses"]["200"].update(links={"bill": {}}),
        payments(security=[]),
        payments(security=[{"BearerAuth": []}, {}]),
        payments(security=[{}]),
        lambda document: document.update(security=[]),
        lambda document: document.pop("security"),
        bearer(bearerFormat="opaque"),
        read_only_member({"type": "integer", "readOnly": True}),
        read_only_member({"$ref": "#/components/schemas/Score"}),
        read_only_member({"$ref": "#/components/schemas/Team", "readOnly": True}),
        read_only_member({"allOf": [{"$ref": "#/components/schemas/Team"}], "readOnly": True}),
        lambda document: document["components"].update(callbacks={"paid": {}}, links={"bill": {"operationId": "x"}}),
        lambda document: [found.update(links={"x": {}}) for found in document["components"]["responses"].values()],
        each_operation(lambda operation: operation.update(callbacks={"done": {"{$url}": {}}})),
        lambda document: document["paths"][PAYMENTS]["get"]["responses"].update({"418": {"description": "No."}}),
    ],
)
def test_what_no_caller_would_notice_is_compatible(mutation: Mutation) -> None:
    found = after(mutation)
    assert severity(found) < Severity.BREAKS, texts(found)


FORMATS = [
    ({"type": "string", "format": "email"}, {"type": "string"}),
    ({"type": "number", "format": "float"}, {"type": "number", "format": "double"}),
    ({"type": "number", "format": "decimal"}, {"type": "number"}),
    ({"type": "integer", "format": "int32"}, {"type": "integer", "format": "int64"}),
    ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": TEXT}),
    ({"type": "object", "additionalProperties": False}, {"type": "object"}),
    ({"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 9}),
    ({"type": "string", "minLength": 5}, {"type": "string", "minLength": 2}),
    ({"type": "string", "maxLength": 5}, {"type": "string"}),
]


@pytest.mark.parametrize(("before", "now"), FORMATS)
@pytest.mark.parametrize("name", ["Customer", "CustomerInput"])
def test_a_looser_member_is_compatible_both_ways(before: Any, now: Any, name: str) -> None:
    old, new = (
        build(lambda document, m=m: schemas(document)[name]["properties"].update(extra=m)) for m in (before, now)
    )  # type: ignore[misc]  # the default binds the loop's value
    found = compare(old, new)
    assert len(found.changes) == 1
    assert severity(found) < Severity.BREAKS, texts(found)


def scheme(**members: str) -> Mutation:
    return lambda document: document["components"]["securitySchemes"].update(ApiKey=members)


api_key = scheme(**{"type": "apiKey", "in": "header", "name": "X-Api-Key"})


def new_operation(**keywords: Any) -> Mutation:
    def change(document: dict[str, Any]) -> None:
        operation = {"tags": ["Bills"], "operationId": "getBillHealth", "responses": {"204": {"description": "Well."}}}
        document["paths"]["/bills/health"] = {"get": {**operation, **keywords}}

    return change


def security(*names: str) -> Mutation:
    return payments(security=[{name: []} for name in names])


def report_default(path: str, number: int, default: object) -> Mutation:
    return lambda document: document["paths"][path]["get"]["parameters"][number]["schema"].update(default=default)


def query(schema: dict[str, Any], **members: Any) -> Mutation:
    """One more parameter of an operation."""
    parameter = {"name": "status", "in": "query", "schema": schema, **members}
    return lambda document: document["paths"][PAYMENTS]["get"]["parameters"].append(parameter)


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ({"type": "integer", "default": 5}, {"type": "integer", "default": 7}, "has the default `7` now, not `5`"),
        ({"type": "integer", "default": 5}, {"type": "integer"}, "has no default any more, which was `5`"),
        ({"type": "boolean"}, {"type": "boolean", "default": False}, "has the default `false` now"),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": TEXT, "default": []}, "has the default `[]` now"),
        (
            {"$ref": "#/components/schemas/Team"},
            {"$ref": "#/components/schemas/Team", "default": "x"},
            "default `x` now",
        ),
    ],
)
def test_another_default_of_a_parameter_is_told(before: dict[str, Any], now: dict[str, Any], told: str) -> None:
    found = compare(build(query(before)), build(query(now)))
    assert told in texts(found)
    assert severity(found) is Severity.NOTE, texts(found)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ([api_key, security("ApiKey")], [api_key, payments(security=[])]),
        ([api_key, security("ApiKey")], [api_key]),
        ([api_key, payments(security=[{"ApiKey": [], "BearerAuth": []}])], [api_key]),
        ([payments(security=[{"BearerAuth": ["bills:read"]}])], []),
        ([payments(callbacks={"paid": {}})], []),
        ([update("Customer", "website", xml={"name": "site"})], []),
        ([base_in_paths], []),
        ([inline_schema_moved], []),
        ([into_defs], []),
    ],
)
def test_what_is_gone_and_nobody_misses_is_compatible(before: list[Mutation], now: list[Mutation]) -> None:
    found = compare(build(*before), build(*now))
    assert severity(found) < Severity.BREAKS, texts(found)


def test_what_a_definition_of_its_own_says_is_compared() -> None:
    def change(document: dict[str, Any]) -> None:
        schemas(document)["Customer"]["$defs"]["Site"]["type"] = "integer"

    found = compare(build(into_defs), build(into_defs, change))
    assert "`$defs.Site` is integer now" in texts(found)
    assert severity(found) is Severity.BREAKS


@pytest.mark.parametrize(
    ("mutations", "level", "told"),
    [
        (
            [api_key, new_operation(security=[{"ApiKey": []}])],
            Severity.NOTE,
            "needs `X-Api-Key` from the caller",
        ),
        ([api_key, new_operation(security=[{"ApiKey": [], "BearerAuth": []}])], Severity.NOTE, "needs `X-Api-Key`"),
        ([api_key, new_operation(security=[{"ApiKey": []}, {"BearerAuth": []}])], Severity.INFO, "is new"),
        *(
            ([other, new_operation(security=[{"ApiKey": []}])], Severity.NOTE, f"needs `{name}` from the caller")
            for name, other in (
                ("api_key", scheme(**{"type": "apiKey", "in": "query", "name": "api_key"})),
                ("session", scheme(**{"type": "apiKey", "in": "cookie", "name": "session"})),
                ("ApiKey", scheme(type="http", scheme="basic")),
                ("ApiKey", scheme(type="mutualTLS")),
            )
        ),
        ([api_key, new_operation(security=[{"ApiKey": []}], tags=["Health"])], Severity.NOTE, "needs `X-Api-Key`"),
        ([api_key, new_operation(security=[{"ApiKey": []}, {}])], Severity.INFO, "is new"),
        ([new_operation(servers=[{"url": "https://files.mvmnt.io"}])], Severity.NOTE, "is on `https://files.mvmnt.io`"),
        ([api_key, security("ApiKey")], Severity.BREAKS, "needs `X-Api-Key` from the caller now"),
        ([api_key, security("ApiKey", "BearerAuth")], Severity.INFO, "may be called with other credentials as well"),
        (
            [api_key, lambda d: d.update(security=[{"ApiKey": []}])],
            Severity.BREAKS,
            "needs `X-Api-Key` from the caller now",
        ),
        ([bearer(scheme="digest")], Severity.BREAKS, "needs `BearerAuth` from the caller now"),
        ([payments(security=[{"BearerAuth": ["bills:read"]}])], Severity.NOTE, "needs the scope `bills:read` now"),
        ([closed("CustomerInput", False)], Severity.BREAKS, "`{}` may hold less than before"),
        ([closed("CustomerPatch", False)], Severity.BREAKS, "`{}` may hold less than before"),
        ([closed("CustomerInput", TEXT)], Severity.BREAKS, "`{}` may hold less than before"),
        ([closed("Customer", False)], Severity.INFO, "`{}` may hold less than before"),
        (
            [lambda d: d["servers"][0].update(url="https://api.mvmnt.io/v2")],
            Severity.BREAKS,
            "the server is `https://api.mvmnt.io/v2` now, not `https://api.mvmnt.io/v1`",
        ),
        (
            [lambda d: d["servers"][0].update(url="https://eu.mvmnt.io/v1")],
            Severity.BREAKS,
            "the server is `https://eu.mvmnt.io/v1` now",
        ),
        (
            [payments(servers=[{"url": "https://files.mvmnt.io"}])],
            Severity.BREAKS,
            "is on `https://files.mvmnt.io` now",
        ),
        (
            [lambda d: d["paths"][PAYMENTS].update(servers=[{"url": "https://files.mvmnt.io"}])],
            Severity.BREAKS,
            "is on `https://files.mvmnt.io` now",
        ),
        ([update("CustomerInput", "website", readOnly=True)], Severity.BREAKS, "has the readOnly `true` now"),
        ([update("CustomerInput", "website", default="https://x")], Severity.NOTE, "has the default `https://x` now"),
        ([report_default("/invoices/aging-report", 1, 7)], Severity.NOTE, "has the default `7` now"),
        ([report_default("/bills/aging-report", 0, "x")], Severity.NOTE, "has the default `x` now"),
    ],
)
def test_what_callers_have_to_know_is_told(mutations: list[Mutation], level: Severity, told: str) -> None:
    found = after(*mutations)
    assert told in texts(found)
    assert severity(found) is level, texts(found)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({}, {"explode": False}),
        ({"explode": True}, {"explode": False}),
        ({}, {"style": "pipeDelimited"}),
        ({}, {"style": "spaceDelimited", "explode": False}),
        ({}, {"allowReserved": True}),
    ],
)
def test_a_list_that_is_sent_in_another_form_breaks_older_releases(before: Any, now: Any) -> None:
    found = compare(*(build(query({"type": "array", "items": TEXT}, **keywords)) for keywords in (before, now)))
    assert severity(found) is Severity.BREAKS
    assert "is sent in another form" in texts(found)


@pytest.mark.parametrize(
    ("schema", "now"),
    [
        ({"anyOf": [{"type": "array", "items": TEXT}, TEXT]}, {"explode": False}),
        ({"type": ["array", "null"], "items": TEXT}, {"explode": False}),
        (MEMBER, {"style": "deepObject"}),
        ({}, {"explode": False}),
        (TEXT, {"allowReserved": True}),
    ],
)
def test_so_does_what_may_be_a_list_an_object_or_reserved(schema: dict[str, Any], now: dict[str, Any]) -> None:
    found = compare(build(query(schema)), build(query(schema, **now)))
    assert severity(found) is Severity.BREAKS
    assert "is sent in another form" in texts(found)


@pytest.mark.parametrize(
    ("schema", "before", "now"),
    [
        (TEXT, {}, {"explode": False}),
        (TEXT, {}, {"style": "pipeDelimited"}),
        ({"type": "integer"}, {}, {"allowReserved": True}),
        (MEMBER, {"style": "deepObject"}, {"style": "deepObject", "explode": True}),
        ({"type": "array", "items": TEXT}, {}, {"style": "form", "explode": True}),
    ],
)
def test_a_style_that_changes_nothing_on_the_wire_is_nothing(schema: Any, before: Any, now: Any) -> None:
    assert compare(build(query(schema, **before)), build(query(schema, **now))) == Comparison()


@pytest.mark.parametrize("where", ["header", "path"])
def test_a_list_with_commas_is_sent_alike_whether_it_explodes_or_not(where: str) -> None:
    def build_with(keywords: dict[str, Any]) -> dict[str, Any]:
        parameter = {
            "name": "id",
            "in": where,
            "required": True,
            "schema": {"type": "array", "items": TEXT},
            **keywords,
        }
        return build(lambda document: document["paths"]["/bills/{id}"]["get"].update(parameters=[parameter]))

    assert compare(build_with({}), build_with({"explode": True})) == Comparison()


def test_an_operation_that_moves_and_loses_its_id_is_told_with_its_methods() -> None:
    def change(document: dict[str, Any]) -> None:
        operation = document["paths"]["/bills/{id}/payments"].pop("get")
        del operation["operationId"]
        document["paths"]["/bills/{id}/paid"] = {"get": operation}

    new = normalise(build(change), description()).document
    told = texts(compare(description(), new))
    assert f"GET `{PAYMENTS}`: is gone, and `mvmnt.bills.get_payments` with it" in told
    assert "GET `/bills/{id}/paid`: is new: `mvmnt.bills.get_paid`" in told


@pytest.mark.parametrize(
    ("place", "level"), [("responses", Severity.NOTE), ("requestBody", Severity.BREAKS)], ids=["response", "body"]
)
def test_json_of_another_media_type_is_one_change(place: str, level: Severity) -> None:
    """The SDK reads and writes it alike; releases before this one name the old media type in requests."""

    def change(document: dict[str, Any]) -> None:
        holder = document["paths"]["/customers/{id}"]["patch"][place]
        content = (holder["200"] if place == "responses" else holder)["content"]
        content["application/vnd.mvmnt+json"] = content.pop("application/json")

    found = after(change)
    [told] = found.changes
    assert "is `application/vnd.mvmnt+json` now, not `application/json`" in told.what
    assert told.severity is level


def test_json_that_comes_beside_other_json_is_a_media_type_more() -> None:
    def change(document: dict[str, Any]) -> None:
        content = document["paths"]["/customers/{id}"]["get"]["responses"]["200"]["content"]
        content["application/vnd.mvmnt+json"] = content["application/json"]

    found = after(change)
    assert "its response 200 may be `application/vnd.mvmnt+json`" in texts(found)
    assert severity(found) is Severity.INFO


def with_token_endpoint(url: str) -> dict[str, Any]:
    flows = {"clientCredentials": {"tokenUrl": url, "scopes": {}}}

    def change(document: dict[str, Any]) -> None:
        document["components"]["securitySchemes"]["BearerAuth"] = {"type": "oauth2", "flows": flows}

    return build(change)


def test_a_token_endpoint_that_moves_breaks_older_releases() -> None:
    before = with_token_endpoint("https://api.mvmnt.io/oauth2/token")
    found = compare(before, with_token_endpoint("https://login.mvmnt.io/oauth2/token"))
    assert "https://login.mvmnt.io/oauth2/token" in texts(found)
    assert severity(found) is Severity.BREAKS


def sort_first(document: dict[str, Any]) -> None:
    for schema in bodies_with_sort(document):
        schema["properties"] = {"sort": schema["properties"]["sort"], **schema["properties"]}


def all_members_backwards(document: dict[str, Any]) -> None:
    for _, node in objects(document):
        if isinstance(node.get("properties"), dict):
            node["properties"] = dict(reversed(node["properties"].items()))


def what_is_required_backwards(document: dict[str, Any]) -> None:
    for _, node in objects(document):
        if isinstance(node.get("required"), list):
            node["required"].reverse()


def parameters_backwards(document: dict[str, Any]) -> None:
    for _, _, operation in operations(document):
        operation.get("parameters", []).reverse()


def paths_and_schemas_backwards(document: dict[str, Any]) -> None:
    document["paths"] = dict(reversed(document["paths"].items()))
    document["components"]["schemas"] = dict(reversed(document["components"]["schemas"].items()))


@pytest.mark.parametrize(
    "change",
    [sort_first, all_members_backwards, what_is_required_backwards, parameters_backwards, paths_and_schemas_backwards],
)
def test_another_order_in_the_file_changes_no_order_of_arguments(change: Callable[[dict[str, Any]], None]) -> None:
    """The arguments of a method follow the body's members, which stay in the order that they had."""
    new = build(change)
    assert json.dumps(new) != json.dumps(description())
    assert json.dumps(normalise(new, description()).document) == json.dumps(
        normalise(description(), description()).document
    )


def bodies_with_sort(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        node
        for _, node in objects(document)
        if isinstance(node.get("properties"), dict) and "sort" in node["properties"]
    ]
