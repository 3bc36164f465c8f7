"""References to records: `Id`, or `Key` for the caller's own key.

The API accepts either in the same place of a path; the query parameter `by` says which it is. A plain string that is a
UUID may be either; any other string is a key.
"""

from __future__ import annotations

from typing import TypeAlias
from uuid import UUID

import attrs

from mvmnt._core.uuids import is_uuid
from mvmnt.errors import RecordRefError

__all__ = ["Id", "Key", "RecordRef", "check_length"]

LONGEST_KEY = 512  # characters, by the API's description


def check_length(name: str, value: str) -> None:
    """Raise RecordRefError unless an id or key has 1 to 512 characters."""
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
    check_length(name, value)


@attrs.frozen
class Key:
    """The caller's own key of a record.

    It has 1 to 512 characters, of any kind, and is unique for a kind of record.

    Example:
        >>> Key("ERP-1").reference()
        {'key': 'ERP-1'}
    """

    value: str = attrs.field(validator=_check_text)

    def reference(self) -> dict[str, str]:
        """This key as a reference in request bodies."""
        return {"key": self.value}


def _plain_id(value: str | UUID) -> str:
    return str(value) if isinstance(value, UUID) else value


@attrs.frozen
class Id:
    """The API's id of a record: a UUID, or its 8-4-4-4-12 hexadecimal digits.

    Raises:
        RecordRefError: the value is no UUID.

    Example:
        >>> Id("0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11").reference()
        {'id': '0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11'}
    """

    value: str = attrs.field(converter=_plain_id, validator=_check_id)

    def reference(self) -> dict[str, str]:
        """This id as a reference in request bodies."""
        return {"id": self.value}


RecordRef: TypeAlias = Key | Id | UUID | str
"""The argument of every method that addresses one record.

A UUID is an id. A plain string of 8-4-4-4-12 hexadecimal digits may be either, and the server tries both; any other
string is a key.
"""
