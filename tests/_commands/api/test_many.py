"""Many records at once: ``upsert --from`` and ``export``."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from pyarrow import parquet

from mvmnt.testing import MvmntSandbox

Command = Callable[..., Result]
CUSTOMERS = "erp_id,name,status,credit_limit\nERP-1,Acme,ACTIVE,100.50\nERP-2,Borealis,QUALIFIED,\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(CUSTOMERS)
    return path


def upsert(command: Command, file: Path, *more: str, **options: Any) -> Result:
    return command("customers", "upsert", "--from", str(file), "--key", "erp_id", *more, **options)


def test_records_of_a_csv_are_created_and_then_changed(
    command: Command, file: Path, mvmnt_sandbox: MvmntSandbox
) -> None:
    first = upsert(command, file, "--yes")
    assert first.exit_code == 0, first.output
    assert [json.loads(line)["created"] for line in first.stdout.splitlines()] == [True, True]
    assert "2 created, 0 changed, 0 failed" in first.stderr
    file.write_text(CUSTOMERS.replace("Acme", "Acme Inc."))
    assert "0 created, 2 changed" in upsert(command, file, "--yes").stderr
    found = {record["key"]: record for record in mvmnt_sandbox.records("customers")}
    assert found["ERP-1"]["name"] == "Acme Inc."
    assert found["ERP-1"]["creditLimit"] == Decimal("100.5")
    assert set(found) == {"ERP-1", "ERP-2"}


def test_it_asks_before_more_than_one_record_is_touched(
    command: Command, file: Path, mvmnt_sandbox: MvmntSandbox
) -> None:
    done = upsert(command, file, input="n\n")
    assert done.exit_code == 1
    assert "2 customers?" in done.stderr
    assert len(mvmnt_sandbox.requests) == 0


def test_a_dry_run_sends_nothing(command: Command, file: Path, mvmnt_sandbox: MvmntSandbox) -> None:
    done = upsert(command, file, "--dry-run")
    assert done.exit_code == 0
    assert "2 records fit" in done.stderr
    assert len(mvmnt_sandbox.requests) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("erp_id,nmae\n1,Acme\n", "did you mean name?"),
        ("id,name\n1,Acme\n", "has no column 'erp_id'"),
        ("erp_id,name,status\n1,Acme,ACTIVE\n1,Acme,ACTIVE\n", "line 3: the key '1' was in line 2 already"),
        ("erp_id,name,status\n1,Acme,ACTVE\n", "line 2: status"),
        ("erp_id,name,status\n,Acme,ACTIVE\n", "line 2: erp_id is missing"),
        ("erp_id,name,status\n1,Acme\n", "line 2: 2 cells, but 3 columns"),
        ('erp_id,name,status\n1,"A\nB",ACTIVE\n2,C,NO\n', "line 4: status"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_as_a_whole(
    command: Command, file: Path, text: str, said: str, mvmnt_sandbox: MvmntSandbox
) -> None:
    file.write_text(text)
    done = upsert(command, file, "--yes")
    assert done.exit_code == 2
    assert said in " ".join(done.stderr.replace("│", " ").split())
    assert len(mvmnt_sandbox.requests) == 0


def test_one_refused_record_does_not_stop_the_others(command: Command, file: Path, mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.fail_next(422, operation="updateCustomer")
    done = upsert(command, file, "--yes", "--concurrency", "1")
    assert done.exit_code == 11
    assert "line 2, key 'ERP-1':" in done.stderr
    assert [record["key"] for record in mvmnt_sandbox.records("customers")] == ["ERP-2"]


def test_json_lines_are_taken_as_they_are(command: Command, tmp_path: Path, mvmnt_sandbox: MvmntSandbox) -> None:
    file = tmp_path / "customers.jsonl"
    file.write_text('{"key": "A", "name": "Acme", "status": "ACTIVE", "website": null}\n')
    assert command("customers", "upsert", "--from", str(file)).exit_code == 0
    assert [record["key"] for record in mvmnt_sandbox.records("customers")] == ["A"]


@pytest.mark.parametrize("format_", ["csv", "jsonl", "parquet"])
def test_an_export_has_all_records(command: Command, tmp_path: Path, mvmnt_sandbox: MvmntSandbox, format_: str) -> None:
    for number in range(7):
        mvmnt_sandbox.add("customers", {"name": f"Customer {number}", "status": "ACTIVE", "key": f"C{number}"})
    to = tmp_path / f"customers.{format_}"
    done = command("customers", "export", "--format", format_, "--to", str(to), "--columns", "key,name")
    assert done.exit_code == 0, done.output
    rows: list[dict[str, Any]]
    if format_ == "parquet":
        rows = parquet.read_table(to).to_pylist()
    elif format_ == "csv":
        rows = list(csv.DictReader(io.StringIO(to.read_text())))
    else:
        rows = [json.loads(line) for line in to.read_text().splitlines()]
    assert sorted(row["key"] for row in rows) == [f"C{number}" for number in range(7)]
    assert all(set(row) == {"key", "name"} for row in rows)
    assert list(tmp_path.iterdir()) == [to]


def test_an_export_of_nothing_has_its_columns(command: Command, tmp_path: Path) -> None:
    to = tmp_path / "customers.parquet"
    assert command("customers", "export", "--format", "parquet", "--to", str(to)).exit_code == 0
    assert "name" in parquet.read_table(to).column_names
    assert command("customers", "export").stdout.startswith("id,")


def test_an_export_that_fails_leaves_the_earlier_file(
    command: Command, tmp_path: Path, mvmnt_sandbox: MvmntSandbox
) -> None:
    to = tmp_path / "customers.csv"
    to.write_text("before")
    mvmnt_sandbox.fail_next(400, operation="filterCustomers")
    assert command("customers", "export", "--to", str(to)).exit_code == 6
    assert to.read_text() == "before"
    assert list(tmp_path.iterdir()) == [to]


def test_each_resource_exports(command: Command) -> None:
    from mvmnt_client.tables import TABLES

    for table in TABLES:
        done = command(table.resource, "export")
        assert done.exit_code == 0, (table.name, done.output)
