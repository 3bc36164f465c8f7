from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class ValidationError(Model):
    """Error response to a request that fails validation, with one entry for each fault."""

    error: str
    """Machine-readable code, such as `validation_error`; compare it without regard to case."""
    message: str
    """Explanation of the error."""
    details: list[ValidationErrorDetailsItem]
    """The single faults."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.error = take("error")
        model.message = take("message")
        model.details = [ValidationErrorDetailsItem.from_dict(item) for item in array(take("details"))]
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "error": kinds.required(kinds.STRING),
            "message": kinds.required(kinds.STRING),
            "details": kinds.required(kinds.ArrayOf(kinds.ModelOf(ValidationErrorDetailsItem))),
        }


from .validation_error_details_item import ValidationErrorDetailsItem
