"""Regular expressions of a description, which are ECMAScript's, as Python's `re` has them.

Only what certainly means the same in both is translated, and only what takes bounded time. All else is left to the
server: a pattern that is wrong here would refuse what the server takes.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import define, frozen

__all__ = ["Translated", "translated"]

#: Steps that matching may take in the worst case, for one text: some milliseconds.
_MOST_STEPS: Final = 200_000
_LONGEST_TEXT: Final = 4_000
_MOST_REPEATED: Final = 1_000

_CLASSES: Final = frozenset("dDwW")
#: What ECMAScript takes for white space, for the inside of a class.
_SPACE: Final = r"\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_SYNTAX: Final = frozenset("^$\\.*+?()[]{}|/-")
_CONTROLS: Final = frozenset("tnvfr")
_QUANTIFIER: Final = re.compile(r"[*+?]|\{(\d{1,4})(,(\d{0,4}))?\}", re.ASCII)
_HEX: Final = re.compile(r"x[0-9A-Fa-f]{2}|u(?![dD][89A-Fa-f])[0-9A-Fa-f]{4}")


@frozen
class Translated:
    """A pattern for `re`.

    Attributes:
        written: as the description has it.
        python: for `re.search` with `re.ASCII`.
        longest: characters of the longest text that it takes bounded time to match.
    """

    written: str
    python: str
    longest: int


class _UnknownError(Exception):
    """Something that may mean another thing in Python, or takes unbounded time."""


def translated(pattern: str) -> Translated | None:
    """A pattern of a description for Python; None for one that is left to the server."""
    try:
        reader = _Reader(pattern)
        part = reader.alternatives()
        if reader.at < len(pattern) or not pattern.isascii():
            return None
        re.compile(part.python, re.ASCII)
    except (_UnknownError, re.error, RecursionError, OverflowError):
        return None
    power = part.loops + (0 if part.python.startswith("^") and "|" not in part.python else 1)
    longest = min(_LONGEST_TEXT, int((_MOST_STEPS / part.ways) ** (1 / power)) if power else _LONGEST_TEXT)
    return Translated(pattern, part.python, longest) if longest > 0 else None


@frozen
class _Part:
    """A piece of a pattern.

    Attributes:
        python: the piece for Python.
        loops: quantifiers in it that may match texts of several lengths; each multiplies the steps by the text.
        ways: how many alternatives it tries in the worst case.
        is_fixed: whether it can be tried in one way alone, so that it may stand in a loop.
    """

    python: str
    loops: int = 0
    ways: int = 1
    is_fixed: bool = True


@define
class _Reader:
    pattern: str
    at: int = 0

    def alternatives(self) -> _Part:
        parts = [self.sequence()]
        while self.takes("|"):
            parts.append(self.sequence())
        return _Part(
            "|".join(part.python for part in parts),
            max(part.loops for part in parts),
            sum(part.ways for part in parts),
            len(parts) == 1 and parts[0].is_fixed,
        )

    def sequence(self) -> _Part:
        whole = _Part("")
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self.quantified(self.atom())
            whole = _Part(
                whole.python + part.python,
                whole.loops + part.loops,
                min(whole.ways * part.ways, _MOST_STEPS),
                whole.is_fixed and part.is_fixed,
            )
        return whole

    def quantified(self, part: _Part) -> _Part:
        found = _QUANTIFIER.match(self.pattern, self.at)
        if found is None:
            if self.at < len(self.pattern) and self.pattern[self.at] in "{}":
                raise _UnknownError
            return part
        self.at = found.end()
        lazy = "?" if self.takes("?") else ""
        if part.python in ("^", r"\Z", r"\b", r"\B") or part.python.startswith(("(?=", "(?!")):
            raise _UnknownError
        fewest, most = _counts(found)
        if max(fewest, most or 0) > _MOST_REPEATED or (most is not None and most < fewest):
            raise _UnknownError
        repeats = most is None or most > 1
        if repeats and not part.is_fixed:
            raise _UnknownError  # loops in loops, and choices in loops, may take exponential time
        varies = fewest != most
        return _Part(
            f"{part.python}{found[0]}{lazy}",
            part.loops + (varies and repeats),
            part.ways + (varies and not repeats),
            part.is_fixed and not varies,
        )

    def atom(self) -> _Part:
        character = self.pattern[self.at]
        self.at += 1
        if character == "(":
            return self.group()
        if character == "[":
            return _Part(self.character_class())
        if character == "\\":
            return _Part(self.escape())
        if character == ".":
            return _Part(r"[^\n\r\u2028\u2029]")
        if character == "$":
            return _Part(r"\Z")
        if character in "*+?{}]" or not character.isprintable():
            raise _UnknownError
        return _Part(character)

    def group(self) -> _Part:
        opening = "(?:"
        for look in ("?:", "?=", "?!"):
            if self.pattern.startswith(look, self.at):
                self.at += len(look)
                opening = f"({look}"
                break
        else:
            if self.pattern.startswith("?", self.at):
                raise _UnknownError
        inside = self.alternatives()
        if not self.takes(")"):
            raise _UnknownError
        return _Part(f"{opening}{inside.python})", inside.loops, inside.ways, inside.is_fixed)

    def escape(self, *, in_class: bool = False) -> str:
        """What stands after a backslash."""
        if self.at >= len(self.pattern):
            raise _UnknownError
        character = self.pattern[self.at]
        hexadecimal = _HEX.match(self.pattern, self.at)
        if hexadecimal is not None:
            self.at = hexadecimal.end()
            return f"\\{hexadecimal[0]}"
        self.at += 1
        if character == "s":
            return _SPACE if in_class else f"[{_SPACE}]"
        if character in _CLASSES or character in _CONTROLS or character in _SYNTAX:
            return f"\\{character}"
        if character == "S" and not in_class:
            return f"[^{_SPACE}]"
        if character in "bB" and not in_class:
            return f"\\{character}"
        raise _UnknownError

    def character_class(self) -> str:
        found = "["
        if self.takes("^"):
            found += "^"
        if self.pattern.startswith("]", self.at):
            raise _UnknownError  # empty in ECMAScript, a bracket in Python
        while not self.takes("]"):
            if self.at >= len(self.pattern):
                raise _UnknownError
            character = self.pattern[self.at]
            self.at += 1
            if character == "\\":
                found += self.escape(in_class=True)
            elif character.isprintable():
                found += f"\\{character}" if character in "[&~|" else character
            else:
                raise _UnknownError
        return f"{found}]"

    def takes(self, text: str) -> bool:
        """Go past a text, if it is next."""
        if not self.pattern.startswith(text, self.at):
            return False
        self.at += len(text)
        return True


def _counts(found: re.Match[str]) -> tuple[int, int | None]:
    """The fewest and the most repetitions of a quantifier; None for any number."""
    if found[0] in "*+?":
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[found[0]]
    fewest = int(found[1])
    if found[2] is None:
        return fewest, fewest
    return fewest, int(found[3]) if found[3] else None
