"""Recognises UUIDs in the API's form."""

from __future__ import annotations

import re

__all__ = ["is_uuid"]

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


def is_uuid(text: str) -> bool:
    """Whether a text is 8-4-4-4-12 hexadecimal digits and nothing else.

    `uuid.UUID` also takes braces, `urn:uuid:`, other hyphens, blanks and underscores: text that it reads as another
    UUID than it looks like.
    """
    return _UUID.fullmatch(text) is not None
