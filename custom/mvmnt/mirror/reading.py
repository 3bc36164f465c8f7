"""Reads what a unit asks for from the API, as Arrow tables of the description's types."""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow and dlt leave type arguments open)

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime
from typing import Any, Final, cast

import attrs
import pyarrow as pa

from mvmnt._json.decode import explain
from mvmnt._json.schema import UNDECODABLE
from mvmnt._resources.frames.rows import Rows
from mvmnt._resources.frames.undecoded import Records
from mvmnt._tables.table import Table
from mvmnt.client import Mvmnt
from mvmnt.concurrency import map_concurrent
from mvmnt.errors import BadRequestError, UnreadableRecordError, ValidationError
from mvmnt.mirror.database.columns import READ_AT, arrow_schema
from mvmnt.mirror.storable import StorableRows
from mvmnt.mirror.tables import fetch_record, listing_of
from mvmnt.mirror.units import Unit

__all__ = ["Batch", "Now", "Unreadable", "criteria", "read_pages", "read_records"]

Now = Callable[[], datetime]
"""Where the time comes from, in UTC."""

RECORDS_AT_ONCE: Final = 10
_RECORD: Final = re.compile(r"^[^\[]*\[\d+\]\.?")


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
    """The pages of a unit's listing, from its cursor on; once from the first where the API no longer knows the cursor.

    Raises:
        BadRequestError, ValidationError: the API refuses the listing, or one of its own new cursors.
    """
    unit = attrs.evolve(unit, began=unit.began or now())
    begun_anew = False
    while not unit.listed:
        try:
            async with aclosing(_pages_from(client, table, unit, now)) as batches:
                async for batch in batches:
                    unit = batch.unit
                    yield batch
        except (BadRequestError, ValidationError):
            if unit.cursor is None or begun_anew:
                raise
            begun_anew = True
            unit = attrs.evolve(unit, cursor=None)


async def _pages_from(client: Mvmnt, table: Table, unit: Unit, now: Now) -> AsyncGenerator[Batch, None]:
    errors: list[UnreadableRecordError] = []
    listing = listing_of(client, table, criteria(table, unit), unit.cursor).with_prefetch(0)
    rows = StorableRows(table)
    read = listing.on_unreadable(errors.append)._pages_with(cast("Records", rows))  # pyright: ignore[reportPrivateUsage]  # of this package
    async with aclosing(read) as pages:
        while True:
            errors.clear()
            read_at = now()
            page = await anext(pages, None)
            if page is None:
                return
            unit = attrs.evolve(unit, cursor=page.end_cursor if page.has_next else None, listed=not page.has_next)
            yield _batch(table, unit, cast("Rows", page.items), read_at, errors)


async def read_records(client: Mvmnt, table: Table, unit: Unit, ids: Iterable[str], now: Now) -> Batch:
    """The records with these ids, and which of them are gone."""

    async def read(id_: str) -> tuple[str, Batch | None]:
        read_at = now()
        record = await fetch_record(client, table, id_)
        return id_, None if record is None else _batch_of(table, unit, record, read_at)

    found = [one async for one in map_concurrent(read, ids, concurrency=RECORDS_AT_ONCE)]
    batches = [batch for _, batch in found if batch is not None]
    return Batch(
        unit,
        pa.concat_tables([arrow_schema(table).empty_table(), *(batch.rows for batch in batches)]),
        tuple(one for batch in batches for one in batch.unreadable),
        tuple(id_ for id_, batch in found if batch is None),
    )


def _batch_of(table: Table, unit: Unit, record: Mapping[str, Any], read_at: datetime) -> Batch:
    rows = StorableRows(table)
    try:
        return _batch(table, unit, rows.decode([record]), read_at)
    except UNDECODABLE as error:
        misfit = explain([record], rows, error)
    id_ = record.get("id")
    told = Unreadable(table.name, id_ if isinstance(id_, str) else None, _reason(misfit.place, misfit.reason))
    return Batch(unit, arrow_schema(table).empty_table(), (told,))


def _batch(
    table: Table, unit: Unit, found: Rows, read_at: datetime, errors: Sequence[UnreadableRecordError] = ()
) -> Batch:
    rows = pa.Table.from_batches([found.batch])
    missing = {READ_AT: read_at}
    for field in arrow_schema(table):
        if field.name not in rows.schema.names:
            rows = rows.append_column(field, pa.array([missing.get(field.name)] * len(rows), field.type))
    unreadable = [Unreadable(table.name, error.record.id, _reason(error.path, error.reason)) for error in errors]
    return Batch(unit, rows.select(arrow_schema(table).names), tuple(unreadable))


def _reason(path: str, reason: str) -> str:
    """What is wrong, with its place in the record."""
    return f"{_RECORD.sub('', path) or 'the record'}: {reason}"
