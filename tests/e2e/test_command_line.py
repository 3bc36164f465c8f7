"""The command line against the sandbox."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
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


EXAMPLE = Path(__file__).parents[2] / "examples" / "command_line.sh"
INTERRUPTIBLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
from mvmnt.__main__ import main
sys.exit(main())
"""


def mvmnt_(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "mvmnt", *arguments]


def test_a_killed_upsert_that_runs_again_has_each_customer_once(settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    keys = [f"ERP-{number}" for number in range(5_000)]
    file = tmp_path / "customers.csv"
    file.write_text("erp_id,name,status\n" + "".join(f"{key},Customer {key},ACTIVE\n" for key in keys))
    command = mvmnt_("customers", "upsert", "--from", str(file), "--key", "erp_id", "--yes")
    with running_sandbox() as base_url:
        settings.setenv("MVMNT_BASE_URL", base_url)
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as first:
            assert first.stdout is not None
            for _ in range(1_000):
                first.stdout.readline()
            first.kill()
        assert first.returncode == -signal.SIGKILL
        again = subprocess.run(command, capture_output=True, text=True, check=False, timeout=400)
        assert again.returncode == 0, again.stderr
        listed = subprocess.run(
            mvmnt_("customers", "export", "--columns", "key"), capture_output=True, text=True, check=True, timeout=60
        )
    header, *found = listed.stdout.splitlines()
    assert header == "key"
    assert sorted(found) == sorted(keys)


def test_a_closed_pipe_ends_it_in_silence(settings: pytest.MonkeyPatch) -> None:
    with running_sandbox("--seed", "7") as base_url:
        settings.setenv("MVMNT_BASE_URL", base_url)
        command = mvmnt_("customers", "filter", "--page-size", "1")
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("{")
            process.stdout.close()
            assert process.stderr is not None
            assert process.stderr.read() == ""
        assert process.returncode == 141


def test_an_interrupt_ends_it_in_one_line(settings: pytest.MonkeyPatch) -> None:
    with running_sandbox("--seed", "7", "--latency", "100") as base_url:
        settings.setenv("MVMNT_BASE_URL", base_url)
        command = [sys.executable, "-c", INTERRUPTIBLE, "shipments", "filter", "--page-size", "1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (130, "mvmnt: interrupted\n")


def test_the_example_runs(settings: pytest.MonkeyPatch) -> None:
    with running_sandbox() as base_url:
        settings.setenv("MVMNT_BASE_URL", base_url)
        settings.setenv("PATH", str(Path(sys.executable).parent), prepend=":")
        done = subprocess.run(["/bin/sh", EXAMPLE], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "key,name\nERP-1,Northwind\nERP-2,Southwind\n" in done.stdout
    assert done.stdout.endswith("2\n")


def test_debug_prints_each_attempt_and_no_secret(settings: pytest.MonkeyPatch) -> None:
    with running_sandbox() as base_url:
        settings.setenv("MVMNT_BASE_URL", base_url)
        command = mvmnt_("customers", "get", "ERP-404", "--debug")
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        settings.setenv("MVMNT_CLIENT_SECRET", "a-wrong-secret")
        refused = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 3
    assert "requestToken POST /oauth2/token: 200" in done.stderr
    assert refused.returncode == 4
    assert not any(secret in done.stderr + refused.stderr for secret in ("sandbox-secret", "a-wrong-secret", "Bearer"))
