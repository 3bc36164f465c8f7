"""Whatever valid thing upstream publishes, the rest is generated."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import Any

import pytest
from support.small_api import description_with_keys, generated_in_part, imported, resource_of
from support.valid_changes import CHANGES

from generation.description.structure import operations
from generation.update.package_check import generated_operations

#: The changes after which a schema is any JSON value, in part or as a whole; after all others nothing is missing.
LESS_TYPED = {
    "a recursive union": ["schema `Tree`, inside of itself, is any JSON value: "],
    "two unions in a circle": ["schema `Leaf`, inside of itself, is any JSON value: "],
    "an array that recurses": ["schema `Tree`, inside of itself, is any JSON value: "],
    "a recursive union or null": ["schema `Tree`, inside of itself, is any JSON value: "],
    "allOf or null": ["schema `Stop`, in its member `extra`, is any JSON value: "],
    "allOf that conflicts, inline": [
        "schema `Stop`, in its member `extra`, is any JSON value: of the parts of an `allOf`"
    ],
    "allOf that conflicts": ["schema `Tree` is any JSON value: of the parts of an `allOf`"],
}


def applied(change: str) -> dict[str, Any]:
    document = description_with_keys()
    CHANGES[change](document)
    return document


def import_all(package: Path) -> None:
    """Import every module of a generated package."""
    for module in imported(package):
        models = importlib.import_module(f"{module.__name__}.models")
        assert all(getattr(models, name) for name in models.__all__)
        for path in sorted(package.rglob("*.py")):
            name = ".".join(path.relative_to(package.parent).with_suffix("").parts)
            importlib.import_module(name.removesuffix(".__init__"))


def imported_endpoints(package: Path) -> set[str]:
    """The endpoint modules that methods import when they are called."""
    nodes = [
        node
        for path in package.glob("api/*/__init__.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    ]
    imports = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module is None]
    return {alias.name for node in imports for alias in node.names}


@pytest.mark.parametrize("change", CHANGES)
def test_a_valid_change_stops_nothing(change: str, tmp_path: Path) -> None:
    document = applied(change)
    package, left_out = generated_in_part(document, tmp_path)
    import_all(package)
    expected = {operation["operationId"] for _, _, operation in operations(document)}
    expected -= {fault.id for fault in left_out}
    assert set(generated_operations(package)) == expected
    assert imported_endpoints(package) <= {path.stem for path in package.glob("api/*/*.py")}
    assert {"getStop", "createStop", "updateStop"} <= expected
    texts = [str(fault) for fault in left_out]
    assert len(texts) == len(LESS_TYPED.get(change, []))
    assert all(text.startswith(start) for text, start in zip(texts, LESS_TYPED.get(change, []), strict=True))


def test_a_list_of_one_type_is_that_type(tmp_path: Path) -> None:
    package = generated_in_part(applied("types in lists of one"), tmp_path)[0]
    source = (package / "models/tree.py").read_text(encoding="utf-8")
    assert [line.strip() for line in source.splitlines() if line.startswith(("class ", "    a:", "    b:"))] == [
        "class Tree(ResponseModel):",
        "a: str | None = ABSENT",
        "b: list[TreeBItem] | None = ABSENT",
    ]


@pytest.mark.parametrize(
    ("change", "type_"),
    [
        ("default alone", "Stop"),
        ("default alone, without content", "None"),
        ("200 without content", "None"),
        ("JSON without a schema", "Any"),
        ("an empty schema", "Any"),
        ("a schema that is true", "Any"),
        ("event-stream", "str"),
        ("HEAD", "None"),
        ("200 and 202 of two models", "Stop | StopInput"),
        ("200 and 202 of text and a number", "int | str"),
        ("2XX", "Stop"),
        ("200, 201 and 203 of three models", "AddedStopResponseType2 | Stop | StopInput"),
        ("200 of a model and 204", "Stop | None"),
        ("an error alone", "None"),
        ("lines of JSON", "str"),
        ("an array that is open", "list[Any]"),
    ],
)
def test_a_method_says_what_comes_back(change: str, type_: str, tmp_path: Path) -> None:
    source = resource_of(generated_in_part(applied(change), tmp_path)[0])
    assert f"async def added(self) -> {type_}:" in source or f") -> {type_}:" in source.partition("def added(")[2][:200]
