"""The columns of records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from generation.codegen.described import Described
from generation.codegen.generator_seam import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    ModelProperty,
    NoneProperty,
    PropertyProtocol,
    StringProperty,
    UnionProperty,
    UuidProperty,
)
from generation.codegen.names.spellings import Spelling, attribute_names
from generation.codegen.wire.numbers import DecimalProperty
from mvmnt._tables.table import Column, ColumnType

__all__ = ["columns", "is_presigned", "kinds_of", "variants"]

_TEXTS: Final = frozenset({"text", "uuid"})
_NUMBERS: Final = frozenset({"integer", "decimal"})
_TRANSFER: Final = re.compile(r"pre-?signed|\bsigned|\buploads?|\bdownloads?", re.IGNORECASE)


def variants(described: Described, records: PropertyProtocol) -> list[list[PropertyProtocol]]:
    """The members of each kind of record that a listing gives; empty if it gives anything but objects."""
    kinds = [kind for kind in kinds_of(records) if not isinstance(kind, NoneProperty)]
    return [described.members(kind) for kind in kinds] if all(isinstance(kind, ModelProperty) for kind in kinds) else []


def columns(records: Sequence[Sequence[PropertyProtocol]]) -> tuple[Column, ...]:
    """A column for each member of records of one or more kinds, pre-signed URLs left out.

    Args:
        records: the members of each kind of record.
    """
    found: dict[str, list[PropertyProtocol]] = {}
    for members in records:
        for member in members:
            if not is_presigned(member):
                found.setdefault(member.name.get_untrusted_value(), []).append(member)
    names = attribute_names([Spelling.of(same[0], "field_") for same in found.values()])
    return tuple(
        Column(
            name=name,
            member=member,
            type=_type([kind for prop in same for kind in kinds_of(prop)]),
            nullable=len(same) < len(records) or any(_is_nullable(prop) for prop in same),
            required=len(same) == len(records) and all(prop.required for prop in same),
        )
        for name, (member, same) in zip(names, found.items(), strict=True)
    )


def is_presigned(member: PropertyProtocol) -> bool:
    """Whether a member is a URL that the API makes anew at each read.

    It is a text whose name ends in `Url` or `Uri`, and whose name or description speaks of a pre-signed address, an
    upload or a download.
    """
    name = member.name.get_untrusted_value()
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name)
    if words.lower().split()[-1:] not in (["url"], ["uri"]):
        return False
    text = "" if member.description is None else member.description.get_untrusted_value()
    return _type(kinds_of(member)) == "text" and bool(_TRANSFER.search(f"{words} {text}"))


def kinds_of(prop: PropertyProtocol) -> list[PropertyProtocol]:
    """A property, or those that it may be."""
    if not isinstance(prop, UnionProperty):
        return [prop]
    return [kind for inner in prop.inner_properties for kind in kinds_of(inner)]


def _is_nullable(prop: PropertyProtocol) -> bool:
    return any(isinstance(kind, NoneProperty | AnyProperty) for kind in kinds_of(prop))


def _type(kinds: Iterable[PropertyProtocol]) -> ColumnType:
    """The one type of all kinds; JSON where there is none."""
    types = {_scalar(kind) or "json" for kind in kinds if not isinstance(kind, NoneProperty)}
    if len(types) == 1:
        return types.pop()
    if types and types <= _TEXTS:
        return "text"
    return "decimal" if types and types <= _NUMBERS else "json"


def _scalar(kind: PropertyProtocol) -> ColumnType | None:
    match kind:
        case UuidProperty():
            return "uuid"
        case DateProperty():
            return "date"
        case DateTimeProperty():
            return "timestamp"
        case DecimalProperty():
            return "decimal"
        case FloatProperty():
            return "double"
        case IntProperty():
            return "integer"
        case BooleanProperty():
            return "boolean"
        case EnumProperty():
            return "text" if kind.value_type is str else "integer"
        case StringProperty():
            return "text"
        case ConstProperty():
            return "text" if isinstance(kind.value.raw_value, str) else None
        case _:
            return None
