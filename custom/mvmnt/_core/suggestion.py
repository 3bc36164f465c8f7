"""The known name that an unknown one resembles, for error messages."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = ["did_you_mean"]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the known name closest to `word`.

    Returns:
        The text to append to a message, such as `` (did you mean memoDate?)``; empty where no name is close.
    """
    close = difflib.get_close_matches(word, [str(name) for name in known], n=1)
    return f" (did you mean {close[0]}?)" if close else ""
