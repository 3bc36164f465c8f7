"""`UNSET`, the value of an absent member, which is not null."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Literal

__all__ = ["ABSENT", "UNSET", "FieldName", "Unset"]


class _NoValue:
    """No JSON value, so that every serialiser refuses it: they would write a string."""

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

#: The same as a default of attributes whose type does not name it: a response's member that is not given is absent.
ABSENT: Final[Any] = UNSET


class FieldName(str):
    """The name of an attribute that may be absent: read by it, and not by a plain string, an absent one is UNSET.

    The names in `attrs.fields` of response models are of this class. So `attrs.evolve`, which reads and
    passes on all attributes, and the SDK itself distinguish absent members from null.
    """

    __slots__ = ()
