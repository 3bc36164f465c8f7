"""The root of the errors, and helpers for their texts."""

from __future__ import annotations

import unicodedata
from typing import Any, Final

__all__ = ["MvmntError", "effort", "escaped", "shown"]

_LONGEST_SERVER_TEXT: Final = 500  # characters of a server's text that an error's text may hold


class MvmntError(Exception):
    """The root of every error that this package raises on purpose.

    Attributes:
        request_id: the id that the server, or a proxy in front of it, gave the request, for questions to their support;
            None if there was no response, or none with an id.
        idempotency_key: the key of the write that failed; None for reads. A write whose outcome is not known can be
            sent again with it, as `idempotency_key=`: a server that honours the header does it once.
    """

    request_id: str | None = None
    idempotency_key: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # Unpickling an exception calls its class with `args`, which fails for constructors with keywords.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[MvmntError], args: tuple[Any, ...], state: dict[str, Any]) -> MvmntError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def effort(attempts: int, seconds: float) -> str:
    """The number and duration of several attempts; empty for one attempt."""
    return f", after {attempts} attempts in {seconds:.1f} s" if attempts > 1 else ""


def escaped(text: str) -> str:
    r"""Escape control characters, such as `\x1b`: they could forge lines of a log."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or unicodedata.category(char) == "Zs" else ascii(char)[1:-1] for char in text
    )


def shown(text: str) -> str:
    """The beginning of a server's text, escaped."""
    text = escaped(text)
    return text if len(text) <= _LONGEST_SERVER_TEXT else text[: _LONGEST_SERVER_TEXT - 1] + "…"
