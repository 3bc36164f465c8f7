"""Reads what a unit asks for from the API, as Arrow tables of the description's types."""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow and dlt leave type arguments open)

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

import attrs
import pyarrow as pa

from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.errors import BadRequestError, ValidationError
from mvmnt.mirror.database.columns import READ_AT, arrow_schema
from mvmnt.mirror.tables import fetch_page, fetch_record, to_rows
from mvmnt.mirror.units import Unit

__all__ = ["Batch", "Now", "Unreadable", "criteria", "read_pages", "read_records"]

Now = Callable[[], datetime]
"""Where the time comes from, in UTC."""

RECORDS_AT_ONCE: Final = 10


@attrs.frozen
class Unreadable:
    """A record that does not fit the API's description. The mirror goes on without it, and keeps the row it has.

    Attributes:
        table: where its row would be.
        id: its id, if it has one.
        reason: which value does not fit.
    """

    table: str
    id: str | None
    reason: str


@attrs.frozen
class Batch:
    """Some rows of one table.

    Attributes:
        unit: the unit as it stands once the rows are loaded.
        rows: in the table's columns (`columns.arrow_schema`).
        unreadable: the records that could not be read.
        gone: the ids of records that the API no longer has.
    """

    unit: Unit
    rows: pa.Table
    unreadable: tuple[Unreadable, ...] = ()
    gone: tuple[str, ...] = ()


def criteria(table: Table, unit: Unit) -> dict[str, Any]:
    """The filter of a unit's listing. Deleted records are listed too where the API shows them."""
    found: dict[str, Any] = {}
    if table.deleted is not None:
        found["or"] = [{table.deleted: {"isNull": True}}, {table.deleted: {"isNull": False}}]
    if unit.work == "open" and table.status is not None:
        found[table.status] = {"in": list(table.open_states)}
    field = table.updated if unit.work == "changes" and table.updated else table.created
    span = {"greaterThanOrEqualTo": unit.since, "lessThan": unit.until}
    limits = {operator: moment.isoformat() for operator, moment in span.items() if moment is not None}
    if limits and field is not None:
        found[field] = limits
    return found


async def read_pages(client: Mvmnt, table: Table, unit: Unit, now: Now) -> AsyncGenerator[Batch, None]:
    """The pages of a unit's listing, from its cursor on; the first again where the API no longer knows the cursor."""
    wanted = criteria(table, unit)
    unit = attrs.evolve(unit, began=unit.began or now())
    while not unit.listed:
        read_at = now()
        try:
            records, cursor = await fetch_page(client, table, wanted, unit.cursor)
        except (BadRequestError, ValidationError):
            if unit.cursor is None:
                raise
            unit = attrs.evolve(unit, cursor=None)
            continue
        unit = attrs.evolve(unit, cursor=cursor, listed=cursor is None)
        yield _batch(table, unit, records, read_at)


async def read_records(client: Mvmnt, table: Table, unit: Unit, ids: Iterable[str], now: Now) -> Batch:
    """The records with these ids, and which of them are gone."""

    async def read(id_: str) -> tuple[str, Batch | None]:
        read_at = now()
        record = await fetch_record(client, table, id_)
        return id_, None if record is None else _batch(table, unit, [record], read_at)

    found = [one async for one in map_concurrent(read, ids, concurrency=RECORDS_AT_ONCE)]
    batches = [batch for _, batch in found if batch is not None]
    return Batch(
        unit,
        pa.concat_tables([arrow_schema(table).empty_table(), *(batch.rows for batch in batches)]),
        tuple(one for batch in batches for one in batch.unreadable),
        tuple(id_ for id_, batch in found if batch is None),
    )


def _batch(table: Table, unit: Unit, records: list[Mapping[str, Any]], read_at: datetime) -> Batch:
    rows, failures = to_rows(table, records)
    missing = {READ_AT: read_at}
    for field in arrow_schema(table):
        if field.name not in rows.schema.names:
            rows = rows.append_column(field, pa.array([missing.get(field.name)] * len(rows), field.type))
    unreadable = [Unreadable(table.name, raw.get("id"), reason) for raw, reason in failures]
    return Batch(unit, rows.select(arrow_schema(table).names), tuple(unreadable))
