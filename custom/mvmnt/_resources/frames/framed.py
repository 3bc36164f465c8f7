"""Listings as tables of Arrow, polars and pandas."""

# pyright: reportUnknownMemberType=false
# (the stubs of pyarrow leave type arguments open)

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from mvmnt._resources.frames.undecoded import Records

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from mvmnt._resources.frames.rows import Rows, TableRows
    from mvmnt._resources.pages import CursorPage
    from mvmnt._tables.table import Table

__all__ = ["Framed"]


class Framed(ABC):
    """A listing that can be read as a table, without models.

    The columns are those of the mirror's table (`mvmnt mirror tables` lists them): the members of the description in
    snake_case, amounts as DECIMAL with 9 places, dates, times with a zone, and the JSON text of objects and lists. All
    columns are there, whatever the records have. A record that no model could be made of has its row nevertheless. A
    value that its column cannot hold exactly raises `UnreadableRecordError`, which names record and column, or goes to
    the handler of `on_unreadable`. Pre-signed URLs, and members that the description does not have, are in no column:
    `.raw()` has them.
    """

    _table: str

    @abstractmethod
    def _pages_with(self, records: Records) -> AsyncGenerator[CursorPage[Any], None]:
        """The pages with what `records` reads."""

    async def batches(self) -> AsyncGenerator[pa.RecordBatch, None]:
        """The rows page by page, as record batches of one schema: at most two pages are in memory.

        Example:
            async for batch in mvmnt.invoices.filter().batches():
                writer.write_batch(batch)

        Raises:
            ImportError: pyarrow is not installed.
            TypeError: the listing has no table.
            UnreadableRecordError: a value does not fit its column.
            MvmntError: a call failed.
        """
        async with aclosing(self._pages_with(cast("Records", self._rows()))) as pages:
            async for page in pages:
                yield cast("Rows", page.items).batch

    async def to_arrow(self) -> pa.Table:
        """All rows as one table of Arrow; it needs the extra `frames`, and raises what `batches` does."""
        rows = self._rows()
        import pyarrow as pa

        return pa.Table.from_batches([batch async for batch in self.batches()], schema=rows.schema)

    async def to_polars(self) -> pl.DataFrame:
        """All rows as a DataFrame of polars, with the types of `to_arrow`; polars must be installed too."""
        polars = _imported("polars")
        return cast("pl.DataFrame", polars.from_arrow(await self.to_arrow()))

    async def to_pandas(self) -> pd.DataFrame:
        """All rows as a DataFrame of pandas, with the types of `to_arrow`; pandas must be installed too.

        The columns are of `pandas.ArrowDtype`: pandas' own types have no exact amounts, and no integers beside nulls.
        """
        pandas = _imported("pandas")
        return (await self.to_arrow()).to_pandas(types_mapper=pandas.ArrowDtype)

    def _rows(self) -> TableRows:
        if not self._table:
            raise TypeError(f"{self!r} has no table: its records have no id, or are of several kinds; read .raw()")
        _imported("pyarrow")
        from mvmnt._resources.frames.rows import TableRows

        return TableRows(_tables()[self._table])


@cache
def _tables() -> dict[str, Table]:
    from mvmnt_client.tables import TABLES

    return {table.name: table for table in TABLES}


def _imported(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        package = "'mvmnt-client[frames]'" if name == "pyarrow" else name
        raise ImportError(f"tables need {name}: pip install {package}", name=name) from None
