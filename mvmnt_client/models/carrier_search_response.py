from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class CarrierSearchResponse(ResponseModel):
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
