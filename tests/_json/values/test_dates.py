"""Dates and times of responses in every form that ISO 8601 has for them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._json.values.dates import parse_date, parse_date_time

UTC = datetime.UTC


@given(st.datetimes(timezones=st.just(UTC)))
def test_what_python_writes_is_read_as_python_reads_it(moment: datetime.datetime) -> None:
    assert parse_date_time(moment.isoformat()) == moment
    assert parse_date(moment.date().isoformat()) == moment.date()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-01-31T24:00:00Z", datetime.datetime(2025, 2, 1, tzinfo=UTC)),
        ("2025-12-31T24:00:00.000Z", datetime.datetime(2026, 1, 1, tzinfo=UTC)),
        ("2025-01-31T24:00Z", datetime.datetime(2025, 2, 1, tzinfo=UTC)),
        ("2025-01-31 24:00:00+02:00", datetime.datetime(2025, 1, 31, 22, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime.datetime(2017, 1, 1, tzinfo=UTC)),
        ("2016-12-31T23:59:60.5Z", datetime.datetime(2017, 1, 1, 0, 0, 0, 500_000, tzinfo=UTC)),
        ("2017-01-01T00:59:60+01:00", datetime.datetime(2017, 1, 1, tzinfo=UTC)),
        ("2025-01-31t12:00:00z", datetime.datetime(2025, 1, 31, 12, tzinfo=UTC)),
        ("2025-01-31T12:00:00.123456789Z", datetime.datetime(2025, 1, 31, 12, 0, 0, 123_456, tzinfo=UTC)),
    ],
)
def test_the_end_of_a_day_and_leap_seconds_are_read(text: str, moment: datetime.datetime) -> None:
    assert parse_date_time(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2025-01-31T24:00:01Z",
        "2025-01-31T25:00:00Z",
        "2025-01-31T12:30:60Z",
        "9999-12-31T24:00:00Z",
        "2025-02-30T24:00:00Z",
        "2025-01-31T24:00:00 and more",
        "2025-01-31T23:59:60.Z",
        "٢٠٢٥-01-31T24:00:00Z",
    ],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_date_time(text)


@pytest.mark.parametrize(
    "text", ["2025-01-31", "2025-01-31T00:00:00.000Z", "2025-01-31T00:00:00+02:00", "2025-01-31 00:00:00"]
)
def test_the_date_of_a_timestamp_is_the_one_that_is_written(text: str) -> None:
    assert parse_date(text) == datetime.date(2025, 1, 31)


@pytest.mark.parametrize("text", ["", "31.01.2025", "2025-13-01", "2025-01-31T", "2025-01-31T99:00:00Z"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_date(text)
