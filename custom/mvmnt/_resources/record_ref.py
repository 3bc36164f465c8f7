"""References to records: an id, or the caller's own key.

The API takes either in the same place of a path, and the query parameter `by` tells which it is. `Key` and `Id` tell it
in code. A plain string that is a UUID may be either; any other is a key.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Literal, TypeAlias
from urllib.parse import quote
from uuid import UUID

import attrs

from mvmnt._core.uuids import is_uuid
from mvmnt.errors import RecordRefError

__all__ = ["Id", "Key", "RecordRef", "lookup_by", "path_segment", "uuid_segment"]

LONGEST_KEY = 512  # characters, by the API's description


def _check_length(name: str, value: str) -> None:
    if not value:
        raise RecordRefError(f"{name} is empty: it must name a record")
    if len(value) > LONGEST_KEY:
        raise RecordRefError(f"{name} has {len(value)} characters: at most {LONGEST_KEY} are allowed")


def _check_id(holder: object, attribute: attrs.Attribute[str], value: object) -> None:
    _check_text(holder, attribute, value)
    if not is_uuid(str(value)):
        raise RecordRefError(f"Id takes a UUID (8-4-4-4-12 hexadecimal digits), not {value!r}; is it a Key?")


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
    """A record named by the id that the API gave it: a UUID, as such or as its 8-4-4-4-12 hexadecimal digits.

    Raises:
        RecordRefError: the value is no UUID.

    Example:
        >>> Id("0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11").reference()
        {'id': '0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11'}
    """

    value: str = attrs.field(converter=_plain_id, validator=_check_id)

    def reference(self) -> dict[str, str]:
        """This id as the reference that request bodies take."""
        return {"id": self.value}


RecordRef: TypeAlias = Key | Id | UUID | str
"""What every method that addresses one record takes.

A UUID is an id. A plain string of 8-4-4-4-12 hexadecimal digits may be either, and the server tries both; any other is
a key.
"""


def path_segment(value: RecordRef, name: str, literals: Container[str] = ()) -> str:
    """`value` as one segment of a URL path, with all special characters encoded.

    Args:
        value: the reference.
        name: the parameter's name; errors name it.
        literals: the words that the API has in this place of a path, in lower case: they lead to other operations.

    Raises:
        RecordRefError: `value` is empty, longer than 512 characters, one of `literals`, or is `.` or `..`, which HTTP
            clients and servers take, encoded or not, for this and the upper level.
        TypeError: `value` is none of Key, Id, UUID and str.
    """
    if isinstance(value, Id | UUID):
        return _plain_id(value.value if isinstance(value, Id) else value)
    text = value.value if isinstance(value, Key) else value
    if not isinstance(text, str):
        raise TypeError(f"{name} must be a Key, an Id, a UUID or a string, not {type(value).__name__}")
    _check_length(name, text)
    if text in (".", ".."):
        raise RecordRefError(f"{name} is {text!r}, which no URL path can carry: address the record by its id")
    if text.lower() in literals:  # many servers match paths in any case
        raise RecordRefError(
            f"{name} is {text!r}, which is a path of the API itself: another operation would be called. Address the "
            f"record by its id; a filter on `key` finds it"
        )
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
    if not is_uuid(text):
        raise RecordRefError(f"{name} must be a UUID here, not {text!r}: the API takes no client key for it")
    return text.lower()


def lookup_by(value: RecordRef) -> Literal["id", "key"] | None:
    """What to send as query parameter `by` for `value`; None leaves the choice to the server.

    None is only for plain strings that are a UUID: they may be an id, or a client key that looks like one.
    """
    if isinstance(value, Key):
        return "key"
    if isinstance(value, Id | UUID):
        return "id"
    return None if is_uuid(value) else "key"
