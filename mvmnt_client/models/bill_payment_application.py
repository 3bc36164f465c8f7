from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.decimals import parse_decimal

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentApplication(Model):
    """Part of a bill payment that is put towards one bill."""

    id: UUID
    """UUID of the record."""
    bill_id: UUID
    """Id of the bill."""
    amount: Decimal
    """Portion of the payment put towards this bill."""
    bill_friendly_id: None | str | Unset = UNSET
    """Human-readable number of the bill."""
    load_carrier_id: None | Unset | UUID = UNSET
    """Id of the load carrier assignment (LoadCarrier) that is billed; set on carrier bills, null on vendor bills."""
    vended_service_id: None | Unset | UUID = UNSET
    """Id of the vended service (VendedService) that is billed; set on vendor bills, null on carrier bills."""
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
        model.id = parse_uuid(take("id"))
        model.bill_id = parse_uuid(take("billId"))
        model.amount = parse_decimal(take("amount"))
        model.bill_friendly_id = take("billFriendlyId", UNSET)
        model.load_carrier_id = v if (v := take("loadCarrierId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.vended_service_id = v if (v := take("vendedServiceId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.shipment_id = v if (v := take("shipmentId", UNSET)) is UNSET or v is None else parse_uuid(v)
        model.shipment_friendly_id = take("shipmentFriendlyId", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

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
