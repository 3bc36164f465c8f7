"""The helpers of sync workers against the sandbox: upsert, get_many, windows, and the worker that uses them."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import uuid
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from support.samples import ROOT
from support.sandbox_process import settings_of

from mvmnt import Id, Key, Mvmnt, NotFoundError, RecordRefError
from mvmnt_client.models import Customer, OceanCarrier, RailCarrier


def unique(name: str) -> str:
    """A key that no other test of the session uses."""
    return f"{name}-{uuid.uuid4()}"


class TestUpsert:
    async def test_it_creates_changes_and_clears(self, mvmnt: Mvmnt) -> None:
        key = Key(unique("ERP"))
        body = {"name": "Northwind", "status": "ACTIVE", "website": "https://example.com"}
        first, created = await mvmnt.customers.upsert(key, body)
        assert (created, first.key) == (True, key.value)
        second, created = await mvmnt.customers.upsert(key, {**body, "name": "Southwind", "website": None})
        assert (created, second.id, second.name, second.website) == (False, first.id, "Southwind", None)
        assert await mvmnt.customers.get(key) == second

    async def test_twenty_workers_at_once_create_one_record(self, mvmnt: Mvmnt) -> None:
        key = Key(unique("ERP"))
        body = {"name": "Northwind", "status": "ACTIVE"}
        upserted = await asyncio.gather(*(mvmnt.customers.upsert(key, body) for _ in range(20)))
        assert len({one.record.id for one in upserted}) == 1
        assert [one.created for one in upserted].count(True) == 1

    async def test_what_only_creating_sets_stays_as_it_is(self, mvmnt: Mvmnt) -> None:
        carrier = await mvmnt.carriers.create({"type": "RAIL", "name": "Iron Road"})
        other = await mvmnt.carriers.create({"type": "RAIL", "name": "Steel Road"})
        key = Key(unique("CONTACT"))
        body = {"name": "Ann", "carrierId": carrier.id, "contactInfo": {"name": "Ann"}}
        first = await mvmnt.carrier_contacts.upsert(key, body)
        info = {"name": "Ann", "email": "ann@example.com"}
        second = await mvmnt.carrier_contacts.upsert(key, {**body, "contactInfo": info, "carrierId": other.id})
        assert (first.created, second.created) == (True, False)
        assert second.record.contact_info.email == "ann@example.com"
        assert second.record.carrier == first.record.carrier

    async def test_a_carrier_of_another_type_becomes_one_of_the_bodys(self, mvmnt: Mvmnt) -> None:
        key = Key(unique("CARRIER"))
        first = await mvmnt.carriers.upsert(key, {"type": "OCEAN", "name": "Blue Line"})
        second = await mvmnt.carriers.upsert(key, {"type": "RAIL", "name": "Blue Line"})
        assert isinstance(first.record, OceanCarrier)
        assert isinstance(second.record, RailCarrier)
        assert first.record.id == second.record.id


class TestGetMany:
    async def test_records_and_errors_come_in_order(self, mvmnt: Mvmnt) -> None:
        keys = [unique("ERP") for _ in range(30)]
        for key in keys[::2]:
            await mvmnt.customers.upsert(Key(key), {"name": key, "status": "ACTIVE"})
        found = await mvmnt.customers.get_many([*map(Key, keys), Id(uuid.uuid4()), ".."], concurrency=7)
        assert [one.name if isinstance(one, Customer) else None for one in found[:30]] == [
            key if number % 2 == 0 else None for number, key in enumerate(keys)
        ]
        assert all(isinstance(one, NotFoundError) for one in [*found[1:30:2], found[30]])
        assert isinstance(found[31], RecordRefError)


class TestWindows:
    BORDER = datetime(2025, 3, 1, tzinfo=UTC)

    async def seed(self, mvmnt: Mvmnt) -> str:
        """Customers at and around the borders of four windows of a day each, all of one name."""
        name = unique("Window")
        near = [timedelta(microseconds=number) for number in (-1, 0, 1)]
        moments = [self.BORDER + timedelta(days=day) + distance for day in range(5) for distance in near]
        await asyncio.gather(
            *(
                mvmnt.customers.create(
                    {"name": name, "status": "INACTIVE", "deactivationDate": at, "key": f"{name} {at}"}
                )
                for at in moments
            )
        )
        return name

    async def test_records_at_the_borders_come_once(self, mvmnt: Mvmnt) -> None:
        name = await self.seed(mvmnt)
        listing = mvmnt.customers.filter({"name": {"equalTo": name}}, page_size=1)
        whole = {customer.key: customer.deactivation_date for customer in await listing.collect()}
        until = self.BORDER + timedelta(days=4)
        windows = listing.windows("deactivationDate", since=self.BORDER, until=until, count=4)
        found = [customer.key async for customer in windows]
        expected = [key for key, at in whole.items() if isinstance(at, datetime) and self.BORDER <= at < until]
        assert sorted(map(str, found)) == sorted(map(str, expected))
        assert len(found) == 12

    async def test_a_saved_state_goes_on_after_a_crash(self, mvmnt: Mvmnt) -> None:
        name = await self.seed(mvmnt)
        listing = mvmnt.customers.filter({"name": {"equalTo": name}}, page_size=2)
        windows = listing.windows("deactivationDate", since="2025-02-28", until="2025-03-07", count=3)
        before = []
        saved = ""
        async for customer in windows:
            before.append(customer.key)
            saved = json.dumps(windows.state())
            if len(before) == 6:
                break
        rest = [customer.key async for customer in listing.resume_windows(json.loads(saved))]
        assert len({*before, *rest}) == 15
        assert len(before) + len(rest) <= 15 + 2  # the page in hand is repeated

    async def test_deleted_records_are_found_by_the_time_of_their_deletion(self, mvmnt: Mvmnt) -> None:
        begun = datetime.now(UTC) - timedelta(seconds=10)
        created = await mvmnt.customers.create({"name": unique("Gone"), "status": "ACTIVE"})
        await mvmnt.customers.delete(created.id)
        listing = mvmnt.customers.filter({"name": {"equalTo": created.name}})
        windows = listing.windows("deletedAt", since=begun, until=datetime.now(UTC) + timedelta(seconds=10))
        assert [customer.id async for customer in windows] == [created.id]


class TestSyncWorker:
    def run(self, mirror: Path, url: str) -> str:
        environment = {**os.environ, **settings_of(url)}
        command = [sys.executable, str(ROOT / "examples/sync_worker.py"), "--mirror", str(mirror)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    async def test_the_example_mirrors_what_it_sent_and_what_others_deleted(
        self, sandbox_url: str, mvmnt: Mvmnt, tmp_path: Path
    ) -> None:
        mirror = tmp_path / "mirror.sqlite"
        output = await asyncio.to_thread(self.run, mirror, sandbox_url)
        assert "sent 200 customers, 200 of them new" in output
        assert "found 200 of them" in output
        deleted = await mvmnt.customers.get(Key("ERP-CUSTOMER-1"))
        await mvmnt.customers.delete(deleted.id)

        output = await asyncio.to_thread(self.run, mirror, sandbox_url)
        assert "sent 200 customers, 1 of them new" in output
        with closing(sqlite3.connect(mirror)) as rows:
            in_erp = "SELECT count(*) FROM customers WHERE key LIKE 'ERP-CUSTOMER-%' AND NOT deleted"
            assert rows.execute(in_erp).fetchone() == (200,)
            assert rows.execute("SELECT deleted FROM customers WHERE id = ?", [str(deleted.id)]).fetchone() == (1,)
