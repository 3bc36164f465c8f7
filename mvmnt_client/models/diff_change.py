from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class DiffChange(_Model):
    """One change in a record, an `IChange` of the json-diff-ts library. A change inside an object or a list is an
    `UPDATE` that lists its own changes under `changes`.

    Attributes:
        type_: Kind of change.
        key: Name of the property that changed; inside a list, the position as a string such as `'0'`.
        embedded_key: Name of the field by which the elements of a list were matched.
        value: The value added or the replacement, of any type; absent on `REMOVE`.
        old_value: The value before an `UPDATE`, of any type; an `ADD` has none.
        changes: Changes inside a nested object or list.
    """

    type_: DiffOperation
    key: str
    embedded_key: str | Unset = UNSET
    value: Any | Unset = UNSET
    old_value: Any | Unset = UNSET
    changes: list[DiffChange] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.type_ = DiffOperation.decode(take("type"))
        model.key = take("key")
        model.embedded_key = take("embeddedKey", UNSET)
        model.value = take("value", UNSET)
        model.old_value = take("oldValue", UNSET)
        model.changes = UNSET if (v := take("changes", None)) is None else [DiffChange.from_dict(item) for item in v]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "type": str(self.type_),
            "key": self.key,
        }
        if self.embedded_key is not UNSET:
            members["embeddedKey"] = self.embedded_key
        if self.value is not UNSET:
            members["value"] = self.value
        if self.old_value is not UNSET:
            members["oldValue"] = self.old_value
        if self.changes is not UNSET:
            members["changes"] = [item.to_dict() for item in self.changes]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "type": _json.required(_json.EnumOf(DiffOperation)),
            "key": _json.required(_json.STRING),
            "embeddedKey": _json.optional(_json.STRING),
            "value": _json.optional(_json.ANYTHING),
            "oldValue": _json.optional(_json.ANYTHING),
            "changes": _json.optional(_json.ArrayOf(_json.ModelOf(DiffChange))),
        }


from .diff_operation import DiffOperation
