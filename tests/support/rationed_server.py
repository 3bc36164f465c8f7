"""A server on real sockets that has a budget of requests per window and says so in the API's headers.

It knows two things: the token endpoint, and `DELETE` on anything below `/v1`, which get a 204.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson

__all__ = ["RationedServer", "rationed_server"]


class RationedServer:
    """What the server is set to, and what it has seen.

    Args:
        budget: requests per window; all further ones get a 429.
        window: seconds, counted from full multiples in Unix time.
        tells: whether every response has the rate limit's headers; a 429 always does.
        token_lifetime: seconds.
    """

    def __init__(self, budget: int, window: int, *, tells: bool = True, token_lifetime: int = 3600) -> None:
        self.budget = budget
        self.window = window
        self.tells = tells
        self.token_lifetime = token_lifetime
        self.url = ""
        self.calls: list[float] = []  # when each call came, in Unix time
        self.refused = 0
        self.token_requests: list[float] = []
        self.tokens_flow = asyncio.Event()  # cleared, token requests get no response
        self.tokens_flow.set()
        self.token_requested = asyncio.Event()
        self._used: Counter[int] = Counter()

    @property
    def granted(self) -> int:
        return len(self.calls) - self.refused

    def windows(self) -> int:
        """How many windows lie between the first call and the last, those of both included."""
        return int(self.calls[-1] // self.window) - int(self.calls[0] // self.window) + 1

    def most_within(self, seconds: float) -> int:
        """The most calls that came within any so many seconds."""
        most = first = 0
        for last, when in enumerate(self.calls):
            while self.calls[first] <= when - seconds:
                first += 1
            most = max(most, last - first + 1)
        return most

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
                )
                await reader.readexactly(length)
                writer.write(await self._token() if b"/oauth2/token" in head.split(b"\r\n")[0] else self._call())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _token(self) -> bytes:
        self.token_requests.append(time.time())
        self.token_requested.set()
        await self.tokens_flow.wait()
        token = f"token-{len(self.token_requests)}"
        body = orjson.dumps({"access_token": token, "token_type": "Bearer", "expires_in": self.token_lifetime})
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)

    def _call(self) -> bytes:
        now = time.time()
        self.calls.append(now)
        window = int(now // self.window)
        ends = (window + 1) * self.window
        ration = f"X-RateLimit-Limit: {self.budget * 60 // self.window}\r\nX-RateLimit-Reset: {ends}\r\n"
        if self._used[window] >= self.budget:
            self.refused += 1
            ration += f"X-RateLimit-Remaining: 0\r\nRetry-After: {math.ceil(ends - now)}\r\n"
            return f"HTTP/1.1 429 Too Many Requests\r\n{ration}Content-Length: 0\r\n\r\n".encode()
        self._used[window] += 1
        ration += f"X-RateLimit-Remaining: {self.budget - self._used[window]}\r\n"
        return f"HTTP/1.1 204 No Content\r\n{ration if self.tells else ''}\r\n".encode()


@asynccontextmanager
async def rationed_server(
    budget: int, window: int, *, tells: bool = True, token_lifetime: int = 3600
) -> AsyncIterator[RationedServer]:
    """A running server on a free port of loopback."""
    rationed = RationedServer(budget, window, tells=tells, token_lifetime=token_lifetime)
    connections: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = asyncio.current_task()
        assert connection is not None
        connections.add(connection)
        await rationed.serve(reader, writer)
        connections.discard(connection)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
    rationed.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield rationed
    finally:
        server.close()
        for connection in list(connections):
            connection.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
