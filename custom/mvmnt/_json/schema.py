"""What every kind of JSON value offers: decoding and checking."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol, TypeVar

__all__ = ["UNDECODABLE", "Member", "Misfit", "Schema", "optional", "required"]

T_co = TypeVar("T_co", covariant=True)


class Misfit(ValueError):
    """A value does not fit its schema.

    Attributes:
        place: where, as a JSON path below the value that was checked: ``.lines[2].amount``, or nothing for the value
            itself.
        reason: what is wrong there and what would be right.
    """

    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason, place)
        self.reason = reason
        self.place = place

    def below(self, step: str) -> Misfit:
        """The same misfit, seen from one step further up."""
        return Misfit(self.reason, step + self.place)


class Schema(Protocol[T_co]):
    """One kind of JSON value."""

    @property
    def name(self) -> str:
        """What a fitting value is called in messages, such as ``a string``."""

    def decode(self, value: Any) -> T_co:
        """Make Python out of parsed JSON. Raises one of `UNDECODABLE` where the value does not fit."""

    def check(self, value: object, *, closed: bool) -> None:
        """Raise `Misfit` for the first place that does not fit.

        Args:
            value: parsed JSON, or what a caller may write for it: UUIDs, dates, Decimals, enum members, models.
            closed: whether members and enum values beyond the description are refused, as they are in requests. An
                answer may hold both, and null where a member is optional.
        """


#: What ``decode`` raises for a value that does not fit.
UNDECODABLE = (LookupError, TypeError, ValueError, AttributeError)


class Member(NamedTuple):
    """A named member of a JSON object."""

    schema: Schema[object]
    required: bool


def required(schema: Schema[object]) -> Member:
    """A member that must be there."""
    return Member(schema, required=True)


def optional(schema: Schema[object]) -> Member:
    """A member that may be absent."""
    return Member(schema, required=False)
