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
class SendInvoiceEmailResponse200(_Model):
    """The `SendInvoiceEmailResponse200` of the API.

    Attributes:
        success: Whether the email was sent.
        email_id: Id of the email.
    """

    success: bool | Unset = UNSET
    email_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.success = take("success", UNSET)
        model.email_id = UNSET if (v := take("emailId", None)) is None else _parse_uuid(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.success is not UNSET:
            members["success"] = self.success
        if self.email_id is not UNSET:
            members["emailId"] = str(self.email_id)
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "success": _json.optional(_json.BOOLEAN),
            "emailId": _json.optional(_json.UUID_STRING),
        }
