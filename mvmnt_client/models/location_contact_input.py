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
class LocationContactInput(_Model):
    """What a caller sends to assign a customer contact to a location.

    Attributes:
        location_id: Id of the location at which the contact has its roles.
        customer_contact_id: Id of the customer contact that is linked to the location.
        is_primary: Whether the location has this contact as its primary one.
        contact_types: Roles that the contact has at this location.
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
    """

    location_id: UUID
    customer_contact_id: UUID
    is_primary: bool
    contact_types: list[LocationContactType] | Unset = UNSET
    key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.location_id = _parse_uuid(take("locationId"))
        model.customer_contact_id = _parse_uuid(take("customerContactId"))
        model.is_primary = take("isPrimary")
        model.contact_types = (
            UNSET if (v := take("contactTypes", None)) is None else [LocationContactType.decode(item) for item in v]
        )
        model.key = take("key", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "locationId": str(self.location_id),
            "customerContactId": str(self.customer_contact_id),
            "isPrimary": self.is_primary,
        }
        if self.contact_types is not UNSET:
            members["contactTypes"] = [str(item) for item in self.contact_types]
        if self.key is not UNSET:
            members["key"] = self.key
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "locationId": _json.required(_json.UUID_STRING),
            "customerContactId": _json.required(_json.UUID_STRING),
            "isPrimary": _json.required(_json.BOOLEAN),
            "contactTypes": _json.optional(_json.ArrayOf(_json.EnumOf(LocationContactType))),
            "key": _json.optional(_json.STRING),
        }


from .location_contact_type import LocationContactType
