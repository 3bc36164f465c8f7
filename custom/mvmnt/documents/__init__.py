"""Uploads and downloads files of documents. Begin with `Mvmnt.documents`.

Names load on first use, so that opening a client does not load this part.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mvmnt.documents.resource import MAX_FILE_SIZE, Documents, Progress, Source

__all__ = ["MAX_FILE_SIZE", "Documents", "Progress", "Source"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("mvmnt.documents.resource"), name)
