"""Benchmark 3: importing, and the first call, in a fresh process: seconds and peak memory.

Each figure comes from processes of its own that do nothing else, the kinds in turn.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import attrs

from benchmarks.figures import Median
from benchmarks.peers import Peers
from benchmarks.scale import Scale
from benchmarks.upstream import base_url
from benchmarks.workers import ROOT

__all__ = ["Cost", "Starts", "measure"]

_IMPORTS = {
    "httpx": "import httpx",
    "this SDK": "from mvmnt import Mvmnt",  # `import mvmnt` alone puts nearly all of it off
    "stock": "import stock_client.api.customers.get_customer",
    "openapi-generator": "import openapi_generator_client",
    "pydantic": "import pydantic_models",
    "msgspec": "import msgspec_models",
}

_TIMED = """
import time
start = time.perf_counter()
{code}
seconds = time.perf_counter() - start
import json
from benchmarks.workers import peak_megabytes
print(json.dumps([seconds, peak_megabytes()]))
"""

_FIRST_CALL = """
import asyncio
from benchmarks.contenders import CALLERS
async def first():
    async with CALLERS[{name!r}]({url!r}) as call:
        await call()
asyncio.run(first())
"""

_SDK_STEPS = """
import asyncio, json, time
from mvmnt import Key, Mvmnt
def since(start):
    return time.perf_counter() - start
async def steps():
    start = time.perf_counter()
    mvmnt = Mvmnt("benchmark", "secret", base_url={url!r})
    making = since(start)
    again, each = [], []
    for _ in range(20):
        start = time.perf_counter()
        other = Mvmnt("benchmark", "secret", base_url={url!r})
        again.append(since(start))
        await other.aclose()
        each.append(since(start))
    start = time.perf_counter()
    mvmnt.customers
    import mvmnt_client.api.customers.get_customer
    imports = since(start)
    await mvmnt.customers.get(Key("ERP-CUSTOMER-12345"))
    await mvmnt.aclose()
    print(json.dumps([making, imports, *(sorted(found)[10] for found in (again, each))]))
asyncio.run(steps())
"""


@attrs.frozen
class Cost:
    """What something takes: `seconds`, and the process's peak `megabytes` afterwards."""

    seconds: float
    megabytes: float


@attrs.frozen
class Starts:
    """What starting takes.

    Attributes:
        imports: the import alone, by contender; `nothing` is Python itself.
        first_call: import, client and one call, by contender.
        making: seconds to make an `Mvmnt`, which loads aiohttp.
        resource: seconds for what the first call on `mvmnt.customers` imports.
        making_again: seconds to make another `Mvmnt`.
        each: seconds to make another and to close it: what a client for each request costs.
    """

    imports: dict[str, Cost]
    first_call: dict[str, Cost]
    making: float
    resource: float
    making_again: float
    each: float


def measure(origin: str, peers: Peers, scale: Scale) -> Starts:
    """Medians over the starts."""
    url = base_url(origin, kind="small")
    imports = {"nothing": "pass"} | {name: code for name, code in _IMPORTS.items() if name not in peers.missing}
    calls = {
        name: _FIRST_CALL.format(name=name, url=url)
        for name in ("this SDK", "stock", "openapi-generator", "httpx")
        if name not in peers.missing
    }
    runs = scale.starts
    steps = [_output(_SDK_STEPS.format(url=url), peers) for _ in range(runs)]
    return Starts(
        _costs(imports, runs, peers),
        _costs(calls, runs, peers),
        *(Median(column) for column in zip(*steps, strict=True)),
    )


def _costs(scripts: dict[str, str], runs: int, peers: Peers) -> dict[str, Cost]:
    for code in scripts.values():  # once for the byte code
        _output(_TIMED.format(code=code), peers)
    found: dict[str, list[list[float]]] = {name: [] for name in scripts}
    for _ in range(runs):
        for name, code in scripts.items():
            found[name].append(_output(_TIMED.format(code=code), peers))
    return {name: Cost(*(Median(column) for column in zip(*rows, strict=True))) for name, rows in found.items()}


def _output(script: str, peers: Peers) -> list[float]:
    paths = os.pathsep.join([str(peers.folder), str(ROOT), str(ROOT / "custom")])
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env={**os.environ, "PYTHONPATH": paths})
    printed: list[float] = json.loads(done.stdout)
    return printed
