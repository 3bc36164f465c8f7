"""Writes small pieces to a file, in threads.

Disks block, so all work on files runs in threads, in chunks of `CHUNK` bytes. No complete file is in memory.
"""

from __future__ import annotations

from typing import IO, Final

from mvmnt._core import tasks

__all__ = ["CHUNK", "ChunkedWriter"]

CHUNK: Final = 256 * 1024
"""Bytes that are read or written at once: enough to make the cost of a thread small."""


class ChunkedWriter:
    """Writes to a file in pieces of `CHUNK` bytes or a little more.

    Args:
        file: an empty file that is open for writing bytes. It stays open.

    Attributes:
        size: bytes received, those that are not written yet included.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._pending = bytearray()
        self.size: int = 0

    async def write(self, chunk: bytes) -> None:
        """Add `chunk`; write the pending bytes if there are enough."""
        self._pending += chunk
        self.size += len(chunk)
        if len(self._pending) >= CHUNK:
            await self.flush()

    async def flush(self) -> None:
        """Write the pending bytes."""
        piece, self._pending = self._pending, bytearray()
        await tasks.in_thread(self._write, piece)

    async def restart(self) -> None:
        """Empty the file."""
        self._pending.clear()
        self.size = 0
        await tasks.in_thread(self._empty)

    def _write(self, piece: bytearray) -> None:
        self._file.write(piece)
        self._file.flush()

    def _empty(self) -> None:
        self._file.seek(0)
        self._file.truncate()
