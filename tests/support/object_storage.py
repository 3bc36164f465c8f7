"""An object storage on a loopback socket, which does what it should, or goes wrong as a test says.

It keeps one file. `faults` has what becomes of the next requests, one each; when they are used up, all goes well.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import attrs

SIGNATURE = "c2lnbmF0dXJlLXRoYXQtaXMtc2VjcmV0"


@attrs.frozen
class Seen:
    """A request as it came. `body` is what of it came, `url` the path and query."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes


@attrs.define
class Exchange:
    """A request whose body was not read yet, and the way to respond to it."""

    storage: ObjectStorage
    method: str
    url: str
    headers: dict[str, str]
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def receive(self, most: int | None = None) -> bytes:
        """Read the body, or its first bytes, and take the request down as seen."""
        length = int(self.headers.get("content-length", 0))
        body = await self.reader.readexactly(length if most is None else min(most, length))
        self.storage.seen.append(Seen(self.method, self.url, self.headers, body))
        return body

    async def send(self, status: int, body: bytes = b"", *, length: int | None = -1, **headers: str) -> None:
        """Outcome. `length` is what the head promises, by default the body's; None for no promise but the end."""
        if length is not None:
            headers["Content-Length"] = str(len(body) if length == -1 else length)
        lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        self.writer.write(f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body)
        await self.writer.drain()

    async def send_part(self, content: bytes, *, most: int | None = None, **headers: str) -> None:
        """Outcome a GET as it asks, with the range if it has one; `most` bytes of it at most."""
        headers = {"ETag": self.storage.etag, **headers}
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("range", ""))
        if asked is None or self.headers.get("if-range", self.storage.etag) != self.storage.etag:
            await self.send(200, content[:most], length=len(content), **headers)
            return
        start = int(asked[1])
        part = content[start:]
        headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        await self.send(206, part[:most], length=len(part), **headers)

    def hang_up(self) -> None:
        """End the connection, at once."""
        self.writer.transport.abort()


Fault = Callable[[Exchange], Awaitable[None]]


class Hold:
    """A fault: takes the first bytes of a request, and then does nothing until it is over."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.over = asyncio.Event()

    async def __call__(self, exchange: Exchange) -> None:
        await exchange.receive(10)
        self.begun.set()
        await self.over.wait()


class ObjectStorage:
    """The storage. `stored` is called when a file has come."""

    def __init__(self) -> None:
        self.content: bytes | None = None
        self.seen: list[Seen] = []
        self.faults: deque[Fault] = deque()
        self.stored: Callable[[], None] = lambda: None
        self.origin = ""
        self._connections: set[asyncio.StreamWriter] = set()

    @property
    def etag(self) -> str:
        """The strong validator of the file."""
        return f'"{hashlib.md5(self.content or b"", usedforsecurity=False).hexdigest()}"'

    def url(self, version: int = 1) -> str:
        """A pre-signed URL of the file."""
        return f"{self.origin}/bucket/a%2Fb%20c?version={version}&signature={SIGNATURE}"

    def keep(self, content: bytes) -> None:
        """Take a file."""
        self.content = content
        self.stored()

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[ObjectStorage]:
        """Serve on a free port for as long as the block."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield self
        finally:
            server.close()
            for connection in list(self._connections):
                connection.transport.abort()
            await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            while not writer.transport.is_closing():
                request, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").rstrip().split("\r\n")
                method, url, _ = request.split(" ")
                headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
                exchange = Exchange(self, method, url, headers, reader, writer)
                await (self.faults.popleft() if self.faults else well)(exchange)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self._connections.discard(writer)
            writer.close()


async def well(exchange: Exchange) -> None:
    """What a storage does."""
    body = await exchange.receive()
    if exchange.method == "PUT":
        exchange.storage.keep(body)
        await exchange.send(200, ETag=exchange.storage.etag)
    elif exchange.storage.content is None:
        await refusal(404, "NoSuchKey", "There is no such file")(exchange)
    else:
        await exchange.send_part(exchange.storage.content)


def refusal(status: int, code: str, message: str, *, unread: bool = False, **headers: str) -> Fault:
    """Refuses, as such storages do; `unread` without waiting for the body."""

    async def refuse(exchange: Exchange) -> None:
        await exchange.receive(0 if unread else None)
        body = f'<?xml version="1.0"?><Error><Code>{code}</Code><Message>{message}</Message></Error>'.encode()
        await exchange.send(status, body, Content_Type="application/xml", Connection="close", **headers)
        if unread:
            exchange.writer.close()

    return refuse


def broken_off(after: int, when: Callable[[], Awaitable[object]] | None = None) -> Fault:
    """Ends the connection after this many bytes of the file, whichever way it goes, and when the event has come."""

    async def break_off(exchange: Exchange) -> None:
        await exchange.receive(after if exchange.method == "PUT" else None)
        if exchange.method == "GET":
            await exchange.send_part(exchange.storage.content or b"", most=after)
            if when is not None:
                await when()
            exchange.writer.close()
        else:
            exchange.hang_up()

    return break_off


async def lost_answer(exchange: Exchange) -> None:
    """Takes the file, and says nothing of it."""
    exchange.storage.keep(await exchange.receive())
    exchange.hang_up()


async def no_ranges(exchange: Exchange) -> None:
    """Sends the whole file whatever is asked."""
    await exchange.receive()
    content = exchange.storage.content or b""
    await exchange.send(200, content, ETag=exchange.storage.etag)
