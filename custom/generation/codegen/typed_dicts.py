"""The typed mappings of request bodies: a `TypedDict` for each model that a request may hold.

A member has its name in the API, and the types that encoding takes for it. Type checkers and editors read them; the SDK
itself never does.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from generation.codegen import python_types
from generation.codegen.generator_seam import (
    ClassName,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    GeneratorData,
    ListProperty,
    ModelProperty,
    PropertyProtocol,
    UnionProperty,
    UuidProperty,
)
from generation.codegen.text.literals import literal
from generation.codegen.text.prose import Members
from generation.codegen.wire.numbers import sent_models
from generation.description.structure import unused

__all__ = ["TypedDicts", "TypedMember"]

#: Names that the annotations use. A member called so would hide them in a class, so its mapping is no class.
_USED = frozenset(
    {
        *("Any", "Decimal", "File", "Literal", "Mapping", "NotRequired", "Sequence", "TypeAlias", "TypedDict", "UUID"),
        *("bool", "bytes", "datetime", "dict", "float", "int", "str"),
    }
)


@frozen
class TypedMember:
    """A member of a typed mapping.

    Attributes:
        name: its name in the API.
        type: its annotation, with `NotRequired` where some members of the mapping are required and it is not.
    """

    name: str
    type: str


@frozen
class TypedDicts:
    """The typed mappings of a description, and the types that name them.

    Args:
        data: the description as openapi-python-client parsed it.
        members: tells which models take members beyond their own.
    """

    _data: GeneratorData
    _members: Members
    _names: dict[str, str] = field(init=False)
    _enums: dict[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        sent = sent_models(self._data)
        classes = {schema.class_info.name for schema in (*self._data.models, *self._data.enums)}
        resources = {ClassName(tag, "") for tag in self._data.endpoint_collections_by_tag}
        taken = {*classes, *resources, *_USED}
        with_members = sorted(model.class_info.name for model in self._data.models if self._has_members(model))
        names = _named((name for name in with_members if name in sent), "Dict", taken)
        enums = sorted(enum.class_info.name for enum in self._data.enums if isinstance(enum, EnumProperty))
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_enums", _named(enums, "Value", taken))

    def models(self) -> list[ModelProperty]:
        """The models that have a typed mapping, by their names."""
        found = [model for model in self._data.models if model.class_info.name in self._names]
        return sorted(found, key=lambda model: model.class_info.name)

    def enums(self) -> list[EnumProperty]:
        """The enums that the mappings' members name, by their names."""
        used = {name for model in self.models() for prop in _own(model) for name in _enums_in(prop)}
        found = [enum for enum in self._data.enums if isinstance(enum, EnumProperty) and enum.class_info.name in used]
        return sorted(found, key=lambda enum: enum.class_info.name)

    def name(self, schema: ModelProperty | EnumProperty) -> str:
        """The name of a model's mapping, or of an enum's texts."""
        names = self._names if isinstance(schema, ModelProperty) else self._enums
        return names[schema.class_info.name]

    def texts(self, enum: EnumProperty) -> list[str]:
        """The texts of an enum as literals."""
        return [literal(str(value)) for value in enum.values.values()]

    def members(self, model: ModelProperty) -> list[TypedMember]:
        """The members of a model's mapping, required ones first."""
        partial = self.is_partial(model)
        return [TypedMember(prop.name.get_untrusted_value(), self._annotation(prop, partial)) for prop in _own(model)]

    def is_partial(self, model: ModelProperty) -> bool:
        """Whether no member is required."""
        return not model.required_properties

    def is_class(self, model: ModelProperty) -> bool:
        """Whether the mapping can be written as a class: its members are names that a class can annotate."""
        names = [prop.name.get_untrusted_value() for prop in _own(model)]
        hidden = {*_USED, *self._names.values(), *self._enums.values()}
        return all(_is_plain(name) and name not in hidden for name in names)

    def argument_type(self, prop: PropertyProtocol) -> str:
        """The type of a method's argument: a model, its typed mapping, or any mapping."""
        return python_types.argument_type(prop, self._names)

    def imports(self, *props: PropertyProtocol | None) -> list[str]:
        """What a resource imports to name these arguments' typed mappings."""
        found = {name for prop in props if prop is not None for name in _models_in(prop) if name in self._names}
        return sorted(f"from ...typed_dicts import {self._names[name]}" for name in found)

    def _has_members(self, model: ModelProperty) -> bool:
        return bool(model.required_properties or model.optional_properties)

    def _annotation(self, prop: PropertyProtocol, partial: bool) -> str:
        code = " | ".join(dict.fromkeys(self._types(prop)))
        if any(name in self._names for name in _models_in(prop)):
            code = literal(code)  # mappings refer to each other in circles
        return code if prop.required or partial else f"NotRequired[{code}]"

    def _types(self, prop: PropertyProtocol) -> Iterator[str]:
        match prop:
            case ModelProperty():
                yield from self._mapping_types(prop)
            case EnumProperty():
                yield self._enums[prop.class_info.name]
            case ListProperty():
                yield f"Sequence[{' | '.join(dict.fromkeys(self._types(prop.inner_property)))}]"
            case UnionProperty():
                for inner in prop.inner_properties:
                    yield from self._types(inner)
            case DateProperty():
                yield from ("datetime.date", "str")
            case DateTimeProperty():
                yield from ("datetime.datetime", "str")
            case UuidProperty():
                yield from ("str", "UUID")
            case _:
                yield prop.get_type_string(no_optional=True).as_unembedded_code()

    def _mapping_types(self, prop: ModelProperty) -> Iterator[str]:
        name = self._names.get(prop.class_info.name)
        if name is not None:
            yield name
        if name is None or self._members.takes_more(prop):
            yield "Mapping[str, Any]"


def _own(model: ModelProperty) -> list[PropertyProtocol]:
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def _held(prop: PropertyProtocol) -> Iterator[PropertyProtocol]:
    """A property, or what the union or array holds."""
    match prop:
        case ListProperty():
            yield from _held(prop.inner_property)
        case UnionProperty():
            for inner in prop.inner_properties:
                yield from _held(inner)
        case _:
            yield prop


def _models_in(prop: PropertyProtocol) -> list[str]:
    return [held.class_info.name for held in _held(prop) if isinstance(held, ModelProperty)]


def _enums_in(prop: PropertyProtocol) -> list[str]:
    return [held.class_info.name for held in _held(prop) if isinstance(held, EnumProperty)]


def _is_plain(name: str) -> bool:
    """Whether a class can have an attribute of just this name: `__name` would be another one."""
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


def _named(schemas: Iterable[str], ending: str, taken: set[str]) -> dict[str, str]:
    """A name with this ending for each schema; they are taken from now on."""
    found = {}
    for schema in schemas:
        found[schema] = unused(f"{schema}{ending}", taken)
        taken.add(found[schema])
    return found
