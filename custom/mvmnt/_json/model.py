"""The base of the generated models: one JSON object of the API each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, ClassVar, Final, NamedTuple, Self, TypeAlias, cast

import attrs

from mvmnt._json.models.decoders import Layout, decoder
from mvmnt._json.models.writers import writer
from mvmnt._json.schema import Choice, Member, Schema
from mvmnt._json.unset import UNSET, FieldName
from mvmnt._json.values.changes import changes


class Model:
    """A JSON object of the API, with typed attributes for the members that the description knows.

    It can also be read and written by the API's own names, whether the description knows them or not:
    ``customer["creditLimit"]``, ``"creditLimit" in customer``, ``dict(customer)``. Absent members raise KeyError.

    Attributes:
        additional_properties: members beyond the description, by their JSON name. They survive a round trip: what a
            server sent is what `to_dict` gives back.
    """

    __slots__ = ()

    schema_kind: ClassVar[Callable[[type[Model]], Schema[Any]]]
    """Makes the schema of a model: `mvmnt._json.kinds`, which is a layer above this module, sets it."""

    fills_absent: ClassVar[bool] = True
    """Whether attributes of absent members are UNSET: otherwise they have no value, and read as None."""

    json_choice: ClassVar[Choice | None] = None
    """Which members must be there together, where the description says so."""

    json_empty: ClassVar[bool] = False
    """Whether the description allows no member at all."""

    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the model from parsed JSON; a required member that is absent, or a value of another type, raises."""
        record: Self = _DECODERS[cls](src_dict)
        return record

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON types, under the API's own names; members that are UNSET are left out.

        A Decimal becomes the integer or float that JSON has for its value, and stays one where there is none.
        """
        return _WRITERS[type(self)](self)

    @classmethod
    def json_additional(cls) -> Schema[object] | None:
        """What members beyond the description are, where it says that there may be any."""
        return None

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        """The members that the description declares, by their JSON name, in the order of the attributes."""
        raise NotImplementedError

    def changes_since(self, original: Self) -> dict[str, Any]:
        """The body of an update that brings `original`, a deep copy from before, into this state.

        It has the changes of a nested object, the id of another record that is referred to, and whole arrays. A removed
        member is null. Raises TypeError or ValueError where `original` is no copy of this record.
        """
        return changes(self, original, Model)

    @recursive_repr("...")
    def __repr__(self) -> str:
        """The attributes that are there, without secrets. It never raises."""
        shown = [f"{field.name}={_shown(field, value)}" for field, value in self._visible()]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """The same for rich, which breaks it into lines."""
        for field, value in self._visible():
            yield field.name, _Text(_shown(field, value)) if callable(field.repr) else value

    def _visible(self) -> Iterator[tuple[attrs.Attribute[Any], object]]:
        for field in _fields_of(type(self)):
            value = getattr(self, field.name, UNSET)
            if field.repr and value is not UNSET and not (field.name == "additional_properties" and not value):
                yield field, value

    @property
    def additional_keys(self) -> list[str]:
        """The JSON names of the members beyond the description."""
        return list(others_of(self))

    @property
    def given(self) -> frozenset[str]:
        """The JSON names of the members that are there: of a response's record, those that the response held."""
        return frozenset(self)

    def keys(self) -> list[str]:
        """The JSON names of all members that are there. With it, ``dict(model)`` gives names and values."""
        return list(self)

    def __iter__(self) -> Iterator[str]:
        attributes = attributes_of(type(self))
        for name, attribute in zip(attributes.members, attributes.names, strict=True):
            if getattr(self, attribute, UNSET) is not UNSET:
                yield name
        yield from (name for name in others_of(self) if name not in attributes.members)

    def __getitem__(self, key: str) -> Any:
        attribute = attributes_of(type(self)).by_member.get(key)
        if attribute is None:
            return others_of(self)[key]
        value = getattr(self, attribute, UNSET)
        if value is UNSET:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        attribute = attributes_of(type(self)).by_member.get(key)
        if attribute is None:
            self.additional_properties[key] = value
        else:
            setattr(self, attribute, value)

    def __delitem__(self, key: str) -> None:
        attribute = attributes_of(type(self)).by_member.get(key)
        if attribute is None:
            del self.additional_properties[key]
        elif key in self:
            self._leave_out(attribute)
        else:
            raise KeyError(key)

    def _leave_out(self, attribute: str) -> None:
        setattr(self, attribute, UNSET)

    def __contains__(self, key: object) -> bool:
        attribute = attributes_of(type(self)).by_member.get(key) if isinstance(key, str) else None
        if attribute is None:
            return key in others_of(self)
        return getattr(self, attribute, UNSET) is not UNSET

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """How pydantic and FastAPI read and write a model: by `from_dict` and `to_dict`."""
        from mvmnt._json.pydantic_schema import core_schema_of  # pydantic is there: it is what calls this

        return core_schema_of(cls, cls.schema_kind(cls))

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> dict[str, Any]:
        """What FastAPI's own OpenAPI description says of a model."""
        return {"type": "object", "title": cls.__name__, "description": (cls.__doc__ or "").partition("\n")[0]}


_OTHERS: Final = FieldName("additional_properties")


def others_of(record: Model) -> dict[str, Any]:
    """The members beyond the description, to be read alone."""
    others: dict[str, Any] = getattr(record, _OTHERS)
    return others


def no_others() -> dict[str, Any]:
    """Make the members beyond the description of a model that a caller builds: none yet."""
    return {}


def own_members(members: Mapping[str, Any]) -> dict[str, Any]:
    """Copy members beyond the description: a model that `attrs.evolve` makes does not share those of the first."""
    return {**members}


def names_alone(members: Mapping[str, object]) -> str:
    """Show members that the description does not know: their names alone, since any may be a secret."""
    return f"{{{', '.join(f'{name!r}: ...' for name in members)}}}"


def _shown(field: attrs.Attribute[Any], value: object) -> str:
    try:
        return field.repr(value) if callable(field.repr) else repr(value)
    except Exception:  # a value of the caller's own class
        return f"<{type(value).__name__}>"


class _Text(str):
    """Text whose repr is the text itself."""

    __slots__ = ()

    __repr__ = str.__str__


def _fields_of(model: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", model))
    return fields


class Attributes(NamedTuple):
    """A model's declared members, in the order of its attributes.

    Attributes:
        names: the attributes' names.
        members: the members by their JSON name.
        values: reads all of a record's attributes; AttributeError where one was never set.
        by_member: the attributes' names by the members' JSON names.
    """

    names: tuple[str, ...]
    members: Mapping[str, Member]
    values: Callable[[Model], Iterable[Any]]
    by_member: Mapping[str, str]


_attributes: dict[type[Model], Attributes] = {}


def attributes_of(model: type[Model]) -> Attributes:
    """The declared members of a model; made on first use."""
    known = _attributes.get(model)
    if known is None:
        members = model.json_members()
        names = [field.name for field in _fields_of(model) if field.name != "additional_properties"]
        names = names[: len(members)]  # a subclass of the caller's may add attributes behind them
        by_member = dict(zip(members, names, strict=True))
        known = _attributes[model] = Attributes(tuple(names), members, _reader(names), by_member)
    return known


def _reader(names: list[str]) -> Callable[[Model], Iterable[Any]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


Decode: TypeAlias = Callable[[Mapping[str, Any]], Any]


class _Decoders(dict[type[Model], Decode]):
    """What makes a model of a JSON object, by its class."""

    def __missing__(self, model: type[Model]) -> Decode:
        self[model] = made = decoder(partial(layout_of, model))
        return made


_DECODERS: Final = _Decoders()


def decoder_of(model: type[Model]) -> Decode:
    """What makes a model of a JSON object: `from_dict`, without the look-up."""
    return _DECODERS[model]


def layout_of(model: type[Model]) -> Layout:
    """A model as its decoders need to know it."""
    known = attributes_of(model)
    names = {name: str(attribute) for name, attribute in known.by_member.items()}
    return Layout(model, names, known.members, model.json_additional(), model.fills_absent)


class _Writers(dict[type[Model], Callable[[Any], dict[str, Any]]]):
    """What makes JSON types of a record, by its class; written on first use."""

    def __missing__(self, model: type[Model]) -> Callable[[Any], dict[str, Any]]:
        known = attributes_of(model)
        self[model] = made = writer(model.__name__, known.names, known.members, others_of)
        return made


_WRITERS: Final = _Writers()
