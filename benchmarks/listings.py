"""Benchmark 2 for every listing: from the bytes of a page of 250 records to models, beside msgspec's structs.

The records are those of the seeded sandbox, again and again until the page is full, each with an id of its own.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson

from benchmarks.contenders import Decode, sdk_decoder
from benchmarks.decoding import milliseconds
from benchmarks.figures import Median
from benchmarks.payloads import PAGE_SIZE
from benchmarks.workers import report, run

if TYPE_CHECKING:
    from benchmarks.peers import Peers
    from benchmarks.scale import Scale

__all__ = ["Listings", "measure"]

Listings = dict[str, dict[str, Median]]
"""Milliseconds a page by table and contender. A contender without a model of that name is left out."""

_CONTENDERS = ("this SDK", "msgspec")


def measure(peers: Peers, scale: Scale) -> Listings:
    """Medians over the rounds; each contender has processes of its own, in turn."""
    folder = peers.folder / "pages"
    folder.mkdir()
    for name, page in asyncio.run(_pages()).items():
        (folder / f"{name}.json").write_bytes(page)
    found: dict[str, dict[str, list[float]]] = {}
    for _ in range(scale.rounds):
        for contender in _CONTENDERS:
            if contender in peers.missing:
                continue
            times = run("benchmarks.listings", contender, str(folder), str(scale.repeats), peers=peers.folder)
            for name, taken in times.items():
                found.setdefault(name, {}).setdefault(contender, []).append(taken)
    return {name: {one: Median(times) for one, times in by.items()} for name, by in sorted(found.items())}


async def _pages() -> dict[str, bytes]:
    """A full page of each listing, by table."""
    from mvmnt.mirror.tables import TABLES, listing_of
    from mvmnt.testing import MvmntSandbox

    pages: dict[str, bytes] = {}
    with MvmntSandbox(seed=7) as sandbox:
        async with sandbox.client() as client:
            for table in TABLES:
                async for page in listing_of(client, table, {}).raw().pages():
                    pages[table.name] = _filled(orjson.loads(page.content))
                    break
    return pages


def _filled(page: dict[str, Any]) -> bytes:
    records = page["data"]
    if records:
        page["data"] = [{**records[n % len(records)], "id": str(UUID(int=n))} for n in range(PAGE_SIZE)]
    return orjson.dumps(page)


def _decoders(contender: str) -> dict[str, Decode]:
    """What decodes the pages of each table."""
    from mvmnt_client.tables import TABLES

    if contender == "this SDK":
        return {table.name: _sdk(table.resource, table.operation) for table in TABLES}
    import msgspec
    import msgspec_models

    decoders: dict[str, Decode] = {}
    for table in TABLES:
        if (model := getattr(msgspec_models, table.model or "none", None)) is not None:
            decoders[table.name] = msgspec.json.Decoder(msgspec.defstruct("Page", [("data", list[model])])).decode
    return decoders


def _sdk(resource: str, operation: str) -> Decode:
    from mvmnt_client.operations import OPERATIONS

    module = next(entry.module for entry in OPERATIONS if entry.operation == operation)
    return sdk_decoder(importlib.import_module(f"mvmnt_client.api.{resource}.{module}"))


def _measured(contender: str, folder: Path, repeats: int) -> dict[str, float]:
    """Milliseconds a page, by table."""
    found: dict[str, float] = {}
    for name, decode in _decoders(contender).items():
        body = (folder / f"{name}.json").read_bytes()
        _check(name, decode(body))
        for _ in range(3):
            decode(body)
        found[name] = milliseconds(decode, body, repeats)
    return found


def _check(name: str, decoded: Any) -> None:
    last = decoded.data[-1]
    if (len(decoded.data), str(last.id)) != (PAGE_SIZE, str(UUID(int=PAGE_SIZE - 1))):
        raise RuntimeError(f"{name}: {len(decoded.data)} records, the last one is {last.id}")


if __name__ == "__main__":
    report(_measured(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
