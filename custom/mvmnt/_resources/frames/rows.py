"""Records as rows of Arrow, in the columns that the description has for their table.

Each value is exactly that of the JSON; what a column cannot hold exactly raises.
"""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow leave type arguments open)

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import msgspec
import pyarrow as pa

from mvmnt._core.json_types import is_array, is_object
from mvmnt._json.kinds import BOOLEAN, DATE, DATE_TIME, INTEGER, NUMBER, STRING
from mvmnt._json.schema import RESPONSE, Misfit, Rules, Schema
from mvmnt._json.values.dates import parse_date_time
from mvmnt._json.values.wording import shown
from mvmnt._resources.frames.undecoded import check_record
from mvmnt._tables.table import Column, ColumnType, Table

__all__ = ["Rows", "TableRows", "schema_of"]

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
_EXPECTED: Final[dict[ColumnType, Schema[object]]] = {
    "text": STRING,
    "uuid": STRING,
    "decimal": NUMBER,
    "double": NUMBER,
    "integer": INTEGER,
    "boolean": BOOLEAN,
    "date": DATE,
    "timestamp": DATE_TIME,
}
_BEYOND: Final = 2**63
_FINE: Final = re.compile(r"[.,]\d{6}\d*[1-9]", re.ASCII)
_ENCODER: Final = msgspec.json.Encoder(decimal_format="number", order="sorted")
_MISFITS: Final = (ArithmeticError, AttributeError, TypeError, ValueError, pa.ArrowException)


def schema_of(table: Table) -> pa.Schema:
    """The columns of a table in Arrow's types."""
    return pa.schema([pa.field(column.name, _ARROW[column.type]) for column in table.columns])


class Rows(list[Any]):
    """The records of a page, with their rows.

    Attributes:
        batch: a row for each record.
    """

    def __init__(self, records: Sequence[Mapping[str, Any]], batch: pa.RecordBatch) -> None:
        super().__init__(records)
        self.batch = batch

    def chosen(self, indexes: Sequence[int]) -> Rows:
        """The records at these indexes, with their rows."""
        return Rows([self[index] for index in indexes], self.batch.take(pa.array(indexes, pa.int64())))


class TableRows:
    """Records of one table: what a listing of it reads its pages by.

    Args:
        table: their table.
    """

    name: str = "an array"
    always_fit: frozenset[type] = frozenset()

    def __init__(self, table: Table) -> None:
        self._columns = table.columns
        self.schema: pa.Schema = schema_of(table)

    def decode(self, value: Any, /) -> Rows:
        """The rows of parsed records.

        Raises:
            ValueError: a value does not fit its column.
        """
        if not all(map(is_object, value)):
            raise TypeError("a record is no object")
        try:
            arrays = [_array(column, [record.get(column.member) for record in value]) for column in self._columns]
        except _MISFITS as error:
            raise ValueError(str(error)) from error
        return Rows(value, pa.RecordBatch.from_arrays(arrays, schema=self.schema))

    def check(self, value: object, rules: Rules) -> None:
        """Raise `Misfit` for the first value that does not fit its column."""
        for index, record in enumerate(value if is_array(value) else ()):
            check_record(index, record)
            for column in self._columns:
                try:
                    _check(column, record.get(column.member))
                except Misfit as misfit:
                    raise misfit.below(column.member).below(index) from None


def _array(column: Column, values: list[Any]) -> pa.Array[Any]:
    if read := _READ.get(column.type):
        values = [None if value is None else read(value) for value in values]
    return pa.array(values, _ARROW[column.type])


def _check(column: Column, value: object) -> None:
    if value is None:
        return
    if expected := _EXPECTED.get(column.type):
        expected.check(value, RESPONSE)
    try:
        _array(column, [value])
    except Misfit:
        raise
    except _MISFITS as error:
        raise Misfit(f"{shown(str(value))} does not fit the column {column.name} ({error})") from None


def _json(value: object) -> str:
    return _ENCODER.encode(value).decode()


def _float(value: object) -> float:
    """The float of a number; of a whole number the one that is equal, of another one the nearest."""
    if type(value) is int:
        if value == float(value):
            return float(value)
    elif type(value) is Decimal and math.isfinite(number := float(value)):
        return number
    raise Misfit(f"expected a number that a float can hold, not {shown(str(value))}")


def _whole(value: object) -> int:
    if type(value) is int:
        return value
    if type(value) is Decimal and abs(value) < _BEYOND and value == value.to_integral_value():
        return int(value)
    raise Misfit(f"expected a whole number, not {shown(str(value))}")


def _moment(text: str) -> datetime:
    found = parse_date_time(text)
    if found.tzinfo is None:
        raise Misfit(f"expected a time zone, which {shown(text)} does not have")
    if _FINE.search(text):
        raise Misfit(f"expected microseconds at most, and {shown(text)} is finer")
    return found


_READ: Final[dict[ColumnType, Callable[[Any], object]]] = {  # Arrow itself takes strings, amounts and booleans exactly
    "json": _json,
    "double": _float,
    "integer": _whole,
    "date": date.fromisoformat,
    "timestamp": _moment,
}
