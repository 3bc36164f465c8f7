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
class ContactInfoInput(_Model):
    """Details of a person, from which a contact record is created.

    Attributes:
        name: Full name of the person.
        title: Job title of the person.
    """

    name: str
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.name = take("name")
        model.email = take("email", UNSET)
        model.phone_number = take("phoneNumber", UNSET)
        model.title = take("title", UNSET)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
            "name": self.name,
        }
        if self.email is not UNSET:
            members["email"] = self.email
        if self.phone_number is not UNSET:
            members["phoneNumber"] = self.phone_number
        if self.title is not UNSET:
            members["title"] = self.title
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "name": _json.required(_json.STRING),
            "email": _json.optional(_json.STRING),
            "phoneNumber": _json.optional(_json.STRING),
            "title": _json.optional(_json.STRING),
        }
