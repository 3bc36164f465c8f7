"""Names that come from the spelling alone: what stands before or beside something does not decide what it is called."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence, Set

from attrs import frozen

from generation.codegen.generator_seam import PropertyProtocol, PythonIdentifier, strings

__all__ = ["Spelling", "attribute_names", "member_names"]


def member_names(values: Sequence[str]) -> list[str]:
    """The names of an enum's members, each made of its value.

    Of values that differ in spelling alone, the one that is its own name keeps it; the others get an ending made of
    their spelling.

    Example:
        >>> member_names(["_25_TO_49", "Net 30", ""])
        ['VALUE_25_TO_49', 'NET_30', 'EMPTY']
    """
    plain = [_member_name(value) for value in values]
    often = Counter(plain)
    return [
        name if often[name] == 1 or value == name else f"{name}_{digest(value)}"
        for value, name in zip(values, plain, strict=True)
    ]


def _member_name(value: str) -> str:
    words = strings.snake_case(value.upper()).upper()
    if not words:
        return f"VALUE_{value.encode('utf-8', 'surrogatepass').hex().upper()}" if value else "EMPTY"
    return words if words.isidentifier() and value[:1].isalpha() else f"VALUE_{words}"


def digest(value: str) -> str:
    """Six characters that tell a text from others."""
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()[:6].upper()


@frozen
class Spelling:
    """How a member or parameter is spelled.

    Attributes:
        text: the JSON name.
        snake: its Python name, if no other has it.
        literal: the Python name that stays closest to the spelling.
    """

    text: str
    snake: str
    literal: str

    @classmethod
    def of(cls, prop: PropertyProtocol, prefix: str) -> Spelling:
        """The spelling of a property; one that the generator renamed otherwise keeps that name."""
        literal = str(PythonIdentifier(prop.name, prefix, skip_snake_case=True))
        snake = str(PythonIdentifier(prop.name, prefix))
        return cls(prop.name.get_untrusted_value(), snake if prop.python_name == literal else prop.python_name, literal)

    @property
    def rank(self) -> tuple[bool, str]:
        """Which of several spellings keeps the name: the one in camel case, as the API spells its members."""
        first, *others = self.snake.split("_")
        return self.text != first + "".join(word.capitalize() for word in others), self.text


def attribute_names(spellings: Sequence[Spelling], taken: Set[str] = frozenset()) -> list[str]:
    """Distinct Python names, in the order of the spellings, which does not matter for any of them.

    Args:
        spellings: all members of a model, or all arguments of a function.
        taken: names that are in use otherwise.
    """
    ranked = sorted(range(len(spellings)), key=lambda index: spellings[index].rank)
    names: dict[int, str] = {}
    for index in ranked:
        if spellings[index].snake not in {*taken, *names.values()}:
            names[index] = spellings[index].snake
    for index in ranked:
        if index not in names:
            names[index] = _unused(spellings[index], {*taken, *names.values()})
    return [names[index] for index in range(len(spellings))]


def _unused(spelling: Spelling, used: Set[str]) -> str:
    if spelling.literal not in used:
        return spelling.literal
    number = 2
    while f"{spelling.snake}_{number}" in used:
        number += 1
    return f"{spelling.snake}_{number}"
