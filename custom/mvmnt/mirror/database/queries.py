# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow and dlt leave type arguments open)

"""What is asked of the tables of a mirror, in SQL that all databases understand. All of it blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import dlt
import pyarrow as pa

from mvmnt._tables.table import Table
from mvmnt.mirror.database.columns import DELETED_AT, READ_AT, arrow_schema
from mvmnt.mirror.units import Unit

__all__ = ["Queries"]


class Queries:
    """Reads the tables that a pipeline fills.

    Args:
        pipeline: the pipeline; its destination is asked.
        tables: the tables.
    """

    def __init__(self, pipeline: dlt.Pipeline, tables: Iterable[Table]) -> None:
        self._pipeline = pipeline
        with pipeline.sql_client() as client:
            names = [table.name for table in tables]
            self._names = {name: client.get_qualified_table_names(name) for name in names}  # there, and while loaded
            self._escape = client.escape_column_name

    def no_newer_row(self, table: Table) -> str:
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
        span = _span(table, unit)
        conditions = [f"{self._escape(READ_AT)} < %s", f"{self._escape(DELETED_AT)} IS NULL", *self._within(span)]
        values: list[object] = [unit.began, *span.values()]
        if unit.work == "open":
            conditions.append(f"{self._escape('status')} IN ({', '.join(['%s'] * len(table.open_states))})")
            values.extend(table.open_states)
        sql = f"SELECT {self._escape('id')} FROM {self._names[table.name][0]} WHERE {' AND '.join(conditions)}"
        with self._pipeline.sql_client() as client:
            found = client.execute_sql(sql, *values)
        return [str(row[0]) for row in found or ()]

    def count(self, table: Table, unit: Unit) -> int:
        """The rows in a unit's span, those of deleted records where listings have them too."""
        span = _span(table, unit)
        conditions = ["1 = 1", *self._within(span)]
        if table.deleted is None:
            conditions.append(f"{self._escape(DELETED_AT)} IS NULL")
        sql = f"SELECT count(*) FROM {self._names[table.name][0]} WHERE {' AND '.join(conditions)}"
        with self._pipeline.sql_client() as client:
            found = client.execute_sql(sql, *span.values())
        return int((found or ((0,),))[0][0])

    def _within(self, span: Iterable[str]) -> list[str]:
        """The conditions of a span, whose values are in the same order."""
        return [f"{self._escape('created_at')} {operator} %s" for operator in span]

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
            if client.capabilities.sqlglot_dialect == "duckdb":
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


def _span(table: Table, unit: Unit) -> dict[str, datetime]:
    """The bounds of `created_at` by their operators, where the listing has them too."""
    if table.created is None:
        return {}
    return {operator: moment for operator, moment in ((">=", unit.since), ("<", unit.until)) if moment is not None}
