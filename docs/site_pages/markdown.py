"""Docstrings and annotations as Markdown."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any, Final

from griffe import Class, DocstringSectionKind, Function, Object

__all__ = ["Types", "call_of", "docstring", "table", "text"]

OPTIONS: Final = {"returns_multiple_items": False, "returns_named_value": False, "warnings": False}
"""How docstrings are read: one value comes back, and a class may describe what its `__init__` does not name."""

_CODE = re.compile(r"(`[^`]*`)")
_MAPPINGS = re.compile(r"(\w+Dict2? \| )*Mapping\[str, Any\]")
_TYPED_DICT = re.compile(r"\[(\w+) \| \w+Dict2?\]")


class Types:
    """Annotations as Markdown, in which models lead to their place in the reference."""

    def __init__(self, models: Collection[str]) -> None:
        self._models = frozenset(models)

    def __call__(self, annotation: object) -> str:
        """An annotation. The mappings that stand for a model are told as `mapping`."""
        written = _MAPPINGS.sub("mapping", _TYPED_DICT.sub(r"[\1]", str(annotation)))
        words = re.split(r"(\w+)", written)
        return "".join(
            f"[{word}](#model-{word.lower()})" if word in self._models else re.sub(r"([\[\]|*_])", r"\\\1", word)
            for word in words
        )


def text(value: str) -> str:
    """A docstring's text, whose angle brackets are no HTML."""
    return "".join(
        part if part.startswith("`") else part.replace("<", "&lt;").replace("*", r"\*") for part in _CODE.split(value)
    )


def table(titles: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """The lines of a table, or none if it has no rows."""
    lines = ["| " + " | ".join(" ".join(cell.split()) for cell in row) + " |" for row in rows]
    titles = list(titles)
    return [f"| {' | '.join(titles)} |", f"|{' --- |' * len(titles)}", *lines, ""] if lines else []


def call_of(function: Function, name: str) -> str:
    """A call with the names of all arguments, as it is written in Python."""
    parts: list[str] = []
    keywords = False
    for parameter in function.parameters:
        if parameter.name in ("self", "cls"):
            continue
        kind = parameter.kind.value if parameter.kind else ""
        if kind == "keyword-only" and not keywords:
            keywords = True
            parts.append("*")
        stars = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
        keywords = keywords or stars == "*"
        default = "" if parameter.default is None or stars else f"={parameter.default}"
        parts.append(f"{stars}{parameter.name}{default}")
    awaited = "await " if "async" in function.labels else ""
    one_line = f"{awaited}{name}({', '.join(parts)})"
    return one_line if len(one_line) <= 90 else f"{awaited}{name}(\n    " + ",\n    ".join(parts) + ",\n)"


def docstring(of: Object, types: Types, *, returns: bool = True) -> list[str]:
    """The lines of an object's docstring."""
    if of.docstring is None:
        return []
    lines: list[str] = []
    for section in of.docstring.parse("google", **OPTIONS):
        match section.kind:
            case DocstringSectionKind.text:
                lines += [text(section.value), ""]
            case DocstringSectionKind.parameters | DocstringSectionKind.attributes:
                rows = [(f"`{one.name}`", _type(one, of, types), text(one.description)) for one in section.value]
                titles = ("argument" if section.kind is DocstringSectionKind.parameters else "attribute", "type", "")
                lines += table(titles, rows)
            case DocstringSectionKind.returns | DocstringSectionKind.yields if returns:
                [one] = section.value
                what = types(of.returns) if isinstance(of, Function) and of.returns else types(one.annotation)
                lines += [f"**Gives** {what}: {text(one.description)}", ""]
            case DocstringSectionKind.raises:
                errors = [(f"`{one.annotation}`", text(one.description)) for one in section.value]
                lines += table(("error", "when"), errors)
            case DocstringSectionKind.admonition:
                lines += [f"**{section.title or 'Example'}**", "", "```python", section.value.contents, "```", ""]
            case DocstringSectionKind.examples:
                lines += ["**Example**", "", "```python", *(part for _, part in section.value), "```", ""]
            case _:
                pass
    return lines


def _type(one: Any, of: Object, types: Types) -> str:
    annotation = one.annotation
    if annotation is None and isinstance(of, Class) and one.name in of.members and of.members[one.name].is_attribute:
        annotation = of.members[one.name].annotation  # type: ignore[union-attr]  # an attribute has one
    return types(annotation) if annotation is not None else ""
