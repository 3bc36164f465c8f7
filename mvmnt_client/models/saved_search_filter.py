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
class SavedSearchFilter(_Model):
    """Conditions that select saved searches. All that are given must hold; `and`, `or` and `not` nest further
    filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Matches the id of the saved search.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        preference_type: Matches the type of record searched, compared as text.
        is_public: Selects the saved searches that are, or are not, shared with the organization.
        created_at: Matches the time of creation.
        updated_at: Matches the time of the last change.
    """

    and_: list[SavedSearchFilter] | Unset = UNSET
    or_: list[SavedSearchFilter] | Unset = UNSET
    not_: SavedSearchFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    preference_type: StringFilter | Unset = UNSET
    is_public: BooleanFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [SavedSearchFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [SavedSearchFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else SavedSearchFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.preference_type = UNSET if (v := take("preferenceType", None)) is None else StringFilter.from_dict(v)
        model.is_public = UNSET if (v := take("isPublic", None)) is None else BooleanFilter.from_dict(v)
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
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
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.preference_type is not UNSET:
            members["preferenceType"] = self.preference_type.to_dict()
        if self.is_public is not UNSET:
            members["isPublic"] = self.is_public.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(SavedSearchFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(SavedSearchFilter))),
            "not": _json.optional(_json.ModelOf(SavedSearchFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "preferenceType": _json.optional(_json.ModelOf(StringFilter)),
            "isPublic": _json.optional(_json.ModelOf(BooleanFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .string_filter import StringFilter
