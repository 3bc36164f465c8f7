from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class FilterServicesResponse200(ResponseModel):
    """The `FilterServicesResponse200` of the API."""

    data: list[Service]
    """Services on this page."""
    pagination: PaginationInfo
    """Position of a page in a cursor-paginated list."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "data": kinds.required(kinds.ArrayOf(kinds.ModelOf(Service))),
            "pagination": kinds.required(kinds.ModelOf(PaginationInfo)),
        }


from .pagination_info import PaginationInfo
from .service import Service
