"""A worker that synchronises an ERP with the API: `python examples/sync_worker.py --mirror mirror.sqlite`.

Each run sends the ERP's customers, checks that all exist, and reads the changes since the last run into a local mirror,
deletions included. It may be killed at any moment: the next run continues there. This way holds for resources whose
listing can be filtered by `updatedAt` and `deletedAt` (docs/sync.md). Settings come from the environment.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from mvmnt import Key, Mvmnt, MvmntError
from mvmnt.concurrency import map_concurrent

ERP_CUSTOMERS = {
    f"ERP-CUSTOMER-{number}": {"name": f"Customer {number}", "status": "ACTIVE", "currency": "USD"}
    for number in range(1, 201)
}

FIRST_RUN = datetime(2020, 1, 1, tzinfo=UTC)
OVERLAP = timedelta(minutes=5)  # a change may become visible after its own time

SCHEMA = """
CREATE TABLE IF NOT EXISTS customers (id TEXT PRIMARY KEY, key TEXT, name TEXT, deleted INTEGER);
CREATE TABLE IF NOT EXISTS pulls (name TEXT PRIMARY KEY, until TEXT, unfinished TEXT);
"""


async def push(mvmnt: Mvmnt) -> None:
    """Create the ERP's customers, or change those that exist."""

    async def send(key: str) -> bool:
        _, created = await mvmnt.customers.upsert(Key(key), ERP_CUSTOMERS[key])
        return created

    created = [created async for created in map_concurrent(send, ERP_CUSTOMERS, concurrency=50)]
    print(f"sent {len(created)} customers, {sum(created)} of them new")


async def check(mvmnt: Mvmnt) -> None:
    """Get all of the ERP's customers by their keys."""
    found = await mvmnt.customers.get_many([Key(key) for key in ERP_CUSTOMERS], concurrency=50)
    errors = [one for one in found if isinstance(one, MvmntError)]
    print(f"found {len(found) - len(errors)} of them", *errors[:5], sep="\n  ")


async def pull(mvmnt: Mvmnt, mirror: sqlite3.Connection, name: str, criteria: Mapping[str, Any]) -> None:
    """Read what has changed since the last run into the mirror, in eight windows at once."""
    listing = mvmnt.customers.filter(criteria, page_size=250)
    last = mirror.execute("SELECT until, unfinished FROM pulls WHERE name = ?", [name]).fetchone()
    if last and last[1]:
        until = last[0]
        windows = listing.resume_windows(json.loads(last[1]))
    else:
        since = datetime.fromisoformat(last[0]) - OVERLAP if last else FIRST_RUN
        until = datetime.now(UTC).isoformat()
        windows = listing.windows("updatedAt", since=since, until=until, count=8)

    read = 0
    async for page in windows.pages():
        with mirror:  # the page and the position before it, in one transaction
            rows = [(str(row.id), row.key or None, row.name, bool(row.deleted_at)) for row in page.items]
            mirror.executemany("REPLACE INTO customers VALUES (?, ?, ?, ?)", rows)
            mirror.execute("REPLACE INTO pulls VALUES (?, ?, ?)", [name, until, json.dumps(windows.state())])
        read += len(page.items)
    with mirror:
        mirror.execute("REPLACE INTO pulls VALUES (?, ?, NULL)", [name, until])
    print(f"mirrored {read} {name} customers")


async def main(path: Path) -> None:
    mirror = sqlite3.connect(path)
    mirror.executescript(SCHEMA)
    async with Mvmnt() as mvmnt:
        await push(mvmnt)
        await check(mvmnt)
        await pull(mvmnt, mirror, "living", {})
        await pull(mvmnt, mirror, "deleted", {"deletedAt": {"isNull": False}})
    mirror.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Synchronises an ERP with the API.")
    parser.add_argument("--mirror", type=Path, required=True, help="the SQLite file of the mirror")
    asyncio.run(main(parser.parse_args().mirror))
