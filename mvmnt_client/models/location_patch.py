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
class LocationPatch(_Model):
    """A member that is absent stays unchanged; null clears a field that may be null.

    Attributes:
        customer_id: Id of the customer that owns the location (its shipper profile).
        key: The caller's own identifier for the record: at most 512 characters, unique among records of the
            same type.
        type_: Whether the location serves for pickup, for delivery or for both.
        is_appointment_required: Whether a pickup or delivery at the location needs an appointment.
        notes: Notes that carriers see.
        internal_notes: Notes that carriers do not see.
    """

    customer_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    key: None | str | Unset = UNSET
    type_: LocationType | Unset = UNSET
    is_appointment_required: bool | Unset = UNSET
    notes: None | str | Unset = UNSET
    internal_notes: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else _parse_uuid(v)
        model.name = take("name", UNSET)
        model.key = take("key", UNSET)
        model.type_ = UNSET if (v := take("type", None)) is None else LocationType.decode(v)
        model.is_appointment_required = take("isAppointmentRequired", UNSET)
        model.notes = take("notes", UNSET)
        model.internal_notes = take("internalNotes", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.customer_id is not UNSET:
            members["customerId"] = str(self.customer_id)
        if self.name is not UNSET:
            members["name"] = self.name
        if self.key is not UNSET:
            members["key"] = self.key
        if self.type_ is not UNSET:
            members["type"] = str(self.type_)
        if self.is_appointment_required is not UNSET:
            members["isAppointmentRequired"] = self.is_appointment_required
        if self.notes is not UNSET:
            members["notes"] = self.notes
        if self.internal_notes is not UNSET:
            members["internalNotes"] = self.internal_notes
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "customerId": _json.optional(_json.UUID_STRING),
            "name": _json.optional(_json.STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "type": _json.optional(_json.EnumOf(LocationType)),
            "isAppointmentRequired": _json.optional(_json.BOOLEAN),
            "notes": _json.optional(_json.Nullable(_json.STRING)),
            "internalNotes": _json.optional(_json.Nullable(_json.STRING)),
        }


from .location_type import LocationType
