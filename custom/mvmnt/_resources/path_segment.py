"""Puts a record's id or key into a URL: its path segment and the parameter `by`."""

from __future__ import annotations

from collections.abc import Container
from typing import Literal
from uuid import UUID

from mvmnt._core.quoting import quoted
from mvmnt._core.uuids import is_uuid
from mvmnt._json.schema import REQUEST, Misfit, Schema
from mvmnt._resources.record_ref import Id, Key, RecordRef, check_length
from mvmnt.errors import RecordRefError

__all__ = ["lookup_by", "path_segment", "uuid_segment"]


def path_segment(
    value: RecordRef, name: str, literals: Container[str] = (), schema: Schema[object] | None = None
) -> str:
    """Encode a reference as one segment of a URL path.

    Args:
        value: the reference.
        name: the parameter's name, for errors.
        literals: the words of the API's paths in this place, in lower case, which belong to other operations.
        schema: bounds of the text, where the description sets some.

    Raises:
        RecordRefError: `value` is empty, longer than 512 characters, one of `literals`, beyond the bounds, or is `.` or
            `..`, which HTTP clients and servers read, encoded or not, as this and the upper level.
        TypeError: `value` is none of Key, Id, UUID and str.
    """
    if isinstance(value, Id | UUID):
        return str(value.value if isinstance(value, Id) else value)
    text = value.value if isinstance(value, Key) else value
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a Key, an Id, a UUID or a string, not {type(value).__name__}")
    check_length(name, text)
    if schema is not None:
        try:
            schema.check(text, REQUEST)
        except Misfit as misfit:
            raise RecordRefError(f"{name}: {misfit.reason}") from None
    if text in (".", ".."):
        raise RecordRefError(f"{name} is {text!r}, which cannot stand in a URL path: address the record by its UUID")
    if text.lower() in literals:  # many servers match paths in any case
        raise RecordRefError(
            f"{name} is {text!r}, which is a path of the API itself: another operation would be called. Address the "
            f"record by its id; a filter on `key` finds it"
        )
    try:
        return quoted(text)
    except UnicodeEncodeError:
        raise RecordRefError(f"{name} holds a lone surrogate, which is not a character: {text!r}") from None


def uuid_segment(value: Id | UUID | str, name: str) -> str:
    """Encode a path segment that must be a UUID.

    `name` is the parameter's name, for errors.

    Raises:
        RecordRefError: `value` is no UUID.
    """
    text = value.value if isinstance(value, Id) else str(value)
    if not is_uuid(text):
        raise RecordRefError(f"{name} must be a UUID here, not {text!r}: the API accepts no client key for it")
    return text.lower()


def lookup_by(value: RecordRef) -> Literal["id", "key"] | None:
    """The query parameter `by` for a reference.

    None lets the server try both. It is for plain strings that are a UUID: each may be an id, or a key that looks like
    an id.
    """
    if isinstance(value, Key):
        return "key"
    if isinstance(value, Id | UUID):
        return "id"
    return None if is_uuid(value) else "key"
