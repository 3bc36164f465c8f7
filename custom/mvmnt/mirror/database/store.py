"""The mirror's tables in their destination: loaded by dlt, one package at a time, and read by SQL.

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
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import dlt
import pyarrow as pa

from mvmnt.mirror.database.columns import DELETED_AT, READ_AT, arrow_schema, dlt_columns, newest, placeholder
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.tables import Table
from mvmnt.mirror.units import TableState, Unit, read_state, write_state

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
        self._folder = tempfile.TemporaryDirectory(prefix="mvmnt-mirror-")  # the destination alone keeps what lasts
        os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")
        os.environ.setdefault("RUNTIME__LOG_LEVEL", "CRITICAL")  # what fails raises
        self._pipeline = dlt.pipeline(
            pipeline_name="mvmnt_mirror",
            destination=destination.for_dlt(),
            dataset_name=destination.dataset,
            pipelines_dir=self._folder.name,
        )
        with self._pipeline.sql_client() as client:
            self._names = {name: client.get_qualified_table_names(name) for name in tables}  # there, and while loaded
            self._escape = client.escape_column_name

    def close(self) -> None:
        """Remove the working files."""
        self._folder.cleanup()

    def states(self) -> dict[str, TableState]:
        """How far each table is; tables that were never loaded are left out."""
        self._pipeline.sync_destination()
        source = (self._pipeline.state.get("sources") or {}).get(_SOURCE) or {}
        return {name: read_state(found) for name, found in (source.get("tables") or {}).items()}

    def load(self, rows: Mapping[str, Sequence[pa.Table]], states: Mapping[str, TableState]) -> None:
        """Load one package: rows by table, and the states that hold with them."""
        written = {name: write_state(state) for name, state in states.items()}

        @dlt.resource(name="states")
        def keep_states() -> Iterator[object]:
            dlt.current.source_state().setdefault("tables", {}).update(written)
            yield from ()

        @dlt.source(name=_SOURCE)
        def package() -> list[DltResource]:
            return [keep_states(), *(self._resource(self._tables[name], batches) for name, batches in rows.items())]

        if self._destination.loader_file_format is None:
            self._pipeline.run(package())
        else:
            self._pipeline.run(package(), loader_file_format=self._destination.loader_file_format)

    def _resource(self, table: Table, batches: Sequence[pa.Table]) -> DltResource:
        rows = newest(table, batches)
        made = rows if len(rows) else placeholder(table)  # without rows, no database would make the table

        def read() -> Iterator[object]:
            yield made

        return dlt.resource(
            read,
            name=table.name,
            columns=dlt_columns(table, hard=self._deletions == "hard"),
            write_disposition={
                "disposition": "merge",
                "strategy": "delete-insert",
                "deduplicated": True,
                "source_filter": self._no_newer_row(table) if len(rows) else "FALSE",
            },
        )

    def _no_newer_row(self, table: Table) -> str:
        """SQL that keeps the loaded rows for which the destination has no newer one."""
        there, loaded = self._names[table.name]
        id_, read_at, updated = map(self._escape, ("id", READ_AT, "updated_at"))
        newer = f"t.{read_at} > n.{read_at}"
        if any(column.name == "updated_at" for column in table.columns):
            undecided = f"t.{updated} = n.{updated} OR t.{updated} IS NULL OR n.{updated} IS NULL"
            newer = f"t.{updated} > n.{updated} OR (({undecided}) AND {newer})"
        both = f"{there} AS t JOIN {loaded} AS n ON t.{id_} = n.{id_}"
        return f"{id_} NOT IN (SELECT t.{id_} FROM {both} WHERE {newer})"

    def unseen(self, table: Table, unit: Unit) -> list[str]:
        """The ids of the rows in a unit's scope that were not read since it began, deleted ones left out."""
        assert unit.began is not None
        conditions, values = [f"{self._escape(READ_AT)} < %s", f"{self._escape(DELETED_AT)} IS NULL"], [unit.began]
        scope: list[tuple[str, str, object]] = []
        if unit.since is not None:
            scope.append(("created_at", ">=", unit.since))
        if unit.until is not None:
            scope.append(("created_at", "<", unit.until))
        for name, operator, value in scope:
            conditions.append(f"{self._escape(name)} {operator} %s")
            values.append(value)  # type: ignore[arg-type]
        if unit.work == "open":
            conditions.append(f"{self._escape('status')} IN ({', '.join(['%s'] * len(table.open_states))})")
            values.extend(table.open_states)  # type: ignore[arg-type]
        sql = f"SELECT {self._escape('id')} FROM {self._names[table.name][0]} WHERE {' AND '.join(conditions)}"
        with self._pipeline.sql_client() as client:
            found = client.execute_sql(sql, *values)
        return [str(row[0]) for row in found or ()]

    def tombstones(self, table: Table, ids: Sequence[str], deleted_at: datetime) -> pa.Table:
        """The rows with these ids as they are, marked as deleted."""
        rows = self.read(table, ids)
        moments = pa.array([deleted_at] * len(rows), pa.timestamp("us", "UTC"))
        for name in (DELETED_AT, READ_AT):
            rows = rows.set_column(rows.schema.get_field_index(name), rows.schema.field(name), moments)
        return rows

    def read(self, table: Table, ids: Sequence[str] | None = None) -> pa.Table:
        """The rows of a table with these ids, or all, in the types of the description."""
        schema = arrow_schema(table)
        if ids is not None and not ids:
            return schema.empty_table()
        where = "" if ids is None else f" WHERE {self._escape('id')} IN ({', '.join(['%s'] * len(ids))})"
        sql = f"SELECT {', '.join(self._selected(table))} FROM {self._names[table.name][0]}{where}"
        with self._pipeline.sql_client() as client:
            if self._destination.kind == "duckdb":
                found: pa.Table = client.native_connection.sql(
                    sql.replace("%s", "?"), params=list(ids or ())
                ).to_arrow_table()
                return found.cast(schema)
            with client.execute_query(sql, *(ids or ())) as cursor:
                columns = list(zip(*cursor.fetchall(), strict=True)) or [()] * len(schema)
        arrays = [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
        return pa.table(arrays, schema=schema)

    def _selected(self, table: Table) -> list[str]:
        """The columns, with JSON as text."""
        texts = {column.name for column in table.columns if column.type == "json"}
        return [
            f"CAST({self._escape(name)} AS TEXT) AS {self._escape(name)}" if name in texts else self._escape(name)
            for name in arrow_schema(table).names
        ]
