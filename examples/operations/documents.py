"""Each operation of `mvmnt.documents`: `python -m examples.operations.documents`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from mvmnt import Key, Mvmnt

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Document
    from mvmnt.types import DocumentFilterDict, DocumentInputDict, DocumentPatchDict


async def filter(mvmnt: Mvmnt) -> list[Document]:
    criteria: DocumentFilterDict = {"type": {"equalTo": "PROOF_OF_DELIVERY"}, "extension": {"equalTo": "pdf"}}
    return await mvmnt.documents.filter(criteria).collect(limit=100)


async def create(mvmnt: Mvmnt) -> Document:
    body: DocumentInputDict = {"type": "PROOF_OF_DELIVERY", "fileName": "pod.pdf", "contentType": "application/pdf"}
    return await mvmnt.documents.create(body)  # the record alone; `mvmnt.documents.upload` sends the file too


async def upsert(mvmnt: Mvmnt) -> Document:
    body: DocumentInputDict = {"type": "PROOF_OF_DELIVERY", "fileName": "pod.pdf", "contentType": "application/pdf"}
    upserted = await mvmnt.documents.upsert(Key("POD-4711"), body)
    return upserted.record


async def get(mvmnt: Mvmnt) -> Document:
    return await mvmnt.documents.get(Key("POD-4711"))


async def update(mvmnt: Mvmnt) -> Document:
    body: DocumentPatchDict = {"type": "BILL_OF_LADING", "fileName": "bol.pdf"}
    return await mvmnt.documents.update(Key("POD-4711"), body)


async def delete(mvmnt: Mvmnt, id: UUID) -> None:
    await mvmnt.documents.delete(id)


async def main() -> None:
    async with Mvmnt() as mvmnt:
        await upsert(mvmnt)
        await get(mvmnt)
        await update(mvmnt)
        await filter(mvmnt)
        document = await create(mvmnt)
        await delete(mvmnt, document.id)


if __name__ == "__main__":
    asyncio.run(main())
