"""Python expressions for the properties that openapi-python-client parsed: how to describe each.

The templates place them. Text from the description enters an expression only as a string literal, escaped by the
generator's own filter.
"""

from __future__ import annotations

from attrs import frozen

from generation.codegen.generator_seam import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    EnumProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    PropertyProtocol,
    StringProperty,
    UnionProperty,
    UuidProperty,
)
from generation.codegen.unions import Unions
from generation.codegen.wire.bounds import bounds_in, kind_of
from generation.codegen.wire.numbers import DecimalProperty
from generation.errors import RefusedError

_PLAIN_SCHEMAS: dict[type, str] = {
    BooleanProperty: "BOOLEAN",
    FileProperty: "FILE",
    IntProperty: "INTEGER",
    NoneProperty: "NULL",
    StringProperty: "STRING",
    ConstProperty: "ANYTHING",
}
_CONVERTED_SCHEMAS: dict[type, str] = {
    AnyProperty: "ANYTHING",
    DateProperty: "DATE",
    DateTimeProperty: "DATE_TIME",
    DecimalProperty: "DECIMAL",
    FloatProperty: "NUMBER",
    UuidProperty: "UUID_STRING",
}


class UnsupportedPropertyError(RefusedError):
    """The description uses something that the templates have no code for."""


@frozen
class Constant:
    """A module-level constant that holds a union's schema."""

    name: str
    type: str
    value: str


class Expressions:
    """Makes the expressions of one description.

    Args:
        unions: the description's unions, for those that have a discriminator.
    """

    def __init__(self, unions: Unions) -> None:
        self._unions = unions
        self._names: dict[str, str] = {}

    def begin(self) -> None:
        """Begin a module: the names of its constants are distinct."""
        self._names = {}

    def is_plain(self, prop: PropertyProtocol) -> bool:
        """Whether decoding takes the value as it is, unchecked."""
        if isinstance(prop, UnionProperty):
            return all(self.is_plain(inner) for inner in prop.inner_properties)
        return kind_of(prop) in _PLAIN_SCHEMAS

    def schema(self, prop: PropertyProtocol) -> str:
        """The `mvmnt._json.kinds` of a property."""
        plain = _PLAIN_SCHEMAS.get(kind_of(prop)) or _CONVERTED_SCHEMAS.get(kind_of(prop))
        bounds = bounds_in(prop)
        if isinstance(prop, ConstProperty):
            return f"kinds.ConstOf({prop.value.python_code.as_unembedded_code()})"
        if plain is not None and bounds:
            return (
                f"kinds.Text({bounds.arguments()})"
                if plain == "STRING"
                else f"kinds.Range(kinds.{plain}, {bounds.arguments()})"
            )
        if plain is not None:
            return f"kinds.{plain}"
        match prop:
            case EnumProperty():
                return f"kinds.EnumOf({prop.class_info.name})"
            case ModelProperty():
                return f"kinds.ModelOf({prop.class_info.name})"
            case ListProperty():
                size = f", kinds.ItemBounds({bounds.arguments()})" if bounds else ""
                return f"kinds.ArrayOf({self.schema(prop.inner_property)}{size})"
            case UnionProperty():
                inner = self._nullable(prop)
                if inner is not None:
                    return f"kinds.Nullable({self.schema(inner)})"
                return self.union(prop) if self.is_plain(prop) else self.constant(prop)
        raise self._unsupported(prop)

    def union(self, prop: UnionProperty) -> str:
        """The schema of a union of more than null and one kind."""
        discriminated = self._unions.schema_of(prop)
        if discriminated is not None:
            return discriminated
        together = ["together=True"] if self._unions.are_together(prop) else []
        return f"kinds.AnyOf({', '.join([*(self.schema(inner) for inner in prop.inner_properties), *together])})"

    def constants(self, props: list[PropertyProtocol]) -> list[Constant]:
        """The module-level constants that these properties' expressions use."""
        unions = [union for prop in props for union in self._converting_unions(prop)]
        return list(dict.fromkeys(Constant(self.constant(union), _type(union), self.union(union)) for union in unions))

    def constant(self, prop: UnionProperty) -> str:
        """The name of the constant that holds a union's schema; the same for equal unions of a module alone."""
        code = self.union(prop)
        name = plain = f"_{prop.python_name.upper()}"
        number = 1
        while self._names.setdefault(name, code) != code:
            number += 1
            name = f"{plain}_{number}"
        return name

    def _converting_unions(self, prop: PropertyProtocol) -> list[UnionProperty]:
        if self.is_plain(prop):
            return []
        if isinstance(prop, ListProperty):
            return self._converting_unions(prop.inner_property)
        if isinstance(prop, UnionProperty):
            inner = self._nullable(prop)
            if inner is not None:
                return self._converting_unions(inner)
            return [*(found for part in prop.inner_properties for found in self._converting_unions(part)), prop]
        return []

    def _nullable(self, prop: PropertyProtocol) -> PropertyProtocol | None:
        """What a property holds beside null, where it may be null; several kinds are a union of their own."""
        if not isinstance(prop, UnionProperty):
            return None
        others = [inner for inner in prop.inner_properties if not isinstance(inner, NoneProperty)]
        if len(others) == len(prop.inner_properties):
            return None
        if len(others) == 1:
            return others[0]
        return UnionProperty(
            name=prop.name,
            required=True,
            default=None,
            python_name=prop.python_name,
            description=None,
            example=prop.example,
            inner_properties=others,
        )

    def _unsupported(self, prop: PropertyProtocol) -> UnsupportedPropertyError:
        return UnsupportedPropertyError(
            f"{prop.name.get_untrusted_value()}: the templates have no code for a {type(prop).__name__} "
            f"of type {prop.get_type_string().as_unembedded_code()}"
        )


def _type(prop: PropertyProtocol) -> str:
    return prop.get_type_string(no_optional=True).as_unembedded_code()
