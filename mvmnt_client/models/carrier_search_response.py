from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierSearchResponse(Model):
    """One page of carrier search results."""

    data: list[
        AirCarrier
        | CarrierSearchRow
        | CartageCarrier
        | LinehaulCarrier
        | LtlCarrier
        | OceanCarrier
        | RailCarrier
        | TruckloadCarrier
    ]
    """Flat rows or full carrier records, depending on `format` in the request; `object` tells which. Soft-deleted
    carriers are left out."""
    pagination: SearchPaginationInfo
    """Number, size and count of pages."""
    total_results: int
    """Number of matching records over all pages; soft-deleted ones are not counted."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [_DATA_ITEM.decode(item) for item in array(take("data"))]
        model.pagination = SearchPaginationInfo.from_dict(take("pagination"))
        model.total_results = take("totalResults")
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(_DATA_ITEM)),
            "pagination": kinds.required(kinds.ModelOf(SearchPaginationInfo)),
            "totalResults": kinds.required(kinds.Range(kinds.INTEGER, minimum=0)),
        }


from .air_carrier import AirCarrier
from .carrier_search_row import CarrierSearchRow
from .cartage_carrier import CartageCarrier
from .linehaul_carrier import LinehaulCarrier
from .ltl_carrier import LtlCarrier
from .ocean_carrier import OceanCarrier
from .rail_carrier import RailCarrier
from .search_pagination_info import SearchPaginationInfo
from .truckload_carrier import TruckloadCarrier

_DATA_ITEM: kinds.Schema[
    AirCarrier
    | CarrierSearchRow
    | CartageCarrier
    | LinehaulCarrier
    | LtlCarrier
    | OceanCarrier
    | RailCarrier
    | TruckloadCarrier
] = kinds.OneOf(
    "object",
    {
        "CARRIER_SEARCH_ROW": kinds.ModelOf(CarrierSearchRow),
        "CARRIER": kinds.OneOf(
            "type",
            {
                "TRUCKLOAD": kinds.ModelOf(TruckloadCarrier),
                "AIR": kinds.ModelOf(AirCarrier),
                "CARTAGE": kinds.ModelOf(CartageCarrier),
                "LINEHAUL": kinds.ModelOf(LinehaulCarrier),
                "LTL": kinds.ModelOf(LtlCarrier),
                "OCEAN": kinds.ModelOf(OceanCarrier),
                "RAIL": kinds.ModelOf(RailCarrier),
            },
        ),
    },
)
