from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class InvoiceFilterRequest(Model):
    """Request for one page of invoices."""

    filter: InvoiceFilter | Unset = UNSET
    """Criteria that the records must meet; without it, every record that is not deleted is listed."""
    page_size: int | Unset = UNSET
    """Number of records per page, from 1 to 100; 50 if absent. The server's default is 50."""
    cursor: str | Unset = UNSET
    """Opaque `endCursor` of the previous page; leave it out for the first page."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "filter": kinds.optional(kinds.ModelOf(InvoiceFilter)),
            "pageSize": kinds.optional(kinds.Range(kinds.INTEGER, maximum=100, minimum=1)),
            "cursor": kinds.optional(kinds.STRING),
        }


from .invoice_filter import InvoiceFilter
