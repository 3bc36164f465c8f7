"""`Secret`: a text that no repr shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, quote_plus

__all__ = ["HIDDEN", "Secret", "forget_origin", "without_secrets"]

HIDDEN: Final = "***"
"""Replaces a secret in texts."""

_SHORTEST: Final = 4
"""The fewest characters. A shorter text occurs by chance, and no server issues so short a secret."""


class Secret:
    """Holds a text that must appear in no repr, log line, error or frame of a traceback.

    Error reporters send the values of local variables, and look into strings, mappings and attrs classes for them. So
    code passes this object on, and calls `reveal` in the expression that uses the text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text. Do not keep it in a local variable."""
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    __str__ = __repr__

    def forms(self) -> set[str]:
        """The forms in which a server may repeat the text: plain, in a URL, form or JSON."""
        return {
            form
            for form in (
                self._text,
                quote(self._text, safe=""),
                quote_plus(self._text),
                self._text.replace("\\", "\\\\").replace('"', '\\"').replace("/", "\\/"),
                self._text.replace("\\", "\\\\").replace('"', '\\"'),
            )
            if len(form) >= _SHORTEST
        }


def without_secrets(text: str, secrets: Iterable[Secret]) -> str:
    """Replace every form of the secrets in `text`."""
    for secret in secrets:
        for form in sorted(secret.forms(), key=len, reverse=True):
            text = text.replace(form, HIDDEN)
    return text


def forget_origin(error: BaseException) -> None:
    """Remove the frames and causes of `error`: those of HTTP libraries hold the request."""
    error.__traceback__ = error.__cause__ = error.__context__ = None
