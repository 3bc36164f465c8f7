from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GenerateInvoiceResponse(Model):
    """Generated invoice and its PDF document."""

    invoice: Invoice
    """The invoice."""
    document: GenerateInvoiceResponseDocument
    """The PDF document."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoice = Invoice.from_dict(take("invoice"))
        model.document = GenerateInvoiceResponseDocument.from_dict(take("document"))
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "invoice": kinds.required(kinds.ModelOf(Invoice)),
            "document": kinds.required(kinds.ModelOf(GenerateInvoiceResponseDocument)),
        }


from .generate_invoice_response_document import GenerateInvoiceResponseDocument
from .invoice import Invoice
