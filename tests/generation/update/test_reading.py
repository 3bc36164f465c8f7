"""A new description is corrected before it is checked, and refused with the place where even that does not help."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from support.small_api import description_with_keys

from generation.description.examples import misfit_defaults, misfits
from generation.description.overlay import stale
from generation.errors import UpdateError
from generation.update.reading import read_corrected

Change = Callable[[dict[str, Any]], Any]
KIND = "$.components.schemas.Stop.properties.kind"


def read(folder: Path, change: Change, *actions: dict[str, Any], as_json: bool = True) -> dict[str, Any]:
    """The corrected description after a change of upstream's."""
    document = description_with_keys()
    change(document)
    spec = folder / "upstream"
    spec.write_text(json.dumps(document, indent=1) if as_json else yaml.safe_dump(document, sort_keys=False))
    overlay = {"overlay": "1.0.0", "actions": list(actions)}
    return dict(read_corrected(str(spec), description_with_keys(), overlay, {}).corrected)


def stop(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]["Stop"]
    return found


def renamed(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["StopInputs"] = document["components"]["schemas"].pop("StopInput")
    for path in document["paths"].values():
        for operation in path.values():
            if "requestBody" in operation:
                text = json.dumps(operation["requestBody"]).replace("StopInput", "StopInputs")
                operation["requestBody"] = json.loads(text)


class TestMendedByTheOverlay:
    @pytest.mark.parametrize(
        ("change", "action"),
        [
            (
                lambda document: document["paths"].update({"/stops/{key}": document["paths"]["/stops/{id}"]}),
                {"target": "$.paths['/stops/{key}']", "remove": True},
            ),
            (lambda document: document["info"].update(version=2.0), {"target": "$.info", "update": {"version": "2.0"}}),
            (
                lambda document: stop(document)["properties"].update(kind={"type": "strin"}),
                {"target": KIND, "update": {"type": "string"}},
            ),
            (
                lambda document: stop(document)["properties"].update(kind={"$ref": "#/components/schemas/Kind"}),
                {"target": "$.components.schemas", "update": {"Kind": {"type": "string"}}},
            ),
            (
                lambda document: document["paths"]["/stops/{id}"]["patch"].update(operationId="getStop"),
                {"target": "$.paths['/stops/{id}'].patch", "update": {"operationId": "updateStop"}},
            ),
            (
                lambda document: document["paths"]["/stops"]["post"]["responses"].update(oops={}),
                {"target": "$.paths['/stops'].post.responses.oops", "remove": True},
            ),
        ],
        ids=["two paths alike", "a version that is a number", "a type", "a $ref", "an operationId twice", "a response"],
    )
    def test_a_mistake_of_upstream_is_refused_unless_an_action_mends_it(
        self, change: Change, action: dict[str, Any], tmp_path: Path
    ) -> None:
        with pytest.raises(UpdateError):
            read(tmp_path, change)
        assert read(tmp_path, change, action)


class TestRefusals:
    @pytest.mark.parametrize("as_json", [True, False])
    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (
                lambda document: stop(document)["properties"].update(kind={"type": "strin"}),
                r"^#/components/schemas/Stop/properties/kind/type: 'strin' .*custom/overlay\.yaml \(line \d+ of",
            ),
            (
                lambda document: stop(document)["properties"].update(kind={"$ref": "#/components/schemas/No"}),
                r"^#/components/schemas/Stop/properties/kind: \$ref '#/components/schemas/No' leads nowhere \(line \d+",
            ),
            (
                lambda document: stop(document).update(
                    oneOf=[{"$ref": "#/components/schemas/StopInput"}],
                    discriminator={"propertyName": "kind", "mapping": {"A": "Nobody"}},
                ),
                r"^#/components/schemas/Stop.*Nobody' leads nowhere \(line \d+ of",
            ),
            (
                lambda document: document["paths"].update({"/stops/{key}": {}}),
                r"same path as /stops/\{id\}.*\(line \d+ of",
            ),
            (
                lambda document: document["paths"].update({"/x": 5}),
                r"^#/paths/~1x should hold operations \(line \d+ of",
            ),
        ],
        ids=["a type", "a $ref", "a mapping", "two paths alike", "no path item"],
    )
    def test_a_refusal_names_the_place_its_line_and_the_value(
        self, change: Change, message: str, as_json: bool, tmp_path: Path
    ) -> None:
        with pytest.raises(UpdateError, match=message) as refused:
            read(tmp_path, change, as_json=as_json)
        line = int(str(refused.value).rpartition("(line ")[2].split()[0])
        text = (tmp_path / "upstream").read_text().splitlines()[line - 1]
        last = str(refused.value).split("#/")[1].split()[0].rstrip(":").rpartition("/")[2].replace("~1", "/")
        assert last in text

    @pytest.mark.parametrize("value", [None, 5, "text", [], {"a": 1}, [5], {"get": 5}, True])
    @pytest.mark.parametrize("place", ["paths", "components", "info", "tags", "servers", "/stops/{id}", "responses"])
    def test_no_shape_of_a_document_ends_in_a_librarys_words(self, place: str, value: object, tmp_path: Path) -> None:
        """What is wrong is refused by an error of ours; what is right goes through."""

        def change(document: dict[str, Any]) -> None:
            path = document["paths"]["/stops/{id}"]
            holders = {"/stops/{id}": document["paths"], "responses": path["get"]}
            holders.get(place, document)[place] = value

        told = ""
        try:
            read(tmp_path, change)
        except UpdateError as error:
            told = str(error)
        assert "Error:" not in told
        assert len(told) < 600


#: What a schema nests in place, and how many levels of the document each takes.
NESTS: dict[str, tuple[int, Callable[[Any], Any]]] = {
    "lists": (1, lambda inner: {"type": "array", "items": inner}),
    "maps": (1, lambda inner: {"type": "object", "additionalProperties": inner}),
    "not": (1, lambda inner: {"not": inner}),
    "if": (1, lambda inner: {"if": inner}),
    "members": (2, lambda inner: {"type": "object", "properties": {"x": inner}}),
    "patterns": (2, lambda inner: {"type": "object", "patternProperties": {"^x": inner}}),
    "tuples": (2, lambda inner: {"type": "array", "prefixItems": [inner]}),
    "oneOf": (2, lambda inner: {"oneOf": [inner, {"type": "integer"}]}),
    "allOf": (2, lambda inner: {"allOf": [inner]}),
    "definitions": (2, lambda inner: {"$defs": {"x": inner}}),
}


def nested(kind: str, levels: int) -> Any:
    """A schema that nests in itself, for so many levels of the document."""
    takes, wrap = NESTS[kind]
    schema: Any = {"type": "string"}
    for _ in range(levels // takes):
        schema = wrap(schema)
    return schema


class TestWhatNestsDeep:
    @pytest.mark.parametrize("kind", NESTS)
    def test_a_schema_of_90_levels_is_valid(self, kind: str, tmp_path: Path) -> None:
        corrected = read(tmp_path, lambda document: document["components"]["schemas"].update(Deep=nested(kind, 90)))
        assert misfits(corrected) == misfit_defaults(corrected) == []

    @pytest.mark.parametrize("kind", ["lists", "maps", "oneOf"])
    def test_so_is_one_of_a_parameter(self, kind: str, tmp_path: Path) -> None:
        parameter = {"name": "deep", "in": "query", "schema": nested(kind, 80)}
        read(tmp_path, lambda document: document["paths"]["/stops/{id}"]["get"]["parameters"].append(parameter))

    @pytest.mark.parametrize("levels", [110, 500, 900])
    @pytest.mark.parametrize("key", ["x-deep", "example"])
    def test_one_beyond_a_hundred_levels_is_refused_with_its_place(self, key: str, levels: int, tmp_path: Path) -> None:
        value: Any = 1
        for _ in range(levels):
            value = [value]
        with pytest.raises(UpdateError, match=rf"nests deeper than 100 levels at #/components/schemas/Stop/{key}/"):
            read(tmp_path, lambda document: stop(document).update({key: value}))


INPUT = "$.components.schemas.StopInput"
OF_INPUT = "$.components.schemas[?@.allOf[0]['$ref'] == '#/components/schemas/StopInput']"


class TestLostActions:
    @pytest.mark.parametrize(
        ("action", "lost"),
        [
            (
                {"target": f"{INPUT}.required", "remove": True},
                "StopInput' (there is 'StopInputs')",
            ),
            (
                {"target": INPUT, "update": {"description": "x"}},
                "'components.schemas.StopInput'",
            ),
            (
                {"target": "$.components['schemas'].StopInput.properties", "update": {}},
                "'components.schemas.StopInput'",
            ),
            (
                {
                    "target": "$.components.schemas[?@.allOf[0]['$ref'] == '#/components/schemas/StopInput']",
                    "remove": True,
                },
                "the schema 'StopInput' (there is 'StopInputs')",
            ),
            (
                {"target": KIND, "update": {"anyOf": [{"$ref": "#/components/schemas/StopInput"}]}},
                "the schema 'StopInput' (there is 'StopInputs')",
            ),
            ({"target": "$.paths['/stop'].post", "update": {"deprecated": True}}, "'paths./stop' (there is '/stops')"),
        ],
    )
    def test_an_action_whose_target_was_renamed_is_refused_by_name(
        self, action: dict[str, Any], lost: str, tmp_path: Path
    ) -> None:
        with pytest.raises(UpdateError) as refused:
            read(tmp_path, renamed, action)
        assert f"action 1 ({action['target']}) lost " in str(refused.value)
        assert lost in str(refused.value)
        assert "Was it renamed?" in str(refused.value)

    @pytest.mark.parametrize("name", ["StopInputs", "stopInput", "StopInputV2", "Depot"])
    def test_one_that_looks_for_what_refers_to_a_name_of_old_is_refused(self, name: str, tmp_path: Path) -> None:
        """The old name is there still, for nothing but a reference to the new one."""

        def moved(document: dict[str, Any]) -> None:
            renamed(document)
            schemas = document["components"]["schemas"]
            schemas[name] = schemas.pop("StopInputs")
            schemas["StopInput"] = {"$ref": f"#/components/schemas/{name}"}
            for path in document["paths"].values():
                for operation in path.values():
                    text = json.dumps(operation).replace('/StopInputs"', f'/{name}"')
                    operation.update(json.loads(text))

        action = {"target": OF_INPUT, "update": {"description": "x"}}
        with pytest.raises(UpdateError, match="the schema 'StopInput', which only refers to"):
            read(tmp_path, moved, action)
        assert read(tmp_path, moved, {"target": KIND, "update": {"$ref": "#/components/schemas/StopInput"}})

    @pytest.mark.parametrize("name", ["stopInput", "StopInputV2", "Depot"])
    def test_any_new_name_is_one(self, name: str, tmp_path: Path) -> None:
        def moved(document: dict[str, Any]) -> None:
            renamed(document)
            text = json.dumps(document).replace("StopInputs", name)
            document.update(json.loads(text))

        with pytest.raises(UpdateError, match=r"lost .*'StopInput'"):
            read(tmp_path, moved, {"target": OF_INPUT, "update": {"description": "x"}})

    @pytest.mark.parametrize(
        "action",
        [
            {"target": "$.components.schemas.Stop.oneOf", "remove": True},
            {"target": KIND, "update": {"type": "string"}},
            {"target": "$.components.schemas.*.properties[?@.format == 'odd']", "update": {"format": "even"}},
        ],
        ids=["what it removes is gone", "what it adds is there", "what it looks for is mended"],
    )
    def test_one_that_upstream_made_needless_is_stale(self, action: dict[str, Any], tmp_path: Path) -> None:
        corrected = read(tmp_path, renamed, action)
        assert len(stale({"actions": [action]}, corrected)) == 1


class TestProseOfTheServer:
    @pytest.mark.parametrize(
        ("member", "told"),
        [
            ({"type": "integer", "default": "fifty"}, 'should be an integer, not "fifty"'),
            ({"type": "string", "default": None}, "should be text, not null"),
            ({"type": "string", "format": "date-time", "default": "2024-01-01"}, ""),
            ({"type": "string", "enum": ["A"], "default": "B"}, 'should be one of A, not "B"'),
            ({"const": "A", "default": "B"}, 'should be A, not "B"'),
            ({"allOf": [{"$ref": "#/components/schemas/Stop"}], "default": {}}, "should have 'id'"),
            ({"type": "integer", "minimum": 5, "default": 1}, "should be at least 5, not 1"),
        ],
    )
    def test_a_default_that_does_not_fit_is_a_warning_with_its_place(
        self, member: dict[str, Any], told: str, tmp_path: Path
    ) -> None:
        corrected = read(tmp_path, lambda document: stop(document)["properties"].update(odd=member))
        found = misfit_defaults(corrected)
        assert found == ([f"#/components/schemas/Stop/properties/odd/default: {told}"] if told else [])

    @pytest.mark.parametrize("example", ["fifty", None, [1], {"a": 1}])
    def test_so_is_an_example(self, example: object, tmp_path: Path) -> None:
        member = {"type": "integer", "example": example}
        corrected = read(tmp_path, lambda document: stop(document)["properties"].update(odd=member))
        [found] = misfits(corrected)
        assert found.startswith("#/components/schemas/Stop/properties/odd: example does not fit the schema: ")
