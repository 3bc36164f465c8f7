"""The command line against the sandbox."""

from __future__ import annotations

from typing import Any, cast

import pytest
from support.brokerage_day import brokerage_day
from support.command_line import CommandLineAsClient
from support.samples import description, operations
from support.sandbox_process import running_sandbox, stats

from mvmnt import Mvmnt


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("MVMNT_CLIENT_ID", "sandbox-client")
    monkeypatch.setenv("MVMNT_CLIENT_SECRET", "sandbox-secret")
    return monkeypatch


async def test_a_day_at_a_brokerage_takes_all_operations_and_each_succeeds(settings: pytest.MonkeyPatch) -> None:
    with running_sandbox("--check-responses") as base_url:  # it checks each request as well
        settings.setenv("MVMNT_BASE_URL", base_url)
        await brokerage_day(cast(Mvmnt, CommandLineAsClient()))
        calls: dict[str, dict[str, Any]] = (await stats(base_url))["calls"]
    assert {operation["operationId"] for _, _, operation in operations(description())} == set(calls)
    assert {status for counts in calls.values() for status in counts} <= {"200", "201", "204"}
