"""A repository after an update: a copy of this one, brought to another description."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from support.mutations import build
from support.samples import ROOT

from generation.update.report import Report
from generation.update.update import update

DAY = datetime.date(2025, 2, 1)
_NEEDED = ("custom", "docs", "mvmnt_client", "openapi.yaml", "pyproject.toml", "generator-config.yml", "CHANGELOG.md")


def copy_of_the_repository(folder: Path) -> Path:
    """What an update needs of the repository, in a folder of its own."""
    for name in _NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return folder


def contents(folder: Path) -> dict[str, str]:
    """Every file of a folder, by a digest of what it holds."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@frozen
class Updated:
    """A repository after an update, and the seconds of the processor that it took, whatever else the machine does."""

    root: Path
    report: Report
    seconds: float

    @property
    def text(self) -> str:
        return self.report.markdown()

    def python(self, program: str) -> Any:
        """Run a program against the updated packages, and read the JSON that it prints."""
        path = os.pathsep.join([str(self.root), str(self.root / "custom")])
        done = subprocess.run(
            [sys.executable, "-B", "-c", program],
            env={**os.environ, "PYTHONPATH": path},
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def updated(folder: Path, document: dict[str, Any]) -> Updated:
    """A copy of the repository, brought to a description, which is handed over as JSON."""
    root = copy_of_the_repository(folder / "repository")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    start = sum(os.times()[:4])
    report = update(str(spec), root=root, date=DAY)
    assert report is not None
    return Updated(root, report, sum(os.times()[:4]) - start)


def made(tmp_path_factory: pytest.TempPathFactory, *mutations: Callable[[dict[str, Any]], None]) -> Updated:
    folder = tmp_path_factory.mktemp("update")
    (folder / "repository").mkdir()
    return updated(folder, build(*mutations))
