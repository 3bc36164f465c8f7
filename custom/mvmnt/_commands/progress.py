"""What commands show: bars and tables on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Final

from rich.console import Console, RenderableType
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from mvmnt._core.headers import number
from mvmnt.mirror.report import Report, TableReport, Verification
from mvmnt.responses import ResponseInfo, captured_responses

__all__ = ["Bars", "Course", "Lines", "comparison", "counts", "progress", "summary"]

SILENCE: Final = 15.0
"""Seconds between two lines where there is no terminal."""

_SURE: Final = 5.0
"""Seconds before the time left is told: a pace needs some pages."""

_MINUTE: Final = 60.0


class Course:
    """How far a mirror is as a whole, what it may call, and the time that it still needs where that is known.

    Args:
        per_minute: the caller's budget; None for none.
        responses: those of the calls, of which the last one tells the server's limit; earlier ones are dropped.
        now: seconds, from any moment on.
    """

    def __init__(
        self, per_minute: int | None, responses: list[ResponseInfo], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._per_minute = per_minute
        self._responses = responses
        self._now = now
        self._begun = now()
        self.reports: dict[str, TableReport] = {}

    def __str__(self) -> str:
        listed = f"{sum(one.listed for one in self.reports.values())} of {_many(len(self.reports), 'table')} read"
        return ", ".join(part for part in (listed, self.budget(), self.left()) if part)

    def budget(self) -> str:
        """The caller's budget, else what the server says; empty where neither does."""
        del self._responses[:-1]
        if self._per_minute is not None:
            return f"budget {_many(self._per_minute, 'call')} a minute"
        headers: Mapping[str, str] = self._responses[0].headers if self._responses else {}
        left, limit = (number(headers.get(f"x-ratelimit-{name}", "")) for name in ("remaining", "limit"))
        return "" if left is None or limit is None else f"{left:,.0f} of {_many(int(limit), 'call')} left"

    def left(self) -> str:
        """The time left, by the pace so far and the budget; empty where the records to come are not known."""
        reports = self.reports.values()
        seconds, read = self._now() - self._begun, sum(one.read for one in reports)
        rest = 0
        for one in reports:
            if not one.listed:
                if one.expected is None:
                    return ""
                rest += max(0, one.expected - one.read)
        if not rest or not read or seconds < _SURE:
            return ""
        wanted = rest / read * seconds
        if self._per_minute is not None:
            calls = sum(one.calls for one in reports) * (1 + rest / read)
            wanted = max(wanted, (calls - 1) // self._per_minute * _MINUTE - seconds)
        return f"about {wanted / _MINUTE:.0f} min left" if wanted >= 1.5 * _MINUTE else f"about {wanted:.0f} s left"


class Bars:
    """Rows of a terminal: one for all tables together, one for each table from its first page on, and the course below.

    Args:
        console: the terminal.
        course: what is known of the whole.
    """

    def __init__(self, console: Console, course: Course) -> None:
        spinner, name = SpinnerColumn(finished_text="[green]✓"), TextColumn("{task.description:24}")
        text = TextColumn("{task.fields[text]}")
        self.shown = _Rows(spinner, name, text, TimeElapsedColumn(), console=console, transient=True)
        self._tasks = {"": self.shown.add_task("all tables", text="", total=None)}
        self._course = course

    def show(self, report: TableReport) -> None:
        """Take over how far a table is."""
        self._course.reports[report.table] = report
        if report.calls or report.done:
            if report.table not in self._tasks:
                self._tasks[report.table] = self.shown.add_task(report.table, text="", total=1)
            self.shown.update(self._tasks[report.table], text=counts([report]), completed=int(report.done))
        self.shown.update(self._tasks[""], text=counts(self._course.reports.values()))
        self.shown.below = str(self._course)


class _Rows(Progress):
    """Rows with a line below them."""

    below = ""

    def get_renderables(self) -> Iterable[RenderableType]:
        yield from super().get_renderables()
        if self.below:
            yield Text(self.below)


class Lines:
    """Lines of text: of the whole now and then, and of each table when it is loaded.

    Args:
        console: where they go.
        course: what is known of the whole.
        now: seconds, from any moment on.
    """

    def __init__(self, console: Console, course: Course, now: Callable[[], float] = time.monotonic) -> None:
        self._console = console
        self._course = course
        self._now = now
        self._told = now()

    def show(self, report: TableReport) -> None:
        """Take over how far a table is."""
        self._course.reports[report.table] = report
        if report.done:
            self._print(f"{report.table}: {counts([report])}")
        elif self._now() - self._told >= SILENCE:
            self._told = self._now()
            self._print(f"all tables: {counts(self._course.reports.values())}, {self._course}")

    def _print(self, line: str) -> None:
        self._console.print(line, highlight=False, soft_wrap=True)


@contextmanager
def progress(per_minute: int | None) -> Generator[Callable[[TableReport], None]]:
    """Show how a mirror goes on, until the end of the block, in which its calls are made.

    Args:
        per_minute: the budget of calls; None for none.
    """
    console = Console(stderr=True)
    with captured_responses() as responses:
        course = Course(per_minute, responses)
        if not console.is_terminal:
            yield Lines(console, course).show
            return
        bars = Bars(console, course)
        with bars.shown:
            yield bars.show


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
