"""The local side of a document's transfer: the content that is uploaded, and the place that a download takes.

Disks block: all work on them is done in threads, in pieces of `CHUNK` bytes, and no file is in memory whole.

Content has a known size and can be read again and again: storage asks for the size beforehand, and an upload that
broke off begins anew. So what comes as a stream goes into a temporary file first; a stream that fails has then left
nothing on the server.

A download goes into a file of its own beside its place, and takes the place when it is whole and on the disk. A place
that the caller names is replaced. In a folder it is the record that names the file, and a name that others gave may
replace nothing, lead nowhere else and hide nothing (`safe_name`).
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import tempfile
import threading
import unicodedata
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import IO, Final, Protocol, TypeAlias, runtime_checkable

from mvmnt._core import tasks
from mvmnt.errors import DocumentSourceError

__all__ = ["CHUNK", "MAX_FILE_SIZE", "Content", "Readable", "Source", "Target", "opened_source", "safe_name"]

MAX_FILE_SIZE: Final = 100 * 1024 * 1024
"""The largest file that the API takes, in bytes: it says 100 MB, and not which."""

CHUNK: Final = 256 * 1024
"""Bytes that are read or written at once: enough that the way to a thread costs little beside them."""

_LONGEST_NAME: Final = 200  # bytes: file systems take 255
_LONGEST_EXTENSION: Final = 20  # bytes, the dot included: what is longer is none


@runtime_checkable
class Readable(Protocol):
    """A file object that is open for reading bytes."""

    def read(self, size: int, /) -> bytes: ...


Source: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | AsyncIterable[bytes]
"""What can be uploaded. A string is a path, never content."""


class Content(Protocol):
    """What is uploaded. `size` is in bytes."""

    @property
    def size(self) -> int: ...

    def read(self, offset: int) -> bytes:
        """The next bytes from `offset`: `CHUNK` of them unless it ends before. It may block.

        Raises:
            DocumentSourceError: the content has changed since it was opened.
        """


@asynccontextmanager
async def opened_source(source: Source) -> AsyncIterator[Content]:
    """The content of `source`, for as long as the block lasts.

    Raises:
        DocumentSourceError: it is empty, too large or no regular file.
        OSError: it cannot be read.
        TypeError: it is nothing that can be uploaded.
    """
    if isinstance(source, bytes | bytearray | memoryview):
        yield _InMemory(bytes(source))
        return
    if not isinstance(source, str | os.PathLike | AsyncIterable | Readable):
        raise TypeError(
            f"source must be a path, bytes, a file object or an async iterable of bytes, not {type(source).__name__}"
        )
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


class _InMemory:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = _checked(len(content))

    def read(self, offset: int) -> bytes:
        return self._content[offset : offset + CHUNK]


class _OnDisk:
    """A file of the caller's, or a temporary one. It stays open, and so the same even where another takes its name."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._one_at_a_time = threading.Lock()  # a read of an attempt that was given up may still be under way
        self._state = (0, 0)
        self.size = 0

    def open(self, path: str) -> None:
        if not stat.S_ISREG(os.stat(path).st_mode):  # to open a named pipe would wait for a writer
            raise DocumentSourceError(f"{path} is no regular file")
        self._file = open(path, "rb")  # noqa: SIM115  # closed by `close`
        self._keep_state()

    async def spool(self, chunks: AsyncIterator[bytes]) -> None:
        """Become a temporary file with these chunks."""
        self._file = await tasks.in_thread(tempfile.TemporaryFile)
        writer = _Writer(self._file)
        async for chunk in chunks:
            if writer.size + len(chunk) > MAX_FILE_SIZE:
                raise _too_large("more than that came")
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
        self.size = _checked(self._state[0])

    def _state_now(self) -> tuple[int, int]:
        assert self._file is not None
        now = os.fstat(self._file.fileno())
        return now.st_size, now.st_mtime_ns


def _checked(size: int) -> int:
    if size == 0:
        raise DocumentSourceError("there is nothing to upload: a file has 1 byte or more")
    if size > MAX_FILE_SIZE:
        raise _too_large(f"this has {size:,}")
    return size


def _too_large(what: str) -> DocumentSourceError:
    return DocumentSourceError(f"a file has {MAX_FILE_SIZE:,} bytes at most: {what}")


async def _chunks(source: Readable | AsyncIterable[bytes]) -> AsyncGenerator[bytes, None]:
    if isinstance(source, AsyncIterable):
        chunks = aiter(source)
        try:
            async for chunk in chunks:
                yield _bytes(chunk)
        finally:
            if isinstance(chunks, AsyncGenerator):
                await chunks.aclose()
    else:
        while chunk := _bytes(await tasks.in_thread(source.read, CHUNK)):
            yield chunk


def _bytes(chunk: object) -> bytes:
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise TypeError(f"source must give bytes, not {type(chunk).__name__}")
    return bytes(chunk)


class _Writer:
    """Writes to a file in pieces of `CHUNK` bytes or a little more. `size` counts what waits to be written as well."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._pending = bytearray()
        self.size = 0

    async def write(self, chunk: bytes) -> None:
        self._pending += chunk
        self.size += len(chunk)
        if len(self._pending) >= CHUNK:
            await self.flush()

    async def flush(self) -> None:
        piece, self._pending = self._pending, bytearray()
        await tasks.in_thread(self._write, piece)

    async def restart(self) -> None:
        self._pending.clear()
        self.size = 0
        await tasks.in_thread(self._empty)

    def _write(self, piece: bytearray) -> None:
        self._file.write(piece)
        self._file.flush()

    def _empty(self) -> None:
        self._file.seek(0)
        self._file.truncate()


class Target:
    """The place of a download, and the file beside it that is written.

    Use it as an async context manager: what is not finished by the end of the block goes away.

    Args:
        to: a file, or a folder that is there.
        file_name: the file's name in a folder, as its record has it.
    """

    def __init__(self, to: str | os.PathLike[str], file_name: str) -> None:
        self._to = os.fspath(to)
        self._file_name = file_name
        self._replaces = True
        self._file: IO[bytes] | None = None
        self._part = Path()
        self.path = Path()

    @property
    def size(self) -> int:
        """Bytes received so far."""
        return self._writer.size

    async def __aenter__(self) -> Target:
        """Open it.

        Raises:
            FileExistsError: in the folder there is such a file already, or the place is taken by what is no file.
            OSError: it cannot be written there.
        """
        try:
            file = await tasks.in_thread(self._open)
        except BaseException:
            await tasks.in_thread(self._discard)
            raise
        self._writer = _Writer(file)
        return self

    async def __aexit__(self, *_: object) -> None:
        await tasks.in_thread(self._discard)

    async def write(self, chunk: bytes) -> None:
        """Add to what was received."""
        await self._writer.write(chunk)

    async def restart(self) -> None:
        """Forget what was received."""
        await self._writer.restart()

    async def finish(self) -> None:
        """Take the place.

        Raises:
            FileExistsError: a file came to be in the folder meanwhile.
        """
        await self._writer.flush()
        await tasks.in_thread(self._finish)

    def _open(self) -> IO[bytes]:
        path = Path(self._to)
        if path.is_dir():
            path /= safe_name(self._file_name)
            self._replaces = False
            if os.path.lexists(path):
                raise FileExistsError(
                    errno.EEXIST, "there is such a file already (name it in `to` to replace it)", path
                )
        elif self._to.endswith(("/", os.sep)):
            raise NotADirectoryError(errno.ENOTDIR, "there is no such folder", self._to)
        elif path.exists() and not path.is_file():
            raise FileExistsError(errno.EEXIST, "it is no regular file, which alone is replaced", self._to)
        self.path = path
        self._part = path.with_name(f".mvmnt-{secrets.token_hex(8)}.part")
        self._file = self._part.open("xb")
        return self._file

    def _finish(self) -> None:
        assert self._file is not None
        os.fsync(self._file.fileno())
        self._file.close()
        if not self._replaces:
            self.path.open("xb").close()  # taken by this download and no other
        self._part.replace(self.path)

    def _discard(self) -> None:
        if self._file is not None:
            self._file.close()
            self._part.unlink(missing_ok=True)


def safe_name(file_name: str) -> str:
    """A record's file name as one that can be given to a file in a folder, on every system.

    Only its last part counts, no folder before it. Control characters, and others that are not seen, are left out, as
    are dots at its beginning, which would hide the file; what Windows does not take becomes an underscore. A long name
    is shortened before its extension. Where nothing is left of it, it is `document`.

    Example:
        >>> safe_name("../../.ssh/authorized_keys"), safe_name("C:\\\\scans\\\\pod: 1?.pdf"), safe_name("..")
        ('authorized_keys', 'pod_ 1_.pdf', 'document')
    """
    name = re.split(r"[/\\]", file_name)[-1]
    name = "".join(character for character in name if not unicodedata.category(character).startswith("C"))
    name = re.sub(r'[<>:"|?*]', "_", name).lstrip(". ").rstrip(". ")
    if _WINDOWS_DEVICE.match(name):
        name = f"_{name}"
    stem, extension = os.path.splitext(name)
    if len(extension.encode()) > _LONGEST_EXTENSION:
        stem, extension = name, ""
    stem = stem.encode()[: _LONGEST_NAME - len(extension.encode())].decode(errors="ignore")
    return f"{stem}{extension}".rstrip(". ") or "document"


_WINDOWS_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)", re.IGNORECASE)
