"""From the description to the package: the overlay, the names, and what makes the generation fail."""

from __future__ import annotations

import ast
import copy
import importlib.util
import inspect
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import ROOT, corrected_description, description, operations
from support.small_api import (
    description_with_keys,
    description_with_pages,
    generated,
    generated_in_part,
    imported,
    resource_of,
    resource_source,
    small_description,
)

from generation.codegen import media_types
from generation.codegen.names.method_names import method_name
from generation.description.overlay import OverlayError, apply, stale
from generation.description.source import load
from generation.description.structure import objects
from generation.errors import RefusedError


def without_order(node: Any) -> Any:
    """A document whose lists are sorted by what they hold."""
    if isinstance(node, dict):
        return {key: without_order(value) for key, value in node.items()}
    return sorted(map(without_order, node), key=repr) if isinstance(node, list) else node


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

    def test_the_projects_overlay_does_not_go_by_the_order_of_parts_and_types(self) -> None:
        overlay, document = load(ROOT / "custom/overlay.yaml"), description()
        turned = copy.deepcopy(document)
        for _, node in objects(turned):
            for key in ("allOf", "type", "enum"):
                if isinstance(node.get(key), list):
                    node[key].reverse()
        assert without_order(apply(overlay, turned)) == without_order(apply(overlay, document))

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
            assert stop.next.window.version == 4
            assert stop["opened"].month == 12

    def test_the_same_description_gives_the_same_bytes(self, tmp_path: Path) -> None:
        first = {path.name: path.read_bytes() for path in generated(small_description(), tmp_path / "a").rglob("*.py")}
        second = {path.name: path.read_bytes() for path in generated(small_description(), tmp_path / "b").rglob("*.py")}
        assert first == second

    def test_a_refusal_leaves_the_package_as_it_is(self, tmp_path: Path) -> None:
        package = generated(small_description(), tmp_path)
        broken = small_description(info={"title": "No version"})
        with pytest.raises(RefusedError, match=r"#/info/version: .*custom/overlay\.yaml"):
            generated(broken, tmp_path)
        assert (package / "models/stop.py").exists()
        assert [path.name for path in tmp_path.iterdir()] == ["small_client"]

    def test_of_two_methods_of_one_name_the_later_operation_is_left_out(self, tmp_path: Path) -> None:
        document = small_description()
        document["paths"]["/stops/{id}/again"] = copy.deepcopy(document["paths"]["/stops/{id}"])
        document["paths"]["/stops/{id}/again"]["get"]["operationId"] = "getStopById"
        [left_out] = generated_in_part(document, tmp_path)[1]
        assert str(left_out).startswith("GET `/stops/{id}/again` (`getStopById`) is left out: ")
        assert "getStop and getStopById would both be the method 'get'" in str(left_out)
        assert "custom/overlay.yaml" in str(left_out)

    @pytest.mark.parametrize(("operation", "helper"), [("getStopMany", "get_many"), ("upsertStop", "upsert")])
    def test_a_method_of_a_helpers_name_is_left_out(self, tmp_path: Path, operation: str, helper: str) -> None:
        document = description_with_keys()
        document["paths"]["/stops/{id}/again"] = {
            "get": {**document["paths"]["/stops/{id}"]["get"], "operationId": operation}
        }
        [left_out] = generated_in_part(document, tmp_path)[1]
        assert left_out.reason == f"the helper of that name and {operation} would both be the method {helper!r}"

    def test_a_record_that_is_created_with_a_key_can_be_upserted(self, tmp_path: Path) -> None:
        assert "async def upsert" in resource_source(description_with_keys(), tmp_path)

    @pytest.mark.parametrize("spoil", ["no key", "other response", "no update"])
    def test_one_that_could_not_be_found_again_or_changed_cannot(self, tmp_path: Path, spoil: str) -> None:
        document = description_with_keys()
        stop = document["paths"]["/stops/{id}"]
        if spoil == "no key":
            del document["components"]["schemas"]["StopInput"]["properties"]["key"]
        elif spoil == "other response":
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


class TestMediaTypes:
    @pytest.mark.parametrize(
        ("media_type", "suffix", "is_text"),
        [
            ("text/csv", "csv", True),
            ("text/plain", "text", True),
            ("text/tab-separated-values", "tab_separated_values", True),
            ("text/vnd.trolltech.linguist", "linguist", True),
            ("application/pdf", "pdf", False),
            ("application/octet-stream", "bytes", False),
            ("application/xml", "xml", True),
            ("application/x-ndjson", "ndjson", True),
            ("application/geo+json", "geo", True),
            ("application/vnd.google-earth.kml+xml", "kml", True),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", False),
            ("application/vnd.oasis.opendocument.spreadsheet", "spreadsheet", False),
            ("application/x-7z-compressed", "7z_compressed", False),
            ("image/png", "png", False),
            ("image/svg+xml", "svg", True),
            ("image/*", "image", False),
            ("text/*", "text", True),
            ("*/*", "bytes", False),
        ],
    )
    def test_each_has_a_suffix_and_is_text_or_not(self, media_type: str, suffix: str, is_text: bool) -> None:
        assert (media_types.suffix(media_type), media_types.is_text(media_type)) == (suffix, is_text)

    @given(media_type=st.text())
    def test_whatever_it_is_called_its_suffix_ends_an_identifier(self, media_type: str) -> None:
        [essence] = media_types.essences([media_type])
        assert f"get_{media_types.suffix(essence)}".isidentifier()
        assert media_types.suffix(essence).isascii()

    def generated_with(self, contents: dict[str, Any], folder: Path, method: str = "get") -> Path:
        """A package whose one operation responds in these media types."""
        document = small_description()
        operation = document["paths"]["/stops/{id}"].pop("get")
        operation["responses"]["200"]["content"] = contents
        document["paths"]["/stops/{id}"][method] = operation
        return generated(document, folder)

    async def call_with(
        self, package: Path, response: httpx.Response, *calls: str, **arguments: str
    ) -> tuple[list[object], list[httpx.Request]]:
        """The results of methods for a response, and the requests that they send."""
        requests: list[httpx.Request] = []

        def handle(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return response

        given = []
        for module in imported(package):
            client = importlib.import_module(f"{module.__name__}.client").Client(base_url="http://api.test")
            http = httpx.AsyncClient(base_url="http://api.test", transport=httpx.MockTransport(handle))
            stops = importlib.import_module(f"{module.__name__}.api.stops").Stops(client.set_async_httpx_client(http))
            given = [await getattr(stops, call)("S 1", **arguments) for call in calls]
            for call in calls:
                assert inspect.get_annotations(getattr(stops, call))["return"] in ("Stop", "str", "bytes")
        return given, requests

    STOP: ClassVar = {"schema": {"$ref": "#/components/schemas/Stop"}}
    FILE: ClassVar = {"schema": {"type": "string", "format": "binary"}}

    async def test_json_is_the_methods_own_wherever_it_stands(self, tmp_path: Path) -> None:
        contents = {"image/png": self.FILE, "text/csv; header=present": self.FILE, "application/json": self.STOP}
        package = self.generated_with(contents, tmp_path)
        [stop], requests = await self.call_with(package, httpx.Response(200, json={"id": "1"}), "get")
        assert type(stop).__name__ == "Stop"
        assert requests[0].headers["accept"] == "application/json"

        csv = httpx.Response(200, text="id\r\n", headers={"Content-Type": "text/csv"})
        [text], requests = await self.call_with(package, csv, "get_csv")
        assert text == "id\r\n"
        assert requests[0].headers["accept"] == "text/csv"

        png = httpx.Response(200, content=b"\x89PNG", headers={"Content-Type": "image/png"})
        assert (await self.call_with(package, png, "get_png"))[0] == [b"\x89PNG"]

    async def test_json_by_another_name_is_asked_for_by_it(self, tmp_path: Path) -> None:
        package = self.generated_with({"application/hal+json": self.STOP}, tmp_path)
        [stop], requests = await self.call_with(package, httpx.Response(200, json={"id": "1"}), "get")
        assert type(stop).__name__ == "Stop"
        assert requests[0].headers["accept"] == "application/hal+json"

    @pytest.mark.parametrize(
        ("media_type", "expected"), [("application/vnd.acme.label", b"^XA"), ("application/xml", "^XA"), ("x", b"^XA")]
    )
    async def test_without_json_the_method_itself_gives_what_there_is(
        self, tmp_path: Path, media_type: str, expected: object
    ) -> None:
        package = self.generated_with({media_type: self.FILE}, tmp_path)
        response = httpx.Response(200, content=b"^XA", headers={"Content-Type": media_type})
        given, requests = await self.call_with(package, response, "get")
        assert given == [expected]
        assert requests[0].headers["accept"] == media_type
        assert "async def get_many" in (package / "api/stops/__init__.py").read_text()

    async def test_of_several_without_json_the_first_is_the_methods_own(self, tmp_path: Path) -> None:
        package = self.generated_with({"text/csv": self.FILE, "application/pdf": self.FILE}, tmp_path)
        csv = httpx.Response(200, text="id", headers={"Content-Type": "text/csv"})
        assert (await self.call_with(package, csv, "get"))[0] == ["id"]
        pdf = httpx.Response(200, content=b"%PDF", headers={"Content-Type": "application/pdf"})
        assert (await self.call_with(package, pdf, "get_pdf"))[0] == [b"%PDF"]

    async def test_a_write_takes_an_idempotency_key_in_every_form(self, tmp_path: Path) -> None:
        package = self.generated_with({"application/json": self.STOP, "application/pdf": self.FILE}, tmp_path, "post")
        pdf = httpx.Response(200, content=b"%PDF", headers={"Content-Type": "application/pdf"})
        given, requests = await self.call_with(package, pdf, "get_pdf", idempotency_key="label-1")
        assert given == [b"%PDF"]
        assert requests[0].headers["idempotency-key"] == "label-1"

    @pytest.mark.parametrize(
        "contents",
        [
            {"text/csv": FILE, "application/json": STOP},
            {"application/json; charset=utf-8": STOP, "application/json": STOP},
        ],
    )
    def test_the_order_of_the_rest_changes_nothing(self, tmp_path: Path, contents: dict[str, Any]) -> None:
        first = resource_of(self.generated_with(contents, tmp_path / "a"))
        second = resource_of(self.generated_with(dict(reversed(contents.items())), tmp_path / "b"))
        assert first == second

    def test_two_types_of_one_suffix_are_numbered(self, tmp_path: Path) -> None:
        contents = dict.fromkeys(["application/json", "text/xml", "application/xml"], self.STOP)
        source = resource_of(self.generated_with(contents, tmp_path))
        assert "async def get_xml(" in source
        assert "async def get_xml_2(" in source

    def test_a_type_whose_method_is_a_helper_leaves_its_operation_out(self, tmp_path: Path) -> None:
        document = small_description()
        contents = dict.fromkeys(["application/json", "x/many"], self.STOP)
        document["paths"]["/stops/{id}"]["get"]["responses"]["200"]["content"] = contents
        [left_out] = generated_in_part(document, tmp_path)[1]
        assert "would both be the method 'get_many'" in left_out.reason

    def test_a_listing_in_another_form_is_one_request(self, tmp_path: Path) -> None:
        document = description_with_pages()
        document["paths"]["/stops/filter"]["post"]["responses"]["200"]["content"]["text/csv"] = self.FILE
        source = resource_source(document, tmp_path)
        assert "    def filter(self, *, page_size" in source
        assert "async def filter_csv(self, body: StopPage | StopPageDict | Mapping[str, Any]) -> str:" in source

    def test_a_media_type_never_becomes_code(self, tmp_path: Path) -> None:
        hostile = 'text/"""; import os; os.abort(); "'
        package = self.generated_with({"application/json": self.STOP, hostile: self.FILE}, tmp_path)
        assert "abort" not in {
            node.func.attr
            for path in package.rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        }


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
