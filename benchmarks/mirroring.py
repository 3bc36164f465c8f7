"""Benchmark 6: copying an account into DuckDB, beside dlt's own REST source and beside what is possible at all.

Every copy is a process of its own, which has imported what it needs before its time begins. dlt merges by id too, as a
copy that is made again and again must.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from benchmarks.payloads import PAGE_SIZE
from benchmarks.upstream import base_url
from benchmarks.workers import peak_megabytes, report, run

if TYPE_CHECKING:  # the copies are timed with their imports
    from benchmarks.peers import Peers
    from benchmarks.scale import Scale

__all__ = ["WAYS", "Copies", "Copy", "measure"]

WAYS: Final = ("mirror", "dlt parquet", "dlt", "read_json")
"""The mirror, dlt's REST source with Parquet and as it comes, and raw pages that DuckDB parses: the limit."""


@attrs.frozen
class Copy:
    """One copy: `seconds`, those of processor time with imports (`cpu`), and the process's peak `megabytes`."""

    seconds: float
    cpu: float
    megabytes: float


@attrs.frozen
class Copies:
    """All copies.

    Attributes:
        records: full customers in each of `seconds`.
        seconds: by way.
        unchanged: records that come again unchanged in `again`.
        again: seconds of processor time of a second run, by kind of run.
        memory: peak megabytes of a mirror by records.
    """

    records: int
    seconds: dict[str, float]
    unchanged: int
    again: dict[str, float]
    memory: dict[int, float]


def measure(origin: str, peers: Peers, scale: Scale) -> Copies:
    """Medians over the rounds, the ways in turn; dlt as it comes is measured once, since it takes minutes."""
    found: dict[str, list[float]] = {way: [] for way in WAYS}
    for number in range(scale.rounds):
        for way in WAYS:
            if way != "dlt" or number == 0:
                found[way].append(_copies(origin, peers, way, scale.copied)[0].seconds)
    unchanged = scale.copied // 4
    few, many = scale.copied, scale.copied * scale.copied_times
    return Copies(
        scale.copied,
        {way: statistics.median(seconds) for way, seconds in found.items()},
        unchanged,
        {way: _copies(origin, peers, "mirror", unchanged, then=way)[-1].cpu for way in ("mirror", "sweep")},
        {records: _copies(origin, peers, "mirror", records)[0].megabytes for records in (few, many)},
    )


def _copies(origin: str, peers: Peers, way: str, records: int, then: str | None = None) -> list[Copy]:
    """Copy into a new database, and `then` into the same one again."""
    url = base_url(origin, kind="numbered", pages=records // PAGE_SIZE)
    ways = [way] if then is None else [way, then]
    with tempfile.TemporaryDirectory() as folder:
        return [Copy(**run("benchmarks.mirroring", one, url, folder, peers=peers.folder)) for one in ways]


def _mirror(url: str, file: Path, *, sweep: bool) -> Callable[[], None]:
    from mvmnt import Mvmnt
    from mvmnt.mirror import Destination, mirror

    destination = Destination(f"duckdb:///{file}", exclusive=True)  # as the command does

    async def copy() -> None:
        async with Mvmnt("benchmark", "secret", base_url=url) as client:
            await mirror(client, destination, only=["customers"], sweep=sweep)

    return lambda: asyncio.run(copy())


def _dlt(url: str, file: Path, *, parquet: bool) -> Callable[[], None]:
    os.environ |= {"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "CRITICAL"}

    import dlt
    from dlt.sources.rest_api import rest_api_source

    source = rest_api_source(
        {
            "client": {"base_url": f"{url}/", "auth": {"type": "bearer", "token": "a-token"}},
            "resources": [
                {
                    "name": "customers",
                    "primary_key": "id",
                    "write_disposition": "merge",
                    "endpoint": {
                        "path": "customers/filter",
                        "method": "POST",
                        "json": {"pageSize": PAGE_SIZE},
                        "data_selector": "data",
                        "paginator": {
                            "type": "cursor",
                            "cursor_path": "pagination.endCursor",
                            "cursor_body_path": "cursor",
                        },
                    },
                }
            ],
        }
    )

    def copy() -> None:
        pipeline = dlt.pipeline(
            "benchmark",
            destination=dlt.destinations.duckdb(str(file)),
            dataset_name="mvmnt",
            pipelines_dir=str(file.parent / "dlt"),
        )
        if parquet:
            pipeline.run(source, loader_file_format="parquet")
        else:
            pipeline.run(source)

    return copy


def _read_json(url: str, file: Path) -> Callable[[], None]:
    import aiohttp
    import duckdb
    import orjson

    async def fetch(lines: Path) -> None:
        body: dict[str, object] = {"pageSize": PAGE_SIZE}
        async with aiohttp.ClientSession() as http:
            with lines.open("wb") as written:
                while True:
                    async with http.post(f"{url}/customers/filter", json=body) as response:
                        page = orjson.loads(await response.read())
                    written.writelines(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in page["data"])
                    if not page["pagination"]["hasNextPage"]:
                        return
                    body["cursor"] = page["pagination"]["endCursor"]

    def copy() -> None:
        lines = file.with_suffix(".ndjson")
        asyncio.run(fetch(lines))
        with duckdb.connect(str(file)) as database:
            database.execute("CREATE SCHEMA mvmnt")
            database.execute(f"CREATE TABLE mvmnt.customers AS SELECT * FROM read_json('{lines}')")  # noqa: S608 - ours

    return copy


def _copied(way: str, url: str, folder: Path) -> dict[str, float]:
    """Copy once; the number of rows is checked."""
    import duckdb

    file = folder / "copy.duckdb"
    copy = {
        "mirror": lambda: _mirror(url, file, sweep=False),
        "sweep": lambda: _mirror(url, file, sweep=True),
        "dlt parquet": lambda: _dlt(url, file, parquet=True),
        "dlt": lambda: _dlt(url, file, parquet=False),
        "read_json": lambda: _read_json(url, file),
    }[way]()
    start = time.perf_counter()
    copy()
    seconds, cpu, megabytes = time.perf_counter() - start, time.process_time(), peak_megabytes()
    with duckdb.connect(str(file)) as database:
        rows = database.execute("SELECT count(DISTINCT id) FROM mvmnt.customers").fetchone()
    wanted = int(url.split("/")[4]) * PAGE_SIZE
    if rows != (wanted,):
        raise RuntimeError(f"{way}: {rows} rows of {wanted} records")
    return {"seconds": seconds, "cpu": cpu, "megabytes": megabytes}


if __name__ == "__main__":
    report(_copied(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
