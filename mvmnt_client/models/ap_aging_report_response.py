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
class ApAgingReportResponse(ResponseModel):
    """What is owed to carriers and vendors, divided into age buckets, per payee and in total."""

    as_of_date: datetime.date
    """Date for which the report was made."""
    buckets: list[str]
    """Names of the age buckets, in order."""
    payees: list[ApAgingReportResponsePayeesItem]
    """One row for each carrier or vendor."""
    totals: ApAgingReportResponseTotals
    """Sums over all payees."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "asOfDate": kinds.required(kinds.DATE),
            "buckets": kinds.required(kinds.ArrayOf(kinds.STRING)),
            "payees": kinds.required(kinds.ArrayOf(kinds.ModelOf(ApAgingReportResponsePayeesItem))),
            "totals": kinds.required(kinds.ModelOf(ApAgingReportResponseTotals)),
        }


from .ap_aging_report_response_payees_item import ApAgingReportResponsePayeesItem
from .ap_aging_report_response_totals import ApAgingReportResponseTotals
