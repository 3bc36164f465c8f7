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
class UUIDSearchCriteria(_Model):
    """Search condition on a field that holds a UUID.

    Attributes:
        operator: How to compare. `EXISTS` means that the field has a value, `DOES_NOT_EXIST` that it is null.
        values: Values to compare with, described only for `ONE_OF` and `NOT_ONE_OF`; no other member takes a
            value.
    """

    operator: UUIDSearchCriteriaOperator
    values: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = UUIDSearchCriteriaOperator.decode(take("operator"))
        model.values = UNSET if (v := take("values", None)) is None else [_parse_uuid(item) for item in v]
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "operator": str(self.operator),
        }
        if self.values is not UNSET:
            members["values"] = [str(item) for item in self.values]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "operator": _json.required(_json.EnumOf(UUIDSearchCriteriaOperator)),
            "values": _json.optional(_json.ArrayOf(_json.UUID_STRING)),
        }


from .uuid_search_criteria_operator import UUIDSearchCriteriaOperator
