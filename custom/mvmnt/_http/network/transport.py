"""The default network transport: aiohttp's connection pool below httpx's interface.

httpx's own pool gets slower as concurrency grows, aiohttp's does not. httpx-aiohttp joins the two; this module sends
in its own way, since httpx-aiohttp's does not suit a client that must neither lose nor repeat a write:

- errors are mapped anew: httpx-aiohttp 0.2 reports refused and broken connections alike as connect timeouts, which
  hides whether the server may have seen the request;
- aiohttp resends GET, PUT and DELETE by itself when a connection breaks: here every request is sent once, and sending
  it again is up to a layer above, which counts attempts;
- the URL is sent as httpx encodes it: aiohttp would decode some of its percent-encoding;
- aiohttp adds no header to those of httpx, and keeps no cookie.

Importing this module loads aiohttp, which takes a moment: `mvmnt.client` does it when a client is made.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Generator
from contextlib import contextmanager
from functools import lru_cache

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport
from multidict import CIMultiDict
from yarl import URL

from mvmnt._core.extensions import IDLE_BEFORE, AttemptLimits, body_timed_out, limits_of
from mvmnt._core.hosts import is_loopback
from mvmnt._http.call_request import header_fields, origin_of, url_text
from mvmnt._http.failures import NothingListens
from mvmnt._http.network.certificates import create_ssl_context
from mvmnt._http.network.connector import Connector
from mvmnt._http.network.exchange import exchange
from mvmnt._http.network.owner import Owner
from mvmnt._http.network.proxy import Proxies
from mvmnt._http.response_body import BodyTooLarge, WholeResponse, collect
from mvmnt._http.urls import Origin

__all__ = ["NetworkTransport"]

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
        limits: `max_connections` to each host (None for no limit) and `keepalive_expiry` in seconds (None to keep idle
            connections as long as the server does). aiohttp keeps every idle connection until then, so
            `max_keepalive_connections` does not count.
        proxies: chooses the HTTP proxy for each host; none by default.
        ssl_context: what servers are checked with, and the client's own certificate; by default what the environment
            names (`create_ssl_context`).

    Raises:
        ConfigurationError: the environment names certificates that cannot be used.
    """

    def __init__(
        self, *, limits: httpx.Limits, proxies: Proxies | None = None, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        super().__init__(verify=create_ssl_context() if ssl_context is None else ssl_context, limits=limits)
        self._owner = Owner()
        self._connector: Connector | None = None
        self._session: aiohttp.ClientSession | None = None
        self._proxies = proxies
        self._proxy_of: dict[Origin, httpx.Proxy | None] = {}

    def has_proxy(self, url: httpx.URL) -> bool:
        """Whether requests to the host of `url` go through a proxy."""
        return self._proxies is not None and self._proxies.proxy_for(url) is not None

    def get_client(self) -> aiohttp.ClientSession:
        """A new aiohttp session, for the running event loop."""
        connector = self._connector = Connector(
            limit_per_host=self.limits.max_connections or 0,
            keepalive_timeout=self.limits.keepalive_expiry,
            ssl_context=self.ssl_context,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` once.

        Raises:
            httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError: no connection was made: the server has not seen
                the request.
            httpx.TransportError: any other kind: the server may have seen it.
            EventLoopError, ForkedClientError: the transport was opened in another event loop or process.
        """
        self._owner.check(request)
        if self._session is None:
            self.client = self._session = self.get_client()  # httpx-aiohttp closes `client`
        content: bytes | None = None
        limits = limits_of(request.extensions)
        try:
            proxy = self._proxy_to(request)
            response, was_used = await exchange(
                self._session,
                request.method,
                URL(url_text(request), encoded=True),
                _headers(request, proxy),
                _body(request),
                _timeout(**request.extensions.get("timeout", {})),
                proxy,
            )
            if (
                limits is not None and response.status < 400
            ):  # the status of an error is enough, even if its body is lost
                content = await _whole_body(response, limits)
        except (aiohttp.ClientError, OSError) as error:
            raise _as_httpx(error) from error
        reason = {"reason_phrase": response.reason.encode("utf-8", "surrogateescape")} if response.reason else {}
        headers = list(response.raw_headers)
        extensions = {"http_version": b"HTTP/1.1", IDLE_BEFORE: was_used, **reason}
        if content is None:
            return httpx.Response(response.status, headers=headers, stream=_Body(response), extensions=extensions)
        return WholeResponse(
            response.status, headers=headers, content=content, extensions=extensions, fields=response.headers
        )

    async def aclose(self) -> None:
        """Close all connections. In a forked process, those of its parent stay open."""
        if not self._owner.is_other_process:
            await super().aclose()
        elif self._connector is not None:
            self._connector.abandon()

    def _proxy_to(self, request: httpx.Request) -> httpx.Proxy | None:
        """The proxy to the host of `request`."""
        if self._proxies is None:
            return None
        origin = origin_of(request)
        if origin not in self._proxy_of:
            self._proxy_of[origin] = self._proxies.proxy_for(request.url)
        return self._proxy_of[origin]


async def _whole_body(response: aiohttp.ClientResponse, limits: AttemptLimits) -> bytes:
    content_encoding = response.headers.get("Content-Encoding", "")
    came_with_head = response.content.is_eof()  # small bodies are complete here: there is nothing to wait for
    if came_with_head and not content_encoding and response.content.total_bytes <= limits.body_size:
        return response.content.read_nowait()
    timeout = asyncio.timeout(limits.body_seconds)
    try:
        reading = collect(response.content.iter_any(), content_encoding, limits.body_size)
        if came_with_head:
            return await reading
        async with timeout:
            return await reading
    except TimeoutError as error:
        response.close()
        raise body_timed_out(limits.body_seconds) if timeout.expired() else _as_httpx(error) from error
    except BaseException as error:
        response.close()
        if isinstance(error, BodyTooLarge):
            error.headers = response.headers
        raise


@lru_cache(maxsize=64)
def _timeout(
    connect: float | None = None, read: float | None = None, write: float | None = None, pool: float | None = None
) -> aiohttp.ClientTimeout:
    """httpx's timeouts in aiohttp's terms; aiohttp has none for writing."""
    return aiohttp.ClientTimeout(connect=pool, sock_connect=connect, sock_read=read)


def _headers(request: httpx.Request, proxy: httpx.Proxy | None) -> CIMultiDict[str]:
    """The headers, without the one that aiohttp sets for bodies that are streams.

    A proxy gets requests of plain HTTP themselves, and aiohttp adds the headers for it to CONNECT alone.
    """
    headers = CIMultiDict(header_fields(request))
    headers.popall("Transfer-Encoding", None)
    if proxy is not None and request.url.scheme == "http":
        headers.extend(proxy.headers.items())
    return headers


def _body(request: httpx.Request) -> bytes | AsyncIterable[bytes] | None:
    if isinstance(request.stream, httpx.ByteStream):
        return request.read() or None
    if isinstance(request.stream, AsyncIterable):
        return request.stream
    raise RuntimeError("an async client cannot send a body that is a sync stream")


class _Body(httpx.AsyncByteStream):
    """The body of a response, whose reading raises httpx's errors."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors():
            async for chunk in self._response.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        with _httpx_errors():
            self._response.release()
            await self._response.wait_for_close()


@contextmanager
def _httpx_errors() -> Generator[None]:
    try:
        yield
    except (aiohttp.ClientError, OSError) as error:
        raise _as_httpx(error) from error


def _as_httpx(error: BaseException) -> httpx.TransportError:
    kind = next((kind for source, kind in _HTTPX_ERRORS if isinstance(error, source)), httpx.NetworkError)
    if kind is httpx.ConnectError and isinstance(error, aiohttp.ClientConnectorError):
        return _connect_error(error)
    return kind(str(error))


def _connect_error(error: aiohttp.ClientConnectorError) -> httpx.ConnectError:
    """The error in words that are clear without aiohttp's source."""
    where = f"{error.host}:{error.port}"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return httpx.ConnectError(f"the host name {error.host} cannot be resolved")
    if isinstance(error.os_error, ConnectionRefusedError):
        if is_loopback(error.host):
            return NothingListens(f"{where} refused the connection: nothing listens there")
        return httpx.ConnectError(f"{where} refused the connection")
    return httpx.ConnectError(f"cannot connect to {where}: {error.os_error.strerror or error.os_error}")
