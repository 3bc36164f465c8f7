"""How batches become packages: one is loaded while the next one is collected."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex
from threading import Event

import duckdb
import pyarrow as pa
import pytest
from support.mirrored import select

from mvmnt.mirror.database.columns import arrow_schema
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.database.duckdb_file import lift_memory_bound
from mvmnt.mirror.database.loader import Loader
from mvmnt.mirror.database.store import Store
from mvmnt.mirror.errors import DestinationError
from mvmnt.mirror.reading import Batch
from mvmnt.mirror.tables import TABLES
from mvmnt.mirror.units import TableState, Unit

CUSTOMERS = next(table for table in TABLES if table.name == "customers")
COUNT = "SELECT count(*) FROM mvmnt.customers"


def batch(*ids: str, name: str = "A customer") -> Batch:
    schema = arrow_schema(CUSTOMERS)
    rows = [{**dict.fromkeys(schema.names), "id": id_, "name": name} for id_ in ids]
    return Batch(Unit("customers", "sweep"), pa.Table.from_pylist(rows, schema=schema))


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"duckdb:///{tmp_path}/copy.duckdb"


class GatedStore(Store):
    """A store whose packages wait at a gate, and fail where that is wanted."""

    def __init__(self, url: str) -> None:
        super().__init__(Destination(url), {"customers": CUSTOMERS}, "soft")
        self.gate = Event()
        self.begun = Event()
        self.fails = False

    def load(self, rows: Mapping[str, list[pa.Table]], states: Mapping[str, TableState]) -> None:
        self.begun.set()
        assert self.gate.wait(30)
        if self.fails:
            raise duckdb.IOException("no space left on the device")
        super().load(rows, states)


async def test_the_next_package_is_collected_while_one_is_loaded(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mvmnt.mirror.database.loader.PACKAGE_ROWS", 2)
    store = GatedStore(url)
    async with Loader(lambda: store) as loader:
        await loader.put(batch("1", "2"))
        await loader.put(batch("3"))
        assert loader.packages == 0
        full = asyncio.create_task(loader.put(batch("4")))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not full.done(), "memory would hold a third package"
        store.gate.set()
        await full
        await loader.load()
        assert loader.packages == 2
    assert select(url, COUNT) == [(4,)]


async def test_few_rows_make_a_package_where_they_are_large(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mvmnt.mirror.database.loader.PACKAGE_BYTES", 100_000)
    store = GatedStore(url)
    store.gate.set()
    async with Loader(lambda: store) as loader:
        await loader.put(batch("1", name="x" * 99_000))
        assert not store.begun.is_set()
        await loader.put(batch("2", name="x" * 99_000))
        await loader.load()
        await loader.put(batch("3"))
        await loader.load()
        assert loader.packages == 2
    assert select(url, COUNT) == [(3,)]


async def test_after_a_package_that_failed_nothing_is_loaded_before_a_new_beginning(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mvmnt.mirror.database.loader.PACKAGE_ROWS", 1)
    store = GatedStore(url)
    store.gate.set()
    async with Loader(lambda: store) as loader:
        await loader.put(batch("1"))
        await loader.load()
        store.fails = True
        await loader.put(batch("2"))
        for _ in range(2):
            with pytest.raises(DestinationError, match="no space left"):
                await loader.put(batch("3"))
        store.fails = False
        with pytest.raises(DestinationError, match="no space left"):
            await loader.load()
        await loader.begin()
        await loader.put(batch("4"))
        await loader.load()
    assert select(url, "SELECT id FROM mvmnt.customers ORDER BY id") == [("1",), ("4",)]


async def test_a_loader_that_is_left_waits_for_the_package_that_is_being_loaded(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mvmnt.mirror.database.loader.PACKAGE_ROWS", 1)
    store = GatedStore(url)
    async with Loader(lambda: store) as loader:
        await loader.put(batch("1"))
        asyncio.get_running_loop().call_soon(store.gate.set)
    assert select(url, COUNT) == [(1,)]


@pytest.mark.parametrize("bound", ["4MB", "12MB"])  # too little for a statement, and for its commit
async def test_rows_that_are_too_large_for_the_memory_that_duckdb_has_get_more(
    url: str, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    monkeypatch.setattr("mvmnt.mirror.database.duckdb_file.MEMORY", bound)
    lifted: list[object] = []
    monkeypatch.setattr(
        "mvmnt.mirror.database.store.lift_memory_bound",
        lambda destination: lifted.append(destination) or lift_memory_bound(destination),
    )
    store = GatedStore(url)
    store.gate.set()
    async with Loader(lambda: store) as loader:
        for first in (0, 300, 600):
            await loader.put(batch(*map(str, range(first, first + 400)), name=token_hex(15_000)))
            await loader.load()
    assert len(lifted) == 1
    assert select(url, COUNT) == [(1000,)]
