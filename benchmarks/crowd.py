"""A year of records, nine tenths of them of one day, as the upstream lists them: filtered by `createdAt`."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime
from functools import cache
from typing import Any

import orjson

from benchmarks.payloads import PAGE_SIZE, SMALL_CUSTOMER

__all__ = ["SPAN", "crowded_page"]

SPAN = {"since": "2024-01-01", "until": "2025-01-01"}
"""The year."""

_START = datetime(2024, 1, 1, tzinfo=UTC)
_DAY = 86_400.0
_CROWD_DAY = 130


def crowded_page(pages: int, body: dict[str, Any]) -> bytes:
    """One page of the records that a request body asks for, of `pages` pages in all."""
    made = _made(pages)
    criterion = body.get("filter", {}).get("createdAt", {})
    first = bisect_left(made, _second(criterion.get("greaterThanOrEqualTo"), made[0]))
    end = bisect_left(made, _second(criterion.get("lessThan"), made[-1] + 1))
    begin = max(first, int(body.get("cursor") or 0))
    stop = min(begin + PAGE_SIZE, end)
    info = {"pageSize": PAGE_SIZE, "hasNextPage": stop < end, "endCursor": str(stop)}
    records = b",".join(_record(number) for number in range(begin, stop))
    return b'{"data":[%s],"pagination":%s}' % (records, orjson.dumps(info))


@cache
def _made(pages: int) -> list[float]:
    """When the records were made, in seconds after the beginning of the year."""
    count = pages * PAGE_SIZE
    rest = count // 10
    crowd = count - rest
    on_the_day = [_CROWD_DAY * _DAY + _DAY * number / crowd for number in range(crowd)]
    return sorted([*on_the_day, *(366 * _DAY * number / rest for number in range(rest))])


def _second(text: str | None, otherwise: float) -> float:
    return otherwise if text is None else (datetime.fromisoformat(text) - _START).total_seconds()


def _record(number: int) -> bytes:
    return b"%s%08d%s" % (_HEAD, number, _TAIL)


_HEAD, _TAIL = orjson.dumps({**SMALL_CUSTOMER, "id": "########-7a35-4c1e-9d0b-5a6f2c8e4b10"}).split(b"########")
