"""`watch` and units for schedulers."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from threading import Timer
from typing import cast

import duckdb
import httpx
import pytest
from attrs import field, frozen
from support.mirrored import differences, select
from support.sandbox_process import running_sandbox, settings_of

from mvmnt.errors import MvmntError
from mvmnt.mirror import Changes, mirror, plan, run, watch
from mvmnt.mirror.running import Runner
from mvmnt.mirror.tables import TABLES
from mvmnt.mirror.watching import _follow, table_of
from mvmnt.testing import MvmntSandbox
from mvmnt.webhooks import WebhookReceiver

CREDENTIALS = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}


@pytest.fixture
def sandbox() -> Iterator[MvmntSandbox]:
    with MvmntSandbox(seed=7) as sandbox:
        yield sandbox


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(100):
        while not condition():  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.05)


def names(url: str) -> set[str]:
    return {name for (name,) in select(url, "SELECT name FROM mvmnt.carriers WHERE deleted_at IS NULL")}


async def test_a_change_is_read_when_a_webhook_names_it(sandbox: MvmntSandbox, duckdb_url: str) -> None:
    receiver = WebhookReceiver(tokens=["the token"])
    first_run = asyncio.Event()
    async with receiver, sandbox.client() as client:
        watching = asyncio.create_task(
            watch(
                client,
                duckdb_url,
                changes=Changes(receiver),
                every=1000,
                only=["carriers"],
                now=lambda: sandbox.now,
                on_run=first_run.set,
            )
        )
        await asyncio.wait_for(first_run.wait(), 100)
        async with sandbox.posting_to(receiver, "the token"):
            made = await client.carriers.create({"type": "TRUCKLOAD", "name": "Acme Haulage"})
            await until(lambda: "Acme Haulage" in names(duckdb_url))
            await client.carriers.delete(made.id)
        await until(lambda: "Acme Haulage" not in names(duckdb_url))
        watching.cancel()
        with pytest.raises(asyncio.CancelledError):
            await watching


@pytest.mark.parametrize(
    ("event", "table"),
    [
        ("CARRIER_UPDATED", "carriers"),
        ("CARRIER_CONTACT_DELETED", "carrier_contacts"),
        ("CARRIER_PAYMENT_METHOD_CREATED", "carrier_payment_methods"),
        ("CARRIER_PAYMENT_CREATED", "bill_payments"),
        ("CUSTOMER_INVOICE_CREATED", "invoices"),
        ("COMPANY_DELETED", "companies"),
        ("SHIPMENT_RATE_CON_NOT_SIGNED", "shipments"),
        ("COMMISSION_APPROVED", None),
    ],
)
def test_an_event_is_about_a_table(event: str, table: str | None) -> None:
    found = table_of(event)
    assert (None if found is None else found.name) == table


async def test_units_of_a_plan_run_in_any_order_as_a_scheduler_likes(sandbox: MvmntSandbox, url: str) -> None:
    chosen = [table for table in TABLES if table.name in ("customers", "invoices", "teams")]
    async with sandbox.client() as client:
        units = [
            pickle.loads(pickle.dumps(unit))  # noqa: S301 - our own
            for unit in reversed(plan({}, chosen))
        ]
        await asyncio.gather(*(run(unit, url, client=client, now=lambda: sandbox.now) for unit in units))
        await run(units[0], url, client=client, now=lambda: sandbox.now)  # twice does no harm
        assert differences(sandbox, url, chosen) == []
        sandbox.advance(3600)
        sandbox.add("customers", {"name": "New", "status": "ACTIVE"})
        report = await mirror(client, url, only=["customers"], now=lambda: sandbox.now)
    assert report.tables[0].read == 1  # it goes on where the units ended
    assert differences(sandbox, url, chosen) == []


def test_the_command_watches_until_sigterm(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    webhook = ("--webhook", f"http://127.0.0.1:{port}/", "--webhook-token", "the token")
    file = tmp_path / "watched.duckdb"
    with running_sandbox("--seed", "7", *webhook) as sandbox_url:
        settings = {**settings_of(sandbox_url), "MVMNT_WEBHOOK_TOKENS": "the token"}
        command = [str(Path(sys.executable).with_name("mvmnt")), "mirror", "--to", f"duckdb:///{file}", "--watch"]
        command += ["--only", "carriers", "--every", "1000", "--listen", f"127.0.0.1:{port}"]
        with subprocess.Popen(command, env={**os.environ, **settings}, stderr=subprocess.PIPE, text=True) as process:
            ended = Timer(150, process.kill)
            ended.start()
            assert process.stderr is not None
            assert "run 1" in process.stderr.readline()
            token = httpx.post(
                httpx.URL(sandbox_url).join("/oauth2/token"),
                data=CREDENTIALS,
            ).json()["access_token"]
            httpx.post(
                f"{sandbox_url}/carriers",
                json={"type": "TRUCKLOAD", "name": "Acme Haulage"},
                headers={"Authorization": f"Bearer {token}"},
            ).raise_for_status()
            deadline = time.monotonic() + 100
            while not _has_acme(file) and time.monotonic() < deadline:
                time.sleep(0.1)
            assert _has_acme(file)
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0
            ended.cancel()


def _has_acme(file: Path) -> bool:
    try:
        with duckdb.connect(str(file), read_only=True) as database:
            found = database.execute("SELECT count(*) FROM mvmnt.carriers WHERE name = 'Acme Haulage'").fetchone()
    except duckdb.IOException:  # the mirror writes now
        return False
    return found == (1,)


@frozen
class Reading:
    """What `_follow` needs of a runner and its loader: reads ids as `read` does, and loads nothing."""

    read: Callable[[], Awaitable[None]]
    tables: Mapping[str, None] = {"shipments": None}
    had: list[set[str]] = field(factory=list)

    @property
    def loader(self) -> Reading:
        return self

    async def load(self) -> None:
        pass

    async def read_again(self, _: str, ids: set[str]) -> None:
        await self.read()
        self.had.append(ids)


def noted(*ids: str) -> Changes:
    """Changes in which webhooks have named these shipments."""
    changes = Changes(WebhookReceiver(tokens=["the token"]))
    changes.put_back({"shipments": set(ids)})
    return changes


async def test_what_webhooks_name_is_read_to_its_end_though_a_run_is_due() -> None:
    loop = asyncio.get_running_loop()
    due, later = loop.time() + 0.05, asyncio.Event()
    loop.call_at(due + 0.02, later.set)

    async def read() -> None:
        await later.wait()

    reading = Reading(read)
    await _follow(cast("Runner", reading), noted("a", "b"), due)
    assert reading.had == [{"a", "b"}]


async def test_what_webhooks_name_is_read_though_runs_take_longer_than_the_time_between_them() -> None:
    async def read() -> None:
        pass

    reading = Reading(read)
    await _follow(cast("Runner", reading), noted("a"), asyncio.get_running_loop().time() - 1)
    assert reading.had == [{"a"}]


async def test_what_webhooks_name_is_not_forgotten_when_it_cannot_be_read() -> None:
    async def read() -> None:
        raise MvmntError("the network is down")

    changes = noted("a", "b")
    with pytest.raises(MvmntError, match="the network is down"):
        await _follow(cast("Runner", Reading(read)), changes, asyncio.get_running_loop().time() + 10)
    assert changes.take() == {"shipments": {"a", "b"}}
