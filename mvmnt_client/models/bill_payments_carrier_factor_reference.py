from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class BillPaymentsCarrierFactorReference(ResponseModel):
    """Factoring company, as shown on bill payments."""

    id: UUID | None = ABSENT
    """UUID of the factoring company."""
    company_name: str | None = ABSENT
    """Name of the factoring company."""
    bank_name: None | str = ABSENT
    """Bank of the factoring company."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.UUID_STRING),
            "companyName": kinds.optional(kinds.STRING),
            "bankName": kinds.optional(kinds.Nullable(kinds.STRING)),
        }
