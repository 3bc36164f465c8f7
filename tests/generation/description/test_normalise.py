"""One form for every build, so that a diff of openapi.yaml shows what upstream changed."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from support.mutations import a_new_operation_without_id, a_new_tag, build, no_operation_id, renderer_leftovers
from support.samples import ROOT, description

from generation.description.normalise import dump, normalise
from generation.description.source import parse
from generation.description.structure import operations
from generation.description.validity import check
from generation.errors import DescriptionError

_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


def shuffled(node: Any, chance: random.Random) -> Any:
    if isinstance(node, dict):
        items = [(key, shuffled(value, chance)) for key, value in node.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


def test_the_vendored_file_is_in_this_form() -> None:
    assert dump(normalise(description(), description()).document) == (ROOT / "openapi.yaml").read_text(encoding="utf-8")


@given(st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=6), _JSON, max_size=4))
@settings(max_examples=150)
def test_what_is_written_reads_as_what_it_was(document: dict[str, Any]) -> None:
    text = dump(document)
    if document and not text.startswith("{"):
        assert parse(text) == document


@pytest.mark.parametrize(
    "text", ["no", "on", "1e5", "0o17", "12:30", "2025-01-31", "null", "~", "1_000", "<<", "=", "a\n b \n", "\u2028"]
)
def test_text_stays_text_for_readers_of_either_yaml(text: str) -> None:
    assert yaml.safe_load(dump({"a": text})) == parse(dump({"a": text})) == {"a": text}


def test_the_order_of_keys_is_that_of_the_present_description() -> None:
    upstream = shuffled(description(), random.Random(1))
    assert dump(normalise(upstream, description()).document) == (ROOT / "openapi.yaml").read_text(encoding="utf-8")


def test_what_is_new_stays_behind_what_it_stood_behind() -> None:
    present = {"paths": {}, "a": 1, "b": 2, "c": 3, "required": ["x", "y"]}
    upstream = {"b": 2, "new": 4, "newer": 5, "a": 1, "c": 3, "paths": {}, "required": ["y", "z", "x"]}
    document = normalise(upstream, present).document
    assert list(document) == ["paths", "a", "b", "new", "newer", "c", "required"]
    assert document["required"] == ["x", "y", "z"]


def test_normalising_twice_changes_nothing() -> None:
    upstream = shuffled(build(a_new_tag, renderer_leftovers, a_new_operation_without_id), random.Random(2))
    once = normalise(upstream, description()).document
    assert dump(normalise(once, description()).document) == dump(once)
    assert dump(normalise(once, once).document) == dump(once)


def test_what_renderers_left_is_dropped_and_counted() -> None:
    upstream = build(renderer_leftovers)
    assert dump(upstream).count("\n") - dump(description()).count("\n") > 3_000
    normalised = normalise(upstream, description())
    assert normalised.document == description()
    assert normalised.leftovers == 176


def test_fields_and_examples_that_are_called_like_leftovers_stay() -> None:
    upstream = copy.deepcopy(description())
    customer = upstream["components"]["schemas"]["Customer"]
    customer["properties"]["x-parsed-md-description"] = {"type": "string"}
    customer["examples"] = [{"x-parsed-md-description": "a"}]
    assert normalise(upstream, description()).document == upstream


def test_blanks_at_the_ends_of_lines_go() -> None:
    upstream = copy.deepcopy(description())
    text = upstream["info"]["description"]
    upstream["info"]["description"] = "\n" + text.replace("\n", "  \r\n") + "\n"
    assert normalise(upstream, description()).document == description()


TEXT = {"type": "string"}
TEAM = "/teams/{id}"


def referred(**beside: Any) -> dict[str, Any]:
    """A description one of whose path items is a component, with members beside the reference to it."""
    document = copy.deepcopy(description())
    document["components"]["pathItems"] = {"Team": document["paths"][TEAM]}
    document["paths"][TEAM] = {"$ref": "#/components/pathItems/Team", **beside}
    return document


def by_way_of_another() -> dict[str, Any]:
    document = referred()
    document["components"]["pathItems"]["Again"] = {"$ref": "#/components/pathItems/Team"}
    document["paths"][TEAM] = {"$ref": "#/components/pathItems/Again"}
    return document


def with_an_operation_beside() -> dict[str, Any]:
    document = referred()
    document["paths"][TEAM]["delete"] = document["components"]["pathItems"]["Team"].pop("delete")
    return document


def without_ids() -> dict[str, Any]:
    document = referred()
    for operation in document["components"]["pathItems"]["Team"].values():
        del operation["operationId"]
    return document


@pytest.mark.parametrize("upstream", [referred, by_way_of_another, with_an_operation_beside, without_ids])
def test_a_path_item_that_is_referred_to_stands_in_its_path(upstream: Callable[[], dict[str, Any]]) -> None:
    assert normalise(upstream(), description()).document == description()


def test_what_stands_beside_the_reference_to_a_path_item_counts() -> None:
    servers = [{"url": "https://files.mvmnt.io"}]
    found = normalise(referred(servers=servers), description()).document
    assert found["paths"][TEAM] == {**description()["paths"][TEAM], "servers": servers}


@pytest.mark.parametrize(
    "reference", ["#/components/pathItems/Team", "#/paths/~1teams~1{id}", "#/paths/~1teams~1%7Bid%7D"]
)
def test_paths_that_share_a_path_item_have_operations_of_their_own(reference: str) -> None:
    upstream = referred() if "pathItems" in reference else copy.deepcopy(description())
    upstream["paths"]["/crews/{id}"] = {"$ref": reference}
    found = normalise(upstream, description()).document
    check(found)
    ids = {path: found["paths"][path]["get"]["operationId"] for path in (TEAM, "/crews/{id}")}
    assert ids == {TEAM: "getTeam", "/crews/{id}": "getCrewsById"}


def test_a_path_item_that_is_nowhere_is_left_to_be_refused() -> None:
    upstream = copy.deepcopy(description())
    upstream["paths"][TEAM] = {"$ref": "#/components/pathItems/Nothing"}
    with pytest.raises(DescriptionError, match="Nothing' leads nowhere"):
        check(normalise(upstream, description()).document)


NODE = {"type": "string", "description": "It.", "enum": ["a"]}


def with_member(member: dict[str, Any]) -> dict[str, Any]:
    properties = {"required": TEXT, "kind": member}
    return {"paths": {}, "components": {"schemas": {"Stop": {"type": "object", "properties": properties}}}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NODE, {"const": "a", "description": "It."}),
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
        (TEXT, {"type": ["string"]}),
        ({"type": ["string"]}, TEXT),
        (NODE, {"description": "It.", "anyOf": [{"type": "string", "enum": ["a"]}]}),
        (NODE, {"oneOf": [NODE]}),
        (TEXT, {**TEXT, "minLength": 0, "nullable": False, "readOnly": False}),
        ({"type": "object", "properties": {"a": TEXT}}, {"type": ["object"], "properties": {"a": {"allOf": [TEXT]}}}),
    ],
)
def test_what_means_the_same_keeps_the_spelling_that_it_had(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert normalise(with_member(new), with_member(old)).document == with_member(old)


def test_a_new_text_beside_another_spelling_is_taken_over() -> None:
    new = {"const": "a", "description": "New."}
    assert normalise(with_member(new), with_member(NODE)).document == with_member({**NODE, "description": "New."})


@pytest.mark.parametrize("new", [{"const": "b"}, {"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "integer"}]}])
def test_what_means_something_else_is_upstreams(new: dict[str, Any]) -> None:
    assert normalise(with_member(new), with_member(NODE)).document == with_member(new)


def test_examples_are_data_and_no_schemas() -> None:
    old, new = ({**TEXT, "example": {"a": value}} for value in ({"enum": [1]}, {"const": 1}))
    assert normalise(with_member(new), with_member(old)).document == with_member(new)


@pytest.mark.parametrize(
    "written", ["application/json; charset=utf-8", "Application/JSON", 'application/json;charset="UTF-8"']
)
def test_json_is_called_by_its_plain_name(written: str) -> None:
    def document(media_type: str) -> dict[str, Any]:
        response = {"description": "It.", "content": {media_type: {"schema": TEXT}}}
        return {"paths": {"/a": {"get": {"operationId": "getA", "responses": {"200": response}}}}}

    assert normalise(document(written), {"paths": {}}).document == document("application/json")


@pytest.mark.parametrize("kept", [(), ("get",), ("post", "patch"), ("delete",)])
def test_operations_without_ids_keep_all_they_had(kept: tuple[str, ...]) -> None:
    upstream = copy.deepcopy(description())
    for method, _, operation in operations(upstream):
        if method not in kept:
            del operation["operationId"]
    assert normalise(upstream, description()).document == description()


def test_an_empty_id_is_none() -> None:
    upstream = copy.deepcopy(description())
    upstream["paths"]["/companies/{id}"]["get"]["operationId"] = ""
    assert normalise(upstream, description()).document == description()


def test_an_operation_without_id_keeps_it_where_its_parameter_is_renamed() -> None:
    upstream = copy.deepcopy(description())
    item = upstream["paths"].pop("/companies/{id}")
    del item["get"]["operationId"]
    upstream["paths"]["/companies/{companyId}"] = item
    found = normalise(upstream, description()).document
    assert found["paths"]["/companies/{companyId}"]["get"]["operationId"] == "getCompanyById"


def test_an_operation_without_id_gets_the_one_that_it_had() -> None:
    normalised = normalise(build(no_operation_id), description())
    assert normalised.document == description()
    assert normalised.named == ["GET `/companies/{id}`: `getCompanyById`"]


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("get", "/stops/{stopId}", "getStopsByStopId"),
        ("get", "/stops", "getStops"),
        ("post", "/stops", "createStops"),
        ("post", "/stops/filter", "filterStops"),
        ("patch", "/stop-groups/{id}", "updateStopGroupsById"),
        ("delete", "/stops/{id}", "deleteStopsById"),
        ("get", "/stops/{id}/loads", "getStopsLoads"),
    ],
)
def test_a_new_operation_without_id_is_named_by_method_and_path(method: str, path: str, expected: str) -> None:
    document = {"paths": {path: {method: {"responses": {}}}}}
    [(_, _, operation)] = operations(normalise(document, {"paths": {}}).document)
    assert operation["operationId"] == expected


def test_ids_that_are_made_are_distinct() -> None:
    document = {"paths": {"/a-b": {"get": {}}, "/a_b": {"get": {}}, "/c": {"get": {"operationId": "getAB"}}}}
    named = normalise(document, {"paths": {}}).document
    assert [operation["operationId"] for _, _, operation in operations(named)] == ["getAB2", "getAB3", "getAB"]


def test_extensions_of_maps_are_no_paths_and_no_responses() -> None:
    document = copy.deepcopy(description())
    path, item = next(iter(document["paths"].items()))
    document["paths"]["x-owner"] = {"team": "billing"}
    item["get" if "get" in item else next(iter(item))]["responses"]["x-note"] = 1
    document["components"]["schemas"]["x-y"] = {"type": "object", "properties": {"x-z": {"type": "string"}}}
    found = normalise(document, description()).document
    assert "x-owner" not in found["paths"]
    assert "x-note" not in str(found["paths"][path])
    assert found["components"]["schemas"]["x-y"]["properties"] == {"x-z": {"type": "string"}}
