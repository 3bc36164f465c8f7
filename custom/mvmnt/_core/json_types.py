"""Parsed JSON, told apart by its kind. What is inside stays unchecked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import TypeIs

__all__ = ["is_array", "is_mapping", "is_object", "is_sequence"]


def is_object(value: object) -> TypeIs[dict[str, Any]]:
    """Whether parsed JSON is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeIs[list[Any]]:
    """Whether parsed JSON is an array."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeIs[Mapping[Any, Any]]:
    """Whether a caller's value is an object in JSON."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeIs[Sequence[Any]]:
    """Whether a caller's value is an array in JSON; text and bytes are sequences too."""
    return isinstance(value, Sequence)
