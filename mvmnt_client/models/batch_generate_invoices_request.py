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
class BatchGenerateInvoicesRequest(_Model):
    """Orders to invoice in one request, and whether to email the results.

    Attributes:
        order_ids: Ids of the orders to invoice, at most 100.
        send_email: Whether to email the invoices to the customers once they are generated; false if absent. The
            server's default is False.
        email_config: Options for the emails.
    """

    order_ids: list[UUID]
    send_email: bool | Unset = UNSET
    email_config: BatchGenerateInvoicesRequestEmailConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.order_ids = [_parse_uuid(item) for item in take("orderIds")]
        model.send_email = take("sendEmail", UNSET)
        model.email_config = (
            UNSET if (v := take("emailConfig", None)) is None else BatchGenerateInvoicesRequestEmailConfig.from_dict(v)
        )
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "orderIds": [str(item) for item in self.order_ids],
        }
        if self.send_email is not UNSET:
            members["sendEmail"] = self.send_email
        if self.email_config is not UNSET:
            members["emailConfig"] = self.email_config.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "orderIds": _json.required(_json.ArrayOf(_json.UUID_STRING)),
            "sendEmail": _json.optional(_json.BOOLEAN),
            "emailConfig": _json.optional(_json.ModelOf(BatchGenerateInvoicesRequestEmailConfig)),
        }


from .batch_generate_invoices_request_email_config import BatchGenerateInvoicesRequestEmailConfig
