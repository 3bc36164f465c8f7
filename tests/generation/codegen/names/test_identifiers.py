"""Names of a description as Python identifiers: distinct, and none that generated code uses itself."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.samples import ROOT
from support.small_api import description_with_keys, generated, imported

from generation.codegen.generator_seam import ClassName, PythonIdentifier
from generation.codegen.names.identifiers import CLIENT_ATTRIBUTES, install, prepared

install()


def test_no_resource_can_hide_what_the_client_has() -> None:
    members: set[str] = set()
    for module in ("client.py", "sync/client.py"):
        tree = ast.parse((ROOT / "custom/mvmnt" / module).read_text(encoding="utf-8"))
        [client] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Mvmnt"]
        members |= {node.name for node in client.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    extended = {"documents"}  # the generated resource of that name, with more methods
    assert {name for name in members if not name.startswith("_")} - extended == CLIENT_ATTRIBUTES


def test_names_that_generated_code_uses_get_an_underscore() -> None:
    assert [PythonIdentifier(name, "field_") for name in ("to_dict", "\u017felf", "\uff33elf", "h\u00f6he")] == [
        "to_dict_",
        "self_",
        "self_",
        "hohe",
    ]
    assert [ClassName(name, "field_") for name in ("UUID", "Any", "\uff21ny", "Self", "Customer")] == [
        "UUID_",
        "Any_",
        "Any_",
        "Self_",
        "Customer",
    ]


def test_other_built_ins_are_plain_names() -> None:
    names = ("type", "object", "credits", "format", "id", "filter", "in", "class", "str", "list")
    assert [PythonIdentifier(name, "field_") for name in names] == [
        *("type", "object", "credits", "format", "id", "filter"),
        *("in_", "class_", "str_", "list_"),
    ]


def test_enum_members_that_would_be_alike_get_an_ending_made_of_their_values() -> None:
    values = ["a b", "A_B", "A B", "", None]
    enum = prepared({"components": {"schemas": {"X": {"enum": values}}}})["components"]["schemas"]["X"]
    assert enum == {"enum": values, "x-enum-varnames": ["A_B_C8687A", "A_B", "A_B_FEA4C5", "EMPTY"]}


def test_an_enum_that_needs_no_help_gets_none() -> None:
    document = {"components": {"schemas": {"X": {"enum": ["NET_30", "NET_60"], "x-enum-varnames": ["a", "import os"]}}}}
    assert prepared(document)["components"]["schemas"]["X"] == {"enum": ["NET_30", "NET_60"]}


@pytest.mark.parametrize(
    ("enum", "plain"),
    [
        ({"type": "integer", "enum": [1, 2]}, {"type": "integer", "x-numbers": [1, 2]}),
        ({"enum": [0.5, 1]}, {"type": "number", "x-numbers": [0.5, 1]}),
        ({"enum": [1, None]}, {"type": ["integer", "null"], "x-numbers": [1]}),
        ({"type": "string", "enum": [1, "a"]}, {"type": "string", "enum": ["a"]}),
        ({"type": "string", "enum": [1, 2]}, {"type": "string", "x-numbers": [1, 2]}),
        ({"type": "integer", "enum": ["A", "B"]}, {"type": "integer", "enum": ["A", "B"]}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"enum": [None]}, {"type": "null"}),
        ({"enum": ["a", 1]}, {"anyOf": [{"const": "a"}, {"const": 1}], "x-mixed": True}),
        ({"enum": ["a", {"b": 1}]}, {}),
        ({"const": 0.5}, {"type": "number", "x-numbers": [0.5]}),
    ],
)
def test_other_values_than_texts_are_no_enum_to_the_generator(enum: dict[str, Any], plain: dict[str, Any]) -> None:
    assert prepared({"components": {"schemas": {"X": enum}}})["components"]["schemas"]["X"] == plain


async def test_arguments_may_be_called_what_generated_code_is_called(tmp_path: Path) -> None:
    document = description_with_keys()
    get = document["paths"]["/stops/{id}"]["get"]
    names = ("getStop", "call", "encode", "path_segment", "client", "response", "type", "attrs")
    get["parameters"] += [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "1"})

    package = generated(document, tmp_path)
    for _ in imported(package):
        http = httpx.AsyncClient(transport=httpx.MockTransport(respond), base_url="http://localhost")
        client = importlib.import_module("small_client.client").Client("http://localhost").set_async_httpx_client(http)
        stops = importlib.import_module("small_client.api.stops").Stops(client)
        method = stops.get
        arguments = [name for name in inspect.signature(method).parameters if name != "id"]
        await method("1", **{name: name for name in arguments})
    sent = dict(requests[0].url.params)
    assert sent.keys() == set(names)
    assert sorted(sent.values()) == sorted(arguments)
