from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class FilterQuotesResponse200(_Model):
    """The `FilterQuotesResponse200` of the API.

    Attributes:
        data: Quotes on this page.
        pagination: Position of a page in a cursor-paginated list.
    """

    data: list[Quote]
    pagination: PaginationInfo
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [Quote.from_dict(item) for item in take("data")]
        model.pagination = PaginationInfo.from_dict(take("pagination"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "data": [item.to_dict() for item in self.data],
            "pagination": self.pagination.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "data": _json.required(_json.ArrayOf(_json.ModelOf(Quote))),
            "pagination": _json.required(_json.ModelOf(PaginationInfo)),
        }


from .pagination_info import PaginationInfo
from .quote import Quote
