"""From the description to the package: the overlay, the names, and what makes the generation fail."""

from __future__ import annotations

import ast
import copy
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import pytest
from samples import ROOT, corrected_description, description, operations

from generation.generate import GenerationError, generate
from generation.names import method_name
from generation.operations import NameCollisionError
from generation.overlay import OverlayError, apply, stale
from generation.source import load


class TestMethodNames:
    @pytest.mark.parametrize(
        ("operation", "tag", "expected"),
        [
            ("filter_customers", "customers", "filter"),
            ("get_company_by_id", "companies", "get"),
            ("get_customer_outstanding_invoices", "customers", "get_outstanding_invoices"),
            ("void_credit_memo", "credit_memos", "void"),
            ("unapply_credit_memo", "credit_memos", "unapply"),
            ("add_carrier_to_load", "loads", "add_carrier"),
            ("convert_quote_to_shipment", "quotes", "convert_to_shipment"),
            ("batch_approve_bills", "bills", "batch_approve"),
            ("get_available_credits_for_invoice", "invoices", "get_available_credits"),
            ("global_search", "search", "global_search"),
            ("filter_saved_searches", "saved_searches", "filter"),
            ("get_bill_payment_applications", "bill_payments", "get_applications"),
            ("import_customers", "customers", "import_customers"),
            ("customers", "customers", "customers"),
        ],
    )
    def test_an_operation_is_named_less_its_resources_noun(self, operation: str, tag: str, expected: str) -> None:
        assert method_name(operation, tag) == expected


class TestOverlay:
    DOCUMENT: ClassVar = {"info": {"title": "A", "tags": ["x"]}, "paths": {"/a": {"get": {}}, "/b": {"get": {}}}}

    def corrected(self, *actions: dict[str, Any]) -> dict[str, Any]:
        return apply({"overlay": "1.0.0", "actions": list(actions)}, self.DOCUMENT)

    def test_an_update_merges_into_every_object_that_its_target_matches(self) -> None:
        corrected = self.corrected({"target": "$.paths.*.get", "update": {"tags": ["T"]}})
        assert [item["get"] for item in corrected["paths"].values()] == [{"tags": ["T"]}, {"tags": ["T"]}]

    def test_an_update_of_an_array_appends(self) -> None:
        assert self.corrected({"target": "$.info.tags", "update": "y"})["info"]["tags"] == ["x", "y"]

    def test_a_removal_takes_the_target_out(self) -> None:
        assert self.corrected({"target": "$.paths['/a']", "remove": True})["paths"] == {"/b": {"get": {}}}

    def test_actions_apply_in_order(self) -> None:
        corrected = self.corrected(
            {"target": "$.info.title", "remove": True}, {"target": "$.info", "update": {"title": "B"}}
        )
        assert corrected["info"]["title"] == "B"

    def test_the_document_itself_stays_as_it_is(self) -> None:
        before = copy.deepcopy(self.DOCUMENT)
        self.corrected({"target": "$.info", "update": {"title": "B"}})
        assert before == self.DOCUMENT

    @pytest.mark.parametrize(
        "actions",
        [
            [{"target": "$.info.license", "remove": True}],
            [{"target": "$.info", "update": {"title": "A"}}],
            [{"target": "$.info.tags", "update": "x"}],
            [{"target": "$.info.title", "remove": True}, {"target": "$.info", "update": {"title": "A"}}],
        ],
        ids=["matches nothing", "is there already", "is in the list already", "undo each other"],
    )
    def test_actions_without_effect_are_stale_and_change_nothing(self, actions: list[dict[str, Any]]) -> None:
        assert self.corrected(*actions) == self.DOCUMENT
        assert len(stale({"actions": actions}, self.DOCUMENT)) == len(actions)

    def test_no_action_of_the_projects_overlay_is_stale(self) -> None:
        assert stale(load(ROOT / "custom/overlay.yaml"), description()) == []

    @pytest.mark.parametrize(
        "action", [{"target": "$.info"}, {"update": {}}, {"target": "$.info", "update": {}, "remove": True}]
    )
    def test_an_action_without_target_or_effect_is_refused(self, action: dict[str, Any]) -> None:
        with pytest.raises(OverlayError, match="needs a target"):
            self.corrected(action)

    def test_every_action_of_the_projects_overlay_has_its_reason(self) -> None:
        for action in load(ROOT / "custom/overlay.yaml")["actions"]:
            assert len(action["description"]) > 20


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


def resource_source(document: dict[str, Any], folder: Path) -> str:
    """The module of the one resource that is generated."""
    return (generated(document, folder) / "api/stops/__init__.py").read_text(encoding="utf-8")


def generated(document: dict[str, Any], folder: Path) -> Path:
    package = folder / "small_client"
    generate(
        document,
        package,
        config_file=ROOT / "generator-config.yml",
        templates=ROOT / "custom/templates",
        ruff_config=ROOT / "pyproject.toml",
    )
    return package


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


class TestGenerate:
    def test_a_model_that_refers_to_itself_and_unions_of_formats_work(self, tmp_path: Path) -> None:
        for _ in imported(generated(small_description(), tmp_path)):
            stop_class = importlib.import_module("small_client.models").Stop
            value = {
                "id": "1",
                "next": {"id": "2", "window": "3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10"},
                "window": "2025-01-31",
                "labels": [["2025-01-31"]],
                "kind": "TELEPORT",
                "opened": "2024-12-24",
            }
            stop = stop_class.from_dict(value)
            assert stop.to_dict() == value
            assert stop.window.year == 2025
            assert stop.next_.window.version == 4
            assert stop["opened"].month == 12

    def test_the_same_description_gives_the_same_bytes(self, tmp_path: Path) -> None:
        first = {path.name: path.read_bytes() for path in generated(small_description(), tmp_path / "a").rglob("*.py")}
        second = {path.name: path.read_bytes() for path in generated(small_description(), tmp_path / "b").rglob("*.py")}
        assert first == second

    def test_a_generator_warning_is_fatal_and_leaves_the_package_as_it_is(self, tmp_path: Path) -> None:
        package = generated(small_description(), tmp_path)
        broken = small_description()
        broken["components"]["schemas"]["Odd"] = {
            "type": "object",
            "properties": {"a": {"$ref": "#/components/nowhere"}},
        }
        with pytest.raises(GenerationError, match="components/schemas/Odd"):
            generated(broken, tmp_path)
        assert (package / "models/stop.py").exists()
        assert [path.name for path in tmp_path.iterdir()] == ["small_client"]

    def test_the_vendored_description_does_need_its_overlay(self, tmp_path: Path) -> None:
        with pytest.raises(GenerationError, match="CarrierChangedPayload"):
            generated(description(), tmp_path)

    def test_two_methods_of_one_name_are_fatal(self, tmp_path: Path) -> None:
        document = small_description()
        document["paths"]["/stops/{id}/again"] = copy.deepcopy(document["paths"]["/stops/{id}"])
        document["paths"]["/stops/{id}/again"]["get"]["operationId"] = "getStopById"
        with pytest.raises(NameCollisionError, match=r"stops: getStop and getStopById would both be the method 'get'"):
            generated(document, tmp_path)

    @pytest.mark.parametrize(("operation", "helper"), [("getStopMany", "get_many"), ("upsertStop", "upsert")])
    def test_a_method_of_a_helpers_name_is_fatal(self, tmp_path: Path, operation: str, helper: str) -> None:
        document = description_with_keys()
        document["paths"]["/stops/{id}/again"] = {
            "get": {**document["paths"]["/stops/{id}"]["get"], "operationId": operation}
        }
        with pytest.raises(NameCollisionError, match=rf"the helper of that name and {operation}.* method '{helper}'"):
            generated(document, tmp_path)

    def test_a_record_that_is_created_with_a_key_can_be_upserted(self, tmp_path: Path) -> None:
        assert "async def upsert" in resource_source(description_with_keys(), tmp_path)

    @pytest.mark.parametrize("spoil", ["no key", "other answer", "no update"])
    def test_one_that_could_not_be_found_again_or_changed_cannot(self, tmp_path: Path, spoil: str) -> None:
        document = description_with_keys()
        stop = document["paths"]["/stops/{id}"]
        if spoil == "no key":
            del document["components"]["schemas"]["StopInput"]["properties"]["key"]
        elif spoil == "other answer":
            stop["patch"]["responses"]["200"]["content"]["application/json"]["schema"] = {"type": "string"}
        else:
            del stop["patch"]
        source = resource_source(document, tmp_path)
        assert "async def upsert" not in source
        assert "async def get_many" in source

    def test_prose_and_names_of_a_description_never_become_code(self, tmp_path: Path) -> None:
        document = small_description()
        hostile = '"""\nimport os; os.abort()\n"""; x = "'
        document["paths"]["/stops/{id}"]["get"]["summary"] = hostile
        document["paths"]["/stops/{id}"]["get"]["description"] = hostile + "\\"
        stop = document["components"]["schemas"]["Stop"]
        stop["description"] = hostile
        stop["properties"]['n"]; import os; os.abort(); ["'] = {"type": "string", "description": hostile}
        stop["properties"]["kind"]["enum"].append('"; import os; os.abort(); "')
        package = generated(document, tmp_path)
        calls = [
            ast.unparse(node.func)
            for path in package.rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Call)
        ]
        assert not [call for call in calls if "abort" in call]
        for _ in imported(package):
            importlib.import_module("small_client.models").Stop  # noqa: B018  # its import is what is tried


def test_reading_operations_are_told_by_one_rule() -> None:
    import mvmnt_client.api.credit_memos.create_credit_memo as create
    import mvmnt_client.api.credit_memos.filter_credit_memos as filter_
    import mvmnt_client.api.credit_memos.get_credit_memo as get
    import mvmnt_client.api.shipments.track_shipments as track

    assert [module.OPERATION.reads for module in (filter_, get, track, create)] == [True, True, True, False]


def test_operations_are_labelled_with_the_descriptions_own_path() -> None:
    import mvmnt_client.api.loads.get_load_carrier as endpoint

    assert endpoint.OPERATION.path == "/loads/{loadId}/carriers/{carrierId}"
    assert endpoint.OPERATION.path in {path for _, path, _ in operations(corrected_description())}
