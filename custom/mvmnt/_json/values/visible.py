"""JSON text in which everything can be seen."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from msgspec.json import Encoder

__all__ = ["as_text", "visible"]

_NO_BREAK_SPACE: Final = "\xa0"
_UNSEEN: Final = frozenset(
    map(chr, (0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, *range(0x180B, 0x1810), *range(0xFE00, 0xFE10)))
) | frozenset(map(chr, range(0xE0100, 0xE01F0)))
"""Printable, but default-ignorable by Unicode: fillers and selectors of variants."""


def as_text(value: Any) -> str:
    """JSON text. Numbers have their digits.

    A character that a person cannot see stands as its escape, so that whoever looks at the text sees all that a
    program reads, and a terminal gets no control sequence.
    """
    return visible(_encoder().encode(value).decode())


def visible(text: str) -> str:
    """Text with escapes for the characters that cannot be seen."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char if (char.isprintable() and char not in _UNSEEN) or char == _NO_BREAK_SPACE else json.dumps(char)[1:-1]
        for char in text
    )


@cache
def _encoder() -> Encoder:
    from msgspec.json import Encoder  # here: a program that writes none need not wait for it

    return Encoder(decimal_format="number")
