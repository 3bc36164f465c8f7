from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OutstandingBill(Model):
    """Bill that is open for payment, with what is left to pay."""

    id: UUID | Unset = UNSET
    """UUID of the record."""
    friendly_id: str | Unset = UNSET
    """Human-readable number shown in the product; not accepted where an id is expected."""
    entity_type: BillEntityType | Unset = UNSET
    """Whether the bill comes from a carrier or a vendor."""
    carrier: CarrierReference | Unset = UNSET
    """Carrier to be paid, where the payee is a carrier."""
    vendor: VendorReference | Unset = UNSET
    """Vendor to be paid, where the payee is a vendor."""
    invoice_date: datetime.date | None | Unset = UNSET
    """Date on the payee's invoice."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    amount: Decimal | Unset = UNSET
    """Total of the bill."""
    amount_paid: Decimal | Unset = UNSET
    """Sum already paid."""
    open_balance: Decimal | Unset = UNSET
    """Amount still to be paid."""
    is_overdue: bool | Unset = UNSET
    """Whether the due date has passed without full payment."""
    shipment_id: None | Unset | UUID = UNSET
    """Id of the shipment that the bill concerns."""
    shipment_friendly_id: None | str | Unset = UNSET
    """Human-readable number of the shipment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.friendly_id = take("friendlyId", UNSET)
        model.entity_type = UNSET if (v := take("entityType", None)) is None else BillEntityType.decode(v)
        model.carrier = UNSET if (v := take("carrier", None)) is None else CarrierReference.from_dict(v)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.invoice_date = v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.amount_paid = UNSET if (v := take("amountPaid", None)) is None else parse_decimal(v)
        model.open_balance = UNSET if (v := take("openBalance", None)) is None else parse_decimal(v)
        model.is_overdue = take("isOverdue", UNSET)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.shipment_friendly_id = take("shipmentFriendlyId", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

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
