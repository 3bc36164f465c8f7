"""What a caller's code would notice of two builds of the packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generation.comparison.surface import SurfaceDifference, differences

OLD = """
OPERATION = 1
_PRIVATE = 1
class Stops:
    async def get(self, ref: str, *, by: str | None = None) -> str: ...
    async def gone(self) -> None: ...
    def _hidden(self) -> None: ...
class Kept: ...
"""
NEW = """
OPERATION = 2
class Stops:
    async def get(self, ref: str, extra: str, *, by: str | None = None) -> str: ...
    async def fresh(self) -> None: ...
class Kept: ...
class Fresh:
    member: str = ""
"""


def compared(folder: Path, old: str, new: str) -> SurfaceDifference:
    for name, text in (("old", old), ("new", new)):
        (folder / name / "mvmnt_client").mkdir(parents=True)
        (folder / name / "mvmnt_client/__init__.py").write_text(text)
    return differences(folder / "old/mvmnt_client", folder / "new/mvmnt_client")


@pytest.fixture
def difference(tmp_path: Path) -> SurfaceDifference:
    return compared(tmp_path, OLD, NEW)


def test_what_is_gone_or_changed_breaks(difference: SurfaceDifference) -> None:
    assert difference.breaking == [
        ("`mvmnt_client.Stops.get`", "a required argument is new: `extra`"),
        ("`mvmnt_client.Stops.gone`", "it is gone"),
    ]


def test_what_is_new_is_named_once(difference: SurfaceDifference) -> None:
    assert difference.added == ["`mvmnt_client.Fresh`", "`mvmnt_client.Stops.fresh`"]


def test_a_typed_mapping_is_told_by_its_model(tmp_path: Path) -> None:
    for name, mapping in (("old", "class StopDict(TypedDict): ..."), ("new", 'StopDict = TypedDict("StopDict", {})')):
        (tmp_path / name / "mvmnt_client").mkdir(parents=True)
        (tmp_path / name / "mvmnt_client/typed_dicts.py").write_text(mapping)
    assert differences(tmp_path / "old/mvmnt_client", tmp_path / "new/mvmnt_client") == SurfaceDifference()


@pytest.mark.parametrize(
    ("old", "new", "path", "what"),
    [
        (
            "class Bills:\n    async def list(self) -> Totals: ...",
            "class Bills:\n    def list(self) -> CursorPaginator[Bill]: ...",
            "Bills.list",
            "it is not awaited now, it gives `CursorPaginator[Bill]`",
        ),
        (
            "class Bills:\n    def list(self) -> CursorPaginator[Bill]: ...",
            "class Bills:\n    async def list(self) -> Totals: ...",
            "Bills.list",
            "it is awaited now",
        ),
        (
            "class Bills:\n    async def get(self) -> Bill: ...",
            "class Bills:\n    async def get(self) -> bytes: ...",
            "Bills.get",
            "it gives `bytes` now, not `Bill`",
        ),
        (
            "class Band(OpenEnum):\n    VALUE_4 = '_25_TO_99'",
            "class Band(OpenEnum):\n    VALUE_4 = '_25_TO_49'",
            "Band.VALUE_4",
            "it stands for `'_25_TO_49'` now, not for `'_25_TO_99'`",
        ),
    ],
)
def test_what_is_there_but_another_thing_breaks(tmp_path: Path, old: str, new: str, path: str, what: str) -> None:
    assert compared(tmp_path, old, new).breaking == [(f"`mvmnt_client.{path}`", what)]


def test_a_module_that_is_gone_or_new_is_one_entry(tmp_path: Path) -> None:
    for name, modules in (("old", ("gone", "kept")), ("new", ("kept", "fresh"))):
        (tmp_path / name / "mvmnt_client").mkdir(parents=True)
        for module in modules:
            (tmp_path / name / f"mvmnt_client/{module}.py").write_text("class A: ...")
    found = differences(tmp_path / "old/mvmnt_client", tmp_path / "new/mvmnt_client")
    assert found == SurfaceDifference([("`mvmnt_client.gone`", "it is gone")], ["`mvmnt_client.fresh`"])


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("ResponseModel", "Model", "its absent members are `UNSET` now, not `None`: requests hold it too"),
        ("Model", "ResponseModel", "its absent members are `None` now, not `UNSET`: only responses hold it"),
    ],
)
def test_a_model_that_requests_begin_or_cease_to_hold_breaks(tmp_path: Path, old: str, new: str, what: str) -> None:
    difference = compared(tmp_path, f"class Stop({old}): ...", f"class Stop({new}): ...")
    assert difference.breaking == [("`mvmnt_client.Stop`", what)]


@pytest.mark.parametrize("base", ["Model", "ResponseModel"])
def test_a_model_that_is_used_as_before_breaks_nobody(tmp_path: Path, base: str) -> None:
    difference = compared(tmp_path, f"class Stop({base}): ...", f"class Stop({base}):\n    key: str | None = None")
    assert difference.breaking == []
