"""Sends one request over one of aiohttp's connections.

`aiohttp.ClientSession.request` does more: redirects, cookies, resending, middleware and a timer for all of it. The
requests of this client need none of that, and the preparation for it takes a third of the time that aiohttp spends on a
small call. What aiohttp traces is traced here too.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from typing import Final

import aiohttp
import httpx
from aiohttp.helpers import TimerNoop
from aiohttp.tracing import Trace
from aiohttp.typedefs import LooseHeaders
from multidict import CIMultiDict
from yarl import URL

from mvmnt._http.network.connector import Connector
from mvmnt._http.network.protocol import Protocol

__all__ = ["exchange"]


class _Request(aiohttp.ClientRequest):
    """A request whose headers are complete: aiohttp adds none."""

    _skip_auto_headers = CIMultiDict({"Content-Type": None})

    def update_headers(self, headers: LooseHeaders | None) -> None:
        assert isinstance(headers, CIMultiDict)
        self.headers: CIMultiDict[str] = headers

    def update_auto_headers(self, skip_auto_headers: object) -> None:
        pass


async def exchange(
    session: aiohttp.ClientSession,
    method: str,
    url: URL,
    headers: CIMultiDict[str],
    data: bytes | AsyncIterable[bytes] | None,
    timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp takes it
    proxy: httpx.Proxy | None,
) -> tuple[aiohttp.ClientResponse, bool]:
    """Send a request once; returns the response before its body, and whether its connection was used before.

    Args:
        session: an open session on a `Connector`.
        method, url, headers, data: the request. It belongs to this function from now on.
        timeout: for connecting and reading.
        proxy: the proxy to the host, if any.

    Raises:
        aiohttp.ClientError, OSError: of the kinds that `aiohttp.ClientSession.request` raises.
    """
    connector = session.connector
    if connector is None or connector.closed:
        raise RuntimeError("the session is closed")
    assert isinstance(connector, Connector)
    if url.scheme not in connector.allowed_protocol_schema_set:
        raise aiohttp.NonHttpUrlClientError(url)
    traces = [Trace(session, config, config.trace_config_ctx()) for config in session.trace_configs]
    for trace in traces:
        await trace.send_request_start(method, url, headers)
    try:
        request = _Request(
            method,
            url,
            headers=headers,
            data=data,
            loop=asyncio.get_running_loop(),
            proxy=None if proxy is None else URL(str(proxy.url)),
            proxy_headers=None if proxy is None else CIMultiDict(proxy.headers.items()),
            timer=_NO_TIMER,
            session=session,
            traces=traces,
        )
        response, was_used = await _over_connection(connector, request, timeout, traces)
    except BaseException as error:
        for trace in traces:
            await trace.send_request_exception(method, url, headers, error)
        raise
    for trace in traces:
        await trace.send_request_end(method, url, headers, response)
    return response, was_used


_NO_TIMER: Final = TimerNoop()


async def _over_connection(
    connector: Connector,
    request: aiohttp.ClientRequest,
    timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # aiohttp takes it
    traces: list[Trace],
) -> tuple[aiohttp.ClientResponse, bool]:
    try:
        connection = await connector.connect(request, traces, timeout)
    except TimeoutError as error:
        raise aiohttp.ConnectionTimeoutError(f"Connection timeout to host {request.url}") from error
    protocol = connection.protocol
    assert isinstance(protocol, Protocol)
    transport = protocol.transport
    was_used, protocol.was_used = protocol.was_used, True
    protocol.set_response_params(
        skip_payload=request.method == "HEAD",
        read_until_eof=True,
        auto_decompress=False,
        read_timeout=timeout.sock_read,
    )
    try:
        response = await request.send(connection)
        try:
            await response.start(connection)
        except BaseException:
            response.close()
            raise
    except BaseException:
        connection.close()
        if transport is not None:
            transport.abort()  # `close` would still send what is in its buffer
        raise
    protocol.keep_alive(response.headers)
    return response, was_used
