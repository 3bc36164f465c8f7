"""Each operation of `mvmnt.saved_searches`: `python -m examples.operations.saved_searches`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import SavedSearch
    from mvmnt.types import SavedSearchFilterDict, SavedSearchInputDict, SavedSearchPatchDict


async def filter(mvmnt: Mvmnt) -> list[SavedSearch]:
    criteria: SavedSearchFilterDict = {"preferenceType": {"equalTo": "CUSTOMER"}, "isPublic": {"equalTo": True}}
    return await mvmnt.saved_searches.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> SavedSearch:
    body: SavedSearchInputDict = {
        "name": "Northern customers",
        "preferenceType": "CUSTOMER",
        "jsonValue": {
            "searchCriteria": {
                "filters": [{"field": "name", "searchCriteria": {"operator": "STARTS_WITH", "values": ["north"]}}]
            }
        },
    }
    return await mvmnt.saved_searches.create(body)


async def get(mvmnt: Mvmnt, id: UUID) -> SavedSearch:
    return await mvmnt.saved_searches.get(id)


async def update(mvmnt: Mvmnt, id: UUID) -> SavedSearch:
    body: SavedSearchPatchDict = {"isPublic": True}
    return await mvmnt.saved_searches.update(id, body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.saved_searches.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        saved = await create(mvmnt)
        await get(mvmnt, saved.id)
        await update(mvmnt, saved.id)
        await filter(mvmnt)
        await delete(mvmnt, saved.id)


if __name__ == "__main__":
    asyncio.run(main())
