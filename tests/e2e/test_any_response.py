"""Whatever a server sends, a call ends with a response or an `MvmntError`, within its time, and the pool stays whole.

`make any-response` runs 20,000 exchanges. `make test` runs a few hundred.
"""

from __future__ import annotations

import asyncio
import gzip
import os
import zlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress

import attrs
import httpx
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.samples import corrected_description, sample

from mvmnt import Id, MemoryTokenStore, Mvmnt, MvmntError, RetryPolicy

EXCHANGES = int(os.environ.get("MVMNT_EXCHANGES", "300"))
LONGEST = 5.0  # seconds that a call may take here, far above its deadline, for a machine under load
RECORD_ID = "5f3c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10"
RETRY = RetryPolicy(attempts=2, backoff=0.001, max_backoff=0.001, deadline=0.4, body_timeout=0.2)

CUSTOMER = orjson.dumps(sample(corrected_description(), {"$ref": "#/components/schemas/Customer"}))
GRANT = b'{"access_token": "token", "token_type": "Bearer", "expires_in": 3600}'
PAGE = b'{"data": [%s], "pagination": {"hasNextPage": false, "endCursor": null}}' % CUSTOMER


@attrs.define
class Reply:
    """What the server sends to the next request, and whether it then closes the connection."""

    raw: bytes
    close: bool


junk = st.binary(max_size=60)
text = st.text(st.characters(max_codepoint=0x17F), max_size=20).map(lambda value: value.encode("utf-8"))
status = st.one_of(
    st.sampled_from(
        [200, 200, 200, 201, 202, 204, 206, 301, 304, 400, 401, 404, 408, 421, 425, 429, 500, 503, 520, 529]
    ),
    st.integers(100, 999),
)
version = st.sampled_from([b"HTTP/1.1"] * 8 + [b"HTTP/1.0", b"HTTP/2", b"HTTP/9.9", b"http/1.1", b"ICY", b""])
status_line = st.one_of(
    st.builds(lambda v, s, reason: b"%s %d %s" % (v, s, reason), version, status, text),
    st.builds(lambda v, s, reason: b"%s %d %s" % (v, s, reason), version, status, text),
    st.sampled_from(
        [b"HTTP/1.1 200", b"HTTP/1.1", b"HTTP/1.1 2OO OK", b"HTTP/1.1 -1 X", b"HTTP/1.1 99999 X", b"200 OK"]
    ),
    junk,
)
header = st.one_of(
    st.sampled_from(
        [
            b"Content-Type: application/json",
            b"Content-Type: text/html; charset=nonsense",
            b"Content-Type: application/json; charset=utf-16",
            b"Content-Encoding: gzip",
            b"Content-Encoding: br",
            b"Content-Encoding: gzip, deflate, identity, x",
            b"Connection: close",
            b"Connection: upgrade\r\nUpgrade: websocket",
            b"Transfer-Encoding: chunked",
            b"Transfer-Encoding: gzip, chunked",
            b"Content-Length: 5\r\nContent-Length: 6",
            b"Content-Length: -1",
            b"Content-Length: 99999999999999999999999999",
            b"Content-Length: 1_0",
            b"Retry-After: 99999999999999999999",
            b"Retry-After: -1",
            b"Retry-After: Fri, 31 Dec 99999999999999999999 23:59:59 GMT",
            b"Date: Fri, 31 Dec 99999999999999999999 23:59:59 GMT",
            b"X-RateLimit-Reset: 99999999999999999999999999999999",
            b"X-RateLimit-Remaining: nan",
            b"X-RateLimit-Limit: -5",
            b"Set-Cookie: a=b; Max-Age=99999999999999999999",
            b"Location: http://[::1",
            b"Keep-Alive: timeout=-1",
            b" folded: header",
            b"no colon",
            b": no name",
            b"\xff\xfe: \xff",
        ]
    ),
    st.builds(lambda name, value: name + b": " + value, text, text),
    junk,
)
content = st.one_of(
    st.sampled_from(
        [CUSTOMER, GRANT, PAGE, b"", b"{}", b"[]", b"null", b"{", b"NaN", b'"', b"\xef\xbb\xbf{}", b"[" * 3000]
    ),
    st.sampled_from(
        [b'{"data": null}', b'{"error": {"code": 5, "details": [5, null]}}', b'{"access_token": "\\u0000"}']
    ),
    st.binary(max_size=200),
)
coding: st.SearchStrategy[Callable[[bytes], tuple[bytes, list[bytes]]]] = st.sampled_from(
    [
        *[lambda body: (body, [])] * 4,
        lambda body: (gzip.compress(body), [b"Content-Encoding: gzip"]),
        lambda body: (zlib.compress(body), [b"Content-Encoding: deflate"]),
        lambda body: (body, [b"Content-Encoding: gzip"]),
        lambda body: (gzip.compress(b" " * 300_000 + body), [b"Content-Encoding: gzip"]),
    ]
)
framing: st.SearchStrategy[Callable[[bytes], tuple[bytes, list[bytes]]]] = st.sampled_from(
    [
        *[lambda body: (body, [b"Content-Length: %d" % len(body)])] * 4,
        lambda body: (body, [b"Content-Length: %d" % (len(body) + 3)]),
        lambda body: (body, [b"Content-Length: %d" % max(0, len(body) - 3)]),
        lambda body: (body, []),
        lambda body: (b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body), [b"Transfer-Encoding: chunked"]),
        lambda body: (b"%x\r\n%s\r\n" % (len(body) + 9, body), [b"Transfer-Encoding: chunked"]),
        lambda body: (b"zz\r\n" + body, [b"Transfer-Encoding: chunked"]),
    ]
)


@st.composite
def replies(draw: st.DrawFn) -> Reply:
    """A response that is right, nearly right, or nothing of the kind, and perhaps cut anywhere."""
    body, coded = draw(coding)(draw(content))
    framed, framing_headers = draw(framing)(body)
    headers = [*framing_headers, *coded, *draw(st.lists(header, max_size=4))]
    raw = b"\r\n".join([draw(status_line), *headers]) + b"\r\n\r\n" + framed
    if draw(st.sampled_from([False, False, True])):
        raw = raw[: draw(st.integers(0, len(raw)))]
    return Reply(raw, close=draw(st.sampled_from([True] * 9 + [False])))


class Server:
    """Responds to every request with `reply`, requests for a token with a token unless `hostile_tokens`."""

    def __init__(self) -> None:
        self.reply = Reply(b"", close=True)
        self.hostile_tokens = False
        self.port = 0
        self._open: set[asyncio.StreamWriter] = set()

    async def start(self) -> None:
        self._listener = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        self._listener.close()
        for writer in list(self._open):
            writer.close()
        await self._listener.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                await reader.readexactly(int(lengths[0][15:]) if lengths else 0)
                reply = self.reply
                if b" /oauth2/token " in head and not self.hostile_tokens:
                    reply = good(GRANT)
                writer.write(reply.raw)
                await writer.drain()
                if reply.close:
                    break
        self._open.discard(writer)
        writer.close()


def good(body: bytes) -> Reply:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
    return Reply(head + body, close=False)


class World:
    """A server and a client on one event loop, for all exchanges."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.server = Server()
        self.runner.run(self.server.start())
        self.tokens = MemoryTokenStore()

    def new_client(self, tokens: MemoryTokenStore | None = None) -> Mvmnt:
        """A client that no response has paused yet."""
        return Mvmnt(
            "client-7",
            "very-secret",
            base_url=f"http://127.0.0.1:{self.server.port}/v1",
            retry=RETRY,
            timeout=0.1,
            max_response_bytes=200_000,
            token_store=tokens,
        )

    def close(self) -> None:
        self.runner.run(self.server.stop())
        self.runner.close()


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


async def first_page(mvmnt: Mvmnt) -> None:
    async for _ in mvmnt.customers.filter({}).pages():
        break


CALLS: dict[str, Callable[[Mvmnt], Awaitable[object]]] = {
    "read": lambda mvmnt: mvmnt.customers.get(Id(RECORD_ID)),
    "write": lambda mvmnt: mvmnt.customers.create({"name": "Acme"}),
    "delete": lambda mvmnt: mvmnt.customers.delete(Id(RECORD_ID)),
    "page": lambda mvmnt: first_page(mvmnt),
    "text": lambda mvmnt: mvmnt.invoices.get_aging_report_csv(),
    "bytes": lambda mvmnt: mvmnt.bill_payments.get_remittance_advice_pdf(Id(RECORD_ID)),
}


async def expect_an_end(call: Awaitable[object]) -> None:
    """A response or an `MvmntError`, in time."""
    async with asyncio.timeout(LONGEST):
        with suppress(MvmntError):
            await call


async def expect_a_whole_pool(client: Mvmnt, port: int) -> None:
    """No connection is held by a call that has ended, and the next request gets the right response."""
    session = client._stack.network._session  # type: ignore[attr-defined]  # of NetworkTransport
    if session is not None:
        async with asyncio.timeout(LONGEST):
            while session.connector._acquired:  # noqa: ASYNC110  # aiohttp has no event for it
                await asyncio.sleep(0)
    timeout = {"timeout": httpx.Timeout(LONGEST).as_dict()}
    request = httpx.Request("GET", f"http://127.0.0.1:{port}/v1/customers/{RECORD_ID}", extensions=timeout)
    for _ in range(3):  # the server may just be closing the connection that is idle
        with suppress(httpx.TransportError):
            response = await client._stack.network.handle_async_request(request)
            assert await response.aread() == CUSTOMER
            await response.aclose()
            return
    raise AssertionError("the pool has no connection that works")


@settings(max_examples=EXCHANGES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(reply=replies(), call=st.sampled_from(sorted(CALLS)))
def test_whatever_the_api_sends_a_call_ends_well(world: World, reply: Reply, call: str) -> None:
    async def exchange() -> None:
        async with world.new_client(world.tokens) as client:
            await client._stack.auth.token()  # type: ignore[attr-defined]  # so that the exchange is the call's own
            world.server.reply = reply
            await expect_an_end(CALLS[call](client))
            world.server.reply = good(CUSTOMER)
            await expect_a_whole_pool(client, world.server.port)

    world.runner.run(exchange())


@settings(max_examples=max(1, EXCHANGES // 4), deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(reply=replies())
def test_whatever_the_token_endpoint_sends_a_call_ends_well(world: World, reply: Reply) -> None:
    async def exchange() -> None:
        async with world.new_client() as client:
            world.server.reply, world.server.hostile_tokens = reply, True
            await expect_an_end(client.customers.get(Id(RECORD_ID)))
            world.server.reply, world.server.hostile_tokens = good(CUSTOMER), False
            await expect_a_whole_pool(client, world.server.port)

    world.runner.run(exchange())
