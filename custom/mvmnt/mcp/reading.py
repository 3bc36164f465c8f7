"""Responses longer than an agent should read at once: what fits, and a cursor for the rest."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator
from typing import Any, Final

import attrs

from mvmnt._json.values.visible import as_text
from mvmnt.mcp.showing import shown

__all__ = ["Reader", "UnknownCursorError"]

_KEPT: Final = 100  # cursors; an agent that begins so many readings has forgotten the first


class UnknownCursorError(Exception):
    """There is nothing more to read under that cursor."""


@attrs.define
class _Text:
    """What is left of one text."""

    text: str


@attrs.define
class _Records:
    """What is left of a listing, and the record that did not fit into the part before."""

    others: AsyncIterator[Any]
    waiting: str | None = None

    async def pop(self) -> str | None:
        """The next record; None at the end."""
        if (record := self.waiting) is not None:
            self.waiting = None
            return record
        async for found in self.others:
            return as_text(shown(found))
        return None


class Reader:
    """Gives texts and listings in parts.

    Args:
        size: characters that one part has at most; a single record that is longer is given as a text.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._rests: OrderedDict[str, _Text | _Records] = OrderedDict()

    def text(self, value: object) -> str:
        """JSON, as a text if it fits, else the first part of that text."""
        return self._part(as_text(shown(value)))

    async def records(self, records: AsyncIterator[Any]) -> str:
        """The first records of a listing."""
        return await self._next(_Records(records))

    async def rest(self, cursor: str) -> str:
        """The next part. A cursor is good for one use.

        Raises:
            UnknownCursorError: there is no such cursor, or it was used.
        """
        rest = self._rests.pop(cursor, None)
        if rest is None:
            raise UnknownCursorError("no such cursor: each is good for one use, in the process that gave it")
        return self._part(rest.text) if isinstance(rest, _Text) else await self._next(rest)

    def _part(self, text: str) -> str:
        if len(text) <= self._size:
            return text
        return as_text({"part": text[: self._size], "next": self._keep(_Text(text[self._size :]))})

    async def _next(self, rest: _Records) -> str:
        taken: list[str] = []
        left = self._size
        while (record := await rest.pop()) is not None:
            if len(record) > self._size:
                record = as_text({"tooLong": len(record), "next": self._keep(_Text(record))})
            if len(record) > left and taken:
                rest.waiting = record
                return _listing(taken, self._keep(rest))
            taken.append(record)
            left -= len(record) + 1
        return _listing(taken, None)

    def _keep(self, rest: _Text | _Records) -> str:
        cursor = secrets.token_urlsafe(9)  # nobody guesses what another agent reads
        self._rests[cursor] = rest
        if len(self._rests) > _KEPT:
            self._rests.popitem(last=False)
        return cursor


def _listing(records: list[str], cursor: str | None) -> str:
    end = "" if cursor is None else f',"next":"{cursor}"'
    return f'{{"records":[{",".join(records)}]{end}}}'
