"""Sends the request of one API call and turns whatever goes wrong into an error of `mvmnt.errors`.

Every generated endpoint goes through `call`; it is the only place where a status becomes an exception.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict, Unpack

import httpx

from mvmnt.errors import ApiConnectionError, ApiError, ApiTimeoutError, ClientClosedError
from mvmnt.operation import Operation

__all__ = ["RequestArguments", "call"]


class RequestArguments(TypedDict, total=False):
    """What generated endpoints hand to httpx: a part of the arguments of `httpx.AsyncClient.request`."""

    method: Required[str]
    url: Required[str]
    params: Mapping[str, Any]
    content: bytes
    headers: Mapping[str, str]
    extensions: Mapping[str, Any]


async def call(http: httpx.AsyncClient, operation: Operation, **request: Unpack[RequestArguments]) -> httpx.Response:
    """Send one request and return its 2xx answer, with the body read.

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
    if http.is_closed:
        raise ClientClosedError(operation)
    try:
        response = await http.request(**request, follow_redirects=False)
    except (httpx.RequestError, RuntimeError) as error:
        if http.is_closed:
            raise ClientClosedError(operation) from error
        if isinstance(error, httpx.TimeoutException):
            raise ApiTimeoutError(operation, _described(error)) from error
        if isinstance(error, httpx.RequestError):
            raise ApiConnectionError(operation, _described(error)) from error
        raise
    if not response.is_success:
        raise ApiError.from_response(response, operation)
    return response


def _described(error: httpx.RequestError) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
