"""Parses the times of callers: datetimes, dates and text.

Text is accepted only if its year, month and day are certain; nothing is guessed.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

__all__ = ["read_moment"]


def read_moment(name: str, value: datetime | date | str) -> datetime:
    """A moment in UTC.

    Args:
        name: the argument's name; the error names it.
        value: a datetime with a time zone; a date, which is its first moment in UTC; or text. Text without a time is
            the first moment of its day, month or year, and text without a time zone is in UTC.

    Raises:
        ValueError: the value is no certain moment.
    """
    try:
        if isinstance(value, str):
            return _parse(value).astimezone(UTC)
        if not isinstance(value, datetime):
            return datetime.combine(value, time(), UTC)
        if value.utcoffset() is None:
            raise ValueError("it has no time zone and could mean any hour")
        return value.astimezone(UTC)
    except (OverflowError, TypeError, ValueError) as error:
        raise ValueError(f"{name} is {value!r}, which is no moment: {error}") from None


# Python's own parser takes any character in place of the T.
_ISO = re.compile(r"\d{4}-?(\d\d-?\d\d|W\d\d-?\d)([T ].*)?", re.ASCII | re.IGNORECASE)
_COMMENT = re.compile(r"\s*\([^()]*\)$")  # as in JavaScript's 12:00:00 GMT-0500 (Eastern Standard Time)
_TIME = re.compile(
    r"(?<![\d:.+-])(?P<clock>\d\d?:\d\d(:\d\d([.,]\d+)?)?(\s*[ap]\.?m\.?)?|\d\d?\s*[ap]\.?m\.?)(?![\d:])"
    r"(\s*((?:utc|gmt)?\s*(?P<sign>[+-])(?P<hours>\d\d?)(:?(?P<minutes>\d\d))?(?!\d)|(?:z|utc|gmt)\b))?",
    re.ASCII | re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})((?P<mark>[-/.])(?P<month>\d\d?)((?P=mark)(?P<day>\d\d?))?)?", re.ASCII)
_YEAR_LAST = re.compile(r"(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)(?P<year>\d{4})", re.ASCII)
_WORDS = re.compile(r"(?P<word>[a-z]+)|(?P<number>\d+)(?:st|nd|rd|th)?(?![a-z])|[ ,./-]+", re.ASCII | re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)


def _parse(text: str) -> datetime:
    text = text.strip()
    if _ISO.fullmatch(text):
        with suppress(ValueError):
            moment = datetime.fromisoformat(text.upper())
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return _parse_prose(_COMMENT.sub("", text))


def _parse_prose(text: str) -> datetime:
    """A moment in one of the forms that people and programs write beside ISO 8601."""
    from dateutil.parser import parse  # here, since it takes a while to load and most callers have a datetime

    found = _TIME.search(text)
    if found is None:
        return datetime.combine(_parse_date(text, _NO_MONTH), time(), UTC)
    day = _parse_date(f"{text[: found.start()].removesuffix('T')} {text[found.end() :]}", _NO_ZONE)
    return datetime.combine(day, parse(found["clock"]).time(), _zone(found))


def _zone(found: re.Match[str]) -> tzinfo:
    """The time zone of a time; `GMT-0500` is five hours behind UTC, as JavaScript writes it."""
    if not found["sign"]:
        return UTC
    offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(-offset if found["sign"] == "-" else offset)


def _parse_date(text: str, unknown_word: str) -> date:
    text = text.strip(" ,")
    if not _YEAR.search(text):
        raise ValueError("it names no year")
    if found := _YEAR_FIRST.fullmatch(text):
        return date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    if found := _YEAR_LAST.fullmatch(text):
        first, second = int(found["first"]), int(found["second"])
        if first <= 12 and second <= 12 and first != second:
            raise ValueError(f"its day and month are not certain: write it as {_EXAMPLE}")
        return date(int(found["year"]), min(first, second), max(first, second))
    return _parse_words(text, unknown_word)


def _parse_words(text: str, unknown_word: str) -> date:
    """A date with its month in words, such as `Wed, 15 Jan 2025`."""
    from dateutil.parser import parserinfo

    names = parserinfo()
    years, months, days, weekdays = list[int](), list[int](), list[int](), list[int]()
    end = 0
    for token in _WORDS.finditer(text):
        if token.start() != end:
            break
        end = token.end()
        if number := token["number"]:
            (years if len(number) == 4 else days).append(int(number))
        elif (word := token["word"]) and word.lower() not in _FILLERS:
            month, weekday = names.month(word), names.weekday(word)
            if month is None and weekday is None:
                raise ValueError(unknown_word.format(word))
            if month is not None:
                months.append(month)
            if weekday is not None:
                weekdays.append(weekday)
    if end != len(text) or (len(years), len(months)) != (1, 1) or len(days) > 1 or len(weekdays) > 1:
        raise ValueError(f"its year, month and day are not certain: write it as {_EXAMPLE}")
    read = date(years[0], months[0], days[0] if days else 1)
    if weekdays and (not days or read.weekday() != weekdays[0]):
        raise ValueError("that day is another day of the week")
    return read


_FILLERS = {"at", "of", "on"}
_EXAMPLE = "2025-01-31"
_NO_MONTH = "{} is neither a month nor a day of the week"
_NO_ZONE = "{} is no time zone that all agree on: give the offset, such as +02:00"
