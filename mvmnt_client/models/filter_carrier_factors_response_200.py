from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class FilterCarrierFactorsResponse200(Model):
    """The `FilterCarrierFactorsResponse200` of the API."""

    data: list[CarrierFactor]
    """The carrier factors on this page."""
    page_info: PaginationInfo
    """Position of a page in a cursor-paginated list."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [CarrierFactor.from_dict(item) for item in array(take("data"))]
        model.page_info = PaginationInfo.from_dict(take("pageInfo"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(kinds.ModelOf(CarrierFactor))),
            "pageInfo": kinds.required(kinds.ModelOf(PaginationInfo)),
        }


from .carrier_factor import CarrierFactor
from .pagination_info import PaginationInfo
