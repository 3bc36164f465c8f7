"""mvmnt.doctor: each line is ok, or says what to do."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest
import trustme
from support.sandbox_process import running_sandbox, settings_of

from mvmnt import Mvmnt, RetryPolicy
from mvmnt.doctor import Check, Diagnosis
from mvmnt.testing import MvmntSandbox

ONCE = RetryPolicy(attempts=1)
TEXT_OF_NO_ADDRESS = "api.invalid has no address: check base_url, and the name servers of this machine"


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    with running_sandbox("--rate-limit", "600") as url:
        yield url


def found(diagnosis: Diagnosis) -> dict[str, Check]:
    return {check.name: check for check in diagnosis.checks}


def outcomes(diagnosis: Diagnosis) -> dict[str, bool | None]:
    return {check.name: check.ok for check in diagnosis.checks}


def run_doctor(*arguments: str, **settings: str) -> tuple[int, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MVMNT_")}
    done = subprocess.run(
        [sys.executable, "-m", "mvmnt", "doctor", *arguments],
        env={**kept, **settings},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_all_is_well_with_the_sandbox(sandbox_url: str) -> None:
    status, text = run_doctor(**settings_of(sandbox_url))
    lines = text.splitlines()
    assert status == 0, text
    assert [line.split("  ")[0] for line in lines] == [
        "settings",
        "dns",
        "connection",
        "token",
        "read",
        "clock",
        "rate limit",
    ]
    assert all("  ok  " in line for line in lines), text
    assert "client_secret: MVMNT_CLIENT_SECRET; base_url: MVMNT_BASE_URL; token_url: default" in lines[0]
    assert "sandbox-secret" not in text
    assert "sandbox-client" not in text


def test_without_settings_it_names_what_is_missing() -> None:
    status, text = run_doctor()
    assert status == 1
    assert text.startswith("settings    FAILED   client_id is missing")
    assert "set MVMNT_CLIENT_ID" in text


@pytest.mark.parametrize("command", [["doctor"], ["doctor", "--allow-http"]])
def test_http_to_another_host_is_examined_where_it_is_allowed(command: list[str]) -> None:
    status, text = run_doctor(
        *command[1:], MVMNT_CLIENT_ID="a", MVMNT_CLIENT_SECRET="b", MVMNT_BASE_URL="http://sandbox.invalid:4010/v1"
    )
    assert status == 1
    if "--allow-http" in command:
        assert "sandbox.invalid has no address" in text
    else:
        assert "allow_http=True" in text
        assert "--allow-http" in text


async def test_a_port_that_refuses_ends_the_examination() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    async with Mvmnt("client-7", "very-secret", base_url=f"http://127.0.0.1:{port}/v1", retry=ONCE) as mvmnt:
        diagnosis = await mvmnt.doctor()
    assert outcomes(diagnosis) == {
        "settings": True,
        "dns": True,
        "connection": False,
        "token": None,
        "read": None,
        "clock": None,
        "rate limit": None,
    }
    assert not diagnosis.ok
    assert "check base_url, whether the server runs" in found(diagnosis)["connection"].text


async def test_a_wrong_secret_fails_the_token(sandbox_url: str) -> None:
    async with Mvmnt("sandbox-client", "wrong-secret", base_url=sandbox_url, retry=ONCE) as mvmnt:
        diagnosis = await mvmnt.doctor()
    assert (found(diagnosis)["token"].ok, found(diagnosis)["read"].ok) == (False, None)
    assert "check the client id, the client secret and the token URL" in found(diagnosis)["token"].text
    assert "wrong-secret" not in str(diagnosis)
    assert "client_id: argument; client_secret: argument; base_url: argument" in str(diagnosis)


async def test_https_to_a_server_without_tls_says_so(sandbox_url: str) -> None:
    url = sandbox_url.replace("http://", "https://")
    async with Mvmnt("client-7", "very-secret", base_url=url, retry=ONCE) as mvmnt:
        diagnosis = await mvmnt.doctor()
    assert found(diagnosis)["connection"].ok is False
    assert "no TLS (SSLError): check the port of base_url, or use http://" in found(diagnosis)["connection"].text


async def test_a_server_that_waits_for_something_else_than_tls_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mvmnt.doctor.PATIENCE", 0.2)

    async def close(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await ended.wait()
        writer.close()

    ended = asyncio.Event()
    async with await asyncio.start_server(close, "127.0.0.1", 0) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
        async with Mvmnt("client-7", "very-secret", base_url=url, retry=ONCE) as mvmnt:
            diagnosis = await mvmnt.doctor()
        ended.set()
    assert "no TLS (TimeoutError)" in found(diagnosis)["connection"].text


async def test_a_certificate_that_is_not_trusted_is_told() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)

    async def close(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(close, "127.0.0.1", 0, ssl=context) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
        async with Mvmnt("client-7", "very-secret", base_url=url, retry=ONCE) as mvmnt:
            diagnosis = await mvmnt.doctor()
    assert "the certificate is not trusted" in found(diagnosis)["connection"].text


async def test_a_name_without_an_address_is_told() -> None:
    async with Mvmnt("client-7", "very-secret", base_url="https://api.invalid/v1", retry=ONCE) as mvmnt:
        diagnosis = await mvmnt.doctor()
    assert found(diagnosis)["dns"] == Check("dns", False, TEXT_OF_NO_ADDRESS)
    assert found(diagnosis)["read"].ok is None


@pytest.mark.parametrize(
    ("date", "ok", "said"),
    [
        ("Thu, 01 Jan 1970 00:01:40 GMT", True, "less than 30 s"),
        ("Thu, 01 Jan 1970 00:06:40 GMT", False, "300 s behind the server's"),
        ("Wed, 31 Dec 1969 23:56:40 GMT", False, "300 s ahead of the server's"),
        ("yesterday", None, "no response tells"),
    ],
)
async def test_the_clocks_are_compared(date: str, ok: bool | None, said: str) -> None:
    class Clock:
        def monotonic(self) -> float:
            return 0.0

        def unix(self) -> float:
            return 100.0

        async def sleep(self, seconds: float) -> None:
            raise AssertionError

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(404, headers={"Date": date})

    async with Mvmnt(access_token="t", transport=httpx.MockTransport(answer), clock=Clock()) as mvmnt:
        diagnosis = await mvmnt.doctor()
    check = found(diagnosis)["clock"]
    assert (check.ok, said in check.text) == (ok, True)


async def test_a_read_that_is_refused_fails_and_shows_no_key() -> None:
    answer = httpx.MockTransport(lambda _: httpx.Response(403, json={"message": "no"}))
    async with Mvmnt(access_token="token-xyz", transport=answer) as mvmnt:
        diagnosis = await mvmnt.doctor()
    assert outcomes(diagnosis)["token"] is None
    assert found(diagnosis)["read"].ok is False
    assert "do not permit this call" in found(diagnosis)["read"].text
    assert "token-xyz" not in str(diagnosis)


async def test_the_rate_limit_is_told(mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.rate_limit = 600
    async with mvmnt_sandbox.client() as mvmnt:
        diagnosis = await mvmnt.doctor()
    assert diagnosis.ok
    assert "599 of 600 calls are left for" in found(diagnosis)["rate limit"].text


async def test_cancellation_passes_through() -> None:
    begun = asyncio.Event()

    async def hang(_: httpx.Request) -> httpx.Response:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with Mvmnt(access_token="t", transport=httpx.MockTransport(hang)) as mvmnt:
        examination = asyncio.create_task(mvmnt.doctor())
        await begun.wait()
        examination.cancel()
        with pytest.raises(asyncio.CancelledError):
            await examination
