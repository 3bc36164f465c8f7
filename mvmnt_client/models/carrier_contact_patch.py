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
class CarrierContactPatch(_Model):
    """Changes to a carrier contact. An absent member stays unchanged; null clears a member that may be null. The
    carrier cannot be changed.

    Attributes:
        name: Name of the contact; keep it equal to `contactInfo.name` when you send both.
        contact_info: Changes to some or all details in the parent Contact record; null is refused although the
            type allows it.
        contact_types: Roles the contact has at the carrier; the list sent replaces the whole list.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
    """

    name: str | Unset = UNSET
    contact_info: ContactInfoPatch | None | Unset = UNSET
    contact_types: list[CarrierContactType] | None | Unset = UNSET
    key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name", UNSET)
        model.contact_info = (
            v if (v := take("contactInfo", UNSET)) is UNSET or v is None else ContactInfoPatch.from_dict(v)
        )
        model.contact_types = (
            v
            if (v := take("contactTypes", UNSET)) is UNSET or v is None
            else [CarrierContactType.decode(item) for item in v]
        )
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.name is not UNSET:
            members["name"] = self.name
        if self.contact_info is not UNSET:
            members["contactInfo"] = None if self.contact_info is None else self.contact_info.to_dict()
        if self.contact_types is not UNSET:
            members["contactTypes"] = None if self.contact_types is None else [str(item) for item in self.contact_types]
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.optional(_json.STRING),
            "contactInfo": _json.optional(_json.Nullable(_json.ModelOf(ContactInfoPatch))),
            "contactTypes": _json.optional(_json.Nullable(_json.ArrayOf(_json.EnumOf(CarrierContactType)))),
            "key": _json.optional(_json.Nullable(_json.STRING)),
        }


from .carrier_contact_type import CarrierContactType
from .contact_info_patch import ContactInfoPatch
