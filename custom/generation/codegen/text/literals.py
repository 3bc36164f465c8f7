"""Text of a description as Python string literals."""

from __future__ import annotations

from generation.codegen.generator_seam import PythonCode, UntrustedString

__all__ = ["in_double_quotes", "literal"]

_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(text: UntrustedString | str) -> str:
    """A string literal whose value is a text of the description, whatever it holds."""
    return f'"{in_double_quotes(text)}"'


def in_double_quotes(text: UntrustedString | PythonCode | str) -> str:
    """The same without the quotes: characters that are not seen, or that turn others round, are escaped."""
    if isinstance(text, UntrustedString):
        text = text.get_untrusted_value()
    elif isinstance(text, PythonCode):
        text = text.as_unembedded_code()
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    if character.isprintable():
        return character
    number = ord(character)
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}" if number < 65536 else f"\\U{number:08x}"
