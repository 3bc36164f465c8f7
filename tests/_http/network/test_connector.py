"""mvmnt._http.network.connector: waits that end, hosts that do not wait for one another, idle connections."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from threading import Event

import anyio
import httpx
import pytest

from mvmnt import ForkedClientError
from mvmnt._http.network.connector import CONNECTING
from mvmnt._http.network.proxy import EnvironmentProxies
from mvmnt._http.network.transport import NetworkTransport

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(serve: Serve) -> AsyncIterator[int]:
    """Serve on a free port, which this yields."""
    writers: list[asyncio.StreamWriter] = []

    async def keep(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await serve(reader, writer)

    server = await asyncio.start_server(keep, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        await server.wait_closed()


def responding(head: bytes, connections: list[int]) -> Serve:
    async def respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(1)
        while True:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(head + b"Content-Length: 2\r\n\r\nok")

    return respond


async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read(-1)


def client(proxies: EnvironmentProxies | None = None, **limits: int) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=NetworkTransport(limits=httpx.Limits(**limits), proxies=proxies), timeout=httpx.Timeout(10, pool=None)
    )


@pytest.mark.parametrize(
    ("header", "pause", "connections"),
    [
        (b"Keep-Alive: timeout=1\r\n", 0.6, 2),
        (b"keep-alive: max=9, TIMEOUT = 1\r\n", 0.6, 2),
        (b"Keep-Alive: timeout=0\r\n", 0.0, 2),
        (b"Keep-Alive: timeout=30\r\n", 0.6, 1),
        (b"Keep-Alive: timeout=" + b"9" * 5000 + b"\r\n", 0.0, 1),
        (b"Keep-Alive: timeout=soon\r\n", 0.0, 1),
        (b"", 0.6, 1),
    ],
)
async def test_an_idle_connection_is_used_no_longer_than_the_server_says(
    header: bytes, pause: float, connections: int
) -> None:
    made: list[int] = []
    async with serving(responding(b"HTTP/1.1 200 OK\r\n" + header, made)) as port, client() as http:
        await http.get(f"http://127.0.0.1:{port}/")
        await asyncio.sleep(pause)
        await http.post(f"http://127.0.0.1:{port}/", content=b"")
    assert len(made) == connections


@pytest.mark.parametrize("phrase", ["✓".encode(), "Größe".encode("latin-1"), b"\xff\xfe", b""])
async def test_a_reason_phrase_may_hold_any_bytes(phrase: bytes) -> None:
    async with serving(responding(b"HTTP/1.1 201 " + phrase + b"\r\n", [])) as port, client() as http:
        response = await http.post(f"http://127.0.0.1:{port}/", content=b"")
    assert (response.status_code, response.text) == (201, "ok")
    assert isinstance(response.reason_phrase, str)


@pytest.mark.parametrize("limits", [{"max_connections": 5}, {}])
async def test_a_dead_host_delays_no_other(limits: dict[str, int]) -> None:
    async with (
        serving(silent) as dead,
        serving(responding(b"HTTP/1.1 200 OK\r\n", [])) as alive,
        client(**limits) as http,
    ):
        calls = [asyncio.create_task(http.get(f"https://127.0.0.1:{dead}/")) for _ in range(2 * CONNECTING)]
        await asyncio.sleep(0.1)
        async with asyncio.timeout(2):
            responses = await asyncio.gather(*(http.get(f"http://127.0.0.1:{alive}/") for _ in range(5)))
        assert [response.text for response in responses] == ["ok"] * 5
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)


async def test_a_proxy_that_never_responds_is_a_connect_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(silent) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        async with client(EnvironmentProxies()) as http, asyncio.timeout(5):
            with pytest.raises(httpx.ConnectTimeout):
                await http.get("https://api.test/", timeout=httpx.Timeout(None, connect=0.1))


async def test_a_full_resolver_pool_is_a_connect_timeout() -> None:
    over = Event()
    loop = asyncio.get_running_loop()
    busy = [loop.run_in_executor(None, over.wait) for _ in range(40)]
    try:
        async with client() as http, asyncio.timeout(5):
            with pytest.raises(httpx.ConnectTimeout):
                await http.get("http://localhost:9/", timeout=httpx.Timeout(None, connect=0.1))
    finally:
        over.set()
        await asyncio.gather(*busy)


async def test_a_request_that_is_given_up_sends_nothing_more() -> None:
    arrived = 0
    go_on = asyncio.Event()

    async def slow(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        nonlocal arrived
        await reader.readuntil(b"\r\n\r\n")
        await go_on.wait()
        while chunk := await reader.read(65536):
            arrived += len(chunk)

    async def pieces() -> AsyncIterator[bytes]:
        yield bytes(30_000_000)  # all of it is in a buffer at once

    async with serving(slow) as port, client() as http:
        with anyio.move_on_after(0.2):
            await http.put(f"http://127.0.0.1:{port}/", content=pieces())
        go_on.set()
        await asyncio.sleep(0.3)
    assert arrived < 15_000_000  # what the system's buffers held


async def test_a_fork_is_refused_and_leaves_the_connections_alone() -> None:
    made: list[int] = []
    async with serving(responding(b"HTTP/1.1 200 OK\r\n", made)) as port, client() as http:
        await http.get(f"http://127.0.0.1:{port}/")
        if (child := os.fork()) == 0:  # the child has the loop of the parent, and goes on in this test
            status = 1
            try:
                await http.get(f"http://127.0.0.1:{port}/")
            except ForkedClientError:
                await http.aclose()
                status = 0
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode((await asyncio.to_thread(os.waitpid, child, 0))[1]) == 0
        async with asyncio.timeout(2):
            assert (await http.get(f"http://127.0.0.1:{port}/")).text == "ok"
    assert len(made) == 1


class TestSilence:
    """The timeout for reading counts from the last byte."""

    async def test_a_server_that_falls_silent_is_a_read_timeout(self) -> None:
        async def one_byte(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"H")
            await reader.read(-1)

        async with serving(one_byte) as port, client() as http, asyncio.timeout(5):
            with pytest.raises(httpx.ReadTimeout):
                await http.get(f"http://127.0.0.1:{port}/", timeout=httpx.Timeout(10, read=0.1))

    async def test_each_piece_begins_it_anew(self) -> None:
        async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            for piece in (b"HTTP/1.1 200 OK\r\n", b"Content-Length: 2\r\n", b"\r\n", b"o", b"k"):
                writer.write(piece)
                await asyncio.sleep(0.1)

        async with serving(drip) as port, client() as http:
            response = await http.get(f"http://127.0.0.1:{port}/", timeout=httpx.Timeout(10, read=0.25))
        assert response.text == "ok"

    async def test_a_shorter_timeout_counts_on_a_connection_that_had_a_longer_one(self) -> None:
        async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            await reader.read(-1)

        async with serving(once) as port, client() as http, asyncio.timeout(5):
            await http.get(f"http://127.0.0.1:{port}/", timeout=httpx.Timeout(10, read=60))
            with pytest.raises(httpx.ReadTimeout):
                await http.get(f"http://127.0.0.1:{port}/", timeout=httpx.Timeout(10, read=0.1))

    async def test_an_idle_connection_may_be_silent(self) -> None:
        made: list[int] = []
        async with serving(responding(b"HTTP/1.1 200 OK\r\n", made)) as port, client() as http:
            for _ in range(3):
                await http.get(f"http://127.0.0.1:{port}/", timeout=httpx.Timeout(10, read=0.1))
                await asyncio.sleep(0.2)
        assert len(made) == 1

    async def test_requests_on_one_connection_share_a_timer(self, monkeypatch: pytest.MonkeyPatch) -> None:
        loop = asyncio.get_running_loop()
        made: list[object] = []
        call_at = loop.call_at
        async with serving(responding(b"HTTP/1.1 200 OK\r\n", [])) as port, client() as http:
            await http.get(f"http://127.0.0.1:{port}/")
            monkeypatch.setattr(
                loop, "call_at", lambda *args, **options: made.append(args) or call_at(*args, **options)
            )
            for _ in range(20):
                await http.get(f"http://127.0.0.1:{port}/")
        assert made == []
