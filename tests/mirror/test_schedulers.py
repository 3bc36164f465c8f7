"""The units of a mirror as tasks of a scheduler: the recipe for Dask in examples/.

Those for Prefect and Dagster need environments of their own: `make mirror-recipes` tries them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from support.mirror_recipes import mirror_by
from support.sandbox_process import running_sandbox, settings_of


def test_units_that_dask_runs_make_the_mirror_equal_to_the_account(tmp_path: Path) -> None:
    url = f"duckdb:///{tmp_path}/mirror.duckdb"
    with running_sandbox("--seed", "7") as base_url:
        first, second = mirror_by("mirror_dask", url, Path(sys.executable), settings_of(base_url))
    assert first > 500
    assert second < first
