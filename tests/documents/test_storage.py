"""A storage that sends its response byte by byte, over a raw socket: no transfer is held for ever, none is cut."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import httpx
import pytest

from mvmnt._core.secret import Secret
from mvmnt._http.network.transport import NetworkTransport
from mvmnt.client import DEFAULT_LIMITS
from mvmnt.documents.sources import opened_source
from mvmnt.documents.storage import Storage, StorageError

DRIP = 0.02  # seconds from byte to byte: less than any timeout without progress
READ = 0.2
SIGNATURE = "signature-that-nobody-may-see"

Respond = Callable[[asyncio.StreamWriter], Awaitable[None]]


async def drip(writer: asyncio.StreamWriter, raw: bytes) -> None:
    for byte in raw:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(DRIP)


@asynccontextmanager
async def storage(respond: Respond, **timeouts: float | None) -> AsyncIterator[tuple[Storage, Secret]]:
    """A client of a storage that reads a request and responds, and a URL there."""
    open_connections: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        open_connections.add(task)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = await reader.readuntil(b"\r\n\r\n")
            lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            await reader.readexactly(int(lengths[0][15:]) if lengths else 0)
            await respond(writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    network = NetworkTransport(limits=DEFAULT_LIMITS)
    timeout = httpx.Timeout(**{"connect": 5.0, "read": READ, "write": READ, "pool": None, **timeouts})
    try:
        yield (
            Storage(network, timeout=timeout, plain_http=True, user_agent="test"),
            Secret(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/file?signature={SIGNATURE}"),
        )
    finally:
        await network.aclose()
        server.close()
        for task in open_connections:
            task.cancel()


async def download(storage: Storage, url: Secret) -> bytes:
    content = bytearray()
    async with storage.get(url) as stored:
        async for chunk in stored.chunks():
            content += chunk
    return bytes(content)


async def upload(storage: Storage, url: Secret) -> None:
    async with opened_source(b"some bytes") as content:
        await storage.put(url, content, content_type="application/pdf", progress=None)


HEADS = {
    "head": b"HTTP/1.1 200 OK\r\nX-Padding: " + b"x" * 1_000 + b"\r\nContent-Length: 0\r\n\r\n",
    "refusal": b"HTTP/1.1 503 Busy\r\nContent-Length: 100000\r\n\r\n",
}


@pytest.mark.parametrize("transfer", [download, upload])
@pytest.mark.parametrize("what", HEADS)
async def test_a_response_that_drips_does_not_hold_a_transfer(
    transfer: Callable[[Storage, Secret], Awaitable[object]], what: str
) -> None:
    async def respond(writer: asyncio.StreamWriter) -> None:
        if what == "refusal":
            writer.write(HEADS[what])
            await drip(writer, b"<" * 1_000)
        else:
            await drip(writer, HEADS[what])

    async with asyncio.timeout(5), storage(respond) as (client, url):
        with pytest.raises(StorageError, match="timeout") as caught:
            await transfer(client, url)
    assert caught.value.transient
    assert SIGNATURE not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"


async def test_a_long_body_that_flows_is_not_cut() -> None:
    async def respond(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n")
        await drip(writer, b"." * 30)  # three times the timeout

    async with storage(respond) as (client, url):
        assert await download(client, url) == b"." * 30


async def test_a_body_that_stands_still_ends_after_the_timeout() -> None:
    async def respond(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n....")
        await asyncio.sleep(10)

    async with asyncio.timeout(5), storage(respond) as (client, url):
        with pytest.raises(StorageError):
            await download(client, url)


async def test_a_download_that_waits_for_a_connection_waits_no_part_of_its_timeout() -> None:
    async def respond(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 20\r\n\r\n")
        await drip(writer, b"." * 20)

    async with storage(respond) as (client, url):
        client._transport = narrow = NetworkTransport(limits=httpx.Limits(max_connections=1))
        assert await asyncio.gather(*(download(client, url) for _ in range(3))) == [b"." * 20] * 3
        await narrow.aclose()


async def test_without_a_timeout_for_reading_a_head_may_take_as_long_as_it_likes() -> None:
    async def respond(writer: asyncio.StreamWriter) -> None:
        await drip(writer, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    async with storage(respond, read=None) as (client, url):
        assert await download(client, url) == b"ok"
