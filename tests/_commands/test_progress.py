"""What a terminal, or a file, shows of a mirror."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from mvmnt._commands.progress import SILENCE, Bars, Course, Lines
from mvmnt._core.operation import Operation
from mvmnt.mirror import TableReport
from mvmnt.responses import ResponseInfo


def response(**headers: str) -> ResponseInfo:
    operation = Operation(id="filterCustomers", method="POST", path="/customers/filter", reads=True)
    return ResponseInfo(operation, 200, {name.replace("_", "-"): value for name, value in headers.items()}, 1, 0.1)


class Progressing:
    """A course, and the seconds since it began."""

    def __init__(self, per_minute: int | None = None) -> None:
        self.seconds = 0.0
        self.responses: list[ResponseInfo] = []
        self.course = Course(per_minute, self.responses, now=lambda: self.seconds)

    def at(self, seconds: float, *reports: TableReport) -> str:
        self.seconds = seconds
        self.course.reports = {report.table: report for report in reports}
        return str(self.course)


def shown(*reports: TableReport, per_minute: int | None = None) -> list[str]:
    console = Console(file=io.StringIO(), force_terminal=True, width=80, record=True)
    bars = Bars(console, Course(per_minute, []))
    for report in reports:
        bars.show(report)
    console.print(bars.shown)
    return console.export_text().splitlines()


def test_a_table_that_is_loaded_has_a_check_mark() -> None:
    everything, customers, invoices = shown(
        TableReport("customers", calls=1, read=3), TableReport("invoices", calls=2, read=1, done=True)
    )[:3]
    assert "all tables" in everything
    assert "4 records, 3 calls" in everything
    assert "3 records, 1 call " in customers
    assert "✓" not in customers
    assert invoices.startswith("✓ invoices")
    assert "1 record, 2 calls" in invoices


def test_a_terminal_has_the_course_below_and_no_row_of_a_table_before_its_first_page() -> None:
    lines = shown(TableReport("customers", calls=1, read=3, listed=True), TableReport("invoices"), per_minute=300)
    assert not any("invoices" in line for line in lines)
    assert lines[-1].strip() == "1 of 2 tables read, budget 300 calls a minute"


def test_without_a_budget_the_server_tells_what_is_left() -> None:
    mirror = Progressing()
    table = TableReport("customers")
    assert mirror.at(0, table) == "0 of 1 table read"
    mirror.responses += [
        response(x_ratelimit_remaining="599", x_ratelimit_limit="600"),
        response(x_ratelimit_remaining="598", x_ratelimit_limit="600"),
    ]
    assert mirror.at(1, table) == "0 of 1 table read, 598 of 600 calls left"
    assert len(mirror.responses) == 1


@pytest.mark.parametrize("headers", [{}, {"x_ratelimit_remaining": "many", "x_ratelimit_limit": "600"}])
def test_a_server_that_names_no_limit_has_none(headers: dict[str, str]) -> None:
    mirror = Progressing()
    mirror.responses.append(response(**headers))
    assert mirror.at(1, TableReport("customers")) == "0 of 1 table read"


def test_the_time_left_follows_from_the_rows_that_the_mirror_has() -> None:
    mirror = Progressing()
    customers = TableReport("customers", calls=10, read=1_000, expected=1_500)
    invoices = TableReport("invoices", expected=500)
    assert mirror.at(10, customers, invoices) == "0 of 2 tables read, about 10 s left"
    assert mirror.at(200, customers, invoices) == "0 of 2 tables read, about 3 min left"


@pytest.mark.parametrize(
    ("seconds", "reports"),
    [
        (60, [TableReport("customers", calls=1, read=100)]),
        (60, [TableReport("customers", calls=1, read=100, expected=900), TableReport("invoices")]),
        (60, [TableReport("customers", expected=900)]),
        (60, [TableReport("customers", calls=9, read=950, expected=900)]),
        (60, [TableReport("customers", calls=9, read=700, expected=900, listed=True)]),
        (1, [TableReport("customers", calls=1, read=100, expected=900)]),
    ],
    ids=["first run", "one table unknown", "nothing read", "more than expected", "read to the end", "just begun"],
)
def test_no_time_is_told_where_nothing_tells_it(seconds: float, reports: list[TableReport]) -> None:
    assert "left" not in Progressing().at(seconds, *reports)


def test_a_budget_that_holds_calls_back_counts_in_the_time_left() -> None:
    table = TableReport("customers", calls=60, read=6_000, expected=60_000)
    assert "about 2 min left" in Progressing().at(10, table)
    assert "about 9 min left" in Progressing(60).at(10, table)


def test_lines_tell_of_the_whole_now_and_then_and_of_each_table_that_is_loaded() -> None:
    mirror, file = Progressing(300), io.StringIO()
    lines = Lines(Console(file=file, width=40), mirror.course, now=lambda: mirror.seconds)
    table = TableReport("customers", calls=1, read=100, expected=500)
    lines.show(table)
    for mirror.seconds in (SILENCE, SILENCE + 1):
        lines.show(table)
    table.done = table.listed = True
    lines.show(table)
    assert file.getvalue().splitlines() == [
        "all tables: 100 records, 1 call, 0 of 1 table read, budget 300 calls a minute, about 60 s left",
        "customers: 100 records, 1 call",
    ]


@pytest.mark.parametrize("per_minute", [None, 300])
def test_a_mirror_of_days_keeps_the_last_response_alone(per_minute: int | None) -> None:
    progressing = Progressing(per_minute)
    progressing.responses += [response()] * 1_000

    progressing.at(60.0, TableReport("customers", calls=1_000, read=3))

    assert len(progressing.responses) == 1
