"""Measures the upstream alone: requests per second from bare sockets."""

from __future__ import annotations

import asyncio
import time
from typing import cast
from urllib.parse import urlsplit

from benchmarks.upstream import base_url

__all__ = ["measure"]


def measure(origin: str, *, connections: int = 50, seconds: float = 1.0) -> float:
    """Requests per second."""
    try:
        import uvloop
    except ModuleNotFoundError:  # slower, but enough
        return asyncio.run(_requests(origin, connections, seconds))
    rate: float = uvloop.run(_requests(origin, connections, seconds))
    return rate


class _Asking(asyncio.Protocol):
    """Sends the same request again after each response."""

    def __init__(self, request: bytes) -> None:
        self._request = request
        self.responses = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        if data.endswith(b"}"):
            self.responses += 1
            self._transport.write(self._request)


async def _requests(origin: str, connections: int, seconds: float) -> float:
    url = urlsplit(base_url(origin, kind="small") + "/customers/key?by=key")
    request = (
        f"GET {url.path}?{url.query} HTTP/1.1\r\nHost: {url.netloc}\r\nAuthorization: Bearer a-token\r\n\r\n".encode()
    )
    assert url.hostname is not None
    assert url.port is not None
    loop = asyncio.get_running_loop()
    pairs = [await loop.create_connection(lambda: _Asking(request), url.hostname, url.port) for _ in range(connections)]
    before = sum(asking.responses for _, asking in pairs)
    start = time.perf_counter()
    await asyncio.sleep(seconds)
    rate = (sum(asking.responses for _, asking in pairs) - before) / (time.perf_counter() - start)
    for transport, _ in pairs:
        transport.close()
    return rate
