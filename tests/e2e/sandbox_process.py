"""The sandbox as a process of its own, and what it has counted."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx


@contextmanager
def running_sandbox() -> Iterator[str]:
    """The base URL of a sandbox that checks its own answers too, and runs for as long as the block."""
    command = [sys.executable, "-m", "mvmnt.sandbox", "--port", "0", "--check-answers"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            yield next(word for word in line.split() if word.startswith("http"))
        finally:
            process.terminate()


async def stats(base_url: str) -> Any:
    """Token requests, and calls by operationId and status."""
    async with httpx.AsyncClient() as http:
        return (await http.get(httpx.URL(base_url).join("/_sandbox/stats"))).json()
