"""Descriptions that mean the same, however they are written, are the same."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.samples import description

from generation.comparison.changes import Comparison
from generation.comparison.descriptions import compare
from generation.description.normalise import normalise
from generation.description.structure import DATA, METHODS, NAMES, operations

Description = dict[str, Any]
Node = dict[str, Any]
Rewrite = Callable[[Description, random.Random], None]
REWRITES = 200
_SETS = ("required", "enum", "type", "tags", "parameters", "security", "servers", "oneOf", "anyOf", "allOf")
_SCHEMA_PLACES = frozenset({"schema", "items", "additionalProperties", "not"})


def objects(node: Any, *, names: bool = False) -> Iterator[Node]:
    """Every object of the structure, the inner ones first."""
    if isinstance(node, list):
        for item in node:
            yield from objects(item)
    elif isinstance(node, dict):
        for key, child in list(node.items()):
            if names or key not in DATA:
                yield from objects(child, names=not names and key in NAMES)
        if not names:
            yield node


def schema_holders(document: Description) -> list[tuple[Any, Any]]:
    """Where schemas stand: the object or list that holds each one, and its key or index."""
    found: list[tuple[Any, Any]] = []
    for node in objects(document):
        found += [(node, key) for key in _SCHEMA_PLACES & node.keys() if isinstance(node[key], dict)]
        for key in ("allOf", "anyOf", "oneOf"):
            found += [(node[key], index) for index in range(len(node.get(key, [])))]
        if isinstance(node.get("properties"), dict):
            found += [(node["properties"], name) for name in node["properties"]]
    return found


def some(items: list[Any], choice: random.Random) -> list[Any]:
    return choice.sample(items, min(len(items), choice.randint(1, 40)))


def order_of_keys(document: Description, choice: random.Random) -> None:
    for node in some(list(objects(document)), choice):
        items = list(node.items())
        choice.shuffle(items)
        node.clear()
        node.update(items)


def order_of_names(document: Description, choice: random.Random) -> None:
    places = [document["paths"], document["components"]["schemas"]]
    places += [schema["properties"] for schema in document["components"]["schemas"].values() if "properties" in schema]
    for names in places:
        items = list(names.items())
        choice.shuffle(items)
        names.clear()
        names.update(items)


def order_of_sets(document: Description, choice: random.Random) -> None:
    for node in some([node for node in objects(document) if node.keys() & {*_SETS}], choice):
        for key in node.keys() & {*_SETS}:
            if isinstance(node[key], list):
                choice.shuffle(node[key])
    choice.shuffle(document["tags"])


def references_out(document: Description, choice: random.Random) -> None:
    holders = [(node, key) for node, key in schema_holders(document) if "$ref" not in node[key]]
    for number, (node, key) in enumerate(some(holders, choice)):
        name = f"Moved{number}{choice.randint(0, 999)}"
        document["components"]["schemas"][name] = node[key]
        node[key] = {"$ref": f"#/components/schemas/{name}"}


def references_in(document: Description, choice: random.Random) -> None:
    """References that are not in a union, whose discriminators name them."""
    holders = [(node, key) for node, key in schema_holders(document) if isinstance(node, dict) and "$ref" in node[key]]
    for node, key in some(holders, choice):
        ref = node[key]["$ref"]
        target = copy.deepcopy(document["components"]["schemas"][ref.rpartition("/")[2]])
        siblings = {name: value for name, value in node[key].items() if name != "$ref"}
        node[key] = {**target, **siblings}


def parameters_in_and_out(document: Description, choice: random.Random) -> None:
    shared = document["components"]["parameters"]
    for _, _, operation in some(list(operations(document)), choice):
        for index, parameter in enumerate(operation.get("parameters", [])):
            if "$ref" in parameter:
                operation["parameters"][index] = copy.deepcopy(shared[parameter["$ref"].rpartition("/")[2]])
            else:
                name = f"{parameter['name']}{len(shared)}"
                shared[name] = parameter
                operation["parameters"][index] = {"$ref": f"#/components/parameters/{name}"}


def responses_and_bodies_in_and_out(document: Description, choice: random.Random) -> None:
    components = document["components"]
    for _, _, operation in some(list(operations(document)), choice):
        status = choice.choice(list(operation["responses"]))
        response = operation["responses"][status]
        if "$ref" in response:
            name = response["$ref"].rpartition("/")[2]
            operation["responses"][status] = copy.deepcopy(components["responses"][name])
        else:
            name = f"Response{len(components['responses'])}"
            components["responses"][name] = response
            operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}
        if "requestBody" in operation and "$ref" not in operation["requestBody"]:
            bodies = components.setdefault("requestBodies", {})
            name = f"Body{len(bodies)}"
            bodies[name] = operation["requestBody"]
            operation["requestBody"] = {"$ref": f"#/components/requestBodies/{name}"}


def wrapped_in_one(document: Description, choice: random.Random) -> None:
    for node, key in some(schema_holders(document), choice):
        node[key] = {choice.choice(["allOf", "anyOf", "oneOf"]): [node[key]]}


def unwrapped_text(document: Description, choice: random.Random) -> None:
    """A text beside a reference, and the same text around an allOf of one."""
    holders = [(node, key) for node, key in schema_holders(document) if {"$ref", "description"} == node[key].keys()]
    for node, key in some(holders, choice):
        text = node[key]["description"]
        node[key] = {"description": text, "allOf": [{"$ref": node[key]["$ref"]}]}


def spelled_defaults(document: Description, choice: random.Random) -> None:
    for node, key in some(schema_holders(document), choice):
        schema = node[key]
        if "$ref" in schema:
            continue
        schema |= dict.fromkeys(choice.sample(["nullable", "readOnly", "writeOnly", "deprecated"], 2), False) | schema
        if schema.get("type") == "object":
            schema.setdefault("additionalProperties", choice.choice([True, {}]))
        if schema.get("type") == "array":
            schema |= {"minItems": 0, "uniqueItems": False} | schema
        if schema.get("type") == "string":
            schema.setdefault("minLength", 0)
    for _, _, operation in some(list(operations(document)), choice):
        operation.setdefault("deprecated", False)
        operation.setdefault("security", copy.deepcopy(document["security"]))
        operation.setdefault("parameters", [])
        operation.get("requestBody", {}).setdefault("required", False)
        for parameter in operation["parameters"]:
            if parameter.get("in") == "query":
                parameter |= {"style": "form", "explode": True, "required": False, "allowReserved": False} | parameter


def const_or_enum_of_one(document: Description, choice: random.Random) -> None:
    for node in objects(document):
        if len(node.get("enum", [])) == 1 and choice.random() < 0.5:
            node["const"] = node.pop("enum")[0]


def type_lists(document: Description, choice: random.Random) -> None:
    for node in objects(document):
        if node.get("type") in ("string", "object", "array", "number", "integer") and choice.random() < 0.3:
            node["type"] = [node["type"]]


def null_in_another_way(document: Description, choice: random.Random) -> None:
    for node, key in some(schema_holders(document), choice):
        schema = node[key]
        if not isinstance(schema.get("type"), list) or "null" not in schema["type"] or "enum" in schema:
            continue
        kinds = [kind for kind in schema["type"] if kind != "null"]
        if len(kinds) != 1:
            continue
        prose = {name: schema.pop(name) for name in ("description", "title") if name in schema}
        bare = {**schema, "type": kinds[0]}
        null = choice.choice([{"type": "null"}, {"enum": [None]}, {"const": None}])
        node[key] = prose | (
            {"anyOf": [bare, null]}
            if choice.random() < 0.4
            else {"oneOf": [null, bare]}
            if choice.random() < 0.5
            else {**bare, "nullable": True}
        )


def base_path(document: Description, choice: random.Random) -> None:
    document["paths"] = {f"/v1{path}": item for path, item in document["paths"].items()}
    document["servers"] = [{"url": choice.choice(["https://api.mvmnt.io", "https://api.mvmnt.io/"])}]


def server_variables(document: Description, choice: random.Random) -> None:
    variables = {"host": {"default": "api.mvmnt.io", "enum": ["api.mvmnt.io", "eu.mvmnt.io"]}}
    document["servers"] = [{"url": "https://{host}/v1", "description": "Production", "variables": variables}]


def charset(document: Description, choice: random.Random) -> None:
    written = choice.choice(["application/json; charset=utf-8", "application/json;charset=UTF-8", "Application/JSON"])
    for node in some([node for node in objects(document) if "application/json" in node.get("content", {})], choice):
        node["content"] = {written if media == "application/json" else media: v for media, v in node["content"].items()}


def tag_case(document: Description, choice: random.Random) -> None:
    case: Callable[[str], str] = choice.choice([str.lower, str.upper, str.title])
    for tag in document["tags"]:
        tag["name"] = case(tag["name"])
    for _, _, operation in operations(document):
        operation["tags"] = [case(tag) for tag in operation["tags"]]


def path_level_parameters(document: Description, choice: random.Random) -> None:
    for item in some(list(document["paths"].values()), choice):
        methods = [item[method] for method in METHODS if method in item]
        shared = methods[0].get("parameters", [])
        if shared and all(shared[0] in method.get("parameters", []) for method in methods):
            item["parameters"] = [shared[0]]
            for method in methods:
                method["parameters"] = [one for one in method["parameters"] if one != item["parameters"][0]]


def path_items_out(document: Description, choice: random.Random) -> None:
    for path in some(list(document["paths"]), choice):
        items = document["components"].setdefault("pathItems", {})
        name = f"Path{len(items)}"
        items[name] = document["paths"][path]
        document["paths"][path] = {"$ref": f"#/components/pathItems/{name}"}


REWRITING: list[Rewrite] = [
    order_of_keys,
    order_of_names,
    order_of_sets,
    references_out,
    references_in,
    parameters_in_and_out,
    responses_and_bodies_in_and_out,
    wrapped_in_one,
    unwrapped_text,
    spelled_defaults,
    const_or_enum_of_one,
    type_lists,
    null_in_another_way,
    server_variables,
    charset,
    tag_case,
    path_level_parameters,
    base_path,
    path_items_out,
]


@pytest.mark.parametrize("batch", range(10))
def test_a_description_that_means_the_same_gives_nothing(batch: int) -> None:
    """200 rewrites, each of one to five kinds."""
    for seed in range(batch, REWRITES, 10):
        choice = random.Random(seed)
        chosen = sorted(choice.sample(REWRITING, choice.randint(1, 5)), key=REWRITING.index)
        document = copy.deepcopy(description())
        for rewrite in chosen:
            rewrite(document, choice)
        named = f"seed {seed}: {[rewrite.__name__ for rewrite in chosen]}"
        assert json.dumps(document) != json.dumps(description()), named
        assert compare(description(), document) == Comparison(), named
        assert compare(document, description()) == Comparison(), named


@pytest.mark.parametrize("rewrite", REWRITING)
def test_each_kind_of_rewriting_gives_nothing_after_normalising(rewrite: Rewrite) -> None:
    choice = random.Random(7)
    document = copy.deepcopy(description())
    rewrite(document, choice)
    assert compare(description(), normalise(document, description()).document) == Comparison()
