"""A mirror that is killed again and again over a faulty network while others change the account, and its next days."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import UUID

import httpx
import pytest
from attrs import frozen
from support.account_day import AccountDay
from support.clocked_command import ClockFile
from support.mirrored import differences, rows
from support.postgres_server import PostgresServer
from support.samples import ROOT
from support.sandbox_process import announced_by, settings_of
from support.served_app import served

from mvmnt._tables.table import Freshness, Table
from mvmnt.mirror.tables import TABLES
from mvmnt.sandbox import WebhookTarget
from mvmnt.testing import MvmntSandbox

TESTS = ROOT / "tests"
MVMNT = str(Path(sys.executable).with_name("mvmnt"))
FAULTS = "429=0.01,500=0.02,503=0.02,reset=0.02,revoke=0.005"
CREDENTIALS = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
KILLS = int(os.environ.get("MVMNT_MIRROR_KILLS", "3"))  # in each of the two databases
RECORDS = int(os.environ.get("MVMNT_MIRROR_RECORDS", "900"))
ROUNDS = 24 if RECORDS > 3000 else 4
"""Of changes in a day."""
RUNS = 12 if RECORDS > 3000 else 2
"""In a day without webhooks."""
KINDS = 18
"""Of changes in a round."""
COPIED = ("customers", "invoices", "quotes")
"""Collections that have the most records."""


class Account:
    """Changes the account by plain HTTP."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._http = httpx.Client(timeout=30)
        self._token = "none yet"

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Call until there is a response that is no fault."""
        for _ in range(100):
            headers = {"Authorization": f"Bearer {self._token}"}
            try:
                response = self._http.request(method, f"{self._base_url}{path}", json=body, headers=headers)
                if response.status_code == 401:
                    self._token = self._new_token()
                elif response.status_code not in (429, 500, 503):
                    return response.json() if response.content else None
            except httpx.TransportError:
                pass
        raise AssertionError("a hundred faults in a row")

    def _new_token(self) -> str:
        response = self._http.post(
            httpx.URL(self._base_url).join("/oauth2/token"),
            data=CREDENTIALS,
        )
        return str(response.json().get("access_token", "none yet"))

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Create, change and delete records during a block."""
        ended = Event()

        def change() -> None:
            made: list[str] = []
            while not ended.wait(0.1):
                customer = self.call("POST", "/customers", {"name": "Made", "status": "ACTIVE"})
                made.append(customer["id"])
                self.call("PATCH", f"/customers/{made[len(made) // 2]}", {"name": "Changed"})
                if len(made) > 5:
                    self.call("DELETE", f"/customers/{made.pop(0)}")

        thread = Thread(target=change)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()
            self._http.close()


def filled(file: Path) -> Path:
    """The data file of a seeded sandbox with copies of its records, `RECORDS` or a few more in all."""
    with MvmntSandbox(seed=7, data=file):
        pass
    chance = random.Random(7)
    with closing(sqlite3.connect(file)) as data, data:
        found = data.execute("SELECT collection, json FROM record WHERE collection IN (?, ?, ?)", COPIED).fetchall()
        place = data.execute("SELECT max(place) FROM record").fetchone()[0]
        for number in range(RECORDS):
            collection, text = found[number % len(found)]
            own = {"id": str(UUID(int=chance.getrandbits(128), version=4)), "key": None}
            copy = {**json.loads(text), **own}
            data.execute(
                "INSERT INTO record VALUES (?, ?, ?, ?)", (own["id"], collection, place + number + 1, json.dumps(copy))
            )
    return file


@frozen
class Killed:
    """A mirror after its kills and one quiet run.

    Attributes:
        data: the account's file.
        url: the mirror's database.
        clock: what tells the mirror the account's time.
        ahead: by how much that is ahead of the machine's.
    """

    data: Path
    url: str
    clock: ClockFile
    ahead: list[timedelta]

    @asynccontextmanager
    async def account(self, *webhooks: WebhookTarget) -> AsyncIterator[tuple[MvmntSandbox, dict[str, str]]]:
        """The account behind a real socket, and the variables by which a mirror reads it. Its clock never goes back."""
        start = datetime.now(UTC) + self.ahead[-1]
        with MvmntSandbox(data=self.data, start=start, webhooks=webhooks) as sandbox:
            self.tell(sandbox)
            async with served(sandbox.app) as origin:
                yield sandbox, {**os.environ, **settings_of(f"{origin}/v1"), **self.clock.variables}
            self.tell(sandbox)

    def tell(self, sandbox: MvmntSandbox) -> None:
        """Let the mirror have the time of the account."""
        self.ahead.append(sandbox.now - datetime.now(UTC))
        self.clock.tell(self.ahead[-1])


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def killed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Killed]:
    folder = tmp_path_factory.mktemp("killed")
    with ExitStack() as running:
        url = f"duckdb:///{folder}/mirror.duckdb"
        if request.param == "postgres":
            url = running.enter_context(PostgresServer()).url
        file = filled(folder / "account.sqlite")
        kill_again_and_again(file, url)
        yield Killed(file, url, ClockFile(folder / "clock"), [timedelta(0)])


def kill_again_and_again(file: Path, url: str) -> None:
    """Mirror an account over a faulty network while it changes, kill that `KILLS` times, and mirror once in quiet."""
    chance = random.Random(7)
    with announced_by("-m", "mvmnt.sandbox", "--port", "0", "--data", str(file), "--faults", FAULTS) as sandbox_url:
        environment = {**os.environ, **settings_of(sandbox_url)}
        killed = 0
        with Account(sandbox_url).changing():
            while killed < KILLS:
                command = [MVMNT, "mirror", "--to", url, *(["--sweep"] if killed % 3 == 2 else [])]
                with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
                    try:
                        process.wait(chance.uniform(1.0, 6.0))
                    except subprocess.TimeoutExpired:
                        process.send_signal(signal.SIGKILL)
                        killed += 1
        quiet = subprocess.run(
            [MVMNT, "mirror", "--to", url, "--sweep"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        assert quiet.returncode == 0, quiet.stderr


def command(url: str, *options: str) -> list[str]:
    """`mvmnt mirror` by the clock of the test."""
    return [sys.executable, "-m", "support.clocked_command", "mirror", "--to", url, *options]


async def ran(killed: Killed, environment: Mapping[str, str], *options: str) -> None:
    """Run the mirror once."""
    process = await asyncio.create_subprocess_exec(
        *command(killed.url, *options), env=environment, cwd=TESTS, stdout=DEVNULL, stderr=PIPE
    )
    _, told = await asyncio.wait_for(process.communicate(), 600)
    assert process.returncode == 0, told.decode()


def test_after_kills_the_copy_equals_the_account(killed: Killed) -> None:
    with MvmntSandbox(data=killed.data) as sandbox:
        assert len(sandbox.records("customers")) + len(sandbox.records("invoices")) > RECORDS / 3
        assert differences(sandbox, killed.url) == []


async def test_after_a_day_of_runs_the_copy_equals_the_account(killed: Killed) -> None:
    async with killed.account() as (sandbox, environment):
        day = AccountDay(sandbox, 1, ROUNDS)
        async for number in day.rounds():
            killed.tell(sandbox)
            if number % (ROUNDS // RUNS) == 0:
                await ran(killed, environment)
        await ran(killed, environment, "--sweep")
    assert_was_eventful(day)
    assert differences(sandbox, killed.url) == []


async def test_after_a_day_of_webhooks_the_copy_equals_the_account(killed: Killed) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    async with killed.account(WebhookTarget(f"http://{address}/", "the token")) as (sandbox, environment):
        options = ("--watch", "--every", "5", "--listen", address)
        process = await asyncio.create_subprocess_exec(
            *command(killed.url, *options),
            env={**environment, "MVMNT_WEBHOOK_TOKENS": "the token"},
            cwd=TESTS,
            stderr=PIPE,
        )
        async with Runs(process) as runs:
            try:
                await runs.more(1)
                day = AccountDay(sandbox, 2, ROUNDS)
                async for _ in day.rounds():
                    killed.tell(sandbox)
                await all_posted(sandbox)
                await runs.more(3)  # one that may have ended, the one under way, and one behind the last webhook
            finally:
                process.terminate()
        assert await asyncio.wait_for(process.wait(), 60) == 0
        assert_was_eventful(day)
        assert_same_records(sandbox, killed.url, [table for table in TABLES if tells_deletions(table)])
        await ran(killed, environment, "--sweep")
    assert differences(sandbox, killed.url) == []


async def all_posted(sandbox: MvmntSandbox) -> None:
    """Wait until every webhook was taken."""
    async with asyncio.timeout(600), httpx.AsyncClient(transport=sandbox.transport) as http:
        while True:
            (stats,) = (await http.get("http://localhost/_sandbox/stats")).json()["webhooks"]
            if stats["queued"] == 0:
                break
            await asyncio.sleep(0.05)
    assert stats["delivered"] > 50
    assert stats["dropped"] == 0


class Runs:
    """Counts the runs that a watching mirror tells of, while the block runs."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._ended = 0
        self._told = asyncio.Condition()

    async def __aenter__(self) -> Runs:
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._reading

    async def _read(self) -> None:
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            async with self._told:
                self._ended += line.startswith(b"run ")
                self._told.notify_all()

    async def more(self, count: int) -> None:
        """Wait for the ends of so many further runs."""
        wanted = self._ended + count
        async with asyncio.timeout(600), self._told:
            await self._told.wait_for(lambda: self._ended >= wanted)


def assert_was_eventful(day: AccountDay) -> None:
    """The API took changes of all kinds."""
    assert day.done["created"] == ROUNDS
    assert len(day.done) == KINDS, day.done


def tells_deletions(table: Table) -> bool:
    """Whether a webhook or an ordinary run tells that a record of the table is deleted."""
    return table.freshness in (Freshness.A, Freshness.C) or table.name == "shipments"


def assert_same_records(sandbox: MvmntSandbox, url: str, tables: Iterable[Table]) -> None:
    for table in tables:
        there = {record["id"] for record in sandbox.records(table.name)}
        assert set(rows(url, table, "deleted_at IS NULL")) == there, table.name
