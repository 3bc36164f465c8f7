"""The Containerfile, the compose file and the devcontainer: what they run works in a plain environment."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from support.postgres_server import PostgresServer
from support.samples import ROOT
from support.sandbox_process import running_sandbox, settings_of

CONTAINERFILE = (ROOT / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
SERVICES: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def instructions(name: str) -> list[str]:
    return re.findall(rf"^\s*{name} (.*)$", CONTAINERFILE, re.MULTILINE)


[SERVE] = map(json.loads, instructions("CMD"))
[CHECK] = [json.loads(line.partition("CMD ")[2]) for line in instructions("HEALTHCHECK")]


@contextmanager
def container(**environment: str) -> Iterator[str]:
    """What the container runs, on free ports; yields what it announces. It must end when it is told to."""
    command = [part.replace("--port 4010", "--port 0").replace("--files-port 4011", "--files-port 0") for part in SERVE]
    variables = {"PATH": PATH, "PYTHONUNBUFFERED": "1", **environment}
    with subprocess.Popen(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(2 if environment else 1)]
            yield "".join(lines)
            process.terminate()
            assert process.wait(30) == 0
        finally:
            process.kill()


def test_the_container_serves_a_seeded_sandbox_that_its_health_check_reaches() -> None:
    with container(MVMNT_SANDBOX_SEED="1") as announced:
        assert re.search(r"seeded: \d+ records", announced)
        [url] = re.findall(r"http://\S+/v1", announced)
        check = [part.replace(":4010", f":{urlsplit(url).port}") for part in CHECK]
        assert subprocess.run(check, env={"PATH": PATH}, check=False, timeout=30).returncode == 0
    failed = subprocess.run(check, env={"PATH": PATH}, check=False, timeout=30, stderr=subprocess.DEVNULL)
    assert failed.returncode == 1


def test_a_container_without_a_seed_is_empty() -> None:
    with container() as announced:
        assert "seeded" not in announced


def test_the_mirror_of_the_compose_file_fills_a_database(tmp_path: Path) -> None:
    service = SERVICES["mirror"]
    with running_sandbox() as base_url, PostgresServer() as postgres:
        command = [postgres.url if part.startswith("postgresql://") else part for part in service["command"]]
        command = [part for part in command if part != "--watch"]
        variables = {"PATH": PATH, "HOME": str(tmp_path), **service["environment"], **settings_of(base_url)}
        assert {*service["environment"]} == {*settings_of(base_url)}
        subprocess.run([*command, "--only", "payment_terms"], env=variables, check=True, timeout=120, cwd=tmp_path)


def test_the_container_runs_without_rights() -> None:
    assert int(instructions("USER")[-1]) > 0


@pytest.mark.parametrize("name", [name for name, service in SERVICES.items() if "ports" in service])
def test_no_port_is_open_to_other_machines(name: str) -> None:
    assert all(str(port).startswith("127.0.0.1:") for port in SERVICES[name]["ports"])


def test_what_is_built_gets_all_that_a_wheel_needs() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    assert kept >= {
        "README.md",
        "LICENSE",
        "pyproject.toml",
        "openapi.yaml",
        "constraints.txt",
        "custom",
        "mvmnt_client",
    }


def test_the_devcontainer_installs_what_the_tests_need() -> None:
    settings = json.loads((ROOT / ".devcontainer/devcontainer.json").read_text(encoding="utf-8"))
    needed = set(re.findall(r'missing="\$missing ([\w -]+)"', (ROOT / ".ci/run").read_text(encoding="utf-8")))
    assert needed
    for package in " ".join(needed).split():
        assert f" {package} " in settings["postCreateCommand"]
