"""docs/updating.md shows the report of a real update."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from support.mutations import a_usual_build
from support.samples import ROOT
from support.updated_repository import made


def test_the_example_of_the_guide_is_what_the_command_writes(tmp_path_factory: pytest.TempPathFactory) -> None:
    guide = Path(ROOT / "docs/updating.md").read_text(encoding="utf-8")
    example = guide.partition("````markdown\n")[2].partition("````\n")[0]
    report = made(tmp_path_factory, a_usual_build).report
    assert attrs.evolve(report, sdk_version="0.1.0").markdown() == example
