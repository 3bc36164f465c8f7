from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class GenerateShipmentInvoiceResponse200(Model):
    """The `GenerateShipmentInvoiceResponse200` of the API."""

    shipment_id: UUID | Unset = UNSET
    """UUID of the shipment that was invoiced."""
    invoice_id: UUID | Unset = UNSET
    """UUID of the invoice."""
    document_id: UUID | Unset = UNSET
    """UUID of the document that holds the invoice PDF."""
    download_url: str | Unset = attrs.field(default=UNSET, repr=False)
    """Address from which the invoice PDF can be downloaded."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.shipment_id = UNSET if (v := take("shipmentId", None)) is None else parse_uuid(v)
        model.invoice_id = UNSET if (v := take("invoiceId", None)) is None else parse_uuid(v)
        model.document_id = UNSET if (v := take("documentId", None)) is None else parse_uuid(v)
        model.download_url = take("downloadUrl", UNSET)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "shipmentId": kinds.optional(kinds.UUID_STRING),
            "invoiceId": kinds.optional(kinds.UUID_STRING),
            "documentId": kinds.optional(kinds.UUID_STRING),
            "downloadUrl": kinds.optional(kinds.Text(format="uri")),
        }
