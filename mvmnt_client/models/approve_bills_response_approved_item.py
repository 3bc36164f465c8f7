from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ApproveBillsResponseApprovedItem(Model):
    """The `ApproveBillsResponseApprovedItem` of the API."""

    bill_id: UUID | Unset = UNSET
    """Id of the bill."""
    status: BillStatus | Unset = UNSET
    """Status of a bill, that is of an invoice to be paid by the broker. `AWAITING_INVOICE` means that the carrier
    or vendor has not sent one yet, `IN_REVIEW` that it was received and is being checked, `APPROVED_TO_PAY`
    that it is cleared for payment, and `PAID` that it is paid in full."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.bill_id = UNSET if (v := take("billId", None)) is None else parse_uuid(v)
        model.status = UNSET if (v := take("status", None)) is None else BillStatus.decode(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"billId": kinds.optional(kinds.UUID_STRING), "status": kinds.optional(kinds.EnumOf(BillStatus))}


from .bill_status import BillStatus
