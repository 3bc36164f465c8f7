"""The command `mvmnt`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mvmnt.version import __version__

MVMNT = str(Path(sys.executable).with_name("mvmnt"))


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("command", [(MVMNT,), (sys.executable, "-m", "mvmnt")])
def test_help_lists_the_commands(command: tuple[str, ...]) -> None:
    done = run(*command, "--help")
    assert done.returncode == 0
    assert "doctor" in done.stdout
    assert "Check settings, network, token, clock and one read." in " ".join(done.stdout.split())


def test_it_tells_its_version() -> None:
    assert run(MVMNT, "--version").stdout == f"mvmnt, version {__version__}\n"


def test_an_unknown_command_is_refused_with_status_2() -> None:
    done = run(MVMNT, "mirorr")
    assert done.returncode == 2
    assert "No such command 'mirorr'" in done.stderr


def test_a_wrong_command_names_the_likely_one() -> None:
    assert "did you mean customers?" in run(MVMNT, "custmers").stderr


HEAVY = {"aiohttp", "asyncio", "attrs", "dlt", "httpx", "msgspec", "rich", "mvmnt.client", "mvmnt_client.models"}


@pytest.mark.parametrize(
    ("arguments", "heavy"),
    [
        (["--help"], {*HEAVY, "mvmnt_client.operations"}),
        (["--version"], {*HEAVY, "mvmnt_client.operations"}),
        (["customers", "--help"], HEAVY),
        (["customers", "filter", "--help"], HEAVY),
    ],
)
def test_help_loads_no_model_and_no_library_of_a_command(arguments: list[str], heavy: set[str]) -> None:
    assert loaded(arguments, {}) & heavy == set()


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        ("mvmnt cust", {*HEAVY, "mvmnt_client.operations"}),
        ("mvmnt customers se", HEAVY),
        ("mvmnt customers filter --wh", HEAVY),
    ],
)
def test_completion_loads_no_more_than_help(words: str, heavy: set[str]) -> None:
    asked = {"_MVMNT_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    assert loaded([], asked) & heavy == set()


def loaded(arguments: list[str], environment: dict[str, str]) -> set[str]:
    """The modules that a command has imported at its end."""
    code = (
        "import atexit, sys; atexit.register(lambda: print(*sys.modules));"
        f"sys.argv[1:] = {arguments}; from mvmnt.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **environment},
    )
    assert "mvmnt" in done.stdout
    return set(done.stdout.splitlines()[-1].split())


def test_without_the_extra_one_line_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['click'] = None; sys.argv[1:] = ['--help'];"
        "from mvmnt.__main__ import main; sys.exit(main())"
    )
    done = run(sys.executable, "-c", code)
    assert done.returncode == 1
    assert done.stderr == "mvmnt needs click: pip install 'mvmnt-client[cli]'\n"


def test_the_doctor_needs_no_extra() -> None:
    code = (
        "import sys; sys.modules['click'] = None; sys.argv[1:] = ['doctor'];"
        "from mvmnt.__main__ import main; sys.exit(main())"
    )
    done = run(sys.executable, "-c", code)
    assert done.returncode in (0, 1)
    assert done.stdout.startswith("settings")
