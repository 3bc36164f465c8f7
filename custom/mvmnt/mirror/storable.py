"""Rows that databases take: those of listings, without NUL in their text."""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# (the stubs of pyarrow leave type arguments open)

from __future__ import annotations

import re
from typing import Any, Final

from mvmnt._json.schema import Misfit, Rules
from mvmnt._resources.frames.rows import Rows, TableRows
from mvmnt._tables.table import Column, Table

__all__ = ["StorableRows"]

_NUL: Final = "\0"
_NUL_OF_JSON: Final = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


class StorableRows(TableRows):
    """The rows of a table that a database can store."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._texts: list[Column] = [column for column in table.columns if column.type in ("text", "uuid", "json")]

    def decode(self, value: Any, /) -> Rows:
        rows = super().decode(value)
        for column in self._texts:
            self._refuse(rows, column)
        return rows

    def check(self, value: object, rules: Rules) -> None:
        super().check(value, rules)
        rows = super().decode(value)
        for column in self._texts:
            self._refuse(rows, column)

    def _refuse(self, rows: Rows, column: Column) -> None:
        """Raise `Misfit` for the first NUL of a column."""
        texts = rows.batch.column(column.name)
        characters = texts.buffers()[2]  # those of all rows, one after another
        sign = b"\\u0000" if column.type == "json" else b"\0"
        if characters is None or sign not in characters.to_pybytes():
            return
        for index, text in enumerate(texts.to_pylist()):
            if text is not None and (_NUL_OF_JSON.search(text) if column.type == "json" else _NUL in text):
                raise Misfit("expected text without NUL, which databases refuse", index, column.member)
