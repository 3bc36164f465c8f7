"""Typed mappings of bodies, whatever the description's schemas are called and hold."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, get_type_hints
from uuid import UUID

import pytest
from support.generated_sdk import body, document, generated_sdk, json_response, operation, ref
from support.samples import ROOT

TEXT = {"type": "string"}


def described(schemas: Mapping[str, Any], tag: str = "Stops") -> dict[str, Any]:
    """A description with an operation that sends each of the schemas."""
    paths = {
        f"/stops/{number}": {"post": {**operation(f"send{number}", requestBody=body(ref(name))), "tags": [tag]}}
        for number, name in enumerate(schemas)
    }
    return document(paths, schemas)


def objects(**schemas: Mapping[str, Any]) -> dict[str, Any]:
    """Object schemas by name, each of its members."""
    return {name: {"type": "object", "properties": members} for name, members in schemas.items()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("typed_mappings")


def mappings(folder: Path, schemas: Mapping[str, Any]) -> Any:
    """The module of typed mappings that a description leads to."""
    return generated_sdk(folder, described(schemas)).module("typed_dicts")


def hints(mapping: Any, module: Any) -> dict[str, Any]:
    return get_type_hints(mapping, vars(module))


STOP = {
    "type": "object",
    "required": ["name", "made"],
    "properties": {
        "made": {"type": "string", "format": "date-time", "readOnly": True},
        "name": TEXT,
        "day": {"type": "string", "format": "date"},
        "at": {"type": "string", "format": "date-time"},
        "ref": {"type": "string", "format": "uuid"},
        "amount": {"type": "number"},
        "weight": {"type": "number", "format": "float"},
        "notes": {"type": ["string", "null"]},
        "status": {"type": "string", "enum": ["OPEN", "DONE"]},
        "tags": {"type": "array", "items": TEXT},
        "labels": {"type": "object", "additionalProperties": TEXT},
        "anything": {},
    },
}


def test_a_member_takes_what_encoding_takes_for_it(folder: Path) -> None:
    module = mappings(folder, {"Stop": STOP})
    assert hints(module.StopDict, module) == {
        "name": str,
        "day": datetime.date | str,
        "at": datetime.datetime | str,
        "ref": str | UUID,
        "amount": Decimal | float | int,
        "weight": float,
        "notes": str | None,
        "status": Literal["OPEN", "DONE"] | str,
        "tags": Sequence[str],
        "labels": Mapping[str, Any],
        "anything": Any,
    }


def test_members_of_requests_are_required_as_the_description_says(folder: Path) -> None:
    module = mappings(folder, {"Stop": STOP})
    assert module.StopDict.__required_keys__ == {"name"}


def test_a_schema_that_is_called_as_a_mapping_keeps_its_name(folder: Path) -> None:
    sdk = generated_sdk(folder, described(objects(Stop={"a": TEXT}, StopDict={"b": TEXT}, Typed={"c": TEXT})))
    module = sdk.module("typed_dicts")
    assert hints(module.StopDict2, module) == {"a": str}
    assert hints(module.StopDictDict, module) == {"b": str}
    assert hints(module.TypedDict2, module) == {"c": str}
    assert sdk.models.StopDict(b="x").to_dict() == {"b": "x"}


@pytest.mark.parametrize(
    "name", ["class", "a-b", "__hidden", "datetime", "str", "Sequence", "StopDict", "é", "1", "a\"b'"]
)
def test_a_member_has_its_name_in_the_api(folder: Path, name: str) -> None:
    members = {name: TEXT, "at": {"type": "string", "format": "date"}, "stops": {"type": "array", "items": ref("Stop")}}
    module = mappings(folder, objects(Stop=members))
    assert set(module.StopDict.__annotations__) == members.keys()


def test_mappings_refer_to_each_other_in_circles(folder: Path) -> None:
    module = mappings(
        folder, objects(Stop={"next": ref("Leg")}, Leg={"stops": {"type": "array", "items": ref("Stop")}})
    )
    assert hints(module.StopDict, module) == {"next": module.LegDict}
    assert hints(module.LegDict, module) == {"stops": Sequence[module.StopDict]}


def test_parts_of_allof_are_one_mapping(folder: Path) -> None:
    whole = {"allOf": [ref("Stop"), {"type": "object", "required": ["b"], "properties": {"b": TEXT}}]}
    module = mappings(folder, {**objects(Stop={"a": TEXT}), "Whole": whole})
    assert set(module.WholeDict.__annotations__) == {"a", "b"}
    assert module.WholeDict.__required_keys__ == {"b"}


def test_a_union_takes_the_mappings_of_its_variants(folder: Path) -> None:
    variants = {"oneOf": [ref("Truck"), ref("Rail")], "discriminator": {"propertyName": "kind"}}
    schemas = objects(Truck={"kind": {"const": "Truck"}}, Rail={"kind": {"const": "Rail"}}, Leg={"carrier": variants})
    module = mappings(folder, schemas)
    assert hints(module.LegDict, module) == {"carrier": module.TruckDict | module.RailDict}
    assert hints(module.RailDict, module) == {"kind": Literal["Rail"]}


def test_an_object_that_takes_more_members_is_any_mapping_too(folder: Path) -> None:
    free = {"type": "object"}
    more = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": True}
    module = mappings(folder, {"Free": free, "More": more, **objects(Stop={"free": ref("Free"), "more": ref("More")})})
    assert hints(module.StopDict, module) == {"free": Mapping[str, Any], "more": module.MoreDict | Mapping[str, Any]}


def test_a_resource_that_is_called_as_a_mapping_is_another_class(folder: Path) -> None:
    sdk = generated_sdk(folder, described(objects(Stop={"a": TEXT}), tag="Stop Dict"))
    assert "body: Stop | StopDict2 | Mapping[str, Any]" in (sdk.package / "api/stop_dict/__init__.py").read_text()


def test_schemas_of_responses_alone_have_no_mapping(folder: Path) -> None:
    paths = {"/stops": {"get": operation("listStops", {"200": json_response(ref("Stop"))})}}
    assert generated_sdk(folder, document(paths, objects(Stop={"a": TEXT}))).module("typed_dicts").__all__ == []


def test_type_checkers_take_each_of_these_packages(folder: Path) -> None:
    packages = sorted(path.name for path in folder.glob("generated_sdk_*"))
    for name in packages:  # the one class that the hand-written code knows by its place
        (folder / name / "client.py").write_text("from mvmnt_client.client import Client as Client\n")
    arguments = [f"--package={name}" for name in packages]
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    assert packages
    assert done.returncode == 0, done.stdout
