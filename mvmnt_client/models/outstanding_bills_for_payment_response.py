from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class OutstandingBillsForPaymentResponse(ResponseModel):
    """Bills that can be paid to one carrier, vendor or factoring company, and their sum."""

    bills: list[OutstandingBill]
    """Bills with the status `APPROVED_TO_PAY`."""
    total_outstanding: Decimal
    """Sum still to be paid."""
    carrier: CarrierReference | None = ABSENT
    """Carrier for whom the bills were requested."""
    vendor: VendorReference | None = ABSENT
    """Vendor for whom the bills were requested."""
    carrier_factor: BillPaymentsCarrierFactorReference | None = ABSENT
    """Factoring company of the carrier, or the one for which the bills were requested."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
