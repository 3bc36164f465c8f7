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
class UserFilterRequest(_Model):
    """Body of a request for a page of users: the criteria and the paging.

    Attributes:
        filter_: Criteria to apply; when absent, all users that are not deleted are returned.
        page_size: Largest number of records per page, from 1 to 250; 50 when absent. The server's default is
            50.
        cursor: Opaque position taken from `endCursor` of the previous page; leave it out for the first page.
    """

    filter_: UserFilter | Unset = UNSET
    page_size: int | Unset = UNSET
    cursor: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.filter_ = UNSET if (v := take("filter", None)) is None else UserFilter.from_dict(v)
        model.page_size = take("pageSize", UNSET)
        model.cursor = take("cursor", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.filter_ is not UNSET:
            members["filter"] = self.filter_.to_dict()
        if self.page_size is not UNSET:
            members["pageSize"] = self.page_size
        if self.cursor is not UNSET:
            members["cursor"] = self.cursor
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "filter": _json.optional(_json.ModelOf(UserFilter)),
            "pageSize": _json.optional(_json.INTEGER),
            "cursor": _json.optional(_json.STRING),
        }


from .user_filter import UserFilter
