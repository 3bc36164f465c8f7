"""An update imports what it can break, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generation.update.affected import affected_modules

GENERATED = {
    "models/__init__.py": "from .stop import Stop as Stop",
    "models/stop.py": "class Stop: ...",
    "models/load.py": "from .stop import Stop",
    "models/team.py": "class Team: ...",
    "api/loads/__init__.py": "def get():\n    from . import get_load",
    "api/loads/get_load.py": "from ...models.load import Load",
    "api/teams/get_team.py": "import mvmnt_client.models.team",
    "operations.py": "OPERATIONS = ()",
}
WRITTEN = {
    "stops.py": "from mvmnt_client.models.stop import Stop",
    "all_models.py": "import mvmnt_client.models as models",
    "catalogue.py": "if True:\n    from mvmnt_client.operations import (\n        OPERATIONS,\n    )",
    "plain.py": "import json",
}


def package(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("change", "affected"),
    [
        ({}, []),
        (
            {"models/stop.py": "class Stop:\n    extra: int"},
            [
                "mvmnt.all_models",
                "mvmnt.stops",
                "mvmnt_client.models",
                "mvmnt_client.models.load",
                "mvmnt_client.models.stop",
            ],
        ),
        ({"operations.py": "OPERATIONS = (1,)"}, ["mvmnt.catalogue", "mvmnt_client.operations"]),
        ({"api/loads/add_load.py": "ADDED = 1"}, ["mvmnt_client.api.loads", "mvmnt_client.api.loads.add_load"]),
        (
            {"models/team.py": None},
            ["mvmnt.all_models", "mvmnt_client.api.teams.get_team"],
        ),
        (
            {"models/load.py": "class Load: ..."},
            [
                "mvmnt.all_models",
                "mvmnt_client.api.loads.get_load",
                "mvmnt_client.models.load",
            ],
        ),
    ],
    ids=["nothing", "a model", "the catalogue", "a new operation", "a model that is gone", "a model that others use"],
)
def test_what_changes_and_what_imports_from_it_is_affected(
    change: dict[str, str | None], affected: list[str], tmp_path: Path
) -> None:
    present = package(tmp_path / "present/mvmnt_client", GENERATED)
    fresh_files = {name: text for name, text in {**GENERATED, **change}.items() if text is not None}
    fresh = package(tmp_path / "fresh/mvmnt_client", fresh_files)
    assert affected_modules(present, fresh, package(tmp_path / "mvmnt", WRITTEN)) == affected


def test_everything_is_affected_where_there_is_no_package_yet(tmp_path: Path) -> None:
    fresh = package(tmp_path / "fresh/mvmnt_client", GENERATED)
    found = affected_modules(tmp_path / "mvmnt_client", fresh, package(tmp_path / "mvmnt", WRITTEN))
    assert len([name for name in found if name.startswith("mvmnt_client.")]) == len(GENERATED)
