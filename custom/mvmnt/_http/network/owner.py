"""The process and the event loop that a client belongs to."""

from __future__ import annotations

import asyncio
import os

import httpx

from mvmnt._core.extensions import operation_of
from mvmnt.errors import EventLoopError, ForkedClientError

__all__ = ["Owner"]


class Owner:
    """Remembers the first process and event loop of a client, and refuses all others.

    Connections cannot be shared: a forked process that reads from, writes to or closes an inherited connection breaks
    it for its parent.
    """

    def __init__(self) -> None:
        self._process: int | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def is_other_process(self) -> bool:
        """Whether this process was forked from the one that the client belongs to."""
        return self._process is not None and self._process != os.getpid()

    def check(self, request: httpx.Request) -> None:
        """Refuse requests of other processes and event loops.

        Raises:
            ForkedClientError: the client belongs to another process.
            EventLoopError: the client belongs to another event loop.
        """
        if self.is_other_process:  # first, since a forked process has no running event loop
            raise ForkedClientError(operation_of(request) or "request")
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop, self._process = loop, os.getpid()
        elif self._loop is not loop:
            raise EventLoopError(operation_of(request) or "request")
