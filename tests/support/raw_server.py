"""A server on a loopback socket that responds byte by byte as a test says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import attrs

from mvmnt import Mvmnt, RetryPolicy

__all__ = ["TOKEN", "RawServer", "raw_server", "reply"]

Respond = Callable[["RawServer", bytes, asyncio.StreamWriter], Awaitable[None]]

TOKEN = "token-of-the-api"
CLIENT_SECRET = "very-secret"


@attrs.define
class RawServer:
    """Where it listens, what it was asked, and how it responds.

    Attributes:
        port: on 127.0.0.1.
        respond: responds to a request to the API, given its head.
        respond_token: responds to a request for a token.
        requests: heads of the requests to the API.
        token_requests: how many there were.
    """

    port: int
    respond: Respond
    respond_token: Respond
    requests: list[bytes] = attrs.Factory(list)
    token_requests: int = 0

    def client(self, secret: str = CLIENT_SECRET, **settings: object) -> Mvmnt:
        settings.setdefault("retry", RetryPolicy(attempts=1))
        return Mvmnt("client-7", secret, base_url=f"http://127.0.0.1:{self.port}/v1", **settings)  # type: ignore[arg-type]  # any settings


def reply(raw: bytes) -> Respond:
    """Send these bytes and close the connection."""

    async def respond(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(raw)
        await writer.drain()
        writer.close()

    return respond


async def _give_token(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
    body = b'{"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}' % TOKEN.encode()
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    await writer.drain()


@asynccontextmanager
async def raw_server(respond: Respond, respond_token: Respond = _give_token) -> AsyncIterator[RawServer]:
    """Serve until the end of the block."""
    open_connections: set[asyncio.StreamWriter] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_connections.add(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                await reader.readexactly(int(lengths[0][15:]) if lengths else 0)
                if b" /oauth2/token " in head:
                    server.token_requests += 1
                    await server.respond_token(server, head, writer)
                else:
                    server.requests.append(head)
                    await server.respond(server, head, writer)
        open_connections.discard(writer)
        writer.close()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    server = RawServer(listener.sockets[0].getsockname()[1], respond, respond_token)
    try:
        yield server
    finally:
        listener.close()
        for writer in list(open_connections):
            writer.close()
        await listener.wait_closed()
