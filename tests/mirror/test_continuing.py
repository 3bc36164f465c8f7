"""Runs that end early, that run at once, and that meet a changed description."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pyarrow as pa
import pytest
from support.edited_pages import edited_pages
from support.mirrored import differences, select

from mvmnt import BadRequestError, MvmntError, RetryPolicy
from mvmnt.mirror import MirrorLockedError, TableState, Unit, mirror
from mvmnt.mirror.database.columns import DELETED_AT, READ_AT, arrow_schema
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.database.lock import locked
from mvmnt.mirror.database.store import Store
from mvmnt.mirror.tables import TABLES
from mvmnt.testing import MvmntSandbox

CUSTOMERS = next(table for table in TABLES if table.name == "customers")
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Iterator[MvmntSandbox]:
    with MvmntSandbox() as sandbox:
        for number in range(600):
            sandbox.add("customers", {"name": f"Customer {number}", "status": "ACTIVE"})
        yield sandbox


async def test_a_run_that_fails_keeps_its_packages_and_the_next_goes_on_from_there(
    sandbox: MvmntSandbox, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mvmnt.mirror.database.loader.PACKAGE_ROWS", 1)
    pages = 0

    def fail_after_two(_: str, records: list[object]) -> list[object]:
        nonlocal pages
        pages += 1
        if pages == 2:
            sandbox.fail_next(500, operation="filterCustomers")
        return records

    once = RetryPolicy(attempts=1)
    async with sandbox.client(retry=once, middleware=[edited_pages(fail_after_two)]) as client:
        with pytest.raises(MvmntError):
            await mirror(client, url, only=["customers"], now=lambda: sandbox.now)
    assert select(url, "SELECT count(*) FROM mvmnt.customers") == [(500,)]
    asked = len(sandbox.requests.of("filterCustomers"))
    async with sandbox.client() as client:
        report = await mirror(client, url, only=["customers"], now=lambda: sandbox.now)
    assert differences(sandbox, url, [CUSTOMERS]) == []
    assert report.tables[0].calls == len(sandbox.requests.of("filterCustomers")) - asked
    assert len(sandbox.requests.of("filterCustomers")) - asked < 1 + 3 + 1  # the third page, then the changes since


async def test_a_cursor_that_the_server_forgot_is_read_from_the_beginning(
    sandbox: MvmntSandbox, duckdb_url: str
) -> None:
    unit = Unit("customers", "sweep", began=sandbox.now, cursor="no-cursor-of-this-server")
    store = Store(Destination(duckdb_url), {"customers": CUSTOMERS}, "soft")
    store.load({"customers": [arrow_schema(CUSTOMERS).empty_table()]}, {"customers": TableState(units=(unit,))})
    store.close()
    async with sandbox.client() as client:
        await mirror(client, duckdb_url, only=["customers"], now=lambda: sandbox.now)
    assert differences(sandbox, duckdb_url, [CUSTOMERS]) == []


async def test_a_server_that_refuses_its_own_cursors_ends_the_run(sandbox: MvmntSandbox, duckdb_url: str) -> None:
    pages = 0

    def refuse_the_next(_: str, records: list[object]) -> list[object]:
        nonlocal pages
        pages += 1
        assert pages < 10, "the listing begins anew without end"
        sandbox.fail_next(400, operation="filterCustomers")
        return records

    async with sandbox.client(middleware=[edited_pages(refuse_the_next)]) as client:
        with pytest.raises(BadRequestError):
            await mirror(client, duckdb_url, only=["customers"], now=lambda: sandbox.now)
    assert pages == 2  # the first page, and once again


async def test_two_mirrors_of_one_database_do_not_run_at_once(sandbox: MvmntSandbox, url: str) -> None:
    with locked(Destination(url)):
        async with sandbox.client() as client:
            with pytest.raises(MirrorLockedError, match="wait for its end"):
                await mirror(client, url, only=["teams"])
    async with sandbox.client() as client:
        await mirror(client, url, only=["teams"])


def row(id_: str, name: str, updated: datetime, read: datetime) -> pa.Table:
    values = {"id": id_, "name": name, "updated_at": updated, READ_AT: read}
    schema = arrow_schema(CUSTOMERS)
    return pa.Table.from_pylist([{field: values.get(field) for field in schema.names}], schema=schema)


@pytest.mark.parametrize(
    ("updated", "read", "kept"),
    [
        (NOW - timedelta(days=1), NOW + timedelta(days=1), "first"),
        (NOW, NOW - timedelta(seconds=1), "first"),
        (NOW, NOW, "second"),
        (NOW + timedelta(microseconds=1), NOW - timedelta(days=1), "second"),
    ],
)
@pytest.mark.parametrize("at_once", [True, False])
def test_the_newer_version_of_a_row_stays(
    url: str, updated: datetime, read: datetime, kept: str, at_once: bool
) -> None:
    store = Store(Destination(url), {"customers": CUSTOMERS}, "soft")
    first, second = row("1", "first", NOW, NOW), row("1", "second", updated, read)
    if at_once:
        store.load({"customers": [first, second]}, {})
    else:
        store.load({"customers": [first]}, {})
        store.load({"customers": [second]}, {})
    store.close()
    assert select(url, "SELECT name FROM mvmnt.customers") == [(kept,)]


def test_a_new_member_of_the_description_becomes_a_column(url: str) -> None:
    before = attrs.evolve(CUSTOMERS, columns=[one for one in CUSTOMERS.columns if one.name != "website"])
    store = Store(Destination(url), {"customers": before}, "soft")
    store.load({"customers": [row("1", "first", NOW, NOW).drop_columns(["website"])]}, {"customers": TableState(NOW)})
    store.close()
    store = Store(Destination(url), {"customers": CUSTOMERS}, "soft")
    assert store.states() == {"customers": TableState(NOW)}
    store.load({"customers": [row("2", "second", NOW, NOW)]}, {})
    store.close()
    assert select(url, "SELECT id, website FROM mvmnt.customers ORDER BY id") == [("1", None), ("2", None)]


def test_text_that_is_empty_and_text_in_any_script_stay_as_they_are(url: str) -> None:
    texts = ["", " ", 'a "quoted", one', "back\\slash", "line\nbreak", "Zürich 東京 🚚", "NULL", "\\N"]
    store = Store(Destination(url), {"customers": CUSTOMERS}, "soft")
    store.load({"customers": [row(str(number), text, NOW, NOW) for number, text in enumerate(texts)]}, {})
    store.close()
    assert [name for (name,) in select(url, "SELECT name FROM mvmnt.customers ORDER BY id")] == texts


def test_the_state_of_a_table_survives_the_machine_that_wrote_it(url: str, tmp_path: Path) -> None:
    unit = Unit("customers", "sweep", since=NOW, began=NOW, cursor="c", account="acme")
    store = Store(Destination(url), {"customers": CUSTOMERS}, "soft")
    store.load({"customers": [row("1", "first", NOW, NOW)]}, {"customers": TableState(NOW, (unit,))})
    store.close()
    again = Store(Destination(url), {"customers": CUSTOMERS}, "soft")
    assert again.states() == {"customers": TableState(NOW, (unit,))}
    again.close()
    assert DELETED_AT in arrow_schema(CUSTOMERS).names


def test_a_package_that_failed_is_given_up_and_the_next_holds_its_own_rows(
    duckdb_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(Destination(duckdb_url), {"customers": CUSTOMERS}, "soft")
    store.load({"customers": [row("1", "first", NOW, NOW)]}, {"customers": TableState(NOW)})

    def fail(*_: object, **__: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr("dlt.Pipeline.load", fail)
        with pytest.raises(OSError, match="disk"):
            store.load({"customers": [row("2", "lost", NOW, NOW)]}, {"customers": TableState(NOW + timedelta(days=1))})
    assert store.states() == {"customers": TableState(NOW)}
    store.load({"customers": [row("3", "third", NOW, NOW)]}, {})
    store.close()
    assert select(duckdb_url, "SELECT id FROM mvmnt.customers ORDER BY id") == [("1",), ("3",)]
