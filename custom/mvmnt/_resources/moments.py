"""Moments as callers write them: datetimes, dates and text."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

__all__ = ["read_moment"]


def read_moment(name: str, value: datetime | date | str) -> datetime:
    """A moment as callers write it, in UTC; `name` is the argument's, for the error's text."""
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


def _parse(text: str) -> datetime:
    from dateutil import parser  # here, since it takes a while to load and most callers have a datetime

    # Read with two defaults for what the text does not say: what comes out twice was not made up.
    first, second = (
        parser.parse(text, default=datetime(year, 1, 1, tzinfo=UTC), tzinfos=_zone) for year in (2000, 2004)
    )
    if first != second:
        raise ValueError("it names no year")
    return first


def _zone(name: str | None, offset: int | None) -> tzinfo:
    """The time zone that a text names. Abbreviations such as EST mean different hours to different people."""
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is not None:
        raise ValueError(f"{name} is no time zone that all agree on: give the offset, such as +02:00")
    return UTC
