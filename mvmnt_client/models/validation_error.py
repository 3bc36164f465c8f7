from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class ValidationError(ResponseModel):
    """Error response to a request that fails validation, with one entry for each fault."""

    error: str
    """Machine-readable code, such as `validation_error`; compare it without regard to case."""
    message: str
    """Explanation of the error."""
    details: list[ValidationErrorDetailsItem]
    """The single faults."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "error": kinds.required(kinds.STRING),
            "message": kinds.required(kinds.STRING),
            "details": kinds.required(kinds.ArrayOf(kinds.ModelOf(ValidationErrorDetailsItem))),
        }


from .validation_error_details_item import ValidationErrorDetailsItem
