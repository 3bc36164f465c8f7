"""Sends the request of one API call, turns failures into errors of `mvmnt.errors`, and emits how it ended.

Every generated endpoint goes through `call`; it is the only place where a status becomes an exception.
"""

from __future__ import annotations

import logging
from typing import Final, Unpack

import httpx

from mvmnt._core.extensions import ATTEMPTS, SECRETS, Attempts
from mvmnt._core.operation import TOKEN_REQUEST, Operation
from mvmnt._core.secret import Secret, without_secrets
from mvmnt._http.client import HttpClient, RequestArguments, with_bytes
from mvmnt._http.urls import server_url
from mvmnt._telemetry.telemetry import telemetry
from mvmnt.errors import ApiConnectionError, ApiError, ApiTimeoutError, ClientClosedError, MvmntError
from mvmnt.errors._response import kept_headers
from mvmnt.responses import ResponseInfo, capture, is_captured

__all__ = ["call"]


async def call(http: httpx.AsyncClient, operation: Operation, **request: Unpack[RequestArguments]) -> httpx.Response:
    """Send one request and return its 2xx response, with the body read; or the redirect that an operation asks for.

    If `http` is an `HttpClient`, it emits the event `CallEnded` at the end of the call.

    Args:
        http: the client to send with; it brings authentication, timeouts and transport.
        operation: what is called, for the texts of errors.
        request: the request, in the arguments of `httpx.AsyncClient.request`.

    Raises:
        ApiError: of the class for the status, for any other response; redirects are not followed.
        ApiTimeoutError: no complete response was received in time.
        ApiConnectionError: no complete response was received.
        TokenError: the token endpoint issued no token.
        ClientClosedError: `http` is closed, or was closed during the call.

    Cancellation passes through.
    """
    attempts = Attempts()
    request["extensions"] = {SECRETS: set(), **request.get("extensions", {}), ATTEMPTS: attempts}
    if operation.server:
        request["url"] = server_url(http.base_url, operation.server) + request["url"]
    status: int | None = None
    failure: str | None = None
    own_key = http.own_key if isinstance(http, HttpClient) else None
    write = None if own_key is None else own_key.begin(operation, request)
    recorder = telemetry()
    span = None if recorder is None else recorder.begin(operation, _server(http, request["url"]))
    try:
        if span is not None:
            request["headers"] = {**request.get("headers", {}), **span.headers()}
        response = await _send(http, operation, attempts, request)
        status = response.status_code
        _clean_phrase(response, request["extensions"][SECRETS])
        if is_captured() and operation is not TOKEN_REQUEST:
            capture(ResponseInfo(operation, status, kept_headers(response), max(1, attempts.count), attempts.seconds))
        if not response.is_success and not (operation.redirects and response.has_redirect_location):
            raise ApiError.from_response(response, operation)
        return response
    except BaseException as error:
        failure = type(error).__name__
        if isinstance(error, MvmntError):
            error.idempotency_key = request.get("headers", {}).get("Idempotency-Key")
        raise
    finally:
        if write is not None:
            write.end(done=failure is None)
        if span is not None:
            span.end(status, attempts, failure)
        if isinstance(http, HttpClient) and http.events.wants(logging.DEBUG):
            from mvmnt.events import CallEnded

            http.events.emit(CallEnded(operation, status, attempts.count, attempts.seconds, failure))


def _server(http: httpx.AsyncClient, url: str) -> httpx.URL:
    """A URL on the server that a call goes to."""
    return http.base_url if url.startswith("/") else httpx.URL(url)


async def _send(
    http: httpx.AsyncClient, operation: Operation, attempts: Attempts, request: RequestArguments
) -> httpx.Response:
    """Send the request; returns the response, whatever its status."""
    if http.is_closed:
        raise ClientClosedError(operation)
    try:
        if isinstance(http, HttpClient):
            return await http.exchange(http.prepare(request))
        return await http.request(**with_bytes(request), follow_redirects=False)
    except (httpx.RequestError, RuntimeError) as error:
        if http.is_closed:
            raise ClientClosedError(operation) from error
        if not isinstance(error, httpx.RequestError):
            raise
        kind = ApiTimeoutError if isinstance(error, httpx.TimeoutException) else ApiConnectionError
        error.args = (without_secrets(str(error), request.get("extensions", {}).get(SECRETS, set())),)
        raise kind(operation, _described(error), attempts=max(1, attempts.count), seconds=attempts.seconds) from error


def _described(error: httpx.RequestError) -> str:
    kind = next(kind.__name__ for kind in type(error).__mro__ if kind.__module__.startswith("httpx"))
    return f"{kind}: {error}" if str(error) else kind


def _clean_phrase(response: httpx.Response, secrets: set[Secret]) -> None:
    """Remove secrets from the reason phrase, which the repr of the response shows."""
    phrase: bytes = response.extensions.get("reason_phrase", b"")
    if len(phrase) > _SHORT_PHRASE:
        response.extensions["reason_phrase"] = without_secrets(phrase.decode("latin-1"), secrets).encode("latin-1")


_SHORT_PHRASE: Final = 4  # bytes; nearly all responses say OK, which holds no secret
