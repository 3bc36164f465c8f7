"""The synchronous client over real sockets: all operations, many threads, faults, Ctrl-C, forks and the end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from support.brokerage_day import brokerage_day
from support.described_api import DescribedApi
from support.described_transport import DescribedTransport
from support.every_operation import arguments, assert_nothing_is_lost, methods
from support.faulty_upstream_process import faulty_upstream
from support.faulty_upstream_process import stats as upstream_stats
from support.sandbox_process import running_sandbox, stats
from support.served_app import served
from support.sync_as_async import SyncAsAsync

from mvmnt import Key, RetryPolicy
from mvmnt._http.network.transport import NetworkTransport
from mvmnt.sync import Mvmnt, map_concurrent

CREDENTIALS = ("sandbox-client", "sandbox-secret")


async def test_a_day_at_a_brokerage_takes_all_operations_and_each_succeeds() -> None:
    with running_sandbox() as base_url:
        transport = DescribedTransport(NetworkTransport(limits=httpx.Limits()))
        client = Mvmnt(*CREDENTIALS, base_url=base_url, transport=transport)
        await brokerage_day(cast("Any", SyncAsAsync(client)))
        await SyncAsAsync(client)._call(client.close)
        calls: dict[str, dict[str, int]] = (await stats(base_url))["calls"]
    assert len(calls) == 176
    assert {status for counts in calls.values() for status in counts} <= {"200", "201", "204"}
    assert transport.faults == []
    assert transport.checked == sum(count for counts in calls.values() for count in counts.values())


async def test_every_operations_request_fits_and_its_response_decodes() -> None:
    api = DescribedApi()
    api.full = True

    def call_all(base_url: str) -> dict[str, object]:
        with Mvmnt("id", "secret", base_url=base_url) as client:
            results = {
                name: method(**arguments(method, operation)) for name, (method, operation) in methods(client).items()
            }
            return {
                name: next(result.pages()) if hasattr(result, "pages") else result for name, result in results.items()
            }

    async with served(api.app) as origin:
        results = await SyncAsAsync._call(call_all, f"{origin}/v1")
    assert_nothing_is_lost(results, api.responses)


def test_two_hundred_threads_share_a_client_and_get_ten_thousand_calls_through_faults() -> None:
    retry = RetryPolicy(attempts=12, backoff=0.02, max_backoff=0.5, body_timeout=2, writes="idempotent")
    start = threading.Barrier(200)
    with faulty_upstream("--share=0.1") as base_url, Mvmnt("id", "secret", base_url=base_url, retry=retry) as client:

        def work(worker: int) -> list[tuple[str, str | None]]:
            start.wait(60)
            keys = [f"W{worker}-{number}" for number in range(25)]
            for key in keys:
                client.customers.create({"key": key, "name": f"Name of {key}", "status": "ACTIVE"})
            return [(key, client.customers.get(Key(key)).name) for key in keys]

        with ThreadPoolExecutor(200) as threads:
            read = [pair for pairs in threads.map(work, range(200)) for pair in pairs]
        counted = client.run(upstream_stats, base_url)
    assert [pair for pair in read if pair[1] != f"Name of {pair[0]}"] == []
    assert counted["done"] == {f"W{worker}-{number}": 1 for worker in range(200) for number in range(25)}
    assert sum(counted["faults"].values()) > 500
    assert counted["tokens"] == 1


@pytest.fixture(scope="module")
def sandbox(sandbox_url: str) -> str:
    """The shared sandbox with sixty customers."""
    with Mvmnt(*CREDENTIALS, base_url=sandbox_url) as client:
        for _ in map_concurrent(
            lambda number: client.customers.create({"key": f"S{number}", "name": f"S{number}", "status": "ACTIVE"}),
            range(60),
            concurrency=10,
        ):
            pass
    return sandbox_url


BEGIN = """
import os, signal, sys, threading, time
from mvmnt import Key
from mvmnt.sync import Mvmnt, map_concurrent

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it

async def tell(request, send):
    print("sent", flush=True)
    return await send(request)

client = Mvmnt(base_url="{}", {})
"""
HALF_READ = {
    "nothing": "client.customers.get(Key('S1'))",
    "no calls": "client.close()",
    "a listing": "records = iter(client.customers.filter(page_size=10)); next(records)",
    "a loop": "for record in client.customers.filter(page_size=10): break",
    "a map": "results = map_concurrent(client.customers.get, [Key('S1')] * 50, concurrency=4); next(results)",
    "windows": """
filtered = client.customers.filter(page_size=5)
pages = filtered.windows('createdAt', since='2020-01-01', until='2030-01-01').pages()
next(pages)
""",
    "a derived client": """
derived = client.with_options(timeout=5)
derived.customers.get(Key('S1'))
del client
""",
    "a thread": "threading.Thread(target=lambda: [client.customers.get(Key('S1')) for _ in range(5)]).start()",
    "an exit": "client.customers.get(Key('S1')); sys.exit(0)",
}


SETTINGS = 'client_id="sandbox-client", client_secret="sandbox-secret"'


def program(base_url: str, code: str, settings: str = SETTINGS) -> subprocess.Popen[str]:
    """A program with a `client`, in which every warning is an error."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", BEGIN.format(base_url, settings) + code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


@pytest.mark.parametrize("code", HALF_READ.values(), ids=HALF_READ)
def test_a_program_ends_in_silence_whatever_it_leaves_open(sandbox: str, code: str) -> None:
    assert ended(program(sandbox, code)) == (0, "", "")


def test_ctrl_c_ends_a_call_at_once() -> None:
    code = """
try:
    client.customers.get(Key('S1'))
except KeyboardInterrupt:
    print('interrupted')
"""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        process = program(
            f"http://127.0.0.1:{silent.getsockname()[1]}/v1", code, 'access_token="token", middleware=[tell]'
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "sent\n"
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert ended(process) == (0, "interrupted\n", "")
    assert time.monotonic() - begin < 10


def test_after_ctrl_c_in_a_listing_the_client_goes_on(sandbox: str) -> None:
    code = """
try:
    for record in client.customers.filter(page_size=5):
        signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print(client.customers.get(Key('S1')).name)
"""
    assert ended(program(sandbox, code)) == (0, "S1\n", "")


def test_forked_workers_each_have_their_connections_and_the_parent_keeps_its_own(sandbox: str) -> None:
    code = """
import warnings
warnings.simplefilter('ignore')  # threads do not survive a fork, and a child does not close connections of its parent
client.customers.get(Key('S1'))
children = []
for number in range(4):
    child = os.fork()
    if child == 0:
        names = {client.customers.get(Key('S2')).name for _ in range(20)}
        sys.exit(0 if names == {'S2'} else 1)
    children.append(child)
assert {client.customers.get(Key('S3')).name for _ in range(20)} == {'S3'}
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
"""
    assert ended(program(sandbox, code)) == (0, "[0, 0, 0, 0]\n", "")


def test_documents_take_plain_iterables(sandbox: str, tmp_path: Path) -> None:
    with Mvmnt(*CREDENTIALS, base_url=sandbox) as client:
        parts = (bytes([number]) * 1000 for number in range(5))
        client.documents.upload(
            parts, type="OTHER", file_name="parts.bin", content_type="application/pdf", key="SYNC-1"
        )
        path = client.documents.download(Key("SYNC-1"), to=tmp_path)
    assert path.read_bytes() == b"".join(bytes([number]) * 1000 for number in range(5))
