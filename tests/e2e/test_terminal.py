"""The command line in a real terminal."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

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


@pytest.fixture(scope="module")
def slow(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """The variables for a sandbox that takes a moment for each call."""
    with running_sandbox("--seed", "7", "--latency", "50") as base_url:
        yield {**environment, **settings_of(base_url)}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text("key,name,status\n" + "".join(f"T-{number},Name {number},ACTIVE\n" for number in range(300)))
    return path


def spawned(environment: dict[str, str], command: str) -> pexpect.spawn[str]:
    """A shell command whose `mvmnt` is that of this environment."""
    command = command.replace("mvmnt", f"{sys.executable} -m mvmnt", 1)
    return pexpect.spawn("/bin/sh", ["-c", command], env=environment, encoding="utf-8", dimensions=(24, 80), timeout=60)


def test_an_upsert_shows_how_far_it_is(slow: dict[str, str], file: Path) -> None:
    terminal = spawned(slow, f"exec mvmnt customers upsert --from {file} --yes > {file}.done")
    terminal.expect(r"customers .* [1-9]\d*/300")
    terminal.expect("300 created, 0 changed, 0 failed\r\n")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
    assert len(Path(f"{file}.done").read_text().splitlines()) == 300


def test_ctrl_c_in_an_upsert_tells_how_many_are_done(slow: dict[str, str], file: Path) -> None:
    terminal = spawned(slow, f"exec mvmnt customers upsert --from {file} --yes --concurrency 2 > {file}.done")
    terminal.expect(r"customers .* [1-9]\d*/300")
    terminal.sendintr()
    terminal.expect(
        r"mvmnt: interrupted\r\n(\d+) created, (\d+) changed, 0 failed; (\d+) of 300 not confirmed: run it again"
    )
    assert terminal.match
    created, changed, left = map(int, terminal.match.groups())
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 130
    assert created + changed + left == 300
    assert len(Path(f"{file}.done").read_text().splitlines()) == created + changed > 0


def test_ctrl_c_in_an_export_leaves_the_file_as_it_was(slow: dict[str, str], tmp_path: Path) -> None:
    to = tmp_path / "shipments.csv"
    to.write_text("before")
    terminal = spawned(slow, f"exec mvmnt shipments export --to {to} --where status=DELIVERED")
    terminal.expect("shipments")
    terminal.sendintr()
    terminal.expect(rf"mvmnt: interrupted\r\n\d+ records were read; \S*?{to.name} is as it was")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 130
    assert to.read_text() == "before"
    assert list(tmp_path.iterdir()) == [to]


def test_head_ends_a_listing_in_silence(environment: dict[str, str]) -> None:
    terminal = spawned(environment, "mvmnt customers filter --page-size 1 | head -n 1")
    lines = plain(terminal.read())
    assert len(lines) == 1
    assert lines[0].startswith("{")


def test_a_wrong_name_on_a_terminal_names_the_likely_one(environment: dict[str, str]) -> None:
    for command, meant in (("custmers", "customers"), ("customers filtr", "filter")):
        assert f"did you mean {meant}?" in spawned(environment, f"mvmnt {command}").read()
