from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class DiffChange(ResponseModel):
    """One change in a record, an `IChange` of the json-diff-ts library. A change inside an object or a list is an
    `UPDATE` that lists its own changes under `changes`."""

    type: DiffOperation
    """Kind of change."""
    key: str
    """Name of the property that changed; inside a list, the position as a string such as `'0'`."""
    embedded_key: str | None = ABSENT
    """Name of the field by which the elements of a list were matched."""
    value: Any = ABSENT
    """The value added or the replacement, of any type; absent on `REMOVE`."""
    old_value: Any = ABSENT
    """The value before an `UPDATE`, of any type; an `ADD` has none."""
    changes: list[DiffChange] | None = ABSENT
    """Changes inside a nested object or list."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
