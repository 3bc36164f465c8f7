"""The wheel in empty environments: on each Python that is there, and with the lowest and newest dependencies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, Literal

from release.commands import ROOT, run, uv
from release.contents import PYTHONS
from release.errors import ReleaseError

__all__ = ["RUNTIME", "demo_on", "environment", "pythons_here", "quick_tests"]

RUNTIME: Final = "cli,frames,mcp,mirror,otel,redis,sandbox"
"""The extras that programs of users have."""


def pythons_here() -> dict[str, Path]:
    """The interpreters that this machine has of the supported Pythons, by their version, oldest first.

    They are looked for where uv looks, and among the versions of pyenv.
    """
    found = {}
    for version in PYTHONS:
        places = sorted(
            Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")).glob(f"versions/{version}.*/bin/python")
        )
        try:
            places = places or [Path(uv("python", "find", "--no-python-downloads", "--no-project", version).strip())]
        except ReleaseError:
            continue
        found[version] = places[-1]
    if not found:
        raise ReleaseError("no supported Python is there")
    return found


def environment(folder: Path, python: Path, *requirements: str | Path) -> Path:
    """Make an empty environment with these requirements, and give its Python."""
    uv("venv", "--clear", "--no-python-downloads", "--no-project", "--python", python, folder)
    uv("pip", "install", "--compile-bytecode", "--python", folder / "bin/python", *requirements)
    return folder / "bin/python"


def demo_on(python: Path, wheel: Path, folder: Path) -> str:
    """Install the wheel on a Python and run the demo's worker from it. Gives Python's full version."""
    interpreter = environment(
        folder / "demo", python, "--constraint", ROOT / "constraints.txt", f"{wheel}[cli,mirror,sandbox]"
    )
    run(interpreter, ROOT / "examples/demo.py", "--customers", "200", cwd=folder)
    place = run(interpreter, "-c", "import mvmnt; print(mvmnt.__file__)", cwd=folder)
    if not place.startswith(str(folder)):
        raise ReleaseError(f"the demo ran with {place}, not with the wheel")
    return run(interpreter, "-c", "import platform; print(platform.python_version())").strip()


def quick_tests(versions: Literal["lowest-direct", "highest"], python: Path, folder: Path) -> str:
    """Run the quick tests with the lowest versions of what `pyproject.toml` names, or with the newest of all.

    Returns:
        pytest's last line.
    """
    chosen = folder / f"{versions}.txt"
    extras = [f"--extra={extra}" for extra in [*RUNTIME.split(","), "dev"]]
    resolve = ("pip", "compile", "--no-header", "--no-annotate", "--resolution", versions, "--python", python)
    uv(*resolve, *extras, "--output-file", chosen, ROOT / "pyproject.toml")
    interpreter = environment(folder / versions, python, "--requirements", chosen)
    uv("pip", "install", "--no-deps", "--python", interpreter, "--editable", ROOT)
    tests = (
        interpreter,
        "-m",
        "pytest",
        "-q",
        "-m",
        "not slow",
        "-p",
        "no:cacheprovider",
        "-rfE",  # what is skipped would drown it
        "-n",
        "2",
        "--dist",
        "worksteal",
    )
    return run(*tests).strip().splitlines()[-1]
