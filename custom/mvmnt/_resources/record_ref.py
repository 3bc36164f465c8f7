"""How a record is named in a call: by its id, or by the caller's own key.

The API takes either in the same place of a path, and the query parameter `by` says which it is. `Key` and `Id` say so
in code; plain strings are told apart by their look.
"""

from __future__ import annotations

from typing import Literal, TypeAlias
from urllib.parse import quote
from uuid import UUID

import attrs

from mvmnt.errors import RecordRefError

__all__ = ["Id", "Key", "RecordRef", "lookup_by", "path_segment", "uuid_segment"]

LONGEST_KEY = 512  # characters, by the API's description


def _check_length(name: str, value: str) -> None:
    if not value:
        raise RecordRefError(f"{name} is empty: it must name a record")
    if len(value) > LONGEST_KEY:
        raise RecordRefError(f"{name} has {len(value)} characters: at most {LONGEST_KEY} are allowed")


def _check_text(holder: object, attribute: attrs.Attribute[str], value: object) -> None:
    name = type(holder).__name__
    if not isinstance(value, str):
        raise TypeError(f"{name} takes a string, not {type(value).__name__}")
    _check_length(name, value)


@attrs.frozen
class Key:
    """A record named by the caller's own key: 1 to 512 characters, any of them, unique per kind of record.

    Example:
        >>> Key("ERP-1").reference()
        {'key': 'ERP-1'}
    """

    value: str = attrs.field(validator=_check_text)

    def reference(self) -> dict[str, str]:
        """This key as the reference that request bodies take."""
        return {"key": self.value}


def _plain_id(value: str | UUID) -> str:
    return str(value) if isinstance(value, UUID) else value


@attrs.frozen
class Id:
    """A record named by the id that the API gave it.

    Example:
        >>> Id("0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11").reference()
        {'id': '0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11'}
    """

    value: str = attrs.field(converter=_plain_id, validator=_check_text)

    def reference(self) -> dict[str, str]:
        """This id as the reference that request bodies take."""
        return {"id": self.value}


RecordRef: TypeAlias = Key | Id | UUID | str
"""What every method that addresses one record takes.

A UUID is an id. A plain string that reads as a UUID may be either, and the server tries both; any other is a key.
"""


def path_segment(value: RecordRef, name: str) -> str:
    """`value` as one segment of a URL path, percent-encoded whole, so that no character can lead elsewhere.

    `name` is the parameter's name, for the error's text.

    Raises:
        RecordRefError: `value` is empty, longer than 512 characters, or is `.` or `..`, which no path can carry: HTTP
            clients and servers take them, encoded or not, for this and the upper level.
        TypeError: `value` is none of Key, Id, UUID and str.
    """
    text = value.value if isinstance(value, Key | Id) else str(value) if isinstance(value, UUID) else value
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a Key, an Id, a UUID or a string, not {type(value).__name__}")
    _check_length(name, text)
    if text in (".", ".."):
        raise RecordRefError(f"{name} is {text!r}, which no URL path can carry: address the record by its id")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise RecordRefError(f"{name} holds a lone surrogate, which is not a character: {text!r}") from None


def uuid_segment(value: Id | UUID | str, name: str) -> str:
    """`value` as a path segment where the API takes nothing but a UUID.

    `name` is the parameter's name, for the error's text.

    Raises:
        RecordRefError: `value` is no UUID.
    """
    text = value.value if isinstance(value, Id) else str(value)
    try:
        return str(UUID(text))
    except ValueError:
        raise RecordRefError(f"{name} must be a UUID here, not {text!r}: the API takes no client key for it") from None


def lookup_by(value: RecordRef) -> Literal["id", "key"] | None:
    """What to send as query parameter `by` for `value`; None leaves the choice to the server.

    None is only for plain strings that read as a UUID: they may be an id, or a client key that looks like one.
    """
    if isinstance(value, Key):
        return "key"
    if isinstance(value, Id | UUID):
        return "id"
    try:
        UUID(value)
    except ValueError:
        return "key"
    return None
