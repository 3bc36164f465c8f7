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
class CarrierContactFilter(_Model):
    """Criteria on carrier contacts that must all hold; `and`, `or` and `not` nest further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Condition on the id of the carrier contact.
        carrier_id: Condition on the id of the carrier.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        email: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone_number: Condition on a text field; all operators given must hold. Operators that compare a part of
            the text ignore case.
        contact_types: Condition on the roles of the contact.
        invited_user_id: Condition on the id of the user account that was invited or created for the contact.
        deleted_by_id: Condition on the id of the user who deleted the contact.
        key: Condition on the client key.
        created_at: Condition on a date and time. All operators given must hold.
        deleted_at: Condition on the time of the soft delete; when absent, only records that are not deleted
            match.
    """

    and_: list[CarrierContactFilter] | Unset = UNSET
    or_: list[CarrierContactFilter] | Unset = UNSET
    not_: CarrierContactFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    carrier_id: UUIDFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    phone_number: StringFilter | Unset = UNSET
    contact_types: CarrierContactTypeFilter | Unset = UNSET
    invited_user_id: UUIDFilter | Unset = UNSET
    deleted_by_id: UUIDFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [CarrierContactFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [CarrierContactFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else CarrierContactFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.carrier_id = UNSET if (v := take("carrierId", None)) is None else UUIDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.phone_number = UNSET if (v := take("phoneNumber", None)) is None else StringFilter.from_dict(v)
        model.contact_types = (
            UNSET if (v := take("contactTypes", None)) is None else CarrierContactTypeFilter.from_dict(v)
        )
        model.invited_user_id = UNSET if (v := take("invitedUserId", None)) is None else UUIDFilter.from_dict(v)
        model.deleted_by_id = UNSET if (v := take("deletedById", None)) is None else UUIDFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
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
        if self.carrier_id is not UNSET:
            members["carrierId"] = self.carrier_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number.to_dict()
        if self.contact_types is not UNSET:
            members["contactTypes"] = self.contact_types.to_dict()
        if self.invited_user_id is not UNSET:
            members["invitedUserId"] = self.invited_user_id.to_dict()
        if self.deleted_by_id is not UNSET:
            members["deletedById"] = self.deleted_by_id.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierContactFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierContactFilter))),
            "not": _json.optional(_json.ModelOf(CarrierContactFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "carrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "phoneNumber": _json.optional(_json.ModelOf(StringFilter)),
            "contactTypes": _json.optional(_json.ModelOf(CarrierContactTypeFilter)),
            "invitedUserId": _json.optional(_json.ModelOf(UUIDFilter)),
            "deletedById": _json.optional(_json.ModelOf(UUIDFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .carrier_contact_type_filter import CarrierContactTypeFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
