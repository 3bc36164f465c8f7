"""The sandbox as a process: one line when it listens, calls over a real socket, a clean end on SIGTERM."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

import mvmnt.sandbox
from mvmnt.sandbox.command import listen, parse_arguments, serve, warn_of_open_host

CREDENTIALS = {"grant_type": "client_credentials", "client_id": "someone", "client_secret": "something"}
IMPORT_ROOT = str(Path(mvmnt.sandbox.__file__).parents[2])
OPTIONS = ["--port", "0", "--client-id", "someone", "--client-secret", "something", "--token-lifetime", "60"]


@asynccontextmanager
async def running(*options: str, stop: signal.Signals = signal.SIGTERM, lines: int = 1) -> AsyncIterator[str]:
    """A sandbox process, and the lines that it announces itself with. It must end well, and say nothing more."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "mvmnt.sandbox", *OPTIONS, *options),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([IMPORT_ROOT, os.environ.get("PYTHONPATH", "")])},
    )
    try:
        assert process.stdout is not None
        said = [await asyncio.wait_for(process.stdout.readline(), 30) for _ in range(lines)]
        yield b"".join(said).decode()
        process.send_signal(stop)
        rest, errors = await asyncio.wait_for(process.communicate(), 30)
        assert (process.returncode, rest, errors) == (0, b"", b"")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@asynccontextmanager
async def client_of(line: str) -> AsyncIterator[httpx.AsyncClient]:
    """A signed-in client of the sandbox that announced itself so."""
    announced = r"MVMNT sandbox on (http://127\.0\.0\.1:\d+)/v1 \(tokens: \1/oauth2/token, in a browser: \1/\)\n"
    found = re.fullmatch(announced, line)
    assert found is not None, line
    async with httpx.AsyncClient(base_url=found[1]) as client:
        issued = (await client.post("/oauth2/token", data=CREDENTIALS)).json()
        assert issued["expires_in"] == 60
        client.headers["Authorization"] = f"Bearer {issued['access_token']}"
        yield client


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
async def test_the_process_announces_itself_serves_and_stops_when_told(stop: Any) -> None:
    async with running("--check-responses", stop=stop) as line, client_of(line) as client:
        body = {"name": "Acme", "status": "ACTIVE", "key": "a/b"}
        assert (await client.post("/v1/customers", json=body)).status_code == 201
        assert (await client.get("/v1/customers/a%2Fb?by=key")).json()["name"] == "Acme"
        stats = (await client.get("/_sandbox/stats")).json()
        assert stats["calls"] == {"createCustomer": {"201": 1}, "getCustomer": {"200": 1}}


async def test_files_go_over_a_second_port() -> None:
    body = {"type": "OTHER", "fileName": "a.txt", "contentType": "text/plain"}
    async with running() as line, client_of(line) as client, httpx.AsyncClient() as storage:
        document = (await client.post("/v1/documents", json=body)).json()
        assert httpx.URL(document["uploadUrl"]).port not in (None, client.base_url.port)
        headers = {"content-type": "text/plain"}
        assert (await storage.put(document["uploadUrl"], content=b"hello", headers=headers)).status_code == 200
        url = (await client.get(f"/v1/documents/{document['id']}")).json()["downloadUrl"]
        assert (await storage.get(url)).content == b"hello"


async def test_limit_and_latency_come_from_the_command_line() -> None:
    async with running("--rate-limit", "600", "--latency", "1") as line, client_of(line) as client:
        assert (await client.get("/v1/customers/x")).headers["x-ratelimit-limit"] == "600"


async def test_a_connection_dropped_on_purpose_breaks_off_and_is_not_logged() -> None:
    async with running("--faults", "reset=1") as line, client_of(line) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get("/v1/customers/x")


async def test_a_data_file_is_seeded_once_and_the_process_says_so(tmp_path: Path) -> None:
    options = ["--data", str(tmp_path / "brokerage.db"), "--seed", "1", "--seed-day", "today"]
    async with running(*options, lines=2) as said:
        announcement, seeded = said.splitlines(keepends=True)
        count = re.fullmatch(r"seeded: (\d+) records\n", seeded)
        async with client_of(announcement) as client:
            assert (await client.post("/v1/customers", json={"name": "Acme", "status": "NEW"})).status_code == 201
    assert count is not None
    async with running(*options, lines=2) as said:
        assert said.splitlines()[1] == f"not seeded: it has {int(count[1]) + 1} records already"


@pytest.mark.parametrize("day", ["2025-02-30", "tomorrow"])
def test_a_wrong_day_is_told_by_the_command_line(capsys: pytest.CaptureFixture[str], day: str) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["--seed", "1", "--seed-day", day])
    assert f"'{day}' is no date such as" in capsys.readouterr().err


def test_a_wrong_fault_is_told_by_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["--faults", "404=0.1"])
    assert "'404' is no fault" in capsys.readouterr().err


class TestWebhooks:
    def test_targets_and_their_key_come_from_the_command_line(self) -> None:
        urls = ["http://127.0.0.1:1/a", "http://127.0.0.1:1/b"]
        options = parse_arguments(["--webhook", urls[0], "--webhook", urls[1], "--webhook-token", "k"])
        assert [(target.url, target.token) for target in options.webhooks] == [(url, "k") for url in urls]

    def test_the_key_may_come_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("MVMNT_SANDBOX_WEBHOOK_TOKEN", "k")
        (target,) = parse_arguments(["--webhook", "http://127.0.0.1:1/"]).webhooks
        assert target.token == "k"

    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            (["--webhook", "http://127.0.0.1:1/"], "needs --webhook-token or the environment variable"),
            (["--webhook", "127.0.0.1:1", "--webhook-token", "k"], "expected http:// or https://"),
        ],
    )
    def test_a_wrong_target_is_told(
        self, arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("MVMNT_SANDBOX_WEBHOOK_TOKEN", raising=False)
        with pytest.raises(SystemExit):
            parse_arguments(arguments)
        assert reason in capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [
        ["--port", "65536"],
        ["--files-port", "-1"],
        ["--rate-limit", "0"],
        ["--rate-limit", "1.5"],
        ["--latency", "-5"],
        ["--latency", "soon"],
        ["--token-lifetime", "0"],
    ],
    ids=" ".join,
)
def test_a_number_that_cannot_be_is_refused(options: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse_arguments(options)
    assert caught.value.code == 2
    assert f"argument {options[0]}: '{options[1]}' is no whole number from" in capsys.readouterr().err


async def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SystemExit, match=rf"--port {port} on 127\.0\.0\.1: Address already in use"):
            await serve(parse_arguments(["--port", str(port)]))


def test_connections_send_their_responses_at_once() -> None:
    with (
        listen("127.0.0.1", 0, "--port") as listener,
        socket.create_connection(listener.getsockname()),
        listener.accept()[0] as one,
    ):
        assert one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize(
    ("host", "is_open"),
    [
        ("127.0.0.1", False),
        ("127.0.0.2", False),
        ("::1", False),
        ("localhost", False),
        ("0.0.0.0", True),  # noqa: S104
        ("::", True),
        ("10.0.0.5", True),
    ],
)
def test_a_host_that_other_machines_reach_is_warned_of(
    caplog: pytest.LogCaptureFixture, host: str, is_open: bool
) -> None:
    warn_of_open_host(host)
    assert (f"--host {host}: other machines can reach this sandbox" in caplog.text) is is_open


def without(module: str, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run Python as if a module were not installed."""
    blocked = f"import sys; sys.modules[{module!r}] = None; "
    return subprocess.run(
        [sys.executable, "-c", blocked + "; ".join(command)], capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("module", ["starlette", "uvicorn", "openapi_core", "joserfc", "yaml", "jinja2"])
def test_without_its_extra_the_command_says_in_one_line_what_to_install(module: str) -> None:
    done = without(module, "import runpy", "runpy.run_module('mvmnt.sandbox', run_name='__main__')")
    assert done.returncode == 1
    assert re.fullmatch(rf"mvmnt.sandbox needs {module}[.\w]*: pip install 'mvmnt-client\[sandbox\]'\n", done.stderr)


@pytest.mark.parametrize("name", ["mvmnt.sandbox import create_app", "mvmnt.testing import MvmntSandbox"])
def test_without_the_extra_an_import_says_what_to_install(name: str) -> None:
    error = without("starlette", f"from {name}").stderr.splitlines()[-1]
    assert error.startswith("ModuleNotFoundError: ")
    assert error.endswith("pip install 'mvmnt-client[sandbox]'")
