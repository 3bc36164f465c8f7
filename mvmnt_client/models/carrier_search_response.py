from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class CarrierSearchResponse(_Model):
    """One page of carrier search results.

    Attributes:
        data: Flat rows or full carrier records, depending on `format` in the request; `object` tells which.
            Soft-deleted carriers are left out.
        pagination: Number, size and count of pages.
        total_results: Number of matching records over all pages; soft-deleted ones are not counted.
    """

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
    pagination: SearchPaginationInfo
    total_results: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.data = [_DATA_ITEM.decode(item) for item in take("data")]
        model.pagination = SearchPaginationInfo.from_dict(take("pagination"))
        model.total_results = take("totalResults")
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "data": [item.to_dict() for item in self.data],
            "pagination": self.pagination.to_dict(),
            "totalResults": self.total_results,
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "data": _json.required(_json.ArrayOf(_DATA_ITEM)),
            "pagination": _json.required(_json.ModelOf(SearchPaginationInfo)),
            "totalResults": _json.required(_json.INTEGER),
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

_DATA_ITEM: _json.Schema[
    AirCarrier
    | CarrierSearchRow
    | CartageCarrier
    | LinehaulCarrier
    | LtlCarrier
    | OceanCarrier
    | RailCarrier
    | TruckloadCarrier
] = _json.OneOf(
    "object",
    {
        "CARRIER_SEARCH_ROW": _json.ModelOf(CarrierSearchRow),
        "CARRIER": _json.OneOf(
            "type",
            {
                "TRUCKLOAD": _json.ModelOf(TruckloadCarrier),
                "AIR": _json.ModelOf(AirCarrier),
                "CARTAGE": _json.ModelOf(CartageCarrier),
                "LINEHAUL": _json.ModelOf(LinehaulCarrier),
                "LTL": _json.ModelOf(LtlCarrier),
                "OCEAN": _json.ModelOf(OceanCarrier),
                "RAIL": _json.ModelOf(RailCarrier),
            },
        ),
    },
)
