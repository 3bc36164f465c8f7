"""``mvmnt mirror`` against a sandbox in another process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.mirrored import select
from support.sandbox_process import running_sandbox, settings_of

MVMNT = str(Path(sys.executable).with_name("mvmnt"))


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    with running_sandbox("--seed", "7") as url:
        yield url


def run(sandbox_url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [MVMNT, "mirror", *arguments]
    return subprocess.run(
        command, env={**os.environ, **settings_of(sandbox_url)}, capture_output=True, text=True, timeout=120
    )


def test_it_copies_the_account_and_says_what_it_did(sandbox_url: str, duckdb_url: str, tmp_path: Path) -> None:
    done = run(sandbox_url, "--to", duckdb_url, "--report", str(tmp_path / "report.json"))
    assert done.returncode == 0, done.stderr
    assert "customers: 24 records, 1 call\n" in done.stderr
    assert "708 records, 26 calls, 1 package," in done.stdout
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert report["status"] == 0
    assert {table["table"]: table["read"] for table in report["tables"]}["invoices"] == 37
    assert select(duckdb_url, "SELECT count(*) FROM mvmnt.invoices") == [(37,)]


def test_verify_finds_equality_and_repairs_what_differs(sandbox_url: str, duckdb_url: str) -> None:
    tables = ("--only", "customers,payment-terms")
    assert run(sandbox_url, "--to", duckdb_url, *tables).returncode == 0
    assert run(sandbox_url, "verify", "--to", duckdb_url, *tables).returncode == 0
    import duckdb

    with duckdb.connect(duckdb_url.removeprefix("duckdb:///")) as database:
        database.execute("UPDATE mvmnt.customers SET name = 'Other' WHERE id = (SELECT min(id) FROM mvmnt.customers)")
        database.execute("DELETE FROM mvmnt.payment_terms WHERE days = 30")
    done = run(sandbox_url, "verify", "--to", duckdb_url, *tables)
    assert done.returncode == 1
    assert "customers: 23 rows here, 23 rows there, 0 missing, 0 too many, 1 different" in done.stdout
    assert "payment_terms: 4 rows here, 5 rows there, 1 missing, 0 too many, 0 different" in done.stdout
    assert run(sandbox_url, "verify", "--to", duckdb_url, *tables, "--repair").returncode == 10
    assert run(sandbox_url, "verify", "--to", duckdb_url, *tables).returncode == 0


def test_a_dry_run_reads_and_writes_nothing(sandbox_url: str, duckdb_url: str) -> None:
    done = run(sandbox_url, "--to", duckdb_url, "--dry-run", "--only", "invoices")
    assert (done.returncode, done.stdout) == (0, "invoices: sweep\n")
    assert not Path(duckdb_url.removeprefix("duckdb:///")).exists()


def test_it_lists_tables_and_columns(sandbox_url: str) -> None:
    done = run(sandbox_url, "tables", "--only", "credit-memos")
    assert done.returncode == 0
    assert done.stdout.startswith("## credit_memos\n\nClass D, from `POST /credit-memos/filter`.\n")
    assert "| `remaining_balance` | decimal | `remainingBalance` |" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ([], 2, "--to is missing"),
        (["--to", "duckdb:///x.duckdb", "--only", "custmers"], 1, "there is no table 'custmers'"),
        (["--to", "nothing:///x"], 1, "'nothing' is no database that dlt writes"),
        (["--to", "duckdb:///"], 1, "the mirror's URL names no file"),
        (["--to", "duckdb:"], 1, "the mirror's URL names no file"),
        (["--to", "duckdb:///", "--watch"], 1, "the mirror's URL names no file"),
        (["verify", "--to", "duckdb:///"], 1, "the mirror's URL names no file"),
        (["--to", "postgresql://a:secretpw@127.0.0.1:1/x"], 1, "Connection refused"),
    ],
)
def test_what_is_wrong_is_said(sandbox_url: str, arguments: list[str], status: int, message: str) -> None:
    done = run(sandbox_url, *arguments)
    assert done.returncode == status
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert "secretpw" not in done.stderr
