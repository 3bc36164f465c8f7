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
class CustomerSpendTypeFilter(_Model):
    """Criterion on a customer's spend type. All operators given must hold.

    Attributes:
        equal_to: The field must have this value.
        not_equal_to: The field must not have this value.
        in_: The field must have one of these values.
        not_in: The field must have none of these values.
        is_null: `true` selects records in which the field is null, `false` those in which it has a value.
    """

    equal_to: CustomerSpendType | Unset = UNSET
    not_equal_to: CustomerSpendType | Unset = UNSET
    in_: list[CustomerSpendType] | Unset = UNSET
    not_in: list[CustomerSpendType] | Unset = UNSET
    is_null: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = UNSET if (v := take("equalTo", None)) is None else CustomerSpendType.decode(v)
        model.not_equal_to = UNSET if (v := take("notEqualTo", None)) is None else CustomerSpendType.decode(v)
        model.in_ = UNSET if (v := take("in", None)) is None else [CustomerSpendType.decode(item) for item in v]
        model.not_in = UNSET if (v := take("notIn", None)) is None else [CustomerSpendType.decode(item) for item in v]
        model.is_null = take("isNull", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.equal_to is not UNSET:
            members["equalTo"] = str(self.equal_to)
        if self.not_equal_to is not UNSET:
            members["notEqualTo"] = str(self.not_equal_to)
        if self.in_ is not UNSET:
            members["in"] = [str(item) for item in self.in_]
        if self.not_in is not UNSET:
            members["notIn"] = [str(item) for item in self.not_in]
        if self.is_null is not UNSET:
            members["isNull"] = self.is_null
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "equalTo": _json.optional(_json.EnumOf(CustomerSpendType)),
            "notEqualTo": _json.optional(_json.EnumOf(CustomerSpendType)),
            "in": _json.optional(_json.ArrayOf(_json.EnumOf(CustomerSpendType))),
            "notIn": _json.optional(_json.ArrayOf(_json.EnumOf(CustomerSpendType))),
            "isNull": _json.optional(_json.BOOLEAN),
        }


from .customer_spend_type import CustomerSpendType
