"""aiohttp's connection pool, with what it lacks for clients that must neither lose nor double a write.

Hosts do not wait for one another: each has its own connections and its own turns to open them.
"""

from __future__ import annotations

import asyncio
import math
import os
import re
import ssl
from collections import defaultdict
from contextvars import ContextVar
from time import monotonic
from typing import Any, Final, TypeAlias
from weakref import WeakKeyDictionary, WeakSet

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.client_reqrep import ConnectionKey
from aiohttp.connector import Connection
from aiohttp.tracing import Trace

from mvmnt._core.connection import ON_CONNECTION

__all__ = ["CONNECTING", "WAS_IDLE", "Connector"]

CONNECTING: Final = 32
"""The most connections to one host that are being opened at a time."""

WAS_IDLE: ContextVar[bool] = ContextVar("was_idle")
"""Whether the connection of the request that this task sends was used before."""

_KEEP_ALIVE: Final = re.compile(r"(?:^|[,;\s])timeout\s*=\s*\"?(\d{1,9})(?!\d)", re.IGNORECASE)
_LONGEST_MARGIN: Final = 1.0  # seconds

_Used: TypeAlias = tuple[ResponseHandler, asyncio.Transport | None]


class Connector(aiohttp.TCPConnector):
    """Opens and keeps connections.

    - It opens few connections to a host at a time, so that a thousand calls that begin at once do not overrun a
      server's queue of new connections. Whoever waits for that goes on with one that has become idle meanwhile.
    - The timeout for connecting covers all of it: looking up the name, and a proxy's response to CONNECT.
    - An idle connection is used no longer than the server's `Keep-Alive` header allows.
    - What a request has not sent when it is given up is not sent any more.

    Args:
        limit_per_host: the most connections to one host, 0 for any number.
        keepalive_timeout: seconds for which an idle connection is kept, None for as long as the server does.
        ssl_context: what servers are checked with.
    """

    def __init__(self, *, limit_per_host: int, keepalive_timeout: float | None, ssl_context: ssl.SSLContext) -> None:
        super().__init__(  # pyright: ignore[reportUnknownMemberType]  # aiohttp leaves a type without its argument
            limit=0,  # aiohttp's word for no limit
            limit_per_host=limit_per_host,
            keepalive_timeout=keepalive_timeout,
            ssl=ssl_context,
        )
        self._process = os.getpid()
        self._turns: defaultdict[ConnectionKey, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(CONNECTING))
        self._used: WeakSet[ResponseHandler] = WeakSet()
        self._used_by: dict[aiohttp.ClientRequest, _Used] = {}
        self._usable_until: WeakKeyDictionary[ResponseHandler, float] = WeakKeyDictionary()

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp gives it
    ) -> Connection:
        while True:
            connection = await self._connect_in_turn(req, traces, timeout)
            protocol = connection.protocol
            assert protocol is not None
            if not self._usable_until or self._usable_until.get(protocol, math.inf) > monotonic():
                WAS_IDLE.set(protocol in self._used)
                self._used.add(protocol)
                self._used_by[req] = (protocol, protocol.transport)
                if (tell := ON_CONNECTION.get()) is not None:
                    tell()
                return connection
            connection.close()

    async def _connect_in_turn(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp gives it
    ) -> Connection:
        turns = self._turns[req.connection_key]
        if turns.locked():
            if (idle := await self._get(req.connection_key, traces)) is not None:
                return idle
            async with asyncio.timeout(timeout.connect):
                await turns.acquire()
        else:
            await turns.acquire()
        try:
            return await super().connect(req, traces, timeout)
        finally:
            turns.release()

    async def _create_connection(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp gives it
    ) -> ResponseHandler:
        async with asyncio.timeout(timeout.sock_connect):
            return await super()._create_connection(req, traces, timeout)

    def keep_alive(self, request: aiohttp.ClientRequest, response: aiohttp.ClientResponse) -> None:
        """Obey the server's `Keep-Alive` header: it closes idle connections after that time."""
        used = self._used_by.pop(request, None)
        if used is None:
            return
        protocol, _ = used
        header = response.headers.get("Keep-Alive")
        if header is None and not self._usable_until:
            return
        found = _KEEP_ALIVE.search(header or "")
        if found is None:
            self._usable_until.pop(protocol, None)
        else:
            seconds = int(found[1])
            self._usable_until[protocol] = monotonic() + seconds - min(_LONGEST_MARGIN, seconds / 2)

    def give_up(self, request: aiohttp.ClientRequest) -> None:
        """Send nothing more of `request`. Closing a connection alone would still send what is in its buffer."""
        _, transport = self._used_by.pop(request, (None, None))
        if transport is not None:
            transport.abort()

    def abandon(self) -> None:
        """Let go of the connections without touching them: they are of the process that this one was forked from."""
        self._closed = True

    def __del__(self, *warnings: Any) -> None:
        if getattr(self, "_process", None) == os.getpid():
            super().__del__(*warnings)
