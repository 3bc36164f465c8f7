from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LoadFilterRequest(Model):
    """A filter for loads with the size and the position of the page."""

    filter: LoadFilter | Unset = UNSET
    """Criteria that the rows must meet."""
    page_size: int | Unset = UNSET
    """Number of rows per page, from 1 to 100; 50 when omitted. The server's default is 50."""
    cursor: str | Unset = UNSET
    """Opaque position taken from `endCursor` of the previous response; omit it for the first page."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "filter": kinds.optional(kinds.ModelOf(LoadFilter)),
            "pageSize": kinds.optional(kinds.Range(kinds.INTEGER, maximum=100, minimum=1)),
            "cursor": kinds.optional(kinds.STRING),
        }


from .load_filter import LoadFilter
