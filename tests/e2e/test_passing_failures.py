"""Failures that pass, over sockets: what a client sends again, and what it tells."""

import asyncio
import logging

import pytest
from support.raw_server import TOKEN, RawServer, raw_server, reply

from mvmnt import ApiConnectionError, ApiError, EventLoopError, Id, Mvmnt, RateLimitError, RetryPolicy

RECORD = Id("5f3c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
QUICK = RetryPolicy(attempts=3, backoff=0)
EMPTY = b"HTTP/1.1 %d X\r\nContent-Length: 0\r\n\r\n"


async def write_status(writer: asyncio.StreamWriter, status: int) -> None:
    writer.write(EMPTY % status)
    await writer.drain()


async def test_a_write_is_repeated_when_its_idle_connection_timed_out() -> None:
    statuses = [404, 408, 404]

    async def respond(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
        await write_status(writer, statuses.pop(0))

    async with raw_server(respond) as server, server.client(retry=QUICK) as mvmnt:
        for _ in range(2):
            with pytest.raises(ApiError, match="404"):
                await mvmnt.customers.delete(RECORD)
    assert len(server.requests) == 3


async def test_a_write_is_not_repeated_when_a_new_connection_timed_out() -> None:
    async def respond(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 408 X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async def give_token(_: RawServer, __: bytes, writer: asyncio.StreamWriter) -> None:
        body = b'{"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}' % TOKEN.encode()
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()
        writer.close()

    async with raw_server(respond, give_token) as server, server.client(retry=QUICK) as mvmnt:
        with pytest.raises(ApiError, match="408"):
            await mvmnt.customers.delete(RECORD)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [408, 421, 425, 520, 524, 529, 530])
async def test_the_token_endpoint_is_asked_again(status: int) -> None:
    async with raw_server(reply(EMPTY % 404), reply(EMPTY % status)) as server, server.client(retry=QUICK) as mvmnt:
        with pytest.raises(Exception, match=str(status)):
            await mvmnt.customers.get(RECORD)
    assert server.token_requests == 3


async def test_where_nothing_listens_the_first_retry_is_a_warning_and_the_error_comes_soon(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with raw_server(reply(b"")) as server:
        pass
    async with server.client(retry=RetryPolicy()) as mvmnt, asyncio.timeout(5):
        with pytest.raises(ApiConnectionError, match=rf"127\.0\.0\.1:{server.port} .*nothing listens there") as caught:
            await mvmnt.customers.get(RECORD)
    assert "ssl:default" not in str(caught.value)
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "attempt 1 failed (connection refused)" in warnings[0]


async def test_a_name_that_does_not_resolve_is_said_so() -> None:
    once = RetryPolicy(attempts=1)
    async with Mvmnt("id", "secret", base_url="https://no-such-host.invalid/v1", retry=once) as mvmnt:
        with pytest.raises(ApiConnectionError, match=r"no-such-host\.invalid cannot be resolved"):
            await mvmnt.customers.get(RECORD)


def test_a_client_of_another_event_loop_says_what_to_do() -> None:
    mvmnt = Mvmnt("id", "secret", base_url="http://127.0.0.1:1/v1", retry=RetryPolicy(attempts=1))

    async def call() -> None:
        await mvmnt.customers.get(RECORD)

    with pytest.raises(ApiConnectionError):
        asyncio.run(call())
    with pytest.raises(EventLoopError, match=r"async with Mvmnt\(\)"):
        asyncio.run(call())
    asyncio.run(mvmnt.aclose())


async def test_a_pause_that_is_longer_than_a_call_may_take_is_told_at_once() -> None:
    busy = b"HTTP/1.1 429 X\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n"
    async with raw_server(reply(busy)) as server, server.client(retry=RetryPolicy()) as mvmnt, asyncio.timeout(5):
        for _ in range(3):
            with pytest.raises(RateLimitError) as caught:
                await mvmnt.customers.get(RECORD)
            assert caught.value.retry_after == pytest.approx(600, abs=20)
    assert len(server.requests) == 1
