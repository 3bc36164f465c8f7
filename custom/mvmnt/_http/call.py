"""Sends the request of one API call, turns whatever goes wrong into an error of `mvmnt.errors`, and tells how it ended.

Every generated endpoint goes through `call`; it is the only place where a status becomes an exception.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import aclosing
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final, Required, TypedDict, Unpack

import httpx

from mvmnt._core.extensions import ATTEMPTS, Attempts
from mvmnt._core.operation import Operation
from mvmnt.errors import ApiConnectionError, ApiError, ApiTimeoutError, ClientClosedError
from mvmnt.events import CallEnded, Events

__all__ = ["HttpClient", "RequestArguments", "call"]


class RequestArguments(TypedDict, total=False):
    """What generated endpoints hand to httpx: a part of the arguments of `httpx.AsyncClient.request`.

    `url` is the path below the base URL, with its query.
    """

    method: Required[str]
    url: Required[str]
    content: bytes
    headers: Mapping[str, str]
    extensions: Mapping[str, Any]


class HttpClient(httpx.AsyncClient):
    """An httpx client with a short way for the calls of the API.

    It is used like any other httpx client, but `call` goes through `prepare` and `exchange`. They leave out what calls
    of this API do not need and httpx does for each request anew: merging URLs and headers, cookies, redirects, event
    hooks. Measured, that is half of the time that a call takes.

    Args:
        transport: what sends the requests.
        base_url: what the URLs of calls are added to; none where they are whole.
        auth: authentication, by httpx's auth flow.
        timeout: seconds, as httpx has it.
        headers: what every request carries.
        events: told of the end of every call.
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
        self._calls_transport = transport
        self._calls_base = base_url.rstrip("/")
        self._calls_headers = httpx.Headers({"Host": "", **self.headers})
        self._calls_timeout = timeout.as_dict()

    def prepare(self, arguments: RequestArguments) -> httpx.Request:
        """The request of one call."""
        content = arguments.get("content", b"")
        request = httpx.Request(
            arguments["method"],
            self._calls_base + arguments["url"],
            headers=self._calls_headers,
            stream=httpx.ByteStream(content),  # with a stream, httpx leaves the headers as they are
            extensions=arguments.get("extensions"),
        )
        request.extensions["timeout"] = self._calls_timeout
        headers = request.headers
        headers["Host"] = request.url.netloc.decode("ascii")
        for name, value in arguments.get("headers", {}).items():
            headers[name] = value
        if content or request.method in ("POST", "PUT", "PATCH"):
            headers["Content-Length"] = str(len(content))
        request.read()  # so that whoever looks finds its content
        return request

    async def exchange(self, request: httpx.Request) -> httpx.Response:
        """Send a prepared request, authenticated, and return the answer with its body read."""
        if self.auth is None:
            return await self._send_once(request)
        async with aclosing(self.auth.async_auth_flow(request)) as flow:
            request = await anext(flow)
            while True:
                response = await self._send_once(request)
                try:
                    request = await flow.asend(response)
                except StopAsyncIteration:
                    return response

    async def _send_once(self, request: httpx.Request) -> httpx.Response:
        response = await self._calls_transport.handle_async_request(request)
        response.request = request
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response


_MOST_SENDS: Final = 100
"""How often httpx lets authentication send one request: it counts that as redirects, which are not followed. Here
authentication has a limit of its own."""


def _no_cookies() -> CookieJar:
    """A jar that takes no cookies: the API uses none, and calls must not depend on those before them."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


async def call(http: httpx.AsyncClient, operation: Operation, **request: Unpack[RequestArguments]) -> httpx.Response:
    """Send one request and return its 2xx answer, with the body read.

    The end of the call is told as an event, `CallEnded`, if `http` is an `HttpClient`.

    Args:
        http: the client to send with; it brings authentication, timeouts and transport.
        operation: what is called, for the texts of errors.
        request: the request, in the arguments of `httpx.AsyncClient.request`.

    Raises:
        ApiError: of the class for the status, for every other answer; redirects are not followed.
        ApiTimeoutError: no whole answer came in time.
        ApiConnectionError: no whole answer came.
        TokenError: the token endpoint refused to give a token.
        ClientClosedError: `http` is closed, or was closed during the call.

    Cancellation passes through untouched.
    """
    attempts = Attempts()
    request["extensions"] = {**request.get("extensions", {}), ATTEMPTS: attempts}
    status: int | None = None
    failure: str | None = None
    try:
        response = await _send(http, operation, attempts, request)
        status = response.status_code
        if not response.is_success:
            raise ApiError.from_response(response, operation)
        return response
    except BaseException as error:
        failure = type(error).__name__
        raise
    finally:
        if isinstance(http, HttpClient) and http.events.wants(CallEnded.level):
            http.events.emit(CallEnded(operation, status, attempts.count, attempts.seconds, failure))


async def _send(
    http: httpx.AsyncClient, operation: Operation, attempts: Attempts, request: RequestArguments
) -> httpx.Response:
    """The answer, whatever its status."""
    if http.is_closed:
        raise ClientClosedError(operation)
    try:
        if isinstance(http, HttpClient):
            return await http.exchange(http.prepare(request))
        return await http.request(**request, follow_redirects=False)
    except (httpx.RequestError, RuntimeError) as error:
        if http.is_closed:
            raise ClientClosedError(operation) from error
        if not isinstance(error, httpx.RequestError):
            raise
        kind = ApiTimeoutError if isinstance(error, httpx.TimeoutException) else ApiConnectionError
        raise kind(operation, _described(error), attempts=max(1, attempts.count), seconds=attempts.seconds) from error


def _described(error: httpx.RequestError) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
