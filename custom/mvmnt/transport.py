"""The default network transport: aiohttp's connection pool below httpx's interface.

httpx's own pool gets slower as concurrency grows, aiohttp's does not. httpx-aiohttp joins the two; this module corrects
what a client cannot live with there if it must neither lose nor double a write:

- errors are mapped anew: httpx-aiohttp 0.2 reports refused and broken connections alike as connect timeouts, which
  hides whether the server may have seen the request;
- aiohttp resends GET, PUT and DELETE by itself when a connection breaks: here every request is sent once, and sending
  it again is up to a layer above, which counts attempts;
- the URL goes out as httpx has it: aiohttp would decode some of its percent-encoding;
- aiohttp adds no header to those of httpx, and keeps no cookie.

Importing this module loads aiohttp, which takes a moment: `mvmnt.client` does it when a client is made.
"""

from __future__ import annotations

import asyncio
import base64
import contextvars
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from aiohttp.client_middlewares import ClientHandlerType
from httpx_aiohttp import AiohttpTransport
from yarl import URL

from mvmnt.errors import ConfigurationError

__all__ = ["NetworkTransport", "environment_proxy"]

_url: contextvars.ContextVar[str] = contextvars.ContextVar("mvmnt_request_url")

_HTTPX_ERRORS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (  # the first that fits counts
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientProxyConnectionError, httpx.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientConnectorCertificateError, httpx.ConnectError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientConnectionResetError, httpx.WriteError),
    (OSError, httpx.ReadError),
)


class NetworkTransport(AiohttpTransport):
    """Sends requests over aiohttp. It opens with its first request and belongs to that event loop.

    Args:
        limits: `max_connections` (None for no limit) and `keepalive_expiry` in seconds (None to keep idle connections
            as long as the server does). aiohttp keeps every idle connection until then, so
            `max_keepalive_connections` does not count.
        proxy: the HTTP proxy to go through, None for none.
    """

    def __init__(self, *, limits: httpx.Limits, proxy: httpx.Proxy | None = None) -> None:
        super().__init__(limits=limits, proxy=proxy)
        self._loop: asyncio.AbstractEventLoop | None = None

    def get_client(self) -> aiohttp.ClientSession:
        """The aiohttp session, made in the running event loop; httpx-aiohttp asks for it once."""
        limit = self.limits.max_connections
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0 if limit is None else limit,  # 0 is aiohttp's word for no limit
                keepalive_timeout=self.limits.keepalive_expiry,
                ssl=self.ssl_context,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            middlewares=(_send_once,),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` once.

        Raises:
            httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError: no connection was made: the server has not seen
                the request.
            httpx.TransportError: any other kind: it may have.
            RuntimeError: the transport was opened in another event loop.
        """
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise RuntimeError("this client was opened in another event loop: make one client for each loop")
        token = _url.set(str(request.url))
        try:
            response = await super().handle_async_request(request)
        finally:
            _url.reset(token)
        if isinstance(response.stream, httpx.AsyncByteStream):
            response.stream = _Body(response.stream)
        return response


async def _send_once(request: aiohttp.ClientRequest, send: ClientHandlerType) -> aiohttp.ClientResponse:
    """Sends the request with the URL that httpx has. aiohttp resends after errors of its own, but not after httpx's."""
    request.url = URL(_url.get(), encoded=True)
    with _httpx_errors():
        return await send(request)


class _Body(httpx.AsyncByteStream):
    """The body of an answer, whose reading raises httpx's errors."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors():
            async for chunk in self._stream:
                yield chunk

    async def aclose(self) -> None:
        with _httpx_errors():
            await self._stream.aclose()


@contextmanager
def _httpx_errors() -> Iterator[None]:
    try:
        yield
    except (aiohttp.ClientError, OSError) as error:
        raise _as_httpx(error) from error
    except httpx.TransportError as error:  # httpx-aiohttp's choice: its cause is what aiohttp raised
        raise _as_httpx(error.__cause__ or error) from error.__cause__


def _as_httpx(error: BaseException) -> httpx.TransportError:
    kind = next((kind for source, kind in _HTTPX_ERRORS if isinstance(error, source)), httpx.NetworkError)
    return kind(str(error))


def environment_proxy(url: httpx.URL) -> httpx.Proxy | None:
    """The proxy that the environment names for `url`: `HTTPS_PROXY`, else `ALL_PROXY`, unless `NO_PROXY` has its host.

    Where the system has proxy settings of its own, they count as well. Plain HTTP, which is for loopback only, never
    goes through a proxy.

    Raises:
        ConfigurationError: the proxy is no HTTP proxy.
    """
    if url.scheme != "https" or proxy_bypass(url.host):
        return None
    proxies = getproxies()
    address = proxies.get("https") or proxies.get("all")
    if not address:
        return None
    scheme = address.partition("://")[0] if "://" in address else "http"
    if scheme not in ("http", "https"):
        raise ConfigurationError(
            f"the environment names a {scheme} proxy for {url.host}, but only HTTP proxies are supported"
            " (for others pass transport=httpx.AsyncHTTPTransport(proxy=...))"
        )
    proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
    if proxy.raw_auth is None:
        return proxy
    credentials = base64.b64encode(b":".join(proxy.raw_auth)).decode("ascii")
    return httpx.Proxy(proxy.url, headers={"Proxy-Authorization": f"Basic {credentials}"})
