"""The file of a mirror in DuckDB: its name and its place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import duckdb
import pyarrow as pa
import pytest

from mvmnt.errors import ConfigurationError
from mvmnt.mirror import Destination, DestinationError, mirror
from mvmnt.mirror.database.columns import arrow_schema
from mvmnt.mirror.database.store import Store
from mvmnt.mirror.tables import TABLES
from mvmnt.mirror.units import TableState
from mvmnt.testing import MvmntSandbox

CUSTOMERS = next(table for table in TABLES if table.name == "customers")


@pytest.mark.parametrize(
    "name",
    [
        "mvmnt_file.duckdb",
        "customers.duckdb",
        "memory.duckdb",
        "system.duckdb",
        "temp.duckdb",
        "mirror",
        "a'b.duckdb",
        'a"b.duckdb',
        "a b;c.duckdb",
        "año 100%.duckdb",
    ],
)
async def test_a_file_may_have_any_other_name(tmp_path: Path, name: str) -> None:
    url = f"duckdb:///{tmp_path}/{quote(name)}"
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            for exclusive, sweep in [(False, False), (True, False), (False, True), (True, True)]:
                to = Destination(url, exclusive=exclusive)
                report = await mirror(client, to, only=["customers"], sweep=sweep, now=lambda: sandbox.now)
                assert report.status == 0
        wanted = {record["id"] for record in sandbox.records("customers")}
    file = str(tmp_path / name).replace("'", "''")
    with duckdb.connect() as database:
        database.execute(f"ATTACH '{file}' AS mirror_of_account")
        found = database.execute("SELECT id FROM mirror_of_account.mvmnt.customers WHERE deleted_at IS NULL").fetchall()
    assert {row[0] for row in found} == wanted


@pytest.mark.parametrize("place", ["a file/mirror.duckdb", "a file/folder/mirror.duckdb"])
async def test_a_place_where_no_file_can_be_is_refused_by_its_name(tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").touch()
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            with pytest.raises(DestinationError, match=f"{tmp_path}/a file"):
                await mirror(client, f"duckdb:///{tmp_path}/{place}")


async def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database" * 1000)
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            with pytest.raises(DestinationError, match=r"notes\.txt.*not a valid DuckDB database"):
                await mirror(client, f"duckdb:///{file}")
    assert file.read_text() == "not a database" * 1000


@pytest.mark.parametrize("name", ["mvmnt.duckdb", "MVMNT.db", "mvmnt", "mvmnt.copy.duckdb", "mvmnt_staging.duckdb"])
def test_a_file_that_has_the_name_of_its_schema_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot hold the schema mvmnt"):
        Destination(f"duckdb:////data/{name}")
    Destination(f"duckdb:////data/{name}", dataset="brokerage")


@pytest.mark.parametrize("exclusive", [False, True])
async def test_a_program_may_keep_the_file_open_that_it_mirrors_into(tmp_path: Path, exclusive: bool) -> None:
    file = tmp_path / "brokerage.duckdb"
    count = "SELECT count(*) FROM mvmnt.customers"
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            await mirror(client, f"duckdb:///{file}", only=["customers"], now=lambda: sandbox.now)
            with duckdb.connect(str(file)) as database:
                database.begin()
                before = database.execute(count).fetchall()
                sandbox.add("customers", {"name": "New", "status": "ACTIVE"})
                to = Destination(f"duckdb:///{file}", exclusive=exclusive)
                report = await mirror(client, to, only=["customers"], now=lambda: sandbox.now)
                assert report.status == 0
                assert database.execute(count).fetchall() == before
                database.commit()
                assert database.execute(count).fetchall() == [(before[0][0] + 1,)]


def test_rows_are_written_in_small_groups_where_nothing_else_of_the_process_opens_the_file(tmp_path: Path) -> None:
    groups = {}
    for exclusive in (False, True):
        file = tmp_path / f"exclusive is {exclusive}.duckdb"
        store = Store(Destination(f"duckdb:///{file}", exclusive=exclusive), {"customers": CUSTOMERS}, "soft")
        for first in (0, 6000):  # the second package replaces half of the first one
            rows = arrow_schema(CUSTOMERS).empty_table().to_pydict()
            rows = {name: [None] * 12_000 for name in rows} | {"id": [str(first + n) for n in range(12_000)]}
            store.load({"customers": [pa.Table.from_pydict(rows, schema=arrow_schema(CUSTOMERS))]}, {})
        store.close()
        with duckdb.connect(str(file)) as database:
            assert database.execute("SELECT count(DISTINCT id) FROM mvmnt.customers").fetchall() == [(18_000,)]
            assert database.execute("SELECT count(*) FROM mvmnt.customers").fetchall() == [(18_000,)]
            found = database.execute("SELECT max(row_group_id) FROM pragma_storage_info('mvmnt.customers')").fetchone()
        groups[exclusive] = found[0] + 1 if found else 0
    assert groups[False] == 1
    assert groups[True] >= 2


def test_a_store_goes_on_from_what_its_database_has_without_being_asked_for_it(tmp_path: Path) -> None:
    to = Destination(f"duckdb:///{tmp_path}/brokerage.duckdb")
    empty = arrow_schema(CUSTOMERS).empty_table()
    since = datetime(2025, 1, 31, tzinfo=UTC)
    for states in ({"customers": TableState(since)}, {"teams": TableState(since)}):
        store = Store(to, {"customers": CUSTOMERS}, "soft")
        store.load({"customers": [empty]}, states)
        store.close()
    store = Store(to, {"customers": CUSTOMERS}, "soft")
    assert store.states() == {"customers": TableState(since), "teams": TableState(since)}
    store.close()


async def test_a_file_and_its_lock_may_be_in_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(here)
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            await mirror(client, "duckdb:///~/brokerage.duckdb", only=["customers"], now=lambda: sandbox.now)
    assert {path.name for path in home.iterdir()} == {"brokerage.duckdb", "brokerage.duckdb.mvmnt.lock"}
    assert not list(here.iterdir())
