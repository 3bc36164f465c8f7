"""aiohttp's connection pool, extended for clients that must neither lose nor repeat a write.

Hosts do not wait for one another: each has its own connections, and its own limit for opening them.
"""

from __future__ import annotations

import asyncio
import os
import ssl
from collections import defaultdict
from functools import partial
from time import monotonic
from typing import Final, cast
from weakref import WeakSet

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.client_reqrep import ConnectionKey
from aiohttp.connector import Connection
from aiohttp.tracing import Trace

from mvmnt._core.extensions import ON_CONNECTION
from mvmnt._http.network.protocol import Protocol

__all__ = ["CONNECTING", "Connector"]

CONNECTING: Final = 32
"""The most connections to one host that are being opened at a time."""


class Connector(aiohttp.TCPConnector):
    """Opens and keeps connections.

    - It opens few connections to a host at a time, so that a thousand calls that begin at once do not overrun a
      server's queue of new connections. A call that waits takes a connection that becomes idle meanwhile.
    - The timeout for connecting covers all of it: looking up the name, and a proxy's response to CONNECT.
    - An idle connection is used no longer than the server's `Keep-Alive` header allows.

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
        _connectors.add(self)
        self._turns: defaultdict[ConnectionKey, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(CONNECTING))
        self._factory: partial[ResponseHandler] = cast("partial[ResponseHandler]", partial(Protocol, self._loop))

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp gives it
    ) -> Connection:
        while True:
            connection = await self._connect_in_turn(req, traces, timeout)
            protocol = connection.protocol
            assert isinstance(protocol, Protocol)
            if protocol.usable_until > monotonic():
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
        key = req.connection_key
        if req.proxy is None and (idle := await self._get(key, traces)) is not None:
            return idle
        turns = self._turns[key]
        if turns.locked():
            if (idle := await self._get(key, traces)) is not None:
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

    def abandon(self) -> None:
        """Forget the connections without closing them: they belong to the parent process."""
        self._closed = True


_connectors = WeakSet[Connector]()


def _abandon_all() -> None:
    """In a forked process, do not close inherited connections, not even when the process ends."""
    for connector in _connectors:
        connector.abandon()


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_abandon_all)
