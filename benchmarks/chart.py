"""The chart beside the report."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from benchmarks.results import LABELS, SDK, SYNC, Results

__all__ = ["draw"]


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
        bar.set_color(_COLOURS[name])
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
        axes.bar(places, heights, width, label=_plain(name), color=_COLOURS[name])
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(levels))], [f"{level:,}" for level in levels])
    axes.set_yscale("log")
    axes.set_xlabel("calls in flight")
    axes.set_title("Calls per second, log scale")
    axes.spines[["top", "right"]].set_visible(False)


def _plain(name: str) -> str:
    return LABELS[name].replace("`", "").replace(" (datamodel-code-generator)", "")


_COLOURS: Final = {
    SDK: "#1f6feb",
    SYNC: "#79b8ff",
    "stock": "#d1495b",
    "openapi-generator": "#edae49",
    "openai": "#6d9f71",
    "githubkit": "#b56576",
    "httpx": "#8d99ae",
    "httpx2": "#bcc4d1",
    "aiohttp": "#2b9348",
    "pydantic": "#7b2cbf",
    "msgspec": "#495057",
}
