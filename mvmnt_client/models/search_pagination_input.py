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
class SearchPaginationInput(_Model):
    """Which page of search results to return.

    Attributes:
        page_number: Number of the page; the first page, which is also the default, is 1. The server's default
            is 1.
        page_size: Number of results per page, from 1 to 250; 50 if absent. The server's default is 50.
    """

    page_number: int | Unset = UNSET
    page_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.page_number = take("pageNumber", UNSET)
        model.page_size = take("pageSize", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.page_number is not UNSET:
            members["pageNumber"] = self.page_number
        if self.page_size is not UNSET:
            members["pageSize"] = self.page_size
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "pageNumber": _json.optional(_json.INTEGER),
            "pageSize": _json.optional(_json.INTEGER),
        }
