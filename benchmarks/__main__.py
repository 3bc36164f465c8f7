"""``python -m benchmarks``: measure everything and write benchmarks/RESULTS.md."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks import (
    calls,
    capacity,
    chart,
    decoding,
    importing,
    listings,
    mirroring,
    results,
    sharing,
    upstream,
    walking,
)
from benchmarks.peers import generate_peers
from benchmarks.results import Results
from benchmarks.scale import FULL, QUICK, Scale

HERE = Path(__file__).parent


def measure(scale: Scale) -> Results:
    """Run every benchmark in turn."""
    start = time.perf_counter()

    def say(what: str) -> None:
        print(f"{time.perf_counter() - start:4.0f} s  {what}", flush=True)

    with tempfile.TemporaryDirectory() as folder, upstream.serving() as origin:
        say("generating the other clients")
        peers = generate_peers(Path(folder))
        alone = capacity.measure(origin)
        say("calls per second")
        rates = calls.measure(origin, peers, scale)
        say("sharing")
        shared = sharing.measure(origin, peers, scale)
        say("decoding")
        decoded = decoding.measure(peers, scale)
        listed = listings.measure(peers, scale)
        say("imports and first calls")
        starts = importing.measure(origin, peers, scale)
        say("walks")
        walks = walking.measure(origin, peers, scale)
        say("mirrors")
        copies = mirroring.measure(origin, peers, scale)
    minutes = (time.perf_counter() - start) / 60
    return Results(scale, minutes, alone, peers.missing, rates, shared, decoded, listed, starts, walks, copies)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="under three minutes; writes nothing, prints the report")
    parser.add_argument("--output", type=Path, default=HERE, help="the folder of RESULTS.md and results.svg")
    arguments = parser.parse_args()
    found = measure(QUICK if arguments.quick else FULL)
    report = results.markdown(found, "results.svg")
    print(report)
    if not arguments.quick:
        chart.draw(found, arguments.output / "results.svg")
        (arguments.output / "RESULTS.md").write_text(report, encoding="utf-8")


if __name__ == "__main__":
    main()
