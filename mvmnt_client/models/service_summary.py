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
class ServiceSummary(_Model):
    """Short form of a service as it is embedded in a shipment.

    Attributes:
        id: UUID of this record.
        key: Key of the service.
        vendor: Vendor that provides the service.
        service_type: Kind of work the vendor performs, as text.
        status: Stage the service has reached.
        cost: Cost of the service.
    """

    id: UUID | Unset = UNSET
    key: None | str | Unset = UNSET
    vendor: VendorReference | Unset = UNSET
    service_type: str | Unset = UNSET
    status: ServiceSummaryStatus | Unset = UNSET
    cost: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.id = UNSET if (v := take("id", None)) is None else _parse_uuid(v)
        model.key = take("key", UNSET)
        model.vendor = UNSET if (v := take("vendor", None)) is None else VendorReference.from_dict(v)
        model.service_type = take("serviceType", UNSET)
        model.status = UNSET if (v := take("status", None)) is None else ServiceSummaryStatus.decode(v)
        model.cost = take("cost", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.id is not UNSET:
            members["id"] = str(self.id)
        if self.key is not UNSET:
            members["key"] = self.key
        if self.vendor is not UNSET:
            members["vendor"] = self.vendor.to_dict()
        if self.service_type is not UNSET:
            members["serviceType"] = self.service_type
        if self.status is not UNSET:
            members["status"] = str(self.status)
        if self.cost is not UNSET:
            members["cost"] = self.cost
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "id": _json.optional(_json.UUID_STRING),
            "key": _json.optional(_json.Nullable(_json.STRING)),
            "vendor": _json.optional(_json.ModelOf(VendorReference)),
            "serviceType": _json.optional(_json.STRING),
            "status": _json.optional(_json.EnumOf(ServiceSummaryStatus)),
            "cost": _json.optional(_json.Nullable(_json.NUMBER)),
        }


from .service_summary_status import ServiceSummaryStatus
from .vendor_reference import VendorReference
