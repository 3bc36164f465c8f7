"""The command line in a real terminal."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator

import pexpect
import pytest
from support.sandbox_process import running_sandbox, settings_of


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    with running_sandbox("--seed", "7") as base_url:
        yield {**os.environ, **settings_of(base_url), "TERM": "xterm-256color", "COLUMNS": "80"}


def shown(environment: dict[str, str], *arguments: str) -> str:
    """What a terminal of 80 columns gets."""
    terminal = pexpect.spawn(
        sys.executable, ["-m", "mvmnt", *arguments], env=environment, encoding="utf-8", dimensions=(24, 80), timeout=60
    )
    text: str = terminal.read()
    terminal.close()
    assert terminal.exitstatus == 0, text
    return text


def plain(text: str) -> list[str]:
    return [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in text.splitlines()]


@pytest.mark.parametrize("resource", ["customers", "invoices", "shipments", "carriers", "credit-memos", "users"])
def test_a_table_fits_80_columns(environment: dict[str, str], resource: str) -> None:
    lines = plain(shown(environment, resource, "filter", "--limit", "20"))
    assert lines[0].startswith("id")
    assert max(map(len, lines)) <= 80
    assert lines[-1] == f"{len(lines) - 2} records"  # beside the names and this line


def test_one_record_fits_too(environment: dict[str, str]) -> None:
    lines = plain(shown(environment, "customers", "filter", "--limit", "1", "--query", "[0]"))
    assert max(map(len, lines)) <= 80
    assert any(line.startswith("status") for line in lines)


def test_help_has_a_frame_on_a_terminal(environment: dict[str, str]) -> None:
    for arguments in (["customers", "--help"], ["customers", "filter", "--help"], ["webhooks", "--help"]):
        lines = plain(shown(environment, *arguments))
        assert max(map(len, lines)) <= 80
        assert any(line.startswith("╭─ ") for line in lines), lines


def test_no_color_turns_colours_off(environment: dict[str, str]) -> None:
    assert "\x1b[1m" in shown(environment, "customers", "filter", "--limit", "1")
    assert "\x1b[3" not in shown({**environment, "NO_COLOR": "1"}, "customers", "filter", "--limit", "1")
