"""mvmnt._http.network.transport: what goes over the wire, and which error each way of failing becomes."""

import asyncio
import gzip
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

import httpx
import pytest

from mvmnt._core.extensions import LIMITS, AttemptLimits
from mvmnt._http.network.connector import CONNECTING
from mvmnt._http.network.proxy import EnvironmentProxies
from mvmnt._http.network.transport import NetworkTransport
from mvmnt._resources.path_segment import path_segment

Respond = Callable[["Upstream", asyncio.StreamWriter], Awaitable[None]]


async def ok(_: "Upstream", writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


class Upstream:
    """A server that records every request and responds as the test says."""

    def __init__(self) -> None:
        self.respond: Respond = ok
        self.heads: list[bytes] = []
        self.bodies: list[bytes] = []
        self.connections = 0
        self.open: set[asyncio.StreamWriter] = set()
        self.most_open = 0
        self.changed = asyncio.Condition()
        self.port = 0

    @property
    def targets(self) -> list[str]:
        return [head.split(b" ")[1].decode() for head in self.heads]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open.add(writer)
        self.most_open = max(self.most_open, len(self.open))
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-l")), 0
                )
                self.bodies.append(await reader.readexactly(length))
                self.heads.append(head)
                await self._notify()
                await self.respond(self, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open.discard(writer)
            writer.close()
            await self._notify()

    async def _notify(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until `condition` holds."""
        async with asyncio.timeout(10), self.changed:  # the time is only to fail instead of hanging
            await self.changed.wait_for(condition)


class Forever:
    """Does not respond until told to end, and then hangs up."""

    def __init__(self) -> None:
        self._ended = asyncio.Event()

    async def __call__(self, _: Upstream, writer: asyncio.StreamWriter) -> None:
        await self._ended.wait()
        writer.close()

    def end(self) -> None:
        self._ended.set()


@pytest.fixture
async def upstream() -> AsyncIterator[Upstream]:
    upstream = Upstream()
    server = await asyncio.start_server(upstream.serve, "127.0.0.1", 0)
    upstream.port = server.sockets[0].getsockname()[1]
    async with server:
        yield upstream
        for writer in list(upstream.open):
            writer.close()
        await upstream.until(lambda: not upstream.open)


def client(
    upstream: Upstream, limits: httpx.Limits | None = None, timeout: httpx.Timeout | None = None
) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{upstream.port}/v1",
        transport=NetworkTransport(limits=limits or httpx.Limits()),
        timeout=timeout or httpx.Timeout(10),
    )


@pytest.fixture
async def http(upstream: Upstream) -> AsyncIterator[httpx.AsyncClient]:
    async with client(upstream) as http:
        yield http


# What goes out


async def test_any_client_key_reaches_the_wire_as_it_was_encoded(http: httpx.AsyncClient, upstream: Upstream) -> None:
    characters = [chr(code) for code in [*range(0x180), 0x20AC, 0x2028, 0xFEFF, 0xFFFE, 0x1F600]]
    keys = [key for char in characters for key in (char, f"a{char}b", f"%{char}41", f"%2{char}") if key != "."]
    expected = []
    for key in keys:
        expected.append(f"/v1/customers/{path_segment(key, 'id')}?by=key")
        await http.get(f"/customers/{path_segment(key, 'id')}", params={"by": "key"})
    assert upstream.targets == expected


async def test_query_parameters_reach_the_wire_as_httpx_writes_them(
    http: httpx.AsyncClient, upstream: Upstream
) -> None:
    response = await http.get("/customers", params={"cursor": "a+b/c=&%25 ü;:@!$'()*,"})
    assert upstream.targets == [response.request.url.raw_path.decode()]


async def test_headers_and_body_go_out_as_httpx_has_them(http: httpx.AsyncClient, upstream: Upstream) -> None:
    response = await http.post("/customers", content=b"\x00{}", headers={"X-Twice": "1"})
    request = response.request
    lines = upstream.heads[0].decode().split("\r\n")[1:-2]
    assert sorted(line.lower() for line in lines) == sorted(
        f"{name}: {value}".lower() for name, value in request.headers.items()
    )
    assert upstream.bodies == [b"\x00{}"]


async def test_a_post_without_a_body_gets_no_content_type(http: httpx.AsyncClient, upstream: Upstream) -> None:
    await http.post("/credit-memos/1/void")
    assert b"content-type" not in upstream.heads[0].lower()
    assert b"content-length: 0" in upstream.heads[0].lower()


async def test_cookies_are_not_kept(upstream: Upstream) -> None:
    async def set_cookie(_: Upstream, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nSet-Cookie: session=1; Path=/\r\nContent-Length: 0\r\n\r\n")

    upstream.respond = set_cookie
    transport = NetworkTransport(limits=httpx.Limits())
    for _ in range(2):
        request = httpx.Request("GET", f"http://localhost:{upstream.port}/")  # cookie jars shun bare addresses
        await (await transport.handle_async_request(request)).aread()
    assert [b"cookie" in head.lower() for head in upstream.heads] == [False, False]
    await transport.aclose()


async def test_a_compressed_body_is_decoded_once(http: httpx.AsyncClient, upstream: Upstream) -> None:
    body = gzip.compress(b"text")

    async def compressed(_: Upstream, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    upstream.respond = compressed
    assert (await http.get("/")).content == b"text"


async def test_redirects_are_not_followed(http: httpx.AsyncClient, upstream: Upstream) -> None:
    async def redirect(_: Upstream, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")

    upstream.respond = redirect
    assert (await http.get("/")).status_code == 302
    assert len(upstream.heads) == 1


# Connections


async def test_a_connection_is_used_again(http: httpx.AsyncClient, upstream: Upstream) -> None:
    for _ in range(5):
        await http.get("/")
    assert upstream.connections == 1


async def test_an_idle_connection_is_dropped_after_its_expiry(upstream: Upstream) -> None:
    async with client(upstream, httpx.Limits(keepalive_expiry=0)) as http:
        for _ in range(3):
            await http.get("/")
    assert upstream.connections == 3


async def test_without_a_limit_connections_are_not_capped_at_aiohttps_hundred(upstream: Upstream) -> None:
    async def all_at_once(upstream: Upstream, writer: asyncio.StreamWriter) -> None:
        await upstream.until(lambda: len(upstream.heads) >= 130)
        await ok(upstream, writer)

    upstream.respond = all_at_once
    async with client(upstream, httpx.Limits(max_connections=None)) as http:
        await asyncio.gather(*(http.get("/") for _ in range(130)))
    assert upstream.most_open == 130


async def test_with_a_limit_no_more_connections_are_open(upstream: Upstream) -> None:
    async with client(upstream, httpx.Limits(max_connections=3)) as http:
        await asyncio.gather(*(http.get("/") for _ in range(20)))
    assert upstream.most_open == 3
    assert len(upstream.heads) == 20


async def test_few_connections_are_opened_at_a_time() -> None:
    arrived = asyncio.Semaphore(0)
    waiting: list[asyncio.StreamWriter] = []

    async def shake_no_hands(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        waiting.append(writer)
        arrived.release()

    async with (
        await asyncio.start_server(shake_no_hands, "127.0.0.1", 0) as server,
        httpx.AsyncClient(transport=NetworkTransport(limits=httpx.Limits()), timeout=10) as http,
    ):
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        calls = [asyncio.create_task(http.get(url)) for _ in range(2 * CONNECTING + 1)]
        at_once = []
        for expected in (CONNECTING, CONNECTING, 1):
            async with asyncio.timeout(10):
                for _ in range(expected):
                    await arrived.acquire()
            await asyncio.sleep(0.02)  # for any more to arrive
            at_once.append(len(waiting))
            while waiting:
                waiting.pop().close()
        results = await asyncio.gather(*calls, return_exceptions=True)
    assert at_once == [CONNECTING, CONNECTING, 1]
    assert {type(result) for result in results} == {httpx.ConnectError}


async def test_a_burst_goes_on_with_connections_that_became_idle_meanwhile(upstream: Upstream) -> None:
    async with client(upstream, httpx.Limits(max_connections=None)) as http:
        await asyncio.gather(*(http.get("/") for _ in range(500)))
    assert upstream.connections < 500
    assert len(upstream.heads) == 500


async def test_waiting_too_long_for_a_turn_to_connect_is_a_connect_timeout() -> None:
    gone = asyncio.Event()

    async def shake_no_hands(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await gone.wait()
        writer.close()

    async with (
        await asyncio.start_server(shake_no_hands, "127.0.0.1", 0) as server,
        httpx.AsyncClient(transport=NetworkTransport(limits=httpx.Limits()), timeout=10) as http,
    ):
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        calls = [asyncio.create_task(http.get(url)) for _ in range(CONNECTING)]
        with pytest.raises(httpx.ConnectTimeout):
            await http.get(url, timeout=httpx.Timeout(10, pool=0.05))
        gone.set()
        await asyncio.gather(*calls, return_exceptions=True)


async def test_cancelled_requests_give_their_connections_back(upstream: Upstream) -> None:
    async with client(upstream, httpx.Limits(max_connections=3)) as http:
        upstream.respond = never = Forever()
        tasks = [asyncio.create_task(http.get("/")) for _ in range(10)]
        await upstream.until(lambda: len(upstream.heads) == 3)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        upstream.respond = ok
        never.end()
        responses = await asyncio.gather(*(http.get("/") for _ in range(10)))
    assert all(task.cancelled() for task in tasks)
    assert [response.text for response in responses] == ["ok"] * 10


async def test_closing_closes_every_connection(upstream: Upstream) -> None:
    async with client(upstream) as http:
        await asyncio.gather(*(http.get("/") for _ in range(5)))
    await upstream.until(lambda: not upstream.open)


# Failures


async def hang_up(_: Upstream, writer: asyncio.StreamWriter) -> None:
    writer.close()


def reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def reset_before_the_head(_: Upstream, writer: asyncio.StreamWriter) -> None:
    reset(writer)


async def reset_inside_the_body(_: Upstream, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + b"x" * 1000)
    await writer.drain()
    reset(writer)


async def truncated_body(_: Upstream, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{")
    writer.close()


async def truncated_chunks(_: Upstream, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{")
    writer.close()


async def truncated_head(_: Upstream, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-")
    writer.close()


async def no_http(_: Upstream, writer: asyncio.StreamWriter) -> None:
    writer.write(b"SSH-2.0-OpenSSH\r\n\r\n")
    writer.close()


@pytest.mark.parametrize(
    ("respond", "kinds"),
    [
        (hang_up, {httpx.RemoteProtocolError}),
        (reset_before_the_head, {httpx.ReadError}),
        (reset_inside_the_body, {httpx.ReadError, httpx.RemoteProtocolError}),
        (truncated_head, {httpx.RemoteProtocolError}),
        (truncated_body, {httpx.RemoteProtocolError}),
        (truncated_chunks, {httpx.RemoteProtocolError}),
        (no_http, {httpx.RemoteProtocolError}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
async def test_a_broken_connection_is_told_from_one_never_made_and_nothing_is_resent(
    http: httpx.AsyncClient, upstream: Upstream, method: str, respond: Respond, kinds: set[type[Exception]]
) -> None:
    await http.get("/warm-up")  # so that the connection is one that was used before
    upstream.respond = respond
    with pytest.raises(httpx.TransportError) as caught:
        await http.request(method, "/customers/1", content=None if method == "GET" else b"{}")
    assert type(caught.value) in kinds
    assert caught.value.request.method == method
    assert upstream.targets == ["/v1/warm-up", "/v1/customers/1"]


async def test_a_refused_connection_is_a_connect_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    async with httpx.AsyncClient(transport=NetworkTransport(limits=httpx.Limits())) as http:
        with pytest.raises(httpx.ConnectError):
            await http.get(f"http://127.0.0.1:{port}/")


async def test_a_tls_handshake_that_fails_is_a_connect_error() -> None:
    async def speak_plainly(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with (
        await asyncio.start_server(speak_plainly, "127.0.0.1", 0) as server,
        httpx.AsyncClient(transport=NetworkTransport(limits=httpx.Limits())) as http,
    ):
        with pytest.raises(httpx.ConnectError):
            await http.get(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/")


async def test_waiting_too_long_for_a_connection_is_a_connect_timeout(upstream: Upstream) -> None:
    upstream.respond = never = Forever()
    async with client(upstream, httpx.Limits(max_connections=1), httpx.Timeout(10, pool=0.01)) as http:
        task = asyncio.create_task(http.get("/", timeout=None))
        await upstream.until(lambda: len(upstream.heads) == 1)
        with pytest.raises(httpx.ConnectTimeout):
            await http.get("/")
        never.end()
        with pytest.raises(httpx.RemoteProtocolError):
            await task


@pytest.mark.parametrize("beginning", [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"])
async def test_a_response_that_stalls_is_a_read_timeout(upstream: Upstream, beginning: bytes) -> None:
    never = Forever()

    async def stall(_: Upstream, writer: asyncio.StreamWriter) -> None:
        writer.write(beginning)
        await never(upstream, writer)

    upstream.respond = stall
    async with client(upstream, timeout=httpx.Timeout(10, read=0.01)) as http:
        with pytest.raises(httpx.ReadTimeout):
            await http.get("/")
    never.end()


def test_use_in_another_event_loop_is_refused() -> None:
    transport = NetworkTransport(limits=httpx.Limits())
    request = httpx.Request("GET", "http://127.0.0.1:1/")

    async def use() -> None:
        with pytest.raises(httpx.ConnectError):
            await transport.handle_async_request(request)
        await transport.aclose()

    asyncio.run(use())
    with pytest.raises(RuntimeError, match="belongs to another event loop"):
        asyncio.run(transport.handle_async_request(request))


# Proxies


API = httpx.URL("https://api.test/v1")


async def test_a_proxy_is_asked_to_connect_with_its_credentials(
    environment: pytest.MonkeyPatch, upstream: Upstream
) -> None:
    async def refuse(_: Upstream, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    upstream.respond = refuse
    environment.setenv("HTTPS_PROXY", f"http://user:pass%20word@127.0.0.1:{upstream.port}")
    transport = NetworkTransport(limits=httpx.Limits(), proxies=EnvironmentProxies())
    async with httpx.AsyncClient(transport=transport) as http:
        with pytest.raises(httpx.ProxyError):
            await http.get(API, headers={"Authorization": "Bearer secret"})
    [head] = upstream.heads
    assert head.startswith(b"CONNECT api.test:443 ")
    assert b"proxy-authorization: Basic dXNlcjpwYXNzIHdvcmQ=" in head
    assert b"secret" not in head


class TestWholeBodies:
    """Requests that set a time limit for the body get it at once."""

    @staticmethod
    async def fetch(respond: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]) -> httpx.Response:
        served = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await respond(reader, writer)
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
            served.set()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        host, port = server.sockets[0].getsockname()[:2]
        transport = NetworkTransport(limits=httpx.Limits(max_connections=1, keepalive_expiry=4.0))
        request = httpx.Request("GET", f"http://{host}:{port}/", extensions={LIMITS: AttemptLimits(10.0, 0.05, 1024)})
        try:
            response = await transport.handle_async_request(request)
            await response.aclose()
            return response
        finally:
            await transport.aclose()
            await served.wait()
            server.close()
            await server.wait_closed()

    async def test_the_body_is_read_when_the_response_is_returned(self) -> None:
        async def respond(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            await writer.drain()

        assert (await self.fetch(respond)).content == b"{}"

    async def test_a_body_that_drips_past_the_limit_is_a_read_timeout(self) -> None:
        async def respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{")
            await reader.read()  # until the client has had enough

        with pytest.raises(httpx.ReadTimeout, match=r"not complete after 0\.05 s"):
            await self.fetch(respond)

    async def test_a_body_that_breaks_off_is_a_connection_error(self) -> None:
        async def respond(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{")
            await writer.drain()

        with pytest.raises(httpx.RemoteProtocolError):
            await self.fetch(respond)

    async def test_an_error_whose_body_is_lost_keeps_its_status(self) -> None:
        async def respond(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 503 Busy\r\nContent-Length: 20\r\n\r\n{")
            await writer.drain()

        assert (await self.fetch(respond)).status_code == 503
