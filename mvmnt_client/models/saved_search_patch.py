from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class SavedSearchPatch(Model):
    """Changes to a saved search. An absent member stays unchanged; null clears a member that is nullable."""

    name: str | Unset = UNSET
    json_value: SearchConfigurationState | Unset = UNSET
    """The new configuration: criteria, sorting and columns."""
    is_public: bool | None | Unset = UNSET
    """`true` shares the saved search with the whole organization; `false` or null keeps it to its owner."""
    group_id: None | Unset | UUID = UNSET
    """Id of the group that the saved search belongs to."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "name": kinds.optional(kinds.STRING),
            "jsonValue": kinds.optional(kinds.ModelOf(SearchConfigurationState)),
            "isPublic": kinds.optional(kinds.Nullable(kinds.BOOLEAN)),
            "groupId": kinds.optional(kinds.Nullable(kinds.UUID_STRING)),
        }


from .search_configuration_state import SearchConfigurationState
