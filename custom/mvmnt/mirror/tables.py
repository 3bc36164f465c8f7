"""How the API's records become rows of the tables of `mvmnt_client.tables`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import msgspec
import orjson
import pyarrow as pa

from mvmnt._core.json_numbers import loads
from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._tables.table import ColumnType, Table
from mvmnt.client import Mvmnt
from mvmnt.errors import NotFoundError
from mvmnt_client.tables import TABLES

__all__ = ["TABLES", "fetch_page", "fetch_record", "schema_of", "singular", "to_rows"]

_PAGE_SIZE: Final = 100
"""Records on a page where the description names no bound."""

_ARROW: Final[dict[ColumnType, pa.DataType]] = {
    "text": pa.string(),
    "uuid": pa.string(),
    "json": pa.string(),
    "decimal": pa.decimal128(38, 9),
    "double": pa.float64(),
    "integer": pa.int64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "timestamp": pa.timestamp("us", "UTC"),
}


def schema_of(table: Table) -> pa.Schema:
    """The described columns of a table in Arrow's types."""
    return pa.schema([pa.field(column.name, _ARROW[column.type]) for column in table.columns])


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    if "\0" in value:
        raise ValueError(f"{value!r} holds a NUL, which databases refuse")
    return value


_ENCODER: Final = msgspec.json.Encoder(decimal_format="number", order="sorted")


def _json(value: object) -> str:
    return _ENCODER.encode(value).decode()


def _decimal(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{value!r} is no number")
    return Decimal(value)


_MISFITS: Final = (ArithmeticError, AttributeError, TypeError, ValueError, pa.ArrowException)
_READ: Final[dict[ColumnType, Callable[[Any], object]]] = {
    "text": _text,
    "uuid": _text,
    "json": _json,
    "decimal": _decimal,
    "double": float,
    "integer": lambda value: value,
    "boolean": lambda value: value,
    "date": date.fromisoformat,
    "timestamp": datetime.fromisoformat,
}


def to_rows(table: Table, records: Iterable[Mapping[str, Any]]) -> tuple[pa.Table, list[tuple[Mapping[str, Any], str]]]:
    """The rows of records, and the records that do not fit the columns, each with the reason."""
    found = list(records)
    try:
        return _rows(table, found), []
    except _MISFITS:
        pass  # one of them does not fit: find out which
    fitting: list[pa.Table] = [_rows(table, [])]
    failures: list[tuple[Mapping[str, Any], str]] = []
    for record in found:
        try:
            fitting.append(_rows(table, [record]))
        except _MISFITS as error:
            failures.append((record, str(error)))
    return pa.concat_tables(fitting), failures


def _rows(table: Table, records: Sequence[Mapping[str, Any]]) -> pa.Table:
    arrays: list[pa.Array[Any]] = []
    for column in table.columns:
        read = _READ[column.type]
        values = (record.get(column.member) for record in records)
        try:
            arrays.append(pa.array([None if value is None else read(value) for value in values], _ARROW[column.type]))
        except _MISFITS as error:
            raise ValueError(f"{column.member}: {error}") from error
    return pa.Table.from_arrays(arrays, schema=schema_of(table))


async def fetch_page(
    client: Mvmnt, table: Table, criteria: Mapping[str, Any], cursor: str | None
) -> tuple[list[Mapping[str, Any]], str | None]:
    """One page of a table's listing: its records, and the cursor of the next page."""
    body = {"pageSize": table.page_size or _PAGE_SIZE, "filter": criteria} | (
        {} if cursor is None else {"cursor": cursor}
    )
    operation = Operation(id=table.operation, method="POST", path=f"{table.path}/filter", reads=True)
    response = await call(
        client.generated.get_async_httpx_client(),
        operation,
        method="POST",
        url=f"{table.path}/filter",
        content=orjson.dumps(body),
        headers={"Content-Type": "application/json"},
        extensions={"mvmnt": operation},
    )
    page: Any = loads(response.content)
    place = page.get("pagination") or page["pageInfo"]
    return page["data"], place["endCursor"] if place["hasNextPage"] else None


async def fetch_record(client: Mvmnt, table: Table, id_: str) -> Mapping[str, Any] | None:
    """One record by its id; None if the API has none."""
    operation = Operation(id=f"get {table.name}", method="GET", path=f"{table.path}/{{id}}", reads=True)
    http = client.generated.get_async_httpx_client()
    try:
        response = await call(http, operation, method="GET", url=f"{table.path}/{id_}", extensions={"mvmnt": operation})
    except NotFoundError:
        return None
    found: Mapping[str, Any] = loads(response.content)
    return found


def singular(table: Table) -> str:
    """The name of one record, such as `customer_contact`."""
    return table.name.removesuffix("ies") + "y" if table.name.endswith("ies") else table.name.removesuffix("s")
