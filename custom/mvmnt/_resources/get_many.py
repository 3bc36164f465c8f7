"""Gets many records at once."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from itertools import count
from typing import TypeVar
from uuid import UUID

import orjson

from mvmnt._core.json_types import is_object
from mvmnt._events import Events
from mvmnt._resources.record_ref import Id, Key
from mvmnt._resources.unreadable import OnUnreadable, skip
from mvmnt.concurrency import map_concurrent
from mvmnt.errors import DecodeError, MvmntError, RecordRefError, UnreadableRecordError

__all__ = ["get_many"]

T = TypeVar("T")
RefT = TypeVar("RefT")


async def get_many(
    get: Callable[[RefT], Awaitable[T]],
    refs: Iterable[RefT] | AsyncIterable[RefT],
    concurrency: int,
    on_unreadable: OnUnreadable | None = None,
    events: Events | None = None,
) -> list[T | MvmntError]:
    """Get many records: for each of `refs`, in their order, the record or the error that getting it raised.

    Args:
        get: gets one record.
        refs: the records' ids or keys.
        concurrency: calls that run at once.
        on_unreadable: called with the error of each record that does not fit the API description.
        events: where these records are counted.

    Raises:
        ValueError: `concurrency` is below 1.
        TypeError: `refs` is one id or key, not several.

    What `on_unreadable` raises passes through.
    """
    if isinstance(refs, str | Key | Id | UUID):
        raise TypeError(f"refs must be several ids or keys, not one {type(refs).__name__}")

    indexes = count()

    async def found(index: int, ref: RefT) -> T | MvmntError:
        if not isinstance(ref, str | Key | Id | UUID):
            return RecordRefError(f"refs must hold Keys, Ids, UUIDs and strings, not a {type(ref).__name__}")
        try:
            return await get(ref)
        except DecodeError as error:
            failed = _unreadable(error, index)
        except MvmntError as error:
            return error
        if on_unreadable is not None and isinstance(failed, UnreadableRecordError):
            await skip(failed, on_unreadable, events)
        return failed

    def find(ref: RefT) -> Awaitable[T | MvmntError]:
        return found(next(indexes), ref)

    return [result async for result in map_concurrent(find, refs, concurrency=concurrency)]


def _unreadable(error: DecodeError, index: int) -> DecodeError:
    """The error with the record, if the response is a JSON object."""
    try:
        raw = orjson.loads(error.body or b"")
    except orjson.JSONDecodeError:
        return error
    if not is_object(raw):
        return error
    record_id = raw.get("id")
    from mvmnt._json.records import UnreadableRecord  # here: hardly any record needs it

    record = UnreadableRecord(index, record_id if isinstance(record_id, str) else None, error.path, error.reason, raw)
    return UnreadableRecordError(error, record)
