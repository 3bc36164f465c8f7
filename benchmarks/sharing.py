"""What sharing costs a call: a budget on Redis, and a fleet's token on Redis, in microseconds of processor time.

At 50 calls in flight. The budget is so large that it holds nothing back: what is measured is asking for it.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from benchmarks.contenders import REDIS
from benchmarks.figures import Median
from benchmarks.peers import Peers
from benchmarks.scale import Scale
from benchmarks.upstream import base_url
from benchmarks.workers import working

__all__ = ["IN_FLIGHT", "WAYS", "measure"]

IN_FLIGHT = 50
WAYS = ("this SDK", "own budget", "budget on Redis", "token on Redis")
"""Nothing shared, a budget of the client's own, and what is shared."""


def measure(origin: str, peers: Peers, scale: Scale) -> dict[str, Median]:
    """Microseconds of processor time a call by way, medians over the rounds; empty without a `redis-server`."""
    if shutil.which("redis-server") is None:
        return {}
    found: dict[str, list[float]] = {way: [] for way in WAYS}
    url = base_url(origin, kind="small")
    with _redis() as address:
        os.environ[REDIS] = address
        for _ in range(scale.rounds):
            with ExitStack() as stack:
                workers = {
                    way: stack.enter_context(working("benchmarks.calls", way, url, peers=peers.folder)) for way in WAYS
                }
                for way, worker in workers.items():
                    found[way].append(worker.ask([IN_FLIGHT, scale.seconds])[1])
        del os.environ[REDIS]
    return {way: Median(cpu) for way, cpu in found.items()}


@contextmanager
def _redis() -> Iterator[str]:
    """A Redis server that keeps nothing on disk."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        command = ["redis-server", "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
        with subprocess.Popen([*command, "--dir", folder], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            try:
                if not any("Ready to accept connections" in line for line in process.stdout):
                    raise RuntimeError("redis-server did not start")
                yield f"redis://127.0.0.1:{port}/0"
            finally:
                process.kill()
