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
class LocationFilter(_Model):
    """Criteria for selecting locations. All criteria given must hold; `and`, `or` and `not` combine further
    filters of the same shape.

    Attributes:
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
        id: Criterion on the UUID of the location; exact matches only.
        customer_id: Criterion on the id of the customer that owns the location; exact matches only.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        key: Criterion on the caller's own identifier; exact matches only.
        type_: Criterion on the location type, compared as text (`SHIPPER`, `RECEIVER` or `BOTH`).
        is_appointment_required: Criterion on whether the location requires an appointment.
        notes: Criterion on the notes that carriers see.
        internal_notes: Criterion on the notes that carriers do not see.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Criterion on when the location last changed.
        deleted_at: Criterion on when the location was deleted; when it is absent, deleted locations are left
            out.
    """

    and_: list[LocationFilter] | Unset = UNSET
    or_: list[LocationFilter] | Unset = UNSET
    not_: LocationFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    customer_id: IDFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    type_: StringFilter | Unset = UNSET
    is_appointment_required: BooleanFilter | Unset = UNSET
    notes: StringFilter | Unset = UNSET
    internal_notes: StringFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [LocationFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [LocationFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else LocationFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.customer_id = UNSET if (v := take("customerId", None)) is None else IDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.type_ = UNSET if (v := take("type", None)) is None else StringFilter.from_dict(v)
        model.is_appointment_required = (
            UNSET if (v := take("isAppointmentRequired", None)) is None else BooleanFilter.from_dict(v)
        )
        model.notes = UNSET if (v := take("notes", None)) is None else StringFilter.from_dict(v)
        model.internal_notes = UNSET if (v := take("internalNotes", None)) is None else StringFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deleted_at = UNSET if (v := take("deletedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.customer_id is not UNSET:
            members["customerId"] = self.customer_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.type_ is not UNSET:
            members["type"] = self.type_.to_dict()
        if self.is_appointment_required is not UNSET:
            members["isAppointmentRequired"] = self.is_appointment_required.to_dict()
        if self.notes is not UNSET:
            members["notes"] = self.notes.to_dict()
        if self.internal_notes is not UNSET:
            members["internalNotes"] = self.internal_notes.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(LocationFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(LocationFilter))),
            "not": _json.optional(_json.ModelOf(LocationFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "customerId": _json.optional(_json.ModelOf(IDFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "type": _json.optional(_json.ModelOf(StringFilter)),
            "isAppointmentRequired": _json.optional(_json.ModelOf(BooleanFilter)),
            "notes": _json.optional(_json.ModelOf(StringFilter)),
            "internalNotes": _json.optional(_json.ModelOf(StringFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
