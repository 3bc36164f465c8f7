"""The root of the errors, and how their texts are put together."""

from __future__ import annotations

from typing import Any

__all__ = ["MvmntError", "effort", "shortened"]

_LONGEST_SERVER_TEXT = 500  # characters of the server's own words that go into an error's text


class MvmntError(Exception):
    """The root of every error that this package raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are pickled by calling the class with `args`, which fails for constructors with keywords.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[MvmntError], args: tuple[Any, ...], state: dict[str, Any]) -> MvmntError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def effort(attempts: int, seconds: float) -> str:
    """How often a request was sent and how long that took; nothing for one attempt."""
    return f", after {attempts} attempts in {seconds:.1f} s" if attempts > 1 else ""


def shortened(text: str) -> str:
    """The beginning of a text that the server wrote."""
    return text if len(text) <= _LONGEST_SERVER_TEXT else text[: _LONGEST_SERVER_TEXT - 1] + "…"
