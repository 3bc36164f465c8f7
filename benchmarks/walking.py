"""Benchmarks 4 and 5: walking a listing page by page: seconds, and peak memory.

Every walk is a process of its own. The consumer's work is simulated by waiting, once a page.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator

import attrs

from benchmarks.crowd import SPAN
from benchmarks.figures import Median
from benchmarks.payloads import PAGE_SIZE
from benchmarks.peers import Peers
from benchmarks.scale import Scale
from benchmarks.upstream import base_url
from benchmarks.workers import peak_megabytes, report, run
from mvmnt import Mvmnt

__all__ = ["Walk", "Walks", "measure"]

PAGE_DELAY = 0.05
"""Seconds that the upstream takes for a page where windows are measured."""


@attrs.frozen
class Walk:
    """One walk: `seconds`, and the process's peak `megabytes`."""

    seconds: float
    megabytes: float


@attrs.frozen
class Walks:
    """All walks.

    Attributes:
        records: walked in each of `plain`, `working` and `fetch_only`.
        fetch_only: a plain loop without a consumer's work.
        working: by kind, with a consumer whose work takes as long as a fetch.
        windowed_records: walked in each of `windowed`.
        windowed: by kind of customer and way of reading, where each page takes 50 ms.
        crowded_records: walked in each of `crowded`.
        crowded: by way of reading, where each page takes 50 ms and nine tenths of the records are of one day.
        memory: peak megabytes by small records walked.
    """

    records: int
    fetch_only: float
    working: dict[str, Median]
    windowed_records: int
    windowed: dict[str, dict[str, Median]]
    crowded_records: int
    crowded: dict[str, Median]
    memory: dict[int, float]


def measure(origin: str, peers: Peers, scale: Scale) -> Walks:
    """Medians over the rounds, the ways of walking in turn."""
    url = base_url(origin, pages=scale.pages)
    fetch_only = _walk("plain", url, 0.0, peers).seconds
    work = fetch_only / scale.pages
    ways = ("plain loop", "prefetch off", "prefetch on")
    working = _medians({way: (way.partition(" loop")[0], url, work) for way in ways}, scale.rounds, peers)
    windowed: dict[str, dict[str, Median]] = {}
    for kind in ("small", "full"):
        whole = base_url(origin, kind=kind, pages=scale.windowed_pages, delay=PAGE_DELAY)
        eighth = base_url(origin, kind=kind, pages=scale.windowed_pages // 8, delay=PAGE_DELAY)
        jobs = {"one cursor": ("prefetch on", whole, 0.0), "8 windows": ("windows", eighth, 0.0)}
        windowed[kind] = _medians(jobs, scale.rounds, peers)
    crowded_pages = scale.windowed_pages * 5 // 2
    crowd = base_url(origin, kind="crowded", pages=crowded_pages, delay=PAGE_DELAY)
    ways_of_crowd = {"one cursor": ("prefetch on", crowd, 0.0), "8 windows": ("crowded windows", crowd, 0.0)}
    crowded = _medians(ways_of_crowd, scale.rounds, peers)
    memory: dict[int, float] = {}  # one round: the many take a minute, and peaks hardly differ
    for records in scale.walked:
        of_records = base_url(origin, kind="small", pages=records // PAGE_SIZE)
        memory[records] = _walk("prefetch on", of_records, 0.0, peers).megabytes
    return Walks(
        scale.pages * PAGE_SIZE,
        fetch_only,
        working,
        scale.windowed_pages * PAGE_SIZE,
        windowed,
        crowded_pages * PAGE_SIZE,
        crowded,
        memory,
    )


def _medians(jobs: dict[str, tuple[str, str, float]], rounds: int, peers: Peers) -> dict[str, Median]:
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, (way, url, work) in jobs.items():
            seconds[name].append(_walk(way, url, work, peers).seconds)
    return {name: Median(found) for name, found in seconds.items()}


def _walk(way: str, url: str, work: float, peers: Peers) -> Walk:
    return Walk(**run("benchmarks.walking", way, url, str(work), peers=peers.folder))


async def _walked(way: str, url: str, work: float) -> dict[str, float]:
    """Walk to the end; the number of records is checked."""
    pages = int(url.split("/")[4]) * (8 if way == "windows" else 1)
    async with Mvmnt("benchmark", "secret", base_url=url) as mvmnt:
        await mvmnt.customers.filter(page_size=PAGE_SIZE).first()  # imports, token and connection do not count
        records = 0
        start = time.perf_counter()
        async for _ in _customers(mvmnt, way):
            records += 1
            if work and records % PAGE_SIZE == 0:
                await asyncio.sleep(work)
        seconds = time.perf_counter() - start
    if records != pages * PAGE_SIZE:
        raise RuntimeError(f"{way}: {records} records on {pages} pages")
    return {"seconds": seconds, "megabytes": peak_megabytes()}


def _customers(mvmnt: Mvmnt, way: str) -> AsyncIterator[object]:
    paginator = mvmnt.customers.filter(page_size=PAGE_SIZE)
    match way:
        case "plain":
            return _plain_loop(mvmnt)
        case "windows" | "crowded windows":
            return aiter(paginator.windows("createdAt", **SPAN, count=8))
        case "prefetch off":
            return aiter(paginator.with_prefetch(0))
    return aiter(paginator)


async def _plain_loop(mvmnt: Mvmnt) -> AsyncIterator[object]:
    """Walk without a paginator, by the generated endpoint function."""
    from mvmnt_client.api.customers import filter_customers

    body: dict[str, object] = {"pageSize": PAGE_SIZE}
    while True:
        response = await filter_customers.asyncio(client=mvmnt.generated, body=body)
        for customer in response.data or ():
            yield customer
        if not response.pagination or not response.pagination.has_next_page:
            return
        body["cursor"] = response.pagination.end_cursor


if __name__ == "__main__":
    report(asyncio.run(_walked(sys.argv[1], sys.argv[2], float(sys.argv[3]))))
