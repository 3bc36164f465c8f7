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
class BillPaymentsCarrierFactorReference(_Model):
    """Factoring company, as shown on bill payments.

    Attributes:
        id: UUID of the factoring company.
        company_name: Name of the factoring company.
        bank_name: Bank of the factoring company.
    """

    id: UUID | Unset = UNSET
    company_name: str | Unset = UNSET
    bank_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.company_name = take("companyName", UNSET)
        model.bank_name = take("bankName", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.company_name is not UNSET:
            members["companyName"] = self.company_name
        if self.bank_name is not UNSET:
            members["bankName"] = self.bank_name
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "companyName": _json.optional(_json.STRING),
            "bankName": _json.optional(_json.Nullable(_json.STRING)),
        }
