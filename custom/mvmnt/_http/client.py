"""`HttpClient`: an httpx client with a faster path for the calls of the API."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Mapping
from copy import copy
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final, Required, TypedDict

import httpx

from mvmnt._core.extensions import RETRY
from mvmnt._core.secret import Secret
from mvmnt._events import Events
from mvmnt._http.call_request import CallRequest, plain_fields
from mvmnt._http.idempotency import OwnKey
from mvmnt._http.network.owner import Owner
from mvmnt._http.response_body import WholeResponse
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt._http.urls import UrlBase

__all__ = ["HttpClient", "RequestArguments", "with_bytes"]


class RequestArguments(TypedDict, total=False):
    """What generated endpoints pass to httpx: a part of the arguments of `httpx.AsyncClient.request`.

    `url` is the path below the base URL, with its query.
    """

    method: Required[str]
    url: Required[str]
    content: bytes | Secret | AsyncIterable[bytes]
    headers: Mapping[str, str]
    extensions: Mapping[str, Any]


class HttpClient(httpx.AsyncClient):
    """An httpx client with a faster path for the calls of the API.

    It is used like any other httpx client, but `call` goes through `prepare` and `exchange`. They leave out what calls
    of this API do not need and httpx does for each request anew: merging URLs and headers, cookies, redirects, event
    hooks. Measured, that is half of the time that a call takes.

    Args:
        transport: what sends the requests.
        base_url: what the URLs of calls are added to; none where they are whole.
        auth: authentication, by httpx's auth flow.
        timeout: seconds, as httpx has it.
        headers: the headers of every request.
        events: gets an event at the end of every call.
    """

    def __init__(
        self,
        *,
        transport: httpx.AsyncBaseTransport,
        base_url: str = "",
        auth: httpx.Auth | None = None,
        timeout: httpx.Timeout,
        headers: Mapping[str, str],
        events: Events,
    ) -> None:
        super().__init__(
            base_url=base_url,
            auth=auth,
            transport=transport,
            timeout=timeout,
            headers=headers,
            cookies=_no_cookies(),
            max_redirects=_MOST_SENDS,
        )
        self.events = events
        self.owner = Owner()
        self.own_key: OwnKey | None = None
        self._calls_transport = transport
        self._calls_base = UrlBase(base_url.rstrip("/"))
        self._calls_fields = plain_fields({"Host": self.base_url.netloc.decode("ascii"), **self.headers})
        self._calls_timeout = timeout.as_dict()
        self._calls_extensions: dict[str, Any] = {}
        self._original: HttpClient | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it was closed; of a derived client, whether the original was."""
        return super().is_closed if self._original is None else self._original.is_closed

    @property
    def is_derived(self) -> bool:
        """Whether the connections are another client's, which closes them."""
        return self._original is not None

    def with_options(
        self,
        *,
        timeout: httpx.Timeout | None,
        headers: Mapping[str, str],
        retry: RetryPolicy | None,
        idempotency: str | None = None,
    ) -> HttpClient:
        """A client with the same transport, authentication and events whose calls have other options.

        Args:
            timeout: in place of this client's; None for the same.
            headers: of its calls. They are added to this client's, and replace those of the same name.
            retry: in place of this client's policy; None for the same.
            idempotency: the idempotency key of the write that it is for; None for that of this client, if any.
        """
        derived = copy(self)
        derived._original = self._original or self
        if timeout is not None:
            derived._calls_timeout = timeout.as_dict()
        if headers:
            derived._calls_fields = self._calls_fields | plain_fields(headers)
        if retry is not None:
            derived._calls_extensions = {RETRY: retry}
        if idempotency is not None:
            derived.own_key = OwnKey(idempotency)
        return derived

    async def aclose(self) -> None:
        """Close the transport. A derived client leaves it to the original."""
        if not self.is_derived:
            await super().aclose()

    def prepare(self, arguments: RequestArguments) -> httpx.Request:
        """The request of one call."""
        method, url = arguments["method"], arguments["url"]
        body = _bytes(arguments.get("content", b""))
        fields = self._calls_fields | plain_fields(arguments.get("headers", {}))
        if not url.startswith("/"):
            fields["host"] = "Host", httpx.URL(url).netloc.decode("ascii")
        if not isinstance(body, bytes):
            fields["transfer-encoding"] = "Transfer-Encoding", "chunked"
        elif body or method in ("POST", "PUT", "PATCH"):
            fields["content-length"] = "Content-Length", str(len(body))
        return CallRequest(
            method,
            self._calls_base,
            url,
            fields=fields,
            body=body if isinstance(body, bytes) else _Pieces(body),
            extensions={**arguments.get("extensions", {}), "timeout": self._calls_timeout, **self._calls_extensions},
        )

    async def exchange(self, request: httpx.Request) -> httpx.Response:
        """Send a prepared request, authenticated, and return the response with its body read.

        Raises:
            EventLoopError, ForkedClientError: the client belongs to another event loop or process.
        """
        self.owner.check(request)
        sent_once = not isinstance(request.stream, httpx.ByteStream)  # sending may replace the stream
        if self.auth is None:
            return await self._send_once(request)
        flow = self.auth.async_auth_flow(request)
        try:
            request = await anext(flow)
            while True:
                response = await self._send_once(request)
                if sent_once:
                    return response
                try:
                    request = await flow.asend(response)
                except StopAsyncIteration:
                    return response
        finally:
            await flow.aclose()

    async def _send_once(self, request: httpx.Request) -> httpx.Response:
        response = await self._calls_transport.handle_async_request(request)
        response.request = request
        if isinstance(response, WholeResponse):
            return response
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response


def with_bytes(arguments: RequestArguments) -> dict[str, Any]:
    """The arguments as httpx takes them."""
    return {**arguments, "content": _bytes(arguments.get("content", b""))}


def _bytes(content: bytes | Secret | AsyncIterable[bytes]) -> bytes | AsyncIterable[bytes]:
    return content.reveal().encode() if isinstance(content, Secret) else content


class _Pieces(httpx.AsyncByteStream):
    """A body that is read as it is sent."""

    def __init__(self, pieces: AsyncIterable[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._pieces:
            yield piece


_MOST_SENDS: Final = 100
"""How often httpx lets authentication send one request: it counts that as redirects, which are not followed. Here
authentication has a limit of its own."""


def _no_cookies() -> CookieJar:
    """A jar that takes no cookies: the API uses none, and calls must not depend on those before them."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))
