"""What makes JSON types of a model's attributes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, TypeAlias
from uuid import UUID

import orjson

from mvmnt._core.json_numbers import decimal_to_json
from mvmnt._json.open_enum import OpenEnum
from mvmnt._json.unset import UNSET, FieldName

__all__ = ["to_json", "writer"]

_Writer: TypeAlias = Callable[[Any], object]


def to_json(value: object) -> object:
    """The JSON types of an attribute's value."""
    return _WRITERS[type(value)](value)


class _Writers(dict[type, _Writer]):
    """What makes JSON types of a value, by its class; found on first use."""

    def __missing__(self, kind: type) -> _Writer:
        self[kind] = found = _writer(kind)
        return found


_WRITERS: Final = _Writers()


def _writer(kind: Any) -> _Writer:
    if hasattr(kind, "json_members"):  # a model
        to_dict: _Writer = kind.to_dict
        return to_dict
    if kind is UUID or kind is datetime:
        return _uuid_to_json if kind is UUID else _datetime_to_json
    if issubclass(kind, Decimal):
        return decimal_to_json
    if issubclass(kind, UUID | OpenEnum):
        return str
    if issubclass(kind, date):
        isoformat: _Writer = kind.isoformat
        return isoformat
    return _list_to_json if issubclass(kind, list) else _unchanged


def _uuid_to_json(value: UUID) -> str:
    """What `str` gives, in half the time."""
    return orjson.dumps(value)[1:-1].decode()


def _datetime_to_json(value: datetime) -> str:
    """What `isoformat` gives, for the time zone of responses in half the time. orjson writes others to the minute."""
    return orjson.dumps(value)[1:-1].decode() if value.tzinfo is UTC else value.isoformat()


def _list_to_json(values: list[object]) -> list[object]:
    return [_WRITERS[type(value)](value) for value in values]


def _unchanged(value: object) -> object:
    return value


def writer(
    model: str, attributes: Iterable[str], members: Iterable[str], others: Callable[[Any], dict[str, Any]]
) -> Callable[[Any], dict[str, Any]]:
    """Write a function with a line for each attribute, as attrs writes `__init__`: a loop takes a third longer.

    Args:
        model: the name of the model.
        attributes: the names of its attributes, by which they are read.
        members: the JSON names of their members.
        others: gives the members beyond those.
    """
    names = tuple(attributes)
    lines: list[str] = []
    for index, (attribute, name) in enumerate(zip(names, members, strict=True)):
        lines.append(f"    value = record.{attribute}")
        if isinstance(attribute, FieldName):
            lines.append(f"    if value is None: value = getattr(record, names[{index}])")
        lines.append(
            f"    if value is not UNSET: "
            f"members[{name!r}] = value if (kind := type(value)) is str or value is None else WRITERS[kind](value)"
        )
    source = "\n".join(["def to_dict(record):", "    members = beyond(record)", *lines, "    return members"])

    def beyond(record: object) -> dict[str, object]:
        found = others(record)
        return {name: to_json(value) for name, value in found.items()} if found else {}

    namespace: dict[str, Any] = {"UNSET": UNSET, "WRITERS": _WRITERS, "names": names, "beyond": beyond}
    exec(compile(source, f"<to_dict of {model}>", "exec"), namespace)  # noqa: S102  # identifiers and quoted names
    written: Callable[[Any], dict[str, Any]] = namespace["to_dict"]
    return written
