from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class ApAgingReportResponse(_Model):
    """What is owed to carriers and vendors, divided into age buckets, per payee and in total.

    Attributes:
        as_of_date: Date for which the report was made.
        buckets: Names of the age buckets, in order.
        payees: One row for each carrier or vendor.
        totals: Sums over all payees.
    """

    as_of_date: datetime.date
    buckets: list[str]
    payees: list[ApAgingReportResponsePayeesItem]
    totals: ApAgingReportResponseTotals
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.as_of_date = datetime.date.fromisoformat(take("asOfDate"))
        model.buckets = take("buckets")
        model.payees = [ApAgingReportResponsePayeesItem.from_dict(item) for item in take("payees")]
        model.totals = ApAgingReportResponseTotals.from_dict(take("totals"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "asOfDate": self.as_of_date.isoformat(),
            "buckets": self.buckets,
            "payees": [item.to_dict() for item in self.payees],
            "totals": self.totals.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "asOfDate": _json.required(_json.DATE),
            "buckets": _json.required(_json.ArrayOf(_json.STRING)),
            "payees": _json.required(_json.ArrayOf(_json.ModelOf(ApAgingReportResponsePayeesItem))),
            "totals": _json.required(_json.ModelOf(ApAgingReportResponseTotals)),
        }


from .ap_aging_report_response_payees_item import ApAgingReportResponsePayeesItem
from .ap_aging_report_response_totals import ApAgingReportResponseTotals
