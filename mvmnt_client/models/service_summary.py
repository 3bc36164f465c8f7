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
class ServiceSummary(ResponseModel):
    """Short form of a service as it is embedded in a shipment."""

    id: UUID | None = ABSENT
    """UUID of this record."""
    key: None | str = ABSENT
    """Key of the service."""
    vendor: VendorReference | None = ABSENT
    """Vendor that provides the service."""
    service_type: str | None = ABSENT
    """Kind of work the vendor performs, as text."""
    status: ServiceSummaryStatus | None = ABSENT
    """Stage the service has reached."""
    cost: Decimal | None = ABSENT
    """Cost of the service."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

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
