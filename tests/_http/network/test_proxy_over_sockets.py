"""NO_PROXY over real sockets: the API, the token endpoint and the storage each go their own way."""

import asyncio
import ssl
from collections.abc import AsyncIterator

import httpx
import pytest
import trustme

from mvmnt._http.network.proxy import EnvironmentProxies
from mvmnt._http.network.transport import NetworkTransport

API, TOKENS, STORAGE = HOSTS = ("127.0.0.1", "127.0.0.2", "127.0.0.3")


class Tunnel:
    """An HTTP proxy that connects as it is asked to, and keeps what it was asked."""

    def __init__(self) -> None:
        self.connected: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, place, _ = head.split(" ", 2)
        assert method == "CONNECT"
        host, _, port = place.rpartition(":")
        self.connected.append(host)
        there, here = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pass_on(reader, here), _pass_on(there, writer))


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def _respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while await reader.readuntil(b"\r\n\r\n"):
            writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


@pytest.fixture
def certificates() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """What the three servers offer, and what the client trusts."""
    authority = trustme.CA()
    offered, trusted = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH), ssl.create_default_context()
    authority.issue_cert(*HOSTS).configure_cert(offered)
    authority.configure_trust(trusted)
    return offered, trusted


@pytest.fixture
async def ports(certificates: tuple[ssl.SSLContext, ssl.SSLContext]) -> AsyncIterator[dict[str, int]]:
    servers = [await asyncio.start_server(_respond, host, 0, ssl=certificates[0]) for host in HOSTS]
    yield {host: server.sockets[0].getsockname()[1] for host, server in zip(HOSTS, servers, strict=True)}
    for server in servers:
        server.close()


@pytest.mark.parametrize(
    ("exceptions", "through_proxy"),
    [
        ("", {API, TOKENS, STORAGE}),
        (API, {TOKENS, STORAGE}),
        (TOKENS, {API, STORAGE}),
        (f"{STORAGE},{TOKENS}", {API}),
        ("127.0.0.0/30", set()),
        ("*", set()),
        ("{api_port}", {TOKENS, STORAGE}),
        ("127.0.0.1:1", {API, TOKENS, STORAGE}),
    ],
)
async def test_each_host_goes_its_own_way(
    certificates: tuple[ssl.SSLContext, ssl.SSLContext],
    ports: dict[str, int],
    environment: pytest.MonkeyPatch,
    exceptions: str,
    through_proxy: set[str],
) -> None:
    tunnel = Tunnel()
    async with await asyncio.start_server(tunnel.serve, "127.0.0.1", 0) as proxy:
        environment.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
        environment.setenv("NO_PROXY", exceptions.format(api_port=f"{API}:{ports[API]}"))
        transport = NetworkTransport(limits=httpx.Limits(), proxies=EnvironmentProxies(), ssl_context=certificates[1])
        async with httpx.AsyncClient(transport=transport) as http:
            for host in HOSTS:
                assert (await http.get(f"https://{host}:{ports[host]}/")).status_code == 204
    assert set(tunnel.connected) == through_proxy
