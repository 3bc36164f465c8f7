from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class FilterCarriersResponse200(ResponseModel):
    """The `FilterCarriersResponse200` of the API."""

    data: list[
        AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
    ]
    """The carriers on this page."""
    page_info: PaginationInfo
    """Position of a page in a cursor-paginated list."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(_DATA_ITEM)),
            "pageInfo": kinds.required(kinds.ModelOf(PaginationInfo)),
        }


from .air_carrier import AirCarrier
from .cartage_carrier import CartageCarrier
from .linehaul_carrier import LinehaulCarrier
from .ltl_carrier import LtlCarrier
from .ocean_carrier import OceanCarrier
from .pagination_info import PaginationInfo
from .rail_carrier import RailCarrier
from .truckload_carrier import TruckloadCarrier

_DATA_ITEM: kinds.Schema[
    AirCarrier | CartageCarrier | LinehaulCarrier | LtlCarrier | OceanCarrier | RailCarrier | TruckloadCarrier
] = kinds.OneOf(
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
)
