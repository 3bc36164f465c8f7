"""Gets many records at once."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import TypeVar
from uuid import UUID

from mvmnt._resources.record_ref import Id, Key
from mvmnt.concurrency import map_concurrent
from mvmnt.errors import MvmntError, RecordRefError

__all__ = ["get_many"]

T = TypeVar("T")
RefT = TypeVar("RefT")


async def get_many(
    get: Callable[[RefT], Awaitable[T]], refs: Iterable[RefT] | AsyncIterable[RefT], concurrency: int
) -> list[T | MvmntError]:
    """Get many records at once, each by `get`.

    Args:
        get: gets one record.
        refs: the records' ids or keys, from a plain or an asynchronous iterable.
        concurrency: calls that run at once, 1 or more.

    Returns:
        In the order of `refs`: each record, or the error that getting it raised.

    Raises:
        ValueError: `concurrency` is below 1.
        TypeError: `refs` is one record's name, not several.
    """
    if isinstance(refs, str | Key | Id | UUID):
        raise TypeError(f"refs must be several ids or keys, not one {type(refs).__name__}")

    async def result(ref: RefT) -> T | MvmntError:
        if not isinstance(ref, str | Key | Id | UUID):
            return RecordRefError(f"refs must hold Keys, Ids, UUIDs and strings, not a {type(ref).__name__}")
        try:
            return await get(ref)
        except MvmntError as error:
            return error

    return [found async for found in map_concurrent(result, refs, concurrency=concurrency)]
