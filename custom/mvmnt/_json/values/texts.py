"""JSON as text, for values inside of other text."""

from __future__ import annotations

from typing import Any

import orjson

from mvmnt._core.json_types import is_mapping
from mvmnt._json.models.writers import to_json

__all__ = ["json_text"]


def json_text(value: object) -> str:
    """A value as JSON."""
    return orjson.dumps(value, default=_plain).decode()


def _plain(value: Any) -> Any:
    found = to_json(value)
    if found is value:
        return dict(value) if is_mapping(value) else str(value)
    return found
