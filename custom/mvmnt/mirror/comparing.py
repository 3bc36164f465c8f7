"""Compares the mirror with the account, row by row and column by column."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import aclosing, closing
from typing import Final

import attrs
import duckdb
import pyarrow as pa

from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.mirror.copying import mirror, tables_named, utc_now
from mvmnt.mirror.database.columns import DELETED_AT, READ_AT, arrow_schema
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.database.loader import Loader
from mvmnt.mirror.database.lock import locked
from mvmnt.mirror.database.store import Store
from mvmnt.mirror.reading import Now, Unreadable, read_pages
from mvmnt.mirror.report import EQUAL, FAILED, REPAIRED, Verification, VerifiedTable
from mvmnt.mirror.running import WORKERS
from mvmnt.mirror.tables import TABLES
from mvmnt.mirror.units import Unit

__all__ = ["verify"]

_ALIVE: Final = f'"{DELETED_AT}" IS NULL'


async def verify(
    client: Mvmnt,
    to: Destination | str,
    *,
    only: Sequence[str] = (),
    repair: bool = False,
    workers: int = WORKERS,
    now: Now = utc_now,
    on_progress: Callable[[str], None] = lambda table: None,
) -> Verification:
    """Read the whole account and compare each living record with its row. Records that change meanwhile may differ.

    Args:
        client: reads the account.
        to: the database.
        only: the tables to compare; by default all.
        repair: bring the tables that differ up to date, by a sweep, and compare them again.
        workers: tables that are compared at once.
        now: where the time comes from.
        on_progress: called with the name of each table that is compared.

    Raises:
        ConfigurationError: the URL or a table's name is wrong.
        MirrorLockedError: another process fills the mirror.
        DestinationError: the database failed, or holds no mirror.
        MvmntError: a call failed.
    """
    destination = Destination.of(to)
    begun = time.monotonic()
    found = await _compare(client, destination, tables_named(only), workers, now, on_progress)
    status = EQUAL if all(table.equal for table in found) else FAILED
    if repair and status == FAILED:
        differing = [table.table for table in found if not table.equal]
        await mirror(client, destination, only=differing, sweep=True, workers=workers, now=now)
        again = await _compare(client, destination, tables_named(differing), workers, now, on_progress)
        status = REPAIRED if all(table.equal for table in again) else FAILED
    return Verification(str(destination), tuple(found), status, time.monotonic() - begun)


async def _compare(
    client: Mvmnt,
    destination: Destination,
    tables: Sequence[Table],
    workers: int,
    now: Now,
    on_progress: Callable[[str], None],
) -> list[VerifiedTable]:
    def make() -> Store:
        return Store(destination, {table.name: table for table in TABLES}, "soft")

    with locked(destination):
        async with Loader(make) as loader:

            async def compare(table: Table) -> VerifiedTable:
                there, unreadable = await _read(client, table, now)
                here = arrow_schema(table).empty_table()
                if table.name in loader.states:
                    here = await loader.call(loader.store.queries.read, table)
                compared = await loader.call(_differences, table, here, there)
                on_progress(table.name)
                return attrs.evolve(compared, unreadable=unreadable)

            return [one async for one in map_concurrent(compare, tables, concurrency=workers)]


async def _read(client: Mvmnt, table: Table, now: Now) -> tuple[pa.Table, tuple[Unreadable, ...]]:
    pages: list[pa.Table] = [arrow_schema(table).empty_table()]
    unreadable: list[Unreadable] = []
    async with aclosing(read_pages(client, table, Unit(table.name, "sweep"), now)) as batches:
        async for batch in batches:
            pages.append(batch.rows)
            unreadable += batch.unreadable
    return pa.concat_tables(pages), tuple(unreadable)


def _differences(table: Table, here: pa.Table, there: pa.Table) -> VerifiedTable:
    """Join both by id, and compare the columns of the description."""
    names = [name for name in arrow_schema(table).names if name not in (READ_AT, DELETED_AT, "id")]
    differs = " OR ".join(f'h."{name}" IS DISTINCT FROM t."{name}"' for name in names)
    with closing(duckdb.connect()) as database:
        database.register("here_all", here)
        database.register("there_all", there)
        for side in ("here", "there"):
            database.execute(f"CREATE VIEW {side} AS SELECT * FROM {side}_all WHERE {_ALIVE}")

        def ids(sql: str) -> tuple[str, ...]:
            return tuple(str(row[0]) for row in database.execute(f"SELECT id FROM {sql} ORDER BY id").fetchall())

        def count(side: str) -> int:
            return len(ids(side))

        return VerifiedTable(
            table.name,
            count("here"),
            count("there"),
            missing=ids("there WHERE id NOT IN (SELECT id FROM here)"),
            extra=ids("here WHERE id NOT IN (SELECT id FROM there)"),
            differing=ids(f"here AS h JOIN there AS t USING (id) WHERE {differs}"),
        )
