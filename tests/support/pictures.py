"""Makes the pictures that the documents show: ``make pictures``. They go to docs/static/.

Both show a sandbox that is seeded with 1. The progress of the mirror is caught in the middle of a real run.
"""

from __future__ import annotations

import asyncio
import io
import re
import tempfile
from typing import Final

from PIL import Image
from rich.console import Console
from support.chromium import chromium
from support.samples import ROOT
from support.sandbox_process import running_sandbox

from mvmnt import Mvmnt
from mvmnt._commands.progress import Bars, Course
from mvmnt.mirror import TableReport, mirror

PICTURES: Final = ROOT / "docs/static"

DONE: Final = 14
"""How many tables are loaded when the picture of the mirror is taken."""


async def progress_of_a_mirror(base_url: str) -> str:
    """What a terminal of 64 columns shows while a mirror is about half done, as SVG."""
    console = Console(record=True, width=64, force_terminal=True, file=io.StringIO())
    bars = Bars(console, Course(None, []))
    done: set[str] = set()

    def show(report: TableReport) -> None:
        if len(done) < DONE:
            bars.show(report)
            done.update([report.table] if report.done else [])
            if len(done) == DONE:
                console.print(bars.shown)

    with tempfile.TemporaryDirectory() as folder:
        async with Mvmnt("sandbox-client", "sandbox-secret", base_url=base_url) as mvmnt:
            await mirror(mvmnt, f"duckdb:///{folder}/brokerage.duckdb", on_progress=show)
    svg = console.export_svg(title="mvmnt mirror --to duckdb:///brokerage.duckdb", unique_id="mirror")
    return re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)  # which would come from another host


def main() -> None:
    with running_sandbox("--port", "4010", "--seed", "1") as base_url:
        with chromium() as browser:
            browser.look(width=1000)
            browser.driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
            browser.open(base_url.removesuffix("v1"))
            browser.one("h1", "Records")
            picture = browser.screenshot(PICTURES / "sandbox.png")
            picture.quantize(128, dither=Image.Dither.NONE).save(PICTURES / "sandbox.png", optimize=True)
        svg = asyncio.run(progress_of_a_mirror(base_url))
        (PICTURES / "mirror.svg").write_text(
            "\n".join(line.rstrip() for line in svg.splitlines()) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
