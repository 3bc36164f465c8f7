from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class TextSearchCriteria(Model):
    """Search condition on a text field; parts of a text and wildcards can match."""

    operator: TextSearchCriteriaOperator
    """How to compare. `INCLUDES` looks for the text anywhere in the field. `EXISTS` means that the field has a
    value, `DOES_NOT_EXIST` that it is null."""
    values: list[str] | Unset = UNSET
    """Values to compare with, described only for `ONE_OF` and `NOT_ONE_OF`; no other member takes a value."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "operator": kinds.required(kinds.EnumOf(TextSearchCriteriaOperator)),
            "values": kinds.optional(kinds.ArrayOf(kinds.STRING)),
        }


from .text_search_criteria_operator import TextSearchCriteriaOperator
