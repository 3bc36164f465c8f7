"""What a mirror tells while it goes on."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import attrs
from support.sandbox_process import running_sandbox, settings_of

from mvmnt.mirror import TableReport, mirror
from mvmnt.testing import MvmntSandbox

MVMNT = str(Path(sys.executable).with_name("mvmnt"))
TABLES = ("credit_memos", "customers")


async def told(sandbox: MvmntSandbox, url: str, *, sweep: bool = False) -> list[TableReport]:
    """The reports of a run as they were, one after another."""
    reports: list[TableReport] = []
    async with sandbox.client() as client:
        await mirror(
            client,
            url,
            only=TABLES,
            sweep=sweep,
            now=lambda: sandbox.now,
            on_progress=lambda report: reports.append(attrs.evolve(report)),
        )
    return reports


async def test_all_tables_are_told_before_a_page_is_read_and_end_as_loaded(duckdb_url: str) -> None:
    with MvmntSandbox(seed=7) as sandbox:
        reports = await told(sandbox, duckdb_url)
    assert [(one.table, one.calls, one.listed, one.done) for one in reports[:2]] == [
        (name, 0, False, False) for name in TABLES
    ]
    assert sorted((one.table, one.listed, one.done) for one in reports[-2:]) == [(name, True, True) for name in TABLES]


async def test_what_a_sweep_will_read_is_known_from_the_mirror_and_that_of_other_runs_is_not(url: str) -> None:
    with MvmntSandbox(seed=7) as sandbox:
        assert {one.expected for one in await told(sandbox, url)} == {None}
        sandbox.advance(timedelta(days=1))
        assert {one.expected for one in await told(sandbox, url)} == {None}
        reports = await told(sandbox, url, sweep=True)
    assert all(one.expected == one.read for one in reports[-2:])
    assert all(one.expected for one in reports)


def on_a_terminal(base_url: str, *arguments: str) -> str:
    """What `mvmnt mirror` writes to a terminal."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, **settings_of(base_url), "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen([MVMNT, "mirror", *arguments], env=environment, stdout=subprocess.PIPE, stderr=theirs) as run:
        os.close(theirs)
        seen = b""
        try:
            while piece := os.read(ours, 4096):
                seen += piece
        except OSError:  # which ends a terminal on Linux
            pass
        os.close(ours)
    assert run.returncode == 0, seen
    return seen.decode()


def test_a_terminal_shows_the_budget(tmp_path: Path) -> None:
    to = ("--to", f"duckdb:///{tmp_path}/mirror.duckdb", "--only", "customers")
    with running_sandbox("--seed", "7", "--rate-limit", "500") as base_url:
        assert "of 500 calls left" in on_a_terminal(base_url, *to)
        assert "budget 300 calls a minute" in on_a_terminal(base_url, *to, "--rate-limit", "300")
