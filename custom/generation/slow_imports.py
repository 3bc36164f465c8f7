"""Leaves out what takes a fifth of the time of an update to import, and does nothing for it."""

from __future__ import annotations

import sys

__all__ = ["leave_out"]


def leave_out() -> None:
    """Let `jsonschema` do without `rfc3987_syntax`, which makes 38 parsers on import.

    It checks the formats of international addresses, which no rule of OpenAPI has. Call this before the first import of
    `jsonschema`; where that was imported already, nothing happens.
    """
    if "jsonschema" not in sys.modules:
        sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # Python's word for "not to be found"
