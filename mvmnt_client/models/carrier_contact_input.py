from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CarrierContactInput(_Model):
    """A contact to add to a carrier.

    Attributes:
        carrier_id: Id of the carrier the contact belongs to; it cannot be changed later.
        name: Name of the contact; keep it equal to `contactInfo.name`.
        contact_info: Details of the person, from which a new Contact record is created.
        contact_types: Roles the contact has at the carrier.
        key: Client key, your own identifier for the record: at most 512 characters and unique among records of
            this kind.
    """

    carrier_id: UUID
    name: str
    contact_info: ContactInfoInput
    contact_types: list[CarrierContactType] | Unset = UNSET
    key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.carrier_id = _parse_uuid(take("carrierId"))
        model.name = take("name")
        model.contact_info = ContactInfoInput.from_dict(take("contactInfo"))
        model.contact_types = (
            UNSET if (v := take("contactTypes", None)) is None else [CarrierContactType.decode(item) for item in v]
        )
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "carrierId": str(self.carrier_id),
            "name": self.name,
            "contactInfo": self.contact_info.to_dict(),
        }
        if self.contact_types is not UNSET:
            members["contactTypes"] = [str(item) for item in self.contact_types]
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "carrierId": _json.required(_json.UUID_STRING),
            "name": _json.required(_json.STRING),
            "contactInfo": _json.required(_json.ModelOf(ContactInfoInput)),
            "contactTypes": _json.optional(_json.ArrayOf(_json.EnumOf(CarrierContactType))),
            "key": _json.optional(_json.STRING),
        }


from .carrier_contact_type import CarrierContactType
from .contact_info_input import ContactInfoInput
