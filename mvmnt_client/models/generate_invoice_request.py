from __future__ import annotations

import datetime
from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.kinds import parse_uuid as _parse_uuid
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class GenerateInvoiceRequest(_Model):
    """Dates and attachments for an invoice to be generated with its PDF.

    Attributes:
        invoice_date: Date of issue; today if absent.
        due_date: Date by which payment is due; calculated from the payment term if absent.
        attachment_document_ids: Ids of documents to attach to the invoice PDF.
    """

    invoice_date: datetime.date | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    attachment_document_ids: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.invoice_date = UNSET if (v := take("invoiceDate", None)) is None else datetime.date.fromisoformat(v)
        model.due_date = UNSET if (v := take("dueDate", None)) is None else datetime.date.fromisoformat(v)
        model.attachment_document_ids = (
            UNSET if (v := take("attachmentDocumentIds", None)) is None else [_parse_uuid(item) for item in v]
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.invoice_date is not UNSET:
            members["invoiceDate"] = self.invoice_date.isoformat()
        if self.due_date is not UNSET:
            members["dueDate"] = self.due_date.isoformat()
        if self.attachment_document_ids is not UNSET:
            members["attachmentDocumentIds"] = [str(item) for item in self.attachment_document_ids]
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "invoiceDate": _json.optional(_json.DATE),
            "dueDate": _json.optional(_json.DATE),
            "attachmentDocumentIds": _json.optional(_json.ArrayOf(_json.UUID_STRING)),
        }
