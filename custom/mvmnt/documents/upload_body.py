"""The body of an upload, read in pieces as the storage takes it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, TypeAlias

import httpx

from mvmnt._core import tasks

if TYPE_CHECKING:
    from mvmnt.documents.sources import Content

__all__ = ["Progress", "UploadBody"]

Progress: TypeAlias = Callable[[int, int | None], None]
"""Told of a transfer as it goes on: bytes done, and bytes in all, None where the storage does not say."""


class UploadBody(httpx.AsyncByteStream):
    """Content on its way out.

    Transports read it as fast as the storage takes it, aiohttp in a task of its own, which can outlive the request.

    Attributes:
        sent: bytes that the transport has taken.
        failure: what reading the content or telling the progress raised: transports make an error of theirs of it.
        patience: ends the request when the storage takes no more. (aiohttp has no timeout for writing.)
        is_wanted: whether the request is still under way.
    """

    patience: asyncio.Timeout

    def __init__(self, content: Content, progress: Progress | None, timeout: httpx.Timeout) -> None:
        self._content = content
        self._progress = progress
        self._timeout = timeout
        self.sent = 0
        self.failure: Exception | None = None
        self.is_wanted = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while self.sent < self._content.size:
                chunk = await tasks.in_thread(self._content.read, self.sent)
                if not self.is_wanted:
                    return
                self._wait_for(self._timeout.write)
                self.sent += len(chunk)
                yield chunk
                if not self.is_wanted:
                    return
                if self._progress is not None:
                    self._progress(self.sent, self._content.size)
            self._wait_for(self._timeout.write, self._timeout.read)  # for the last chunk to go, and for the answer
        except Exception as error:
            self.failure = error
            raise

    def _wait_for(self, *seconds: float | None) -> None:
        if not self.patience.expired():
            known = [second for second in seconds if second is not None]
            now = asyncio.get_running_loop().time()
            self.patience.reschedule(now + sum(known) if len(known) == len(seconds) else None)
