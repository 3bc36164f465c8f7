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
class ServiceSummary(Model):
    """Short form of a service as it is embedded in a shipment."""

    id: UUID | Unset = UNSET
    """UUID of this record."""
    key: None | str | Unset = UNSET
    """Key of the service."""
    vendor: VendorReference | Unset = UNSET
    """Vendor that provides the service."""
    service_type: str | Unset = UNSET
    """Kind of work the vendor performs, as text."""
    status: ServiceSummaryStatus | Unset = UNSET
    """Stage the service has reached."""
    cost: Decimal | None | Unset = UNSET
    """Cost of the service."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else parse_uuid(v)
        model.key = take("key", UNSET)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.service_type = take("serviceType", UNSET)
        model.status = UNSET if (v := take("status", None)) is None else ServiceSummaryStatus.decode(v)
        model.cost = v if (v := take("cost", UNSET)) is UNSET or v is None else parse_decimal(v)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "key": kinds.optional(kinds.Nullable(kinds.STRING)),
            "vendor": kinds.optional(kinds.ModelOf(VendorReference)),
            "serviceType": kinds.optional(kinds.STRING),
            "status": kinds.optional(kinds.EnumOf(ServiceSummaryStatus)),
            "cost": kinds.optional(kinds.Nullable(kinds.DECIMAL)),
        }


from .service_summary_status import ServiceSummaryStatus
from .vendor_reference import VendorReference
