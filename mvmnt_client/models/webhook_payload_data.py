from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class WebhookPayloadData(Model):
    """The record concerned; each family of events has a shape of its own. Created and updated events carry the
    full record, deleted events only its `id`."""

    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        model = cls.__new__(cls)
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_additional(cls) -> kinds.Schema[object]:
        return kinds.ANYTHING

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {}
