"""Enums that stay open to values which the server adds after this package was generated."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, ClassVar, Self


class OpenEnum(StrEnum):
    """A string enum that accepts any string.

    An unknown value becomes a member that iteration leaves out. It compares, hashes, prints and serialises as the
    server's string. ``decode`` does the same as calling the class, by a table look-up.

    Example:
        >>> class Colour(OpenEnum):
        ...     RED = "red"
        >>> Colour("mauve") == "mauve", Colour("red") is Colour.RED, list(Colour) == [Colour.RED]
        (True, True, True)
    """

    decode: ClassVar[Callable[[str], Any]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.decode = _Table(cls).__getitem__

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    # The three below are written out: what `enum` does instead differs between patch versions of Python, and some of
    # them look the member up by its name, which an unknown value does not have.

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (str.__str__(self),)


class _Table(dict[str, OpenEnum]):
    """The members of one enum by their value; unknown values are made anew and not kept."""

    def __init__(self, enum: type[OpenEnum]) -> None:
        super().__init__({member.value: member for member in enum})
        self._enum = enum

    def __missing__(self, value: str) -> OpenEnum:
        return self._enum(value)
