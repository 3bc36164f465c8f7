"""Runs the caller's middleware around each attempt."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Final

import httpx

from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.extensions import LIMITS, AttemptLimits, attempts_in, limits_of, operation_of
from mvmnt._core.operation import TOKEN_REQUEST, Operation
from mvmnt._http.response_body import WholeResponse, read_body
from mvmnt.errors import ConfigurationError, MvmntError
from mvmnt.middleware import Middleware, Request, Response, Send

__all__ = ["MiddlewareTransport"]

_NOT_SHOWN: Final = "authorization"  # middleware often logs headers


class MiddlewareTransport(httpx.AsyncBaseTransport):
    """Sends the attempts of API calls through middleware; the first function is the outermost.

    It is between the retries and the rate limit, so that a response of a middleware does not count for the limit. Token
    requests and requests to the storage of documents do not pass through it.

    Args:
        transport: sends the requests that the middleware passes on.
        middleware: the functions.
        clock: the source of time.
    """

    def __init__(
        self, transport: httpx.AsyncBaseTransport, middleware: Sequence[Middleware], *, clock: Clock = MACHINE_CLOCK
    ) -> None:
        self._transport = transport
        self._middleware = tuple(middleware)
        self._clock = clock
        self._running: set[_Patience] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request`. What middleware raises passes through."""
        operation = operation_of(request)
        if operation is None or operation is TOKEN_REQUEST:
            return await self._transport.handle_async_request(request)
        sent: list[httpx.Response] = []
        patience = _Patience(request, self._clock)
        send: Send = partial(self._send, request, sent, patience)
        for middleware in reversed(self._middleware):
            send = partial(_run, middleware, send)
        self._running.add(patience)
        try:
            response = await patience.awaited(send(_shown(request, operation)))
        finally:
            self._running.discard(patience)
        return WholeResponse(
            response.status,
            headers=httpx.Headers(dict(response.headers)),
            content=response.body,
            extensions=sent[-1].extensions if sent else {},
        )

    async def aclose(self) -> None:
        """Cancel the middleware that is running, and close the transport."""
        for patience in self._running:
            patience.end()
        await self._transport.aclose()

    async def _send(
        self, original: httpx.Request, sent: list[httpx.Response], patience: _Patience, request: Request
    ) -> Response:
        headers = httpx.Headers(dict(request.headers))
        if _NOT_SHOWN in original.headers:
            headers[_NOT_SHOWN] = original.headers[_NOT_SHOWN]
        attempt = httpx.Request(
            original.method, original.url, headers=headers, stream=original.stream, extensions=original.extensions
        )
        with patience.paused() as limits:
            if limits is not None:
                attempt.extensions[LIMITS] = limits
            response = await self._transport.handle_async_request(attempt)
            if limits is not None:
                response = await read_body(response, limits, self._clock.monotonic)
        sent.append(response)
        return Response(response.status_code, response.content, response.headers)


class _Patience:
    """The time that an attempt may spend in middleware: what the call's deadline leaves, without the time of sending.

    Sending has its own time limit. It may wait for the client's own rate limit, and that time does not count.

    Args:
        request: the attempt's request.
        clock: the source of time.
    """

    def __init__(self, request: httpx.Request, clock: Clock) -> None:
        self._limits = limits_of(request.extensions)
        self._attempts = attempts_in(request.extensions)
        self._clock = clock
        self._timeout = asyncio.timeout(None if self._limits is None else self._limits.seconds)
        self._sends = 0
        self._is_ended = False

    async def awaited(self, response: Awaitable[Response]) -> Response:
        """The response of the middleware.

        Raises:
            httpx.ReadTimeout: the time is over.
        """
        try:
            async with self._timeout:
                return await response
        except TimeoutError:
            if not self._timeout.expired():
                raise
        raise httpx.ReadTimeout("middleware took longer than the deadline leaves (RetryPolicy.deadline)")

    def end(self) -> None:
        """Cancel it at once."""
        self._is_ended = True
        if not self._sends and not self._timeout.expired():
            self._timeout.reschedule(0)

    @contextmanager
    def paused(self) -> Generator[AttemptLimits | None]:
        """Stop the time while something is sent, which has the limits that are left."""
        if self._limits is None:
            yield None
            return
        loop = asyncio.get_running_loop()
        began, held, ends = self._clock.monotonic(), self._attempts.held, self._timeout.when()
        left = self._limits.seconds if ends is None else max(0.0, ends - loop.time())
        self._sends += 1
        if self._sends == 1:
            self._timeout.reschedule(None)
        try:
            yield self._limits._replace(seconds=left)
        finally:
            self._sends -= 1
            used = self._clock.monotonic() - began - (self._attempts.held - held)
            if not self._sends and not self._timeout.expired():
                self._timeout.reschedule(0 if self._is_ended else loop.time() + left - used)


async def _run(middleware: Middleware, send: Send, request: Request) -> Response:
    name = getattr(middleware, "__qualname__", repr(middleware))
    try:
        response = await middleware(request, send)
    except (httpx.RequestError, MvmntError):
        raise
    except Exception as error:  # its frames are dropped above, since those of the HTTP library hold secrets
        place = traceback.extract_tb(error.__traceback__)[-1]
        error.add_note(f"raised in middleware {name}, {place.filename}, line {place.lineno}")
        raise
    if not isinstance(response, Response):
        raise ConfigurationError(f"middleware {name} returned {type(response).__name__}: it must return a Response")
    return response


def _shown(request: httpx.Request, operation: Operation) -> Request:
    headers = {name: value for name, value in request.headers.items() if name != _NOT_SHOWN}
    attempt = attempts_in(request.extensions).count
    content = request.content if isinstance(request.stream, httpx.ByteStream) else b""  # a stream is read once
    return Request(operation, request.method, str(request.url), content, attempt, headers)
