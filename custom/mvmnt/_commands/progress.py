"""What commands show: bars and tables on a terminal, plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from mvmnt.mirror.report import Report, TableReport, Verification

__all__ = ["Bars", "comparison", "counts", "progress", "summary"]


class Bars:
    """Rows of a terminal: one for all tables together, and one for each table from its first page on.

    Args:
        console: the terminal.
    """

    def __init__(self, console: Console) -> None:
        spinner, name = SpinnerColumn(finished_text="[green]✓"), TextColumn("{task.description:24}")
        text = TextColumn("{task.fields[text]}")
        self.shown = Progress(spinner, name, text, TimeElapsedColumn(), console=console, transient=True)
        self._tasks = {"": self.shown.add_task("all tables", text="", total=None)}
        self._reports: dict[str, TableReport] = {}

    def show(self, report: TableReport) -> None:
        """Take over how far a table is."""
        self._reports[report.table] = report
        if report.table not in self._tasks:
            self._tasks[report.table] = self.shown.add_task(report.table, text="", total=1)
        self.shown.update(self._tasks[report.table], text=counts([report]), completed=int(report.done))
        self.shown.update(self._tasks[""], text=counts(self._reports.values()))


@contextmanager
def progress() -> Generator[Callable[[TableReport], None]]:
    """Show how a mirror goes on, until the end of the block."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _line(console)
        return
    bars = Bars(console)
    with bars.shown:
        yield bars.show


def _line(console: Console) -> Callable[[TableReport], None]:
    def show(report: TableReport) -> None:
        if report.done:
            console.print(f"{report.table}: {counts([report])}", highlight=False)

    return show


def counts(reports: Iterable[TableReport]) -> str:
    """How many records and calls, in words."""
    reports = list(reports)
    return f"{_many(sum(one.read for one in reports), 'record')}, {_many(sum(one.calls for one in reports), 'call')}"


def _many(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"


def summary(report: Report) -> None:
    """Print what a run did."""
    console = Console()
    table = Table("table", "records", "calls", "deleted", "unreadable", title=f"Mirror in {report.destination}")
    for one in report.tables:
        table.add_row(one.table, *(f"{n:,}" for n in (one.read, one.calls, one.deleted, len(one.unreadable))))
    _print(console, table)
    for one in report.tables:
        for record in one.unreadable:
            console.print(f"{record.table} {record.id} could not be read: {record.reason}", markup=False)
    console.print(
        f"{counts(report.tables)}, {_many(report.packages, 'package')}, {report.seconds:.1f} s", highlight=False
    )


def comparison(found: Verification) -> None:
    """Print how the mirror compares with the account."""
    console = Console()
    table = Table("table", "rows here", "rows there", "missing", "too many", "different", title=found.destination)
    for one in found.tables:
        numbers = (one.here, one.there, len(one.missing), len(one.extra), len(one.differing))
        table.add_row(one.table, *(f"{n:,}" for n in numbers), style="" if one.equal else "bold red")
    _print(console, table)
    words = {0: "equal", 10: "repaired", 1: "different"}
    console.print(f"{words[found.status]}, {found.seconds:.1f} s", highlight=False)


def _print(console: Console, table: Table) -> None:
    if console.is_terminal:
        console.print(table)
        return
    console.print(table.title)
    for row in zip(*(column.cells for column in table.columns), strict=True):
        named = [f"{cell} {column.header}" for column, cell in list(zip(table.columns, row, strict=True))[1:]]
        console.print(f"{row[0]}: {', '.join(named)}", highlight=False, soft_wrap=True)
