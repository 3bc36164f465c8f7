"""The base of models that only responses use: a member that the response left out reads as None.

Its attribute has no value: its slot is empty, as after ``del``. So nothing else notes which members are there, absent
members take no memory, and a member is given once its attribute is set.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from mvmnt._json.model import Model
from mvmnt._json.unset import UNSET, FieldName

__all__ = ["ResponseModel"]


class ResponseModel(Model):
    """A JSON object of a response.

    An absent member reads as None, as null does. ``"website" in customer`` and `given` tell them apart, and `to_dict`
    gives back what came.
    """

    __slots__ = ()

    fills_absent: ClassVar[bool] = False
    optional_attributes: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        fields = attrs.fields(cast("type[attrs.AttrsInstance]", cls))
        cls.optional_attributes = frozenset(str(field.name) for field in fields if field.default is UNSET)
        for field in fields:
            if field.default is UNSET or field.name == "additional_properties":
                object.__setattr__(field, "name", FieldName(field.name))

    def __attrs_post_init__(self) -> None:
        for name in type(self).optional_attributes:
            if getattr(self, name) is UNSET:
                delattr(self, name)

    if not TYPE_CHECKING:  # a type checker shall know the attributes that are there, and no others

        def __getattr__(self, name: str) -> Any:
            """Read an attribute that has no value."""
            if name in type(self).optional_attributes:
                return None if type(name) is str else UNSET
            if name == "additional_properties":  # most responses have none, and a dict takes memory
                members: dict[str, Any] = {}
                if type(name) is str:
                    self.additional_properties = members
                return members
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}", name=name, obj=self)

    def __eq__(self, other: object) -> bool:
        """Whether both have the same members with the same values; null does not equal an absent member."""
        if not isinstance(other, ResponseModel) or type(self) is not type(other):
            return NotImplemented
        return _state(self) == _state(other)

    __hash__: ClassVar[None]  # type: ignore[assignment]  # Python makes it None, beside `__eq__`

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return _restored, (type(self), _state(self))

    def _leave_out(self, attribute: str) -> None:
        delattr(self, attribute)


def _state(record: ResponseModel) -> dict[str, Any]:
    """The attributes that have a value, by their name."""
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(record)))
    values = {str(field.name): getattr(record, field.name, UNSET) for field in fields}
    others = values.pop("additional_properties")
    given = {name: value for name, value in values.items() if value is not UNSET}
    return {**given, "additional_properties": others} if others else given


def _restored(model: type[ResponseModel], state: Mapping[str, Any]) -> ResponseModel:
    record = model.__new__(model)
    for name, value in state.items():
        setattr(record, name, value)
    return record
