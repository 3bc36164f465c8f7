from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ApAgingReportResponse(Model):
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.as_of_date = parse_date(take("asOfDate"))
        model.buckets = array(take("buckets"))
        model.payees = [ApAgingReportResponsePayeesItem.from_dict(item) for item in array(take("payees"))]
        model.totals = ApAgingReportResponseTotals.from_dict(take("totals"))
        model.additional_properties = plain(members) if members else {}
        return model

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
