"""The body of an upload, read in chunks as the storage reads it."""

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
"""Called during a transfer with the bytes done and the total bytes, None if they are not known."""


class UploadBody(httpx.AsyncByteStream):
    """The content of an upload as a request body.

    Transports read it as fast as the storage accepts it; aiohttp does so in a task of its own, which can outlive the
    request.

    Attributes:
        sent: bytes that the transport has read.
        failure: the exception of reading the content or of `progress`, which transports replace by their own.
        patience: ends the request when the storage accepts no more bytes. (aiohttp has no timeout for writing.)
        is_wanted: whether the request is still running.
    """

    patience: asyncio.Timeout

    def __init__(self, content: Content, progress: Progress | None, timeout: httpx.Timeout) -> None:
        self._content = content
        self._progress = progress
        self._timeout = timeout
        self.sent: int = 0
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
            self._wait_for(self._timeout.write, self._timeout.read)  # for the last chunk and the response
        except Exception as error:
            self.failure = error
            raise

    def _wait_for(self, *seconds: float | None) -> None:
        if not self.patience.expired():
            known = [second for second in seconds if second is not None]
            now = asyncio.get_running_loop().time()
            self.patience.reschedule(now + sum(known) if len(known) == len(seconds) else None)
