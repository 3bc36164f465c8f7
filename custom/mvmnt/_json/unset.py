"""`UNSET`, the value of an absent member, which is not null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class _NoValue:
    """Stands for no JSON value, so that every serialiser refuses it: as a text it would be written as one."""

    def __repr__(self) -> str:
        return "no value"


class Unset(Enum):
    """The type of `UNSET`. It is false, and it is not null, which is None."""

    UNSET = _NoValue()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        return getattr, (Unset, "UNSET")  # Python 3.11 would pickle the value


#: The value of a member that is absent: a PATCH leaves it unchanged, where None clears it.
UNSET: Final = Unset.UNSET
