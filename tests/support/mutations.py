"""Builds of the API's description as upstream may publish them, made from the vendored one."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from support.samples import description

from generation.description.structure import operations

Description = dict[str, Any]
WRITES = ("post", "patch", "delete")
INJECTION = '"""\nimport os; os.abort()\n"""; import os; os.abort(); x = "'


def build(*mutations: Callable[[Description], None]) -> Description:
    """The vendored description with these changes, one after the other."""
    document = copy.deepcopy(description())
    for mutation in mutations:
        mutation(document)
    return document


def schemas(document: Description) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def a_new_tag(document: Description) -> None:
    """The tag Stops, with the five operations that most tags have."""
    stop = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"}}}
    stop["properties"] |= {"key": {"type": "string"}, "city": {"type": "string"}}
    of_input = {
        "type": "object",
        "required": ["city"],
        "properties": {"key": {"type": "string"}, "city": {"type": "string"}},
    }
    of_filter = {"type": "object", "properties": {"city": {"$ref": "#/components/schemas/StringFilter"}}}
    of_request = {
        "type": "object",
        "properties": {
            "filter": {"$ref": "#/components/schemas/StopFilter"},
            "pageSize": {"type": "integer", "minimum": 1, "maximum": 250, "default": 50},
            "cursor": {"type": "string"},
        },
    }
    schemas(document).update(
        Stop=stop,
        StopInput=of_input,
        StopPatch={**of_input, "required": []},
        StopFilter=of_filter,
        StopFilterRequest=of_request,
    )
    document["tags"].append({"name": "Stops", "description": "Places where a load is picked up or delivered."})
    page = {
        "type": "object",
        "required": ["data", "pageInfo"],
        "properties": {
            "data": {"type": "array", "items": _ref("Stop")},
            "pageInfo": _ref("PaginationInfo"),
        },
    }
    one = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"$ref": "#/components/parameters/LookupBy"},
    ]
    document["paths"] |= {
        "/stops": {"post": _operation("createStop", 201, _ref("Stop"), body=_ref("StopInput"))},
        "/stops/filter": {"post": _operation("filterStops", 200, page, body=_ref("StopFilterRequest"))},
        "/stops/{id}": {
            "get": _operation("getStop", 200, _ref("Stop"), parameters=one),
            "patch": _operation("updateStop", 200, _ref("Stop"), body=_ref("StopPatch"), parameters=one),
            "delete": _operation("deleteStop", 204, None, parameters=one),
        },
    }


def idempotency_keys(document: Description) -> None:
    """Idempotency-Key on every write."""
    for method, _, operation in operations(document):
        if method in WRITES:
            header = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 255}}
            operation.setdefault("parameters", []).append(header)


def a_new_enum_value(document: Description) -> None:
    schemas(document)["CreditMemoStatus"]["enum"].append("ON_HOLD")


def a_field_removed(document: Description) -> None:
    del schemas(document)["Customer"]["properties"]["website"]


def a_field_required(document: Description) -> None:
    schemas(document)["CustomerInput"]["required"].append("website")


def a_schema_renamed(document: Description) -> None:
    text = json.dumps(document).replace('"#/components/schemas/PaymentTerm"', '"#/components/schemas/TermOfPayment"')
    document.update(json.loads(text))
    schemas(document)["TermOfPayment"] = schemas(document).pop("PaymentTerm")


def the_envelope_renamed(document: Description) -> None:
    response = document["paths"]["/customers/filter"]["post"]["responses"]["200"]
    page = response["content"]["application/json"]["schema"]
    page["properties"]["pageInfo"] = page["properties"].pop("pagination")
    page["required"] = ["pageInfo" if name == "pagination" else name for name in page.get("required", [])]


def an_operation_moved(document: Description) -> None:
    document["paths"]["/teams/filter"]["post"]["tags"] = ["Users"]


def an_upload_url_renamed(document: Description) -> None:
    """The member that `documents.upload` reads."""
    document.update(json.loads(json.dumps(document).replace('"uploadUrl"', '"uploadLink"')))


def an_object_that_is_sent(document: Description) -> None:
    """A new operation takes an address as responses have it, so that its model is one of requests too."""
    item = document["paths"]["/locations/{id}"]
    body = {"content": {"application/json": {"schema": _ref("Address")}}}
    item["put"] = {**item["patch"], "operationId": "replaceLocationAddress", "requestBody": body}


def a_usual_build(document: Description) -> None:
    """A build with a few changes of each kind, as docs/updating.md shows its report."""
    document["info"]["version"] = "1.1.0"
    a_new_tag(document)
    a_new_enum_value(document)
    an_upload_url_renamed(document)
    customer = schemas(document)["Customer"]["properties"]
    customer["creditScore"] = {"type": ["integer", "null"], "description": "The score of the credit agency, 0 to 100."}
    customer["friendlyId"]["maxLength"] = 20
    _parameter(document, "/customers/{id}/payments", "pageSize")["maximum"] = 80
    _parameter(document, "/invoices/aging-report", "daysPerBucket")["default"] = 45
    document["paths"]["/bills/{id}/payments"]["get"]["security"] = [{"BearerAuth": ["bills:read"]}]


def _parameter(document: Description, path: str, name: str) -> dict[str, Any]:
    """The schema of a query parameter of a GET."""
    parameters = document["paths"][path]["get"]["parameters"]
    found: dict[str, Any] = next(one for one in parameters if one.get("name") == name)["schema"]
    return found


def a_read_that_may_page(document: Description) -> None:
    """The payments of a bill gain a page size, a cursor and a `pagination`, all of them optional."""
    operation = document["paths"]["/bills/{id}/payments"]["get"]
    operation["parameters"] += [
        {"name": "pageSize", "in": "query", "schema": {"type": "integer"}},
        {"name": "cursor", "in": "query", "schema": {"type": "string"}},
    ]
    page = operation["responses"]["200"]["content"]["application/json"]["schema"]
    page["properties"]["pagination"] = _ref("PaginationInfo")


def a_read_that_pages(document: Description) -> None:
    """The same, and every response is a page."""
    a_read_that_may_page(document)
    content = document["paths"]["/bills/{id}/payments"]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"]["required"] = ["data", "pagination"]


def a_value_in_the_middle(document: Description) -> None:
    schemas(document)["CustomerNumberOfEmployees"]["enum"].insert(4, "_25_TO_49")


def a_member_of_another_spelling(document: Description) -> None:
    schemas(document)["Customer"]["properties"]["created_at"] = {"type": "string"}


def no_operation_id(document: Description) -> None:
    del document["paths"]["/companies/{id}"]["get"]["operationId"]


def a_new_operation_without_id(document: Description) -> None:
    document["paths"]["/companies/{id}/branches"] = copy.deepcopy({"get": document["paths"]["/companies/{id}"]["get"]})
    document["paths"]["/companies/{id}/branches"]["get"].pop("operationId", None)


def a_limit_changed(document: Description) -> None:
    for parameter in document["paths"]["/customers/{id}/payments"]["get"]["parameters"]:
        if parameter.get("name") == "pageSize":
            parameter["schema"]["maximum"] = 80


def other_media_types(document: Description) -> None:
    """One report comes as a PDF as well, another one as CSV no more."""
    receivables, payables = (
        document["paths"][f"/{name}/aging-report"]["get"]["responses"]["200"]["content"]
        for name in ("invoices", "bills")
    )
    receivables["application/pdf"] = {"schema": {"type": "string", "format": "binary"}}
    del payables["text/csv"]


def renderer_leftovers(document: Description) -> None:
    """Some 3,000 lines of what a documentation renderer leaves in the file that it bundles."""
    tree = {"$$mdtype": "Tag", "name": "p", "attributes": {}, "children": ["text"] * 12}
    for _, _, operation in operations(document):
        operation["x-parsed-md-description"] = {"name": "article", "children": [tree]}


def hostile(document: Description) -> None:
    """Names, texts, defaults and enum values that would be code if they got the chance."""
    model = {
        name: {"type": "string", "description": INJECTION, "default": INJECTION, "title": INJECTION}
        for name in (
            *("\u017felf", "self", "to_dict", "from_dict", "json_members", "additional_properties", "cls", "datetime"),
            *("\ufb01lter", "filter", "foo-bar", "foo bar", "__class__", "\u540d\u524d", "", "1", "None", "UUID"),
            'n"]; import os; os.abort(); ["',
        )
    }
    values = [
        "pending",
        "PENDING",
        "a b",
        "a_b",
        "",
        "1",
        "\u017f",
        "s",
        '"; import os; os.abort(); "',
        INJECTION,
        "x\\",
    ]
    model["kind"] = {
        "type": "string",
        "enum": values,
        "default": INJECTION,
        "x-enum-varnames": ["A; import os"] * len(values),
    }
    model["fixed"] = {"const": INJECTION}
    for name in (
        "Model",
        "UUID",
        "Any",
        "_Mapping",
        "Self",
        "Client",
        "Response",
        "None",
        "BODY",
        "Exception",
        "import",
    ):
        schemas(document)[name] = {"type": "object", "description": INJECTION, "properties": {"a": _ref("Any")}}
    schemas(document)["Hostile"] = {"type": "object", "description": INJECTION, "properties": model}
    for number, (tag, operation_id) in enumerate(
        [
            *(("../../x", "../../y"), ("import", "import"), ("generated", "generated"), ("Client", "__init__")),
            *(('x"; import os; os.abort()', 'x"; import os; os.abort()'), ("Hostiles", "hostile_2_list"), ("", "self")),
        ]
    ):
        operation = _operation(operation_id, 200, _ref("Hostile"), tag=tag)
        operation |= {"summary": INJECTION, "description": INJECTION}
        document["paths"][f"/hostile'\"{number}"] = {"get": operation}
    names = ("client", "body", "self", "idempotency_key")
    document["paths"]["/hostile/{client}/{body}/{self}/{idempotency_key}"] = {
        "post": _operation(
            "hostileArguments",
            200,
            _ref("UUID"),
            tag="Hostiles",
            body=_ref("Hostile"),
            parameters=[
                *({"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names),
                {"name": "\u017felf", "in": "query", "schema": {"type": "string", "default": INJECTION}},
                {"name": 'X-"; import os; os.abort()', "in": "header", "schema": {"type": "string"}},
            ],
        )
    }
    document["tags"].append({"name": "Hostiles", "description": INJECTION})
    document["info"] |= {"title": INJECTION, "description": INJECTION, "version": "../../`evil`\n# 2"}


def a_dangling_ref(document: Description) -> None:
    schemas(document)["Customer"]["properties"]["website"] = _ref("Nowhere")


def an_operation_id_twice(document: Description) -> None:
    document["paths"]["/teams/filter"]["post"]["operationId"] = "filterCustomers"


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _operation(
    operation_id: str, status: int, response: Any, *, body: Any = None, parameters: Any = None, tag: str = "Stops"
) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "tags": [tag],
        "summary": f"Do what {operation_id} does",
        "description": "It is done at once.",
        "operationId": operation_id,
    }
    if parameters:
        operation["parameters"] = [*parameters]
    if body:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    content = {"content": {"application/json": {"schema": response}}} if response else {}
    operation["responses"] = {str(status): {"description": "It was done.", **content}}
    return operation
