"""The units of a mirror as tasks of Dask: `python examples/mirror_dask.py duckdb:///brokerage.duckdb [SCHEDULER]`.

Without a scheduler's address, Dask starts two workers on this machine. Each worker needs the account's credentials in
its environment, and a way to the database.
"""

from __future__ import annotations

import sys

import mirror_units
from distributed import Client

from mvmnt.mirror import TableReport


def mirror(client: Client, to: str) -> list[TableReport]:
    """Run all units; a unit whose worker dies, or that fails, is tried again on another one."""
    units = mirror_units.units_of(to)
    futures = [client.submit(mirror_units.run_unit, unit, to, pure=False, retries=2) for unit in units]
    return list(client.gather(futures))  # type: ignore[no-untyped-call]  # distributed leaves it open


def main(to: str, scheduler: str | None = None) -> None:
    """Bring the mirror in a database up to date."""
    workers = {} if scheduler else {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None}
    with Client(scheduler, **workers) as client:  # type: ignore[no-untyped-call]  # distributed leaves it open
        client.upload_file(mirror_units.__file__)
        reports = mirror(client, to)
    print(f"{len(reports)} units, {sum(report.read for report in reports)} records read")


if __name__ == "__main__":
    main(*sys.argv[1:])
