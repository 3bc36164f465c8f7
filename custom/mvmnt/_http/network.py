"""The default network transport: aiohttp's connection pool below httpx's interface.

httpx's own pool gets slower as concurrency grows, aiohttp's does not. httpx-aiohttp joins the two; this module sends
by a way of its own, since a client that must neither lose nor double a write cannot live with httpx-aiohttp's:

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
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Final
from weakref import WeakSet

import aiohttp
import httpx
from aiohttp.client_middlewares import ClientHandlerType
from aiohttp.connector import Connection
from aiohttp.tracing import Trace
from httpx_aiohttp import AiohttpTransport
from yarl import URL

from mvmnt._core.extensions import IDLE_BEFORE, AttemptLimits, body_timed_out, limits_of
from mvmnt._core.hosts import is_loopback
from mvmnt._http.failures import NothingListens
from mvmnt._http.response_body import WholeResponse, collect

__all__ = ["CONNECTING", "NetworkTransport"]

CONNECTING: Final = 32
"""The most connections that are being opened at a time."""

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


_IDLE_BEFORE: ContextVar[bool] = ContextVar("idle_before")
"""Whether the connection of the request that this task sends was used before."""


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
        self._session: aiohttp.ClientSession | None = None
        self._proxying = _proxying(proxy)

    def get_client(self) -> aiohttp.ClientSession:
        """A new aiohttp session, for the running event loop."""
        limit = self.limits.max_connections
        return aiohttp.ClientSession(
            connector=_Connector(
                limit=0 if limit is None else limit,  # 0 is aiohttp's word for no limit
                keepalive_timeout=self.limits.keepalive_expiry,
                ssl=self.ssl_context,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            middlewares=(_send_once,),
            auto_decompress=False,
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
        if self._session is None:
            self.client = self._session = self.get_client()  # httpx-aiohttp closes `client`
        content: bytes | None = None
        limits = limits_of(request.extensions)
        try:
            answer = await self._session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=[(name.decode("latin-1"), value.decode("latin-1")) for name, value in _headers(request)],
                data=_body(request),
                allow_redirects=False,
                timeout=_timeout(**request.extensions.get("timeout", {})),
                **self._proxying,
            )
            if limits is not None and answer.status < 400:  # an error's status counts though its body be lost
                content = await _whole_body(answer, limits)
        except (aiohttp.ClientError, OSError) as error:
            raise _as_httpx(error) from error
        reason = {"reason_phrase": answer.reason.encode("latin-1", "replace")} if answer.reason else {}
        response = WholeResponse(
            answer.status,
            headers=list(answer.raw_headers),
            content=content,
            stream=_Body(answer) if content is None else None,
            extensions={"http_version": b"HTTP/1.1", IDLE_BEFORE: _IDLE_BEFORE.get(False), **reason},
        )
        response.is_closed = content is not None
        return response


class _Connector(aiohttp.TCPConnector):
    """Opens few connections at a time. Whoever waits for that goes on with one that has become idle meanwhile.

    So a thousand calls that begin at once do not overrun a server's queue of new connections.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._turns = asyncio.Semaphore(CONNECTING)
        self._used: WeakSet[object] = WeakSet()

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp gives it
    ) -> Connection:
        if self._turns.locked() and timeout.connect is not None:
            async with asyncio.timeout(timeout.connect):
                await self._turns.acquire()
        else:
            await self._turns.acquire()
        try:
            connection = await super().connect(req, traces, timeout)
        finally:
            self._turns.release()
        protocol = connection.protocol
        _IDLE_BEFORE.set(protocol in self._used)
        if protocol is not None:
            self._used.add(protocol)
        return connection


async def _send_once(request: aiohttp.ClientRequest, send: ClientHandlerType) -> aiohttp.ClientResponse:
    """Sends the request. aiohttp resends after errors of its own, but not after httpx's."""
    try:
        return await send(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _as_httpx(error) from error


async def _whole_body(answer: aiohttp.ClientResponse, limits: AttemptLimits) -> bytes:
    reading = collect(answer.content.iter_any(), answer.headers.get("Content-Encoding", ""), limits.body_size)
    try:
        if answer.content.is_eof():  # it came with the head, as small ones do: there is nothing to wait for
            return await reading
        async with asyncio.timeout(limits.body_seconds) as limit:
            return await reading
    except TimeoutError as error:
        answer.close()
        raise body_timed_out(limits.body_seconds) if limit.expired() else _as_httpx(error) from error
    except BaseException:
        answer.close()
        raise


@lru_cache(maxsize=64)
def _timeout(
    connect: float | None = None, read: float | None = None, write: float | None = None, pool: float | None = None
) -> aiohttp.ClientTimeout:
    """httpx's timeouts in aiohttp's terms; aiohttp has none for writing."""
    return aiohttp.ClientTimeout(connect=pool, sock_connect=connect, sock_read=read)


def _headers(request: httpx.Request) -> Iterable[tuple[bytes, bytes]]:
    """The headers, without the one that aiohttp sets for bodies that are streams."""
    return (pair for pair in request.headers.raw if pair[0].lower() != b"transfer-encoding")


def _body(request: httpx.Request) -> bytes | AsyncIterable[bytes] | None:
    if isinstance(request.stream, httpx.ByteStream):
        return request.read() or None
    if isinstance(request.stream, AsyncIterable):
        return request.stream
    raise RuntimeError("an async client cannot send a body that is a sync stream")


def _proxying(proxy: httpx.Proxy | None) -> dict[str, Any]:
    return {} if proxy is None else {"proxy": str(proxy.url), "proxy_headers": proxy.headers}


class _Body(httpx.AsyncByteStream):
    """The body of an answer, whose reading raises httpx's errors."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors():
            async for chunk in self._answer.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        with _httpx_errors():
            self._answer.release()
            await self._answer.wait_for_close()


@contextmanager
def _httpx_errors() -> Iterator[None]:
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
    """The error in words that do not need aiohttp's source."""
    where = f"{error.host}:{error.port}"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return httpx.ConnectError(f"the host name {error.host} cannot be resolved")
    if isinstance(error.os_error, ConnectionRefusedError):
        if is_loopback(error.host):
            return NothingListens(f"{where} refused the connection: nothing listens there")
        return httpx.ConnectError(f"{where} refused the connection")
    return httpx.ConnectError(f"cannot connect to {where}: {error.os_error.strerror or error.os_error}")
