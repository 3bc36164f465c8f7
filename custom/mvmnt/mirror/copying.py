"""The whole mirror in one call: lock, plan, run, report."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, ExitStack
from datetime import UTC, datetime, timedelta
from typing import Final

from mvmnt._core.suggestion import did_you_mean
from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.errors import ConfigurationError
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.database.loader import Loader
from mvmnt.mirror.database.lock import locked
from mvmnt.mirror.database.store import Deletions, Store
from mvmnt.mirror.errors import MirrorLockedError
from mvmnt.mirror.planning import OVERLAP, plan, unfinished
from mvmnt.mirror.reading import Now
from mvmnt.mirror.report import Report, TableReport
from mvmnt.mirror.running import WORKERS, Runner
from mvmnt.mirror.tables import TABLES
from mvmnt.mirror.units import Unit

__all__ = ["mirror", "planned", "run", "tables_named", "utc_now"]

_PAUSE: Final = 0.2
"""Seconds between two looks at a lock."""


def utc_now() -> datetime:
    """The machine's time."""
    return datetime.now(UTC)


async def mirror(
    client: Mvmnt,
    to: Destination | str,
    *,
    only: Sequence[str] = (),
    since: datetime | None = None,
    sweep: bool = False,
    workers: int = WORKERS,
    deletions: Deletions = "soft",
    overlap: timedelta = OVERLAP,
    wait: float = 0.0,
    now: Now = utc_now,
    on_progress: Callable[[TableReport], None] = lambda report: None,
) -> Report:
    """Bring the copy of an account in a database up to date. The first call copies everything.

    Example:
        async with Mvmnt() as client:
            report = await mirror(client, "duckdb:///brokerage.duckdb")

    Args:
        client: reads the account; its rate limit is the budget.
        to: the database.
        only: the tables to read, such as `("customers", "invoices")`; by default all.
        since: leave out records that were created before this moment, in the first run and in sweeps.
        sweep: read everything again, which finds the deletions and changes that no filter of the API shows.
        workers: listings that are read at once.
        deletions: what becomes of the row of a deleted record: `soft` sets its `deleted_at`, `hard` removes it.
        overlap: how far to read back behind the run before, for changes that become visible late.
        wait: seconds to wait for another process that fills the same mirror.
        now: where the time comes from.
        on_progress: called with the report of a table before it is read, after each page, and when it is loaded.

    Raises:
        ConfigurationError: the URL or a table's name is wrong.
        MirrorLockedError: another process fills the same mirror, and does so after `wait` seconds.
        MvmntError: a call failed; what was loaded stays, and the next run goes on from there.
    """
    destination = Destination.of(to)
    tables = tables_named(only)
    begun = time.monotonic()
    with await _locked(destination, wait):
        async with Loader(lambda: Store(destination, {table.name: table for table in TABLES}, deletions)) as loader:
            runner = Runner(client, loader, {table.name: table for table in tables}, now, workers)
            runner.on_progress = on_progress
            await runner.run(unfinished(loader.states, tables))
            await runner.run(plan(loader.states, tables, since=since, sweep=sweep, overlap=overlap))
            reports = tuple(runner.reports.values())
    return Report(str(destination), reports, loader.packages, time.monotonic() - begun)


async def run(
    unit: Unit,
    to: Destination | str,
    *,
    client: Mvmnt | None = None,
    deletions: Deletions = "soft",
    wait: float = 3600.0,
    now: Now = utc_now,
) -> TableReport:
    """Run one unit: read it, load it, and note how far its table is. For schedulers, which call this on any machine.

    Running a unit twice does no harm, and one that was ended early is planned again. Units of one database are loaded
    one after another; those of several accounts, each with its database, run at once.

    Args:
        unit: from `plan`.
        to: the database.
        client: reads the account; by default one of its own, by the settings in the environment.
        deletions: as for `mirror`.
        wait: seconds to wait for other units of the same database.
        now: where the time comes from.

    Raises:
        MirrorLockedError: the database was not free in time.
        MvmntError: as for `mirror`.
    """
    destination = Destination.of(to)
    (table,) = tables_named([unit.table])
    async with AsyncExitStack() as opened:
        reader = await opened.enter_async_context(Mvmnt()) if client is None else client
        opened.enter_context(await _locked(destination, wait))
        loader = await opened.enter_async_context(Loader(lambda: Store(destination, {table.name: table}, deletions)))
        runner = Runner(reader, loader, {table.name: table}, now, 1)
        await runner.run([unit])
        return runner.reports[table.name]


async def _locked(destination: Destination, wait: float) -> ExitStack:
    """The lock of a destination, once it is free."""
    until = time.monotonic() + wait
    while True:
        held = ExitStack()
        try:
            held.enter_context(locked(destination))
        except MirrorLockedError:
            if time.monotonic() >= until:
                raise
            await asyncio.sleep(_PAUSE)
        else:
            return held


async def planned(
    to: Destination | str, *, only: Sequence[str] = (), since: datetime | None = None, sweep: bool = False
) -> list[Unit]:
    """What `mirror` would read now, for schedulers. Nothing is read from the API or written.

    Args:
        to: the database, which knows how far its mirror is.
        only, since, sweep: as for `mirror`.

    Raises:
        ConfigurationError: the URL or a table's name is wrong.
        DestinationError: the database failed.
    """
    destination = Destination.of(to)
    tables = tables_named(only)
    if destination.path is not None and not destination.path.exists():
        return plan({}, tables, since=since, sweep=sweep)
    async with Loader(lambda: Store(destination, {table.name: table for table in TABLES}, "soft")) as loader:
        return [*unfinished(loader.states, tables), *plan(loader.states, tables, since=since, sweep=sweep)]


def tables_named(names: Sequence[str]) -> tuple[Table, ...]:
    """The tables with these names, or all.

    Raises:
        ConfigurationError: there is no such table.
    """
    known = {table.name: table for table in TABLES}
    for name in names:
        if name not in known:
            raise ConfigurationError(f"there is no table {name!r}{did_you_mean(name, known)}")
    return tuple(known[name] for name in names) if names else TABLES
