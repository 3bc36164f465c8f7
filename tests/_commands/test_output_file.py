"""A file that a command will write: where none can be is refused before any call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from mvmnt.testing import MvmntSandbox

Command = Callable[..., Result]

EXPORT = ("customers", "export", "--to")
REPORT = ("mirror", "--to", "duckdb:///mirror.duckdb", "--report")


@pytest.mark.parametrize("arguments", [EXPORT, (*EXPORT[:-1], "--format", "parquet", "--to"), REPORT])
@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("not there/file", "not there' is not there"),
        ("a file/file", "a file' is no folder"),
        (".", "is a directory"),
    ],
)
def test_a_place_where_no_file_can_be_is_refused(
    command: Command, mvmnt_sandbox: MvmntSandbox, tmp_path: Path, arguments: tuple[str, ...], place: str, reason: str
) -> None:
    (tmp_path / "a file").touch()
    done = command(*arguments, str(tmp_path / place))
    assert done.exit_code == 2
    assert reason in done.stderr
    assert not mvmnt_sandbox.requests


def test_an_export_puts_no_file_in_the_place_of_a_device(command: Command) -> None:
    done = command(*EXPORT, "/dev/null")
    assert done.exit_code == 2
    assert "leave it out for standard output" in done.stderr
    assert Path("/dev/null").is_char_device()
