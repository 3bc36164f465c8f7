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
class OutstandingBillsResponseBillsItem(Model):
    """The `OutstandingBillsResponseBillsItem` of the API."""

    id: UUID | Unset = UNSET
    """UUID of the record."""
    friendly_id: str | Unset = UNSET
    """Human-readable number shown in the product; not accepted where an id is expected."""
    entity_type: BillEntityType | Unset = UNSET
    """What a bill belongs to: `CARRIER` stands for a load carrier assignment (LoadCarrier), `VENDOR` for a vended
    service (VendedService)."""
    carrier: CarrierReference | Unset = UNSET
    """Short form of a carrier in responses; it holds no references of its own."""
    vendor: VendorReference | Unset = UNSET
    """A vendor as embedded in another record: its id and key with the most important details."""
    amount: Decimal | Unset = UNSET
    """Total of the bill."""
    invoice_date: datetime.date | None | Unset = UNSET
    """Date on the payee's invoice."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which payment is due."""
    open_balance: Decimal | Unset = UNSET
    """Amount still to be paid."""
    is_overdue: bool | Unset = UNSET
    """Whether the due date has passed without full payment."""
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
        model.amount = UNSET if (v := take("amount", None)) is None else parse_decimal(v)
        model.invoice_date = v if (v := take("invoiceDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.due_date = v if (v := take("dueDate", UNSET)) is UNSET or v is None else parse_date(v)
        model.open_balance = UNSET if (v := take("openBalance", None)) is None else parse_decimal(v)
        model.is_overdue = take("isOverdue", UNSET)
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
            "amount": kinds.optional(kinds.DECIMAL),
            "invoiceDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "dueDate": kinds.optional(kinds.Nullable(kinds.DATE)),
            "openBalance": kinds.optional(kinds.DECIMAL),
            "isOverdue": kinds.optional(kinds.BOOLEAN),
        }


from .bill_entity_type import BillEntityType
from .carrier_reference import CarrierReference
from .vendor_reference import VendorReference
