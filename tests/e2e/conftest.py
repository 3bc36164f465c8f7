"""The sandbox as a process of its own, and clients on it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator, Iterator

import pytest

from mvmnt import Mvmnt


@pytest.fixture(scope="session")
def sandbox_url() -> Iterator[str]:
    """The base URL of a sandbox that checks its own answers too."""
    command = [sys.executable, "-m", "mvmnt.sandbox", "--port", "0", "--check-answers"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        yield next(word for word in line.split() if word.startswith("http"))
        process.terminate()


@pytest.fixture
async def mvmnt(sandbox_url: str) -> AsyncIterator[Mvmnt]:
    async with Mvmnt("sandbox-client", "sandbox-secret", base_url=sandbox_url) as client:
        yield client
