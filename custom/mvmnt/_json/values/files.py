"""Files in the bodies of requests."""

from __future__ import annotations

from typing import Any

import attrs

from mvmnt._json.schema import Misfit, Rules
from mvmnt._json.values.wording import kind_of

__all__ = ["FILE", "File"]


@attrs.frozen
class File:
    """A file that is sent as a part of a form.

    Attributes:
        content: its bytes.
        name: its name, such as ``invoice.pdf``; by default the name of the member is sent.
        media_type: such as ``application/pdf``.
    """

    content: bytes = attrs.field(repr=False)
    name: str | None = None
    media_type: str = "application/octet-stream"


class _File:
    """A file of a form: a `File`, or its bytes."""

    name = "a File or bytes"
    always_fit = frozenset([File, bytes])

    def decode(self, value: Any) -> Any:
        return value

    def check(self, value: object, rules: Rules) -> None:
        if not isinstance(value, File | bytes | bytearray):
            raise Misfit(f"expected {self.name}, not {kind_of(value)}")


FILE = _File()
