from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OutstandingBillsForPaymentResponse(Model):
    """Bills that can be paid to one carrier, vendor or factoring company, and their sum."""

    bills: list[OutstandingBill]
    """Bills with the status `APPROVED_TO_PAY`."""
    total_outstanding: Decimal
    """Sum still to be paid."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier for whom the bills were requested."""
    vendor: VendorReference | Unset = UNSET
    """Vendor for whom the bills were requested."""
    carrier_factor: BillPaymentsCarrierFactorReference | Unset = UNSET
    """Factoring company of the carrier, or the one for which the bills were requested."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bills = [OutstandingBill.from_dict(item) for item in array(take("bills"))]
        model.total_outstanding = parse_decimal(take("totalOutstanding"))
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.carrier_factor = (
            UNSET if (v := take("carrierFactor", None)) is None else BillPaymentsCarrierFactorReference.from_dict(v)
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "bills": kinds.required(kinds.ArrayOf(kinds.ModelOf(OutstandingBill))),
            "totalOutstanding": kinds.required(kinds.DECIMAL),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "vendor": kinds.optional(kinds.ModelOf(VendorReference)),
            "carrierFactor": kinds.optional(kinds.ModelOf(BillPaymentsCarrierFactorReference)),
        }


from .bill_payments_carrier_factor_reference import BillPaymentsCarrierFactorReference
from .carrier_reference import CarrierReference
from .outstanding_bill import OutstandingBill
from .vendor_reference import VendorReference
