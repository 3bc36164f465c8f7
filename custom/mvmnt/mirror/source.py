# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow and dlt leave type arguments open)

"""The account as a dlt source, for those who have a pipeline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import dlt
import pyarrow as pa

from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.mirror.copying import tables_named, utc_now
from mvmnt.mirror.database.columns import READ_AT, dlt_columns
from mvmnt.mirror.database.queries import Queries
from mvmnt.mirror.database.store import Deletions
from mvmnt.mirror.planning import plan
from mvmnt.mirror.reading import Batch, Now, read_pages, read_records
from mvmnt.mirror.units import Unit, read_state, write_state

if TYPE_CHECKING:
    from dlt.extract import DltResource, DltSource

__all__ = ["source"]

T = TypeVar("T")


def source(
    *,
    only: Sequence[str] = (),
    client: Callable[[], Mvmnt] = Mvmnt,
    since: datetime | None = None,
    sweep: bool = False,
    deletions: Deletions = "soft",
    now: Now = utc_now,
) -> DltSource:
    """The tables of the account as a dlt source: a resource for each, merged by id, with its state in the pipeline.

    Example:
        pipeline = dlt.pipeline("brokerage", destination="duckdb", dataset_name="mvmnt")
        pipeline.run(source(only=["customers", "invoices"]), loader_file_format="parquet")

    One run loads one package, so that memory and a crash cost more than with `mirror`. Records that cannot be read
    are left out. Into PostgreSQL, load Parquet: dlt's CSV makes null of empty text.

    Args:
        only: the tables; by default all.
        client: makes a client. Each resource makes one, and closes it.
        since, sweep, deletions, now: as for `mirror`.

    Raises:
        ConfigurationError: there is no such table.
    """
    tables = tables_named(only)

    @dlt.source(name="mvmnt")
    def account() -> list[DltResource]:
        return [_resource(table, client, since, sweep, deletions, now) for table in tables]

    return account()


def _resource(
    table: Table, client: Callable[[], Mvmnt], since: datetime | None, sweep: bool, deletions: Deletions, now: Now
) -> DltResource:
    columns = dlt_columns(table, hard=deletions == "hard")
    columns["id"]["unique"] = False  # a record may come twice in one package
    columns[READ_AT]["dedup_sort"] = "desc"

    def read() -> Iterator[object]:
        state = dlt.current.resource_state()
        known = read_state(state)
        queries = Queries(dlt.current.pipeline(), [table])
        hints = dlt.mark.make_hints(
            write_disposition={
                "disposition": "merge",
                "strategy": "delete-insert",
                "source_filter": queries.no_newer_row(table),
            }
        )
        states = {table.name: known} if known.read_until else {}
        with _loop() as call:
            for unit in plan(states, [table], since=since, sweep=sweep):
                with closing(_rows(call, client, table, unit, queries if states else None, now)) as read_rows:
                    for rows, stands in read_rows:
                        known = known.after(stands, done=True)
                        if len(rows):
                            yield dlt.mark.with_hints(rows, hints)
        state.update(write_state(attrs.evolve(known, units=())))

    return dlt.resource(read, name=table.name, columns=columns, write_disposition="merge")


def _rows(
    call: Callable[[Coroutine[Any, Any, Any]], Any],
    client: Callable[[], Mvmnt],
    table: Table,
    unit: Unit,
    queries: Queries | None,
    now: Now,
) -> Generator[tuple[pa.Table, Unit]]:
    """The rows of a unit, page by page, then those that no listing had; each with the unit as it stands."""
    reader = call(_opened(client))
    try:
        seen: set[str] = set()
        pages = read_pages(reader, table, unit, now)
        while (batch := call(_next(pages))) is not None:
            unit = batch.unit
            seen.update(batch.rows["id"].to_pylist())
            yield batch.rows, unit
        if queries is not None and unit.work != "changes":
            ids = [id_ for id_ in queries.unseen(table, unit) if id_ not in seen]
            found = call(read_records(reader, table, unit, ids, now))
            yield found.rows, unit
            yield queries.tombstones(table, found.gone, now()), unit
    finally:
        call(reader.aclose())


async def _opened(client: Callable[[], Mvmnt]) -> Mvmnt:
    return client()


async def _next(pages: Any) -> Batch | None:
    return await anext(pages, None)


@contextmanager
def _loop() -> Generator[Callable[[Coroutine[Any, Any, Any]], Any]]:
    """An event loop in a thread of its own: dlt asks its resources one after another, from code that is not async."""
    runner = asyncio.Runner()
    with ThreadPoolExecutor(1, "mvmnt-source") as thread:
        try:
            yield lambda work: thread.submit(runner.run, work).result()
        finally:
            thread.submit(runner.close).result()
