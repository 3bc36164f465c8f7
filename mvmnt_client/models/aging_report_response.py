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
class AgingReportResponse(Model):
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.as_of_date = parse_date(take("asOfDate"))
        model.buckets = array(take("buckets"))
        model.customers = [AgingReportResponseCustomersItem.from_dict(item) for item in array(take("customers"))]
        model.totals = AgingReportResponseTotals.from_dict(take("totals"))
        model.additional_properties = plain(members) if members else {}
        return model

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
