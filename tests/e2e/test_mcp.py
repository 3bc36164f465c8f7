"""`mvmnt mcp` as a process, with a real MCP client over stdio and HTTP, on a seeded sandbox over sockets."""

from __future__ import annotations

import json
import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from fastmcp import Client
from fastmcp.client.transports import StdioTransport, StreamableHttpTransport
from support.agent import Agent, Refused
from support.sandbox_process import running_sandbox, settings_of

TOKEN = secrets.token_urlsafe()


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    with running_sandbox("--seed", "7") as base_url:
        yield {**os.environ, **settings_of(base_url), "MVMNT_MCP_TOKEN": TOKEN}


def stdio(environment: dict[str, str], *options: str) -> Client[StdioTransport]:
    return Client(StdioTransport(sys.executable, ["-m", "mvmnt", "mcp", *options], env=environment))


@contextmanager
def http_server(environment: dict[str, str], *options: str) -> Iterator[str]:
    """The URL of a server over HTTP, once it responds."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mvmnt", "mcp", "--http", "--port", str(port), *options]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        url = f"http://127.0.0.1:{port}/mcp"
        try:
            for _ in range(300):
                try:
                    httpx.get(url)
                    break
                except httpx.TransportError:
                    assert process.poll() is None
                    time.sleep(0.1)
            yield url
        finally:
            process.terminate()
            process.wait(30)


async def test_an_agent_works_over_stdio(environment: dict[str, str]) -> None:
    async with stdio(environment) as client:
        agent = Agent(client)
        assert {tool.name for tool in await client.list_tools()} >= {"find_shipment", "call_operation"}
        assert (await agent.ask("find_shipment", text="SHP-000001"))["shipments"][0]["key"] == "SHP-000001"
        assert (await agent.ask("open_receivables", customer="CUST-1001"))["invoices"]
        with pytest.raises(Refused, match="writes, and this server does not allow it"):
            await agent.call("createCustomer", body={"name": "A", "status": "ACTIVE"})


async def test_an_agent_writes_over_http_where_it_is_allowed(environment: dict[str, str]) -> None:
    with http_server(environment, "--allow-writes", "createCustomer") as url:
        async with Client(StreamableHttpTransport(url, auth=TOKEN)) as client:
            agent = Agent(client)
            body = {"name": "From an agent", "status": "ACTIVE", "key": "AGENT-1"}
            shown = await agent.call("createCustomer", body=body)
            await agent.call("createCustomer", body=body, confirmation=shown["confirmation"])
            assert (await agent.call("getCustomer", arguments={"id": "AGENT-1"}))["name"] == "From an agent"


@pytest.mark.parametrize("token", [None, "wrong", TOKEN[:-1], f"{TOKEN}x"], ids=["none", "wrong", "shorter", "longer"])
async def test_without_the_token_nothing_is_served(environment: dict[str, str], token: str | None) -> None:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    with http_server(environment) as url:
        async with httpx.AsyncClient() as http:
            response = await http.post(url, json=body, headers=headers)
    assert response.status_code == 401
    assert "find_shipment" not in response.text


def run(environment: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mvmnt", "mcp", *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("token", ["", "short"])
def test_http_needs_a_token(environment: dict[str, str], token: str) -> None:
    done = run({**environment, "MVMNT_MCP_TOKEN": token}, "--http")
    assert done.returncode == 1
    assert "needs a bearer token of 16 characters or more in the environment's MVMNT_MCP_TOKEN" in flat(done.stderr)


def test_a_wrong_name_is_told_at_the_start(environment: dict[str, str]) -> None:
    done = run(environment, "--allow-writes", "createCustomers")
    assert done.returncode == 1
    assert "no operation or group is called 'createCustomers' (did you mean createCustomer?)" in flat(done.stderr)


def test_missing_credentials_are_told_at_the_start(environment: dict[str, str]) -> None:
    done = run({name: value for name, value in environment.items() if name != "MVMNT_CLIENT_SECRET"})
    assert done.returncode == 1
    assert "client_secret is missing" in flat(done.stderr)


def flat(text: str) -> str:
    """What stands in the frame that errors are printed in."""
    return re.sub(r"[\s│]+", " ", text)


async def test_no_secret_is_printed(environment: dict[str, str]) -> None:
    with http_server(environment) as url:
        async with Client(StreamableHttpTransport(url, auth=TOKEN)) as client:
            texts = [json.dumps(tool.model_dump(mode="json")) for tool in await client.list_tools()]
            texts.append(await Agent(client).text("aging"))
    assert not [text for text in texts if "sandbox-secret" in text or TOKEN in text]
