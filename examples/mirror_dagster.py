"""The units of a mirror as operations of Dagster: `python examples/mirror_dagster.py duckdb:///brokerage.duckdb`.

`dagster dev -f examples/mirror_dagster.py` shows the job, where it may get a schedule. Dagster sends usage figures to
its makers unless its configuration `dagster.yaml` has `telemetry: {enabled: false}`.
"""

import sys
from collections.abc import Iterator

from dagster import Config, DynamicOut, DynamicOutput, RetryPolicy, job, op
from mirror_units import run_unit, units_of

from mvmnt.mirror import Unit


class Place(Config):
    """Where the mirror is."""

    to: str


@op(out=DynamicOut())
def plan(config: Place) -> Iterator[DynamicOutput[tuple[Unit, str]]]:
    """A branch of the job for each unit."""
    for unit in units_of(config.to):
        yield DynamicOutput((unit, config.to), f"{unit.table}_{unit.work}")


@op(retry_policy=RetryPolicy(max_retries=2))
def read(unit: tuple[Unit, str]) -> int:
    """Run one unit. Returns how many records were read."""
    return run_unit(*unit).read


@job
def mirror() -> None:
    """Bring the mirror up to date."""
    plan().map(read)


if __name__ == "__main__":
    done = mirror.execute_in_process({"ops": {"plan": {"config": {"to": sys.argv[1]}}}})
    print(f"{sum(done.output_for_node('read').values())} records read")
