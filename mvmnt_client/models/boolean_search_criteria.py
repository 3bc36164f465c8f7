from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class BooleanSearchCriteria(Model):
    """Search condition on a field that is true or false."""

    operator: BooleanSearchCriteriaOperator
    """Value that the field must have, sent as the string `TRUE` or `FALSE`."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.operator = BooleanSearchCriteriaOperator.decode(take("operator"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {"operator": kinds.required(kinds.EnumOf(BooleanSearchCriteriaOperator))}


from .boolean_search_criteria_operator import BooleanSearchCriteriaOperator
