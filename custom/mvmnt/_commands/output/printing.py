"""Prints results as they come: a table on a terminal, JSON lines elsewhere, or what ``--output`` says."""

from __future__ import annotations

import csv
import sys
from collections.abc import AsyncIterable, Sequence
from typing import Any, Final

import attrs
import click

from mvmnt._commands.output.exact import as_cell, as_indented, as_text
from mvmnt._commands.output.formats import Format
from mvmnt._core.json_types import is_array, is_object

__all__ = ["Output"]

_CHUNK: Final = 100  # rows of one table: a listing on a terminal is shown as it comes


@attrs.frozen
class Output:
    """How results are printed.

    Attributes:
        format: None for a table on a terminal and JSON lines elsewhere.
        query: a JMESPath expression over the whole result; empty for none.
        columns: the members that are printed, nested ones by dots; empty for those that fit into a table, or all.
    """

    format: Format | None = None
    query: str = ""
    columns: tuple[str, ...] = ()

    @property
    def chosen(self) -> Format:
        """The format that holds."""
        return self.format or ("table" if sys.stdout.isatty() else "jsonl")

    def one(self, value: Any) -> None:
        """Print one result: a record, or what a query makes of it."""
        if self.query:
            from mvmnt._commands.output.query import search

            value = search(self.query, value)
        match self.chosen:
            case "json":
                picked = [self._picked(row) for row in value] if is_array(value) else self._picked(value)
                click.echo(as_indented(picked))
            case "jsonl":
                for row in value if is_array(value) else [value]:
                    click.echo(as_text(self._picked(row)))
            case "csv":
                rows = _rows(value)
                self._csv(rows, self._all_columns(rows), header=True)
            case "table" if is_object(value) and not self.columns:
                from mvmnt._commands.output.table import record_table, terminal

                terminal().print(record_table(value))
            case "table":
                self._table(_rows(value), self.columns)

    async def many(self, records: AsyncIterable[Any], columns: Sequence[str] = ()) -> None:
        """Print records as they come.

        Args:
            records: JSON values.
            columns: those of a CSV; empty for the members that the records have, all of which are read first.
        """
        if self.query:
            return self.one([record async for record in records])
        match self.chosen:
            case "jsonl":
                async for record in records:
                    click.echo(as_text(self._picked(record)))
            case "json":
                await _json_array(self._picked(record) async for record in records)
            case "csv":
                await self._csv_of(records, columns)
            case "table":
                await self._tables(records)
        return None

    async def _csv_of(self, records: AsyncIterable[Any], columns: Sequence[str]) -> None:
        known = self.columns or columns
        if not known:
            rows = _rows([record async for record in records])
            self._csv(rows, self._all_columns(rows), header=True)
            return
        self._csv([], known, header=True)
        async for record in records:
            self._csv(_rows(record), known, header=False)

    async def _tables(self, records: AsyncIterable[Any]) -> None:
        columns: Sequence[str] = self.columns
        rows: list[Any] = []
        shown = 0
        async for record in records:
            rows.append(record)
            if len(rows) == _CHUNK:
                columns = self._table(_rows(rows), columns)
                shown, rows = shown + len(rows), []
        if rows or not shown:
            self._table(_rows(rows), columns)
        click.echo(f"{shown + len(rows)} records", err=True)

    def _table(self, rows: list[dict[str, Any]], columns: Sequence[str]) -> Sequence[str]:
        from mvmnt._commands.output.table import columns_that_fit, rows_table, terminal

        console = terminal()
        columns = columns or columns_that_fit(rows, console.width)
        if columns:
            console.print(rows_table([{name: _at(row, name) for name in columns} for row in rows], columns))
        return columns

    def _picked(self, record: Any) -> Any:
        return {name: _at(record, name) for name in self.columns} if self.columns and is_object(record) else record

    def _all_columns(self, rows: list[dict[str, Any]]) -> Sequence[str]:
        return self.columns or list(dict.fromkeys(name for row in rows for name in row))

    def _csv(self, rows: list[dict[str, Any]], columns: Sequence[str], *, header: bool) -> None:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        if header:
            writer.writerow(columns)
        for row in rows:
            writer.writerow([_csv_cell(_at(row, name)) for name in columns])


async def _json_array(records: AsyncIterable[Any]) -> None:
    before = "["
    async for record in records:
        click.echo(before + "\n  " + as_indented(record).replace("\n", "\n  "), nl=False)
        before = ","
    click.echo("[]" if before == "[" else "\n]")


def _rows(value: Any) -> list[dict[str, Any]]:
    """Values as rows; what is no object has one column."""
    rows = value if is_array(value) else [value]
    return [row if is_object(row) else {"value": row} for row in rows]


def _at(row: dict[str, Any], name: str) -> Any:
    """A member of a record, or one inside it by dots; None where there is none."""
    if name in row:
        return row[name]
    found: Any = row
    for step in name.split("."):
        found = found.get(step) if is_object(found) else None
    return found


def _csv_cell(value: Any) -> str:
    return value if isinstance(value, str) else as_cell(value)
