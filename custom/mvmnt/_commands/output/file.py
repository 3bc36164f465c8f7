"""A file that a command will write."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

__all__ = ["OutputFile"]


class OutputFile(click.Path):
    """The type of an option that names a file to write; a place where none can be is refused before any work.

    Args:
        replaced: whether the file is put into its place when it is complete, as no device can be.
    """

    def __init__(self, *, replaced: bool = False) -> None:
        super().__init__(dir_okay=False, writable=True, path_type=Path)
        self._replaced = replaced

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if not path.parent.is_dir():
            found = "is no folder" if path.parent.exists() else "is not there"
            self.fail(f"the folder {str(path.parent)!r} {found}", param, ctx)
        if not path.exists() and not os.access(path.parent, os.W_OK):
            self.fail(f"no file can be made in {str(path.parent)!r}", param, ctx)
        if self._replaced and path.exists() and not path.is_file():
            self.fail(f"{str(path)!r} is a device or a pipe: leave it out for standard output", param, ctx)
        return path
