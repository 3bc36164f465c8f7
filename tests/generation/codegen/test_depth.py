"""Schemas that refer to one another, hundreds deep: the rest is generated, and where they end is told."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.generated_sdk import ref
from support.small_api import description_with_keys, generated_in_part

from generation.codegen.fallback.left_out import LeftOut

Wrap = Callable[[dict[str, Any]], dict[str, Any]]


def list_of(inner: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": inner}


def list_or_null(inner: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [list_of(inner), {"type": "null"}]}


def nullable_list(inner: dict[str, Any]) -> dict[str, Any]:
    return {"type": ["array", "null"], "items": inner}


def either(inner: dict[str, Any]) -> dict[str, Any]:
    return {"oneOf": [inner, {"type": "integer"}]}


def list_of_either(inner: dict[str, Any]) -> dict[str, Any]:
    return list_of({"oneOf": [inner, {"type": "integer"}]})


def all_of(inner: dict[str, Any]) -> dict[str, Any]:
    return {"allOf": [inner]}


def extended(inner: dict[str, Any]) -> dict[str, Any]:
    return {"allOf": [inner, {"type": "object", "properties": {"x": {"type": "string"}}}]}


def chained(folder: Path, wrap: Wrap, length: int) -> tuple[Path, list[LeftOut]]:
    """The package of schemas that each refer to the next one."""
    document = description_with_keys()
    schemas = document["components"]["schemas"]
    schemas |= {f"Deep{number}": wrap(ref(f"Deep{number + 1}")) for number in range(length)}
    schemas[f"Deep{length}"] = {"type": "object"} if wrap is extended else {"type": "string"}
    schemas["Stop"]["properties"]["deep"] = schemas["StopInput"]["properties"]["deep"] = ref("Deep0")
    return generated_in_part(document, folder)


def readable(package: Path) -> bool:
    """Whether Python reads all of a package: it takes 200 brackets within brackets."""
    return all(ast.parse(path.read_text(encoding="utf-8")) for path in package.rglob("*.py"))


@pytest.mark.parametrize("wrap", [list_of, list_or_null, nullable_list, list_of_either])
def test_lists_in_lists_by_reference_end_where_python_does_not_read_them(wrap: Wrap, tmp_path: Path) -> None:
    package, left_out = chained(tmp_path, wrap, 300)
    assert readable(package)
    assert left_out
    for fault in left_out:
        assert fault.place[:2] == ("components", "schemas")
        assert str(fault.place[2]).startswith("Deep")
        assert "is any JSON value: it nests more than 100 lists, by references, and Python reads no" in str(fault)


@pytest.mark.parametrize("wrap", [list_of, list_or_null, nullable_list, list_of_either])
def test_fewer_of_them_are_typed(wrap: Wrap, tmp_path: Path) -> None:
    package, left_out = chained(tmp_path, wrap, 45)
    assert readable(package)
    assert not left_out


@pytest.mark.parametrize("wrap", [either, all_of, extended])
def test_parts_and_variants_of_others_end_nowhere(wrap: Wrap, tmp_path: Path) -> None:
    package, left_out = chained(tmp_path, wrap, 300)
    assert readable(package)
    assert not left_out


def test_lists_in_place_count_as_well(tmp_path: Path) -> None:
    def ninety_lists(inner: dict[str, Any]) -> dict[str, Any]:
        for _ in range(90):
            inner = list_of(inner)
        return inner

    package, left_out = chained(tmp_path, ninety_lists, 3)
    assert readable(package)
    assert [fault.place[2] for fault in left_out] == ["Deep1", "Deep0"]


def test_so_do_references_to_inner_schemas(tmp_path: Path) -> None:
    document = description_with_keys()
    inner: dict[str, Any] = {
        f"D{number}": list_of({"$ref": f"#/components/schemas/Stop/$defs/D{number + 1}"}) for number in range(300)
    }
    document["components"]["schemas"]["Stop"]["$defs"] = {**inner, "D300": {"type": "string"}}
    document["components"]["schemas"]["Stop"]["properties"]["deep"] = {"$ref": "#/components/schemas/Stop/$defs/D0"}
    package, left_out = generated_in_part(document, tmp_path)
    assert readable(package)
    assert {fault.place[:2] for fault in left_out} == {("components", "schemas")}
