"""The interface of schemas: decoding and checking JSON values."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, Final, NamedTuple, Protocol, TypeVar

__all__ = [
    "OPEN_REQUEST",
    "REQUEST",
    "RESPONSE",
    "UNDECODABLE",
    "Choice",
    "Member",
    "Misfit",
    "Rules",
    "Schema",
    "optional",
    "required",
]

T_co = TypeVar("T_co", covariant=True)


class Misfit(ValueError):
    """A value does not fit its schema.

    Attributes:
        reason: what is wrong there and what would be right.
        steps: the member names and array indexes that lead from the value that was checked to the misfit.
    """

    def __init__(self, reason: str, *steps: str | int) -> None:
        super().__init__(reason, *steps)
        self.reason = reason
        self.steps = steps

    @property
    def place(self) -> str:
        """The JSON path of the misfit: ``.lines[2].amount``, or nothing for the value itself."""
        return "".join(_written(step) for step in self.steps)

    def below(self, step: str | int) -> Misfit:
        """The same misfit, seen from one level above."""
        return Misfit(self.reason, step, *self.steps)


def _written(step: str | int) -> str:
    """One step of a path. A name that is no plain word is quoted: it must not look like another path or line."""
    return f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!r}]"


class Rules(NamedTuple):
    """What a check holds a value to, beside types and required members.

    Attributes:
        sent: whether the value is sent. A response may have null for optional members, and other forms of dates.
        known: whether the value has only what the description knows: its members, its enum values, its bounds.
    """

    sent: bool
    known: bool


RESPONSE: Final = Rules(sent=False, known=False)
REQUEST: Final = Rules(sent=True, known=True)
OPEN_REQUEST: Final = Rules(sent=True, known=False)
"""A request to a server that is newer than the description."""


class Schema(Protocol[T_co]):
    """One kind of JSON value."""

    @property
    def name(self) -> str:
        """The name of a valid value in messages, such as ``a string``."""
        ...

    @property
    def always_fit(self) -> frozenset[type]:
        """The classes whose instances are always valid, so that they need no check."""
        ...

    def decode(self, value: Any, /) -> T_co:
        """Make Python out of parsed JSON. Raises one of `UNDECODABLE` where the value does not fit."""
        ...

    def check(self, value: object, rules: Rules) -> None:
        """Raise `Misfit` for the first place that does not fit.

        Args:
            value: parsed JSON, or what a caller may write for it: UUIDs, dates, Decimals, enum members, models.
            rules: `RESPONSE`, `REQUEST` or `OPEN_REQUEST`.
        """


#: What ``decode`` raises for a value that does not fit.
UNDECODABLE = (LookupError, TypeError, ValueError, AttributeError, RecursionError)


class Member(NamedTuple):
    """A named member of a JSON object."""

    schema: Schema[object]
    required: bool
    always_fit: frozenset[type]  # the schema's, at hand for the loop over a record's members


class Choice(NamedTuple):
    """Members of an object that must be there together: all of at least one group.

    Attributes:
        groups: their JSON names.
        only_one: whether they must be there of one group alone.
    """

    groups: tuple[tuple[str, ...], ...]
    only_one: bool

    def check(self, names: Container[str]) -> None:
        """Raise `Misfit` where an object with these members does not satisfy it."""
        found = 0
        for group in self.groups:
            for name in group:
                if name not in names:
                    break
            else:
                found += 1
        if not found or (self.only_one and found > 1):
            words = " or ".join(" with ".join(group) for group in self.groups)
            raise Misfit(f"expected {words}, {'not several of them' if found else 'of which there is none'}")


def required(schema: Schema[object]) -> Member:
    """A member that must be there."""
    return Member(schema, required=True, always_fit=schema.always_fit)


def optional(schema: Schema[object]) -> Member:
    """A member that may be absent."""
    return Member(schema, required=False, always_fit=schema.always_fit)
