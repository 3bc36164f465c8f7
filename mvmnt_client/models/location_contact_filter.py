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
class LocationContactFilter(_Model):
    """Criteria for selecting location contacts. All criteria given must hold; `and`, `or` and `not` combine
    further filters of the same shape.

    Attributes:
        and_: Filters that must all match.
        or_: Filters of which at least one must match.
        not_: Filter that must not match.
        id: Criterion on the UUID of the location contact; exact matches only.
        location_id: Criterion on the id of the location.
        customer_contact_id: Criterion on the id of the linked customer contact.
        is_primary: Criterion on whether the contact is the location's primary contact.
        contact_types: Criterion on the roles that the contact has at the location.
        key: Criterion on the caller's own identifier; exact matches only.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Criterion on when the location contact last changed.
        deleted_at: Criterion on when the location contact was deleted; when it is absent, deleted location
            contacts are left out.
    """

    and_: list[LocationContactFilter] | Unset = UNSET
    or_: list[LocationContactFilter] | Unset = UNSET
    not_: LocationContactFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    location_id: UUIDFilter | Unset = UNSET
    customer_contact_id: UUIDFilter | Unset = UNSET
    is_primary: BooleanFilter | Unset = UNSET
    contact_types: LocationContactTypeFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = (
            UNSET if (v := take("and", None)) is None else [LocationContactFilter.from_dict(item) for item in v]
        )
        model.or_ = UNSET if (v := take("or", None)) is None else [LocationContactFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else LocationContactFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.location_id = UNSET if (v := take("locationId", None)) is None else UUIDFilter.from_dict(v)
        model.customer_contact_id = UNSET if (v := take("customerContactId", None)) is None else UUIDFilter.from_dict(v)
        model.is_primary = UNSET if (v := take("isPrimary", None)) is None else BooleanFilter.from_dict(v)
        model.contact_types = (
            UNSET if (v := take("contactTypes", None)) is None else LocationContactTypeFilter.from_dict(v)
        )
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
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
        if self.location_id is not UNSET:
            members["locationId"] = self.location_id.to_dict()
        if self.customer_contact_id is not UNSET:
            members["customerContactId"] = self.customer_contact_id.to_dict()
        if self.is_primary is not UNSET:
            members["isPrimary"] = self.is_primary.to_dict()
        if self.contact_types is not UNSET:
            members["contactTypes"] = self.contact_types.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
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
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(LocationContactFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(LocationContactFilter))),
            "not": _json.optional(_json.ModelOf(LocationContactFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "locationId": _json.optional(_json.ModelOf(UUIDFilter)),
            "customerContactId": _json.optional(_json.ModelOf(UUIDFilter)),
            "isPrimary": _json.optional(_json.ModelOf(BooleanFilter)),
            "contactTypes": _json.optional(_json.ModelOf(LocationContactTypeFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .location_contact_type_filter import LocationContactTypeFilter
from .uuid_filter import UUIDFilter
