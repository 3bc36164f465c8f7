"""MVMNT_LOG: the log on stderr, without a line of code."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from mvmnt import ConfigurationError, Key, Mvmnt

PROGRAM = """
import asyncio, httpx
from mvmnt import Key, Mvmnt

async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(204))
    for _ in range(2):
        async with Mvmnt(access_token="very-secret", transport=transport) as mvmnt:
            await mvmnt.customers.delete(Key("ERP-1"))

asyncio.run(main())
"""


@pytest.fixture(autouse=True)
def logger() -> Iterator[logging.Logger]:
    """The logger, as it was before after the test."""
    found = logging.getLogger("mvmnt")
    level, handlers = found.level, list(found.handlers)
    yield found
    found.setLevel(level)
    found.handlers[:] = handlers


def client() -> Mvmnt:
    return Mvmnt(access_token="token-1", transport=httpx.MockTransport(lambda _: httpx.Response(204)))


def test_it_writes_lines_with_time_and_level_once_for_all_clients() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, env={"MVMNT_LOG": "DEBUG"}
    )
    lines = done.stderr.splitlines()
    assert done.returncode == 0, done.stderr
    assert len(lines) == 2
    expected = r"[\d-]+ [\d:,]+ DEBUG mvmnt: deleteCustomer DELETE /customers/\{id\}: 204, attempt 1, [\d.]+ s"
    assert all(re.fullmatch(expected, line) for line in lines)
    assert done.stdout == ""


@pytest.mark.parametrize(
    "setup",
    [
        "logging.basicConfig()",
        "logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)",
        "logging.getLogger('mvmnt').addHandler(logging.StreamHandler())",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_program_that_logs_to_the_console_itself_gets_each_line_once(setup: str, first: bool) -> None:
    code = (
        f"import logging, sys\n{setup}\n{PROGRAM}"
        if first
        else PROGRAM.replace(
            "    for _ in",
            f"    import logging, sys\n    Mvmnt(access_token='t', transport=transport)\n    {setup}\n    for _ in",
        )
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env={"MVMNT_LOG": "debug"}
    )
    assert done.returncode == 0, done.stderr
    assert (done.stdout + done.stderr).count("deleteCustomer") == 2


@pytest.mark.parametrize(
    "setup",
    ["logging.basicConfig(filename='/dev/null')", "logging.lastResort = None", "logging.root.addHandler(quiet)"],
)
def test_handlers_that_do_not_show_the_lines_leave_them_to_it(setup: str) -> None:
    quiet = "import logging\nquiet = logging.StreamHandler()\nquiet.setLevel(logging.ERROR)"
    done = subprocess.run(
        [sys.executable, "-c", f"{quiet}\n{setup}\n{PROGRAM}"],
        capture_output=True,
        text=True,
        timeout=60,
        env={"MVMNT_LOG": "debug"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("deleteCustomer") == 2


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_the_logger_stays_as_it_is(
    monkeypatch: pytest.MonkeyPatch, logger: logging.Logger, value: str | None
) -> None:
    monkeypatch.delenv("MVMNT_LOG", raising=False)
    if value is not None:
        monkeypatch.setenv("MVMNT_LOG", value)
    before = logger.level, list(logger.handlers)
    client()
    assert (logger.level, list(logger.handlers)) == before


@pytest.mark.parametrize(
    ("value", "level"), [("debug", logging.DEBUG), ("info", logging.INFO), ("warning", logging.WARNING)]
)
def test_it_sets_the_level(monkeypatch: pytest.MonkeyPatch, logger: logging.Logger, value: str, level: int) -> None:
    monkeypatch.setenv("MVMNT_LOG", value)
    client()
    assert logger.level == level


async def test_a_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MVMNT_LOG", "loud")
    with pytest.raises(ConfigurationError, match="MVMNT_LOG is 'loud': it must be one of debug, info, warning"):
        client()
    monkeypatch.setenv("MVMNT_LOG", "info")
    async with client() as mvmnt:
        await mvmnt.customers.delete(Key("ERP-1"))
