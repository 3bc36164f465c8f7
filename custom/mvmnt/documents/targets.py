"""Writes a download beside its place, and moves it there when complete.

The file is moved when it is on the disk. A path of the caller is replaced. In a folder the record names the file. Other
people chose that name, so it may not replace a file, lead to another folder or be hidden (`safe_name`).
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import unicodedata
from pathlib import Path
from typing import IO, Final

from mvmnt._core import tasks
from mvmnt.documents.chunked_writer import ChunkedWriter

__all__ = ["Target", "safe_name"]

_LONGEST_NAME: Final = 200  # bytes: file systems take 255
_LONGEST_EXTENSION: Final = 20  # bytes, the dot included: what is longer is no extension
_WINDOWS_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)", re.IGNORECASE)


class Target:
    """The place of a download, and the file beside it.

    Use it as an async context manager: an unfinished file is deleted at the end of the block.

    Args:
        to: a file, or an existing folder.
        file_name: the record's file name, for a folder.
    """

    def __init__(self, to: str | os.PathLike[str], file_name: str) -> None:
        self._to = os.fspath(to)
        self._file_name = file_name
        self._replaces = True
        self._file: IO[bytes] | None = None
        self._part = Path()
        self.path: Path = Path()

    @property
    def size(self) -> int:
        """Bytes received so far."""
        return self._writer.size

    async def __aenter__(self) -> Target:
        """Open the file beside the place.

        Raises:
            FileExistsError: the folder already has such a file, or the place exists and is no file.
            OSError: it cannot be written there.
        """
        try:
            file = await tasks.in_thread(self._open)
        except BaseException:
            await tasks.in_thread(self._discard)
            raise
        self._writer = ChunkedWriter(file)
        return self

    async def __aexit__(self, *_: object) -> None:
        await tasks.in_thread(self._discard)

    async def write(self, chunk: bytes) -> None:
        """Add received bytes."""
        await self._writer.write(chunk)

    async def restart(self) -> None:
        """Discard the received bytes."""
        await self._writer.restart()

    async def finish(self) -> None:
        """Move the file to its place.

        Raises:
            FileExistsError: the folder has such a file meanwhile.
        """
        await self._writer.flush()
        await tasks.in_thread(self._finish)

    def _open(self) -> IO[bytes]:
        path = Path(self._to)
        if path.is_dir():
            path /= safe_name(self._file_name)
            self._replaces = False
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, "the file exists already (name it in `to` to replace it)", path)
        elif self._to.endswith(("/", os.sep)):
            raise NotADirectoryError(errno.ENOTDIR, "there is no such folder", self._to)
        elif path.exists() and not path.is_file():
            raise FileExistsError(errno.EEXIST, "it is no regular file, and only these are replaced", self._to)
        self.path = path
        self._part = path.with_name(f".mvmnt-{secrets.token_hex(8)}.part")
        self._file = self._part.open("xb")
        return self._file

    def _finish(self) -> None:
        assert self._file is not None
        os.fsync(self._file.fileno())
        self._file.close()
        if not self._replaces:
            self.path.open("xb").close()  # fails if another file has taken the name
        self._part.replace(self.path)

    def _discard(self) -> None:
        if self._file is not None:
            self._file.close()
            self._part.unlink(missing_ok=True)


def safe_name(file_name: str) -> str:
    """Make a record's file name safe for a file in a folder, on every system.

    Only its last part counts, without folders. Control characters and other invisible ones are removed, and dots at its
    beginning, which would hide the file. Characters that Windows does not allow become underscores. A long name is
    shortened before its extension. An empty name becomes `document`.

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
