from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class InvoiceStatusFilter(Model):
    """Criterion on the status of an invoice."""

    equal_to: InvoiceStatus | Unset = UNSET
    """Matches exactly this value."""
    not_equal_to: InvoiceStatus | Unset = UNSET
    """Matches every other value."""
    in_: list[InvoiceStatus] | Unset = UNSET
    """Matches any of these values."""
    not_in: list[InvoiceStatus] | Unset = UNSET
    """Matches none of these values."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.equal_to = UNSET if (v := take("equalTo", None)) is None else InvoiceStatus.decode(v)
        model.not_equal_to = UNSET if (v := take("notEqualTo", None)) is None else InvoiceStatus.decode(v)
        model.in_ = UNSET if (v := take("in", None)) is None else [InvoiceStatus.decode(item) for item in array(v)]
        model.not_in = (
            UNSET if (v := take("notIn", None)) is None else [InvoiceStatus.decode(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "equalTo": kinds.optional(kinds.EnumOf(InvoiceStatus)),
            "notEqualTo": kinds.optional(kinds.EnumOf(InvoiceStatus)),
            "in": kinds.optional(kinds.ArrayOf(kinds.EnumOf(InvoiceStatus))),
            "notIn": kinds.optional(kinds.ArrayOf(kinds.EnumOf(InvoiceStatus))),
        }


from .invoice_status import InvoiceStatus
