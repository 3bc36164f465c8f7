"""The measurements as Markdown, beside the wanted figures, and as a chart."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import attrs

from benchmarks.calls import Rates
from benchmarks.importing import Starts
from benchmarks.scale import Scale
from benchmarks.walking import Walks

__all__ = ["Results", "draw", "markdown"]

SDK = "this SDK"
LABELS = {
    "nothing": "Python itself",
    SDK: "this SDK",
    "stock": "openapi-python-client, stock",
    "openapi-generator": "openapi-generator, python asyncio",
    "httpx": "bare httpx, `json.loads`",
    "aiohttp": "bare aiohttp, orjson",
    "pydantic": "pydantic v2 (datamodel-code-generator)",
    "msgspec": "msgspec (datamodel-code-generator)",
}
PACKAGES = [
    *("httpx", "httpx-aiohttp", "aiohttp", "orjson", "attrs", "openapi-python-client", "openapi-generator-cli"),
    *("datamodel-code-generator", "pydantic", "msgspec", "uvicorn", "uvloop", "httptools"),
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
        decoding: benchmark 2, milliseconds by contender.
        starts: benchmark 3.
        walks: benchmarks 4 and 5.
    """

    scale: Scale
    minutes: float
    capacity: float
    missing: dict[str, str]
    rates: Rates
    decoding: dict[str, float]
    starts: Starts
    walks: Walks


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
        return [self.what, wanted, found, "yes" if self.reached else "**no**"]


def demands(results: Results) -> list[Demand]:
    """The wanted figures beside those that were found."""
    decoding, starts, walks = results.decoding, results.starts, results.walks
    few, many = results.walks.memory.values()
    return [
        _calls("calls at 50 in flight, to stock", results.rates, 50, "stock", 4),
        _calls("calls at 400 in flight, to stock", results.rates, 400, "stock", 8),
        _calls("calls at 50 in flight, to openapi-generator", results.rates, 50, "openapi-generator", 1.3),
        _calls("calls at 50 in flight, to bare aiohttp", results.rates, 50, "aiohttp", 0.35),
        _calls("calls at 1,000 in flight, to 50", results.rates, 1000, SDK, 0.8, other_level=50),
        Demand("page decode, stock to this SDK", _quotient(decoding, "stock"), 2.2, unit="x"),
        Demand("page decode, pydantic to this SDK", _quotient(decoding, "pydantic"), 1, unit="x"),
        Demand("page decode, openapi-generator to this SDK", _quotient(decoding, "openapi-generator"), 1, unit="x"),
        Demand("page decode", decoding[SDK], 10, at_most=True, unit=" ms"),
        Demand(
            "`from mvmnt import Mvmnt`, to `import httpx`",
            starts.imports[SDK].seconds / starts.imports["httpx"].seconds,
            1.5,
            at_most=True,
            unit="x",
        ),
        Demand("imports of the first call on `mvmnt.customers`", starts.resource, 0.15, at_most=True, unit=" s"),
        Demand(
            "prefetch, equal fetch and work, to a plain loop",
            walks.working["plain loop"] / walks.working["prefetch on"],
            1.7,
            unit="x",
        ),
        *[
            Demand(
                f"8 windows to one cursor, 50 ms a page, {kind} customers",
                walks.windowed[kind]["one cursor"] / walks.windowed[kind]["8 windows"],
                6,
                unit="x",
            )
            for kind in walks.windowed
        ],
        Demand(
            "8 windows to one cursor, 50 ms a page, nine tenths of one day",
            walks.crowded["one cursor"] / walks.crowded["8 windows"],
            5,
            unit="x",
        ),
        Demand("memory, long walk above short walk", many - few, 5, at_most=True, unit=" MB"),
    ]


def _calls(what: str, rates: Rates, level: int, other: str, limit: float, *, other_level: int | None = None) -> Demand:
    """That this SDK makes `limit` times the calls that another contender, or itself at another level, makes."""
    ours = rates.get(SDK, {}).get(level)
    theirs = rates.get(other, {}).get(other_level or level)
    if ours is None or theirs is None:
        return Demand(what, None, limit, unit="x")
    return Demand(what, ours.calls / theirs.calls, limit, unit="x", by_processor=theirs.cpu / ours.cpu)


def _quotient(decoding: dict[str, float], name: str) -> float | None:
    return decoding[name] / decoding[SDK] if name in decoding else None


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
            "Written by `make bench`, which takes some twenty minutes (`make bench BENCH_ARGS=--quick`: some four, less"
            " steady). It sets up `.venv-bench`, generates the other clients from the same description, and runs all"
            " clients in turn in one run, so that other work on the machine slows all of them alike. Figures are"
            f" medians of {results.scale.rounds} rounds; this run took {results.minutes:.0f} minutes. Judge by ratios.",
            "",
            f"![calls per second and milliseconds a page]({chart})",
            "",
            "## Wanted and found",
            "",
            "In brackets: the ratio by the client's processor time, which other work on the machine hardly moves.",
            "",
            *_table(["figure", "wanted", "found", "reached"], (demand.row() for demand in demands(results))),
            "",
            "## Calls per second: one small record",
            "",
            "In brackets: microseconds of the client's processor time for a call. Every client has the settings it"
            f" comes with. The upstream alone serves {results.capacity:,.0f} requests per second on 50 connections,"
            " so it limits no client.",
            "",
            *_table(["in flight", *map(str, results.scale.levels)], _rate_rows(results)),
            "",
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
            "## Importing, and a first call, in a fresh process",
            "",
            *_table(
                ["client", "import, s", "MB", "import and first call, s", "MB"],
                (_start_row(name, starts) for name in LABELS if name in starts.imports),
            ),
            "",
            f"Making an `Mvmnt`, which loads aiohttp, takes {starts.making:.3f} s; what the first call on"
            f" `mvmnt.customers` imports takes {starts.resource:.3f} s.",
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
            "Peak memory of a process that walks full customers:",
            "",
            *_table(["customers", "MB"], ([f"{count:,}", f"{found:.1f}"] for count, found in walks.memory.items())),
            "",
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


def draw(results: Results, path: Path) -> None:
    """Write the chart: calls per second by calls in flight, and milliseconds a page."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "mvmnt", "font.size": 9})
    figure = Figure(figsize=(10, 4.2), layout="constrained")
    calls, decoding = figure.subplots(1, 2, width_ratios=(3, 2))
    _draw_rates(calls, results)
    names = [name for name in results.decoding if name != "msgspec"]
    bars = decoding.barh([_plain(name) for name in names], [results.decoding[name] for name in names])
    for bar, name in zip(bars, names, strict=True):
        bar.set_color(_colour(name))
    decoding.bar_label(bars, fmt="%.1f", padding=3)
    decoding.margins(x=0.12)
    decoding.invert_yaxis()
    decoding.set_title("Decoding 250 full customers, ms")
    decoding.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside lower left", fontsize=8, frameon=False, ncols=5)
    figure.savefig(path, format="svg", metadata={"Date": None})


def _draw_rates(axes: Any, results: Results) -> None:
    levels = results.scale.levels
    width = 0.8 / len(results.rates)
    for index, (name, rates) in enumerate(results.rates.items()):
        places = [place + index * width for place in range(len(levels))]
        heights = [rates[level].calls if level in rates else 0.0 for level in levels]
        axes.bar(places, heights, width, label=_plain(name), color=_colour(name))
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(levels))], [f"{level:,}" for level in levels])
    axes.set_yscale("log")
    axes.set_xlabel("calls in flight")
    axes.set_title("Calls per second, log scale")
    axes.spines[["top", "right"]].set_visible(False)


def _plain(name: str) -> str:
    return LABELS[name].replace("`", "").replace(" (datamodel-code-generator)", "")


def _colour(name: str) -> str:
    order = [SDK, "stock", "openapi-generator", "httpx", "aiohttp", "pydantic", "msgspec"]
    return ("#1f6feb", "#d1495b", "#edae49", "#8d99ae", "#2b9348", "#7b2cbf", "#495057")[order.index(name)]
