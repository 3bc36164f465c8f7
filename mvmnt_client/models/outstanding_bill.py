from __future__ import annotations

import datetime
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
class OutstandingBill(ResponseModel):
    """Bill that is open for payment, with what is left to pay."""

    id: UUID | None = ABSENT
    """UUID of the record."""
    friendly_id: str | None = ABSENT
    """Human-readable number shown in the product; not accepted where an id is expected."""
    entity_type: BillEntityType | None = ABSENT
    """Whether the bill comes from a carrier or a vendor."""
    carrier: CarrierReference | None = ABSENT
    """Carrier to be paid, where the payee is a carrier."""
    vendor: VendorReference | None = ABSENT
    """Vendor to be paid, where the payee is a vendor."""
    invoice_date: datetime.date | None = ABSENT
    """Date on the payee's invoice."""
    due_date: datetime.date | None = ABSENT
    """Date by which payment is due."""
    amount: Decimal | None = ABSENT
    """Total of the bill."""
    amount_paid: Decimal | None = ABSENT
    """Sum already paid."""
    open_balance: Decimal | None = ABSENT
    """Amount still to be paid."""
    is_overdue: bool | None = ABSENT
    """Whether the due date has passed without full payment."""
    shipment_id: None | UUID = ABSENT
    """Id of the shipment that the bill concerns."""
    shipment_friendly_id: None | str = ABSENT
    """Human-readable number of the shipment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "friendlyId": kinds.optional(kinds.STRING),
            "entityType": kinds.optional(kinds.EnumOf(BillEntityType)),
            "carrier": kinds.optional(kinds.ModelOf(CarrierReference)),
            "vendor": kinds.optional(kinds.ModelOf(VendorReference)),
            "invoiceDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "amount": kinds.optional(kinds.DECIMAL),
            "amountPaid": kinds.optional(kinds.DECIMAL),
            "openBalance": kinds.optional(kinds.DECIMAL),
            "isOverdue": kinds.optional(kinds.BOOLEAN),
            "shipmentId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
            "shipmentFriendlyId": kinds.optional(kinds.Nullable(kinds.STRING)),
        }


from .bill_entity_type import BillEntityType
from .carrier_reference import CarrierReference
from .vendor_reference import VendorReference
