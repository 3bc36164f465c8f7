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
class VendorContactRoleFilter(_Model):
    """Conditions on the list of roles of a vendor contact; all that are given must hold.

    Attributes:
        includes: The list contains this role.
        not_includes: The list does not contain this role.
        is_null: `true` selects contacts whose list of roles is null, `false` those that have one.
    """

    includes: VendorContactRole | Unset = UNSET
    not_includes: VendorContactRole | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.includes = UNSET if (v := take("includes", None)) is None else VendorContactRole.decode(v)
        model.not_includes = UNSET if (v := take("notIncludes", None)) is None else VendorContactRole.decode(v)
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
            "includes": _json.optional(_json.EnumOf(VendorContactRole)),
            "notIncludes": _json.optional(_json.EnumOf(VendorContactRole)),
            "isNull": _json.optional(_json.BOOLEAN),
        }


from .vendor_contact_role import VendorContactRole
