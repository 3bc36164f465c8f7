"""mvmnt._http.network.decompression: pieces of a bounded size, all members, and nothing that breaks off."""

import gzip
import zlib

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._http.network.decompression import PIECE, decoder_for

TEXT = b"".join(b"%d;customer;EUR\n" % number for number in range(5_000))


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


CODINGS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "GZip": gzip.compress,
    "deflate": zlib.compress,
    "deflate ": raw_deflate,
    "deflate, gzip": lambda data: gzip.compress(zlib.compress(data)),
}


def decode(coding: str, data: bytes, step: int = 1000) -> bytes:
    decoder = decoder_for(coding)
    assert decoder is not None
    pieces = [piece for start in range(0, len(data), step) for piece in decoder.feed(data[start : start + step])]
    assert all(len(piece) <= PIECE for piece in pieces)
    decoder.check_end()
    return b"".join(pieces)


@pytest.mark.parametrize("coding", CODINGS)
@given(data=st.binary(max_size=5_000), step=st.integers(1, 6_000))
def test_what_was_compressed_comes_back_however_it_is_cut(coding: str, data: bytes, step: int) -> None:
    assert decode(coding, CODINGS[coding](data), step) == data


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("part", [0.01, 0.6, 0.999])
def test_a_body_that_breaks_off_is_an_error(coding: str, part: float) -> None:
    whole = CODINGS[coding](TEXT)
    with pytest.raises(httpx.DecodingError):
        decode(coding, whole[: max(1, int(len(whole) * part))])


def test_all_members_of_gzip_are_read() -> None:
    assert decode("gzip", gzip.compress(b"a") + gzip.compress(b"b") + b"\0" * 512) == b"ab"


def test_a_second_member_that_breaks_off_is_an_error() -> None:
    with pytest.raises(httpx.DecodingError):
        decode("gzip", gzip.compress(b"a") + gzip.compress(TEXT)[:-9])


def test_an_empty_body_needs_no_decoding() -> None:
    assert decode("gzip", b"") == decode("deflate", b"") == b""


@pytest.mark.parametrize("coding", ["", "identity", "utf-8"])
def test_what_is_no_coding_is_no_compression(coding: str) -> None:
    assert decoder_for(coding) is None


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br"])
def test_a_coding_that_was_not_asked_for_is_an_error(coding: str) -> None:
    with pytest.raises(httpx.DecodingError, match="does not accept"):
        decoder_for(coding)
