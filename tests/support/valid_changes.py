"""Valid things that an API publishes, each as a small change to `small_api.description_with_keys`."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

Change = Callable[[dict[str, Any]], None]
CHANGES: dict[str, Change] = {}
CALLBACK: dict[str, Any] = {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "Done."}}}}}


def _change(function: Change) -> Change:
    CHANGES[function.__name__] = function
    return function


def _schema(name: str, schema: Any) -> Change:
    """A component schema that a member of Stop refers to."""

    def change(document: dict[str, Any]) -> None:
        schemas = document["components"]["schemas"]
        schemas[name] = copy.deepcopy(schema)
        schemas["Stop"]["properties"]["extra"] = {"$ref": f"#/components/schemas/{name}"}

    return change


def _member(schema: Any) -> Change:
    """A member of Stop."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["Stop"]["properties"]["extra"] = copy.deepcopy(schema)

    return change


def operation(document: dict[str, Any], path: str, method: str = "get", **members: Any) -> dict[str, Any]:
    """Add an operation to a description."""
    made = {
        "tags": ["Stops"],
        "operationId": "addedStop",
        "summary": "Added",
        "responses": {"204": {"description": "Done."}},
        **copy.deepcopy(members),
    }
    document["paths"].setdefault(path, {})[method] = made
    return made


def _responses(responses: Any, method: str = "get") -> Change:
    return lambda document: (operation(document, "/stops/added", method, responses=responses), None)[1]


def _json(schema: Any) -> dict[str, Any]:
    return {"description": "It.", "content": {"application/json": {"schema": schema}}}


def _parameter(schema: Any, place: str = "path", name: str = "what") -> Change:
    def change(document: dict[str, Any]) -> None:
        parameters = [{"name": name, "in": place, "required": place == "path", "schema": copy.deepcopy(schema)}]
        operation(document, "/stops/by/{what}" if place == "path" else "/stops/by", parameters=parameters)

    return change


STOP = {"$ref": "#/components/schemas/Stop"}
INPUT = {"$ref": "#/components/schemas/StopInput"}
NULL = {"type": "null"}
TEXT = {"type": "string"}
RECURSIVE = {
    "type": "object",
    "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
}

CHANGES |= {
    # Responses
    "default alone": _responses({"default": _json(STOP)}),
    "default alone, without content": _responses({"default": {"description": "Done."}}),
    "200 without content": _responses({"200": {"description": "Done."}}),
    "JSON without a schema": _responses({"200": {"description": "It.", "content": {"application/json": {}}}}),
    "an empty schema": _responses({"200": _json({})}),
    "a schema that is true": _responses({"200": _json(True)}),
    "a null": _responses({"200": _json({"type": "null"})}),
    "event-stream": _responses({"200": {"description": "Events.", "content": {"text/event-stream": {}}}}),
    "event-stream with a schema": _responses(
        {"200": {"description": "Events.", "content": {"text/event-stream": {"schema": TEXT}}}}
    ),
    "HEAD": _responses({"200": {"description": "There."}}, "head"),
    "OPTIONS": _responses({"200": {"description": "There."}}, "options"),
    "TRACE": _responses({"200": {"description": "There."}}, "trace"),
    "200 and 202 of two models": _responses({"200": _json(STOP), "202": _json(INPUT)}),
    "200 and 201 of a model and an array": _responses(
        {"200": _json(STOP), "201": _json({"type": "array", "items": STOP})}
    ),
    "200 and 202 of text and a number": _responses({"200": _json(TEXT), "202": _json({"type": "integer"})}),
    "2XX": _responses({"2XX": _json(STOP)}),
    "200 and 4XX": _responses({"200": _json(STOP), "4XX": _json(TEXT)}),
    "errors with inline schemas": _responses({"200": _json(STOP), "400": _json({"type": "object", "title": "Stop"})}),
    "an array that is open": _responses({"200": _json({"type": "array"})}),
    "an array of anything": _responses({"200": _json({"type": "array", "items": {}})}),
    "an inline object": _responses({"200": _json({"type": "object", "properties": {"a": TEXT}})}),
    "a file in JSON": _responses(
        {"200": _json({"type": "object", "properties": {"a": {"type": "string", "format": "binary"}}})}
    ),
    "a response header": _responses({"204": {"description": "Done.", "headers": {"X-A": {"schema": TEXT}}}}),
    "a vendor's range": _responses({"200": {"description": "It.", "content": {"*/*": {"schema": STOP}}}}),
    # Schemas
    "a recursive union": _schema(
        "Tree", {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}]}
    ),
    "a recursive union of objects": _schema(
        "Tree", {"oneOf": [TEXT, {"type": "object", "properties": {"all": {"$ref": "#/components/schemas/Tree"}}}]}
    ),
    "two unions in a circle": lambda document: (
        _schema(
            "Leaf", {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}]}
        )(document),
        _schema("Tree", {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/components/schemas/Leaf"}}]})(document),
        None,
    )[-1],
    "an array that recurses": _schema("Tree", {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}),
    "a mapping that recurses": _schema(
        "Tree", {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}}
    ),
    "$defs": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": {"$ref": "#/components/schemas/Tree/$defs/A"}},
            "$defs": {"A": {"type": "object", "properties": {"b": TEXT}}},
        },
    ),
    "$defs that refer to each other": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": {"$ref": "#/components/schemas/Tree/$defs/A"}},
            "$defs": {
                "A": {"type": "array", "items": {"$ref": "#/components/schemas/Tree/$defs/B"}},
                "B": {"type": "string", "enum": ["X", "Y"]},
            },
        },
    ),
    "$defs that nothing uses": _schema("Tree", {"type": "object", "$defs": {"A": {"type": "object"}}}),
    "$ref into a property": _member({"$ref": "#/components/schemas/Stop/properties/kind"}),
    "$ref into an object's property": lambda document: _schema(
        "Tree",
        {
            "type": "object",
            "properties": {
                "a": {"type": "object", "properties": {"b": TEXT}},
                "c": {"$ref": "#/components/schemas/Tree/properties/a"},
            },
        },
    )(document),
    "$ref into an array's items": _schema(
        "Tree",
        {
            "type": "array",
            "items": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/Tree/items"}}},
        },
    ),
    "$ref into a response": lambda document: (
        operation(document, "/stops/added", responses={"200": _json({"type": "object", "properties": {"a": TEXT}})}),
        _member({"$ref": "#/paths/~1stops~1added/get/responses/200/content/application~1json/schema"})(document),
    )[-1],
    "a boolean schema": _schema("Tree", True),
    "a boolean schema that is false": _schema("Tree", False),
    "boolean members": _schema(
        "Tree", {"type": "object", "properties": {"a": True, "b": False, "c": {"type": "array", "items": True}}}
    ),
    "one title twice": lambda document: (
        _schema("A", {"type": "object", "title": "Same", "properties": {"a": TEXT}})(document),
        _schema("B", {"type": "object", "title": "Same", "properties": {"b": TEXT}})(document),
        None,
    )[-1],
    "one title twice, inline": _schema(
        "A",
        {
            "type": "object",
            "properties": {
                "a": {"type": "object", "title": "Same", "properties": {"a": TEXT}},
                "b": {"type": "object", "title": "Same", "properties": {"b": TEXT}},
            },
        },
    ),
    "an inline schema whose name clashes": lambda document: (
        _schema("StopPlace", {"type": "object", "properties": {"a": TEXT}})(document),
        document["components"]["schemas"]["Stop"]["properties"].update(
            place={"type": "object", "properties": {"b": TEXT}}
        ),
        None,
    )[-1],
    "an inline enum whose name clashes": lambda document: (
        _schema("StopPlace", {"type": "object", "properties": {"a": TEXT}})(document),
        document["components"]["schemas"]["Stop"]["properties"].update(place={"type": "string", "enum": ["A", "B"]}),
        None,
    )[-1],
    "names that are alike": lambda document: (
        _schema("StopURL", {"type": "object", "properties": {"a": TEXT}})(document),
        _schema("StopUrl", {"type": "object", "properties": {"b": TEXT}})(document),
        _schema("stop_url", {"type": "object", "properties": {"c": TEXT}})(document),
        None,
    )[-1],
    "a non-Latin title": _schema("Tree", {"type": "object", "title": "Заказ", "properties": {"a": TEXT}}),
    "a non-Latin title, inline": _member({"type": "object", "title": "注文", "properties": {"a": TEXT}}),
    "a non-Latin member": _schema("Tree", {"type": "object", "properties": {"город": TEXT, "注文": TEXT}}),
    "a non-Latin tag": lambda document: (operation(document, "/orders", tags=["Заказы"], operationId="заказы"), None)[
        1
    ],
    "allOf around one recursive $ref": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": {"description": "A text.", "allOf": [{"$ref": "#/components/schemas/Tree"}]}},
        },
    ),
    "anyOf around one recursive $ref": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": {"description": "A text.", "anyOf": [{"$ref": "#/components/schemas/Tree"}]}},
        },
    ),
    "a recursive $ref that may be null": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": {"description": "A text.", "anyOf": [{"$ref": "#/components/schemas/Tree"}, NULL]}},
        },
    ),
    "recursive array items with a text": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {
                "a": {"type": "array", "items": {"description": "A.", "allOf": [{"$ref": "#/components/schemas/Tree"}]}}
            },
        },
    ),
    "allOf with members beside it": _schema("Tree", {"allOf": [STOP], "properties": {"a": TEXT}, "required": ["a"]}),
    "allOf of one with `required` beside it": _schema("Tree", {"allOf": [STOP], "required": ["kind"]}),
    "allOf with null": _member({"allOf": [STOP, {"type": ["object", "null"]}]}),
    "allOf or null": _member({"anyOf": [{"allOf": [STOP, {"type": "object", "properties": {"a": TEXT}}]}, NULL]}),
    "allOf with a type of null beside it": _member({"type": ["object", "null"], "allOf": [STOP]}),
    "allOf parts in another order": _schema("Tree", {"allOf": [{"properties": {"kind": {"type": "string"}}}, STOP]}),
    "allOf of an allOf": _schema(
        "Tree", {"allOf": [{"allOf": [STOP, {"properties": {"a": TEXT}}]}, {"properties": {"b": TEXT}}]}
    ),
    "allOf of an enum and a text": _member({"allOf": [{"type": "string", "enum": ["A"]}, {"description": "A text."}]}),
    "allOf of a string with a limit": _member({"allOf": [TEXT, {"maxLength": 5}]}),
    "allOf of a number": _schema("Tree", {"allOf": [{"type": "integer"}, {"minimum": 5}]}),
    "allOf of a union": _schema(
        "Tree", {"allOf": [{"oneOf": [STOP, INPUT]}, {"type": "object", "properties": {"a": TEXT}}]}
    ),
    "allOf that conflicts": _schema("Tree", {"allOf": [STOP, {"properties": {"id": {"type": "integer"}}}]}),
    "allOf with itself in a member": _schema(
        "Tree", {"allOf": [STOP, {"properties": {"a": {"$ref": "#/components/schemas/Tree"}}}]}
    ),
    "allOf that conflicts, inline": _member(
        {"allOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {"type": "integer"}}}]}
    ),
    "$ref with a text": _member({"$ref": "#/components/schemas/Stop", "description": "A text."}),
    "additionalProperties that is a union": _schema(
        "Tree", {"type": "object", "additionalProperties": {"anyOf": [TEXT, STOP]}}
    ),
    "additionalProperties that is a nullable union": _schema(
        "Tree", {"type": "object", "additionalProperties": {"anyOf": [STOP, INPUT, NULL]}}
    ),
    "additionalProperties of arrays": _schema(
        "Tree", {"type": "object", "additionalProperties": {"type": "array", "items": {"anyOf": [STOP, TEXT]}}}
    ),
    "additionalProperties of dates or numbers": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": TEXT},
            "additionalProperties": {"anyOf": [{"type": "string", "format": "date"}, {"type": "integer"}]},
        },
    ),
    "patternProperties": _schema("Tree", {"type": "object", "patternProperties": {"^x": TEXT}}),
    "propertyNames": _schema("Tree", {"type": "object", "propertyNames": {"pattern": "^x"}}),
    "prefixItems": _schema("Tree", {"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "items": False}),
    "a tuple without items": _member({"type": "array"}),
    "if and then": _schema("Tree", {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}}),
    "not": _schema("Tree", {"not": {"type": "string"}}),
    "a const": _member({"const": "A"}),
    "a const of an object": _member({"const": {"a": 1}}),
    "a const of null": _member({"const": None}),
    "a const in a union": _member({"oneOf": [{"const": "A", "description": "First."}, {"const": "B"}]}),
    "an enum of numbers": _member({"type": "integer", "enum": [1, 2]}),
    "an enum of kinds": _member({"enum": ["A", 1, None, True]}),
    "an enum of null": _member({"enum": [None]}),
    "an enum of objects": _member({"enum": [{"a": 1}]}),
    "an empty name": _schema("Tree", {"type": "object", "properties": {"": TEXT}}),
    "types in lists of one": _schema(
        "Tree",
        {
            "type": ["object"],
            "properties": {
                "a": {"type": ["string"]},
                "b": {"type": ["array"], "items": {"type": ["object"], "properties": {"c": {"type": ["integer"]}}}},
                "d": {"type": ["string"], "enum": ["A"]},
            },
        },
    ),
    "a list of one type for a map": _schema("Tree", {"type": ["object"], "additionalProperties": {"type": ["string"]}}),
    "a list of one type for parts": _schema("Tree", {"allOf": [STOP, {"type": ["object"], "properties": {"a": TEXT}}]}),
    "a list of null alone": _member({"type": ["null"]}),
    "three types": _member({"type": ["string", "integer", "null"]}),
    "an object or a string": _member({"type": ["object", "string"], "properties": {"a": TEXT}}),
    "no type but items": _member({"items": TEXT}),
    "no type but additionalProperties": _schema("Tree", {"additionalProperties": TEXT}),
    "a schema that is a $ref": _schema("Tree", STOP),
    "a $ref of a $ref of a string": lambda document: (
        _schema("Word", {"type": "string", "format": "date"})(document),
        _schema("Tree", {"$ref": "#/components/schemas/Word"})(document),
        None,
    )[-1],
    "a union with an undeclared null": _member({"oneOf": [STOP, {"enum": [None]}]}),
    "an enum of nothing": _member({"type": "string", "enum": []}),
    "allOf narrowed to a constant": _schema("Tree", {"allOf": [STOP, {"properties": {"id": {"const": "A"}}}]}),
    "allOf that takes null away": _schema(
        "Tree", {"allOf": [{"properties": {"a": {"type": ["string", "null"]}}}, STOP, {"properties": {"a": TEXT}}]}
    ),
    "allOf with true": _member({"allOf": [True, STOP]}),
    "allOf with false": _member({"allOf": [STOP, {"not": False}]}),
    "a pattern that Python lacks": _member({"type": "string", "pattern": "^\\p{L}+(?<n>x)$"}),
    "callbacks": lambda document: (operation(document, "/a", "post", callbacks={"done": CALLBACK}), None)[1],
    "callbacks by reference": lambda document: (
        document["components"].update(callbacks={"Done": CALLBACK}),
        operation(document, "/a", "post", callbacks={"done": {"$ref": "#/components/callbacks/Done"}}),
        None,
    )[-1],
    "links by reference": lambda document: (
        document["components"].update(links={"Next": {"operationId": "getStop"}}),
        operation(
            document,
            "/a",
            responses={"204": {"description": "Done.", "links": {"next": {"$ref": "#/components/links/Next"}}}},
        ),
        None,
    )[-1],
    "a security scheme by reference": lambda document: (
        document["components"].update(
            securitySchemes={
                "Key": {"$ref": "#/components/securitySchemes/Other"},
                "Other": {"type": "apiKey", "in": "header", "name": "X-Key"},
            }
        ),
        operation(document, "/a", security=[{"Key": []}]),
        None,
    )[-1],
    # Names, defaults, examples, texts
    "a tag of its own": lambda document: (operation(document, "/health", tags=["Health"], operationId="health"), None)[
        1
    ],
    "no tag": lambda document: (operation(document, "/health", tags=[], operationId="health"), None)[1],
    "two tags": lambda document: (operation(document, "/health", tags=["A", "Stops"], operationId="health"), None)[1],
    "a default that a const is not": _member({"const": "A", "default": "B"}),
    "a default that a nullable const is not": _member({"const": "A", "default": "B", "nullable": True}),
    "a default that no variant has": _member({"anyOf": [{"type": "integer"}, {"type": "null"}], "default": "x"}),
    "a default of the wrong type": _member({"type": "integer", "default": "fifty"}),
    "a default of null": _member({"type": "string", "default": None}),
    "a default that is a date for a date-time": _member(
        {"type": "string", "format": "date-time", "default": "2024-01-01"}
    ),
    "a default that the enum lacks": _member({"type": "string", "enum": ["A"], "default": "B"}),
    "a default of an object": _member({"type": "object", "properties": {"a": TEXT}, "default": {"a": "b"}}),
    "a default of a $ref": _member({"allOf": [STOP], "default": {}}),
    "a default of one that may be null": _member({"type": ["integer", "null"], "default": 5}),
    "a default of two types": _member({"type": ["integer", "string"], "default": 5}),
    "a default of any type": _member({"default": 5}),
    "a default of a nullable enum": _member({"type": ["string", "null"], "enum": ["A", None], "default": "A"}),
    "an example that does not fit": _member({"type": "integer", "example": "fifty"}),
    "an example of an object": _member({"type": "object", "example": {"a": [1]}}),
    "a text that ends in three quotes": lambda document: _quoted(document),
}
for _name, _type in (
    ("an enum", {"type": "string", "enum": ["A", "B"]}),
    ("a date", {"type": "string", "format": "date"}),
    ("a date-time", {"type": "string", "format": "date-time"}),
    ("an integer", {"type": "integer"}),
    ("a number", {"type": "number"}),
    ("a boolean", {"type": "boolean"}),
    ("a union", {"anyOf": [{"type": "integer"}, TEXT]}),
    ("an array", {"type": "array", "items": TEXT}),
    ("anything", {}),
    ("nullable", {"type": ["string", "null"]}),
):
    CHANGES[f"a path parameter that is {_name}"] = _parameter(_type)
    CHANGES[f"a query parameter that is {_name}"] = _parameter(_type, "query")
    CHANGES[f"a header that is {_name}"] = _parameter(_type, "header")
CHANGES["`by` without a path"] = _parameter({"type": "string", "enum": ["id", "key"]}, "query", "by")
CHANGES["`by` of another kind"] = _parameter({"type": "integer"}, "query", "by")


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _to(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _body(content: Any, method: str = "post") -> Change:
    """An operation that takes a body."""
    request = {"required": True, "content": content}
    return lambda document: (operation(document, "/stops/added", method, requestBody=request), None)[1]


def _all(*changes: Change) -> Change:
    def change(document: dict[str, Any]) -> None:
        for one in changes:
            one(document)

    return change


def _quoted_everywhere(document: dict[str, Any]) -> None:
    text = 'It is """ or \\'
    answer = {"type": "object", "description": text, "properties": {"a": {"type": "string", "description": text}}}
    operation(
        document,
        "/stops/added/{what}",
        summary=text,
        description=text,
        parameters=[
            {"name": "what", "in": "path", "required": True, "schema": TEXT, "description": text},
            {"name": "q", "in": "query", "schema": {"type": "string", "enum": ["A"], "description": text}},
        ],
        responses={"200": {**_json(answer), "description": text}},
    )


FILE = {"type": "string", "format": "binary"}

CHANGES |= {
    "a body with several files": _body(
        {"multipart/form-data": {"schema": _object(files={"type": "array", "items": FILE})}}
    ),
    "a body with a file that may be null": _body(
        {"multipart/form-data": {"schema": _object(file={"anyOf": [FILE, NULL]})}}
    ),
    "a body with a file or a text": _body({"multipart/form-data": {"schema": _object(file={"oneOf": [FILE, TEXT]})}}),
    "a body with a file by reference": _all(
        _schema("File", FILE), _body({"multipart/form-data": {"schema": _object(file=_to("File"))}})
    ),
    "a body of text/csv": _body({"text/csv": {"schema": TEXT}}),
    "a body of an image": _body({"image/*": {"schema": FILE}}),
    "a body of anything": _body({"*/*": {}}),
    "a body of JSON beside XML": _body({"application/json": {"schema": INPUT}, "application/xml": {"schema": INPUT}}),
    "a body of lines of JSON": _body({"application/x-ndjson": {"schema": INPUT}}),
    "a form without a schema": _body({"application/x-www-form-urlencoded": {}}),
    "a body of a GET": _body({"application/json": {"schema": INPUT}}, method="get"),
    "a body of a DELETE": _body({"application/json": {"schema": INPUT}}, method="delete"),
    "a body that is true": _body({"application/json": {"schema": True}}),
    "a redirect range": _responses({"3XX": {"description": "Elsewhere."}}),
    "an error alone": _responses({"404": {"description": "Gone."}}),
    "204 and default": _responses({"204": {"description": "Done."}, "default": _json(TEXT)}),
    "lines of JSON": _responses({"200": {"description": "It.", "content": {"application/x-ndjson": {"schema": STOP}}}}),
    "HTML beside JSON": _responses(
        {
            "200": {
                "description": "It.",
                "content": {"text/html": {"schema": TEXT}, "application/json": {"schema": STOP}},
            }
        }
    ),
    "an image": _responses({"200": {"description": "It.", "content": {"image/png": {}}}}),
    "200, 201 and 203 of three models": _responses(
        {"200": _json(STOP), "201": _json(INPUT), "203": _json(_object(a=TEXT))}
    ),
    "200 of a model and 204": _responses({"200": _json(STOP), "204": {"description": "Nothing."}}),
    "200 and 206 of text and JSON": _responses(
        {"200": _json(STOP), "206": {"description": "It.", "content": {"text/csv": {"schema": TEXT}}}}
    ),
    "a recursive union by a mapping": _schema(
        "Tree", {"oneOf": [TEXT, {"type": "object", "additionalProperties": _to("Tree")}]}
    ),
    "a recursive union or null": _schema("Tree", {"oneOf": [NULL, TEXT, {"type": "array", "items": _to("Tree")}]}),
    "$defs called as a component": _schema(
        "Tree",
        {
            "type": "object",
            "properties": {"a": {"$ref": "#/components/schemas/Tree/$defs/Stop"}},
            "$defs": {"Stop": _object(b=TEXT)},
        },
    ),
    "$ref into a part": _schema(
        "Tree", {"allOf": [_object(a=TEXT), _object(b={"$ref": "#/components/schemas/Tree/allOf/0"})]}
    ),
    "$ref into a parameter": _all(
        _parameter({"type": "string", "enum": ["X"]}, "query", "q"),
        _member({"$ref": "#/paths/~1stops~1by/get/parameters/0/schema"}),
    ),
    "true among parts and variants": _member({"anyOf": [True, {"allOf": [True, TEXT]}]}),
    "false among variants": _member({"oneOf": [False, TEXT]}),
    "a title that is a component's name": _schema(
        "Tree", _object(a={"type": "object", "title": "Stop", "properties": {"z": TEXT}})
    ),
    "a title that Python has": _schema(
        "Tree",
        _object(
            a={"type": "object", "title": "None", "properties": {"z": TEXT}},
            b={"type": "string", "enum": ["A"], "title": "import"},
        ),
    ),
    "an Arabic title": _schema("Tree", _object(a={"type": "string", "enum": ["A"], "title": "طلب"})),
    "a title of an emoji": _schema("Tree", _object(a={"type": "object", "title": "🚚", "properties": {"z": TEXT}})),
    "a recursive $ref that is nullable": _schema("Tree", _object(a={"allOf": [_to("Tree")], "nullable": True})),
    "a recursive $ref with null beside it": _schema(
        "Tree", _object(a={"$ref": "#/components/schemas/Tree", "type": ["object", "null"]})
    ),
    "a recursion by two": _all(
        _schema("Leaf", _object(t={"description": "T.", "allOf": [_to("Tree")]})),
        _schema("Tree", _object(l={"anyOf": [_to("Leaf"), NULL]})),
    ),
    "recursive items that may be null": _schema(
        "Tree", _object(a={"type": "array", "items": {"oneOf": [_to("Tree"), NULL]}})
    ),
    "allOf of three with members beside": _schema(
        "Tree", {"allOf": [STOP, INPUT, _object(a=TEXT)], "properties": {"b": TEXT}, "required": ["b"]}
    ),
    "allOf with null as a constant": _member({"anyOf": [{"allOf": [STOP]}, {"const": None}]}),
    "allOf of one in an array": _member({"type": "array", "items": {"allOf": [STOP], "description": "It."}}),
    "additionalProperties of an enum or null": _schema(
        "Tree", {"type": "object", "additionalProperties": {"anyOf": [{"type": "string", "enum": ["A", "B"]}, NULL]}}
    ),
    "additionalProperties of maps": _schema(
        "Tree",
        {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"oneOf": [STOP, TEXT]}}},
    ),
    "additionalProperties beside a member that is required": _schema(
        "Tree",
        {"type": "object", "required": ["a"], "properties": {"a": TEXT}, "additionalProperties": {"type": "integer"}},
    ),
    "a path parameter that is an enum of numbers": _parameter({"type": "integer", "enum": [1, 2]}),
    "a path parameter that is a UUID or a text": _parameter({"anyOf": [{"type": "string", "format": "uuid"}, TEXT]}),
    "a path parameter that is a $ref": _all(
        _schema("Code", {"type": "string", "pattern": "^A"}), _parameter(_to("Code"))
    ),
    "`by` in a header": _parameter({"type": "string", "enum": ["id", "key"]}, "header", "by"),
    "`by` of two words without a path": _parameter({"type": "string", "enum": ["id", "key"]}, "query", "by"),
    "`by` that is an array": _parameter({"type": "array", "items": TEXT}, "query", "by"),
    "quotes and a backslash in all texts": _quoted_everywhere,
    "a default of a list for a text": _member({"type": "string", "default": ["a"]}),
    "a default of true for an integer": _member({"type": "integer", "default": True}),
    "a default of a number for an enum": _member({"type": "string", "enum": ["1"], "default": 1}),
    "a default of an odd parameter": _parameter({"type": "integer", "default": "x"}, "query", "q"),
    "a default that is no date": _member({"type": "string", "format": "date", "default": "today"}),
    "a default of a map": _member(
        {"type": "object", "additionalProperties": {"type": "integer"}, "default": {"a": "x"}}
    ),
    "an example of another kind in a response": lambda document: (
        operation(
            document,
            "/stops/added",
            responses={"200": {"description": "It.", "content": {"application/json": {"schema": STOP, "example": 5}}}},
        ),
        None,
    )[1],
    "a discriminator without a mapping": _all(
        _schema("A", _object(kind=TEXT)),
        _schema("B", _object(kind=TEXT)),
        _schema("Tree", {"oneOf": [_to("A"), _to("B")], "discriminator": {"propertyName": "kind"}}),
    ),
    "a discriminator that no variant has": _all(
        _schema("A", _object(x=TEXT)),
        _schema("B", _object(y=TEXT)),
        _schema("Tree", {"oneOf": [_to("A"), _to("B")], "discriminator": {"propertyName": "kind"}}),
    ),
    "a discriminator of inline variants": _schema(
        "Tree", {"oneOf": [_object(kind=TEXT), _object(kind={"const": "B"})], "discriminator": {"propertyName": "kind"}}
    ),
    "a discriminator beside one variant": _member({"oneOf": [STOP], "discriminator": {"propertyName": "kind"}}),
    "an enum of dates": _member({"type": "string", "format": "date", "enum": ["2025-01-31"]}),
    "an enum of numbers that may be null": _member({"type": ["integer", "null"], "enum": [1, 2, None]}),
    "a constant number as a parameter": _parameter({"const": 1}, "query", "q"),
    "a header of numbers": _parameter({"type": "array", "items": {"type": "integer", "enum": [1, 2]}}, "header", "X-N"),
    "an object without names": _member({"type": "object", "additionalProperties": False}),
    "unevaluated items": _member({"type": "array", "prefixItems": [TEXT], "unevaluatedItems": False}),
    "a dynamic reference": _schema(
        "Tree",
        {
            "$dynamicAnchor": "node",
            "type": "object",
            "properties": {"kids": {"type": "array", "items": {"$dynamicRef": "#node"}}},
        },
    ),
    "an anchor": _schema("Tree", {"$anchor": "tree", "type": "object", "properties": {"a": TEXT}}),
    "an id": _schema("Tree", {"$id": "https://example.com/tree", "type": "object", "properties": {"a": TEXT}}),
    "a comment": _schema("Tree", {"$comment": "x", "type": "object", "properties": {"a": TEXT}}),
    "content in a text": _member({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
    "minContains": _member({"type": "array", "items": TEXT, "contains": {"const": "a"}, "minContains": 1}),
    "minProperties": _schema(
        "Tree", {"type": "object", "properties": {"a": TEXT}, "minProperties": 1, "maxProperties": 2}
    ),
}


def _quoted(document: dict[str, Any]) -> None:
    text = 'It ends in """'
    document["tags"] = [{"name": "Stops", "description": text}]
    stop = document["components"]["schemas"]["Stop"]
    stop["description"] = text
    stop["properties"]["kind"]["description"] = text
    stop["properties"]["id"]["description"] = text
    get = document["paths"]["/stops/{id}"]["get"]
    get["summary"] = get["description"] = get["parameters"][0]["description"] = text
    get["responses"]["200"]["description"] = text
