"""Each operation of `mvmnt.users`: `python -m examples.operations.users`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import User, UserSearchRow
    from mvmnt.types import UserFilterDict, UserInputDict, UserPatchDict, UserSearchCriteriaDict


async def filter(mvmnt: Mvmnt) -> list[User]:
    criteria: UserFilterDict = {"status": {"equalTo": "ACTIVE"}}
    return await mvmnt.users.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> User:
    body: UserInputDict = {
        "email": "desk@example.com",
        "name": "Customer desk",
        "status": "ACTIVE",
        "roles": ["CUSTOMER_REP"],
    }
    return await mvmnt.users.create(body)


async def upsert(mvmnt: Mvmnt) -> User:
    body: UserInputDict = {
        "email": "desk@example.com",
        "name": "Customer desk",
        "status": "ACTIVE",
        "roles": ["CUSTOMER_REP"],
    }
    upserted = await mvmnt.users.upsert(Key("ERP-USER-1"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> User:
    return await mvmnt.users.get(Key("ERP-USER-1"))


async def update(mvmnt: Mvmnt) -> User:
    body: UserPatchDict = {"phone": "+1 555 0100", "roles": ["CUSTOMER_REP", "AR_AP"]}
    return await mvmnt.users.update(Key("ERP-USER-1"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.users.delete(id)


async def search(mvmnt: Mvmnt) -> list[User | UserSearchRow]:
    criteria: UserSearchCriteriaDict = {"name": {"operator": "INCLUDES", "values": ["desk"]}}
    return await mvmnt.users.search(criteria, sort=[{"field": "name", "order": "asc"}]).collect(limit=20)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        user = await create(mvmnt)
        await delete(mvmnt, user.id)
        await search(mvmnt)


if __name__ == "__main__":
    asyncio.run(main())
