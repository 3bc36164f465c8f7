"""Each operation of `mvmnt.search`: `python -m examples.operations.search`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

if TYPE_CHECKING:
    from mvmnt.models import GlobalSearchRow


async def global_search(mvmnt: Mvmnt) -> list[GlobalSearchRow]:
    return await mvmnt.search.global_search("north", objects=["CUSTOMER", "SHIPMENT"]).collect(limit=20)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await global_search(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
