from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model


@_define(kw_only=True)
class GenerateInvoiceResponse(_Model):
    """Generated invoice and its PDF document.

    Attributes:
        invoice: The invoice.
        document: The PDF document.
    """

    invoice: Invoice
    document: GenerateInvoiceResponseDocument
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoice = Invoice.from_dict(take("invoice"))
        model.document = GenerateInvoiceResponseDocument.from_dict(take("document"))
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "invoice": self.invoice.to_dict(),
            "document": self.document.to_dict(),
        }
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "invoice": _json.required(_json.ModelOf(Invoice)),
            "document": _json.required(_json.ModelOf(GenerateInvoiceResponseDocument)),
        }


from .generate_invoice_response_document import GenerateInvoiceResponseDocument
from .invoice import Invoice
