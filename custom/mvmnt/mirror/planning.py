"""What a run reads: the units of each table, by its freshness class and by how far its mirror is.

| class | first run, and `sweep` | later runs |
| --- | --- | --- |
| A, B | everything | what `updatedAt` says was changed |
| C | everything | everything |
| D | everything | the open records, and what was created |
| E | everything | what was created |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from mvmnt._tables.table import Freshness, Table
from mvmnt.mirror.tables import TABLES
from mvmnt.mirror.units import TableState, Unit

__all__ = ["OVERLAP", "plan", "unfinished"]

OVERLAP: Final = timedelta(minutes=10)
"""How far each run reads back behind the one before. A change that becomes visible later than this after its own time
is found by a sweep."""


def plan(
    states: Mapping[str, TableState],
    tables: Iterable[Table] = TABLES,
    *,
    since: datetime | None = None,
    sweep: bool = False,
    overlap: timedelta = OVERLAP,
    account: str = "default",
) -> list[Unit]:
    """The units that bring each table up to date.

    Args:
        states: how far the mirror is, by table; a table that is not in it was never read.
        tables: the tables to read.
        since: the first run and sweeps leave out records that were created before this moment.
        sweep: read everything again, which finds deletions and changes that no filter shows.
        overlap: how far to read back behind the run before.
        account: the name of the account.
    """
    units: list[Unit] = []
    for table in tables:
        read_until = states.get(table.name, TableState()).read_until
        if sweep or read_until is None or table.freshness is Freshness.C:
            units.append(Unit(table.name, "sweep", since=since, account=account))
            continue
        if table.freshness is Freshness.D:
            units.append(Unit(table.name, "open", account=account))
        units.append(Unit(table.name, "changes", since=read_until - overlap, account=account))
    return units


def unfinished(states: Mapping[str, TableState], tables: Iterable[Table]) -> list[Unit]:
    """The units that an earlier run began and did not end."""
    return [unit for table in tables for unit in states.get(table.name, TableState()).units]
