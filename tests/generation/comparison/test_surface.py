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


@pytest.fixture
def difference(tmp_path: Path) -> SurfaceDifference:
    for folder, text in (("old", OLD), ("new", NEW)):
        for package in ("mvmnt_client", "mvmnt"):
            (tmp_path / folder / package).mkdir(parents=True)
            (tmp_path / folder / package / "__init__.py").write_text(text if package == "mvmnt_client" else "")
    return differences([tmp_path / "old"], [tmp_path / "new"])


def test_what_is_gone_or_changed_breaks(difference: SurfaceDifference) -> None:
    assert difference.breaking == [
        "`mvmnt_client.Stops.get`: a required argument is new: `extra`",
        "`mvmnt_client.Stops.gone`: it is gone",
    ]


def test_what_is_new_is_named_once(difference: SurfaceDifference) -> None:
    assert difference.added == ["`mvmnt_client.Fresh`", "`mvmnt_client.Stops.fresh`"]
