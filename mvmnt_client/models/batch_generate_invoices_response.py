from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class BatchGenerateInvoicesResponse(_Model):
    """Outcome for each order of a batch; check `failed` even though the status is 200.

    Attributes:
        generated: Orders for which an invoice and a PDF were created.
        failed: Orders that could not be invoiced, for example because they already are.
        emails_sent: Number of emails sent.
    """

    generated: list[BatchGenerateInvoicesResponseGeneratedItem] | Unset = UNSET
    failed: list[BatchGenerateInvoicesResponseFailedItem] | Unset = UNSET
    emails_sent: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.generated = (
            UNSET
            if (v := take("generated", None)) is None
            else [BatchGenerateInvoicesResponseGeneratedItem.from_dict(item) for item in v]
        )
        model.failed = (
            UNSET
            if (v := take("failed", None)) is None
            else [BatchGenerateInvoicesResponseFailedItem.from_dict(item) for item in v]
        )
        model.emails_sent = take("emailsSent", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.generated is not UNSET:
            members["generated"] = [item.to_dict() for item in self.generated]
        if self.failed is not UNSET:
            members["failed"] = [item.to_dict() for item in self.failed]
        if self.emails_sent is not UNSET:
            members["emailsSent"] = self.emails_sent
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "generated": _json.optional(_json.ArrayOf(_json.ModelOf(BatchGenerateInvoicesResponseGeneratedItem))),
            "failed": _json.optional(_json.ArrayOf(_json.ModelOf(BatchGenerateInvoicesResponseFailedItem))),
            "emailsSent": _json.optional(_json.INTEGER),
        }


from .batch_generate_invoices_response_failed_item import BatchGenerateInvoicesResponseFailedItem
from .batch_generate_invoices_response_generated_item import BatchGenerateInvoicesResponseGeneratedItem
