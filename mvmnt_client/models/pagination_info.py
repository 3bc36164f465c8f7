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
class PaginationInfo(_Model):
    """Position of a page in a cursor-paginated list.

    Attributes:
        page_size: Number of records per page.
        has_next_page: Whether another page follows.
        has_previous_page: Whether a page comes before this one; may be absent.
        end_cursor: Cursor to send for the next page; null on the last page.
    """

    page_size: int
    has_next_page: bool
    has_previous_page: bool | Unset = UNSET
    end_cursor: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.page_size = take("pageSize")
        model.has_next_page = take("hasNextPage")
        model.has_previous_page = take("hasPreviousPage", UNSET)
        model.end_cursor = take("endCursor", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "pageSize": self.page_size,
            "hasNextPage": self.has_next_page,
        }
        if self.has_previous_page is not UNSET:
            members["hasPreviousPage"] = self.has_previous_page
        if self.end_cursor is not UNSET:
            members["endCursor"] = self.end_cursor
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "pageSize": _json.required(_json.INTEGER),
            "hasNextPage": _json.required(_json.BOOLEAN),
            "hasPreviousPage": _json.optional(_json.BOOLEAN),
            "endCursor": _json.optional(_json.Nullable(_json.STRING)),
        }
