"""Benchmark 2: from the bytes of a page of 250 full customers to the contender's models, in milliseconds.

Each contender has processes of its own, in turn: in a common one, the garbage collections of each would go over what
all have loaded. Ids of records are unique on the page; those of users, payment terms and groups recur, as in life.
"""

from __future__ import annotations

import gc
import sys
import time

from benchmarks.contenders import DECODERS, Decode
from benchmarks.figures import Median
from benchmarks.payloads import FULL_CUSTOMER, PAGE_SIZE, page
from benchmarks.peers import Peers
from benchmarks.scale import Scale
from benchmarks.workers import report, run

__all__ = ["check", "measure", "milliseconds"]


def measure(peers: Peers, scale: Scale) -> dict[str, Median]:
    """Milliseconds a page by contender, medians over the rounds."""
    times: dict[str, list[float]] = {name: [] for name in DECODERS if name not in peers.missing}
    for _ in range(scale.rounds):
        for name, found in times.items():
            found.append(run("benchmarks.decoding", name, str(scale.repeats), peers=peers.folder))
    return {name: Median(found) for name, found in times.items()}


def _measured(name: str, repeats: int) -> float:
    body = page(FULL_CUSTOMER, PAGE_SIZE, next_cursor="next")
    decode = DECODERS[name]()
    check(name, decode(body))
    return milliseconds(decode, body, repeats)


def milliseconds(decode: Decode, body: bytes, repeats: int) -> float:
    """Processor time a page: decoding waits for nothing, and other work on the machine stays out.

    The mean, so that garbage collections count, which come only now and then.
    """
    gc.collect()
    start = time.process_time()
    for _ in range(repeats):
        decode(body)
    return (time.process_time() - start) / repeats * 1000


def check(name: str, decoded: object) -> None:
    """Every contender must have made the same of the page, down to a nested member of the last record."""
    customers = getattr(decoded, "data", [])
    last = customers[-1]
    found = (len(customers), last.key, last.payment_term.days, last.contacts[0].contact_info.email)
    if found != (PAGE_SIZE, f"ERP-CUSTOMER-{PAGE_SIZE - 1}", 30, "shipping@example.com"):
        raise RuntimeError(f"{name} decoded the page to {found!r}")


if __name__ == "__main__":
    report(_measured(sys.argv[1], int(sys.argv[2])))
