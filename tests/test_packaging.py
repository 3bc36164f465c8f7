"""The wheel, as an empty environment gets it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from support.samples import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
REQUIREMENTS = [Requirement(text) for text in [*PROJECT["dependencies"], *EXTRAS["redis"], *EXTRAS["sandbox"]]]


@pytest.mark.parametrize("name", ["aiohttp", "httpx", "httpx-aiohttp", "limits", "openapi-core"])
def test_a_package_whose_inside_is_used_has_an_upper_bound(name: str) -> None:
    (requirement,) = [one for one in REQUIREMENTS if one.name == name]
    assert "<" in {clause.operator for clause in requirement.specifier}


def test_every_dependency_is_pinned_for_development() -> None:
    pinned = {
        canonicalize_name(line.split("==")[0]): line.split("==")[1]
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line
    }
    for requirement in [
        *REQUIREMENTS,
        *map(Requirement, EXTRAS["dev"] + EXTRAS["bench"] + EXTRAS["docs"] + EXTRAS["release"]),
    ]:
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True)
    (built,) = folder.iterdir()
    return built


def test_the_wheel_holds_the_two_packages_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"mvmnt", "mvmnt_client", "mvmnt_client-0.1.0.dist-info"}
    assert {"mvmnt/py.typed", "mvmnt_client/py.typed", "mvmnt/sandbox/openapi.yaml"} <= set(names)


def test_the_wheel_tells_agents_how_to_use_it(wheel: Path) -> None:
    assert {"mvmnt/llms.txt", "mvmnt/skills/mvmnt/SKILL.md"} <= set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_the_pages_of_the_sandbox(wheel: Path) -> None:
    source = ROOT / "custom/mvmnt/sandbox/browser"
    pages = {path for folder in ("templates", "static") for path in source.joinpath(folder).iterdir()}
    assert len(pages) > 10
    names = {f"mvmnt/sandbox/browser/{path.relative_to(source)}" for path in pages}
    assert names <= set(zipfile.ZipFile(wheel).namelist())


def test_an_empty_environment_imports_both_packages_and_serves_the_sandbox(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv/bin/python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--constraint", str(ROOT / "constraints.txt")]
    subprocess.run([*install, str(wheel)], check=True)
    script = (
        "import mvmnt, mvmnt_client; from mvmnt import Mvmnt; Mvmnt('id', 'secret').customers; print(mvmnt.__file__)"
    )
    done = subprocess.run([str(python), "-c", script], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert done.stdout.startswith(str(tmp_path))

    subprocess.run([*install, f"{wheel}[sandbox]"], check=True)
    script = (
        "import asyncio, httpx; from mvmnt.sandbox.app import create_app;"
        "client = httpx.AsyncClient(transport=httpx.ASGITransport(create_app()), base_url='http://sandbox');"
        "page = asyncio.run(client.get('/')); print('ready' if 'Last requests' in page.text else page)"
    )
    done = subprocess.run([str(python), "-c", script], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert done.stdout == "ready\n"
