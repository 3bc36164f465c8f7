from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentApplication(ResponseModel):
    """Part of a bill payment that is put towards one bill."""

    id: UUID
    """UUID of the record."""
    bill_id: UUID
    """Id of the bill."""
    amount: Decimal
    """Portion of the payment put towards this bill."""
    bill_friendly_id: None | str = ABSENT
    """Human-readable number of the bill."""
    load_carrier_id: None | UUID = ABSENT
    """Id of the load carrier assignment (LoadCarrier) that is billed; set on carrier bills, null on vendor bills."""
    vended_service_id: None | UUID = ABSENT
    """Id of the vended service (VendedService) that is billed; set on vendor bills, null on carrier bills."""
    shipment_id: None | UUID = ABSENT
    """Id of the shipment that the bill concerns."""
    shipment_friendly_id: None | str = ABSENT
    """Human-readable number of the shipment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.required(kinds.UUID_STRING),
            "billId": kinds.required(kinds.UUID_STRING),
            "amount": kinds.required(kinds.DECIMAL),
            "billFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
            "loadCarrierId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "vendedServiceId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "shipmentId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "shipmentFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
