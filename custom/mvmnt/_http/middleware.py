"""Runs the caller's middleware around each attempt."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from functools import partial
from typing import Final, cast

import httpx

from mvmnt._core.clock import MACHINE_CLOCK, Clock
from mvmnt._core.extensions import attempts_in, limits_of, operation_of
from mvmnt._core.operation import TOKEN_REQUEST, Operation
from mvmnt._http.response_body import WholeResponse, read_body
from mvmnt.errors import ConfigurationError, MvmntError
from mvmnt.middleware import Middleware, Request, Response, Send

__all__ = ["MiddlewareTransport", "check_middleware"]

_NOT_SHOWN: Final = "authorization"  # middleware often logs headers


class MiddlewareTransport(httpx.AsyncBaseTransport):
    """Sends the attempts of API calls through middleware, the first of them outermost.

    It is between the retries and the rate limit, so that a response of a middleware does not count for the limit. Token
    requests and requests to the storage of documents do not pass through it.

    Args:
        transport: sends what the middleware lets through.
        middleware: the functions.
        clock: where time comes from.
    """

    def __init__(
        self, transport: httpx.AsyncBaseTransport, middleware: Sequence[Middleware], *, clock: Clock = MACHINE_CLOCK
    ) -> None:
        self._transport = transport
        self._middleware = tuple(middleware)
        self._clock = clock

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request`. What middleware raises passes through."""
        operation = operation_of(request)
        if operation is None or operation is TOKEN_REQUEST:
            return await self._transport.handle_async_request(request)
        sent: list[httpx.Response] = []
        send: Send = partial(self._send, request, sent)
        for middleware in reversed(self._middleware):
            send = partial(_run, middleware, send)
        response = await send(_shown(request, operation))
        return WholeResponse(
            response.status,
            headers=httpx.Headers(dict(response.headers)),
            content=response.body,
            extensions=sent[-1].extensions if sent else {},
        )

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()

    async def _send(self, original: httpx.Request, sent: list[httpx.Response], request: Request) -> Response:
        headers = httpx.Headers(dict(request.headers))
        if _NOT_SHOWN in original.headers:
            headers[_NOT_SHOWN] = original.headers[_NOT_SHOWN]
        attempt = httpx.Request(
            original.method, original.url, headers=headers, stream=original.stream, extensions=original.extensions
        )
        response = await self._transport.handle_async_request(attempt)
        limits = limits_of(original.extensions)
        if limits is not None:
            response = await read_body(response, limits, self._clock.monotonic)
        sent.append(response)
        return Response(response.status_code, response.content, response.headers)


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


def check_middleware(middleware: object, wrong: list[str]) -> None:
    """Whether it is a sequence of functions."""
    if not isinstance(middleware, Sequence):
        wrong.append(f"middleware is of type {type(middleware).__name__}: it must be a list of async functions")
        return
    for place, each in enumerate(cast("Sequence[object]", middleware)):
        if not callable(each):
            wrong.append(f"middleware[{place}] is {each!r}: it must be an async function of a Request and `send`")
