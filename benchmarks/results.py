"""The measurements as Markdown, beside the wanted figures."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import attrs

from benchmarks import sharing
from benchmarks.calls import Rates
from benchmarks.figures import Median, ratio
from benchmarks.importing import Starts
from benchmarks.listings import Listings
from benchmarks.mirroring import Copies
from benchmarks.scale import Scale
from benchmarks.walking import Walks

__all__ = ["LABELS", "SDK", "Results", "markdown"]

SDK = "this SDK"
SYNC = "this SDK, sync"
LABELS = {
    "nothing": "Python itself",
    SDK: "this SDK",
    SYNC: "this SDK, `mvmnt.sync` in threads",
    "stock": "openapi-python-client, stock",
    "openapi-generator": "openapi-generator, python asyncio",
    "openai": "the stack of openai's SDK",
    "githubkit": "the stack of githubkit",
    "httpx": "bare httpx, `json.loads`",
    "httpx2": "bare httpx2, `json.loads`",
    "aiohttp": "bare aiohttp, orjson",
    "pydantic": "pydantic v2 (datamodel-code-generator)",
    "msgspec": "msgspec (datamodel-code-generator)",
}
SHARING_LABELS = {
    SDK: "nothing",
    "own budget": "nothing; a budget of the client's own",
    "budget on Redis": "a budget on Redis",
    "token on Redis": "a fleet's token on Redis",
}
COPY_LABELS = {
    "mirror": "`mvmnt mirror`",
    "dlt parquet": "dlt's REST source, merge, Parquet",
    "dlt": "dlt's REST source, merge, as it comes",
    "read_json": "raw pages and DuckDB's `read_json`: the limit",
}
PACKAGES = [
    *(
        "httpx",
        "httpx2",
        "httpx-aiohttp",
        "aiohttp",
        "orjson",
        "attrs",
        "openapi-python-client",
        "openapi-generator-cli",
    ),
    *(
        "openai",
        "githubkit",
        "datamodel-code-generator",
        "pydantic",
        "msgspec",
        "uvicorn",
        "uvloop",
        "httptools",
        "dlt",
        "duckdb",
    ),
]


@attrs.frozen
class Results:
    """All measurements of one run.

    Attributes:
        scale: how much was measured.
        minutes: what that took.
        capacity: requests per second of the upstream alone.
        missing: contenders left out, with the reason.
        rates: benchmark 1.
        sharing: microseconds of processor time a call by what is shared; empty without Redis.
        decoding: benchmark 2, milliseconds by contender.
        listings: the same by table and contender.
        starts: benchmark 3.
        walks: benchmarks 4 and 5.
        copies: benchmark 6.
    """

    scale: Scale
    minutes: float
    capacity: float
    missing: dict[str, str]
    rates: Rates
    sharing: dict[str, Median]
    decoding: dict[str, Median]
    listings: Listings
    starts: Starts
    walks: Walks
    copies: Copies


@attrs.frozen
class Demand:
    """A figure that the project wants to reach: `found` must be at least, or at most, `limit`.

    `by_processor` is the same ratio in the client's processor time, where that was measured: what it would be on a
    machine that does nothing else.
    """

    what: str
    found: float | None
    limit: float
    at_most: bool = False
    unit: str = ""
    by_processor: float | None = None

    @property
    def reached(self) -> bool:
        return self.found is not None and (self.found <= self.limit if self.at_most else self.found >= self.limit)

    def row(self) -> list[str]:
        """Its line in the table."""
        wanted = f"{'at most' if self.at_most else 'at least'} {self.limit:g}{self.unit}"
        found = "not measured" if self.found is None else f"{self.found:.2f}{self.unit}"
        if self.by_processor is not None:
            found += f" ({self.by_processor:.2f}{self.unit})"
        measured = self.found if self.by_processor is None else self.by_processor
        spread = measured.spread if isinstance(measured, Median) else ""
        return [self.what, wanted, found, spread, "yes" if self.reached else "**no**"]


def demands(results: Results) -> list[Demand]:
    """The wanted figures beside those that were found."""
    decoding, starts, walks = results.decoding, results.starts, results.walks
    few, many = results.walks.memory.values()
    return [
        _calls("calls at 50 in flight, to stock", results.rates, 50, "stock", 4),
        _calls("calls at 400 in flight, to stock", results.rates, 400, "stock", 8),
        _calls("calls at 50 in flight, to openapi-generator", results.rates, 50, "openapi-generator", 3),
        _calls("calls at 50 in flight, to bare aiohttp", results.rates, 50, "aiohttp", 0.6),
        _calls("calls at 1,000 in flight, to bare aiohttp", results.rates, 1000, "aiohttp", 0.6),
        _calls("calls at 1,000 in flight, to 50", results.rates, 1000, SDK, 0.8, other_level=50),
        _sync_calls(results.rates, 50, 0.5),
        Demand("page decode, stock to this SDK", _compared(decoding, "stock", SDK), 2.2, unit="x"),
        Demand("page decode, pydantic to this SDK", _compared(decoding, "pydantic", SDK), 1, unit="x"),
        Demand(
            "page decode, openapi-generator to this SDK", _compared(decoding, "openapi-generator", SDK), 1, unit="x"
        ),
        Demand(
            "page decode, this SDK to msgspec's structs",
            _compared(decoding, SDK, "msgspec"),
            2.5,
            at_most=True,
            unit="x",
        ),
        Demand("page decode", decoding[SDK], 10, at_most=True, unit=" ms"),
        Demand(
            "`from mvmnt import Mvmnt`, to `import httpx`",
            ratio(starts.imports[SDK].seconds, starts.imports["httpx"].seconds),
            1.3,
            at_most=True,
            unit="x",
        ),
        Demand("imports of the first call on `mvmnt.customers`", starts.resource, 0.15, at_most=True, unit=" s"),
        Demand("making the first client, which loads aiohttp", starts.making * 1000, 10, at_most=True, unit=" ms"),
        Demand("making a client", starts.making_again * 1000, 10, at_most=True, unit=" ms"),
        Demand("a client for each request", starts.each * 1000, 5, at_most=True, unit=" ms"),
        Demand(
            "prefetch, equal fetch and work, to a plain loop",
            ratio(walks.working["plain loop"], walks.working["prefetch on"]),
            1.7,
            unit="x",
        ),
        *[
            Demand(
                f"8 windows to one cursor, 50 ms a page, {kind} customers",
                ratio(walks.windowed[kind]["one cursor"], walks.windowed[kind]["8 windows"]),
                6,
                unit="x",
            )
            for kind in walks.windowed
        ],
        Demand(
            "8 windows to one cursor, 50 ms a page, nine tenths of one day",
            ratio(walks.crowded["one cursor"], walks.crowded["8 windows"]),
            5,
            unit="x",
        ),
        Demand(
            f"memory of a walk of {max(walks.memory):,} small records above one of {min(walks.memory):,}",
            many - few,
            5,
            at_most=True,
            unit=" MB",
        ),
        *_of_copies(results.copies),
    ]


def _of_copies(copies: Copies) -> list[Demand]:
    mirror = copies.seconds["mirror"]
    few, many = copies.memory.values()
    return [
        Demand("mirror, dlt's REST source with Parquet to it", copies.seconds["dlt parquet"] / mirror, 2.5, unit="x"),
        Demand("mirror, dlt's REST source as it comes to it", copies.seconds["dlt"] / mirror, 15, unit="x"),
        Demand("mirror, to `read_json`", mirror / copies.seconds["read_json"], 1.8, at_most=True, unit="x"),
        Demand("mirror's second run, processor time", copies.again["mirror"], 3, at_most=True, unit=" s"),
        Demand("memory, large mirror above small mirror", many - few, 30, at_most=True, unit=" MB"),
    ]


def _sync_calls(rates: Rates, level: int, limit: float) -> Demand:
    """That the synchronous client makes `limit` times the calls of the async one."""
    what = f"calls at {level} in flight, `mvmnt.sync` in threads to async"
    ours, others = rates.get(SYNC, {}).get(level), rates.get(SDK, {}).get(level)
    if ours is None or others is None:
        return Demand(what, None, limit, unit="x")
    return Demand(what, ratio(ours.calls, others.calls), limit, unit="x", by_processor=ratio(others.cpu, ours.cpu))


def _calls(what: str, rates: Rates, level: int, other: str, limit: float, *, other_level: int | None = None) -> Demand:
    """That this SDK makes `limit` times the calls that another contender, or itself at another level, makes."""
    ours = rates.get(SDK, {}).get(level)
    theirs = rates.get(other, {}).get(other_level or level)
    if ours is None or theirs is None:
        return Demand(what, None, limit, unit="x")
    return Demand(what, ratio(ours.calls, theirs.calls), limit, unit="x", by_processor=ratio(theirs.cpu, ours.cpu))


def _compared(decoding: dict[str, Median], one: str, other: str) -> float | None:
    """How many times as long one client takes as another; None where one of them is missing."""
    return ratio(decoding[one], decoding[other]) if {one, other} <= decoding.keys() else None


def markdown(results: Results, chart: str) -> str:
    """The report.

    Args:
        results: the measurements.
        chart: the chart's file name, beside the report.
    """
    starts, walks = results.starts, results.walks
    return "\n".join(
        [
            "# Benchmarks",
            "",
            "Written by `make bench`, which takes half an hour (`make bench BENCH_ARGS=--quick`: three"
            " minutes, less steady). It sets up `.venv-bench`, generates the other clients from the same description,"
            " and runs all clients in turn in one run, so that other work on the machine slows all of them alike."
            f" Figures are medians of {results.scale.rounds} rounds; this run took {results.minutes:.0f} minutes. Judge"
            " by ratios.",
            "",
            f"![calls per second and milliseconds a page]({chart})",
            "",
            "## Wanted and found",
            "",
            "In brackets: the ratio by the client's processor time, which other work on the machine hardly moves. The"
            " spread is the least and the most over the rounds, of the ratio by processor time where there is one.",
            "",
            *_table(["figure", "wanted", "found", "spread", "reached"], (demand.row() for demand in demands(results))),
            "",
            "## Calls per second: one small record",
            "",
            "In brackets: microseconds of the client's processor time for a call. Every client has the settings it"
            f" comes with. The upstream alone serves {results.capacity:,.0f} requests per second on 50 connections,"
            " so it limits no client.",
            "",
            *_table(["in flight", *map(str, results.scale.levels)], _rate_rows(results)),
            "",
            *_sharing_lines(results.sharing),
            "## Decoding a page of 250 full customers",
            "",
            *_table(
                ["client", "ms", "to this SDK"],
                (
                    [LABELS[name], f"{found:.1f}", f"{found / results.decoding[SDK]:.2f}x"]
                    for name, found in results.decoding.items()
                ),
            ),
            "",
            "msgspec and the models that datamodel-code-generator writes for it leave UUIDs and dates as strings: it is"
            " the limit of what Python can do, not a fair comparison.",
            "",
            "## Decoding a page of 250 records of each listing",
            "",
            "The records are those of the seeded sandbox. Amounts are exact here, and floats in msgspec's structs.",
            "",
            *_table(
                ["listing", "this SDK, ms", "msgspec, ms", "to msgspec"], map(_listing_row, results.listings.items())
            ),
            "",
            "## Importing, and a first call, in a fresh process",
            "",
            *_table(
                ["client", "import, s", "MB", "import and first call, s", "MB"],
                (_start_row(name, starts) for name in LABELS if name in starts.imports),
            ),
            "",
            f"Making the first `Mvmnt`, which loads aiohttp, takes {starts.making:.3f} s, another one"
            f" {starts.making_again * 1000:.1f} ms, and with closing it {starts.each * 1000:.1f} ms; what the first"
            f" call on `mvmnt.customers` imports takes {starts.resource:.3f} s.",
            "",
            f"## Walking {walks.records:,} full customers",
            "",
            "The consumer waits once a page for as long as a plain loop needs to fetch one"
            f" ({walks.fetch_only / walks.records * 250 * 1000:.1f} ms).",
            "",
            *_table(["way", "s"], ([way, f"{seconds:.1f}"] for way, seconds in walks.working.items())),
            "",
            f"{walks.windowed_records:,} customers from an upstream that takes 50 ms a page. Full customers are 3.4 KB"
            " of JSON each: there, decoding sets the limit.",
            "",
            *_table(
                ["customers", *next(iter(walks.windowed.values()))],
                ([kind, *(f"{seconds:.1f} s" for seconds in found.values())] for kind, found in walks.windowed.items()),
            ),
            "",
            f"{walks.crowded_records:,} customers of a year, nine tenths of them of one day, 50 ms a page: "
            + ", ".join(f"{way} {seconds:.1f} s" for way, seconds in walks.crowded.items())
            + ".",
            "",
            "Peak memory of a process that walks small customers:",
            "",
            *_table(["customers", "MB"], ([f"{count:,}", f"{found:.1f}"] for count, found in walks.memory.items())),
            "",
            *_copy_lines(results.copies),
            "## Machine and versions",
            "",
            *_left_out(results.missing),
            f"{_machine()}. Python {platform.python_version()}, {_versions()}.",
            "",
        ]
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [list(head), ["---"] * len(head), *[list(row) for row in rows]]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _rate_rows(results: Results) -> Iterable[list[str]]:
    for name, rates in results.rates.items():
        yield [
            LABELS[name],
            *(
                f"{rates[level].calls:,.0f} ({rates[level].cpu:,.0f})" if level in rates else "too slow"
                for level in results.scale.levels
            ),
        ]


def _listing_row(listing: tuple[str, dict[str, Median]]) -> list[str]:
    name, found = listing
    ours, limit = found[SDK], found.get("msgspec")
    return [name, f"{ours:.1f}", *(["", ""] if limit is None else [f"{limit:.1f}", f"{ours / limit:.2f}x"])]


def _sharing_lines(found: dict[str, Median]) -> list[str]:
    if not found:
        return ["What sharing on Redis costs was not measured: there is no `redis-server`.", ""]
    alone = found[SDK]
    rows = ([SHARING_LABELS[way], f"{cpu:,.0f}", cpu.spread, f"{cpu - alone:+,.0f}"] for way, cpu in found.items())
    return [
        f"Microseconds of the client's processor time for a call at {sharing.IN_FLIGHT} in flight, by what is shared:",
        "",
        *_table(["shared", "μs", "spread", "more"], rows),
        "",
    ]


def _copy_lines(copies: Copies) -> list[str]:
    return [
        f"## Copying {copies.records:,} full customers into DuckDB",
        "",
        *_table(["way", "s"], ([COPY_LABELS[way], f"{seconds:.1f}"] for way, seconds in copies.seconds.items())),
        "",
        f"A second run over {copies.unchanged:,} customers that did not change takes"
        f" {copies.again['mirror']:.1f} s of processor time, a sweep that reads all of them again"
        f" {copies.again['sweep']:.1f} s, imports included. Peak memory of a mirror:",
        "",
        *_table(["customers", "MB"], ([f"{count:,}", f"{found:.0f}"] for count, found in copies.memory.items())),
        "",
    ]


def _start_row(name: str, starts: Starts) -> list[str]:
    alone, first = starts.imports[name], starts.first_call.get(name)
    row = [LABELS[name], f"{alone.seconds:.3f}", f"{alone.megabytes:.0f}"]
    return [*row, f"{first.seconds:.3f}", f"{first.megabytes:.0f}"] if first else [*row, "", ""]


def _left_out(missing: dict[str, str]) -> list[str]:
    return [f"Left out: {LABELS[name]}, {reason}.\n" for name, reason in missing.items()]


def _machine() -> str:
    import os

    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())
    return f"{len(os.sched_getaffinity(0))} cores of {model}, {platform.system()}"


def _versions() -> str:
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)
