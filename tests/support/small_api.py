"""Small descriptions, and the packages that are generated from them."""

from __future__ import annotations

import copy
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from support.samples import ROOT

from generation.codegen.fallback.left_out import LeftOut
from generation.codegen.generate import generate


def small_description(**changes: Any) -> dict[str, Any]:
    """One tag with one operation and two schemas."""
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {
            "/stops/{id}": {
                "get": {
                    "tags": ["Stops"],
                    "operationId": "getStop",
                    "summary": "Get a stop",
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {
                        "200": {
                            "description": "The stop.",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Stop"}}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Stop": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "string"},
                        "next": {"anyOf": [{"$ref": "#/components/schemas/Stop"}, {"type": "null"}]},
                        "window": {
                            "anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "uuid"}]
                        },
                        "labels": {
                            "type": "array",
                            "items": {"type": "array", "items": {"type": "string", "format": "date"}},
                        },
                        "kind": {"type": "string", "enum": ["PICKUP", "DROP"]},
                    },
                    "additionalProperties": {"type": "string", "format": "date"},
                },
            }
        },
    }
    document.update(changes)
    return document


def description_with_keys() -> dict[str, Any]:
    """The same, where stops can be created and updated, and have client keys."""
    document = small_description()
    schemas = document["components"]["schemas"]
    schemas["StopInput"] = {"type": "object", "properties": {"key": {"type": "string"}, "kind": {"type": "string"}}}
    schemas["StopPatch"] = {"type": "object", "properties": {"kind": {"type": "string"}}}
    get = document["paths"]["/stops/{id}"]["get"]

    def writing(operation: str, schema: str) -> dict[str, Any]:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
        return copy.deepcopy({**get, "operationId": operation, "requestBody": {"required": True, "content": content}})

    document["paths"]["/stops/{id}"]["patch"] = writing("updateStop", "StopPatch")
    document["paths"]["/stops"] = {"post": {**writing("createStop", "StopInput"), "parameters": []}}
    return document


def description_with_pages() -> dict[str, Any]:
    """The same, with a listing of stops that is read page by page."""
    document = small_description()
    schemas = document["components"]["schemas"]
    schemas["StopPage"] = {
        "type": "object",
        "properties": {"pageSize": {"type": "integer"}, "cursor": {"type": "string"}},
    }
    schemas["Stops"] = {
        "type": "object",
        "required": ["data", "pageInfo"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Stop"}},
            "pageInfo": {
                "type": "object",
                "required": ["hasNextPage"],
                "properties": {"hasNextPage": {"type": "boolean"}, "endCursor": {"type": "string"}},
            },
        },
    }
    body, response = (
        {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
        for name in ("StopPage", "Stops")
    )
    document["paths"]["/stops/filter"] = {
        "post": {
            "tags": ["Stops"],
            "operationId": "filterStops",
            "summary": "List stops",
            "requestBody": {"required": True, **body},
            "responses": {"200": {"description": "One page.", **response}},
        }
    }
    return document


def resource_source(document: dict[str, Any], folder: Path) -> str:
    """The module of the one resource that is generated."""
    return resource_of(generated(document, folder))


def resource_of(package: Path) -> str:
    """The module of the one resource of a generated package."""
    return (package / "api/stops/__init__.py").read_text(encoding="utf-8")


def generated(document: dict[str, Any], folder: Path) -> Path:
    """The package of a description of which nothing is left out."""
    package, left_out = generated_in_part(document, folder)
    assert not left_out, [str(fault) for fault in left_out]
    return package


def generated_in_part(document: dict[str, Any], folder: Path) -> tuple[Path, list[LeftOut]]:
    """The package of a description, and what was left out."""
    package = folder / "small_client"
    left_out = generate(
        document,
        package,
        config_file=ROOT / "generator-config.yml",
        templates=ROOT / "custom/templates",
        ruff_config=ROOT / "pyproject.toml",
    )
    return package, left_out


def imported(package: Path) -> Iterator[ModuleType]:
    """Import a generated package under its own name, and forget it afterwards."""
    spec = importlib.util.spec_from_file_location(package.name, package / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[package.name] = module
    try:
        spec.loader.exec_module(module)
        yield module
    finally:
        for name in [name for name in sys.modules if name.split(".")[0] == package.name]:
            del sys.modules[name]
