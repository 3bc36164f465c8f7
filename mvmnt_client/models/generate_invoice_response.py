from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class GenerateInvoiceResponse(ResponseModel):
    """Generated invoice and its PDF document."""

    invoice: Invoice
    """The invoice."""
    document: GenerateInvoiceResponseDocument
    """The PDF document."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoice": kinds.required(kinds.ModelOf(Invoice)),
            "document": kinds.required(kinds.ModelOf(GenerateInvoiceResponseDocument)),
        }


from .generate_invoice_response_document import GenerateInvoiceResponseDocument
from .invoice import Invoice
