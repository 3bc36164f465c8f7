"""`source` in a dlt pipeline of one's own."""

from __future__ import annotations

from pathlib import Path

import dlt
import pytest
from support.mirrored import differences

from mvmnt.mirror import Destination, source
from mvmnt.mirror.tables import TABLES
from mvmnt.testing import MvmntSandbox

CHOSEN = [table for table in TABLES if table.name in ("customers", "bills", "customer_contacts")]


async def test_a_pipeline_of_ones_own_loads_the_account_and_its_changes(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    with MvmntSandbox(seed=7) as sandbox:
        pipeline = dlt.pipeline(
            "brokerage", destination=Destination(url).for_dlt(), dataset_name="mvmnt", pipelines_dir=str(tmp_path)
        )

        def load() -> None:
            account = source(only=[table.name for table in CHOSEN], client=sandbox.client, now=lambda: sandbox.now)
            pipeline.run(account, loader_file_format="parquet")
            sandbox.advance(3600)

        load()
        assert differences(sandbox, url, CHOSEN) == []
        async with sandbox.client() as client:
            await client.customers.update(sandbox.records("customers")[0]["id"], {"name": "Renamed"})
            unpaid = [one for one in sandbox.records("bills") if one["status"] in CHOSEN[0].open_states]
            await client.bills.delete(unpaid[0]["id"])
        load()
        assert differences(sandbox, url, CHOSEN) == []
