from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class FilterCarrierFactorsResponse200(_Model):
    """The `FilterCarrierFactorsResponse200` of the API.

    Attributes:
        data: The carrier factors on this page.
        page_info: Position of a page in a cursor-paginated list.
    """

    data: list[CarrierFactor]
    page_info: PaginationInfo
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [CarrierFactor.from_dict(item) for item in take("data")]
        model.page_info = PaginationInfo.from_dict(take("pageInfo"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "data": [item.to_dict() for item in self.data],
            "pageInfo": self.page_info.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "data": _json.required(_json.ArrayOf(_json.ModelOf(CarrierFactor))),
            "pageInfo": _json.required(_json.ModelOf(PaginationInfo)),
        }


from .carrier_factor import CarrierFactor
from .pagination_info import PaginationInfo
