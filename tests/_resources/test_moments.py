"""mvmnt._resources.moments: a moment is read as it is written, or refused."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._resources.moments import read_moment

JANUARY_15 = "2025-01-15T00:00:00+00:00"
NOON = "2025-01-15T12:00:00+00:00"
NOON_IN_NEW_YORK = "2025-01-15T17:00:00+00:00"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025", "2025-01-01T00:00:00+00:00"),
        ("2025-01", "2025-01-01T00:00:00+00:00"),
        ("Jan 2025", "2025-01-01T00:00:00+00:00"),
        ("2025-01-15", JANUARY_15),
        ("20250115", JANUARY_15),
        ("2025-W03-3", JANUARY_15),
        ("2025/1/15", JANUARY_15),
        ("15.01.2025", JANUARY_15),
        ("01/15/2025", JANUARY_15),
        ("01/01/2025", "2025-01-01T00:00:00+00:00"),
        ("15-Jan-2025", JANUARY_15),
        ("January 15th, 2025", JANUARY_15),
        ("15th of January 2025", JANUARY_15),
        ("2025-01-15t12:00z", NOON),
        ("2025-01-15 12:00 UTC", NOON),
        ("15 Jan 2025 at 12pm", NOON),
        ("1/15/2025, 12:00:00 PM", NOON),
        ("12:00 15 Jan 2025", NOON),
        ("Wed, 15 Jan 2025 12:00:00 GMT", NOON),
        ("Wed Jan 15 12:00:00 2025", NOON),
        ("Wed Jan 15 12:00:00 UTC 2025", NOON),
        ("2025-01-15T12:00:00-05:00", NOON_IN_NEW_YORK),
        ("2025-01-15 12:00:00 -0500", NOON_IN_NEW_YORK),
        ("2025-01-15 12:00 GMT-5", NOON_IN_NEW_YORK),
        ("Wed Jan 15 2025 12:00:00 GMT-0500", NOON_IN_NEW_YORK),
        ("Wed Jan 15 2025 12:00:00 GMT-0500 (Eastern Standard Time)", NOON_IN_NEW_YORK),
        ("Wed Jan 15 2025 17:30:00 GMT+0530 (India Standard Time)", NOON),
    ],
)
def test_text_that_names_year_month_and_day_is_read(text: str, moment: str) -> None:
    assert read_moment("since", text).isoformat() == moment


@pytest.mark.parametrize(
    "text",
    [
        "250115",
        "25-01-02",
        "01/02/2025",
        "2025/13/01",
        "2025-01-15/16",
        "2025-01-15x16:00",
        "2025-01/15",
        "2025-015",
        "202501",
        "15 Jan 25",
        "15 Jan 2025 3",
        "Jan 2024 2025",
        "Mon Jan 15 2025",
        "Wed Jan 2025",
        "2025-01-15 25:00",
        "2025-01-15 12:00 13:00",
        "2025-01-15 12:00 EST",
        "2025-01-15 12:00 EST-0500",
        "2025-01-15T12:00+99:00",
        "\N{ARABIC-INDIC DIGIT TWO}025-01-15",
    ],
)
def test_text_that_could_mean_another_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^since is .*, which is no moment: "):
        read_moment("since", text)


@given(st.integers(-30_000_000_000, 60_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_what_programs_write_comes_back(moment: datetime) -> None:
    for text in (
        moment.isoformat(),
        moment.isoformat(" "),
        moment.strftime("%Y%m%dT%H%M%SZ").zfill(16),
        moment.ctime(),
        format_datetime(moment, usegmt=True),
        format_datetime(moment),
    ):
        assert read_moment("since", text) == moment


@given(st.text(st.sampled_from("0123456789-/.: TZ+JanMPm"), max_size=24))
def test_any_other_text_names_its_year_or_is_refused(text: str) -> None:
    try:
        moment = read_moment("since", text)
    except ValueError:
        return
    assert any(str(year) in text for year in (moment.year - 1, moment.year, moment.year + 1))
