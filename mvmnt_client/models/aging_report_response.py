from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class AgingReportResponse(ResponseModel):
    """What customers owe, divided into age buckets, per customer and in total."""

    as_of_date: datetime.date
    """Date for which the report was made."""
    buckets: list[str]
    """Names of the age buckets, in order."""
    customers: list[AgingReportResponseCustomersItem]
    """One row for each customer."""
    totals: AgingReportResponseTotals
    """Sums over all customers."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "asOfDate": kinds.required(kinds.DATE),
            "buckets": kinds.required(kinds.ArrayOf(kinds.STRING)),
            "customers": kinds.required(kinds.ArrayOf(kinds.ModelOf(AgingReportResponseCustomersItem))),
            "totals": kinds.required(kinds.ModelOf(AgingReportResponseTotals)),
        }


from .aging_report_response_customers_item import AgingReportResponseCustomersItem
from .aging_report_response_totals import AgingReportResponseTotals
