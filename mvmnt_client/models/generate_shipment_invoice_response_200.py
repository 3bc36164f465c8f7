from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import names_alone, no_others, own_members
from mvmnt._json.models.response_model import ResponseModel
from mvmnt._json.unset import ABSENT


@attrs.define(kw_only=True, repr=False, eq=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP)
class GenerateShipmentInvoiceResponse200(ResponseModel):
    """The `GenerateShipmentInvoiceResponse200` of the API."""

    shipment_id: UUID | None = ABSENT
    """UUID of the shipment that was invoiced."""
    invoice_id: UUID | None = ABSENT
    """UUID of the invoice."""
    document_id: UUID | None = ABSENT
    """UUID of the document that holds the invoice PDF."""
    download_url: str | None = attrs.field(default=ABSENT, repr=False)
    """Address from which the invoice PDF can be downloaded."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "shipmentId": kinds.optional(kinds.UUID_STRING),
            "invoiceId": kinds.optional(kinds.UUID_STRING),
            "documentId": kinds.optional(kinds.UUID_STRING),
            "downloadUrl": kinds.optional(kinds.Text(format="uri")),
        }
