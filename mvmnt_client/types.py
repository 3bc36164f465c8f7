"""Types that models and endpoint functions share."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import frozen

from mvmnt._json.unset import UNSET, Unset
from mvmnt._json.values.files import File

T = TypeVar("T")


@frozen
class Response(Generic[T]):
    """A 2xx response: the parsed body, and what the model leaves out.

    Attributes:
        status_code: the HTTP status.
        content: the body as received.
        headers: the response headers; names match in any case.
        parsed: the model of the body; None if the response has no body.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T


__all__ = ["UNSET", "File", "Response", "Unset"]
