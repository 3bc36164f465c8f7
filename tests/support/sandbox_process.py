"""The sandbox as a process of its own, and what it has counted."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import httpx


@contextmanager
def announced_by(*command: str, environment: Mapping[str, str] | None = None) -> Iterator[str]:
    """The base URL that a Python process with these arguments announces. At the block's end it must stop when told."""
    variables = {**os.environ, **(environment or {})}
    with subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True, env=variables) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            yield next(word for word in line.split() if word.startswith("http"))
            process.terminate()
            assert process.wait(30) == 0
        finally:
            process.kill()


def running_sandbox(*options: str, environment: Mapping[str, str] | None = None) -> AbstractContextManager[str]:
    """The base URL of a sandbox that checks its own responses too, and runs for as long as the block."""
    return announced_by("-m", "mvmnt.sandbox", "--port", "0", "--check-responses", *options, environment=environment)


def settings_of(base_url: str) -> dict[str, str]:
    """The variables by which a process calls a sandbox."""
    return {
        "MVMNT_BASE_URL": base_url,
        "MVMNT_CLIENT_ID": "sandbox-client",
        "MVMNT_CLIENT_SECRET": "sandbox-secret",
    }


async def stats(base_url: str) -> Any:
    """Token requests, and calls by operationId and status."""
    async with httpx.AsyncClient() as http:
        return (await http.get(httpx.URL(base_url).join("/_sandbox/stats"))).json()
