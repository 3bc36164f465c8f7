"""The base of the generated models: one JSON object of the API each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, NamedTuple, Self
from uuid import UUID

import attrs

from mvmnt._json.open_enum import OpenEnum
from mvmnt._json.schema import Member
from mvmnt._json.unset import UNSET


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
        _, declared, values = attributes_of(type(self))
        members = {name: to_json(value) for name, value in self.additional_properties.items()}
        for name, value in zip(declared, values(self), strict=True):
            if value is not UNSET:
                kind = type(value)
                members[name] = value if kind in _SCALARS else _WRITERS[kind](value)
        return members

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        """The members that the description declares, by their JSON name, in the order of the attributes."""
        raise NotImplementedError

    @recursive_repr("...")
    def __repr__(self) -> str:
        """The attributes, without secrets; those that were never set are left out, so that it never raises."""
        shown = [
            f"{field.name}={_shown(field, getattr(self, field.name))}"
            for field in _fields_of(type(self))
            if field.repr and hasattr(self, field.name)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

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


def names_alone(members: Mapping[str, object]) -> str:
    """Show members that the description does not know: their names alone, since any may be a secret."""
    return f"{{{', '.join(f'{name!r}: ...' for name in members)}}}"


def _shown(field: attrs.Attribute[Any], value: object) -> str:
    try:
        return field.repr(value) if callable(field.repr) else repr(value)
    except Exception:  # a value of the caller's own class
        return f"<{type(value).__name__}>"


def _fields_of(model: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
    fields: tuple[attrs.Attribute[Any], ...] = model.__attrs_attrs__  # type: ignore[attr-defined]  # set by attrs
    return fields


def to_json(value: Any) -> Any:
    """The JSON types of an attribute's value."""
    kind = type(value)
    return value if kind in _SCALARS else _WRITERS[kind](value)


_SCALARS = frozenset({str, int, float, bool, type(None)})


class _Writers(dict[type, Callable[[Any], Any]]):
    """What makes JSON types of a value, by its class; found on first use."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        self[kind] = writer = _writer(kind)
        return writer


def _writer(kind: type) -> Callable[[Any], Any]:
    if issubclass(kind, Model):
        return kind.to_dict
    if issubclass(kind, UUID | OpenEnum):
        return str
    if issubclass(kind, date):
        return kind.isoformat
    return _list_to_json if issubclass(kind, list) else _unchanged


def _list_to_json(values: list[Any]) -> list[Any]:
    return [value if type(value) in _SCALARS else _WRITERS[type(value)](value) for value in values]


def _unchanged(value: Any) -> Any:
    return value


_WRITERS = _Writers()


class Attributes(NamedTuple):
    """A model's declared members, in the order of its attributes.

    Attributes:
        names: the attributes' names.
        members: the members by their JSON name.
        values: reads all of a record's attributes; AttributeError where one was never set.
    """

    names: tuple[str, ...]
    members: Mapping[str, Member]
    values: Callable[[Model], Iterable[Any]]


_attributes: dict[type[Model], Attributes] = {}


def attributes_of(model: type[Model]) -> Attributes:
    """The declared members of a model; made when first asked for."""
    known = _attributes.get(model)
    if known is None:
        members = model.json_members()
        names = [field.name for field in _fields_of(model) if field.name != "additional_properties"]
        names = names[: len(members)]  # a subclass of the caller's may add attributes behind them
        known = _attributes[model] = Attributes(tuple(names), members, _reader(names))
    return known


def _reader(names: list[str]) -> Callable[[Model], Iterable[Any]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)
