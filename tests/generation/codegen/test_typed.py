"""Generated code is typed, whatever the description holds: mypy finds nothing in packages of odd descriptions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from support.samples import ROOT
from support.small_api import description_with_keys
from support.valid_changes import CHANGES

from generation.codegen.generate import generate

#: Every fifth of the valid changes: some thirty packages, whose check is one run of mypy.
ODD = list(CHANGES)[::5]


def test_mypy_finds_nothing_in_packages_of_odd_descriptions(tmp_path: Path) -> None:
    assert len(ODD) >= 25
    for number, change in enumerate(ODD):
        document = description_with_keys()
        CHANGES[change](document)
        generate(
            document,
            tmp_path / f"odd_{number}",
            config_file=ROOT / "generator-config.yml",
            templates=ROOT / "custom/templates",
            ruff_config=ROOT / "pyproject.toml",
        )
        client = tmp_path / f"odd_{number}/client.py"  # the one class that the hand-written code knows by its place
        client.write_text("from mvmnt_client.client import Client as Client\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml")]
    packages = [argument for number in range(len(ODD)) for argument in ("--package", f"odd_{number}")]
    done = subprocess.run([*command, *packages], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, "\n".join([*(f"odd_{n}: {name}" for n, name in enumerate(ODD)), done.stdout])
