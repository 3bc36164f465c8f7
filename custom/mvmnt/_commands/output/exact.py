"""Records as JSON values whose exact numbers are Decimals, and such values as text."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from mvmnt._core.json_types import is_array, is_object
from mvmnt._json.model import Model
from mvmnt._json.values.visible import as_text, visible

__all__ = ["as_cell", "as_indented", "as_text", "exact_json"]


def exact_json(value: Any) -> Any:
    """A result as JSON types: `to_dict`, but each amount is the Decimal with the digits of the response."""
    if isinstance(value, Model):
        return _exact(value, value.to_dict())
    return [exact_json(item) for item in value] if is_array(value) else value


def _exact(value: Any, plain: Any) -> Any:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, Model) and is_object(plain):
        return {name: _exact(value[name], content) for name, content in plain.items()}
    if is_array(value) and is_array(plain):
        return [_exact(item, content) for item, content in zip(value, plain, strict=True)]
    return plain


def as_indented(value: Any) -> str:
    """JSON text in lines."""
    from msgspec.json import format as in_lines

    return in_lines(as_text(value), indent=2)


def as_cell(value: Any) -> str:
    """A value in one cell of a table: text as it is, nothing for null, else JSON."""
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) else as_text(value)
