"""Reads numbers, dates and waiting times from HTTP headers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

__all__ = ["number", "seconds_to_wait", "unix_time"]


def seconds_to_wait(headers: Mapping[str, str], now: float) -> float | None:
    """How long the server asks to wait.

    `Retry-After` (seconds or an HTTP date) counts before `X-RateLimit-Reset` (Unix seconds). What cannot be read counts
    as absent.

    Args:
        headers: the headers of the response.
        now: Unix time in seconds.

    Returns:
        Seconds, 0 or more; None if the server does not say.
    """
    retry_after = headers.get("retry-after", "")
    wait = number(retry_after)
    if wait is None:
        until = unix_time(retry_after)
        if until is None:
            until = number(headers.get("x-ratelimit-reset", ""))
        wait = None if until is None else until - now
    return None if wait is None else max(0.0, wait)


def number(text: str) -> float | None:
    """The number in a header; None if it is none, or not finite."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def unix_time(http_date: str) -> float | None:
    """An HTTP date in Unix seconds; None if it is none."""
    try:
        moment = parsedate_to_datetime(http_date)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
