from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class SearchPaginationInfo(_Model):
    """Which page of search results this is and how many there are.

    Attributes:
        page_number: Number of this page.
        page_size: Number of results on this page.
        total_pages: Number of pages.
    """

    page_number: int
    page_size: int
    total_pages: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.page_number = take("pageNumber")
        model.page_size = take("pageSize")
        model.total_pages = take("totalPages")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "pageNumber": self.page_number,
            "pageSize": self.page_size,
            "totalPages": self.total_pages,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "pageNumber": _json.required(_json.INTEGER),
            "pageSize": _json.required(_json.INTEGER),
            "totalPages": _json.required(_json.INTEGER),
        }
