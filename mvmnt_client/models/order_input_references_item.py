from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class OrderInputReferencesItem(Model):
    """The `OrderInputReferencesItem` of the API."""

    type: str
    """Kind of reference, such as `BOL_NUMBER` or `PO_NUMBER`."""
    value: str
    """The reference number itself."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"type": kinds.required(kinds.STRING), "value": kinds.required(kinds.STRING)}
