from __future__ import annotations

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
class BatchGenerateInvoicesResponseGeneratedItem(_Model):
    """The `BatchGenerateInvoicesResponseGeneratedItem` of the API.

    Attributes:
        order_id: Id of the order.
        invoice_id: Id of the new invoice.
        document_id: Id of the PDF document.
    """

    order_id: UUID | Unset = UNSET
    invoice_id: UUID | Unset = UNSET
    document_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.order_id = UNSET if (v := take("orderId", None)) is None else _parse_uuid(v)
        model.invoice_id = UNSET if (v := take("invoiceId", None)) is None else _parse_uuid(v)
        model.document_id = UNSET if (v := take("documentId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.order_id is not UNSET:
            members["orderId"] = str(self.order_id)
        if self.invoice_id is not UNSET:
            members["invoiceId"] = str(self.invoice_id)
        if self.document_id is not UNSET:
            members["documentId"] = str(self.document_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "orderId": _json.optional(_json.UUID_STRING),
            "invoiceId": _json.optional(_json.UUID_STRING),
            "documentId": _json.optional(_json.UUID_STRING),
        }
