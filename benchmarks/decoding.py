"""Benchmark 2: from the bytes of a page of 250 full customers to the contender's models, in milliseconds.

All contenders are in one process and take turns. Ids of records are unique on the page, those of users, payment terms
and groups recur, as on real pages.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time

from benchmarks.contenders import DECODERS, Decode
from benchmarks.payloads import FULL_CUSTOMER, PAGE_SIZE, page
from benchmarks.peers import Peers
from benchmarks.scale import Scale
from benchmarks.workers import report, run

__all__ = ["check", "measure"]


def measure(peers: Peers, scale: Scale) -> dict[str, float]:
    """Milliseconds a page by contender, medians over the rounds."""
    names = [name for name in DECODERS if name not in peers.missing]
    arguments = [str(scale.rounds), str(scale.repeats), *names]
    times: dict[str, float] = run("benchmarks.decoding", *arguments, peers=peers.folder)
    return times


def _measured(names: list[str], rounds: int, repeats: int) -> dict[str, float]:
    body = page(FULL_CUSTOMER, PAGE_SIZE, next_cursor="next")
    decoders = {name: DECODERS[name]() for name in names}
    for name, decode in decoders.items():
        check(name, decode(body))
    times: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        for name, decode in decoders.items():
            gc.collect()
            times[name].append(_milliseconds(decode, body, repeats))
    return {name: statistics.median(times[name]) for name in names}


def _milliseconds(decode: Decode, body: bytes, repeats: int) -> float:
    """Processor time a page: decoding waits for nothing, and other work on the machine stays out.

    The mean, so that garbage collections count, which come only now and then.
    """
    start = time.process_time()
    for _ in range(repeats):
        decode(body)
    return (time.process_time() - start) / repeats * 1000


def check(name: str, decoded: object) -> None:
    """Every contender must have made the same of the page, down to a nested member of the last record."""
    customers = getattr(decoded, "data", [])
    last = customers[-1]
    found = (len(customers), last.key, last.payment_term.days, last.contacts[0].contact_info.email)
    if found != (PAGE_SIZE, f"ERP-CUSTOMER-{PAGE_SIZE - 1}", 30, "ruth@example.com"):
        raise RuntimeError(f"{name} decoded the page to {found!r}")


if __name__ == "__main__":
    report(_measured(sys.argv[3:], int(sys.argv[1]), int(sys.argv[2])))
