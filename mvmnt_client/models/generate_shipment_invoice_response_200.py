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
class GenerateShipmentInvoiceResponse200(_Model):
    """The `GenerateShipmentInvoiceResponse200` of the API.

    Attributes:
        shipment_id: UUID of the shipment that was invoiced.
        invoice_id: UUID of the invoice.
        document_id: UUID of the document that holds the invoice PDF.
        download_url: Address from which the invoice PDF can be downloaded.
    """

    shipment_id: UUID | Unset = UNSET
    invoice_id: UUID | Unset = UNSET
    document_id: UUID | Unset = UNSET
    download_url: str | Unset = _field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else _parse_uuid(v)
        model.invoice_id = UNSET if (v := take("invoiceId", None)) is None else _parse_uuid(v)
        model.document_id = UNSET if (v := take("documentId", None)) is None else _parse_uuid(v)
        model.download_url = take("downloadUrl", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.shipment_id is not UNSET:
            members["shipmentId"] = str(self.shipment_id)
        if self.invoice_id is not UNSET:
            members["invoiceId"] = str(self.invoice_id)
        if self.document_id is not UNSET:
            members["documentId"] = str(self.document_id)
        if self.download_url is not UNSET:
            members["downloadUrl"] = self.download_url
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "shipmentId": _json.optional(_json.UUID_STRING),
            "invoiceId": _json.optional(_json.UUID_STRING),
            "documentId": _json.optional(_json.UUID_STRING),
            "downloadUrl": _json.optional(_json.STRING),
        }
