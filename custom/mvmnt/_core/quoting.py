"""Percent-encoding of texts in URLs."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

__all__ = ["quoted"]

_UNRESERVED: Final = re.compile(r"[A-Za-z0-9_.~-]*")


def quoted(text: str, safe: str = "") -> str:
    """`urllib.parse.quote`, in a tenth of the time for texts that need no encoding.

    Args:
        text: the text.
        safe: characters that stay as they are beside letters, digits, and `_.-~`.

    Raises:
        UnicodeEncodeError: it holds a lone surrogate.
    """
    return text if _UNRESERVED.fullmatch(text) is not None else quote(text, safe=safe)
