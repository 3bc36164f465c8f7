"""The columns of a mirror's table: those of the description, and two of the mirror's own.

`_read_at` is when the row was asked for. `deleted_at` is the API's where it has one; elsewhere it is when the mirror
noticed that the record is gone.
"""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow and dlt leave type arguments open)

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import pyarrow as pa
import pyarrow.compute as pc

from mvmnt._resources.frames.rows import schema_of
from mvmnt._tables.table import Table

if TYPE_CHECKING:
    from dlt.common.schema.typing import TColumnSchema

__all__ = ["DELETED_AT", "READ_AT", "arrow_schema", "dlt_columns", "newest", "placeholder"]

READ_AT: Final = "_read_at"
DELETED_AT: Final = "deleted_at"

_MOMENT: Final = pa.timestamp("us", "UTC")


def arrow_schema(table: Table) -> pa.Schema:
    """All columns of a table, in order."""
    described = schema_of(table)
    own = [pa.field(name, _MOMENT) for name in (DELETED_AT, READ_AT) if name not in described.names]
    return pa.schema([*described, *own])


def dlt_columns(table: Table, *, hard: bool) -> dict[str, TColumnSchema]:
    """The same columns in dlt's terms, with a column for members that are always null too."""
    types = {column.name: column.type for column in table.columns}
    columns: dict[str, TColumnSchema] = {}
    for name in arrow_schema(table).names:
        columns[name] = {"nullable": name != "id", **_dlt_type(types.get(name, "timestamp"))}
    columns["id"] |= {"primary_key": True, "unique": True}
    columns[DELETED_AT]["hard_delete"] = hard
    return columns


def _dlt_type(kind: str) -> TColumnSchema:
    match kind:
        case "decimal":
            return {"data_type": "decimal", "precision": 38, "scale": 9}
        case "double":
            return {"data_type": "double"}
        case "integer":
            return {"data_type": "bigint"}
        case "boolean":
            return {"data_type": "bool"}
        case "date":
            return {"data_type": "date"}
        case "timestamp":
            return {"data_type": "timestamp", "timezone": True, "precision": 6}
        case "json":
            return {"data_type": "json"}
        case _:
            return {"data_type": "text"}


def placeholder(table: Table) -> pa.Table:
    """One row with nothing but an id, which no database is to keep."""
    schema = arrow_schema(table)
    return pa.Table.from_pylist([{name: "" if name == "id" else None for name in schema.names}], schema=schema)


def newest(table: Table, batches: Sequence[pa.Table]) -> pa.Table:
    """The rows of all batches, of each id the newest one."""
    rows = pa.concat_tables(batches) if batches else arrow_schema(table).empty_table()
    if len(rows) == 0 or pc.count_distinct(rows["id"]).as_py() == len(rows):
        return rows
    keys = [name for name in ("updated_at", READ_AT) if name in rows.schema.names]
    positioned = rows.append_column("_position", pa.array(range(len(rows))))
    ordered = positioned.sort_by([(name, "ascending") for name in (*keys, "_position")])
    last = ordered.append_column("_order", pa.array(range(len(rows))))
    kept = last.group_by("id").aggregate([("_order", "max")])["_order_max"]
    return last.take(kept).drop_columns(["_position", "_order"])
