"""The workflows of GitHub Actions: what they run is fixed, and what may write runs nothing fetched."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from support.samples import ROOT

WORKFLOWS = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in ROOT.glob(".github/workflows/*.yml")}
JOBS = [
    pytest.param(workflow, name, id=f"{file}-{name}")
    for file, workflow in WORKFLOWS.items()
    for name in workflow["jobs"]
]


def permissions(workflow: dict[str, Any], job: str) -> dict[str, str]:
    granted: dict[str, str] = workflow["jobs"][job].get("permissions", workflow["permissions"])
    return granted


def test_all_workflows_are_read() -> None:
    assert set(WORKFLOWS) == {"test.yml", "update.yml"}


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_actions_are_pinned_by_commit(workflow: dict[str, Any], job: str) -> None:
    used = [step["uses"] for step in workflow["jobs"][job]["steps"] if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action)


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_a_job_that_may_write_runs_no_code_of_the_project(workflow: dict[str, Any], job: str) -> None:
    commands = [step["run"] for step in workflow["jobs"][job]["steps"] if "run" in step]
    if "write" in permissions(workflow, job).values():
        assert [command.split()[:2] for command in commands] == [["git", "apply"]]
    else:
        assert commands


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_a_checkout_leaves_no_token_behind(workflow: dict[str, Any], job: str) -> None:
    checkouts = [step for step in workflow["jobs"][job]["steps"] if "actions/checkout@" in step.get("uses", "")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False]


def test_what_an_update_may_change_is_listed() -> None:
    steps = WORKFLOWS["update.yml"]["jobs"]["propose"]["steps"]
    (command,) = [step["run"] for step in steps if "run" in step]
    assert re.findall(r"--include='?([^' ]+)", command) == [
        "openapi.yaml",
        "mvmnt_client/*",
        "docs/updates/*.md",
        "CHANGELOG.md",
    ]
