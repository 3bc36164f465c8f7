"""Processes that measure one thing each and report it as a line of JSON on standard output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "Worker", "peak_megabytes", "report", "run", "working"]

ROOT = Path(__file__).parents[1]


class Worker:
    """A worker that keeps running and sends one report for each order."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, order: object) -> Any:
        """The worker's report on `order`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a worker ended with status {self._process.wait()}: {self._process.args!r}")
        return json.loads(line)


@contextmanager
def working(module: str, *arguments: str, peers: Path) -> Iterator[Worker]:
    """Run a worker for the block; it ends with its standard input."""
    with subprocess.Popen(
        _command(module, arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_environment(peers)
    ) as process:
        yield Worker(process)
        assert process.stdin is not None
        process.stdin.close()


def run(module: str, *arguments: str, peers: Path) -> Any:
    """The report of a worker that does one thing and ends.

    Args:
        module: what it runs, as `python -m`.
        arguments: its command line.
        peers: the folder of the generated contenders.
    """
    done = subprocess.run(
        _command(module, arguments), stdout=subprocess.PIPE, text=True, check=True, env=_environment(peers)
    )
    return json.loads(done.stdout)


def peak_megabytes() -> float:
    """The peak resident memory of this process, as Linux counts it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def report(value: object) -> None:
    """A line of a worker's standard output."""
    print(json.dumps(value), flush=True)


def _command(module: str, arguments: tuple[str, ...]) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def _environment(peers: Path) -> dict[str, str]:
    paths = [str(peers), str(ROOT), str(ROOT / "custom")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
