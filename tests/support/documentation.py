"""The examples of a Markdown document: whole programs, and snippets for the inside of a program."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from attrs import frozen

__all__ = ["Example", "examples_of"]

PREAMBLE = "from mvmnt import Key, Mvmnt\n"

_FENCE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


@frozen
class Example:
    """A Python module made of one program, or of all snippets of one section."""

    name: str
    code: str
    is_program: bool

    def __str__(self) -> str:
        return self.name


def examples_of(document: Path) -> list[Example]:
    """The examples of `document`, in its order.

    A program calls `asyncio.run`, or makes its own client for programs without asyncio; snippets get an open `mvmnt`.
    """
    found: list[Example] = []
    text = document.read_text(encoding="utf-8")
    for section in re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]:
        blocks = _FENCE.findall(section)
        name = re.sub(r"\W+", "_", f"{document.stem} {section.splitlines()[0]}").strip("_").lower()
        programs = [block for block in blocks if "asyncio.run(" in block or "from mvmnt.sync import Mvmnt" in block]
        found += [Example(name, block, is_program=True) for block in programs]
        snippets = [block for block in blocks if block not in programs]
        if snippets:
            body = textwrap.indent("\n".join(snippets), "    ")
            found.append(Example(name, f"{PREAMBLE}\n\nasync def example(mvmnt: Mvmnt) -> None:\n{body}", False))
    return found
