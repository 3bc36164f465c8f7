"""Runs units: reads several at once, loads what they give, and then asks for the rows that no listing had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from typing import Final

import attrs
import pyarrow as pa

from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.mirror.database.loader import Loader
from mvmnt.mirror.reading import Batch, Now, read_pages, read_records
from mvmnt.mirror.report import TableReport
from mvmnt.mirror.units import Unit

__all__ = ["WORKERS", "Runner"]

WORKERS: Final = 8
"""Listings that are read at once."""


@attrs.define
class Runner:
    """Runs units against one store.

    Attributes:
        client: what reads; its rate limit is the budget of all units.
        loader: what loads.
        tables: the tables by name.
        now: where the time comes from.
        workers: listings that are read at once.
        reports: what was done, by table.
        on_progress: called with the report of a table before it is read, after each page, and when it is loaded.
    """

    client: Mvmnt
    loader: Loader
    tables: Mapping[str, Table]
    now: Now
    workers: int
    reports: dict[str, TableReport] = attrs.field(factory=dict[str, TableReport])
    on_progress: Callable[[TableReport], None] = lambda report: None
    _open: Counter[str] = attrs.field(factory=Counter[str], init=False)

    async def run(self, units: Iterable[Unit]) -> None:
        """Read and load all units. When it returns, all is in the destination."""
        units = list(units)
        reports = [await self._begun(name, units) for name in dict.fromkeys(unit.table for unit in units)]
        for report in reports:
            self.on_progress(report)
        self._open.update(unit.table for unit in units)
        listed = [unit async for unit in map_concurrent(self._list, units, concurrency=self.workers)]
        await self.loader.load()
        for unit in listed:
            if unit is not None:
                await self._ask_for_unseen(unit)
        await self.loader.load()
        for report in reports:
            report.done = True
            self.on_progress(report)

    async def _begun(self, name: str, units: Sequence[Unit]) -> TableReport:
        """The report of a table that is read now, with the number of records that are likely to come."""
        report = self._report(self.tables[name])
        report.listed = report.done = False
        report.expected = None
        own = [unit for unit in units if unit.table == name]
        state = self.loader.states.get(name)
        from_the_first_page = [unit.work for unit in own] == ["sweep"] and not (own[0].cursor or own[0].listed)
        if state is not None and state.read_until is not None and from_the_first_page:
            rows = await self.loader.call(self.loader.store.queries.count, self.tables[name], own[0])
            report.expected = report.read + rows
        return report

    async def _list(self, unit: Unit) -> Unit | None:
        """Read a unit's listing. Returns the unit if it needs more than that."""
        table = self.tables[unit.table]
        report = self._report(table)
        whole = unit.work == "changes" or unit.table not in self.loader.states
        async with aclosing(read_pages(self.client, table, unit, self.now)) as batches:
            async for batch in batches:
                unit = batch.unit
                report.calls += 1
                self._count(report, batch)
                await self.loader.put(batch, done=unit.listed and whole, resumable=unit.work != "open")
        self._open[unit.table] -= 1
        report.listed = not self._open[unit.table]
        self.on_progress(report)
        return None if whole else unit

    async def _ask_for_unseen(self, unit: Unit) -> None:
        """Deleted records, and those that left the scope, are in no listing of it."""
        table = self.tables[unit.table]
        ids = await self.loader.call(self.loader.store.queries.unseen, table, unit)
        there, gone = await self._by_id(table, unit, ids)
        await self.loader.put(Batch(unit, gone), resumable=False)
        await self.loader.put(Batch(unit, there), done=True)

    async def read_again(self, name: str, ids: Iterable[str]) -> None:
        """Read these records of a table, and collect their rows; those that are gone become deleted."""
        table = self.tables[name]
        for rows in await self._by_id(table, Unit(name, "changes"), sorted(ids)):
            await self.loader.put(Batch(Unit(name, "changes"), rows), resumable=False)

    async def _by_id(self, table: Table, unit: Unit, ids: Sequence[str]) -> tuple[pa.Table, pa.Table]:
        """The rows of the records that are there, and those of the ones that are not."""
        report = self._report(table)
        report.calls += len(ids)
        batch = await read_records(self.client, table, unit, ids, self.now)
        self._count(report, batch)
        gone = await self.loader.call(self.loader.store.queries.tombstones, table, batch.gone, self.now())
        report.deleted += len(gone)
        return batch.rows, gone

    def _count(self, report: TableReport, batch: Batch) -> None:
        report.read += len(batch.rows)
        report.unreadable += [*batch.unreadable]
        self.on_progress(report)

    def _report(self, table: Table) -> TableReport:
        return self.reports.setdefault(table.name, TableReport(table.name))
