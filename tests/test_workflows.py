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
    assert set(WORKFLOWS) == {"docs.yml", "release.yml", "test.yml", "update.yml"}


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
        assert [command.split()[:2] for command in commands] in ([], [["git", "apply"]])
    else:
        assert commands


@pytest.mark.parametrize(("workflow", "job"), JOBS)
def test_a_checkout_leaves_no_token_behind(workflow: dict[str, Any], job: str) -> None:
    checkouts = [step for step in workflow["jobs"][job]["steps"] if "actions/checkout@" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_only_the_job_that_publishes_what_another_built_can_prove_who_it_is() -> None:
    jobs = WORKFLOWS["release.yml"]["jobs"]
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert [step["uses"].split("@")[0] for step in jobs["publish"]["steps"]] == [
        "actions/download-artifact",
        "pypa/gh-action-pypi-publish",
    ]
    others = [
        permissions(workflow, job) for workflow in WORKFLOWS.values() for job in workflow["jobs"] if job != "publish"
    ]
    assert all("id-token" not in granted for granted in others)


def test_each_supported_python_is_tested() -> None:
    images = [job["strategy"]["matrix"]["image"] for job in WORKFLOWS["test.yml"]["jobs"].values()]
    assert {image for job in images for image in job} == {
        "debian:12",
        "python:3.12-bookworm",
        "python:3.13-bookworm",
        "python:3.14-trixie",
    }


def test_updates_of_dependencies_wait_for_a_week() -> None:
    updates = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text("utf-8"))["updates"]
    assert {one["package-ecosystem"] for one in updates} == {"github-actions", "pip"}
    assert all(one["cooldown"]["default-days"] >= 7 for one in updates)
