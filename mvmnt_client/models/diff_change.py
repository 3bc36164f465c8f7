from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class DiffChange(Model):
    """One change in a record, an `IChange` of the json-diff-ts library. A change inside an object or a list is an
    `UPDATE` that lists its own changes under `changes`."""

    type: DiffOperation
    """Kind of change."""
    key: str
    """Name of the property that changed; inside a list, the position as a string such as `'0'`."""
    embedded_key: str | Unset = UNSET
    """Name of the field by which the elements of a list were matched."""
    value: Any | Unset = UNSET
    """The value added or the replacement, of any type; absent on `REMOVE`."""
    old_value: Any | Unset = UNSET
    """The value before an `UPDATE`, of any type; an `ADD` has none."""
    changes: list[DiffChange] | Unset = UNSET
    """Changes inside a nested object or list."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.type = DiffOperation.decode(take("type"))
        model.key = take("key")
        model.embedded_key = take("embeddedKey", UNSET)
        model.value = plain(take("value", UNSET))
        model.old_value = plain(take("oldValue", UNSET))
        model.changes = (
            UNSET if (v := take("changes", None)) is None else [DiffChange.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "type": kinds.required(kinds.EnumOf(DiffOperation)),
            "key": kinds.required(kinds.STRING),
            "embeddedKey": kinds.optional(kinds.STRING),
            "value": kinds.optional(kinds.ANYTHING),
            "oldValue": kinds.optional(kinds.ANYTHING),
            "changes": kinds.optional(kinds.ArrayOf(kinds.ModelOf(DiffChange))),
        }


from .diff_operation import DiffOperation
