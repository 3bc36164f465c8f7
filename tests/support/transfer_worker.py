"""A process that uploads a file from disk, downloads it again, and uploads it once more as a stream.

    python transfer_worker.py API_URL FILE FOLDER

Prints, as JSON, the megabytes of memory that it took beyond what a first small document took, and the seconds each way.
"""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

from mvmnt import Key, Mvmnt


def most_memory() -> float:
    """The most memory that the process has had so far, in megabytes. (getrusage would count the parent's as well.)"""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


async def pieces(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(50_000):
            yield piece


async def main(url: str, file: str, folder: str) -> None:
    async with Mvmnt("sandbox-client", "sandbox-secret", base_url=url) as mvmnt:
        small = await mvmnt.documents.upload(b"a small document", type="OTHER", file_name="small.pdf")
        await mvmnt.documents.download(small, to=folder)
        before = most_memory()

        times = [time.perf_counter()]
        document = await mvmnt.documents.upload(file, type="OTHER", key="LARGE-1")
        times.append(time.perf_counter())
        await mvmnt.documents.download(Key("LARGE-1"), to=Path(folder) / "large.pdf")
        times.append(time.perf_counter())
        streamed = await mvmnt.documents.upload(pieces(Path(file)), type="OTHER", file_name="streamed.pdf")
        times.append(time.perf_counter())
        extra = most_memory() - before
        await mvmnt.documents.download(streamed, to=folder)

    seconds = [later - earlier for earlier, later in pairwise(times)]
    print(json.dumps({"megabytes": extra, "seconds": seconds, "size": document.file_size}))


asyncio.run(main(*sys.argv[1:]))
