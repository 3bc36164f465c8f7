"""Each operation of `mvmnt.teams`: `python -m examples.operations.teams`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Team
    from mvmnt.types import TeamFilterDict, TeamInputDict, TeamPatchDict


async def filter(mvmnt: Mvmnt) -> list[Team]:
    criteria: TeamFilterDict = {"name": {"startsWith": "South"}}
    return await mvmnt.teams.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Team:
    body: TeamInputDict = {"name": "South"}
    return await mvmnt.teams.create(body)


async def upsert(mvmnt: Mvmnt) -> Team:
    body: TeamInputDict = {"name": "South"}
    upserted = await mvmnt.teams.upsert(Key("SOUTH"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> Team:
    return await mvmnt.teams.get(Key("SOUTH"))


async def update(mvmnt: Mvmnt) -> Team:
    body: TeamPatchDict = {"name": "South and West"}
    return await mvmnt.teams.update(Key("SOUTH"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.teams.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        team = await create(mvmnt)
        await delete(mvmnt, team.id)


if __name__ == "__main__":
    asyncio.run(main())
