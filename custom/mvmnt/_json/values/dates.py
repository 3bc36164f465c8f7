"""Dates and times: what responses may hold, and what requests do."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

__all__ = ["parse_date", "parse_date_time", "read_full_date", "read_internet_time"]

_read_date = date.fromisoformat  # looked up once, since every record has dates
_read_date_time = datetime.fromisoformat
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_END_OF_DAY = r"(\d{4}-\d\d-\d\d)[T ]24:00(?::00(?:[.,]0+)?)?(Z|[+-].*)?"
_LEAP_SECOND = r"(\d{4}-\d\d-\d\d[T ]\d\d:59):60([.,]\d+)?(Z|[+-].*)?"


def parse_date_time(text: str) -> datetime:
    """Read a date and time of ISO 8601.

    ``24:00:00`` is midnight of the next day; a leap second, ``23:59:60``, is the second after it, as Python has none.

    Raises:
        ValueError: the text is neither.
    """
    try:
        return _read_date_time(text)
    except ValueError:
        return _parse_unusual(text)


def parse_date(text: str) -> date:
    """Read a date of ISO 8601, or the date of a date and time, as it is written.

    Raises:
        ValueError: the text is neither.
    """
    try:
        return _read_date(text)
    except ValueError:
        return parse_date_time(text).date()


_FULL_DATE = r"\d{4}-\d\d-\d\d"
_INTERNET_TIME = r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"


def read_full_date(text: str) -> date:
    """Read a date as RFC 3339 has it (`full-date`), which is what JSON Schema calls a date.

    Raises:
        ValueError: the text is none.
    """
    if re.fullmatch(_FULL_DATE, text, re.ASCII) is None:
        raise ValueError("no full-date of RFC 3339")
    return date.fromisoformat(text)


def read_internet_time(text: str) -> datetime:
    """Read a date and time with a time zone as RFC 3339 has it (`date-time`), which is what JSON Schema calls so.

    Raises:
        ValueError: the text is none.
    """
    if re.fullmatch(_INTERNET_TIME, text, re.ASCII) is None:
        raise ValueError("no date-time of RFC 3339")
    return datetime.fromisoformat(text.upper())


def _parse_unusual(text: str) -> datetime:
    text = text.upper()
    try:
        if found := re.fullmatch(_END_OF_DAY, text, re.ASCII):
            return datetime.fromisoformat(f"{found[1]}T00:00:00{found[2] or ''}") + _DAY
        if found := re.fullmatch(_LEAP_SECOND, text, re.ASCII):
            return datetime.fromisoformat(f"{found[1]}:59{found[2] or ''}{found[3] or ''}") + _SECOND
    except OverflowError:
        raise ValueError("a date and time beyond the year 9999") from None
    return datetime.fromisoformat(text)
