"""Decodes compressed bodies in small pieces, so that their size can be limited, and refuses incomplete ones."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final, Protocol

import httpx

__all__ = ["ACCEPTED_CODINGS", "PIECE", "Decoder", "decoder_for"]

ACCEPTED_CODINGS: Final = "gzip, deflate"
"""What requests accept."""

PIECE: Final = 256 * 1024
"""The most bytes that are decoded at a time."""

_GZIP: Final = zlib.MAX_WBITS | 16
_REFUSED: Final = ("br", "zstd", "compress", "x-compress")  # not in Accept-Encoding, and not decoded here


class Decoder(Protocol):
    """Decodes one body."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded pieces of `data`, each of at most `PIECE` bytes.

        Raises:
            httpx.DecodingError: `data` is not of this coding.
        """
        ...

    def check_end(self) -> None:
        """Check that the body is complete.

        Raises:
            httpx.DecodingError: it is incomplete.
        """
        ...


def decoder_for(content_encoding: str) -> Decoder | None:
    """The decoder for a `Content-Encoding`; None if the body is not compressed. Unknown codings are ignored.

    Raises:
        httpx.DecodingError: the request does not accept the coding.
    """
    decoder: Decoder | None = None
    for coding in reversed(content_encoding.lower().split(",")):
        name = coding.strip()
        if name in _REFUSED:
            raise httpx.DecodingError(f"the server used Content-Encoding {name}, which the request does not accept")
        if name in ("gzip", "x-gzip", "deflate"):
            member = _Deflate() if name == "deflate" else _Gzip()
            decoder = member if decoder is None else _Chain(decoder, member)
    return decoder


class _Gzip:
    """One or more members of gzip, one after the other. Zeros may follow as padding."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)
        self._begun = False
        self._padding = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._member.eof:
                data = data.lstrip(b"\0")
                if not data:
                    return
                self._member = zlib.decompressobj(_GZIP)
            self._begun = True
            yield from _inflate(self._member, data)
            data = self._member.unused_data

    def check_end(self) -> None:
        if self._begun and not self._member.eof:
            raise httpx.DecodingError("the gzip body breaks off")


class _Deflate:
    """zlib's format, or deflate without it, which some servers send."""

    def __init__(self) -> None:
        self._head = b""
        self._stream: zlib._Decompress | None = None  # pyright: ignore[reportPrivateUsage]  # it has no other name

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream is None:
            self._head += data
            if len(self._head) < 2:
                return
            wrapped = self._head[0] & 0x0F == 8 and int.from_bytes(self._head[:2], "big") % 31 == 0
            self._stream = zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
            data, self._head = self._head, b""
        if not self._stream.eof:
            yield from _inflate(self._stream, data)

    def check_end(self) -> None:
        if self._head or (self._stream is not None and not self._stream.eof):
            raise httpx.DecodingError("the deflate body breaks off")


class _Chain:
    """Two codings, one on top of the other."""

    def __init__(self, outer: Decoder, inner: Decoder) -> None:
        self._outer = outer
        self._inner = inner

    def feed(self, data: bytes) -> Iterator[bytes]:
        for piece in self._outer.feed(data):
            yield from self._inner.feed(piece)

    def check_end(self) -> None:
        self._outer.check_end()
        self._inner.check_end()


def _inflate(stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:  # pyright: ignore[reportPrivateUsage]  # likewise
    while True:
        try:
            piece = stream.decompress(data, PIECE)
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from None
        if piece:
            yield piece
        data = stream.unconsumed_tail
        if stream.eof or (not data and len(piece) < PIECE):
            return
