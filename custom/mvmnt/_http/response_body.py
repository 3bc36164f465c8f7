"""Reads the bodies of responses: decoded, within a time and a size."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, TypeVar

import httpx

from mvmnt._core.extensions import AttemptLimits, body_timed_out
from mvmnt._http.network.decompression import decoder_for
from mvmnt.errors._response import LONGEST_BODY

__all__ = ["BodyTooLarge", "WholeResponse", "collect", "fields_of", "read_body"]

ErrorT = TypeVar("ErrorT", bound=Exception)

_BREATH: Final = 4 * 1024 * 1024  # decoded bytes after which other tasks get a turn


class BodyTooLarge(httpx.DecodingError):
    """A body has more than `size` bytes, of which it keeps the first `size`.

    Attributes:
        headers: of its response, if they are known.
    """

    headers: Mapping[str, str] = MappingProxyType({})

    def __init__(self, size: int, beginning: bytes = b"") -> None:
        super().__init__(f"the body has more than {size:,} bytes")
        self.beginning = beginning


class WholeResponse(httpx.Response):
    """A response with its decoded body. Its headers are unchanged.

    httpx would take its body through decoders and iterators for bytes that may come in pieces, and change headers. Its
    object for headers is made for those that look at them.

    Args:
        status_code, headers, extensions: as httpx has them.
        content: the decoded body.
        fields: the header fields by their names in any case; by default those of `headers`.
    """

    def __init__(
        self,
        status_code: int,
        *,
        headers: httpx.Headers | Sequence[tuple[bytes, bytes]],
        content: bytes,
        extensions: Mapping[str, Any],
        fields: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status_code, stream=httpx.ByteStream(content), extensions=extensions)
        self._content = content
        self.is_stream_consumed = self.is_closed = True
        self._raw_headers = headers
        self._headers: httpx.Headers | None = None
        self._fields = fields

    @property
    def headers(self) -> httpx.Headers:
        """The headers."""
        if self._headers is None:
            self._headers = httpx.Headers(self._raw_headers)
        return self._headers

    @headers.setter
    def headers(self, headers: httpx.Headers) -> None:
        self._headers = headers

    @property
    def fields(self) -> Mapping[str, str]:
        """The header fields by their names in any case."""
        return self.headers if self._fields is None or self._headers is not None else self._fields


def fields_of(response: httpx.Response) -> Mapping[str, str]:
    """The header fields of a response by their names in any case."""
    return response.fields if isinstance(response, WholeResponse) else response.headers


async def collect(chunks: AsyncIterable[bytes], content_encoding: str, size: int) -> bytes:
    """The decoded body of `chunks`.

    Args:
        chunks: the body as it is received.
        content_encoding: the header of that name.
        size: the most bytes that it may have once it is decoded.

    Raises:
        BodyTooLarge: it has more. It holds the first `size` of them.
        httpx.DecodingError: it cannot be decoded, or is not complete.
    """
    decoder = decoder_for(content_encoding)
    body = bytearray()
    next_breath = _BREATH
    async for chunk in chunks:
        for piece in (chunk,) if decoder is None else decoder.feed(chunk):
            body += piece
            if len(body) > size:
                raise BodyTooLarge(size, bytes(body[:size]))
            if len(body) >= next_breath:
                next_breath += _BREATH
                await asyncio.sleep(0)
    if decoder is not None:
        decoder.check_end()
    return bytes(body)


async def read_body(response: httpx.Response, limits: AttemptLimits, now: Callable[[], float]) -> httpx.Response:
    """A response with its body read and decoded.

    The status of an error is enough: of its body the beginning is kept, or nothing if the body is lost.

    Args:
        response: the response, whose body may have been read already.
        limits: how long that may take, and how large the body may be.
        now: monotonic time in seconds.

    Raises:
        BodyTooLarge: the body is too large.
        httpx.TransportError, httpx.DecodingError: the body is not complete.
    """
    if response.is_closed:
        if not response.is_error and len(response.content) > limits.body_size:
            raise _of_response(BodyTooLarge(limits.body_size), response)
        return response
    seconds = min(limits.seconds, limits.body_seconds)
    size = LONGEST_BODY if response.is_error else limits.body_size
    assert isinstance(response.stream, httpx.AsyncByteStream)
    try:
        async with asyncio.timeout(seconds):
            content = await collect(
                _in_time(response.stream, seconds, now), response.headers.get("Content-Encoding", ""), size
            )
    except (httpx.TransportError, httpx.DecodingError, TimeoutError) as error:
        if not response.is_error:
            raise (
                body_timed_out(seconds) if isinstance(error, TimeoutError) else _of_response(error, response)
            ) from None
        content = error.beginning if isinstance(error, BodyTooLarge) else b""
    finally:
        await response.aclose()
    return WholeResponse(
        response.status_code, headers=response.headers, content=content, extensions=response.extensions
    )


def _of_response(error: ErrorT, response: httpx.Response) -> ErrorT:
    if isinstance(error, BodyTooLarge):
        error.headers = response.headers
    return error


async def _in_time(stream: httpx.AsyncByteStream, seconds: float, now: Callable[[], float]) -> AsyncIterator[bytes]:
    """The chunks of a body that must be whole within `seconds` by the client's clock."""
    ends = now() + seconds
    async for chunk in stream:
        yield chunk
        if now() > ends:
            raise body_timed_out(seconds)
