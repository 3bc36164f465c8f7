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
class CarrierContactTypeFilter(_Model):
    """Condition on the list of roles of a contact. All operators given must hold.

    Attributes:
        includes: Matches lists that hold this role.
        not_includes: Matches lists that do not hold this role.
        is_null: `true` matches records whose field is null, `false` those whose field is not.
    """

    includes: CarrierContactType | Unset = UNSET
    not_includes: CarrierContactType | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.includes = UNSET if (v := take("includes", None)) is None else CarrierContactType.decode(v)
        model.not_includes = UNSET if (v := take("notIncludes", None)) is None else CarrierContactType.decode(v)
        model.is_null = take("isNull", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.includes is not UNSET:
            members["includes"] = str(self.includes)
        if self.not_includes is not UNSET:
            members["notIncludes"] = str(self.not_includes)
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "includes": _json.optional(_json.EnumOf(CarrierContactType)),
            "notIncludes": _json.optional(_json.EnumOf(CarrierContactType)),
            "isNull": _json.optional(_json.BOOLEAN),
        }


from .carrier_contact_type import CarrierContactType
