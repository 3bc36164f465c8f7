"""The mirror's tables in their destination: loaded by dlt, one package at a time.

A package holds rows of any tables and the states of the units that they come from. dlt marks a package as loaded once
all of its rows are there, and a state counts only then: a run that is killed reads again what its last package held.

Rows are merged by id. A row replaces the one that is there, unless that one is newer: by `updated_at` where the table
has it, and by `_read_at` between equals. All methods block, and are for one thread.
"""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow and dlt leave type arguments open)

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import dlt
import pyarrow as pa
from dlt.common.exceptions import DltException

from mvmnt._tables.table import Table
from mvmnt.mirror.database.columns import dlt_columns, newest, placeholder
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.database.duckdb_file import lift_memory_bound
from mvmnt.mirror.database.queries import Queries
from mvmnt.mirror.units import TableState, read_state, write_state

if TYPE_CHECKING:
    from dlt.extract import DltResource

__all__ = ["Deletions", "Store"]

Deletions: TypeAlias = Literal["soft", "hard"]
"""What becomes of the row of a deleted record: `soft` sets its `deleted_at`, `hard` removes it."""

_SOURCE: Final = "mvmnt"


class Store:
    """The tables of one mirror.

    Args:
        destination: the database.
        tables: the tables, by name.
        deletions: what becomes of the rows of deleted records.
    """

    def __init__(self, destination: Destination, tables: Mapping[str, Table], deletions: Deletions) -> None:
        self._tables = tables
        self._deletions: Deletions = deletions
        self._destination = destination
        self._open()

    def _open(self) -> None:
        """Begin with empty working files: what lasts is in the destination."""
        self._folder = tempfile.TemporaryDirectory(prefix="mvmnt-mirror-")
        os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")
        os.environ.setdefault("RUNTIME__LOG_LEVEL", "CRITICAL")  # what fails raises
        self._pipeline = dlt.pipeline(
            pipeline_name="mvmnt_mirror",
            destination=self._destination.for_dlt(),
            dataset_name=self._destination.dataset,
            pipelines_dir=self._folder.name,
        )
        try:
            self.queries: Queries = Queries(self._pipeline, self._tables.values())
        except BaseException:  # the database cannot be opened
            self.close()
            raise
        self._synced = self._failed = False

    def close(self) -> None:
        """Remove the working files."""
        self._folder.cleanup()

    def states(self) -> dict[str, TableState]:
        """How far each table is; tables that were never loaded are left out. A package that failed is given up."""
        if self._failed:
            self.close()
            self._open()
        self._pipeline.sync_destination()
        self._synced = True
        source = (self._pipeline.state.get("sources") or {}).get(_SOURCE) or {}
        return {name: read_state(found) for name, found in (source.get("tables") or {}).items()}

    def load(self, rows: Mapping[str, list[pa.Table]], states: Mapping[str, TableState]) -> None:
        """Load one package: rows by table, and the states that hold with them.

        The lists are emptied: once rows are in a file, memory holds them no longer.
        """
        if not self._synced:
            self.states()  # else the package would begin a new history of the destination
        written = {name: write_state(state) for name, state in states.items()}

        @dlt.resource(name="states")
        def keep_states() -> Iterator[object]:
            dlt.current.source_state().setdefault("tables", {}).update(written)
            yield from ()

        @dlt.source(name=_SOURCE)
        def package() -> list[DltResource]:
            return [keep_states(), *(self._resource(self._tables[name], batches) for name, batches in rows.items())]

        self._failed = True  # until it is loaded: dlt would put a pending package before the next one
        with self._destination.kept_open():
            self._pipeline.extract(package(), loader_file_format=self._destination.loader_file_format)
            pa.default_memory_pool().release_unused()  # the rows are in a file now
            self._pipeline.normalize()
            try:
                self._pipeline.load()
            except DltException as error:
                if "memory_limit" not in str(error) or not self._pipeline.has_pending_data:
                    raise  # DuckDB names that setting wherever it lacks memory; by type it tells only some of it
                lift_memory_bound(self._pipeline.destination)  # from now on: the next packages will be alike
                self._pipeline.load()
        self._failed = False

    def _resource(self, table: Table, batches: list[pa.Table]) -> DltResource:
        rows = newest(table, batches)
        batches.clear()
        has_rows = len(rows) > 0
        made = [rows if has_rows else placeholder(table)]  # without a row, no database would make the table

        def read() -> Iterator[object]:
            yield made.pop()

        return dlt.resource(
            read,
            name=table.name,
            columns=dlt_columns(table, hard=self._deletions == "hard"),
            write_disposition={
                "disposition": "merge",
                "strategy": "delete-insert",
                "deduplicated": True,
                "source_filter": self.queries.no_newer_row(table) if has_rows else "FALSE",
            },
        )
