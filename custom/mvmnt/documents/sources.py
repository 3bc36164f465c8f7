"""Opens the source of an upload as content of a known size.

Content can be read repeatedly: the storage needs the size beforehand, and an interrupted upload begins again. So a
stream is first written to a temporary file. A stream that fails leaves nothing on the server.
"""

from __future__ import annotations

import os
import stat
import tempfile
import threading
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable
from contextlib import aclosing, asynccontextmanager
from typing import IO, Final, Protocol, TypeAlias, runtime_checkable

from mvmnt._core import tasks
from mvmnt.documents.chunked_writer import CHUNK, ChunkedWriter
from mvmnt.errors import DocumentSourceError

__all__ = ["MAX_FILE_SIZE", "Content", "Readable", "Source", "opened_source"]

MAX_FILE_SIZE: Final = 100 * 1024 * 1024
"""The largest file of the API, in bytes. The API says 100 MB; the smaller reading could refuse valid files."""


@runtime_checkable
class Readable(Protocol):
    """A file object that is open for reading bytes."""

    def read(self, size: int, /) -> bytes: ...


Source: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | AsyncIterable[bytes] | Iterable[bytes]
)
"""The source of an upload. A string is a path, never content. Files and plain iterables are read in a thread."""


class Content(Protocol):
    """The content of an upload. `size` is in bytes."""

    @property
    def size(self) -> int: ...

    def read(self, offset: int) -> bytes:
        """Read the bytes from `offset`: `CHUNK` of them, fewer at the end. It may block.

        Raises:
            DocumentSourceError: the content has changed since it was opened.
        """
        ...


@asynccontextmanager
async def opened_source(source: Source) -> AsyncGenerator[Content]:
    """Open the content of `source` for a block.

    Raises:
        DocumentSourceError: it is empty, too large or no regular file.
        OSError: it cannot be read.
        TypeError: it has another type.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        yield _InMemory(bytes(source))
        return
    _check_kind(source)
    content = _OnDisk()
    try:
        if isinstance(source, str | os.PathLike):
            await tasks.in_thread(content.open, os.fspath(source))
        else:
            async with aclosing(_chunks(source)) as chunks:
                await content.spool(chunks)
        yield content
    finally:
        await tasks.in_thread(content.close)


def _check_kind(source: object) -> None:
    if not isinstance(source, str | os.PathLike | Readable | AsyncIterable | Iterable):
        raise TypeError(
            f"source must be a path, bytes, a file object or an iterable of bytes, not {type(source).__name__}"
        )


class _InMemory:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = _check_size(len(content))

    def read(self, offset: int) -> bytes:
        return self._content[offset : offset + CHUNK]


class _OnDisk:
    """The caller's file, or a temporary one.

    It stays open, so it remains the same file even if another one gets its name.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._one_at_a_time = threading.Lock()  # a read of an abandoned attempt may still run
        self._state = (0, 0)
        self.size = 0

    def open(self, path: str) -> None:
        if not stat.S_ISREG(os.stat(path).st_mode):  # opening a named pipe would wait for a writer
            raise DocumentSourceError(f"{path} is no regular file")
        self._file = open(path, "rb")  # noqa: SIM115  # closed by `close`
        self._keep_state()

    async def spool(self, chunks: AsyncIterator[bytes]) -> None:
        """Write these chunks to a temporary file."""
        self._file = await tasks.in_thread(tempfile.TemporaryFile)
        writer = ChunkedWriter(self._file)
        async for chunk in chunks:
            if writer.size + len(chunk) > MAX_FILE_SIZE:
                raise _too_large("the stream has more")
            await writer.write(chunk)
        await writer.flush()
        await tasks.in_thread(self._keep_state)

    def read(self, offset: int) -> bytes:
        assert self._file is not None
        with self._one_at_a_time:
            self._file.seek(offset)
            chunk = self._file.read(min(CHUNK, self.size - offset))
            is_last = offset + len(chunk) == self.size
            if not chunk or (is_last and self._state_now() != self._state):
                raise DocumentSourceError("the file changed while it was uploaded")
        return chunk

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _keep_state(self) -> None:
        self._state = self._state_now()
        self.size = _check_size(self._state[0])

    def _state_now(self) -> tuple[int, int]:
        assert self._file is not None
        now = os.fstat(self._file.fileno())
        return now.st_size, now.st_mtime_ns


def _check_size(size: int) -> int:
    if size == 0:
        raise DocumentSourceError("the source is empty: a file has 1 byte or more")
    if size > MAX_FILE_SIZE:
        raise _too_large(f"this has {size:,}")
    return size


def _too_large(what: str) -> DocumentSourceError:
    return DocumentSourceError(f"a file has {MAX_FILE_SIZE:,} bytes at most: {what}")


async def _chunks(source: Readable | AsyncIterable[bytes] | Iterable[bytes]) -> AsyncGenerator[bytes, None]:
    if isinstance(source, AsyncIterable):
        chunks = aiter(source)
        try:
            async for chunk in chunks:
                yield _bytes(chunk)
        finally:
            if isinstance(chunks, AsyncGenerator):
                await chunks.aclose()
    elif isinstance(source, Readable):
        while chunk := _bytes(await tasks.in_thread(source.read, CHUNK)):
            yield chunk
    else:
        chunks_in_thread = iter(source)
        while (following := await tasks.in_thread(next, chunks_in_thread, None)) is not None:
            yield _bytes(following)


def _bytes(chunk: object) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, bytearray):
        return bytes(chunk)
    if isinstance(chunk, memoryview):
        return chunk.tobytes()
    raise TypeError(f"source must give bytes, not {type(chunk).__name__}")
