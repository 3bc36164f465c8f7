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
class GlobalSearchRequest(_Model):
    """Query over several record types.

    Attributes:
        query: Text to look for in the default searchable fields of each type. A prefix such as `carrier:`,
            `shipment:` or `user:` in front of the text limits the search to that type.
        objects: Types of record to search; all if absent.
        pagination: Which page to return and how large it is.
    """

    query: str
    objects: list[GlobalSearchObjectType] | Unset = UNSET
    pagination: SearchPaginationInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.query = take("query")
        model.objects = (
            UNSET if (v := take("objects", None)) is None else [GlobalSearchObjectType.decode(item) for item in v]
        )
        model.pagination = UNSET if (v := take("pagination", None)) is None else SearchPaginationInput.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "query": self.query,
        }
        if self.objects is not UNSET:
            members["objects"] = [str(item) for item in self.objects]
        if self.pagination is not UNSET:
            members["pagination"] = self.pagination.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "query": _json.required(_json.STRING),
            "objects": _json.optional(_json.ArrayOf(_json.EnumOf(GlobalSearchObjectType))),
            "pagination": _json.optional(_json.ModelOf(SearchPaginationInput)),
        }


from .global_search_object_type import GlobalSearchObjectType
from .search_pagination_input import SearchPaginationInput
