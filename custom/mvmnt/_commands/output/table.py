"""Tables on a terminal, as wide as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mvmnt._commands.output.exact import as_cell
from mvmnt._core.json_types import is_array, is_object

__all__ = ["columns_that_fit", "record_table", "rows_table"]

_LIKED: Final = ("key", "friendlyId", "name", "title", "email", "status", "type", "amount", "totalAmount", "dueDate")
"""Members that tell records apart, shown first."""
_WIDEST: Final = 36  # of a cell, where there are several columns: an id


def rows_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> Table:
    """Rows as a table; what does not fit is cut with an ellipsis."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        numbers = any(_is_number(row.get(name)) for row in rows)
        table.add_column(
            Text(name), justify="right" if numbers else "left", no_wrap=True, overflow="fold" if numbers else "ellipsis"
        )
    for row in rows:
        table.add_row(*(Text(as_cell(row.get(name))) for name in columns))
    return table


def record_table(record: Mapping[str, Any]) -> Table:
    """One record, a member in each line."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    for name, value in record.items():
        if value is not None:
            table.add_row(Text(name), Text(as_cell(value)))
    return table


def columns_that_fit(rows: Sequence[Mapping[str, Any]], width: int) -> list[str]:
    """The members that a table of some width has room for: the id, those that tell records apart, then the others."""
    names = dict.fromkeys(name for row in rows for name, value in row.items() if _fits_a_cell(value))
    wanted: list[str] = [name for name in ("id", *_LIKED) if name in names]
    wanted += [name for name in names if name not in wanted]
    taken: list[str] = []
    for name in wanted:
        cells = [cell_len(as_cell(row.get(name))) for row in rows]
        size = min(max([len(name), *cells]), _WIDEST) + (2 if taken else 0)
        if size <= width or not taken:
            taken.append(name)
            width -= size
    return taken


def terminal() -> Console:
    """Standard output as a terminal; it has colours unless NO_COLOR is set."""
    return Console(highlight=False)


def _fits_a_cell(value: object) -> bool:
    return value is not None and not is_object(value) and not is_array(value)


def _is_number(value: object) -> bool:
    return not isinstance(value, str | bool) and value is not None and not is_object(value) and not is_array(value)
