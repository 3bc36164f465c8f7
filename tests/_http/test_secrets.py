"""No error gives a secret away: not in its text, not in its causes, not in a local variable of any frame."""

import asyncio
import copy
from contextlib import suppress
from traceback import TracebackException
from typing import Any
from urllib.parse import quote_plus

import orjson
import pytest
from support.raw_server import TOKEN, RawServer, raw_server, reply

from mvmnt import ConfigurationError, DecodeError, Id, Mvmnt, MvmntError, RetryPolicy

RECORD = Id("5f3c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
CLIENT_SECRET = "very/secret+of the client"
SECRETS = (TOKEN, CLIENT_SECRET, quote_plus(CLIENT_SECRET), "Bearer ")


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh token that is refused is tried again at once."""
    monkeypatch.setattr("mvmnt._auth.client_credentials.FRESH_PAUSES", (0.0,) * 4)


def everything_that_reporters_send(error: BaseException) -> str:
    """The error with the locals of all frames that are not this test's, and all of its causes, suppressed or not."""
    parts, seen = [], set()
    todo: list[BaseException | None] = [error]
    while todo:
        each = todo.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        todo += [each.__cause__, each.__context__]
        report = TracebackException(type(each), each, each.__traceback__, capture_locals=True)
        parts += [repr(each), str(each), repr(each.args), repr(vars(each))]
        parts += [repr(frame.locals) for frame in report.stack if "/tests/" not in frame.filename]
    return "\n".join(parts)


async def fail(server: RawServer, **settings: object) -> MvmntError:
    async with server.client(CLIENT_SECRET, **settings) as mvmnt:
        with pytest.raises(MvmntError) as caught:
            await mvmnt.customers.get(RECORD)
        return caught.value


def expect_no_secret(error: BaseException) -> None:
    shown = everything_that_reporters_send(error)
    assert [secret for secret in SECRETS if secret in shown] == []


ECHO = b"HTTP/1.1 %s\r\nX-Echo: Bearer " + TOKEN.encode() + b"\r\nContent-Length: %d\r\n\r\n%s"


def echo(status: bytes, body: bytes) -> bytes:
    return ECHO % (status, len(body), body)


@pytest.mark.parametrize(
    "response",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{",
        b"this is no HTTP\r\n\r\n",
        b"Authorization: Bearer " + TOKEN.encode() + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
        echo(b"400 Bad Request", b'{"error": "bad_request", "message": "you sent Bearer ' + TOKEN.encode() + b'"}'),
        echo(b"401 Bearer " + TOKEN.encode(), b""),
        echo(b"500 Oops", b"<pre>Authorization: Bearer " + TOKEN.encode() + b"</pre>"),
        echo(b"200 OK", b"Bearer " + TOKEN.encode()),
    ],
)
async def test_no_failed_call_shows_the_token(response: bytes) -> None:
    async with raw_server(reply(response)) as server:
        error = await fail(server)
        shown = everything_that_reporters_send(error)
        assert TOKEN not in shown
        assert CLIENT_SECRET not in shown


REPEATED = b'{"id": "%s", "name": "Bearer %s", "createdAt": 7}'


@pytest.mark.parametrize("token", [TOKEN, "t" * 800, '"quoted"/token'])
@pytest.mark.parametrize("body", [REPEATED, b'{"data": [' + REPEATED + b"]}", b'["%s", "%s"]', b'"%s%s"'])
async def test_no_response_that_is_json_and_does_not_fit_shows_the_token(token: str, body: bytes) -> None:
    given = orjson.dumps({"access_token": token, "token_type": "Bearer", "expires_in": 60})
    text = orjson.dumps(token)[1:-1]
    async with raw_server(reply(echo(b"200 OK", body % (text, text))), reply(echo(b"200 OK", given))) as server:
        error = await fail(server)
        assert isinstance(error, DecodeError)
        assert token[:30] not in everything_that_reporters_send(error)
        async with server.client(CLIENT_SECRET) as mvmnt:
            with pytest.raises(MvmntError) as caught:
                await mvmnt.customers.filter().collect()
        assert token[:30] not in everything_that_reporters_send(caught.value)


async def test_no_text_that_is_not_in_its_charset_shows_the_token() -> None:
    csv = b"id,name\r\n1," + TOKEN.encode() + b"\xff"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: %d\r\n\r\n" % len(csv)
    async with raw_server(reply(head + csv)) as server, server.client(CLIENT_SECRET) as mvmnt:
        with pytest.raises(DecodeError) as caught:
            await mvmnt.invoices.get_aging_report_csv()
    expect_no_secret(caught.value)


@pytest.mark.parametrize(
    "response",
    [
        b"",
        b"this is no HTTP\r\n\r\n",
        echo(
            b"401 Unauthorized", b'{"error": "invalid_client", "error_description": "not %s"}' % CLIENT_SECRET.encode()
        ),
        echo(b"400 Bad", b"client_secret=" + quote_plus(CLIENT_SECRET).encode()),
        echo(b"200 OK", b'{"access_token": "token-of-the-api\\u0000", "token_type": "Bearer", "expires_in": 60}'),
        echo(b"200 OK", b'{"access_token": "token-of-the-api", "token_type": "MAC", "expires_in": 60}'),
        echo(b"200 OK", b'{"access_token": "token-of-the-api", "token_type": "Bearer", "expires_in": "soon"}'),
        echo(b"200 OK", b'["token-of-the-api"]'),
    ],
)
async def test_no_failed_token_request_shows_the_client_secret(response: bytes) -> None:
    async with raw_server(reply(b""), reply(response)) as server:
        error = await fail(server)
        shown = everything_that_reporters_send(error)
        assert [secret for secret in SECRETS[:3] if secret in shown] == []


async def test_no_refused_connection_shows_a_secret() -> None:
    async with raw_server(reply(b"")) as server:
        pass
    expect_no_secret(await fail(server))


async def test_a_cancelled_call_shows_no_secret() -> None:
    async def wait(server: RawServer, _: bytes, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.sleep(10)

    asked = asyncio.Event()
    async with raw_server(wait) as server, server.client(CLIENT_SECRET) as mvmnt:
        call = asyncio.create_task(mvmnt.customers.get(RECORD))
        await asked.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
    expect_no_secret(caught.value)


async def test_a_call_that_takes_too_long_shows_no_secret() -> None:
    async def wait(_: RawServer, __: bytes, ___: asyncio.StreamWriter) -> None:
        await asyncio.sleep(10)

    async with raw_server(wait) as server:
        expect_no_secret(await fail(server, retry=RetryPolicy(attempts=1, deadline=0.05)))
        expect_no_secret(await fail(server, timeout=0.05))


async def test_a_refused_token_shows_no_secret_in_the_calls_that_follow() -> None:
    refused = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"

    async def refuse(server: RawServer, head: bytes, writer: asyncio.StreamWriter) -> None:
        server.respond_token = reply(b"HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n")
        await reply(refused)(server, head, writer)

    async with raw_server(refuse) as server:
        expect_no_secret(await fail(server))


PASSWORD = "pass-word"


@pytest.mark.parametrize(
    ("settings", "environment"),
    [
        ({"client_id": "client-7", "client_secret": PASSWORD, "base_url": "ftp://nowhere"}, {}),
        ({"access_token": PASSWORD, "base_url": "ftp://nowhere"}, {}),
        ({"access_token": f"{PASSWORD} and more"}, {}),
        ({"access_token": PASSWORD, "proxy": f"socks5://user:{PASSWORD}@127.0.0.1:1080"}, {}),
        ({"access_token": PASSWORD, "proxy": f"http://user:{PASSWORD}@:3128"}, {}),
        ({"access_token": PASSWORD, "proxy": f"http://user:{PASSWORD}@proxy:abc"}, {}),
        ({"access_token": PASSWORD}, {"HTTPS_PROXY": f"http://user:{PASSWORD}@proxy:abc"}),
        ({"access_token": PASSWORD}, {"ALL_PROXY": f"socks5://user:{PASSWORD}@127.0.0.1:1080"}),
    ],
)
def test_settings_that_are_refused_show_no_secret(
    settings: dict[str, Any], environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        Mvmnt(**settings)
    assert len(TracebackException.from_exception(caught.value).stack) > 1
    assert PASSWORD not in everything_that_reporters_send(caught.value)


async def test_the_cause_of_a_failed_call_is_the_last_attempts_and_ends_there() -> None:
    async with raw_server(reply(b"this is no HTTP\r\n\r\n")) as server:
        error = await fail(server)
    assert error.__cause__ is not None
    assert error.__cause__.__cause__ is error.__cause__.__context__ is None
    with suppress(TypeError):
        copy.copy(error.__cause__)
