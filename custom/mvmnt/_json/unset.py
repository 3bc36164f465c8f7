"""The value of a member that is absent."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """The type of `UNSET`. It is false, and it is not null, which is None."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


#: The value of a member that is absent: a PATCH leaves it unchanged, where None clears it.
UNSET: Final = Unset.UNSET
