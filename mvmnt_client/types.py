"""Types that models and endpoint functions share."""

from collections.abc import Mapping
from enum import Enum
from typing import Final, Generic, Literal, TypeVar

from attrs import frozen

T = TypeVar("T")


class Unset(Enum):
    """The type of `UNSET`, the value of a member that is absent. It is false, and it is not null, which is None."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


#: The value of a member that is absent: a PATCH leaves it unchanged, where None clears it.
UNSET: Final = Unset.UNSET


@frozen
class Response(Generic[T]):
    """A 2xx answer with what an endpoint's model leaves out.

    Attributes:
        status_code: the HTTP status.
        content: the body as it came.
        headers: the answer's headers, by any case of their names.
        parsed: the model that the body holds; None where it holds nothing.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T


__all__ = ["UNSET", "Response", "Unset"]
