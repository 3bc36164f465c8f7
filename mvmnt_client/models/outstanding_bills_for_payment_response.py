from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class OutstandingBillsForPaymentResponse(_Model):
    """Bills that can be paid to one carrier, vendor or factoring company, and their sum.

    Attributes:
        bills: Bills with the status `APPROVED_TO_PAY`.
        total_outstanding: Sum still to be paid.
        carrier: Carrier for whom the bills were requested.
        vendor: Vendor for whom the bills were requested.
        carrier_factor: Factoring company of the carrier, or the one for which the bills were requested.
    """

    bills: list[OutstandingBill]
    total_outstanding: float
    carrier: CarrierReference | Unset = UNSET
    vendor: VendorReference | Unset = UNSET
    carrier_factor: BillPaymentsCarrierFactorReference | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bills = [OutstandingBill.from_dict(item) for item in take("bills")]
        model.total_outstanding = take("totalOutstanding")
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.carrier_factor = (
            UNSET if (v := take("carrierFactor", None)) is None else BillPaymentsCarrierFactorReference.from_dict(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "bills": [item.to_dict() for item in self.bills],
            "totalOutstanding": self.total_outstanding,
        }
        if self.carrier is not UNSET:
            members["carrier"] = self.carrier.to_dict()
        if self.vendor is not UNSET:
            members["vendor"] = self.vendor.to_dict()
        if self.carrier_factor is not UNSET:
            members["carrierFactor"] = self.carrier_factor.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "bills": _json.required(_json.ArrayOf(_json.ModelOf(OutstandingBill))),
            "totalOutstanding": _json.required(_json.NUMBER),
            "carrier": _json.optional(_json.ModelOf(CarrierReference)),
            "vendor": _json.optional(_json.ModelOf(VendorReference)),
            "carrierFactor": _json.optional(_json.ModelOf(BillPaymentsCarrierFactorReference)),
        }


from .bill_payments_carrier_factor_reference import BillPaymentsCarrierFactorReference
from .carrier_reference import CarrierReference
from .outstanding_bill import OutstandingBill
from .vendor_reference import VendorReference
