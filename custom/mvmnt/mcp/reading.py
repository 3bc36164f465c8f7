"""Responses longer than an agent should read at once: what fits, and a cursor for the rest."""

from __future__ import annotations

import secrets
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, TypeAlias

import attrs

from mvmnt._json.values.visible import as_text
from mvmnt.mcp.showing import shown

__all__ = ["Pages", "Reader", "UnknownCursorError"]

_KEPT: Final = 100  # cursors; an agent that begins so many readings has forgotten the first


class UnknownCursorError(Exception):
    """There is nothing more to read under that cursor."""


@attrs.define
class _Text:
    """What is left of one text."""

    text: str


Pages: TypeAlias = Callable[[], Awaitable[Sequence[Any] | None]]
"""Gives the records of the next page; None after the last. A call that failed may come again, for the same page."""


@attrs.define
class _Records:
    """What is left of a listing: records that were read already, as texts, and the pages after them."""

    pages: Pages
    waiting: deque[str] = attrs.Factory(deque[str])

    async def pop(self) -> str | None:
        """The next record; None at the end."""
        while not self.waiting:
            page = await self.pages()
            if page is None:
                return None
            self.waiting.extend(as_text(shown(record)) for record in page)
        return self.waiting.popleft()


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

    async def records(self, pages: Pages) -> str:
        """The first records of a listing."""
        return await self._next(_Records(pages))

    async def rest(self, cursor: str) -> str:
        """The next part. A cursor is good for one use; one whose page could not be read, for another try.

        Raises:
            UnknownCursorError: there is no such cursor, or it was used.
        """
        rest = self._rests.pop(cursor, None)
        if rest is None:
            raise UnknownCursorError("no such cursor: each is good for one use, in the process that gave it")
        if isinstance(rest, _Text):
            return self._part(rest.text)
        try:
            return await self._next(rest)
        except BaseException:
            self._rests[cursor] = rest
            raise

    def _part(self, text: str) -> str:
        if len(text) <= self._size:
            return text
        return as_text({"part": text[: self._size], "next": self._keep(_Text(text[self._size :]))})

    async def _next(self, rest: _Records) -> str:
        taken: list[str] = []
        left = self._size
        try:
            while (record := await rest.pop()) is not None:
                if len(record) > self._size:
                    record = as_text({"tooLong": len(record), "next": self._keep(_Text(record))})
                if len(record) > left and taken:
                    rest.waiting.appendleft(record)
                    return _listing(taken, self._keep(rest))
                taken.append(record)
                left -= len(record) + 1
        except BaseException:
            rest.waiting.extendleft(reversed(taken))
            raise
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
