"""The file of a mirror in DuckDB: its name and its place."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import duckdb
import pytest

from mvmnt.errors import ConfigurationError
from mvmnt.mirror import Destination, DestinationError, mirror
from mvmnt.testing import MvmntSandbox


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
            for _ in range(2):
                report = await mirror(client, url, only=["customers"], now=lambda: sandbox.now)
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


async def test_a_program_may_keep_the_file_open_that_it_mirrors_into(tmp_path: Path) -> None:
    file = tmp_path / "brokerage.duckdb"
    count = "SELECT count(*) FROM mvmnt.customers"
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            await mirror(client, f"duckdb:///{file}", only=["customers"], now=lambda: sandbox.now)
            with duckdb.connect(str(file)) as database:
                database.begin()
                before = database.execute(count).fetchall()
                sandbox.add("customers", {"name": "New", "status": "ACTIVE"})
                report = await mirror(client, f"duckdb:///{file}", only=["customers"], now=lambda: sandbox.now)
                assert report.status == 0
                assert database.execute(count).fetchall() == before
                database.commit()
                assert database.execute(count).fetchall() == [(before[0][0] + 1,)]


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
