"""How large a response may be, and how long it may take: for calls and for token requests."""

import asyncio
import gzip
import json
import zlib
from contextlib import suppress

import pytest
from support.raw_server import TOKEN, RawServer, raw_server, reply

from mvmnt import ApiTimeoutError, ConfigurationError, Id, Mvmnt, ResponseTooLargeError, RetryPolicy, ServerError

RECORD = Id("5f3c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
BOMB = gzip.compress(b" " * 64 * 1024 * 1024, mtime=0)


def response(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> bytes:
    lines = [b"HTTP/1.1 " + status, b"Content-Type: application/json", b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


GZIP = b"Content-Encoding: gzip"


@pytest.mark.parametrize(
    "raw",
    [
        response(b" " * 10_001),
        response(gzip.compress(b" " * 10_001, mtime=0), GZIP),
        response(BOMB, GZIP),
        response(zlib.compress(b" " * 10_001), b"Content-Encoding: deflate"),
        response(gzip.compress(BOMB, mtime=0), b"Content-Encoding: gzip, gzip"),
        b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 10_001,
    ],
)
async def test_a_larger_response_is_refused_by_an_error_that_names_the_setting(raw: bytes) -> None:
    async with raw_server(reply(raw)) as server:
        async with server.client(max_response_bytes=10_000, retry=RetryPolicy(attempts=3, backoff=0)) as mvmnt:
            with pytest.raises(ResponseTooLargeError, match=r"10,000 bytes .*max_response_bytes"):
                await mvmnt.customers.get(RECORD)
        assert len(server.requests) == 1


async def test_an_endless_body_is_refused() -> None:
    async def drip(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        with suppress(ConnectionError):
            while not writer.is_closing():
                writer.write(b"1000\r\n" + b" " * 0x1000 + b"\r\n")
                await writer.drain()

    async with raw_server(drip) as server, server.client(max_response_bytes=100_000) as mvmnt:
        with pytest.raises(ResponseTooLargeError):
            await mvmnt.customers.get(RECORD)


async def test_the_token_endpoint_is_bounded_too() -> None:
    async with (
        raw_server(reply(b""), reply(response(BOMB, GZIP))) as server,
        server.client(max_response_bytes=10_000) as mvmnt,
    ):
        with pytest.raises(ResponseTooLargeError, match="requestToken"):
            await mvmnt.customers.get(RECORD)


async def test_of_an_error_the_beginning_of_the_body_is_kept() -> None:
    async with raw_server(reply(response(BOMB, GZIP, status=b"500 Oops"))) as server, server.client() as mvmnt:
        with pytest.raises(ServerError) as caught:
            await mvmnt.customers.get(RECORD)
    assert len(caught.value.body) == 1024 * 1024


async def test_a_response_of_the_very_size_is_taken() -> None:
    body = json.dumps({"access_token": TOKEN, "token_type": "Bearer", "expires_in": 60}).encode()
    async with (
        raw_server(reply(b""), reply(response(body))) as server,
        server.client(max_response_bytes=len(body)) as mvmnt,
    ):
        assert await mvmnt._stack.auth.token()


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "1 MB"])
def test_a_bound_that_is_no_number_of_bytes_is_refused(size: object) -> None:
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        Mvmnt("client-7", "secret", max_response_bytes=size)  # type: ignore[arg-type]  # what is refused


async def drip_head(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    with suppress(ConnectionError):
        while not writer.is_closing():
            writer.write(b"a")
            await writer.drain()
            await asyncio.sleep(0.01)


async def drip_error(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 500 Oops\r\n\r\n")
    with suppress(ConnectionError):
        while not writer.is_closing():
            writer.write(b"a")
            await writer.drain()
            await asyncio.sleep(0.01)


async def test_a_head_that_drips_ends_with_the_deadline() -> None:
    async with raw_server(drip_head) as server, server.client(retry=RetryPolicy(deadline=0.2)) as mvmnt:
        async with asyncio.timeout(2):
            with pytest.raises(ApiTimeoutError, match="deadline"):
                await mvmnt.customers.get(RECORD)


async def test_a_token_whose_head_drips_ends_with_the_deadline_for_all_who_wait() -> None:
    async with raw_server(reply(b""), drip_head) as server, server.client(retry=RetryPolicy(deadline=0.2)) as mvmnt:
        async with asyncio.timeout(2):
            ended = await asyncio.gather(*(mvmnt.customers.get(RECORD) for _ in range(5)), return_exceptions=True)
    assert [type(error) for error in ended] == [ApiTimeoutError] * 5


async def test_the_body_of_an_error_that_drips_ends_with_the_deadline() -> None:
    retry = RetryPolicy(attempts=1, deadline=0.2)
    async with raw_server(drip_error) as server, server.client(retry=retry) as mvmnt, asyncio.timeout(2):
        with pytest.raises(ServerError):
            await mvmnt.customers.get(RECORD)
