"""Reads numbers, dates, waiting times and request ids from HTTP headers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

__all__ = ["number", "request_id", "seconds_to_wait", "server_time", "unix_time"]

CLOCK_TOLERANCE: Final = 2.0
"""The most seconds between our clock and the server's `Date` that count as equal: a date has whole seconds, and is a
little old."""

LARGEST: Final = 1e12
"""The largest count or Unix time in a header. A larger number counts as absent."""


def seconds_to_wait(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that the server asks to wait.

    `Retry-After` (seconds or an HTTP date) goes before `X-RateLimit-Reset` (Unix seconds). An unreadable value counts
    as absent. If the `Date` of the response shows that the two clocks differ, times are relative to that date.

    Args:
        headers: the headers of the response.
        now: our Unix time in seconds.

    Returns:
        Seconds, 0 or more; None if there is no such header.
    """
    retry_after = headers.get("retry-after", "")
    wait = number(retry_after)
    if wait is None:
        until = unix_time(retry_after)
        if until is None:
            until = number(headers.get("x-ratelimit-reset", ""))
        wait = None if until is None else until - server_time(headers, now)
    return None if wait is None else max(0.0, wait)


def server_time(headers: Mapping[str, str], now: float) -> float:
    """The server's Unix time: ours, unless the `Date` of the response shows that the clocks differ."""
    date = unix_time(headers.get("date", ""))
    return now if date is None or abs(date - now) <= CLOCK_TOLERANCE else date


def number(text: str) -> float | None:
    """The number in a header; None if it is none, not finite or above `LARGEST`."""
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= LARGEST else None


def unix_time(http_date: str) -> float | None:
    """An HTTP date in Unix seconds; None if it is none."""
    try:
        moment = parsedate_to_datetime(http_date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):  # which one depends on the Python version
        return None


_REQUEST_IDS: Final = (  # in the order in which they count
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "x-ms-request-id",
    "x-cloud-trace-context",
    "cf-ray",
)


def request_id(headers: Mapping[str, str]) -> str | None:
    """The id that the server, or a proxy in front of it, gave the request, from the usual headers; None without one."""
    return next((value for name in _REQUEST_IDS if (value := headers.get(name))), None)
