"""The faulty upstream as a process of its own, and what it has counted."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from support.samples import ROOT


@contextmanager
def faulty_upstream(*options: str) -> Iterator[str]:
    """Run an upstream for the block and yield its base URL."""
    command = [sys.executable, str(ROOT / "tests/support/faulty_upstream.py"), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def stats(base_url: str) -> Any:
    async with httpx.AsyncClient() as http:
        return (await http.get(f"{base_url.removesuffix('/v1')}/stats")).json()
