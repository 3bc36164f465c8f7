"""The base of the generated models: one JSON object of the API each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from mvmnt._json.schema import Member


class Model:
    """A JSON object of the API, with typed attributes for the members that the description knows.

    Attributes:
        additional_properties: members beyond the description, by their JSON name. They survive a round trip: what a
            server sent is what `to_dict` gives back. ``model["name"]`` is short for
            ``model.additional_properties["name"]``.
    """

    __slots__ = ()

    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the model from parsed JSON; a required member that is absent, or a value of another type, raises."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON types, under the API's own names; members that are UNSET stay out."""
        raise NotImplementedError

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        """The members that the description declares, by their JSON name."""
        raise NotImplementedError

    @property
    def additional_keys(self) -> list[str]:
        """The JSON names of the members beyond the description."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
