from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CompanyFilterRequest(Model):
    """Filter and page of a request for companies."""

    filter: CompanyFilter | Unset = UNSET
    """Criteria to meet; without them every record matches, except deleted ones, which need a `deletedAt`
    criterion."""
    page_size: int | Unset = UNSET
    """Number of records per page, from 1 to 250; 50 when absent. The server's default is 50."""
    cursor: str | Unset = UNSET
    """`endCursor` of the preceding page; leave it out to get the first page."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "filter": kinds.optional(kinds.ModelOf(CompanyFilter)),
            "pageSize": kinds.optional(kinds.Range(kinds.INTEGER, maximum=250, minimum=1)),
            "cursor": kinds.optional(kinds.STRING),
        }


from .company_filter import CompanyFilter
