"""Plan and run the units of a mirror from code that is not async, as the tasks of a scheduler are.

The tasks of `mirror_dask.py`, `mirror_prefect.py` and `mirror_dagster.py`. Each reads the account that the environment
of its process names (`MVMNT_CLIENT_ID`, `MVMNT_CLIENT_SECRET`).
"""

from __future__ import annotations

import asyncio

from mvmnt.mirror import TableReport, Unit, planned, run


def units_of(to: str, tables: tuple[str, ...] = (), *, sweep: bool = False) -> list[Unit]:
    """What is to be read now to bring the mirror in a database up to date. Each unit can be pickled.

    Args:
        to: the URL of the database.
        tables: by default all.
        sweep: read everything again, as once a night.
    """
    return asyncio.run(planned(to, only=tables, sweep=sweep))


def run_unit(unit: Unit, to: str) -> TableReport:
    """Read and load one unit. To try it again does no harm."""
    return asyncio.run(run(unit, to))
