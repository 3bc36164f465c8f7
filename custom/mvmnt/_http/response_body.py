"""Reads the body of a response within a time limit."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx

from mvmnt._core.extensions import body_timed_out

__all__ = ["read_body"]


async def read_body(response: httpx.Response, seconds: float, now: Callable[[], float]) -> httpx.Response:
    """Read the body and return the response.

    The status of an error says enough: if its body is lost, an empty one takes its place.

    Args:
        response: the response, whose body may have been read already.
        seconds: in which the body must be whole. The client's `timeout` only counts time without progress.
        now: monotonic time in seconds.

    Raises:
        httpx.TransportError, httpx.DecodingError: the body of a response that is no error was not whole.
    """
    if response.is_closed:
        return response
    if isinstance(response.stream, httpx.AsyncByteStream):
        response.stream = _InTime(response.stream, seconds, now)
    try:
        await response.aread()
    except BaseException as error:
        await response.aclose()
        if isinstance(error, httpx.TransportError | httpx.DecodingError) and response.is_error:
            return httpx.Response(
                response.status_code, headers=_without_body(response.headers), extensions=response.extensions
            )
        raise
    return response


class _InTime(httpx.AsyncByteStream):
    """A body that must be whole within `seconds`."""

    def __init__(self, stream: httpx.AsyncByteStream, seconds: float, now: Callable[[], float]) -> None:
        self._stream = stream
        self._seconds = seconds
        self._now = now

    async def __aiter__(self) -> AsyncIterator[bytes]:
        ends = self._now() + self._seconds
        async for chunk in self._stream:
            yield chunk
            if self._now() > ends:
                raise body_timed_out(self._seconds)

    async def aclose(self) -> None:
        await self._stream.aclose()


def _without_body(headers: httpx.Headers) -> httpx.Headers:
    kept = headers.copy()
    for name in ("Content-Encoding", "Content-Length", "Transfer-Encoding"):
        kept.pop(name, None)
    return kept
