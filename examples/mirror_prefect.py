"""The units of a mirror as tasks of Prefect: `python examples/mirror_prefect.py duckdb:///brokerage.duckdb`.

To run it every quarter of an hour: `mirror.serve(cron="*/15 * * * *", parameters={"to": ...})`. Prefect sends usage
figures to its makers unless `DO_NOT_TRACK=1` and `PREFECT_SERVER_ANALYTICS_ENABLED=false` are set.
"""

from __future__ import annotations

import sys

from mirror_units import run_unit, units_of
from prefect import flow, task

plan = task(units_of)
read = task(run_unit, retries=2, task_run_name="{unit.table}-{unit.work}")


@flow
def mirror(to: str) -> int:
    """Run all units; one that fails is tried again twice. Returns how many records were read."""
    reports = read.map(plan(to), to=to).result()
    return sum(report.read for report in reports)


if __name__ == "__main__":
    print(f"{mirror(sys.argv[1])} records read")
